import { addDays, addMonths, type PlainDate, periodOfMonths, yearOf } from '#kernel/dates.ts'
import type { Counted, CountingMode, DesignatedDay, Length, Step, StepKind, Words } from '../contract.ts'
import { calendarWith, type Calendar, firstYear } from './holidays.ts'
import type { Meant } from './meant.ts'
import { date, fullDate, lengthWords, shortDate } from './words.ts'

export type Question = {
  /** The day of the event. */
  from: PlainDate
  length: Length
  mode: CountingMode
  /** Counted backwards: the last day before the event on which something can still be done. */
  back?: boolean
  /** What the day is that is counted; the last day on which it is in time, unless said otherwise. */
  meant?: Meant
  designated: readonly DesignatedDay[]
}

/** What cannot be counted: a length that is none, or years of which the holidays are not known. */
export type NotCounted = 'length' | 'years'
/** Moves at the end may pass into the next year. */
const lastYear = 2200
const longest = { hours: 24 * 366 * 50, days: 366 * 50, weeks: 53 * 50, months: 12 * 50, years: 50 } as const

export function refuseQuestion(question: Question): NotCounted | null {
  const { value, unit } = question.length
  if (!Number.isInteger(value) || value < 1 || value > longest[unit]) return 'length'
  if (question.mode === 'period') return null
  const years = [yearOf(question.from), yearOf(plain(question))]
  return years.some((year) => year < firstYear || year >= lastYear) ? 'years' : null
}

/** Counts a term, with every step. Ask `refuseQuestion` first. */
export function countTerm(question: Question): Counted {
  const { from, mode, meant } = question
  const plainDue = plain(question)
  const begin: Step[] = [
    step('event', from, { nl: `gebeurtenis op ${fullDate(from).nl}`, en: `event on ${fullDate(from).en}` }, null),
    step('first-day', firstDay(question), firstDayWords(question), firstDaySource[mode]),
    step('plain', plainDue, plainWords(question, plainDue), plainSource(question)),
  ]
  const later = mode === 'period' ? [] : moved(question, plainDue)
  const due = later.at(-1)?.on ?? plainDue
  return { mode, plainDue, due, steps: [...begin, ...later, dueStep(due, meant)] }
}

const openings: Record<Meant, Words> = {
  'last-day': { nl: 'uiterlijk', en: 'at the latest' },
  'first-day': { nl: 'op zijn vroegst', en: 'at the earliest' },
  stretch: { nl: 'tot en met', en: 'until' },
}
/** The day itself, in the words of what it is. */
export function dueStep(on: PlainDate, meant: Meant = 'last-day'): Step {
  const [opening, day] = [openings[meant], fullDate(on)]
  return step('due', on, { nl: `${opening.nl} ${day.nl}`, en: `${opening.en} ${day.en}` }, null)
}

const step = (kind: StepKind, on: PlainDate, words: Words, source: string | null): Step => ({ kind, on, words, source })

/** Weeks end on the same weekday; months and years on the same day of the month, or the last where it is missing. */
function plain({ from, length: { value, unit }, mode, back, meant }: Question): PlainDate {
  // What can be done after a stretch can be done on the day after its last.
  if (mode === 'period') return addDays(lastOfPeriod(from, { value, unit }), meant === 'first-day' ? 1 : 0)
  const sign = back ? -1 : 1
  switch (unit) {
    case 'hours':
      return addDays(from, sign * Math.ceil(value / 24))
    case 'days':
      return addDays(from, sign * value)
    case 'weeks':
      return addDays(from, sign * 7 * value)
    case 'months':
      return addMonths(from, sign * value)
    case 'years':
      return addMonths(from, sign * 12 * value)
  }
}

function lastOfPeriod(from: PlainDate, { value, unit }: Length): PlainDate {
  if (unit === 'months' || unit === 'years') return periodOfMonths(from, unit === 'years' ? 12 * value : value).until
  const days = unit === 'hours' ? Math.ceil(value / 24) : unit === 'weeks' ? 7 * value : value
  return addDays(from, days - 1)
}

const firstDay = ({ from, mode, back }: Question) => (mode === 'period' ? from : addDays(from, back ? -1 : 1))

function firstDayWords(question: Question): Words {
  const { nl, en } = date(firstDay(question))
  return question.mode === 'period'
    ? { nl: `de eerste dag telt mee: ${nl}`, en: `the first day counts: ${en}` }
    : {
        nl: `de dag zelf telt niet mee, de eerste dag is ${nl}`,
        en: `the day itself does not count, the first day is ${en}`,
      }
}

