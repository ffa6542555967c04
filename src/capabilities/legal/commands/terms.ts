import { type Computed, computeByLength, computeByRule, meantBy } from '#capabilities/rules/public.ts'
import { newId } from '#kernel/ids.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/terms.ts'
import { refuseEnding, refuseMinders, refuseQuestion } from '../rules/terms.ts'
import { legalCases } from '../store.ts'
import { answerTellings } from '../store/reminders.ts'
import * as store from '../store/terms.ts'

const refuse = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}

/** The date with its reasons, or the faults at the fields that stand in the way of it. Nobody guesses. */
export async function reckonTerm(
  { tx, today }: Pick<Ctx, 'tx' | 'today'>,
  { rule, value, unit, fromOn, ruleOn, back: backwards }: contract.TermQuestion,
): Promise<contract.Reckoned | Fault[]> {
  const held = await store.rulesOf(tx)
  const back = rule ? held.rules.some((one) => one.id === rule && one.back) : backwards
  const faults = refuseQuestion({ rule, value, unit, fromOn, ruleOn }, { today, back })
  if (faults.length > 0) return faults
  const found = rule
    ? computeByRule(held, { id: rule, from: fromOn, on: ruleOn ?? fromOn })
    : computeByLength(held, { from: fromOn, length: { value: value!, unit: unit! }, back })
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
  firstDay: found.rule !== null && meantBy(found.rule) === 'first-day',
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

type Beginning = Omit<contract.TermQuestion, 'fromOn'> & { fromOn: string | null; waitsFor: string | null }

/** Counted from its day; null for what waits for its event: its rule is asked when that comes. */
async function begin(ctx: Ctx, { waitsFor, ...question }: Beginning): Promise<contract.Reckoned | null | Fault[]> {
  const { fromOn, rule, value, unit, ruleOn } = question
  if (fromOn !== null)
    return waitsFor
      ? [{ pointer: '/waitsFor', code: 'fault/unknown-choice' }]
      : reckonTerm(ctx, { ...question, fromOn })
  if (waitsFor === '') return [{ pointer: '/waitsFor', code: 'fault/required' }]
  if (waitsFor === null) return [{ pointer: '/fromOn', code: 'fault/day-or-waits' }]
  const faults = refuseQuestion({ rule, value, unit, ruleOn, fromOn: ctx.today }, { today: ctx.today, back: true })
  if (faults.length > 0) return faults
  const { rules } = await store.rulesOf(ctx.tx)
  return rule && !rules.some(({ id }) => id === rule) ? [{ pointer: '/rule', code: 'fault/unknown-choice' }] : null
}

async function clientOfCase({ tx }: Ctx, caseId: string): Promise<string> {
  const found = await legalCases.find(tx, caseId)
  if (!found) throw problem('common/not-found')
  return found.values.clientId
}

export async function addTerm(ctx: Ctx, { caseId, ...typed }: ParsedOf<typeof contract.addTerm>) {
  const clientId = await clientOfCase(ctx, caseId)
  const wish = { ...typed, rule: typed.rule || null }
  const reckoned = await begin(ctx, wish)
  refuse([...(Array.isArray(reckoned) ? reckoned : []), ...(await refuseBlind(ctx, wish, clientId))])
  return store.insertTerm(ctx.tx, ctx.actor.foundationId, {
    ...wish,
    waitsFor: wish.waitsFor || null,
    caseId,
    clientId,
    reckoned: reckoned as contract.Reckoned | null,
  })
}

/** Several at once: all of them, or none when one of them cannot be. */
export async function addTermsOfEvent(
  ctx: Ctx,
  { caseId, terms, waitsFor, ...shared }: ParsedOf<typeof contract.addTermsOfEvent>,
) {
  const clientId = await clientOfCase(ctx, caseId)
  const faults = await refuseBlind(ctx, shared, clientId)
  const own = { value: null, unit: null, back: false, waitsFor }
  const begun: { wish: (typeof terms)[number]; reckoned: contract.Reckoned | null }[] = []
  for (const [at, wish] of terms.entries()) {
    const reckoned = await begin(ctx, { ...shared, ...own, rule: wish.rule })
    // A fault of the day is the same for all of them, and is told once.
    if (!Array.isArray(reckoned)) begun.push({ wish, reckoned })
    else
      for (const one of reckoned)
        addOnce(faults, one.pointer === '/rule' ? { ...one, pointer: `/terms/${at}/rule` } : one)
  }
  refuse(faults)
  const eventId = newId()
  const ids: string[] = []
  for (const { wish, reckoned } of begun) {
    const term = { ...shared, ...own, ...wish, waitsFor: waitsFor || null, caseId, clientId, eventId, reckoned }
    ids.push((await store.insertTerm(ctx.tx, ctx.actor.foundationId, term)).id)
  }
  return { ids }
}

function addOnce(faults: Fault[], one: Fault) {
  if (!faults.some(({ pointer, code }) => pointer === one.pointer && code === one.code)) faults.push(one)
}

/** Of two who change one term at once, the second hears that before anything else. What has ended stays as it was. */
async function findOpen({ tx }: Ctx, id: string, version: number) {
  const found = await store.findTerm(tx, id)
  if (!found) throw problem('common/not-found')
  if (found.ended && found.version === version) refuse([{ pointer: '', code: 'fault/term-has-ended' }])
  return found
}

export async function changeMinders(
  ctx: Ctx,
  { legalTermId, version, ...wish }: ParsedOf<typeof contract.changeMinders>,
) {
  const { client } = await findOpen(ctx, legalTermId, version)
  await store.terms.lock(ctx.tx, legalTermId, version)
  refuse(await refuseBlind(ctx, wish, client.id))
  if (!(await store.terms.change(ctx.tx, legalTermId, version, wish))) throw problem('common/not-allowed')
  await answerTellings(ctx.tx, legalTermId, ctx.actor, ctx.now)
  return { id: legalTermId, version: version + 1 }
}

export async function endTerm(ctx: Ctx, { legalTermId, version, ...typed }: ParsedOf<typeof contract.endTerm>) {
  await findOpen(ctx, legalTermId, version)
  const wish = { ...typed, what: typed.what || null, document: typed.document || null, reason: typed.reason || null }
  refuse(refuseEnding(wish))
  const told = wish.outcome === 'done' ? wish : { ...wish, what: null, document: null }
  await store.setEnding(ctx.tx, { ...told, id: legalTermId, version, on: ctx.today })
  return { id: legalTermId, version: version + 1 }
}
