import type { CaseKind, Regime } from '../../contract/kinds.ts'
import type { PlannedStep } from '../../contract/steps.ts'
import { asylumBeforePact, asylumUnderPact } from './asylum.ts'
import { articleEight, nareis, regular } from './family.ts'
import { appeal, appealElsewhere, interimRelief, lateness, objection } from './objection.ts'
import { childPermit, naturalisation, otherAdvice, permitExtension, travelDocument } from './stay.ts'
import { type Row, stepOf } from './step.ts'

const plans: Readonly<Record<Exclude<CaseKind, 'asylum'>, readonly Row[]>> = {
  'family-reunification': nareis,
  'regular-family-reunification': regular,
  'article-8': articleEight,
  'permit-extension': permitExtension,
  'child-permit': childPermit,
  naturalisation,
  'travel-document': travelDocument,
  objection,
  appeal,
  'interim-relief': interimRelief,
  lateness,
  'other-advice': otherAdvice,
}

/** Without a day of application an asylum dossier has the plan of today's law: the day is asked before anything else. */
function rowsOf(kind: CaseKind, regime: Regime | null): readonly Row[] {
  if (kind === 'asylum') return regime === 'before-pact' ? asylumBeforePact : asylumUnderPact
  return kind === 'appeal' && regime === null ? appealElsewhere : plans[kind]
}
export const planOf = (kind: CaseKind, regime: Regime | null): readonly PlannedStep[] =>
  rowsOf(kind, regime).map(stepOf)

const everywhere = new Map(
  [...Object.values(plans), asylumBeforePact, asylumUnderPact].flat().map((row) => [row.key, stepOf(row)]),
)

/** By this plan; else as another plan calls it, for a step that stayed when the kind of its dossier changed. */
export const findPlannedStep = (planned: readonly PlannedStep[], key: string): PlannedStep | null =>
  planned.find((one) => one.key === key) ?? everywhere.get(key) ?? null
