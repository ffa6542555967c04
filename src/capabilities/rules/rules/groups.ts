/** Where people look for a rule, in the order in which they stand on the screen. */
export const ruleGroups = {
  family: [
    'nareis-application',
    'nareis-waiting-subsidiary',
    'nareis-decision',
    'nareis-decision-extended',
    'nareis-dna-booking',
    'mvv-collection',
  ],
  asylum: [
    'rest-and-preparation',
    'border-procedure',
    'border-procedure-relocation',
    'asylum-decision',
    'asylum-decision-extended',
    'asylum-decision-longest',
  ],
  objection: [
    'objection',
    'objection-general',
    'objection-decision',
    'objection-decision-extended',
    'appeal',
    'appeal-accelerated',
    'appeal-regular',
    'higher-appeal',
    'higher-appeal-accelerated',
    'court-documents',
    'lateness-notice',
    'post-arrival',
  ],
  permit: [
    'asylum-permit',
    'permit-renewal',
    'asylum-permit-renewal',
    'regular-permit-renewal',
    'naturalisation-residence',
    'naturalisation-residence-stateless',
    'naturalisation-decision',
  ],
  housing: ['allocation-link', 'allocation-dwelling', 'allocation-move', 'brp-report', 'transit-home'],
  inburgering: [
    'inburgering',
    'pip',
    'pip-late-information',
    'pip-registration',
    'inburgering-2013-again',
    'participation-statement',
    'ontzorgen',
    'exam-booking',
    'exam-result',
    'exam-result-a2',
  ],
  guidance: ['guidance', 'settlement-coaching'],
  privacy: ['access-request', 'access-request-extended', 'data-breach'],
} as const satisfies Record<string, readonly string[]>
/** `own`: rules of the foundation itself, which the program does not know. */
export type RuleGroup = keyof typeof ruleGroups | 'own'
const groupNames = Object.keys(ruleGroups) as (keyof typeof ruleGroups)[]

/** All groups with the names of their rules, as far as there are any. */
export function groupsWith(rules: readonly { id: string }[]): { name: RuleGroup; ids: readonly string[] }[] {
  const grouped = new Set<string>(Object.values(ruleGroups).flat())
  const own = [...new Set(rules.map(({ id }) => id))].filter((id) => !grouped.has(id))
  return [...groupNames.map((name) => ({ name, ids: ruleGroups[name] })), { name: 'own', ids: own }]
}
