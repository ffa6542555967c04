import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayJudgeDoubles } from '../access.ts'
import type * as contract from '../contract/doubles.ts'
import { changedFields, columnsOfField } from '../rules/merging.ts'
import { refoldClient } from '../store/clients.ts'
import * as store from '../store/merges.ts'
import { keepDoubles } from './keep-doubles.ts'

export async function getMerge(ctx: Ctx, { mergeId }: ParsedOf<typeof contract.getMerge>) {
  const found = await store.findMerge(ctx.tx, mergeId)
  // Somebody else may see the file, but not what two files of the location were.
  if (!found?.rows || !found.before) throw problem('common/not-found')
  const { rows, goneId: _goneId, undoneAt, before, ...merge } = found
  const since = undoneAt === null ? await store.findSince(ctx.tx, mergeId) : []
  return {
    ...merge,
    undoneAt,
    before,
    since,
    changed: undoneAt === null ? changedFields(rows.after, rows.now) : [],
    may: { undo: undoneAt === null && mayJudgeDoubles(ctx.actor) },
  }
}

const refusals: Readonly<Record<string, string>> = {
  42501: 'common/not-allowed',
  55000: 'clients/later-merge-first',
  '23P01': 'clients/undoing-in-the-way',
  23505: 'clients/undoing-in-the-way',
}

export async function undoMerge(ctx: Ctx, wish: ParsedOf<typeof contract.undoMerge>) {
  const found = await store.findMerge(ctx.tx, wish.mergeId)
  if (!found) throw problem('common/not-found')
  if (found.undoneAt !== null) throw problem('clients/undone-already')
  try {
    await store.undo(
      ctx.tx,
      wish.mergeId,
      wish.toGone,
      wish.fieldsToGone.flatMap((field) => columnsOfField[field] ?? []),
    )
  } catch (error) {
    const code = refusals[(error as { code?: string }).code ?? '']
    throw code ? problem(code) : error
  }
  const both = [found.client.id, found.goneId]
  for (const id of both) await refoldClient(ctx.tx, id)
  await keepDoubles(ctx.tx, ctx.actor.foundationId, both)
  return { id: wish.mergeId, clientId: found.client.id, goneId: found.goneId }
}

/** Undoes merges as the system, the latest first; false when work that was done since stands in the way. */
export async function undoMergesInTurn(tx: Tx, mergeIds: readonly string[]): Promise<boolean> {
  try {
    for (const mergeId of mergeIds) await store.undo(tx, mergeId, [], [])
    return true
  } catch (error) {
    if (refusals[(error as { code?: string }).code ?? '']) return false
    throw error
  }
}
