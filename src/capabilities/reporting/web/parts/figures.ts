import { formatNumber } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Chapter, Figure, Report } from '../../contract.ts'

/** Address of the page with this figure opened, or with one word of it. */
export type OpenTo = (key: string, word?: string) => string

/** What can be opened: a list of records, or a number that is made of other figures. */
export const opens = (figure: Figure): boolean => figure.open || figure.record === null

export const figureIn = (chapters: readonly Chapter[], key: string): Figure | undefined =>
  chapters.flatMap(({ figures }) => figures).find((figure) => figure.key === key)

const withSign = new Set(['housing.opening', 'housing.closing', 'housing.corrections'])

/** A number as people read it, with a real minus; a balance says which side of nothing it is on. */
export function shown(key: string, value: number | null): string {
  if (value === null) return t('ui.unknown')
  const size = formatNumber(Math.abs(value))
  if (value < 0) return `−${size}`
  return value > 0 && withSign.has(key) ? `+${size}` : size
}

/** The words of a split figure, the largest first; what is equally large stands in the order of the alphabet. */
export const largestFirst = (figure: Figure | undefined) =>
  (figure?.split ?? [])
    .filter(({ value }) => value !== 0)
    .toSorted((one, other) => other.value - one.value || one.word.localeCompare(other.word, 'nl'))

/** What a figure is today when it is another number than the finalised one; null when nothing moved. */
export const driftOf = (report: Report, key: string, word: string | undefined) =>
  report.drift?.find((one) => one.key === key && one.word === (word ?? null)) ?? null
