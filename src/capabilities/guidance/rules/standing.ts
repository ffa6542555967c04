import { addDays, addMonths, type PlainDate } from '#kernel/dates.ts'
import { isPausedOn, lastDayOf, type Run, type Term } from './trajectories.ts'

/** A trajectory as it stands today, with what silence and end follow from; who it is about is looked up for who is shown. */
export type StandingFacts = {
  trajectoryId: string
  clientId: string
  number: number
  locationId: string
  kind: { id: string; name: string }
  guide: { id: string } | null
  /** Set when the guide has left the team. */
  guideLeftOn: PlainDate | null
  startedOn: PlainDate
  endedOn: PlainDate | null
  /** Of the day it started; only known where somebody needs it. */
  municipalityId: string | null
  lastContactOn: PlainDate | null
  /** When last there was a talk, measurement, score of a goal or item of a checklist. */
  lastSignOn: PlainDate | null
  measured: boolean
  run: Run
  term: Term
}

export type Standing = StandingFacts & {
  /** As agreed for its kind, with pauses and extensions; null without an end. */
  lastDay: PlainDate | null
  paused: boolean
}

/** Last day and pause of each. Many begin on the same day under the same term: for those days are counted once. */
export function standOn(all: readonly StandingFacts[], today: PlainDate): Standing[] {
  const counted = new Map<string, PlainDate | null>()
  const plainly = (one: StandingFacts): PlainDate | null => {
    const key = [one.startedOn, one.run.signedOn, one.kind.id, one.municipalityId].join()
    const known = counted.get(key)
    if (known !== undefined) return known
    const lastDay = lastDayOf(one.run, one.term, today)
    counted.set(key, lastDay)
    return lastDay
  }
  return all.map((one) => {
    const { pauses, extensions } = one.run
    const turned = pauses.length > 0 || extensions.length > 0
    return {
      ...one,
      lastDay: turned ? lastDayOf(one.run, one.term, today) : plainly(one),
      paused: turned && isPausedOn(one.run, today),
    }
  })
}

export const isOver = ({ lastDay }: Pick<Standing, 'lastDay'>, today: PlainDate): boolean =>
  lastDay !== null && lastDay < today

type Looked = Pick<
  Standing,
  'trajectoryId' | 'guide' | 'guideLeftOn' | 'startedOn' | 'lastContactOn' | 'lastDay' | 'paused'
>

export type Day<One> = {
  mine: One[]
  quiet: One[]
  unguided: One[]
  ending: One[]
  overdue: One[]
  startedThisMonth: One[]
}

export type QuietWeeks = { early: number; later: number }
/** Who has just come is spoken to about every week: three weeks without a word is long. Later six is. */
export const usualQuietWeeks: QuietWeeks = { early: 3, later: 6 }

/** How long before it the end is announced. */
const announcedDays = 61

/**
 * Sorts the running trajectories that somebody sees into what asks for attention today: one's own clients and those guided along
 * (`alongside`), and for who leads (`leads`) those of everybody.
 */
export function sortDay<One extends Looked>(
  all: readonly One[],
  of: {
    workerId: string | null
    alongside: ReadonlySet<string>
    leads: boolean
    today: PlainDate
    quietWeeks: QuietWeeks
  },
): Day<One> {
  const { today } = of
  const guides = (one: One) => of.workerId !== null && one.guide?.id === of.workerId
  // Who guides along comes after those whom one guides: the main guide is the first to act.
  const mine = [...all.filter(guides), ...all.filter((one) => !guides(one) && of.alongside.has(one.trajectoryId))]
  const halfYearAgo = addMonths(today, -6)
  const [early, later] = [addDays(today, -7 * of.quietWeeks.early), addDays(today, -7 * of.quietWeeks.later)]
  const since = (one: One) => (one.startedOn > halfYearAgo ? early : later)
  const lastSign = (one: One) => one.lastContactOn ?? one.startedOn
  const quiet = (of.leads ? all : mine)
    // When its months are over nobody expects regular contact any more: those stand under `overdue`.
    .filter((one) => lastSign(one) < since(one) && one.startedOn <= today && !one.paused && !isOver(one, today))
    .sort((a, b) => byText(lastSign(a), lastSign(b)))
  if (!of.leads) return { mine, quiet, unguided: [], ending: [], overdue: [], startedThisMonth: [] }
  const announced = addDays(today, announcedDays)
  const ended = (one: One) => one.lastDay ?? ''
  return {
    mine,
    quiet,
    unguided: all.filter((one) => one.guide === null || one.guideLeftOn !== null),
    ending: all
      .filter((one) => one.lastDay !== null && one.lastDay >= today && one.lastDay <= announced)
      .sort((a, b) => byText(ended(a), ended(b))),
    overdue: all.filter((one) => isOver(one, today)).sort((a, b) => byText(ended(b), ended(a))),
    startedThisMonth: all.filter((one) => one.startedOn.slice(0, 7) === today.slice(0, 7) && one.startedOn <= today),
  }
}

/** Days as text stand in the order of time; `localeCompare` does that too, a hundred times slower. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
