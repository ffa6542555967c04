import type { Certainty } from '#capabilities/rules/contract.ts'
import type { PlannedStep, StepActor, StepCondition } from '../../contract/steps.ts'

/** A step as it is written down: what is not said is as it mostly is. Rules are those of capability `rules`. */
export type Row = {
  key: string
  nl: string
  en: string
  by: StepActor
  source: Source
  certainty: Certainty
  rules?: readonly string[]
  ends?: string
  applies?: boolean
  evidence?: readonly [nl: string, en: string]
  when?: StepCondition
}
type Source = readonly [nl: string, en: string]

export const ind: Source = ['IND', 'IND']
/** Read in reports of the associations: how they work, not what the law says. */
export const practice: Source = [
  'Jaarverslagen van de verenigingen, 2017 en 2018',
  'Annual reports of the associations',
]
export const aliensAct: Source = ['Vreemdelingenwet 2000', 'Aliens Act 2000']
export const pactRegulation: Source = ['Verordening (EU) 2024/1348', 'Regulation (EU) 2024/1348']
export const generalAct: Source = ['Algemene wet bestuursrecht', 'General Administrative Law Act']

export const stepOf = (row: Row): PlannedStep => ({
  key: row.key,
  title: { nl: row.nl, en: row.en },
  actor: row.by,
  rules: [...(row.rules ?? [])],
  ends: row.ends ?? null,
  applies: row.applies ?? false,
  evidence: row.evidence ? { nl: row.evidence[0], en: row.evidence[1] } : null,
  when: row.when ?? null,
  source: { nl: row.source[0], en: row.source[1] },
  certainty: row.certainty,
})
