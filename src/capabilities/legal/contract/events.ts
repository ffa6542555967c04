import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape } from '#kernel/shapes.ts'
import { reckonedShape } from './terms.ts'

const wordsShape = z.object({ nl: z.string(), en: z.string() })

/** Something that can happen in a dossier, from which terms begin. */
export const caseEventShape = z.object({
  key: z.string(),
  title: wordsShape,
  /** It stands in the step plan of this kind of dossier; else it is an event of other rules. */
  ofPlan: z.boolean(),
})
export type CaseEvent = z.infer<typeof caseEventShape>

/** A term that an event would begin. Null: not counted, because no day is given or for the reason in `fault`. */
export const eventTermShape = z.object({
  rule: z.string(),
  meaning: wordsShape,
  /** The usual one; others are instead of it, or beside it. */
  usual: z.boolean(),
  reckoned: reckonedShape.nullable(),
  fault: z.string().nullable(),
})
export type EventTerm = z.infer<typeof eventTermShape>

export const proposeTermsOfEvent = endpoint({
  name: 'legal.proposeTermsOfEvent',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/event-term-proposals',
  summary: 'What can happen in a dossier, and which terms an event of a day begins; writes nothing down',
  input: z.strictObject({
    caseId: idShape,
    event: anyLineShape(200).nullable(),
    fromOn: dateShape.nullable(),
    ruleOn: dateShape.nullable(),
  }),
  answer: z.object({
    events: z.array(caseEventShape),
    terms: z.array(eventTermShape),
    /** Who minds the last term of this dossier, else its adviser and who leads there. */
    minders: z.object({ ownerId: idShape.nullable(), deputyId: idShape.nullable() }),
  }),
})
