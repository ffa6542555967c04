import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayManageAccounts } from '../access.ts'
import type * as contract from '../contract/matrix.ts'
import { refuseCell, sameCell } from '../rules/matrix.ts'
import * as store from '../store/matrix.ts'

export const getMatrix = async ({ tx, actor, today }: Ctx): Promise<AnswerOf<typeof contract.getMatrix>> => ({
  rules: await store.findMatrix(tx),
  holders: await store.countHolders(tx, today),
  may: { change: mayManageAccounts(actor) },
})

export async function changeRule({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.changeRule>) {
  await store.lockMatrix(tx)
  const rule = (await store.findMatrix(tx)).find(
    (one) => one.role === wish.role && one.compartment === wish.compartment,
  )
  if (!rule) throw problem('common/not-found')
  await refuseStale(sameCell(rule.now, wish.before), async () => ({ values: rule.now, version: 0 }))
  const errors = refuseCell(wish, rule)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const now = { reach: wish.reach, mayWrite: wish.mayWrite }
  await store.saveRule(tx, actor.foundationId, { role: wish.role, compartment: wish.compartment, ...now })
  return { rule: { ...rule, now } }
}
