import type { Chapter, ChapterKey, Figure } from '../contract.ts'
import { type Duration, durationFigures } from './durations.ts'

/** What a definition says about a figure, without how it is counted. */
export type FigureText = Pick<
  Figure,
  'key' | 'version' | 'label' | 'unit' | 'definition' | 'population' | 'attribute'
> & {
  record: Exclude<Figure['record'], null>
  split?: Figure['label']
}
/** Numbers per word by key; see store/counts.ts. */
export type Numbers = ReadonlyMap<string, ReadonlyMap<string | null, number>>
/** A lead is positive, a backlog negative; null is not known. */
export type Balance = { opening: number | null; target: number | null; closing: number | null }
export type Counted = { numbers: Numbers; balance: Balance; durations: readonly Duration[] }

export type ChapterDraft = Omit<Chapter, 'sentences'>

const titles: Record<ChapterKey, Chapter['title']> = {
  housing: { nl: 'Huisvesting', en: 'Housing' },
  contacts: { nl: 'Contacten', en: 'Contacts' },
  trajectories: { nl: 'Trajecten', en: 'Trajectories' },
  legal: { nl: 'Gezinshereniging en juridische hulp', en: 'Family reunification and legal help' },
  programmes: { nl: 'Programma’s', en: 'Programmes' },
  network: { nl: 'Doorverwijzen en signaleren', en: 'Referring and signalling' },
  reception: { nl: 'Opvang en asielprocedure', en: 'Reception and asylum procedure' },
  languagePairs: { nl: 'Taalkoppels', en: 'Language pairs' },
  team: { nl: 'Team', en: 'Team' },
}

/** The chapters of a report in their order, each figure with its number now and in the same period a year earlier. */
export function draftChapters(
  texts: readonly FigureText[],
  now: Counted,
  before: Counted,
  mayOpen: boolean,
): ChapterDraft[] {
  return (Object.keys(titles) as ChapterKey[]).map((key) => {
    const own = texts.filter((text) => text.key.startsWith(`${key}.`))
    // A year of which nothing was recorded is unknown: nobody kept the register then, and 0 would be a claim.
    const known = own.some((text) => before.numbers.has(text.key))
    const figures = own.map((text) => numbered(text, now.numbers, known ? before.numbers : null, mayOpen))
    return { key, title: titles[key], figures: withComputed(key, figures, now, before) }
  })
}

function withComputed(key: ChapterKey, figures: Figure[], now: Counted, before: Counted): Figure[] {
  if (key === 'housing') return withBalance(figures, now, before)
  return key === 'legal' ? [...figures, ...durationFigures(now.durations, before.durations)] : figures
}

function numbered(text: FigureText, now: Numbers, before: Numbers | null, mayOpen: boolean): Figure {
  const { split, ...rest } = text
  const counted = {
    key: rest.key,
    version: rest.version,
    label: capital(rest.label),
    unit: rest.unit,
    definition: rest.definition,
    population: capital(rest.population),
    attribute: rest.attribute && { ...rest.attribute, label: capital(rest.attribute.label) },
    record: rest.record,
  }
  return {
    ...counted,
    value: total(now, text.key),
    split: split ? splitOf(now.get(text.key), before && (before.get(text.key) ?? new Map())) : null,
    before: before && total(before, text.key),
    open: mayOpen,
  }
}

const total = (numbers: Numbers, key: string): number =>
  [...(numbers.get(key)?.values() ?? [])].reduce((sum, value) => sum + value, 0)

function splitOf(
  now: ReadonlyMap<string | null, number> = new Map(),
  before: ReadonlyMap<string | null, number> | null,
): NonNullable<Figure['split']> {
  const words = [...new Set([...now.keys(), ...(before?.keys() ?? [])])]
  return words
    .map((word) => ({
      word,
      value: now.get(word) ?? 0,
      before: before && (before.get(word) ?? 0),
    }))
    .sort((one, other) => byAlphabet(one.word, other.word))
}

