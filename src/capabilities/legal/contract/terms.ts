import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { tellingShape } from './reminders.ts'
import { turnRowShape } from './turns.ts'
import { anyLineShape, dateShape, idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'

export const termStates = ['waiting', 'running', 'suspended', 'done', 'withdrawn'] as const
/** `still`: it waits for its event or stands still, and has no day on which it ends. */
export const bands = ['missed', 'today', 'week', 'month', 'later', 'still'] as const
export type Band = (typeof bands)[number]
/** Of one stretch no more are counted: 501 says that there are more than 500. */
export const countedUntil = 500
/** Mine as owner or as who stands in for them by now; those of which I am the deputy; all that I see. */
export const whoseTerms = ['mine', 'deputy', 'all'] as const
export type WhoseTerms = (typeof whoseTerms)[number]

const wordsShape = z.object({ nl: z.string(), en: z.string() })
const stepShape = z.object({ kind: z.string(), on: z.string(), words: wordsShape, source: z.string().nullable() })

/** What is counted: a rule, or a length; from which day; and the day that decides which version of the rule holds. */
const question = {
  rule: anyLineShape(100).nullable(),
  value: z.number().int('fault/wrong-type').min(1, 'fault/out-of-range').max(999, 'fault/out-of-range').nullable(),
  unit: z.enum(['days', 'weeks', 'months', 'years'], { error: 'fault/required' }).nullable(),
  fromOn: dateShape,
  ruleOn: dateShape.nullable(),
  /** A length of its own counted back: the last day before the event. Of a rule, the rule says so. */
  back: z.boolean().default(false),
}
export const questionShape = z.object(question)
export type TermQuestion = z.infer<typeof questionShape>

export const minders = { ownerId: idShape, deputyId: idShape }
export type Minders = { ownerId: string; deputyId: string }
const waitsFor = anyLineShape(200).nullable().default(null)
/** Without a day to count from, it waits for its event. */
export const termValues = { ...question, fromOn: dateShape.nullable(), waitsFor, about: lineShape(200), ...minders }
export type LegalTermValues = Omit<TermQuestion, 'fromOn'> &
  Minders & { fromOn: string | null; waitsFor: string | null; about: string }

/** A date with why it is what it is. */
export const reckonedShape = z.object({
  dueOn: z.string(),
  plainOn: z.string(),
  ruleVersion: z.string().nullable(),
  source: z.string().nullable(),
  certainty: z.enum(['confirmed', 'secondary', 'likely', 'unconfirmed']).nullable(),
  grave: z.boolean(),
  /** The day is the first on which it can be done: from then on, and nobody is late. */
  firstDay: z.boolean(),
  sentence: wordsShape,
  steps: z.array(stepShape),
})
export type Reckoned = z.infer<typeof reckonedShape>

export const legalTermShape = reckonedShape.extend({
  id: idShape,
  version: versionShape,
  caseId: idShape,
  client: namedShape.extend({ number: z.number() }),
  kind: z.string(),
  about: z.string(),
  fromOn: z.string().nullable(),
  /** Null of what waits for its event. Of what stands still: where it would end if it ran on. */
  dueOn: z.string().nullable(),
  plainOn: z.string().nullable(),
  back: z.boolean(),
  state: z.enum(termStates),
  waitsFor: z.string().nullable(),
  standsSince: z.string().nullable(),
  band: z.enum(bands),
  /** From today: negative when it is past. */
  days: z.number().nullable(),
  owner: namedShape,
  deputy: namedShape,
  /** The owner is away or has left today: the deputy has it. */
  ownerAway: z.boolean(),
  /** The deputy too: who leads the team has it. */
  bothAway: z.boolean(),
  ended: z
    .object({
      on: z.string(),
      what: z.string().nullable(),
      document: z.string().nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
})
export type LegalTerm = z.infer<typeof legalTermShape>

const saved = z.object({ id: idShape, version: versionShape })
const one = { legalTermId: idShape }
const line = anyLineShape(300).nullable()

export const listTerms = endpoint({
  name: 'legal.listTerms',
  method: 'GET',
  path: '/api/v1/legal-terms',
  summary: 'The board: running terms in order of danger, how many and the first forty of each stretch',
  input: z.object({ whose: z.enum(whoseTerms).default('mine'), ofWorkerId: idShape.optional() }),
  answer: z.object({
    today: z.string(),
    counts: z.object({
      missed: z.number(),
      today: z.number(),
      week: z.number(),
      month: z.number(),
      later: z.number(),
      still: z.number(),
    }),
    /** Whose terms these are, for who looks at those of others. */
    owners: z.array(namedShape),
    terms: z.array(legalTermShape),
    may: z.object({ manage: z.boolean() }),
  }),
})
export const listTermsOfCase = endpoint({
  name: 'legal.listTermsOfCase',
  method: 'GET',
  path: '/api/v1/legal-cases/:caseId/terms',
  summary: 'Terms of one legal dossier, the running ones first',
  input: z.object({ caseId: idShape }),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    terms: z.array(legalTermShape),
    may: z.object({ manage: z.boolean() }),
  }),
})
export const getTerm = endpoint({
  name: 'legal.getTerm',
  method: 'GET',
  path: '/api/v1/legal-terms/:legalTermId',
  summary: 'One term with what it says and what can be done with it',
  input: z.object(one),
  answer: z.object({
    today: z.string(),
    clientId: idShape,
    term: legalTermShape,
    /** Last working day before the day to keep to: for what goes by post or has to be booked. */
    safeOn: z.string().nullable(),
    turns: z.array(turnRowShape),
    told: z.array(tellingShape),
    may: z.object({ manage: z.boolean() }),
  }),
})
export const listTermChoices = endpoint({
  name: 'legal.listTermChoices',
  method: 'GET',
  path: '/api/v1/legal-term-choices',
  summary: 'Rules by which a term can be counted, each with what it says',
  input: z.object({}),
  answer: z.object({
    choices: z.array(z.object({ rule: z.string(), meaning: wordsShape, countsFrom: wordsShape })),
  }),
})
export const computeTerm = endpoint({
  name: 'legal.computeTerm',
  method: 'POST',
  path: '/api/v1/legal-term-computations',
  summary: 'Counts a term without writing anything down',
  input: z.strictObject(question),
  answer: reckonedShape,
})
export const addTerm = endpoint({
  name: 'legal.addTerm',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/terms',
  summary: 'Add a term to a legal dossier',
  input: z.strictObject({ caseId: idShape, ...termValues }),
  answer: saved,
})
export const addTermsOfEvent = endpoint({
  name: 'legal.addTermsOfEvent',
  method: 'POST',
  path: '/api/v1/legal-cases/:caseId/terms-of-one-event',
  summary: 'Add several terms that begin by one event, or wait for it',
  input: z.strictObject({
    caseId: idShape,
    fromOn: dateShape.nullable(),
    ruleOn: dateShape.nullable(),
    waitsFor,
    ...minders,
    terms: z
      .array(z.strictObject({ rule: lineShape(100), about: lineShape(200) }), { error: 'fault/required' })
      .min(1, 'fault/choose-one')
      .max(10, 'fault/too-many'),
  }),
  answer: z.object({ ids: z.array(idShape) }),
})
export const changeMinders = endpoint({
  name: 'legal.changeMinders',
  method: 'PUT',
  path: '/api/v1/legal-terms/:legalTermId/minders',
  summary: 'Who minds a running term, and who stands in',
  input: z.strictObject({ ...one, ...minders, version: versionShape }),
  answer: saved,
})
export const endTerm = endpoint({
  name: 'legal.endTerm',
  method: 'PUT',
  path: '/api/v1/legal-terms/:legalTermId/outcome',
  summary: 'A term is done, with what was done and a document or a reason; or withdrawn, with a reason',
  input: z.strictObject({
    ...one,
    outcome: z.enum(['done', 'withdrawn'], { error: 'fault/required' }),
    what: line,
    document: line,
    reason: line,
    version: versionShape,
  }),
  answer: saved,
})
