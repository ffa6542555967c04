import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, namedShape, versionShape } from '#kernel/shapes.ts'

export const termStates = ['running', 'done', 'withdrawn'] as const
export const bands = ['missed', 'today', 'week', 'month', 'later'] as const
export type Band = (typeof bands)[number]
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
}
export const questionShape = z.object(question)
export type TermQuestion = z.infer<typeof questionShape>

export const minders = { ownerId: idShape, deputyId: idShape }
export type Minders = { ownerId: string; deputyId: string }
export const termValues = { ...question, about: lineShape(200), ...minders }
export type LegalTermValues = TermQuestion & Minders & { about: string }

/** A date with why it is what it is. */
export const reckonedShape = z.object({
  dueOn: z.string(),
  plainOn: z.string(),
  ruleVersion: z.string().nullable(),
  source: z.string().nullable(),
  certainty: z.enum(['confirmed', 'secondary', 'likely', 'unconfirmed']).nullable(),
  grave: z.boolean(),
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
  fromOn: z.string(),
  state: z.enum(termStates),
  band: z.enum(bands),
  /** From today: negative when it is past. */
  days: z.number(),
  owner: namedShape,
  deputy: namedShape,
  /** The owner is away or has left today: the deputy has it. */
  ownerAway: z.boolean(),
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
  input: z.object({ whose: z.enum(whoseTerms).default('mine') }),
  answer: z.object({
    today: z.string(),
    counts: z.object({
      missed: z.number(),
      today: z.number(),
      week: z.number(),
      month: z.number(),
      later: z.number(),
    }),
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
