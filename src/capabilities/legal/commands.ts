import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { refuseLegalCase } from './rules.ts'
import * as store from './store.ts'

const lists = { kindId: 'legal-case-kind', outcomeId: 'legal-outcome' } as const

async function refuse({ tx, today }: Ctx, wish: contract.LegalCaseValues) {
  const errors = [...refuseLegalCase(wish, today), ...(await refuseWords(tx, wish, lists))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function openLegalCase(ctx: Ctx, wish: ParsedOf<typeof contract.openLegalCase>) {
  const { tx, actor } = ctx
  await getClientInSight(tx, wish.clientId)
  await refuse(ctx, wish)
  return store.legalCases.insert(tx, actor.foundationId, wish)
}

export async function correctLegalCase(
  ctx: Ctx,
  { caseId, version, ...wish }: ParsedOf<typeof contract.correctLegalCase>,
) {
  await store.legalCases.lock(ctx.tx, caseId, version)
  await refuse(ctx, wish)
  await store.legalCases.change(ctx.tx, caseId, version, wish)
  return { id: caseId, version: version + 1 }
}