const firstDaySource: Record<CountingMode, string | null> = {
  term: 'Awb art. 6:8',
  eu: 'Verordening 1182/71 art. 3(1)',
  period: null,
}

function plainWords({ length, back }: Question, on: PlainDate): Words {
  const [many, day] = [lengthWords(length), fullDate(on)]
  return back
    ? { nl: `${many.nl} terug is ${day.nl}`, en: `${many.en} back is ${day.en}` }
    : { nl: `${many.nl} verder is ${day.nl}`, en: `${many.en} on is ${day.en}` }
}

function plainSource({ mode, length: { unit } }: Question): string | null {
  if (mode === 'eu') return 'Verordening 1182/71 art. 3(2)'
  if (mode === 'term' && (unit === 'months' || unit === 'years'))
    return 'Hoge Raad 1 september 2017, ECLI:NL:HR:2017:2225'
  return null
}

/** What the act or the regulation does to the plain day: nothing, or one or more moves. */
function moved(question: Question, plainDue: PlainDate): Step[] {
  const why = question.mode === 'term' ? actDoesNotApply(question) : null
  if (why) return [step('act-not-applied', plainDue, why, 'Algemene termijnenwet art. 4')]
  const calendar = calendarWith(question.designated)
  const inHours = question.length.unit === 'hours'
  const ended = question.back || inHours ? [] : toWorkingDay(question.mode, plainDue, calendar)
  return [...ended, ...untilTwoWorkingDays(question, ended.at(-1)?.on ?? plainDue, calendar)]
}

/** Exceptions of art. 4: terms in hours, of more than 90 days, twelve weeks or three months, or in years. */
const limits = { days: 90, weeks: 12, months: 3 } as const
export function actDoesNotApply({ length: { value, unit } }: Pick<Question, 'length'>): Words | null {
  if (unit === 'hours') return { nl: 'een termijn in uren wordt niet verlengd', en: 'a term in hours is not extended' }
  if (unit === 'years') return { nl: 'een termijn in jaren wordt niet verlengd', en: 'a term in years is not extended' }
  if (value <= limits[unit]) return null
  const most = lengthWords({ value: limits[unit], unit })
  return {
    nl: `een termijn van meer dan ${most.nl} wordt niet verlengd`,
    en: `a term of more than ${most.en} is not extended`,
  }
}

const sources = {
  term: { end: 'Algemene termijnenwet art. 1(1)', holds: 'Algemene termijnenwet art. 2' },
  eu: { end: 'Verordening 1182/71 art. 3(4)', holds: 'Verordening 1182/71 art. 3(5)' },
} as const
const sourceOf = (mode: CountingMode) => sources[mode === 'eu' ? 'eu' : 'term']

/** A term that ends on a day on which nobody works runs on to the next on which people do (not when counted backwards). */
export function toWorkingDay(mode: CountingMode, from: PlainDate, calendar: Calendar): Step[] {
  const steps: Step[] = []
  let on = from
  for (let why = calendar.why(on); why; why = calendar.why(on)) {
    const day = shortDate(on)
    on = addDays(on, 1)
    steps.push(
      step('not-a-working-day', on, { nl: `${day.nl} is ${why.nl}`, en: `${day.en} is ${why.en}` }, sourceOf(mode).end),
    )
  }
  return steps
}

/** A term of at least three days (in European law two) holds at least two working days. */
function untilTwoWorkingDays(question: Question, end: PlainDate, calendar: Calendar): Step[] {
  const { mode, length, back } = question
  const least = mode === 'eu' ? 2 : 3
  if ((length.unit === 'days' && length.value < least) || (length.unit === 'hours' && length.value < 24 * least))
    return []
  const towards = back ? -1 : 1
  let working = 0
  let on = firstDay(question)
  // Two working days are never further than two weeks apart, so a long term needs no look at all its days.
  for (; working < 2 && !beyond(on, end, towards); on = addDays(on, towards)) if (!calendar.why(on)) working += 1
  if (working >= 2) return []
  for (on = end; working < 2; ) {
    on = addDays(on, towards)
    if (!calendar.why(on)) working += 1
  }
  const day = date(on)
  return [
    step(
      'two-working-days',
      on,
      {
        nl: `er moeten twee werkdagen in liggen, dus tot en met ${day.nl}`,
        en: `it must hold two working days, so until ${day.en}`,
      },
      sourceOf(mode).holds,
    ),
  ]
}

const beyond = (on: PlainDate, end: PlainDate, towards: number) => (towards > 0 ? on > end : on < end)
