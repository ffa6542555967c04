import { addMonths, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import { type Concern, type ConcernKind, concernKinds, type ConcernValues } from '../contract/concerns.ts'

export function refuseConcern(wish: ConcernValues & { clientId: string | null }, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (wish.noticedOn > today) faults.push({ pointer: '/noticedOn', code: 'fault/in-the-future' })
  if (wish.noticedOn < '2000-01-01') faults.push({ pointer: '/noticedOn', code: 'fault/too-far-off' })
  if (wish.kind === 'personal' && wish.clientId === null)
    faults.push({ pointer: '/kind', code: 'fault/personal-of-somebody' })
  if (wish.partnerId !== null && wish.about) faults.push({ pointer: '/about', code: 'fault/one-partner' })
  if (wish.clientId !== null && wish.municipalityId !== null)
    faults.push({ pointer: '/municipalityId', code: 'fault/unknown-choice' })
  return [...faults, ...followUpFaults(wish)]
}

/** What is still to be done is of somebody and before a day, or there is nothing. */
function followUpFaults({ followUp, followUpOn, ownerId, noticedOn }: ConcernValues): Fault[] {
  if (!followUp && followUpOn === null && ownerId === null) return []
  const faults: Fault[] = []
  if (!followUp) faults.push({ pointer: '/followUp', code: 'fault/required' })
  if (followUpOn === null) faults.push({ pointer: '/followUpOn', code: 'fault/required' })
  if (ownerId === null) faults.push({ pointer: '/ownerId', code: 'fault/required' })
  if (followUpOn !== null && followUpOn < noticedOn)
    faults.push({ pointer: '/followUpOn', code: 'fault/ends-before-start' })
  return faults
}

/** An empty line is none. */
export const tidyConcern = <W extends ConcernValues>(wish: W): W => ({
  ...wish,
  about: wish.about || null,
  done: wish.done || null,
  followUp: wish.followUp || null,
})

export const shownConcern = (found: Omit<Concern, 'late'>, today: PlainDate): Concern => ({
  ...found,
  late: found.closedOn === null && found.followUpOn !== null && found.followUpOn < today,
})

export type Per = 'month' | 'quarter'
export type Counted = { kind: ConcernKind; month: PlainDate; n: number }
export type CountedPeriod = { from: PlainDate; counts: Record<ConcernKind, number>; total: number }

const firstOf = (on: PlainDate, per: Per): PlainDate => {
  const month = Number(on.slice(5, 7))
  const first = per === 'month' ? month : month - ((month - 1) % 3)
  return `${on.slice(0, 4)}-${String(first).padStart(2, '0')}-01`
}

/** The last twelve months or eight quarters, the running one included, each from its first day; one without signals as well. */
export function periodsUntil(today: PlainDate, per: Per): PlainDate[] {
  const [count, months] = per === 'month' ? [12, 1] : [8, 3]
  const last = firstOf(today, per)
  return Array.from({ length: count }, (_, at) => addMonths(last, -(count - 1 - at) * months))
}

/** Adds months up to what is asked; what lies outside of it is left out. */
export function perPeriod(counted: readonly Counted[], today: PlainDate, per: Per): CountedPeriod[] {
  return periodsUntil(today, per).map((from) => {
    const own = counted.filter(({ month }) => firstOf(month, per) === from)
    const sum = (kind: ConcernKind) => own.reduce((all, one) => (one.kind === kind ? all + one.n : all), 0)
    const counts = Object.fromEntries(concernKinds.map((kind) => [kind, sum(kind)])) as Record<ConcernKind, number>
    return { from, counts, total: own.reduce((all, { n }) => all + n, 0) }
  })
}
