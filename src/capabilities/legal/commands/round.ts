import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/round.ts'
import { monthOf, refuseMutation } from '../rules/round.ts'
import { legalCases } from '../store.ts'
import * as store from '../store/round.ts'

/** What moved in a dossier this month: one a month, and who comes second sees what stands there. */
export async function recordMutation(
  ctx: Ctx,
  { caseId, version, ...values }: ParsedOf<typeof contract.recordMutation>,
) {
  const { tx, actor, today } = ctx
  const found = await legalCases.find(tx, caseId)
  if (!found) throw problem('common/not-found')
  const closed: Fault[] = found.values.closedOn === null ? [] : [{ pointer: '/changed', code: 'fault/case-is-closed' }]
  const errors = [...closed, ...refuseMutation(values, today)]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const { clientId } = found.values
  const written = { caseId, clientId, month: monthOf(today), workerId: actor.workerId, values }
  return version === undefined
    ? store.insertMutation(tx, actor.foundationId, written)
    : store.changeMutation(tx, version, written)
}
