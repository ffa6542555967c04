import { addDays, addMonths, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import { isOver, type Standing } from './standing.ts'

/** For so many weeks nothing happened: guidance stands still. */
export const stillWeeks = 8
/** Within so many weeks of the start somebody measures. */
export const measureWeeks = 6

/** First and last day of a month, written as `2026-11`. */
export function spanOfMonth(month: string): { from: PlainDate; until: PlainDate } {
  const from = `${month}-01`
  return { from, until: addDays(addMonths(from, 1), -1) }
}

/** A month is looked at when it is over; the twelve before this one, the earliest first. */
export function monthsToCheck(today: PlainDate): string[] {
  const first = `${today.slice(0, 7)}-01`
  return Array.from({ length: 12 }, (_, at) => addMonths(first, at - 12).slice(0, 7))
}

type Listed = { trajectoryId: string; on: PlainDate }[]
export type Looked = {
  unguided: Listed
  still: Listed
  unmeasured: Listed
  overdue: Listed
  /** Clients by guide. */
  caseload: { workerId: string; guides: number }[]
  /** Begun this year, by municipality of that day and kind. */
  begun: { municipalityId: string; kindId: string; started: number }[]
  /** Begun in one of the months to check. */
  inMonths: { locationId: string; month: string; started: number }[]
}

/** What the board of who leads says, from the trajectories that run and those that began since the first month to check. */
export function lookOver(all: readonly Standing[], today: PlainDate): Looked {
  const running = all.filter((one) => one.startedOn <= today && (one.endedOn === null || one.endedOn >= today))
  // After its months, and in a pause, nobody expects a talk or a measurement.
  const expected = running.filter((one) => !one.paused && !isOver(one, today))
  const [silent, measured] = [addDays(today, -7 * stillWeeks), addDays(today, -7 * measureWeeks)]
  const lastSign = (one: Standing) => latest(one.startedOn, one.lastSignOn)
  const list = (some: Standing[], on: (one: Standing) => PlainDate): Listed =>
    some
      .map((one) => ({ trajectoryId: one.trajectoryId, on: on(one), number: one.number }))
      .sort((a, b) => (a.on === b.on ? a.number - b.number : a.on < b.on ? -1 : 1))
      .map(({ number: _, ...one }) => one)
  const began = ({ startedOn }: Standing) => startedOn
  const months = new Set(monthsToCheck(today))
  return {
    unguided: list(
      running.filter((one) => one.guide === null || one.guideLeftOn !== null),
      began,
    ),
    still: list(
      expected.filter((one) => lastSign(one) < silent),
      lastSign,
    ),
    unmeasured: list(
      expected.filter((one) => one.startedOn < measured && !one.measured),
      began,
    ),
    overdue: list(
      running.filter((one) => isOver(one, today)),
      (one) => one.lastDay ?? one.startedOn,
    ),
    caseload: clientsByGuide(running),
    begun: count(
      all.filter((one) => one.startedOn <= today && one.startedOn.slice(0, 4) === today.slice(0, 4)),
      ({ municipalityId, kind }) => (municipalityId === null ? null : { municipalityId, kindId: kind.id }),
    ),
    inMonths: count(all, ({ locationId, startedOn }) => {
      const month = startedOn.slice(0, 7)
      return months.has(month) ? { locationId, month } : null
    }),
  }
}

const latest = (on: PlainDate, other: PlainDate | null) => (other !== null && other > on ? other : on)

/** Somebody with two trajectories is one client. */
function clientsByGuide(running: readonly Standing[]): Looked['caseload'] {
  const clients = new Map<string, Set<string>>()
  for (const { guide, clientId } of running) {
    if (guide === null) continue
    const of = clients.get(guide.id)
    if (of) of.add(clientId)
    else clients.set(guide.id, new Set([clientId]))
  }
  return [...clients].map(([workerId, of]) => ({ workerId, guides: of.size }))
}

function count<Key extends object>(all: readonly Standing[], keyOf: (one: Standing) => Key | null) {
  const counted = new Map<string, Key & { started: number }>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const text = Object.values(key).join()
    const known = counted.get(text)
    if (known) known.started += 1
    else counted.set(text, { ...key, started: 1 })
  }
  return [...counted.values()]
}

type Said = { trajectoryId: string; isRight: boolean; remark: string | null }

/** A month is confirmed once, when it is over, with a word about each trajectory that began in it and no other. */
export function refuseConfirming(
  of: { month: string; today: PlainDate; confirmed: boolean; began: readonly string[] },
  lines: readonly Said[],
): Fault[] {
  if (of.confirmed) return [{ pointer: '/month', code: 'fault/already-there' }]
  if (spanOfMonth(of.month).until >= of.today) return [{ pointer: '/month', code: 'fault/month-not-over' }]
  const said = new Map(lines.map((line, at) => [line.trajectoryId, at]))
  const missing = of.began.filter((id) => !said.has(id))
  if (missing.length > 0 || said.size !== of.began.length || lines.length !== said.size)
    return [{ pointer: '/lines', code: 'fault/list-has-changed' }]
  return lines.flatMap((line, at) =>
    line.isRight || line.remark?.trim() ? [] : [{ pointer: `/lines/${at}/remark`, code: 'fault/required' }],
  )
}
