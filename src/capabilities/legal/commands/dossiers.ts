import { holdsOn } from '#capabilities/rules/public.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { type CaseKind, kindOfMeaning, type Regime } from '../contract/kinds.ts'
import type { PlannedStep } from '../contract/steps.ts'
import { evidenceOfClient } from '../rules/evidence.ts'
import { planOf } from '../rules/plans/find.ts'
import * as store from '../store/dossiers.ts'
import { layOutEvidence } from '../store/evidence.ts'
import { insertPlanned, skipOthers } from '../store/steps.ts'
import { couldMind, rulesOf } from '../store/terms.ts'

/** Kinds of which the day of the application for asylum decides the law. */
const ofAsylum: readonly CaseKind[] = ['asylum', 'appeal']

/** By the rule that holds for an application of that day: the Pact counts as a regulation of the Union does. */
async function regimeOn(tx: Tx, kind: CaseKind, appliedOn: PlainDate | null): Promise<Regime | null> {
  if (!ofAsylum.includes(kind) || appliedOn === null) return null
  const { rules } = await rulesOf(tx)
  const rule = rules.find((one) => one.id === 'asylum-decision' && holdsOn(one, appliedOn))
  return rule ? (rule.mode === 'eu' ? 'pact' : 'before-pact') : null
}

export type Plan = { kind: CaseKind; regime: Regime | null; steps: readonly PlannedStep[] }

export async function planOfKind(
  tx: Tx,
  { kindId, appliedOn }: { kindId: string; appliedOn?: PlainDate | null | undefined },
): Promise<Plan> {
  const found = await store.findKindOf(tx, kindId)
  if (!found) throw problem('common/invalid-input', { errors: [{ pointer: '/kindId', code: 'fault/unknown-choice' }] })
  const kind = kindOfMeaning(found.meaning)
  const regime = await regimeOn(tx, kind, appliedOn ?? null)
  return { kind, regime, steps: planOf(kind, regime) }
}

export async function getDossier(tx: Tx, caseId: string): Promise<store.Dossier & Plan> {
  const found = await store.findDossier(tx, caseId)
  if (!found) throw problem('common/not-found')
  const kind = kindOfMeaning(found.meaning)
  const regime = await regimeOn(tx, kind, found.appliedOn)
  return { ...found, kind, regime, steps: planOf(kind, regime) }
}

type Minded = { ownerId: string | null; deputyId: string | null }
/** Whoever is named is a colleague, also where no term begins that they would mind. */
export async function refuseStrangers({ tx }: Ctx, wish: Minded, clientId: string): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const name of ['ownerId', 'deputyId'] as const) {
    const id = wish[name]
    if (id !== null && (await couldMind(tx, id, clientId)) === 'nobody')
      faults.push({ pointer: `/${name}`, code: 'fault/unknown-choice' })
  }
  return faults
}

type Of = { clientId: string; caseId: string }
export async function layOut({ tx, actor }: Pick<Ctx, 'tx' | 'actor'>, of: Of, plan: Plan): Promise<number> {
  const whose = { ...of, foundationId: actor.foundationId }
  await layOutEvidence(tx, { ...whose, relativeId: null }, evidenceOfClient(plan.kind))
  return insertPlanned(
    tx,
    whose,
    plan.steps.map(({ key }, at) => ({ key, at })),
  )
}

/** The kind or the regime turned out to be another: what nobody had begun is skipped, and the steps of the other plan come. */
export async function layOutAnew(ctx: Ctx, of: Of, plan: Plan): Promise<void> {
  const keys = plan.steps.map(({ key }) => key)
  await skipOthers(ctx.tx, of.caseId, keys, 'Hoort niet bij het stappenplan van deze soort')
  await layOut(ctx, of, plan)
}
