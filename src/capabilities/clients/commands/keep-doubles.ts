import { comparingEverybody } from '#platform/server/db/everybody.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { compare, shareOf } from '../rules/alike.ts'
import { guessFiles } from '../store/alike.ts'
import * as store from '../store/doubles.ts'
import { countSkeletons, everybody, findLikely } from '../store/likely.ts'

/** Persons that are looked for in one go. */
const AT_ONCE = 250

/**
 * Looks for the doubles of these clients among everybody of the foundation and keeps the pairs, in the transaction of the
 * write that changed them. Nothing is merged, ever.
 */
export async function keepDoubles(tx: Tx, foundationId: string, clientIds: readonly string[]): Promise<void> {
  if (clientIds.length === 0) return
  await comparingEverybody(tx, async () => {
    await store.lockDoubles(tx, foundationId)
    const files = await guessFiles(tx)
    for (let at = 0; at < clientIds.length; at += AT_ONCE) {
      await keepSome(tx, foundationId, clientIds.slice(at, at + AT_ONCE), files)
    }
  })
}

async function keepSome(tx: Tx, foundationId: string, ids: readonly string[], files: number): Promise<void> {
  const persons = await store.findPersons(tx, ids)
  const skeletons = persons.flatMap((one) => [one.parts, ...one.otherNames].flat().map(({ skeleton }) => skeleton))
  const counts = await countSkeletons(tx, [...new Set(skeletons)], everybody)
  const candidates = await findLikely(tx, persons, counts, everybody)
  const others = await store.findPersons(tx, [...new Set(candidates.map(({ candidateId }) => candidateId))])
  const personOf = new Map([...persons, ...others].map((one) => [one.id, one]))
  const share = shareOf(counts, files)
  const pairs = new Map<string, store.FoundPair>()
  for (const { at, candidateId } of candidates) {
    const { id } = persons[at]!
    const verdict = compare(persons[at]!, personOf.get(candidateId)!, share)
    if (verdict === null) continue
    const [oneId, otherId] = [id, candidateId].sort() as [string, string]
    pairs.set(`${oneId} ${otherId}`, { oneId, otherId, ...verdict })
  }
  await store.writePairs(tx, foundationId, ids, [...pairs.values()])
}
