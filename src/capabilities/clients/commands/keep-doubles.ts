import { comparingEverybody } from '#platform/server/db/everybody.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { compare, weighedAmong } from '../rules/alike.ts'
import * as store from '../store/doubles.ts'
import { countNames, countSkeletons, everybody, findLikely } from '../store/likely.ts'

/** Persons that are looked for in one go. */
const AT_ONCE = 250
/** When of all files so large a share is new, what was counted at night says nothing of how common a name is. */
const MANY = 0.1

/**
 * Looks for the doubles of these clients among everybody of the foundation and keeps the pairs, in the transaction of the
 * write that changed them. Nothing is merged, ever.
 */
export async function keepDoubles(tx: Tx, foundationId: string, clientIds: readonly string[]): Promise<void> {
  if (clientIds.length === 0) return
  await comparingEverybody(tx, async () => {
    await store.lockDoubles(tx, foundationId)
    if (clientIds.length > AT_ONCE) await countAnewOfMany(tx, clientIds.length)
    for (let at = 0; at < clientIds.length; at += AT_ONCE) {
      await keepSome(tx, foundationId, clientIds.slice(at, at + AT_ONCE))
    }
  })
}

/** An import of many; who is let do that, may have names counted. */
async function countAnewOfMany(tx: Tx, fresh: number): Promise<void> {
  const { files } = await countSkeletons(tx, [], everybody)
  if (fresh > files * MANY) await countNames(tx)
}

async function keepSome(tx: Tx, foundationId: string, ids: readonly string[]): Promise<void> {
  const persons = await store.findPersons(tx, ids)
  const skeletons = persons.flatMap((one) => [one.parts, ...one.otherNames].flat().map(({ skeleton }) => skeleton))
  const counted = await countSkeletons(tx, [...new Set(skeletons)], everybody)
  const candidates = await findLikely(tx, persons, counted.counts, everybody)
  const others = await store.findPersons(tx, [...new Set(candidates.map(({ candidateId }) => candidateId))])
  const personOf = new Map([...persons, ...others].map((one) => [one.id, one]))
  const among = weighedAmong(counted)
  const pairs = new Map<string, store.FoundPair>()
  for (const { at, candidateId } of candidates) {
    const { id } = persons[at]!
    const verdict = compare(persons[at]!, personOf.get(candidateId)!, among)
    if (verdict === null) continue
    const [oneId, otherId] = [id, candidateId].sort() as [string, string]
    pairs.set(`${oneId} ${otherId}`, { oneId, otherId, ...verdict })
  }
  await store.writePairs(tx, foundationId, ids, [...pairs.values()])
}
