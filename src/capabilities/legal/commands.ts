import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { getDossier, layOut, layOutAnew, planOfKind } from './commands/dossiers.ts'
import type * as contract from './contract.ts'
import { refuseLegalCase } from './rules.ts'
import { closingMeaning, outcomeOf } from './rules/relatives.ts'
import { findOutcomeWord } from './store/dossiers.ts'
import { findRelatives } from './store/relatives.ts'
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
  const opened = await store.legalCases.insert(tx, actor.foundationId, wish)
  await layOut(ctx, { clientId: wish.clientId, caseId: opened.id }, await planOfKind(tx, wish))
  return opened
}

export async function correctLegalCase(
  ctx: Ctx,
  { caseId, version, ...wish }: ParsedOf<typeof contract.correctLegalCase>,
) {
  await store.legalCases.lock(ctx.tx, caseId, version)
  await refuse(ctx, wish)
  const before = await getDossier(ctx.tx, caseId)
  await store.legalCases.change(ctx.tx, caseId, version, { ...wish, outcomeId: await outcomeFor(ctx, caseId, wish) })
  const after = await planOfKind(ctx.tx, wish)
  if (after.kind !== before.kind || after.regime !== before.regime)
    await layOutAnew(ctx, { clientId: before.clientId, caseId }, after)
  return { id: caseId, version: version + 1 }
}

/** A dossier that is closed without one has the outcome of its people, in the word of the foundation. */
async function outcomeFor({ tx }: Ctx, caseId: string, { closedOn, outcomeId }: contract.LegalCaseValues) {
  if (closedOn === null || outcomeId !== null) return outcomeId
  const meaning = closingMeaning(outcomeOf((await findRelatives(tx, caseId)).map(({ outcome }) => outcome)))
  return meaning === null ? null : findOutcomeWord(tx, meaning)
}
