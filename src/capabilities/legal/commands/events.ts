import { shippedRules } from '#capabilities/rules/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/events.ts'
import { eventsOf } from '../rules/events.ts'
import { findUsualMinders } from '../store/minders.ts'
import { rulesOf } from '../store/terms.ts'
import { getDossier } from './dossiers.ts'
import { reckonTerm } from './terms.ts'

const shipped = new Set(shippedRules.map(({ id }) => id))

/** Reads and counts only: what is chosen of it, `addTermsOfEvent` begins in one go. */
export async function proposeTermsOfEvent(
  ctx: Ctx,
  { caseId, event, fromOn, ruleOn }: ParsedOf<typeof contract.proposeTermsOfEvent>,
) {
  const { steps, clientId } = await getDossier(ctx.tx, caseId)
  const { rules } = await rulesOf(ctx.tx)
  // What a rule is called by now is what its newest version says.
  const newest = new Map(rules.map((rule) => [rule.id, rule]))
  const events = eventsOf(steps, [...newest.values()], (id) => !shipped.has(id))
  const terms: contract.EventTerm[] = []
  for (const { id, usual } of events.find(({ key }) => key === event)?.rules ?? [])
    terms.push({ rule: id, meaning: newest.get(id)!.meaning, usual, ...(await countedBy(ctx, id, { fromOn, ruleOn })) })
  return {
    events: events.map(({ key, title, ofPlan }) => ({ key, title, ofPlan })),
    terms,
    minders: await findUsualMinders(ctx.tx, caseId, clientId),
  }
}

async function countedBy(ctx: Ctx, rule: string, { fromOn, ruleOn }: { fromOn: string | null; ruleOn: string | null }) {
  if (fromOn === null) return { reckoned: null, fault: null }
  const found = await reckonTerm(ctx, { rule, value: null, unit: null, fromOn, ruleOn, back: false })
  return Array.isArray(found) ? { reckoned: null, fault: found[0]!.code } : { reckoned: found, fault: null }
}
