import { type Computed, computeByLength, computeByRule } from '#capabilities/rules/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/terms.ts'
import { refuseEnding, refuseMinders, refuseQuestion } from '../rules/terms.ts'
import { legalCases } from '../store.ts'
import * as store from '../store/terms.ts'

const refuse = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}

/** The date with its reasons, or the faults at the fields that stand in the way of it. Nobody guesses. */
export async function reckonTerm(
  { tx, today }: Pick<Ctx, 'tx' | 'today'>,
  { rule, value, unit, fromOn, ruleOn }: contract.TermQuestion,
): Promise<contract.Reckoned | Fault[]> {
  const held = await store.rulesOf(tx)
  const back = rule !== null && held.rules.some((one) => one.id === rule && one.back)
  const faults = refuseQuestion({ rule, value, unit, fromOn, ruleOn }, { today, back })
  if (faults.length > 0) return faults
  const found = rule
    ? computeByRule(held, { id: rule, from: fromOn, on: ruleOn ?? fromOn })
    : computeByLength(held, { from: fromOn, length: { value: value!, unit: unit! }, back: false })
  if (found === 'no-such-rule') return [{ pointer: '/rule', code: 'fault/unknown-choice' }]
  if (found === 'no-rule-on-this-day')
    return [{ pointer: ruleOn === null ? '/fromOn' : '/ruleOn', code: 'fault/no-rule-on-this-day' }]
  if (found === 'length') return [{ pointer: '/value', code: 'fault/out-of-range' }]
  if (found === 'years') return [{ pointer: '/fromOn', code: 'fault/too-far-off' }]
  return reckonedFrom(found)
}

/** What is kept of a computation: the date with all its reasons. */
export const reckonedFrom = (found: Computed): contract.Reckoned => ({
  dueOn: found.due,
  plainOn: found.plainDue,
  ruleVersion: found.version,
  source: found.rule?.source ?? null,
  certainty: found.rule?.certainty ?? null,
  grave: found.rule?.grave ?? false,
  sentence: found.sentence,
  steps: found.steps.map((step) => ({ ...step })),
})

export async function computeTerm(ctx: Ctx, question: ParsedOf<typeof contract.computeTerm>) {
  const reckoned = await reckonTerm(ctx, question)
  if (Array.isArray(reckoned)) throw problem('common/invalid-input', { errors: reckoned })
  return reckoned
}

/** Who does not see the dossier cannot mind its term. */
async function refuseBlind({ tx }: Ctx, wish: contract.Minders, clientId: string): Promise<Fault[]> {
  const faults = refuseMinders(wish)
  for (const name of ['ownerId', 'deputyId'] as const) {
    const could = await store.couldMind(tx, wish[name], clientId)
    if (could !== 'yes')
      faults.push({ pointer: `/${name}`, code: could === 'nobody' ? 'fault/unknown-choice' : 'fault/sees-no-legal' })
  }
  return faults
}

export async function addTerm(ctx: Ctx, { caseId, ...wish }: ParsedOf<typeof contract.addTerm>) {
  const { tx, actor } = ctx
  const found = await legalCases.find(tx, caseId)
  if (!found) throw problem('common/not-found')
  const { clientId } = found.values
  const reckoned = await reckonTerm(ctx, wish)
  refuse([...(Array.isArray(reckoned) ? reckoned : []), ...(await refuseBlind(ctx, wish, clientId))])
  return store.insertTerm(tx, actor.foundationId, {
    ...wish,
    rule: wish.rule || null,
    caseId,
    clientId,
    reckoned: reckoned as contract.Reckoned,
  })
}

/** What has ended stays as it was. */
async function findRunning({ tx }: Ctx, id: string) {
  const found = await store.findTerm(tx, id)
  if (!found) throw problem('common/not-found')
  if (found.state !== 'running') refuse([{ pointer: '', code: 'fault/term-has-ended' }])
  return found
}

export async function changeMinders(
  ctx: Ctx,
  { legalTermId, version, ...wish }: ParsedOf<typeof contract.changeMinders>,
) {
  const { client } = await findRunning(ctx, legalTermId)
  await store.terms.lock(ctx.tx, legalTermId, version)
  refuse(await refuseBlind(ctx, wish, client.id))
  if (!(await store.terms.change(ctx.tx, legalTermId, version, wish))) throw problem('common/not-allowed')
  return { id: legalTermId, version: version + 1 }
}

export async function endTerm(ctx: Ctx, { legalTermId, version, ...typed }: ParsedOf<typeof contract.endTerm>) {
  await findRunning(ctx, legalTermId)
  const wish = { ...typed, what: typed.what || null, document: typed.document || null, reason: typed.reason || null }
  refuse(refuseEnding(wish))
  const told = wish.outcome === 'done' ? wish : { ...wish, what: null, document: null }
  await store.setEnding(ctx.tx, { ...told, id: legalTermId, version, on: ctx.today })
  return { id: legalTermId, version: version + 1 }
}
