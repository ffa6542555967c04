import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

/** What makes looks stand out; `docs/privacy.md` says each in words. */
export const signalRules = [
  'many-files',
  'no-coupling',
  'same-name',
  'same-address',
  'night',
  'break-glass',
  'missed-glass',
  'secret-look',
] as const
export type SignalRule = (typeof signalRules)[number]

export const outcomes = ['nothing-wrong', 'talked-about', 'breach'] as const
export type Outcome = (typeof outcomes)[number]

const judgement = {
  outcome: z.enum(outcomes, { error: 'fault/choose-outcome' }),
  /** Talking about it or a breach asks for a line of explanation. */
  note: textShape(2000).nullable(),
}
const judged = {
  outcome: z.enum(outcomes).nullable(),
  note: z.string().nullable(),
  judgedBy: namedShape.nullable(),
  judgedAt: z.string().nullable(),
  version: versionShape,
}

export const thresholdValues = {
  /** More clients than this within an hour stand out. */
  filesPerHour: z.number().int().min(1).max(1000),
  /** Hours in Amsterdam; the same twice: no night. */
  nightFrom: z.number().int().min(0).max(23),
  nightUntil: z.number().int().min(0).max(23),
}
const thresholdShape = z.object(thresholdValues)
export type Thresholds = z.infer<typeof thresholdShape>

export const signalShape = z.object({
  id: idShape,
  rule: z.enum(signalRules),
  account: namedShape,
  clientNumber: z.number().nullable(),
  /** Of a night the day on which it began. */
  onDay: z.string(),
  fromAt: z.string(),
  untilAt: z.string(),
  /** Clients within the hour for `many-files`, tries for `missed-glass`, else looks. */
  looks: z.number(),
  ...judged,
})
export type Signal = z.infer<typeof signalShape>

export const listSignals = endpoint({
  name: 'access.listSignals',
  method: 'GET',
  path: '/api/v1/audit-signals',
  summary: 'Looks that stand out, those nobody judged yet first; two hundred at most',
  input: z.object({ show: z.enum(['open', 'judged']).default('open') }),
  answer: z.object({
    signals: z.array(signalShape),
    open: z.number(),
    /** Until when the log has been searched; null before the first time. */
    searchedUntil: z.string().nullable(),
  }),
})

export const getSignal = endpoint({
  name: 'access.getSignal',
  method: 'GET',
  path: '/api/v1/audit-signals/:signalId',
  summary: 'One signal',
  input: z.object({ signalId: idShape }),
  answer: signalShape,
})

export const judgeSignal = endpoint({
  name: 'access.judgeSignal',
  method: 'PUT',
  path: '/api/v1/audit-signals/:signalId',
  summary: 'Write down what came of looking at a signal',
  input: z.strictObject({ signalId: idShape, ...judgement, version: versionShape }),
  answer: z.object({ id: idShape, version: versionShape }),
})

export const getThresholds = endpoint({
  name: 'access.getThresholds',
  method: 'GET',
  path: '/api/v1/audit-thresholds',
  summary: 'From where on looks stand out',
  input: z.object({}),
  answer: z.object({ values: thresholdShape, version: z.number().int().min(0) }),
})

export const setThresholds = endpoint({
  name: 'access.setThresholds',
  method: 'PUT',
  path: '/api/v1/audit-thresholds',
  summary: 'Change from where on looks stand out; counts for what is searched from now on',
  input: z.strictObject({ ...thresholdValues, version: z.number().int().min(0) }),
  answer: z.object({ version: versionShape }),
})

export const sampleShape = z.object({
  id: idShape,
  fromOn: z.string(),
  untilOn: z.string(),
  seed: z.string(),
  drawnBy: namedShape,
  drawnAt: z.string(),
  /** Looks in the period when it was drawn, and how many of them were drawn. */
  looks: z.number(),
  drawn: z.number(),
  judged: z.number(),
  /** Those with something to say: talked about or a breach. */
  remarkable: z.number(),
})
export type Sample = z.infer<typeof sampleShape>

export const drawnLookShape = z.object({
  id: idShape,
  at: z.string(),
  account: namedShape.nullable(),
  roles: z.array(z.string()),
  action: z.string(),
  subject: z.string(),
  clientNumber: z.number().nullable(),
  why: z.string().nullable(),
  address: z.string().nullable(),
  ...judged,
})
export type DrawnLook = z.infer<typeof drawnLookShape>

export const listSamples = endpoint({
  name: 'access.listSamples',
  method: 'GET',
  path: '/api/v1/audit-samples',
  summary: 'Checks of looks drawn at random, the latest first',
  input: z.object({}),
  answer: z.object({ samples: z.array(sampleShape) }),
})

export const drawSample = endpoint({
  name: 'access.drawSample',
  method: 'POST',
  path: '/api/v1/audit-samples',
  summary: 'Draw looks of a period at random; the same seed draws the same looks from the same log',
  input: z.strictObject({
    fromOn: dateShape,
    untilOn: dateShape,
    size: z.number().int().min(1).max(100),
    seed: z
      .string()
      .trim()
      .regex(/^[0-9a-f]{12}$/, 'fault/sample-code')
      .optional(),
  }),
  answer: z.object({ id: idShape }),
})

export const getSample = endpoint({
  name: 'access.getSample',
  method: 'GET',
  path: '/api/v1/audit-samples/:sampleId',
  summary: 'One check with the looks that were drawn',
  input: z.object({ sampleId: idShape }),
  answer: z.object({ sample: sampleShape, looks: z.array(drawnLookShape) }),
})

export const judgeLook = endpoint({
  name: 'access.judgeLook',
  method: 'PUT',
  path: '/api/v1/audit-sample-looks/:lookId',
  summary: 'Write down what came of checking a look that was drawn',
  input: z.strictObject({ lookId: idShape, ...judgement, version: versionShape }),
  answer: z.object({ id: idShape, version: versionShape }),
})

export const countLooks = endpoint({
  name: 'access.countLooks',
  method: 'GET',
  path: '/api/v1/audit-counts',
  summary: 'Looks and changes by day and by person, of at most 31 days',
  input: z.object({ fromOn: dateShape, untilOn: dateShape }),
  answer: z.object({
    days: z.array(z.object({ day: z.string(), looks: z.number(), changes: z.number(), refused: z.number() })),
    people: z.array(
      z.object({
        account: namedShape,
        looks: z.number(),
        clients: z.number(),
        changes: z.number(),
        refused: z.number(),
      }),
    ),
  }),
})
