import type { TermRule } from '#capabilities/rules/contract.ts'
import { holdsOn } from '#capabilities/rules/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/steps.ts'
import { refuseCompletion } from '../rules/steps.ts'
import { type Dossier, setAppliedOn } from '../store/dossiers.ts'
import * as store from '../store/steps.ts'
import { rulesOf } from '../store/terms.ts'
import { getDossier, layOut, type Plan, refuseStrangers } from './dossiers.ts'
import { addTerm, endTerm, reckonTerm } from './terms.ts'

const refuse = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}

export async function layOutSteps(ctx: Ctx, { caseId }: ParsedOf<typeof contract.layOutSteps>) {
  const dossier = await getDossier(ctx.tx, caseId)
  return { added: await layOut(ctx, { clientId: dossier.clientId, caseId }, dossier) }
}

export async function addStep({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.addStep>) {
  const { clientId } = await getDossier(tx, wish.caseId)
  const all = await store.findSteps(tx, wish.caseId)
  const after = wish.afterId === null ? null : all.find(({ id }) => id === wish.afterId)
  if (after === undefined) throw problem('common/not-found')
  const place = store.placeAfter(
    all.map((one) => one.place),
    after?.place ?? null,
  )
  return store.insertOwn(tx, { ...wish, foundationId: actor.foundationId, clientId, place, note: wish.note || null })
}

/** The step with what stands around it. Not-found when it is out of sight. */
export async function getStepOf({ tx }: Pick<Ctx, 'tx'>, id: string) {
  const found = await store.steps.find(tx, id)
  const caseId = found && (await store.caseOf(tx, id))
  if (!caseId) throw problem('common/not-found')
  const dossier = await getDossier(tx, caseId)
  const all = await store.findSteps(tx, caseId)
  const step = all.find((one) => one.id === id)!
  return { dossier, all, step, plan: dossier.steps.find(({ key }) => key === step.key) ?? null }
}

/** The running term that began with the step which this one brings to an end. */
export const termThatEnds = (plan: contract.PlannedStep | null, all: readonly store.FoundStep[]) => {
  const term = plan?.ends ? all.find(({ key }) => key === plan.ends)?.term : null
  return term?.running ? term : null
}

async function lockOpen({ tx }: Ctx, id: string, version: number) {
  await store.steps.lock(tx, id, version)
  const found = await store.steps.find(tx, id)
  if (found?.values.state !== 'open') refuse([{ pointer: '', code: 'fault/step-has-ended' }])
}

async function change({ tx }: Ctx, id: string, version: number, wish: Parameters<typeof store.steps.change>[3]) {
  if (!(await store.steps.change(tx, id, version, wish))) throw problem('common/not-allowed')
  return { id, version: version + 1 }
}

export async function planStep(ctx: Ctx, { legalStepId, version, ...wish }: ParsedOf<typeof contract.planStep>) {
  await lockOpen(ctx, legalStepId, version)
  return change(ctx, legalStepId, version, { dueOn: wish.dueOn, note: wish.note || null })
}

export async function skipStep(ctx: Ctx, { legalStepId, version, reason }: ParsedOf<typeof contract.skipStep>) {
  await lockOpen(ctx, legalStepId, version)
  return change(ctx, legalStepId, version, { state: 'skipped', reason })
}

/** A term that still runs is ended first: otherwise two would run for one event. */
export async function reopenStep(ctx: Ctx, { legalStepId, version }: ParsedOf<typeof contract.reopenStep>) {
  await store.steps.lock(ctx.tx, legalStepId, version)
  const { step } = await getStepOf(ctx, legalStepId)
  if (step.term?.running) refuse([{ pointer: '', code: 'fault/term-runs-still' }])
  return change(ctx, legalStepId, version, { state: 'open', doneOn: null, reason: null, termId: null })
}

export async function completeStep(
  ctx: Ctx,
  { legalStepId, version, ...typed }: ParsedOf<typeof contract.completeStep>,
) {
  const { tx, today } = ctx
  await lockOpen(ctx, legalStepId, version)
  const { dossier, all, plan } = await getStepOf(ctx, legalStepId)
  const wish = { ...typed, rule: typed.rule || null, document: typed.document || null, reason: typed.reason || null }
  const { rules } = await rulesOf(tx)
  const rule = rules.find(({ id }) => id === wish.rule)
  const ends = termThatEnds(plan, all)
  const asked = { today, rules: plan?.rules ?? [], back: rule?.back ?? false, endsTerm: ends !== null }
  refuse([...refuseCompletion(wish, asked), ...(await refuseStrangers(ctx, wish, dossier.clientId))])
  const applied = plan?.applies ? wish.doneOn : dossier.appliedOn
  const termId = wish.rule
    ? await beginTerm(ctx, { dossier, wish: { ...wish, rule: wish.rule }, rules, applied })
    : null
  if (ends !== null) await endWith(ctx, ends, { title: plan!.title.nl, document: wish.document, reason: wish.reason })
  if (plan?.applies) await setAppliedOn(tx, dossier.id, wish.doneOn)
  const { doneOn, reason } = wish
  return change(ctx, legalStepId, version, { state: 'done', doneOn, termId, reason, note: wish.note || null })
}

const endWith = (
  ctx: Ctx,
  term: { id: string; version: number },
  { title, document, reason }: { title: string; document: string | null; reason: string | null },
) => endTerm(ctx, { legalTermId: term.id, version: term.version, outcome: 'done', what: title, document, reason })

type Beginning = {
  dossier: Dossier & Plan
  wish: Pick<contract.Completion, 'doneOn' | 'fromOn' | 'ownerId' | 'deputyId'> & { rule: string }
  rules: readonly TermRule[]
  /** The day of the application, which decides which version of some rules holds. */
  applied: string | null
}

/** In the same transaction: the step is not done without its term, nor the term begun without its step. */
async function beginTerm(ctx: Ctx, { dossier, wish, rules, applied }: Beginning): Promise<string> {
  const versions = rules.filter(({ id }) => id === wish.rule)
  const [rule] = versions
  const fromOn = wish.fromOn ?? wish.doneOn
  const byApplication = rule?.appliesTo === 'application'
  if (byApplication && applied === null && versions.length > 1)
    refuse([{ pointer: '/doneOn', code: 'fault/application-day-first' }])
  const ruleOn = byApplication && applied !== null ? applied : null
  const question = { rule: wish.rule, value: null, unit: null, fromOn, ruleOn, back: false }
  const reckoned = await reckonTerm(ctx, question)
  if (Array.isArray(reckoned)) {
    const shown = wish.fromOn === null ? '/doneOn' : '/fromOn'
    refuse(reckoned.map((fault) => (fault.pointer.endsWith('On') ? { ...fault, pointer: shown } : fault)))
  }
  const meant = versions.find((one) => holdsOn(one, ruleOn ?? fromOn)) ?? rule!
  const { ownerId, deputyId } = wish
  const about = meant.meaning.nl
  const minders = { ownerId: ownerId!, deputyId: deputyId! }
  const added = await addTerm(ctx, { caseId: dossier.id, ...question, waitsFor: null, about, ...minders })
  return added.id
}
