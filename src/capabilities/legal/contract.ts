import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, namedShape, versionShape } from '#kernel/shapes.ts'
import { caseKindShape, regimes } from './contract/kinds.ts'

export const legalCaseValues = {
  kindId: idShape,
  openedOn: dateShape,
  /** The day of the application: it decides under which regime a dossier of asylum falls. */
  appliedOn: dateShape.nullable().default(null),
  closedOn: dateShape.nullable(),
  outcomeId: idShape.nullable(),
  persons: z.number().int('fault/wrong-type').min(1, 'fault/out-of-range').max(99, 'fault/out-of-range').nullable(),
  /** Who gives the legal guidance; not said: who opens it, and afterwards whoever it was. */
  adviserId: idShape.nullable().optional(),
}
export const legalCaseValuesShape = z.object(legalCaseValues)
export type LegalCaseValues = z.infer<typeof legalCaseValuesShape>
const saved = z.object({ id: idShape, version: versionShape })

export const legalCaseRowShape = z.object({
  id: idShape,
  client: namedShape.extend({ number: z.number() }),
  kind: z.string(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  outcome: z.string().nullable(),
  persons: z.number().nullable(),
  adviser: namedShape.nullable(),
})
export type LegalCaseRow = z.infer<typeof legalCaseRowShape>

export const listLegalCases = endpoint({
  name: 'legal.listLegalCases',
  method: 'GET',
  path: '/api/v1/legal-cases',
  summary: 'Legal dossiers, the oldest running first',
  input: z.object({
    kindId: idShape.optional(),
    state: z.enum(['running', 'closed']).default('running'),
    /** Mine: those of which I am the adviser. */
    whose: z.enum(['mine', 'all']).default('all'),
  }),
  answer: z.object({ cases: z.array(legalCaseRowShape), today: z.string(), may: z.object({ manage: z.boolean() }) }),
})
export const getLegalCase = endpoint({
  name: 'legal.getLegalCase',
  method: 'GET',
  path: '/api/v1/legal-cases/:caseId',
  summary: 'One legal dossier',
  input: z.object({ caseId: idShape }),
  answer: z.object({
    id: idShape,
    clientId: idShape,
    values: legalCaseValuesShape,
    version: versionShape,
    /** What stands at its head. */
    head: z.object({
      sponsor: namedShape,
      kindName: z.string(),
      kind: caseKindShape,
      regime: z.enum(regimes).nullable(),
      outcome: z.string().nullable(),
      /** The first day on which something has to be done. */
      nextOn: z.string().nullable(),
      withFamily: z.boolean(),
    }),
    may: z.object({ correct: z.boolean() }),
  }),
})
export const openLegalCase = endpoint({
  name: 'legal.openLegalCase',
  method: 'POST',
  path: '/api/v1/clients/:clientId/legal-cases',
  summary: 'Open a legal dossier',
  input: z.strictObject({ clientId: idShape, ...legalCaseValues }),
  answer: saved,
})
export const correctLegalCase = endpoint({
  name: 'legal.correctLegalCase',
  method: 'PUT',
  path: '/api/v1/legal-cases/:caseId',
  summary: 'Change or close a legal dossier',
  input: z.strictObject({ caseId: idShape, ...legalCaseValues, version: versionShape }),
  answer: saved,
})
