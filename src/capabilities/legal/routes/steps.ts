import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from '../access.ts'
import { getDossier, planOfKind } from '../commands/dossiers.ts'
import * as commands from '../commands/steps.ts'
import * as contract from '../contract/steps.ts'
import { findPlannedStep } from '../rules/plans/find.ts'
import { courseOf, nextOf, waitsFor } from '../rules/steps.ts'
import { findRelatives } from '../store/relatives.ts'
import { type FoundStep, findSteps } from '../store/steps.ts'
import { rulesOf } from '../store/terms.ts'

const write = { can: mayManageLegal, audit: { writes: 'legal_step' } } as const

type Around = { planned: readonly contract.PlannedStep[]; outcomes: readonly string[] }
/** The steps of a dossier as they are shown, with the next one and what the others wait for. */
export function shownSteps(found: readonly FoundStep[], { planned, outcomes }: Around): contract.LegalStep[] {
  const plans = found.map(({ key }) => (key === null ? null : findPlannedStep(planned, key)))
  const standing = found.map(({ key, state }, at) => ({ key, state, when: plans[at]?.when ?? null }))
  const course = courseOf(standing, outcomes)
  const next = nextOf(standing, course)
  return found.map(({ clientId: _, title, term, ...one }, at) => {
    const own = title ?? one.key ?? ''
    return {
      ...one,
      title: plans[at]?.title ?? { nl: own, en: own },
      plan: plans[at] ?? null,
      term: term && { id: term.id, dueOn: term.dueOn, running: term.running },
      waitsFor: waitsFor(standing[at]!, course),
      next: at === next,
    }
  })
}

export const stepRoutes: readonly Route[] = [
  route(contract.listPlannedSteps, {
    can: mayReadLegal,
    audit: { none: 'the steps of a kind of dossier, about nobody' },
    handle: async ({ tx }, asked) => {
      const { kind, regime, steps } = await planOfKind(tx, asked)
      return { kind, regime, steps: [...steps] }
    },
  }),
  route(contract.listSteps, {
    can: mayReadLegal,
    audit: { reads: 'legal_step' },
    handle: async ({ tx, actor, today }, { caseId }) => {
      const { clientId, steps: planned } = await getDossier(tx, caseId)
      const [found, people] = [await findSteps(tx, caseId), await findRelatives(tx, caseId)]
      const steps = shownSteps(found, { planned, outcomes: people.map(({ outcome }) => outcome) })
      const lacking = planned.filter(({ key }) => !found.some((one) => one.key === key)).length
      return { today, clientId, steps, lacking, may: { manage: mayManageLegal(actor) } }
    },
  }),
  route(contract.getStep, {
    can: mayReadLegal,
    audit: { reads: 'legal_step' },
    handle: async ({ tx, actor, today }, { legalStepId }) => {
      const { dossier, all, plan } = await commands.getStepOf({ tx }, legalStepId)
      const people = await findRelatives(tx, dossier.id)
      const shown = shownSteps(all, { planned: dossier.steps, outcomes: people.map(({ outcome }) => outcome) })
      const step = shown.find(({ id }) => id === legalStepId)
      if (!step) throw problem('common/not-found')
      const { rules } = await rulesOf(tx)
      const ends = commands.termThatEnds(plan, all)
      return {
        today,
        clientId: dossier.clientId,
        step,
        rules: (plan?.rules ?? []).flatMap((rule) => {
          const last = rules.findLast(({ id }) => id === rule)
          return last ? [{ rule, meaning: last.meaning, countsFrom: last.countsFrom, back: last.back }] : []
        }),
        ends: ends && { about: ends.about, dueOn: ends.dueOn },
        may: { manage: mayManageLegal(actor) },
      }
    },
  }),
  route(contract.layOutSteps, { ...write, handle: commands.layOutSteps }),
  route(contract.addStep, { ...write, handle: commands.addStep }),
  route(contract.planStep, { ...write, handle: commands.planStep }),
  route(contract.completeStep, { ...write, handle: commands.completeStep }),
  route(contract.skipStep, { ...write, handle: commands.skipStep }),
  route(contract.reopenStep, { ...write, handle: commands.reopenStep }),
]
