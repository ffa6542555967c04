import type { Chapter, Figure, Hidden, Report } from '../contract.ts'

export type Lang = 'nl' | 'en'
/** One line of a table: a figure as a whole, or a word of a split figure under it (null: what lacks a word). */
export type Line = { figure: Figure; whole: boolean; word: string | null } & Numbers
type Numbers = Pick<Figure, 'value' | 'before' | 'hidden' | 'beforeHidden'>

/** A figure's lines: its words first when it is split, and then its total. */
export function linesOf(figure: Figure): Line[] {
  const words = (figure.split ?? []).map((part) => ({ figure, whole: false, ...part }))
  const { value, before, hidden, beforeHidden } = figure
  return [...words, { figure, whole: true, word: null, value, before, hidden, beforeHidden }]
}

export const linesOfChapter = (chapter: Chapter): Line[] => chapter.figures.flatMap(linesOf)

/** Everything that documents say beside the figures themselves. */
export const documentWords = {
  nl: {
    title: (municipality: string, period: string) => `${municipality} in vogelvlucht, ${period}`,
    figure: 'Cijfer',
    word: 'Uitsplitsing',
    value: 'Aantal',
    before: 'Een jaar eerder',
    unit: 'Eenheid',
    definition: 'Wat telt mee',
    population: 'Van wie of wat',
    period: 'Periode',
    from: 'Van',
    until: 'Tot en met',
    asOf: 'Peildatum',
    chapter: 'Hoofdstuk',
    key: 'Sleutel',
    total: 'Totaal',
    together: 'Alle samen',
    wordless: 'Niet ingevuld',
    unknown: 'niet bekend',
    definitions: 'Hoe is geteld',
    definitionsIntro: 'Per cijfer: wat meetelt, en van wie of wat.',
    about: 'Over dit verslag',
    municipality: 'Gemeente',
    foundation: 'Stichting',
    state: 'Status',
    number: 'Nummer',
    live: 'Voorlopig: geteld op het moment van maken, niet vastgesteld.',
    finalised: (number: string, on: string) => `Vastgesteld verslag ${number}, op ${on}.`,
    withdrawn: (number: string, because: string) => `Verslag ${number} is ingetrokken: ${because}`,
    page: 'Pagina',
    chart: 'Staafdiagram',
    countedUntil: (on: string) => `Geteld tot en met ${on}.`,
    madeBy: (foundation: string) => `Verslag van ${foundation}`,
    notCompared: 'Van een jaar eerder is hier niets bekend.',
    nationality: (name: string) => `Nationaliteit ${name}`,
    below: (limit: number) => `minder dan ${limit}`,
    withheld: 'niet getoond',
    hidden: 'Niet getoond',
    smallNumbers: (limit: number) =>
      `Aantallen mensen van 1 tot ${limit} staan er niet precies in. Andere getallen worden niet getoond als die een klein aantal zouden verraden.`,
  },
  en: {
    title: (municipality: string, period: string) => `${municipality} at a glance, ${period}`,
    figure: 'Figure',
    word: 'Broken down by',
    value: 'Number',
    before: 'A year earlier',
    unit: 'Unit',
    definition: 'What counts',
    population: 'Of whom or what',
    period: 'Period',
    from: 'From',
    until: 'Up to and including',
    asOf: 'As of',
    chapter: 'Chapter',
    key: 'Key',
    total: 'Total',
    together: 'All together',
    wordless: 'Not filled in',
    unknown: 'not known',
    definitions: 'How it was counted',
    definitionsIntro: 'For each figure: what counts, and of whom or what.',
    about: 'About this report',
    municipality: 'Municipality',
    foundation: 'Foundation',
    state: 'State',
    number: 'Number',
    live: 'Provisional: counted when it was made, not finalised.',
    finalised: (number: string, on: string) => `Finalised report ${number}, on ${on}.`,
    withdrawn: (number: string, because: string) => `Report ${number} was withdrawn: ${because}`,
    page: 'Page',
    chart: 'Bar chart',
    countedUntil: (on: string) => `Counted up to and including ${on}.`,
    madeBy: (foundation: string) => `Report of ${foundation}`,
    notCompared: 'Nothing of this is known for a year earlier.',
    nationality: (name: string) => `Nationality ${name}`,
    below: (limit: number) => `fewer than ${limit}`,
    withheld: 'not shown',
    hidden: 'Not shown',
    smallNumbers: (limit: number) =>
      `Numbers of people from 1 up to ${limit} are not shown exactly. Other numbers are not shown where they would tell a small one.`,
  },
} as const

/** A word of the foundation as it is, or what is said of records without one. */
export const wordIn = (word: string | null, lang: Lang): string => word ?? documentWords[lang].wordless

export const titleOf = ({ municipality, period }: Report, lang: Lang): string =>
  documentWords[lang].title(municipality.name, period.label[lang])

/** File name without its ending: letters and digits, so that it survives every mail program. */
export function fileNameOf({ municipality, period, number }: Report): string {
  const place = municipality.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
  const when = period.kind === 'year' ? period.from.slice(0, 4) : `${period.from}_${period.until}`
  return ['verslag', place || 'gemeente', when, ...(number ? [number] : [])].join('-')
}

/** What the report is worth: provisional, finalised or withdrawn. */
export function standingOf(report: Report, lang: Lang, inWords: (on: string, lang: Lang) => string): string {
  const words = documentWords[lang]
  if (report.number === null || report.finalisedAt === null) return words.live
  if (report.withdrawnBecause !== null) return words.withdrawn(report.number, report.withdrawnBecause)
  return words.finalised(report.number, inWords(report.finalisedAt.slice(0, 10), lang))
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const
/** A number as people read it, a minus that does not break from its digits; or what is said of a hidden one. */
export function formatted(value: number | null, lang: Lang, hidden?: Hidden): string {
  if (hidden) return hiddenIn(hidden, lang)
  return value === null ? documentWords[lang].unknown : value.toLocaleString(locales[lang]).replace('-', '−')
}

/** What is said of a number that is not shown to a municipality. */
export const hiddenIn = ({ below }: Hidden, lang: Lang): string =>
  below === null ? documentWords[lang].withheld : documentWords[lang].below(below)
