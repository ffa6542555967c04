import { addDays, addMonths, daysBetween, type PlainDate } from '#kernel/dates.ts'
import type { Counted, DesignatedDay, Length, Step, TermRule } from '../contract.ts'
import { actDoesNotApply, countTerm, dueStep, type Question, toWorkingDay } from './counting.ts'
import { calendarWith } from './holidays.ts'
import { meantBy } from './meant.ts'
import { date, fullDate, lengthWords } from './words.ts'

/** What can happen to a term that runs, each with its ground (an article, a letter). */
export type Happening =
  | {
      kind: 'suspended'
      from: PlainDate /** First day on which it runs again; null as long as it stands still. */
      until: PlainDate | null
      ground: string
    }
  | { kind: 'extended'; on: PlainDate; length: Length; ground: string }
  | { kind: 'shortened'; on: PlainDate /** The day that was set instead. */; to: PlainDate; ground: string }
  | { kind: 'restarted'; on: PlainDate; ground: string }
  | { kind: 'withdrawn'; on: PlainDate; ground: string }

/**
 * A term after all that happened to it. `waiting`: for its event. `suspended`: it stands still, and nobody can say yet when it
 * ends; `counted` is where it would have ended.
 */
export type Running =
  | { state: 'waiting' }
  | { state: 'running'; counted: Counted }
  | { state: 'suspended'; counted: Counted; since: PlainDate }
  | { state: 'withdrawn'; on: PlainDate }

/** Folds what happened into the day on which a term ends. Happenings in any order; they are taken by date. */
export function runTerm(
  rule: Pick<TermRule, 'length' | 'mode' | 'back'> & { id?: string | undefined },
  event: PlainDate | null,
  happenings: readonly Happening[],
  designated: readonly DesignatedDay[],
): Running {
  if (event === null) return { state: 'waiting' }
  const inOrder = happenings.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
  const withdrawn = inOrder.find((one) => one.kind === 'withdrawn')
  if (withdrawn) return { state: 'withdrawn', on: withdrawn.on }
  const restart = inOrder.findLast((one) => one.kind === 'restarted')
  const since = restart ? inOrder.slice(inOrder.indexOf(restart) + 1) : inOrder
  const from = restart ? restart.on : event
  const { length, mode, back } = rule
  const question: Question = { from, length, mode, back, meant: meantBy(rule), designated }
  let counted = restartedAt(countTerm(question), restart)
  let whole = length
  for (const one of since) {
    if (one.kind === 'extended') whole = together(whole, one.length)
    counted = after(counted, one, { ...question, length: whole })
  }
  const still = since.find((one) => one.kind === 'suspended' && one.until === null)
  return still ? { state: 'suspended', counted, since: dayOf(still) } : { state: 'running', counted }
}

const dayOf = (one: Happening): PlainDate => (one.kind === 'suspended' ? one.from : one.on)

function restartedAt(counted: Counted, restart: Happening | undefined): Counted {
  if (restart?.kind !== 'restarted') return counted
  const { nl, en } = date(restart.on)
  const step: Step = {
    kind: 'restarted',
    on: restart.on,
    words: { nl: `opnieuw begonnen op ${nl}`, en: `began anew on ${en}` },
    source: restart.ground,
  }
  return { ...counted, steps: [counted.steps[0]!, step, ...counted.steps.slice(1)] }
}

/** The term as it was, with one thing more. */
function after(before: Counted, one: Happening, question: Question): Counted {
  switch (one.kind) {
    case 'suspended':
      return one.until === null ? before : suspended(before, one.from, one.until, one.ground, question)
    case 'extended':
      return again(
        before,
        extendedPlain(before, one.length, question),
        { kind: 'extended', words: words('verlengd met', 'extended by', lengthWords(one.length)), source: one.ground },
        question,
      )
    case 'shortened':
      return fixed(before, one, question)
    case 'restarted':
    case 'withdrawn':
      return before
  }
}

const words = (nl: string, en: string, of: { nl: string; en: string }) => ({
  nl: `${nl} ${of.nl}`,
  en: `${en} ${of.en}`,
})

/** Days on which a term stands still come after it. */
function suspended(before: Counted, from: PlainDate, until: PlainDate, ground: string, question: Question): Counted {
  const days = Math.max(0, daysBetween(from, until))
  const [first, last] = [date(from), date(addDays(until, -1))]
  const many = lengthWords({ value: days, unit: 'days' })
  return again(
    before,
    addDays(before.plainDue, days),
    {
      kind: 'suspended',
      words: {
        nl: `stond ${many.nl} stil, van ${first.nl} tot en met ${last.nl}`,
        en: `stood still for ${many.en}, from ${first.en} until ${last.en}`,
      },
      source: ground,
    },
    question,
  )
}

const inMonths = ({ value, unit }: Length) => (unit === 'months' ? value : unit === 'years' ? 12 * value : null)
const inDays = ({ value, unit }: Length) =>
  unit === 'weeks'
    ? 7 * value
    : unit === 'hours'
      ? Math.ceil(value / 24)
      : (inMonths({ value, unit }) ?? 0) * 30 || value

/** A term with its extension, as long as it is together. */
function together(own: Length, more: Length): Length {
  const [months, others] = [inMonths(own), inMonths(more)]
  if (months !== null && others !== null) return { value: months + others, unit: 'months' }
  return { value: inDays(own) + inDays(more), unit: 'days' }
}

/**
 * Months behind months are counted from the event, so that an extension is as long as it says. `length` of the question is
 * that of the whole.
 */
function extendedPlain({ plainDue }: Counted, { value, unit }: Length, question: Question): PlainDate {
  const { length, from } = question
  const [whole, more] = [inMonths(length), inMonths({ value, unit })]
  // Three months and three more after 30 November are six months: 30 May, not 28 May.
  if (whole !== null && more !== null && plainDue === addMonths(from, whole - more)) return addMonths(from, whole)
  if (more !== null) return addMonths(plainDue, more)
  return addDays(plainDue, unit === 'weeks' ? 7 * value : unit === 'hours' ? Math.ceil(value / 24) : value)
}

/** A new plain day, and again the question whether people work on it: the act looks at the term with its extensions. */
function again(before: Counted, plainDue: PlainDate, how: Omit<Step, 'on'>, question: Question): Counted {
  const kept = before.steps.filter(({ kind }) => !atTheEnd.has(kind))
  const why = before.mode === 'term' ? actDoesNotApply(question) : null
  const exempt: Step[] = why
    ? [{ kind: 'act-not-applied', on: plainDue, words: why, source: 'Algemene termijnenwet art. 4' }]
    : []
  const applies = before.mode !== 'period' && !question.back && !why
  const moves = applies ? toWorkingDay(before.mode, plainDue, calendarWith(question.designated)) : []
  const due = moves.at(-1)?.on ?? plainDue
  const end = dueStep(due, question.meant)
  return { ...before, plainDue, due, steps: [...kept, { ...how, on: plainDue }, ...exempt, ...moves, end] }
}
const atTheEnd = new Set(['due', 'act-not-applied', 'not-a-working-day', 'two-working-days'])

/** A day that was set: no act moves it. */
function fixed(before: Counted, { to, ground }: { to: PlainDate; ground: string }, { meant }: Question): Counted {
  const day = fullDate(to)
  const kept = before.steps.filter(({ kind }) => !atTheEnd.has(kind))
  return {
    ...before,
    plainDue: to,
    due: to,
    steps: [
      ...kept,
      { kind: 'shortened', on: to, words: words('bepaald op', 'set on', day), source: ground },
      dueStep(to, meant),
    ],
  }
}
