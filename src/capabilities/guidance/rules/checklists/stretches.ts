import { addDays, addMonths, periodOfMonths, type PlainDate } from '#kernel/dates.ts'
import { guidanceMonths } from '../../rules.ts'
import { lastDayOf as courseEnd, type Run, type Term } from '../trajectories.ts'

/** One trajectory; an old register often never wrote its end down. */
export type Trajectory = {
  startedOn: PlainDate
  endedOn: PlainDate | null
  /** Its last day, where a pause, an extension or what was agreed makes it another one than that of the two years. */
  lengthenedTo?: PlainDate | null
}
export type Stretch = {
  startedOn: PlainDate
  /** Last day of it: the end of guidance or of the road of two years (or longer), whichever came first. Null while it runs. */
  endedOn: PlainDate | null
  /** There was an earlier one: what was said before the first day belongs to that. */
  anew: boolean
}

/** Who is back within so many months goes on where they were; after that the checklist starts anew. */
const apartMonths = 3
/** Who comes from elsewhere signed there, before guidance began here. */
const signedBefore = 365

const lastDayOfRoad = (startedOn: PlainDate) => periodOfMonths(startedOn, guidanceMonths).until
const later = (a: PlainDate, b: PlainDate | null | undefined) => (b && b > a ? b : a)
const lastDayOf = ({ startedOn, endedOn, lengthenedTo }: Trajectory) =>
  endedOn ?? later(lastDayOfRoad(startedOn), lengthenedTo)

/** What a trajectory is to the checklist, of its course. */
export function lengthened({ run, term }: { run: Run; term: Term }, today: PlainDate): Trajectory {
  const { startedOn, endedOn, pauses, extensions } = run
  const isLonger = pauses.length > 0 || extensions.length > 0 || (term.untilMonth ?? 0) > guidanceMonths
  return { startedOn, endedOn, lengthenedTo: isLonger ? courseEnd(run, term, today) : null }
}

/**
 * The stretch of guidance that counts on a day: trajectories that follow on each other are one. Before the first of them
 * it is the one that lies ahead.
 */
export function stretchOn(trajectories: readonly Trajectory[], today: PlainDate): Stretch | null {
  const ordered = trajectories.toSorted((a, b) => a.startedOn.localeCompare(b.startedOn))
  const begun = ordered.filter(({ startedOn }) => startedOn <= today)
  const ahead = ordered.filter(({ startedOn }) => startedOn === ordered[0]?.startedOn)
  const [first, ...others] = begun.length > 0 ? begun : ahead
  if (!first) return null
  let [startedOn, last, open, anew] = [first.startedOn, lastDayOf(first), first.endedOn === null, false]
  let lengthenedTo = first.lengthenedTo
  for (const next of others) {
    if (next.startedOn > addMonths(last, apartMonths)) {
      ;[startedOn, last, open, anew] = [next.startedOn, lastDayOf(next), next.endedOn === null, true]
      lengthenedTo = next.lengthenedTo
    } else {
      if (next.lengthenedTo) lengthenedTo = later(next.lengthenedTo, lengthenedTo)
      open ||= next.endedOn === null
      if (lastDayOf(next) > last) last = lastDayOf(next)
    }
  }
  const road = later(lastDayOfRoad(startedOn), lengthenedTo)
  const endedOn = open || last > road ? road : last
  return { startedOn, endedOn: open && today <= road ? null : endedOn, anew }
}

/** Signing of the first home of a stretch; a home of years before belongs to earlier guidance. */
export const signedIn = (startedOn: PlainDate, housed: readonly PlainDate[]): PlainDate | null =>
  housed.filter((on) => on >= addDays(startedOn, -signedBefore)).sort()[0] ?? null
