import type { Chapter, Figure, Hidden, ReportPeriod } from '../contract.ts'
import { withoutFew } from './durations.ts'
import { type Cell, type Mark, marksFor, type Sum, type Tables } from './hiding.ts'
import { withSentences } from './sentences.ts'

/** Whether the balance at the start and at the end would tell how few people were housed in some year up to then. */
export type BalanceTells = { opening: boolean; closing: boolean }
export type Suppression = {
  /** Numbers of people from 1 up to this one are small. */
  limit: number
  balance: { value: BalanceTells; before: BalanceTells }
}
type About = { municipality: string; period: ReportPeriod; asOf: string }

/**
 * The balance runs from year to year by who was housed: with the target known, the balances around a year tell its number. So
 * none is shown any more after the first year with a small one; before it, they tell nothing of it.
 */
export function balanceTells(housedByYear: ReadonlyMap<number, number>, year: number, limit: number): BalanceTells {
  const small = [...housedByYear].filter(([, housed]) => housed >= 1 && housed < limit).map(([of]) => of)
  return { opening: small.some((of) => of < year), closing: small.some((of) => of <= year) }
}

const columns = ['value', 'before'] as const
type Column = (typeof columns)[number]
type Numbers = Pick<Figure, 'value' | 'before' | 'hidden' | 'beforeHidden'>

/** Figures that no person is counted in. */
const notPeople = new Set<Figure['record']>(['group', 'target', 'correction', null])

/** What belongs together, beside the words of a split figure: `of` is the total; what is left of it is a number too. */
type Relation = { of: string; parts: readonly string[]; leavesPeople: boolean }
const relations: readonly Relation[] = [
  { of: 'housing.housed', parts: ['housing.adults', 'housing.children'], leavesPeople: false },
  { of: 'housing.housed', parts: ['housing.male', 'housing.female', 'housing.otherGender'], leavesPeople: false },
  { of: 'housing.housed', parts: ['housing.nationality'], leavesPeople: false },
  { of: 'housing.housed', parts: ['housing.familyReunificationArrivals'], leavesPeople: true },
  { of: 'housing.housed', parts: ['housing.unaccompaniedMinors'], leavesPeople: true },
  { of: 'housing.housed', parts: ['housing.gva', 'housing.houseSharing'], leavesPeople: true },
  { of: 'housing.dwellings', parts: ['housing.singles', 'housing.families'], leavesPeople: false },
  { of: 'contacts.held', parts: ['contacts.officeHours'], leavesPeople: true },
  { of: 'contacts.officeHours', parts: ['contacts.triage'], leavesPeople: true },
  { of: 'legal.familyReunificationHandled', parts: ['legal.familyReunificationOpened'], leavesPeople: true },
  { of: 'legal.familyReunificationHandled', parts: ['legal.familyReunificationCompleted'], leavesPeople: true },
  { of: 'legal.opened', parts: ['legal.familyReunificationOpened', 'legal.otherOpened'], leavesPeople: false },
  { of: 'legal.otherHandled', parts: ['legal.otherOpened'], leavesPeople: true },
  { of: 'legal.closed', parts: ['legal.closedWithinHalfYear'], leavesPeople: true },
  { of: 'legal.closed', parts: ['legal.familyReunificationCompleted'], leavesPeople: true },
  { of: 'legal.opened', parts: ['legal.openedAtReception'], leavesPeople: true },
  { of: 'legal.closed', parts: ['legal.closedAtReception'], leavesPeople: true },
  { of: 'legal.termsMet', parts: ['legal.termsMetAtReception'], leavesPeople: true },
  { of: 'legal.termsMissed', parts: ['legal.termsMissedAtReception'], leavesPeople: true },
  { of: 'contacts.held', parts: ['legal.consultations'], leavesPeople: true },
]

/**
 * Figures of the same programmes, the second among the first. Rows and columns at once would make a ring of sums, so their
 * totals are not shown beside a hidden row; then nothing ties the rows together.
 */
const programmes = { all: 'programmes.participants', among: 'programmes.completed' }

/**
 * Figures that would make a ring of sums as well, and are not shown at all where that could tell something. A consultation is
 * a contact of the same kind: it tells nothing only while every kind of contact is shown. New and closed dossiers in reception
 * are both among those that were handled, and so are not told beside them.
 */
const ringed = { consultations: 'legal.consultations', handled: 'legal.handledAtReception' }

const nameOf = (key: string, word: string | null): string => `${key} ${JSON.stringify(word)}`

/**
 * The chapters as a municipality reads them: small numbers of people hidden, with as many others as it takes that none can be
 * worked out. The year and the year before are each judged by themselves, so that the same year is told in the same way in
 * the reports of two years.
 */
