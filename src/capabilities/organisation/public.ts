import type { Fault } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { List } from './contract.ts'
import { proposeMeaning } from './rules.ts'
import * as store from './store.ts'

export {
  findItems,
  findLocations,
  findMunicipalities,
  findMunicipalitiesByName,
  getFoundation,
  takeNumbers,
} from './store.ts'
export { proposeMeaning } from './rules.ts'

/** The ids of these words; words that the list lacks are added with the meaning that their name suggests. */
export const ensureListItems = (tx: Tx, foundationId: string, list: List, names: readonly string[]) =>
  store.ensureItems(
    tx,
    foundationId,
    list,
    names.map((name) => ({ name, meaning: proposeMeaning(list, name) })),
  )

/** Adds municipalities by name; for the import, after people confirmed the preview. */
export async function addMunicipalities(tx: Tx, foundationId: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await store.insertMunicipality(tx, foundationId, {
      name,
      cbsCode: null,
      validFrom: null,
      validUntil: null,
      successorId: null,
    })
  }
}

/** The first location of a new foundation; later ones are made on its screen. */
export const addLocation = (tx: Tx, foundationId: string, name: string) =>
  store.insertLocation(tx, foundationId, { name, openedOn: null, closedOn: null })

/** Faults at the fields whose id is no word of the list that the field takes its words from. */
export async function refuseWords<W extends object>(
  tx: Tx,
  wish: W,
  lists: Partial<Record<keyof W & string, List>>,
): Promise<Fault[]> {
  const given = Object.entries(lists as Record<string, List>).flatMap(([name, list]) => {
    const id = (wish as Record<string, unknown>)[name]
    return typeof id === 'string' ? [{ name, id, list }] : []
  })
  const foreign = await store.findForeignWords(tx, given)
  return foreign.map((name) => ({ pointer: `/${name}`, code: 'fault/unknown-choice' }))
}
