import { addDays, type Period, type PlainDate } from '#kernel/dates.ts'
import type { ReportPeriod } from '../contract.ts'

const lastDay = (year: number, month: number): PlainDate =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`
const pad = (part: number) => String(part).padStart(2, '0')
const ofMonths = (year: number, first: number, last: number): Period => ({
  from: `${year}-${pad(first)}-01`,
  until: lastDay(year, last),
})

export const yearPeriod = (year: number): Period => ofMonths(year, 1, 12)
export const halfPeriod = (year: number, half: 1 | 2): Period => ofMonths(year, half * 6 - 5, half * 6)
export const quarterPeriod = (year: number, quarter: 1 | 2 | 3 | 4): Period =>
  ofMonths(year, quarter * 3 - 2, quarter * 3)

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
/** The day in words, such as 1 maart 2017. */
export const inWords = (on: PlainDate, lang: 'nl' | 'en'): string =>
  `${Number(on.slice(8))} ${months[lang][Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`

/** The kind of period that these days make up, with its name. */
export function describePeriod({ from, until }: Period): ReportPeriod {
  const year = Number(from.slice(0, 4))
  const is = (period: Period) => period.from === from && period.until === until
  const described = (kind: ReportPeriod['kind'], nl: string, en: string) => ({ from, until, kind, label: { nl, en } })
  if (is(yearPeriod(year))) return described('year', String(year), String(year))
  for (const half of [1, 2] as const)
    if (is(halfPeriod(year, half)))
      return described(
        'half',
        `${half === 1 ? 'eerste' : 'tweede'} halfjaar van ${year}`,
        `${half === 1 ? 'first' : 'second'} half of ${year}`,
      )
  for (const quarter of [1, 2, 3, 4] as const)
    if (is(quarterPeriod(year, quarter)))
      return described('quarter', `${quarter}e kwartaal van ${year}`, `quarter ${quarter} of ${year}`)
  const month = Number(from.slice(5, 7))
  if (is(ofMonths(year, month, month)))
    return described('month', `${months.nl[month - 1]} ${year}`, `${months.en[month - 1]} ${year}`)
  return described(
    'range',
    `${inWords(from, 'nl')} tot en met ${inWords(until, 'nl')}`,
    `${inWords(from, 'en')} up to and including ${inWords(until, 'en')}`,
  )
}

/**
 * What a municipality reads: whole years that are over. A part of a year beside the year, or today beside yesterday, would tell
 * of single people. The database has the same in `app.told_to_municipality`.
 */
export const toldToMunicipality = (period: Period, today: PlainDate): boolean =>
  describePeriod(period).kind === 'year' && period.until < today

/** The days of the period that can be known: it ends today while it runs. */
export const asOf = ({ until }: Period, today: PlainDate): PlainDate => (until < today ? until : today)

/** The same days a year earlier. A period that ends with its month still does, also around 29 February. */
export function yearBefore({ from, until }: Period): Period {
  const endsWithMonth = addDays(until, 1).endsWith('-01')
  const [year, month] = [Number(until.slice(0, 4)) - 1, Number(until.slice(5, 7))]
  const until_ = endsWithMonth ? lastDay(year, month) : dayOf(year, until)
  return { from: dayOf(Number(from.slice(0, 4)) - 1, from), until: until_ }
}

/** 29 February is 28 February in a year without it. */
function dayOf(year: number, on: PlainDate): PlainDate {
  const last = lastDay(year, Number(on.slice(5, 7)))
  const wished = `${year}${on.slice(4)}`
  return wished < last ? wished : last
}
