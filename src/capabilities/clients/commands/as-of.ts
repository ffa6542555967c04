import type { PlainDate } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/as-of.ts'
import { householdsIn, idsIn, stood } from '../rules/as-of.ts'
import { displayName } from '../rules/person.ts'
import * as store from '../store/as-of.ts'

async function findStood({ tx, today }: Ctx, clientId: string, day: PlainDate | null) {
  const on = day ?? today
  const rows = await store.findRowsAsOf(tx, clientId, day)
  const words = await store.findWords(tx, idsIn(rows))
  const others = await store.findOthers(tx, { clientId, householdIds: householdsIn(rows, on), on })
  return stood(rows, { on, words, others })
}

export async function getFileAsOf(ctx: Ctx, { clientId, stoodOn }: ParsedOf<typeof contract.getFileAsOf>) {
  const { today } = ctx
  const now = await findStood(ctx, clientId, null)
  if (!now) throw problem('common/not-found')
  if (stoodOn > today)
    throw problem('common/invalid-input', { errors: [{ pointer: '/stoodOn', code: 'fault/in-the-future' }] })
  return { name: displayName(now.values), today, now, stood: await findStood(ctx, clientId, stoodOn) }
}
