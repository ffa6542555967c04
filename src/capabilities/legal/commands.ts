import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { getDossier, layOut, layOutAnew, planOfKind } from './commands/dossiers.ts'
import type * as contract from './contract.ts'
import { refuseLegalCase } from './rules.ts'
import { closingMeaning, outcomeOf } from './rules/relatives.ts'
import { findWord } from './store/dossiers.ts'
import { findRelatives } from './store/relatives.ts'
import * as store from './store.ts'
import { couldMind } from './store/terms.ts'

const lists = { kindId: 'legal-case-kind', outcomeId: 'legal-outcome' } as const

type Before = { clientId: string; adviserId: string | null }

/** Whoever it is already, and who opens it, needs no asking; another has to see the dossier. */
async function refuseAdviser({ tx, actor }: Ctx, adviserId: string | null, before: Before): Promise<Fault[]> {
  if (adviserId === null || adviserId === before.adviserId || adviserId === actor.workerId) return []
  const could = await couldMind(tx, adviserId, before.clientId)
  if (could === 'yes') return []
  return [{ pointer: '/adviserId', code: could === 'nobody' ? 'fault/unknown-choice' : 'fault/sees-no-legal' }]
}

async function refuse(ctx: Ctx, wish: contract.LegalCaseValues, before: Before) {
  const errors = [
    ...refuseLegalCase(wish, ctx.today),
    ...(await refuseWords(ctx.tx, wish, lists)),
    ...(await refuseAdviser(ctx, wish.adviserId ?? null, before)),
  ]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function openLegalCase(ctx: Ctx, wish: ParsedOf<typeof contract.openLegalCase>) {
  const { tx, actor } = ctx
  await getClientInSight(tx, wish.clientId)
  const { adviserId = actor.workerId } = wish
  await refuse(ctx, { ...wish, adviserId }, { clientId: wish.clientId, adviserId: null })
  const opened = await store.legalCases.insert(tx, actor.foundationId, { ...wish, adviserId })
  await layOut(ctx, { clientId: wish.clientId, caseId: opened.id }, await planOfKind(tx, wish))
  return opened
}

export async function correctLegalCase(
  ctx: Ctx,
  { caseId, version, ...wish }: ParsedOf<typeof contract.correctLegalCase>,
) {
  await store.legalCases.lock(ctx.tx, caseId, version)
  const { values: stood } = (await store.legalCases.find(ctx.tx, caseId))!
  const { adviserId = stood.adviserId } = wish
  const before = await getDossier(ctx.tx, caseId)
  await refuse(ctx, { ...wish, adviserId }, { clientId: before.clientId, adviserId: stood.adviserId ?? null })
  const outcomeId = await outcomeFor(ctx, caseId, wish)
  await store.legalCases.change(ctx.tx, caseId, version, { ...wish, adviserId, outcomeId })
  const after = await planOfKind(ctx.tx, wish)
  if (after.kind !== before.kind || after.regime !== before.regime)
    await layOutAnew(ctx, { clientId: before.clientId, caseId }, after)
  return { id: caseId, version: version + 1 }
}

/** A dossier that is closed without one has the outcome of its people, in the word of the foundation. */
async function outcomeFor({ tx }: Ctx, caseId: string, { closedOn, outcomeId }: contract.LegalCaseValues) {
  if (closedOn === null || outcomeId !== null) return outcomeId
  const meaning = closingMeaning(outcomeOf((await findRelatives(tx, caseId)).map(({ outcome }) => outcome)))
  return meaning === null ? null : findWord(tx, 'legal-outcome', meaning)
}
