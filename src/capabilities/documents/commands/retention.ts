import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { ApartCtx, Ctx } from '#platform/server/http/route.ts'
import { compartmentsToWrite, mayChooseRetention } from '../access.ts'
import { type DocumentKind, documentKinds } from '../contract/documents.ts'
import * as contract from '../contract/retention.ts'
import * as store from '../store/retention.ts'

export async function listOverdueDocuments({ tx, actor, today }: Ctx) {
  const found = await store.findOverdue(tx, { actor, today, compartments: compartmentsToWrite(actor) })
  return { today, ...found, may: { remove: true } }
}

/** What is needed, was kept longer meanwhile or is out of sight stays; how many is told. */
export async function removeOverdueDocuments(
  ctx: ApartCtx,
  { documentIds }: ParsedOf<typeof contract.removeOverdueDocuments>,
) {
  const { actor, today, server } = ctx
  const gone = await server.database
    .asActor(actor, today, (tx) => store.deleteOverdue(tx, documentIds, today))
    .catch(refuseNeeded)
  for (const fileId of gone) await removeFile(ctx, fileId)
  return { removed: gone.length, kept: documentIds.length - gone.length }
}

/** Becomes so between the question and the answer, or of a document that somebody takes away by hand. */
export function refuseNeeded(error: { constraint?: string }): never {
  throw error.constraint === 'document_not_needed' ? problem('documents/still-needed') : error
}

/** After its row, which held the key: what lies there is noise by now. What a store does not let go of, the night takes away. */
export const removeFile = ({ server }: Pick<ApartCtx, 'server'>, fileId: string): Promise<void> =>
  server.files.remove(fileId).catch(() => {})

export async function getRetention({ tx, actor }: Ctx) {
  const { years, version } = await store.findYears(tx)
  const all = documentKinds.map((kind) => [contract.yearsNameOf(kind), years[kind] ?? contract.USUAL_YEARS] as const)
  return { years: Object.fromEntries(all) as contract.Years, version, may: { choose: mayChooseRetention(actor) } }
}

export async function chooseRetention(
  { tx, actor }: Ctx,
  { version, ...years }: ParsedOf<typeof contract.chooseRetention>,
) {
  const byKind = documentKinds.map((kind) => [kind, years[contract.yearsNameOf(kind)]] as const)
  const kept = Object.fromEntries(byKind) as Record<DocumentKind, number>
  return { version: await store.keepYears(tx, actor.foundationId, { years: kept, version }) }
}
