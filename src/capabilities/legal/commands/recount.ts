import { computeByRule, type TouchedByRule } from '#capabilities/rules/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { countingEverybody, recountingEverybody } from '#platform/server/db/everybody.ts'
import * as store from '../store/terms.ts'
import { reckonedFrom } from './terms.ts'
import { reckonTurned } from './turns.ts'

/** As many as the log writes down of one list. */
const shownFirst = 200
const atOnce = 1000
const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * Running terms of dossiers that a change of a rule touches: those whose event lies in the stretch of the new version. What
 * ended, and what happened before, keeps the law that applied to it.
 */
export const termsByRule: TouchedByRule = {
  find: async (tx, asked) => {
    const inSight = await store.findByRule(tx, asked, shownFirst)
    return {
      total: await countingEverybody(tx, () => store.countByRule(tx, asked)),
      inSight: inSight.map(({ about, ...term }) => ({ ...term, what: { nl: about, en: about } })),
    }
  },
  follow: (tx, asked) =>
    recountingEverybody(tx, async () => {
      const held = await store.rulesOf(tx)
      for (let after: string | undefined = beforeAll; after !== undefined; )
        after = await recount(tx, held, asked, after)
    }),
}

/** The id of the last of this round; none when there are no more. */
async function recount(
  tx: Tx,
  held: Awaited<ReturnType<typeof store.rulesOf>>,
  asked: Parameters<TouchedByRule['follow']>[1],
  after: string,
): Promise<string | undefined> {
  const found = await store.findToRecount(tx, asked, after, atOnce)
  const recounted = found.flatMap(({ id, rule, fromOn, on, turns }) => {
    const computed = computeByRule(held, { id: rule, from: fromOn, on })
    // Without a rule on that day the date stays as it was explained before.
    if (typeof computed === 'string') return []
    const turned =
      turns.length > 0 && computed.rule ? reckonTurned(computed.rule, fromOn, turns, held.designated) : null
    return [{ id, ...(turned?.reckoned ?? reckonedFrom(computed)) }]
  })
  await store.writeRecounted(tx, recounted)
  return found.at(-1)?.id
}
