import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, namedShape } from '#kernel/shapes.ts'

/** Records of a client file whose changes can be seen. */
export const records = [
  'client',
  'household_membership',
  'client_municipality',
  'client_name',
  'client_nationality',
  'client_language',
  'client_identifier',
  'residence_permit',
  'client_target_group',
  'relative',
  'placement',
  'trajectory',
  'contact_moment',
  'legal_case',
  'legal_term',
  'legal_step',
  'legal_relative',
  'legal_evidence',
  'legal_fee',
  'legal_question',
  'legal_lawyer',
  'legal_mutation',
  'document',
  'consent',
  'enrolment',
  'language_pair',
  'referral',
  'concern',
  'task',
  'goal',
  'measurement',
  'case_conference',
  'reception_stay',
  'asylum_application',
  'asylum_preparation',
  'asylum_interview',
  'family_tracing',
  'return_counselling',
  'return_talk',
] as const
export type RecordKind = (typeof records)[number]
/** What belongs to one of them, and is told with it. */
export type PartKind = 'goal_score' | 'conference_action'

const valueShape = z.union([z.string(), z.number(), z.boolean(), z.null()])
export type HistoryValue = z.infer<typeof valueShape>

export const changeShape = z.object({
  id: idShape,
  /** Instant, ISO in UTC. */
  at: z.string(),
  /** Null for work of the system. */
  account: namedShape.nullable(),
  action: z.enum(['insert', 'update']),
  /** Changed by an import. */
  imported: z.boolean(),
  /** Columns that changed, with names in place of ids. */
  fields: z.array(z.object({ name: z.string(), before: valueShape, after: valueShape })),
})
export type Change = z.infer<typeof changeShape>

export const getHistory = endpoint({
  name: 'access.getHistory',
  method: 'GET',
  path: '/api/v1/records/:recordId/history',
  summary: 'Who changed one record of a client file, when, from what to what; for whoever may see that record now',
  input: z.object({ recordId: idShape, record: z.enum(records) }),
  answer: z.object({ clientId: idShape, changes: z.array(changeShape) }),
})
