import { getClientInSight } from '#capabilities/clients/public.ts'
import { computeByRule, designatedDays, rulesInForce } from '#capabilities/rules/public.ts'
import type { DesignatedDay, TermRule } from '#capabilities/rules/contract.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepProcedure, mayReadProcedure } from '../access.ts'
import * as commands from '../commands/procedure.ts'
import * as contract from '../contract/procedure.ts'
import { correctionUrgency, DECISION, regimeOn } from '../rules/procedure.ts'
import * as store from '../store/procedure.ts'

type Known = { rules: readonly TermRule[]; designated: readonly DesignatedDay[] }
const judged = (known: Known, appliedOn: PlainDate) => {
  const term = computeByRule(known, { id: DECISION, from: appliedOn })
  const decision = typeof term === 'string' ? null : { dueOn: term.due, sentence: term.sentence }
  return { regime: regimeOn(appliedOn, known.rules), decision }
}

const keeps = (writes: string) => ({ can: mayKeepProcedure, audit: { writes } }) as const

export const procedureRoutes: readonly Route[] = [
  route(contract.getProcedure, {
    can: mayReadProcedure,
    audit: { reads: 'asylum_application' },
    handle: async ({ tx, actor, today }, { clientId }) => {
      await getClientInSight(tx, clientId)
      const known = { rules: await rulesInForce(tx), designated: await designatedDays(tx) }
      const found = await store.findProcedure(tx, clientId)
      return {
        ...found,
        applications: found.applications.map((one) => ({ ...one, ...judged(known, one.values.appliedOn) })),
        interviews: found.interviews.map((one) => ({ ...one, urgency: correctionUrgency(one.values, today) })),
        today,
        may: { keep: mayKeepProcedure(actor) && !actor.brokenGlassIds.includes(clientId) },
      }
    },
  }),
  route(contract.listCorrectionsDue, {
    can: mayReadProcedure,
    audit: {
      lists: 'asylum_interview',
      whose: ({ interviews }) => [...new Set(interviews.map(({ client }) => client.id))].slice(0, 200),
    },
    handle: async ({ tx, actor, today }) => ({
      today,
      interviews: (await store.findCorrectionsDue(tx, actor)).map((one) => ({
        ...one,
        urgency: correctionUrgency({ ...one, corrections: null }, today) ?? 'later',
      })),
    }),
  }),
  route(contract.recordApplication, { ...keeps('asylum_application'), handle: commands.recordApplication }),
  route(contract.correctApplication, { ...keeps('asylum_application'), handle: commands.correctApplication }),
  route(contract.recordPreparation, { ...keeps('asylum_preparation'), handle: commands.recordPreparation }),
  route(contract.correctPreparation, { ...keeps('asylum_preparation'), handle: commands.correctPreparation }),
  route(contract.recordInterview, { ...keeps('asylum_interview'), handle: commands.recordInterview }),
  route(contract.correctInterview, { ...keeps('asylum_interview'), handle: commands.correctInterview }),
  route(contract.referForTracing, { ...keeps('family_tracing'), handle: commands.referForTracing }),
  route(contract.correctTracing, { ...keeps('family_tracing'), handle: commands.correctTracing }),
  route(contract.beginReturnCounselling, {
    ...keeps('return_counselling'),
    handle: commands.beginReturnCounselling,
  }),
  route(contract.correctReturnCounselling, {
    ...keeps('return_counselling'),
    handle: commands.correctReturnCounselling,
  }),
  route(contract.recordReturnTalk, { ...keeps('return_talk'), handle: commands.recordReturnTalk }),
  route(contract.correctReturnTalk, { ...keeps('return_talk'), handle: commands.correctReturnTalk }),
]
