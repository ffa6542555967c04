import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from './contract.ts'
import { refuseLegalCase } from './rules.ts'
import * as store from './store.ts'

function refuse(wish: contract.LegalCaseValues) {
  const errors = refuseLegalCase(wish)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function openLegalCase({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.openLegalCase>) {
  await getClientInSight(tx, wish.clientId)
  refuse(wish)
  return store.legalCases.insert(tx, actor.foundationId, wish)
}

export async function correctLegalCase({ tx }: Ctx, { caseId, version, ...wish }: ParsedOf<typeof contract.correctLegalCase>) {
  refuse(wish)
  await refuseStale(await store.legalCases.change(tx, caseId, version, wish), () => store.legalCases.find(tx, caseId))
  return { id: caseId, version: version + 1 }
}
