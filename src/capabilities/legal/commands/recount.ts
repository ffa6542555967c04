import { computeByRule, type TouchedByRule } from '#capabilities/rules/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { countingEverybody, recountingEverybody } from '#platform/server/db/everybody.ts'
import type { Reckoned } from '../contract/terms.ts'
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
  follow: (tx, asked, tell) =>
    recountingEverybody(tx, async () => {
      const held = await store.rulesOf(tx)
      const reckon = reckoningBy(held)
      const total = await store.countByRule(tx, asked)
      let [after, done] = [beforeAll, 0]
      for (;;) {
        tell({ done, total })
        const ids = await recount(tx, reckon, asked, after)
        const last = ids.at(-1)
        if (last === undefined) return
        after = last
        done += ids.length
      }
    }),
}

type Held = Awaited<ReturnType<typeof store.rulesOf>>
type Counted = Omit<store.ToRecount, 'id'>

/** Many terms count from the same day by the same rule: each such pair is counted once. Null without a rule on that day. */
function reckoningBy(held: Held): (of: Counted) => Reckoned | null {
  const known = new Map<string, Reckoned | null>()
  return (of) => {
    const key = JSON.stringify(of)
    if (!known.has(key)) known.set(key, reckonAnew(held, of))
    return known.get(key) ?? null
  }
}

function reckonAnew(held: Held, { rule, fromOn, on, turns }: Counted): Reckoned | null {
  const computed = computeByRule(held, { id: rule, from: fromOn, on })
  if (typeof computed === 'string') return null
  const turned = turns.length > 0 && computed.rule ? reckonTurned(computed.rule, fromOn, turns, held.designated) : null
  return turned?.reckoned ?? reckonedFrom(computed)
}

/** The ids of this round; none when there are no more. */
async function recount(
  tx: Tx,
  reckon: ReturnType<typeof reckoningBy>,
  asked: Parameters<TouchedByRule['follow']>[1],
  after: string,
): Promise<string[]> {
  const found = await store.findToRecount(tx, asked, after, atOnce)
  const recounted = found.flatMap(({ id, ...of }) => {
    const reckoned = reckon(of)
    // Without a rule on that day the date stays as it was explained before.
    return reckoned === null ? [] : [{ id, ...reckoned }]
  })
  await store.writeRecounted(tx, recounted)
  return found.map(({ id }) => id)
}
