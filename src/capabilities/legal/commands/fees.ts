import type { PlainDate } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/fees.ts'
import { refuseFee, tidyFee } from '../rules/fees.ts'
import { legalCases } from '../store.ts'
import * as store from '../store/fees.ts'

function judged<W extends contract.FeeValues>(input: W, today: PlainDate): W {
  const wish = tidyFee(input)
  const errors = refuseFee(wish, today)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  return wish
}

export async function addFee({ tx, actor, today }: Ctx, input: ParsedOf<typeof contract.addFee>) {
  const found = await legalCases.find(tx, input.caseId)
  if (!found) throw problem('common/not-found')
  const { clientId } = found.values
  return store.fees.insert(tx, actor.foundationId, { ...judged(input, today), clientId })
}

export async function correctFee(
  { tx, today }: Ctx,
  { feeId, version, ...input }: ParsedOf<typeof contract.correctFee>,
) {
  await store.fees.lock(tx, feeId, version)
  if (!(await store.fees.change(tx, feeId, version, judged(input, today)))) throw problem('common/not-allowed')
  return { id: feeId, version: version + 1 }
}
