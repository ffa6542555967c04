import { refuseWords } from '#capabilities/organisation/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/relatives.ts'
import { evidenceOfRelative } from '../rules/evidence.ts'
import {
  beginsTerm,
  endingWords,
  endsTerm,
  refuseOutcome,
  refuseRelative,
  ruleOfOutcome,
  tidyRelative,
  wasGranted,
} from '../rules/relatives.ts'
import { layOutEvidence } from '../store/evidence.ts'
import * as store from '../store/relatives.ts'
import { findSteps } from '../store/steps.ts'
import { rulesOf } from '../store/terms.ts'
import { getDossier, refuseStrangers } from './dossiers.ts'
import { addTerm, endTerm, reckonTerm } from './terms.ts'

const refuse = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}

/** What stood there already may stay, also where a colleague linked a file that this one does not see. */
async function refuseValues(
  { tx, today }: Ctx,
  clientId: string,
  wish: contract.CaseRelativeValues,
  stood: string | null = null,
) {
  const arrivedClientId = wish.arrivedClientId === stood ? null : wish.arrivedClientId
  const seen = await store.areInSight(tx, { ...wish, arrivedClientId, clientId })
  refuse([
    ...refuseRelative(wish, today),
    ...(await refuseWords(tx, wish, { nationalityId: 'nationality' })),
    ...(seen.relative ? [] : [{ pointer: '/relativeId', code: 'fault/unknown-choice' }]),
    ...(seen.client ? [] : [{ pointer: '/arrivedClientId', code: 'fault/unknown-choice' }]),
  ])
}

export async function addCaseRelative(ctx: Ctx, { caseId, ...typed }: ParsedOf<typeof contract.addCaseRelative>) {
  const { tx, actor } = ctx
  const { clientId, kind } = await getDossier(tx, caseId)
  const wish = tidyRelative(typed)
  await refuseValues(ctx, clientId, wish)
  const added = await store.newRelatives.insert(tx, actor.foundationId, { ...wish, clientId, caseId })
  const of = { foundationId: actor.foundationId, clientId, caseId, relativeId: added.id }
  await layOutEvidence(tx, of, evidenceOfRelative(kind, wish.relation))
  return added
}

async function getRelative({ tx }: Ctx, id: string) {
  const found = await store.findRelative(tx, id)
  if (!found) throw problem('common/not-found')
  return found
}

export async function correctCaseRelative(
  ctx: Ctx,
  { legalRelativeId, version, ...typed }: ParsedOf<typeof contract.correctCaseRelative>,
) {
  const { tx, actor } = ctx
  const { clientId, caseId, values } = await getRelative(ctx, legalRelativeId)
  await store.caseRelatives.lock(tx, legalRelativeId, version)
  const wish = tidyRelative(typed)
  await refuseValues(ctx, clientId, wish, values.arrivedClientId)
  if (!(await store.caseRelatives.change(tx, legalRelativeId, version, wish))) throw problem('common/not-allowed')
  // Who turns out to be a child needs the consent of the parent who stays.
  const { kind } = await getDossier(tx, caseId)
  const of = { foundationId: actor.foundationId, clientId, caseId, relativeId: legalRelativeId }
  await layOutEvidence(tx, of, evidenceOfRelative(kind, wish.relation))
  return { id: legalRelativeId, version: version + 1 }
}

export async function recordRelativeOutcome(
  ctx: Ctx,
  { legalRelativeId, version, ...typed }: ParsedOf<typeof contract.recordRelativeOutcome>,
) {
  const { tx, today } = ctx
  const before = await getRelative(ctx, legalRelativeId)
  await store.relativeOutcomes.lock(tx, legalRelativeId, version)
  const wish = { ...typed, reason: typed.reason || null }
  const faults = [...refuseOutcome(wish, before, today), ...(await refuseStrangers(ctx, wish, before.clientId))]
  if (wish.stepId !== null && !(await findSteps(tx, before.caseId)).some(({ id }) => id === wish.stepId))
    faults.push({ pointer: '/stepId', code: 'fault/unknown-choice' })
  refuse(faults)
  await endTermBefore(ctx, before, wish)
  const begins = wish.startsTerm && beginsTerm(wish, before)
  const termId = begins ? await beginTerm(ctx, before, wish) : (before.term?.id ?? null)
  const arrived = wish.outcome === 'arrived'
  const change = {
    outcome: wish.outcome,
    // The day of the grant stays beside the day of arrival.
    outcomeOn: decidedOn(wish, before),
    arrivedOn: arrived ? wish.outcomeOn : null,
    stepId: wish.stepId,
    termId,
  }
  if (!(await store.relativeOutcomes.change(tx, legalRelativeId, version, change))) throw problem('common/not-allowed')
  return { id: legalRelativeId, version: version + 1 }
}

/** In the same transaction: nobody is reminded of a visa that was collected. */
async function endTermBefore(ctx: Ctx, { outcome, term }: store.FoundRelative, wish: Wish): Promise<void> {
  const ending = term === null || term.ended ? null : endsTerm(outcome, wish.outcome)
  if (term === null || ending === null) return
  const what = endingWords[wish.outcome]!
  await endTerm(ctx, {
    legalTermId: term.id,
    version: term.version,
    outcome: ending,
    what,
    document: null,
    reason: what,
  })
}

function decidedOn(wish: Wish, before: store.FoundRelative) {
  if (wish.outcome === 'arrived' && wasGranted(before.outcome)) return before.outcomeOn
  return wish.outcome === 'preparing' ? null : wish.outcomeOn
}

type Wish = Pick<ParsedOf<typeof contract.recordRelativeOutcome>, 'outcome' | 'outcomeOn' | 'ownerId' | 'deputyId'>
async function beginTerm(ctx: Ctx, of: store.FoundRelative, wish: Wish): Promise<string> {
  const rule = ruleOfOutcome[wish.outcome]!
  const { rules } = await rulesOf(ctx.tx)
  const question = { rule, value: null, unit: null, fromOn: wish.outcomeOn!, ruleOn: null, back: false }
  const reckoned = await reckonTerm(ctx, question)
  if (Array.isArray(reckoned)) refuse(reckoned.map((fault) => ({ ...fault, pointer: '/outcomeOn' })))
  const meant = rules.find(({ id }) => id === rule)
  const name = [of.values.givenNames, of.values.familyName].filter(Boolean).join(' ')
  const about = `${meant?.meaning.nl ?? rule}: ${name}`.slice(0, 200)
  const { ownerId, deputyId } = wish
  const minders = { ownerId: ownerId!, deputyId: deputyId! }
  const added = await addTerm(ctx, { caseId: of.caseId, ...question, waitsFor: null, about, ...minders })
  return added.id
}