/** What lacks a word stands last. */
export const byAlphabet = (one: string | null, other: string | null): number =>
  one === null || other === null ? Number(one === null) - Number(other === null) : one.localeCompare(other, 'nl')

const capital = (words: Figure['label']): Figure['label'] => ({ nl: raised(words.nl), en: raised(words.en) })
const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const balanceTexts = {
  opening: {
    label: { nl: 'Stand aan het begin', en: 'Balance at the start' },
    definition: {
      nl: 'Voorsprong (boven nul) of achterstand (onder nul) op de taakstelling aan het begin van de periode.',
      en: 'Lead (above zero) or backlog (below zero) on the target at the start of the period.',
    },
  },
  closing: {
    label: { nl: 'Stand aan het einde', en: 'Balance at the end' },
    definition: {
      nl: 'Stand aan het begin, plus gehuisveste personen en correcties, min de taakstelling van de periode.',
      en: 'Balance at the start, plus persons housed and corrections, less the target of the period.',
    },
  },
}

/** The sum in the order in which it is made; an unknown target is unknown, not 0. */
function withBalance(figures: readonly Figure[], now: Counted, before: Counted): Figure[] {
  const get = (key: string) => figures.find((figure) => figure.key === `housing.${key}`)
  const target = get('target')
  const sum = [
    balanceFigure('opening', now, before),
    target && { ...target, value: now.balance.target, before: before.balance.target },
    get('housed'),
    get('corrections'),
    balanceFigure('closing', now, before),
  ].filter((figure) => figure !== undefined)
  const rest = figures.filter(
    (figure) =>
      // A year earlier counts too: without it that number could be worked out from its neighbours unseen.
      !sum.some(({ key }) => key === figure.key) &&
      !(figure.key === 'housing.otherGender' && !figure.value && !figure.before),
  )
  return [...sum, ...rest]
}

function balanceFigure(key: 'opening' | 'closing', now: Counted, before: Counted): Figure {
  return {
    key: `housing.${key}`,
    version: 1,
    ...balanceTexts[key],
    unit: { nl: 'personen', en: 'persons' },
    population: { nl: 'Deze gemeente', en: 'This municipality' },
    attribute: null,
    record: null,
    value: now.balance[key],
    split: null,
    before: before.balance[key],
    open: false,
  }
}

/**
 * The words of a split figure, the largest first; what is equally large, and at the end what is hidden, stands in the order of
 * the alphabet.
 */
export const largestFirst = (figure: Figure | undefined) =>
  (figure?.split ?? [])
    // Nobody counted says nothing; no days at all does.
    .filter(({ value }) => value !== 0 || figure?.record === null)
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0) || byAlphabet(one.word, other.word))

/** Words of a foundation that say as little as none. */
const saysNothing = new Set(['onbekend', 'unknown'])

/** The part with the largest number, of those whose word says something; null when a hidden one could be larger. */
export function largestOf(figure: Figure | undefined): { word: string; value: number } | null {
  if (figure?.split?.some(({ hidden }) => hidden && hidden.below === null)) return null
  for (const { word, value } of largestFirst(figure)) {
    if (value !== null && word !== null && !saysNothing.has(word.toLowerCase())) return { word, value }
  }
  return null
}

export const figureOf = (chapters: readonly { figures: readonly Figure[] }[], key: string): Figure | undefined =>
  chapters.flatMap(({ figures }) => figures).find((figure) => figure.key === key)

/** A number to reckon with; NaN when it is hidden, so that whatever is made of it is no number either. */
export const numberOf = (one: Pick<Figure, 'value' | 'hidden'> | undefined): number =>
  one?.hidden ? Number.NaN : (one?.value ?? 0)

export const valueOf = (chapters: readonly { figures: readonly Figure[] }[], key: string): number =>
  numberOf(figureOf(chapters, key))
