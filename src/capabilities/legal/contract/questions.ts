import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

const asked = {
  subject: lineShape(200),
  question: textShape(5000).min(1, 'fault/required'),
  askedOn: dateShape,
}
export const questionValues = {
  ...asked,
  answeredOn: dateShape.nullable(),
  answer: textShape(10_000).nullable(),
  /** Who of the help desk answered. */
  answeredBy: anyLineShape(200).nullable(),
}
export const questionValuesShape = z.object(questionValues)
export type QuestionValues = z.infer<typeof questionValuesShape>

export const legalQuestionShape = z.object({
  id: idShape,
  version: versionShape,
  about: z.object({ caseId: idShape, kind: z.string(), client: namedShape.extend({ number: z.number() }) }).nullable(),
  subject: z.string(),
  askedOn: z.string(),
  askedBy: z.string().nullable(),
  answeredOn: z.string().nullable(),
  /** How many days it has been waiting, or waited. */
  days: z.number(),
})
export type LegalQuestion = z.infer<typeof legalQuestionShape>

const saved = z.object({ id: idShape, version: versionShape })
const may = z.object({ manage: z.boolean() })

export const listQuestions = endpoint({
  name: 'legal.listQuestions',
  method: 'GET',
  path: '/api/v1/legal-questions',
  summary: 'Questions to the national help desk: open ones first, the longest waiting on top; the first two hundred',
  input: z.object({}),
  answer: z.object({
    today: z.string(),
    open: z.number(),
    count: z.number(),
    questions: z.array(legalQuestionShape),
    may,
  }),
})
export const listQuestionsOfCase = endpoint({
  name: 'legal.listQuestionsOfCase',
  method: 'GET',
  path: '/api/v1/legal-cases/:caseId/questions',
  summary: 'Questions to the help desk about one legal dossier, open ones first',
  input: z.object({ caseId: idShape }),
  answer: z.object({ clientId: idShape, questions: z.array(legalQuestionShape), may }),
})
export const getQuestion = endpoint({
  name: 'legal.getQuestion',
  method: 'GET',
  path: '/api/v1/legal-questions/:questionId',
  summary: 'One question to the help desk with its answer',
  input: z.object({ questionId: idShape }),
  answer: z.object({
    today: z.string(),
    clientId: idShape.nullable(),
    question: legalQuestionShape,
    values: questionValuesShape,
    may,
  }),
})
export const askHelpDesk = endpoint({
  name: 'legal.askHelpDesk',
  method: 'POST',
  path: '/api/v1/legal-questions',
  summary: 'Write down a question to the national help desk, about a dossier or about nobody',
  input: z.strictObject({ caseId: idShape.nullable(), ...asked }),
  answer: saved,
})
export const correctQuestion = endpoint({
  name: 'legal.correctQuestion',
  method: 'PUT',
  path: '/api/v1/legal-questions/:questionId',
  summary: 'Write down the answer of the help desk, or correct what was asked',
  input: z.strictObject({ questionId: idShape, ...questionValues, version: versionShape }),
  answer: saved,
})
