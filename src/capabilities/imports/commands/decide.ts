import { judgeNotSameAs, keepDoubles } from '#capabilities/clients/public.ts'
import { problem } from '#kernel/problem.ts'
import { decisionsFor, type Decision as Choice } from '../rules/decisions.ts'
import type { Decided } from '../contract.ts'
import type { KindName } from '../rules/kinds.ts'
import * as batches from '../store/batches.ts'
import { judge } from '../store/judge.ts'
import { findOutcome } from '../store/summary.ts'
import { findTakenClients, take } from '../store/take.ts'
import { type Importing, inTurn } from './import.ts'

export type Decision = { batchId: string; kind: KindName; rowNo: number; decision: Choice; sameAs?: string | undefined }

/** Carries out what a person decided about a held row; rows that waited for it follow. Returns what became of the row. */
export async function decideHeldRow(on: Importing, wish: Decision): Promise<Decided> {
  return inTurn(on, null, async (tx) => {
    const found = await batches.lockBatch(tx, wish.batchId)
    if (!found) throw problem('common/not-found')
    if (found.state !== 'imported') throw problem('imports/not-in-this-state')
    const reasons = await batches.findHeldReasons(tx, wish)
    if (!reasons) throw problem('imports/already-decided')
    if (!decisionsFor(reasons).includes(wish.decision)) throw problem('imports/decision-does-not-fit')
    const resembled = wish.kind === 'clients' && wish.decision === 'new' ? await batches.findResembled(tx, wish) : []
    await batches.layDecided(tx, { ...wish, sameAs: wish.sameAs })
    await judge(tx, found.batch, async () => {})
    const became = await findOutcome(tx, wish.kind, wish.rowNo)
    await take(tx, found.batch, async () => {})
    const made = await findTakenClients(tx)
    await keepDoubles(tx, on.foundationId, made)
    // Said once to be somebody else: asked no more.
    for (const id of made) await judgeNotSameAs(tx, id, resembled, null, on.accountId)
    return became
  })
}
