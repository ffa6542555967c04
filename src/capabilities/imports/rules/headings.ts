import { type Kind, type KindName, kindNames, kinds } from './kinds.ts'

/** Capitals, accents, spaces and signs do not matter: `V-nummer`, `v nummer` and `VNUMMER` are one heading. */
export const foldHeading = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Where each column of a kind stands in the rows of one table. */
export type HeadingMap = {
  readonly kind: Kind
  /** Per column of the kind: the place in a row, or -1. */
  readonly places: readonly number[]
  /** Columns that nobody knows. Their values are kept with the row's source under `name`. */
  readonly unknown: readonly { readonly place: number; readonly name: string }[]
  /** Where the reasons of an earlier refusal stand, in a file of refused rows that is offered again. */
  readonly reasonPlace: number | null
  readonly headings: readonly string[]
}

export type Recognised =
  | { readonly as: 'table'; readonly kind: KindName; readonly map: HeadingMap }
  | { readonly as: 'incomplete'; readonly kind: KindName; readonly missing: readonly string[] }
  | { readonly as: 'unknown' }

/**
 * A table is known by its base name; else by its headings, when they hold every required column of one kind and of no
 * other kind more. A table with the right name and no headings at all is an empty one.
 */
export function recognise(baseName: string, headings: readonly string[]): Recognised {
  const name = foldHeading(baseName)
  const named = kindNames.find((kind) => foldHeading(kinds[kind].baseName) === name)
  const kind = named ?? kindByHeadings(headings)
  if (!kind) return { as: 'unknown' }
  const missing = headings.length === 0 ? [] : missingHeadings(kinds[kind], headings)
  if (missing.length > 0) return { as: 'incomplete', kind, missing }
  return { as: 'table', kind, map: mapHeadings(kinds[kind], headings) }
}

function kindByHeadings(headings: readonly string[]): KindName | null {
  const folded = new Set(headings.map(foldHeading))
  const scored = kindNames
    .filter((name) => missingHeadings(kinds[name], headings).length === 0)
    .map((name) => ({ name, score: kinds[name].columns.filter((c) => folded.has(foldHeading(c.heading))).length }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score !== second?.score ? best.name : null
}

function missingHeadings(kind: Kind, headings: readonly string[]): string[] {
  const folded = new Set(headings.map(foldHeading))
  const absent = kind.columns.filter((column) => !folded.has(foldHeading(column.heading)))
  const missing = absent.filter((column) => column.need === 'required').map((column) => column.heading)
  const oneOf = absent.filter((column) => kind.oneOf?.includes(column.key))
  if (kind.oneOf && oneOf.length === kind.oneOf.length) missing.push(...oneOf.map((column) => column.heading))
  return missing
}

/** The first of two columns with the same heading counts; the second is kept as an unknown one. */
export function mapHeadings(kind: Kind, headings: readonly string[]): HeadingMap {
  const folded = headings.map(foldHeading)
  const places = kind.columns.map((column) => folded.indexOf(foldHeading(column.heading)))
  const reasonPlace = findReasonPlace(folded, places)
  const unknown = headings
    .map((heading, place) => ({ place, name: unknownName(headings, heading, place) }))
    .filter(({ place }) => !places.includes(place) && place !== reasonPlace)
  return { kind, places, unknown, reasonPlace, headings }
}

function findReasonPlace(folded: readonly string[], places: readonly number[]): number | null {
  const last = folded.length - 1
  return folded[last] === 'reden' && !places.includes(last) ? last : null
}

function unknownName(headings: readonly string[], heading: string, place: number): string {
  const name = heading.trim() || `(kolom ${place + 1})`
  const before = headings.slice(0, place).filter((other) => foldHeading(other) === foldHeading(heading)).length
  return heading.trim() && before > 0 ? `${name} (${before + 1})` : name
}
