import { formatNumber } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Chapter, Figure, Hidden, Report } from '../../contract.ts'
import { hiddenIn, wordIn } from '../../rules/layout.ts'

/** A word by which a figure is split: null is what lacks one, undefined the figure as a whole. */
export type Word = string | null | undefined

/** Address of the page with this figure opened, or with one word of it. */
export type OpenTo = (key: string, word?: Word) => string

type Change = Record<string, string | null>
// An address leaves out what is empty, so what lacks a word has a name of its own there.
export const openTo =
  (withSearch: (change: Change) => string): OpenTo =>
  (key, word) =>
    withSearch({ cijfer: key, woord: word ?? null, zonder: word === null ? 'woord' : null, blad: null })
export const closed: Change = { cijfer: null, woord: null, zonder: null, blad: null }
export const openedIn = (search: Record<string, string | undefined>): { key: string | undefined; word: Word } => ({
  key: search['cijfer'],
  word: search['zonder'] === 'woord' ? null : search['woord'],
})

export const said = (word: string | null): string => wordIn(word, language())

/** What can be opened: a list of records, or a number that is made of other figures. */
export const opens = (figure: Figure): boolean => figure.open || figure.record === null

export const figureIn = (chapters: readonly Chapter[], key: string): Figure | undefined =>
  chapters.flatMap(({ figures }) => figures).find((figure) => figure.key === key)

const withSign = new Set(['housing.opening', 'housing.closing', 'housing.corrections'])

/** A number as people read it, with a real minus; a balance says which side of nothing it is on, a hidden one about what. */
export function shown(key: string, value: number | null, hidden?: Hidden): string {
  if (hidden) return hiddenIn(hidden, language())
  if (value === null) return t('ui.unknown')
  const size = formatNumber(Math.abs(value))
  if (value < 0) return `−${size}`
  return value > 0 && withSign.has(key) ? `+${size}` : size
}

/** What a tile says in place of its number; undefined when the number is shown. */
export const hiddenText = ({ hidden }: Figure): string | undefined => hidden && hiddenIn(hidden, language())

/** What a figure is today when it is another number than the finalised one; null when nothing moved. */
export const driftOf = (report: Report, key: string, word: Word) =>
  report.drift?.find((one) => one.key === key && (word === undefined ? one.whole : !one.whole && one.word === word)) ??
  null
