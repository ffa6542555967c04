import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepRules, mayReadRules } from './access.ts'
import * as commands from './commands.ts'
import * as changes from './contract/changes.ts'
import { listRules } from './contract/known.ts'
import { shippedAmounts } from './rules/shipped/amounts.ts'
import * as store from './store.ts'

const aboutNobody = { none: 'rules of the law and who decided on them, of no client' } as const
const writes = { can: mayKeepRules, audit: { writes: 'rule_change' } } as const

export const rulesTexts: ProblemTexts = {
  statuses: changes.problems,
  titles: {
    'rules/second-person': 'Iemand anders moet over deze wijziging beslissen.',
    'rules/not-own': 'Alleen wie een wijziging voorstelde, kan haar intrekken.',
    'rules/decided': 'Over deze wijziging is al beslist.',
    'rules/does-not-fit': 'De regels zijn intussen veranderd; deze wijziging past er niet meer in.',
  } satisfies Record<keyof typeof changes.problems, string>,
}

/** `touched`: of each capability that keeps terms, which of them a rule touches. */
export const rulesRoutes = (touched: readonly commands.TouchedByRule[]): readonly Route[] => [
  route(listRules, {
    can: mayReadRules,
    audit: aboutNobody,
    handle: async ({ tx, actor, today }) => ({
      today,
      rules: await commands.knownRules(tx),
      designated: await commands.knownDays(tx),
      amounts: [...shippedAmounts],
      may: { propose: mayKeepRules(actor) },
    }),
  }),
  route(changes.listRuleChanges, {
    can: mayReadRules,
    audit: aboutNobody,
    handle: async ({ tx, actor, today }) => ({
      today,
      changes: await store.findChanges(tx),
      may: { decide: mayKeepRules(actor) },
    }),
  }),
  route(changes.getRuleChange, { can: mayReadRules, audit: aboutNobody, handle: commands.getRuleChange }),
  route(changes.previewRule, {
    can: mayReadRules,
    audit: { lists: 'legal_case', whose: ({ terms }) => terms.map(({ client }) => client.id) },
    handle: commands.previewBy(touched),
  }),
  route(changes.proposeVersion, { ...writes, handle: commands.proposeVersion }),
  route(changes.proposeRule, { ...writes, handle: commands.proposeRule }),
  route(changes.proposeDay, { ...writes, handle: commands.proposeDay }),
  route(changes.approveRule, { ...writes, handle: commands.approvalBy(touched) }),
  route(changes.refuseRule, { ...writes, handle: commands.refuseRule }),
  route(changes.withdrawRule, { ...writes, handle: commands.withdrawRule }),
]
