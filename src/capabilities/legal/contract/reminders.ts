import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, namedShape, versionShape } from '#kernel/shapes.ts'

export const tellingParts = ['owner', 'deputy', 'leader'] as const
export const mailStates = ['waiting', 'posting', 'posted', 'failed', 'needless'] as const

/** That somebody was told of a term, and who answered. */
export const tellingShape = z.object({
  worker: namedShape,
  part: z.enum(tellingParts),
  /** Days before the day that people are warned on; after it, less than none. */
  distance: z.number(),
  on: z.string(),
  answered: z.object({ on: z.string(), by: z.string().nullable() }).nullable(),
  mail: z.enum(mailStates),
})
export type TermTelling = z.infer<typeof tellingShape>

export const ownReminderShape = z.object({
  termId: idShape,
  about: z.string(),
  client: namedShape.extend({ number: z.number() }),
  part: z.enum(tellingParts),
  dueOn: z.string(),
  /** The day to keep to, where that is an earlier one. */
  heedOn: z.string(),
  /** Until the last day, from today: negative when it is past. */
  days: z.number(),
  toldOn: z.string(),
})
export type OwnReminder = z.infer<typeof ownReminderShape>

const habits = {
  distances: z
    .array(
      z
        .number({ error: 'fault/wrong-type' })
        .int('fault/wrong-type')
        .min(0, 'fault/out-of-range')
        .max(365, 'fault/out-of-range'),
    )
    .min(2, 'fault/required')
    .max(12, 'fault/too-many'),
  patience: z
    .number({ error: 'fault/required' })
    .int('fault/wrong-type')
    .min(1, 'fault/out-of-range')
    .max(14, 'fault/out-of-range'),
}
export type HabitValues = { distances: number[]; patience: number }

export const listOwnReminders = endpoint({
  name: 'legal.listOwnReminders',
  method: 'GET',
  path: '/api/v1/own-term-reminders',
  summary: 'Terms that I was told of and nobody answered yet, the most pressing first',
  input: z.object({}),
  answer: z.object({ today: z.string(), reminders: z.array(ownReminderShape), may: z.object({ answer: z.boolean() }) }),
})
export const answerReminders = endpoint({
  name: 'legal.answerReminders',
  method: 'POST',
  path: '/api/v1/legal-terms/:legalTermId/answers',
  summary: 'Say that I have seen what was told of a term, and see to it',
  input: z.strictObject({ legalTermId: idShape }),
  answer: z.object({}),
})
export const getReminderHabits = endpoint({
  name: 'legal.getReminderHabits',
  method: 'GET',
  path: '/api/v1/term-reminder-habits',
  summary: 'How long before a term people are told, and when the next one hears of it',
  input: z.object({}),
  /** `version` 0: as it comes, nothing was chosen. */
  answer: z.object({ ...habits, version: z.number(), may: z.object({ change: z.boolean() }) }),
})
export const chooseReminderHabits = endpoint({
  name: 'legal.chooseReminderHabits',
  method: 'PUT',
  path: '/api/v1/term-reminder-habits',
  summary: 'Choose how long before a term people are told',
  input: z.strictObject({ ...habits, version: versionShape.or(z.literal(0)) }),
  answer: z.object({ version: z.number() }),
})

export const caseGapShape = z.object({
  caseId: idShape,
  client: namedShape.extend({ number: z.number() }),
  kind: z.string(),
  openedOn: z.string(),
  /** Since the first morning on which it was found; null when nobody looked since. */
  sinceOn: z.string().nullable(),
  /** It waits for something without a date. */
  waits: z.boolean(),
})
export type CaseGap = z.infer<typeof caseGapShape>
export const listCasesWithoutNextStep = endpoint({
  name: 'legal.listCasesWithoutNextStep',
  method: 'GET',
  path: '/api/v1/legal-case-gaps',
  summary: 'Open dossiers without a next step that has a date',
  input: z.object({}),
  answer: z.object({ today: z.string(), total: z.number(), cases: z.array(caseGapShape) }),
})
