import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { refuseLegalCase } from './rules.ts'
import * as store from './store.ts'

const lists = { kindId: 'legal-case-kind', outcomeId: 'legal-outcome' } as const

async function refuse(tx: Tx, wish: contract.LegalCaseValues) {
  const errors = [...refuseLegalCase(wish), ...(await refuseWords(tx, wish, lists))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function openLegalCase({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.openLegalCase>) {
  await getClientInSight(tx, wish.clientId)
  await refuse(tx, wish)
  return store.legalCases.insert(tx, actor.foundationId, wish)
}

export async function correctLegalCase(
  { tx }: Ctx,
  { caseId, version, ...wish }: ParsedOf<typeof contract.correctLegalCase>,
) {
  await store.legalCases.lock(tx, caseId, version)
  await refuse(tx, wish)
  await store.legalCases.change(tx, caseId, version, wish)
  return { id: caseId, version: version + 1 }
}
