import { addMonths, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'

/** `bornOn`: of the youngest who was there; null when no birth date is known. */
export function refuseContact(wish: { heldOn: PlainDate }, today: PlainDate, bornOn: PlainDate | null = null): Fault[] {
  if (wish.heldOn > today) return [{ pointer: '/heldOn', code: 'fault/in-the-future' }]
  return bornOn !== null && wish.heldOn < bornOn ? [{ pointer: '/heldOn', code: 'fault/before-birth' }] : []
}

/** Everybody who was there, the first one first, each once. */
export const everybodyAt = (clientId: string, also: readonly string[]): string[] => [...new Set([clientId, ...also])]

/** Something still to be done has a day; a day alone says nothing. */
export function refuseFollowUp({ followUp, followUpOn }: FollowUp): Fault[] {
  const required = (pointer: string): Fault[] => [{ pointer, code: 'fault/required' }]
  if (followUp && !followUpOn) return required('/followUpOn')
  return followUpOn && !followUp ? required('/followUp') : []
}
type FollowUp = { followUp?: string | null | undefined; followUpOn?: PlainDate | null | undefined }

type Word = { id: string; name: string }
export const subjectsAtHand = 8
/**
 * `guided`: a trajectory runs on that day. `settledOn`: the first home here; null when none is known. `extendedUntilOn`: the
 * last day that was agreed on top of the months of a running trajectory.
 */
export type Situation = {
  guided: boolean
  settledOn: PlainDate | null
  extendedUntilOn: PlainDate | null
  roles: readonly string[]
}

/** From then on a question is one for the information point: two to three years after settlement, as towns count them. */
export const monthsSettling = 24

const firstNamed = (kinds: readonly Word[], pattern: RegExp) =>
  kinds.find((kind) => pattern.test(kind.name))?.id ?? null

/** Guidance lasts two years from the first home, longer only where that was agreed; without a home as long as it runs. */
function isGuidance({ guided, settledOn, extendedUntilOn }: Situation, today: PlainDate): boolean {
  if (settledOn === null) return guided
  if (today < addMonths(settledOn, monthsSettling)) return true
  return guided && extendedUntilOn !== null && today <= extendedUntilOn
}

/**
 * The kind that a new contact starts with: legal for a legal adviser, guidance in the first two years, the information
 * point afterwards. A proposal by the foundation's own words; without a fitting word the first kind, without kinds none.
 */
export function proposeKind(kinds: readonly Word[], situation: Situation, today: PlainDate): string | null {
  const [first] = kinds
  if (!first) return null
  if (situation.roles.includes('legal-adviser')) return firstNamed(kinds, /juridisch/i) ?? first.id
  if (isGuidance(situation, today)) return firstNamed(kinds, /begeleiding/i) ?? first.id
  return firstNamed(kinds, /infopunt|informatie/i) ?? firstNamed(kinds, /begeleiding/i) ?? first.id
}

/** Subjects to choose from at one touch: what is used most, filled up from the list, in the order of the list. */
export function subjectsFor(list: readonly Word[], mostUsed: readonly string[]): string[] {
  const known = new Set(list.map((word) => word.id))
  const wanted = [...mostUsed.filter((id) => known.has(id)), ...known]
  const chosen = new Set([...new Set(wanted)].slice(0, subjectsAtHand))
  return list.filter((word) => chosen.has(word.id)).map((word) => word.id)
}
