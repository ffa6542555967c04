import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { mayManageLegal, mayReadLegal } from '../access.ts'
import { getDossier } from '../commands/dossiers.ts'
import * as commands from '../commands/relatives.ts'
import * as contract from '../contract/relatives.ts'
import { outcomeOf, ruleOfOutcome } from '../rules/relatives.ts'
import * as store from '../store/relatives.ts'
import { findSteps } from '../store/steps.ts'
import { rulesOf } from '../store/terms.ts'
import { shownSteps } from './steps.ts'

const write = { can: mayManageLegal, audit: { writes: 'legal_relative' } } as const

async function around(tx: Tx, caseId: string) {
  const { clientId, steps: planned } = await getDossier(tx, caseId)
  const found = await store.findRelatives(tx, caseId)
  const steps = shownSteps(await findSteps(tx, caseId), { planned, outcomes: found.map(({ outcome }) => outcome) })
  const relatives = found.map(({ clientId: _, stepId, ...one }): contract.CaseRelative => {
    const step = steps.find(({ id }) => id === stepId)
    const term = one.term && { id: one.term.id, dueOn: one.term.dueOn, running: one.term.running }
    return { ...one, term, step: step ? { id: step.id, title: step.title } : null }
  })
  return { clientId, relatives, steps }
}

export const relativeRoutes: readonly Route[] = [
  route(contract.listRelatives, {
    can: mayReadLegal,
    audit: { reads: 'legal_relative' },
    handle: async ({ tx, actor, today }, { caseId }) => {
      const { clientId, relatives } = await around(tx, caseId)
      const together = outcomeOf(relatives.map(({ outcome }) => outcome))
      return { today, clientId, relatives, together, may: { manage: mayManageLegal(actor) } }
    },
  }),
  route(contract.listKnownRelatives, {
    can: mayReadLegal,
    audit: { reads: 'relative' },
    handle: async ({ tx }, { caseId }) => {
      const { clientId } = await getDossier(tx, caseId)
      return { clientId, relatives: await store.findKnownRelatives(tx, { clientId, caseId }) }
    },
  }),
  route(contract.getCaseRelative, {
    can: mayReadLegal,
    audit: { reads: 'legal_relative' },
    handle: async ({ tx, actor, today }, { legalRelativeId }) => {
      const found = await store.findRelative(tx, legalRelativeId)
      if (!found) throw problem('common/not-found')
      const { clientId, relatives, steps } = await around(tx, found.caseId)
      const { rules } = await rulesOf(tx)
      return {
        today,
        clientId,
        relative: relatives.find(({ id }) => id === legalRelativeId)!,
        steps: steps.map(({ id, title }) => ({ id, title })),
        rules: contract.relativeOutcomes.flatMap((outcome) => {
          const rule = rules.findLast(({ id }) => id === ruleOfOutcome[outcome])
          return rule ? [{ outcome, rule: rule.id, meaning: rule.meaning }] : []
        }),
        may: { manage: mayManageLegal(actor), openArrived: await store.arrivedIsInSight(tx, legalRelativeId) },
      }
    },
  }),
  route(contract.addCaseRelative, { ...write, handle: commands.addCaseRelative }),
  route(contract.correctCaseRelative, { ...write, handle: commands.correctCaseRelative }),
  route(contract.recordRelativeOutcome, { ...write, handle: commands.recordRelativeOutcome }),
]
