import { daysBetween, type PlainDate } from '#kernel/dates.ts'

export type Part = 'owner' | 'deputy' | 'leader'
/** `gone`: has left, or does not see the dossier any more. */
export type Presence = 'here' | 'away' | 'gone'
export type Minding = { id: string; part: Part; is: Presence }

/** What of a term matters for telling people of it. `datedOn`: the day on which its last day was known. */
export type ToldTerm = { dueOn: PlainDate; plainOn: PlainDate; datedOn: PlainDate }

/** That somebody was told, as long as this last day has held. `failed`: the letter did not arrive, as far as is known. */
export type Telling = { distance: number; workerId: string; on: PlainDate; answered: boolean; failed: boolean }
export type Told = { distance: number; workerId: string; part: Part }

/** At which distances people are told, in days, and after how many days without an answer the next one hears of it. */
export type Habits = { distances: readonly number[]; patience: number }
export const usualHabits: Habits = { distances: [28, 14, 7, 3, 1, 0], patience: 3 }

/** People are warned on the day that was counted where the act moved the end: that move can be judged otherwise. */
export const heedOn = ({ dueOn, plainOn }: Pick<ToldTerm, 'dueOn' | 'plainOn'>): PlainDate =>
  plainOn < dueOn ? plainOn : dueOn

/**
 * Which distance counts today: the nearest chosen one that has been reached, so that a day on which nothing ran is made up
 * for; past the day, every day has its own. Of a term that is shorter than some of them, those that fit; of one of a week or
 * less people are told at once, because there may be no other day to do it on.
 */
export function distanceOn(term: ToldTerm, { distances }: Habits, today: PlainDate): number | null {
  const left = daysBetween(today, heedOn(term))
  if (left < 0) return left
  // A day of dating that is still to come is a clock that was ahead: it says nothing of how long the term is.
  const length = term.datedOn > today ? Infinity : daysBetween(term.datedOn, heedOn(term))
  const reached = distances.filter((one) => one >= left && (one <= length || length <= short))
  return reached.length === 0 ? null : Math.min(...reached)
}

const short = 7
const parts: readonly Part[] = ['owner', 'deputy', 'leader']

type Asked = { people: readonly Minding[]; told: readonly Telling[]; habits: Habits; today: PlainDate }

/**
 * Who is to hear of a running term today, and has not heard of it for this reason: whoever minds it, the deputy where the
 * owner is away or does not answer, then who leads the team; of what has passed, all of them. Nobody twice.
 */
export function whoIsToldWhat(term: ToldTerm, { people, told, habits, today }: Asked): Told[] {
  const distance = distanceOn(term, habits, today)
  if (distance === null) return []
  const heard = new Set(told.filter((one) => one.distance === distance).map(({ workerId }) => workerId))
  const first = new Map<string, Told>()
  for (const { id, part } of hearers(term, { people, told, habits, today }))
    if (!heard.has(id) && !first.has(id)) first.set(id, { distance, workerId: id, part })
  return [...first.values()]
}

function hearers(term: ToldTerm, { people, told, habits, today }: Asked): Minding[] {
  const here = people.filter(({ is }) => is === 'here')
  // Everybody is away: whoever has not left hears of it all the same.
  if (here.length === 0) return people.filter(({ is }) => is === 'away')
  const ranks = parts.map((part) => here.filter((one) => one.part === part)).filter((rank) => rank.length > 0)
  if (today > term.dueOn) return ranks.flat()
  const wait = patienceAt(daysBetween(today, heedOn(term)), habits)
  const silent = (rank: readonly Minding[]) =>
    told.some(
      ({ workerId, answered, failed, on }) =>
        !answered && rank.some(({ id }) => id === workerId) && (failed || daysBetween(on, today) >= wait),
    )
  const reached = ranks.findIndex((rank) => !silent(rank))
  return ranks.slice(0, reached < 0 ? ranks.length : reached + 1).flat()
}

/** The nearer the day, the sooner the next one hears of it. */
const patienceAt = (left: number, { patience }: Habits): number => Math.min(patience, Math.max(1, Math.floor(left / 2)))

/** After how long a letter is tried again: 10 minutes, 20, 40; null when it is given up, after almost a day. */
export const nextTry = (tries: number, now: Date): Date | null =>
  tries >= 8 ? null : new Date(now.getTime() + 5 * 60_000 * 2 ** tries)
