import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { CaseRelativeValues, FamilyOutcome, RelativeOutcome } from '../contract/relatives.ts'

/**
 * What the outcomes of each make of all of them. Who withdrew counts only when all did; as long as somebody waits and nobody
 * has arrived, the dossier waits.
 */
export function outcomeOf(each: readonly RelativeOutcome[]): FamilyOutcome {
  if (each.length === 0) return 'none'
  const counted = each.filter((one) => one !== 'withdrawn')
  if (counted.length === 0) return 'withdrawn'
  const all = (...of: readonly RelativeOutcome[]) => counted.every((one) => of.includes(one))
  const some = (...of: readonly RelativeOutcome[]) => counted.some((one) => of.includes(one))
  if (all('preparing')) return 'preparing'
  if (all('arrived')) return 'arrived'
  if (some('arrived')) return 'partly-arrived'
  if (some('preparing', 'waiting-for-decision', 'waiting-for-dna')) return 'waiting'
  if (all('granted')) return 'granted'
  return all('refused') ? 'refused' : 'partly-granted'
}

/** Which rule begins to count when somebody has this outcome. */
export const ruleOfOutcome: Readonly<Partial<Record<RelativeOutcome, string>>> = {
  'waiting-for-dna': 'nareis-dna-booking',
  granted: 'mvv-collection',
  refused: 'objection',
}

const decided: readonly RelativeOutcome[] = ['granted', 'refused', 'arrived']

/** How the term that began with an earlier outcome ends by the next one; null where it goes on. */
export function endsTerm(before: RelativeOutcome, next: RelativeOutcome): 'done' | 'withdrawn' | null {
  if (next === 'withdrawn') return 'withdrawn'
  if (before === 'waiting-for-dna' && decided.includes(next)) return 'done'
  return before === 'granted' && next === 'arrived' ? 'done' : null
}

/** What is written down of a term that ends this way. */
export const endingWords: Readonly<Partial<Record<RelativeOutcome, string>>> = {
  granted: 'Er is beslist: toegewezen',
  refused: 'Er is beslist: afgewezen',
  arrived: 'Het gezinslid is aangekomen',
  withdrawn: 'De aanvraag voor dit gezinslid is ingetrokken',
}

/** Somebody elsewhere has one name at least. */
export function refuseRelative(wish: CaseRelativeValues, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (wish.givenNames === '' && wish.familyName === '') faults.push({ pointer: '/familyName', code: 'fault/required' })
  if (wish.birthDate !== null && wish.birthDate > today)
    faults.push({ pointer: '/birthDate', code: 'fault/in-the-future' })
  return faults
}

/** What is said of a birth date needs one, and a country is where somebody abroad is. */
export const tidyRelative = (wish: CaseRelativeValues): CaseRelativeValues => ({
  ...wish,
  country: wish.whereabouts === 'abroad' ? wish.country : null,
  ...(wish.birthDate === null ? { birthDateEstimated: false, birthDatePrecision: 'day' as const } : {}),
})

/** Nobody arrives before the grant; its day is kept with that of the arrival. */
export const wasGranted = (outcome: RelativeOutcome): boolean => outcome === 'granted' || outcome === 'arrived'

type OutcomeWish = {
  outcome: RelativeOutcome
  outcomeOn: PlainDate | null
  startsTerm: boolean
  reason: string | null
  ownerId: string | null
  deputyId: string | null
}
type Before = { outcome: RelativeOutcome; outcomeOn: PlainDate | null }

/** The outcome or its day is another than before, and a rule belongs to it. */
export const beginsTerm = (wish: OutcomeWish, before: Before): boolean =>
  ruleOfOutcome[wish.outcome] !== undefined && (wish.outcome !== before.outcome || wish.outcomeOn !== before.outcomeOn)

export function refuseOutcome(wish: OutcomeWish, before: Before, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (wish.outcome !== 'preparing' && wish.outcomeOn === null)
    faults.push({ pointer: '/outcomeOn', code: 'fault/required' })
  if (wish.outcomeOn !== null && wish.outcomeOn > today)
    faults.push({ pointer: '/outcomeOn', code: 'fault/in-the-future' })
  if (
    wish.outcome === 'arrived' &&
    wasGranted(before.outcome) &&
    wish.outcomeOn !== null &&
    before.outcomeOn !== null &&
    wish.outcomeOn < before.outcomeOn
  )
    faults.push({ pointer: '/outcomeOn', code: 'fault/ends-before-start' })
  if (!beginsTerm(wish, before)) return faults
  if (!wish.startsTerm && !wish.reason) faults.push({ pointer: '/reason', code: 'fault/no-term-why' })
  if (wish.startsTerm)
    for (const name of ['ownerId', 'deputyId'] as const)
      if (wish[name] === null) faults.push({ pointer: `/${name}`, code: 'fault/required' })
  return faults
}

/** What a dossier is closed with when everybody has an outcome; null while somebody waits. */
export function closingMeaning(together: FamilyOutcome): 'granted' | 'partly-granted' | 'refused' | 'withdrawn' | null {
  switch (together) {
    case 'arrived':
    case 'granted':
      return 'granted'
    case 'partly-arrived':
    case 'partly-granted':
      return 'partly-granted'
    case 'refused':
      return 'refused'
    case 'withdrawn':
      return 'withdrawn'
    case 'none':
    case 'preparing':
    case 'waiting':
      return null
  }
}
