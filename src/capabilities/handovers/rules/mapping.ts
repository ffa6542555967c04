import type { List } from '#capabilities/organisation/contract.ts'
import type { Package, PackedPerson } from '../contract/package.ts'

/** A word of the other foundation, and the list that it would stand in here. */
export type Foreign = { list: List | 'municipality'; word: string }

const said = (list: Foreign['list'], word: string | null): Foreign[] => (word === null ? [] : [{ list, word }])

/** Every word of a list that the details of somebody use. */
export const wordsOf = ({ details, nationalities, languages }: PackedPerson): Foreign[] => [
  ...said('nationality', details.nationality),
  ...said('language', details.language),
  ...said('target-group', details.targetGroup),
  ...said('municipality', details.municipality),
  ...nationalities.flatMap((one) => said('nationality', one.nationality)),
  ...languages.flatMap((one) => said('language', one.language)),
]

const keyOf = ({ list, word }: Foreign) => `${list} ${word.trim().toLowerCase()}`

/** The own id of a word, or null where this foundation has none. */
export type OwnWords = (list: Foreign['list'], word: string | null) => string | null

export function ownWords(known: readonly { list: Foreign['list']; name: string; id: string }[]): OwnWords {
  const ids = new Map(known.map(({ list, name, id }) => [keyOf({ list, word: name }), id]))
  return (list, word) => (word === null ? null : (ids.get(keyOf({ list, word })) ?? null))
}

/** Words that this foundation has no word for, each once. */
export const unknownWords = (persons: readonly PackedPerson[], own: OwnWords): string[] => [
  ...new Set(
    persons
      .flatMap(wordsOf)
      .filter(({ list, word }) => own(list, word) === null)
      .map(({ word }) => word),
  ),
]

/** Who begins the household first: the others join them. */
export const inOrder = (persons: readonly PackedPerson[]): PackedPerson[] =>
  [...persons].sort((a, b) => rank(a) - rank(b))
const rank = ({ role }: PackedPerson) => (role === 'head' ? 0 : role === null ? 2 : 1)

export const countRecords = ({ records, persons, parts }: Package) =>
  parts.map((part) => ({
    part,
    lines:
      part === 'household'
        ? persons.filter(({ role }) => role !== null).length + persons.flatMap(({ relatives }) => relatives).length
        : records.filter(({ compartment }) => compartment === part).length,
  }))
