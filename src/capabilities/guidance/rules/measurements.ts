import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Instrument, Judged, MeasurementValues } from '../contract/measurements.ts'

/** Levels are an order, not amounts: of two one can say which is higher, never by how much. */
export type Shift = 'up' | 'same' | 'down'
export const shiftOf = (before: number, after: number): Shift =>
  after > before ? 'up' : after < before ? 'down' : 'same'

/** Where the domains of the 2013 version went in that of 2017; the other eight kept their key. */
const went: Readonly<Record<string, readonly string[]>> = {
  'daily-activities': ['work-education', 'time-use'],
  adl: ['basic-adl', 'instrumental-adl'],
  addiction: ['substance-use'],
}
export const domainsOfLater = (domain: string): readonly string[] => went[domain] ?? [domain]

type Scored = { readonly instrument: string; readonly judged: readonly Pick<Judged, 'domain' | 'level'>[] }
export type DomainShift = {
  domain: string
  /** The domain of the earlier version that it is laid beside, when the two are of different versions. */
  mappedFrom: string | null
  before: number
  after: number
  shift: Shift
}

/**
 * Per domain of the later measurement: from which level to which. Of two versions of one family only what can be laid side by
 * side, and every line says from what; of two families nothing.
 */
export function shiftsBetween(
  before: Scored,
  after: Scored,
  familyOf: (code: string) => string | undefined,
): DomainShift[] {
  const same = before.instrument === after.instrument
  if (!same && familyOf(before.instrument) !== familyOf(after.instrument)) return []
  const later = new Map(after.judged.map((one) => [one.domain, one.level]))
  return before.judged.flatMap(({ domain, level }) =>
    (same ? [domain] : domainsOfLater(domain)).flatMap((to) => {
      const now = later.get(to)
      if (level === null || now === null || now === undefined) return []
      return [{ domain: to, mappedFrom: same ? null : domain, before: level, after: now, shift: shiftOf(level, now) }]
    }),
  )
}

/** A file is told about the day it is opened on, so a measurement is not of tomorrow. */
export function refuseMeasurement(
  of: Instrument,
  wish: Pick<MeasurementValues, 'takenOn'> & { judged?: readonly Judged[] },
  about: { today: PlainDate; finish: boolean; health: boolean; bornOn: PlainDate | null },
): Fault[] {
  const faults: Fault[] = []
  if (wish.takenOn > about.today) faults.push({ pointer: '/takenOn', code: 'fault/in-the-future' })
  if (about.bornOn !== null && wish.takenOn < about.bornOn)
    faults.push({ pointer: '/takenOn', code: 'fault/before-birth' })
  return [...faults, ...refuseJudged(of, wish.judged ?? [], about)]
}

function refuseJudged(of: Instrument, judged: readonly Judged[], about: { finish: boolean; health: boolean }): Fault[] {
  const known = new Map(of.domains.map((domain) => [domain.key, domain]))
  const faults = judged.flatMap((one, at): Fault[] => {
    const domain = known.get(one.domain)
    const twice = judged.findIndex((other) => other.domain === one.domain) !== at
    if (!domain || twice) return [{ pointer: `/judged/${at}/domain`, code: 'fault/unknown-choice' }]
    if (one.why !== null && (one.level !== null || !of.mayLeaveOut))
      return [{ pointer: `/judged/${at}/why`, code: 'fault/not-left-out' }]
    if (one.remark !== null && domain.health && !about.health)
      return [{ pointer: `/judged/${at}/remark`, code: 'fault/remark-of-health' }]
    return []
  })
  if (!about.finish) return faults
  const said = new Map(judged.map((one, at) => [one.domain, { ...one, at }]))
  const skipped = of.domains.flatMap(({ key }): Fault[] => {
    const one = said.get(key)
    if (one && (one.level !== null || one.why !== null)) return []
    return [{ pointer: `/judged/${one?.at ?? key}/level`, code: 'fault/domain-skipped' }]
  })
  return [...faults, ...skipped]
}

export type Person = { readonly measurements: readonly (Scored & { moment: string; takenOn: PlainDate })[] }
export type Counts = {
  domain: string
  levels: number[]
  notJudged: number
  up: number
  same: number
  down: number
}

/** Counts of persons per level in their latest measurement of one version, and of shifts between their baseline and that. */
export function countPersons(of: Instrument, people: readonly Person[]) {
  const counts = new Map<string, Counts>(
    of.domains.map(({ key }) => [key, { domain: key, levels: [0, 0, 0, 0, 0], notJudged: 0, up: 0, same: 0, down: 0 }]),
  )
  let [persons, twice] = [0, 0]
  for (const { measurements } of people) {
    const own = measurements
      .filter(({ instrument }) => instrument === of.code)
      .toSorted((a, b) => a.takenOn.localeCompare(b.takenOn))
    const latest = own.at(-1)
    if (!latest) continue
    persons += 1
    for (const { domain, level } of latest.judged) {
      const count = counts.get(domain)
      if (!count) continue
      if (level === null) count.notJudged += 1
      else count.levels[level - 1] = (count.levels[level - 1] ?? 0) + 1
    }
    const first = own.find(({ moment }) => moment === 'baseline')
    if (!first || first === latest) continue
    twice += 1
    for (const { domain, shift } of shiftsBetween(first, latest, () => of.family)) {
      const count = counts.get(domain)
      if (count) count[shift] += 1
    }
  }
  return { persons, twice, domains: [...counts.values()] }
}
