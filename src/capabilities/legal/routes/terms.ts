import { daysBetween, type PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from '../access.ts'
import * as commands from '../commands/terms.ts'
import * as turns from '../commands/turns.ts'
import * as contract from '../contract/terms.ts'
import { previewTurn, turnTerm } from '../contract/turns.ts'
import { proposeTermsOfEvent } from '../contract/events.ts'
import * as events from '../commands/events.ts'
import { bandOf, edgesOf } from '../rules/terms.ts'
import { safeDayOf } from '../commands/safe-day.ts'
import { findTellings } from '../store/reminders.ts'
import { findTurns } from '../store/turns.ts'
import { legalCases } from '../store.ts'
import * as board from '../store/board.ts'
import * as store from '../store/terms.ts'

const write = { can: mayManageLegal, audit: { writes: 'legal_term' } } as const
const shown = (found: store.FoundTerm, today: PlainDate): contract.LegalTerm => {
  const dueOn = found.state === 'waiting' || found.state === 'suspended' ? null : found.dueOn
  return {
    ...found,
    band: dueOn === null ? 'still' : bandOf(dueOn, today, found.firstDay),
    days: dueOn === null ? null : daysBetween(today, dueOn),
  }
}

export const termRoutes: readonly Route[] = [
  route(contract.listTerms, {
    can: mayReadLegal,
    audit: { lists: 'legal_term', whose: ({ terms }) => [...new Set(terms.map(({ client }) => client.id))] },
    handle: async ({ tx, actor, today }, { whose, ofWorkerId }) => {
      const { counts, found, owners } = await board.findBoard(tx, actor, {
        whose,
        ofWorkerId,
        today,
        ...edgesOf(today),
      })
      const terms = found.map((one) => shown(one, today))
      return { today, counts, owners, terms, may: { manage: mayManageLegal(actor) } }
    },
  }),
  route(contract.listTermsOfCase, {
    can: mayReadLegal,
    audit: { reads: 'legal_term' },
    handle: async ({ tx, actor, today }, { caseId }) => {
      const found = await legalCases.find(tx, caseId)
      if (!found) throw problem('common/not-found')
      const terms = (await store.findTermsOfCase(tx, caseId)).map((one) => shown(one, today))
      return { today, clientId: found.values.clientId, terms, may: { manage: mayManageLegal(actor) } }
    },
  }),
  route(contract.getTerm, {
    can: mayReadLegal,
    audit: { reads: 'legal_term' },
    handle: async ({ tx, actor, today }, { legalTermId }) => {
      const found = await store.findTerm(tx, legalTermId)
      if (!found) throw problem('common/not-found')
      const { designated } = await store.rulesOf(tx)
      return {
        today,
        clientId: found.client.id,
        term: shown(found, today),
        safeOn: safeDayOf(found, designated),
        turns: await findTurns(tx, legalTermId),
        told: await findTellings(tx, legalTermId),
        may: { manage: mayManageLegal(actor) },
      }
    },
  }),
  route(contract.listTermChoices, {
    can: mayReadLegal,
    audit: { none: 'rules of the law, about nobody' },
    handle: async ({ tx }) => {
      const { rules } = await store.rulesOf(tx)
      const last = new Map(rules.map((rule) => [rule.id, rule]))
      const choices = [...last.values()].map(({ id, meaning, countsFrom }) => ({ rule: id, meaning, countsFrom }))
      return { choices }
    },
  }),
  route(contract.computeTerm, {
    can: mayManageLegal,
    audit: { none: 'counts days, about nobody, and writes nothing' },
    handle: commands.computeTerm,
  }),
  route(contract.addTerm, { ...write, handle: commands.addTerm }),
  route(proposeTermsOfEvent, {
    can: mayManageLegal,
    audit: { reads: 'legal_case' },
    handle: events.proposeTermsOfEvent,
  }),
  route(contract.addTermsOfEvent, { ...write, handle: commands.addTermsOfEvent }),
  route(contract.changeMinders, { ...write, handle: commands.changeMinders }),
  route(contract.endTerm, { ...write, handle: commands.endTerm }),
  route(previewTurn, {
    can: mayManageLegal,
    audit: { reads: 'legal_term' },
    handle: turns.previewTurn,
  }),
  route(turnTerm, { can: mayManageLegal, audit: { writes: 'legal_term_turn' }, handle: turns.turnTerm }),
]