export function suppressed(chapters: readonly Chapter[], { limit, balance }: Suppression, about: About): Chapter[] {
  if (limit === 0) return [...chapters]
  const figures = chapters.flatMap((chapter) => chapter.figures)
  const told = columns.map((column) => {
    const marks = marksFor(tablesOf(figures, column), limit)
    hideTotals(figures, marks)
    hideRinged(figures, marks, column, limit)
    if (balance[column].opening) marks.set('housing.opening', 'withheld')
    if (balance[column].closing) marks.set('housing.closing', 'withheld')
    return [column, marks] as const
  })
  const marksOf = new Map<Column, ReadonlyMap<string, Mark>>(told)
  const hide = <N extends Numbers>(numbers: N, name: string): N => {
    const [hidden, beforeHidden] = columns.map((column) => hiddenBy(marksOf.get(column)?.get(name), limit))
    return {
      ...numbers,
      ...(hidden ? { value: null, hidden } : {}),
      ...(beforeHidden ? { before: null, beforeHidden } : {}),
    }
  }
  const drafts = chapters.map((chapter) => ({
    ...chapter,
    figures: chapter.figures.map((figure) => ({
      ...withoutFew(hide(figure, figure.key), limit),
      split: figure.split?.map((part) => withoutFew(hide(part, nameOf(figure.key, part.word)), limit)) ?? null,
    })),
  }))
  const anew = withSentences(drafts, about)
  return drafts.map((draft, at) => (hidesSomething(draft) ? anew[at]! : draft))
}

const hiddenBy = (mark: Mark | undefined, limit: number): Hidden | undefined =>
  mark && { below: mark === 'few' ? limit : null }

const hidesSomething = ({ figures }: Pick<Chapter, 'figures'>): boolean =>
  figures.some(({ hidden, split }) => hidden || split?.some((part) => part.hidden))

function hideTotals(figures: readonly Figure[], marks: Map<string, Mark>): void {
  for (const key of Object.values(programmes)) {
    const split = figures.find((figure) => figure.key === key)?.split ?? []
    if (split.some(({ word }) => marks.has(nameOf(key, word)))) marks.set(key, 'withheld')
  }
}

function hideRinged(figures: readonly Figure[], marks: Map<string, Mark>, column: Column, limit: number): void {
  const contacts = figures.find(({ key }) => key === 'contacts.held')
  const contactsHide = contacts?.split?.some(({ word }) => marks.has(nameOf(contacts.key, word))) ?? false
  for (const { key, split, ...numbers } of figures.filter((figure) => isOneOf(ringed, figure.key))) {
    const all = [{ name: key, value: numbers[column] }].concat(
      (split ?? []).map(({ word, ...part }) => ({ name: nameOf(key, word), value: part[column] })),
    )
    const small = all.some(({ name, value }) => marks.has(name) || (value !== null && value >= 1 && value < limit))
    if (key !== ringed.handled && !contactsHide && !small) continue
    for (const { name, value } of all) if (value) marks.set(name, 'withheld')
  }
}

/** The numbers of one column, and what adds up to what. What that column does not know is in none of them. */
function tablesOf(figures: readonly Figure[], column: Column): Tables {
  const cells = new Map<string, Cell>()
  const sums: Sum[] = []
  const add = (name: string, value: number | null) => value !== null && cells.set(name, { value })
  const people = figures.filter(({ record }) => !notPeople.has(record))
  for (const { key, split, ...numbers } of people) {
    if (!isOneOf(programmes, key)) add(key, numbers[column])
    if (isOneOf(ringed, key)) continue
    for (const part of split ?? []) add(nameOf(key, part.word), part[column])
    if (split && !isOneOf(programmes, key)) {
      addSum(cells, sums, { of: key, parts: split.map(({ word }) => nameOf(key, word)), leavesPeople: false })
    }
  }
  for (const relation of relations) addSum(cells, sums, relation)
  for (const { word } of people.find(({ key }) => key === programmes.all)?.split ?? []) {
    const parts = [nameOf(programmes.among, word)]
    addSum(cells, sums, { of: nameOf(programmes.all, word), parts, leavesPeople: true })
  }
  return { cells, sums }
}

const isOneOf = (names: Record<string, string>, key: string): boolean => Object.values(names).includes(key)

function addSum(cells: Map<string, Cell>, sums: Sum[], { of, parts: wanted, leavesPeople }: Relation): void {
  const total = cells.get(of)?.value
  const parts = wanted.filter((part) => cells.has(part))
  if (total === undefined || parts.length === 0) return
  const rest = total - parts.reduce((sum, part) => sum + cells.get(part)!.value, 0)
  if (!leavesPeople) {
    sums.push({ total: of, parts, rest })
    return
  }
  // More parts than the whole: whatever that is, it tells nothing of who is left.
  if (rest < 0) return
  // Named by the whole too: the same part may be among several, and each leaves something else.
  const left = `${of} less ${parts.join(' + ')}`
  cells.set(left, { value: rest, implied: true })
  sums.push({ total: of, parts: [...parts, left], rest: 0 })
}
