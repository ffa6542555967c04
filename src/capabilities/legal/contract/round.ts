import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

export const mutationValues = {
  nothingChanged: z.boolean(),
  changed: textShape(2000),
  awaited: anyLineShape(300),
  awaitedFrom: anyLineShape(100),
  nextOn: dateShape,
}
export const mutationValuesShape = z.object(mutationValues)
export type MutationValues = z.infer<typeof mutationValuesShape>

export const mutationShape = z.object({
  id: idShape,
  version: versionShape,
  /** As `2026-11`. */
  month: z.string(),
  values: mutationValuesShape,
  /** The last who wrote it; null when they are nobody of the team any more. */
  writtenBy: namedShape.nullable(),
  writtenOn: z.string(),
})
export type LegalMutation = z.infer<typeof mutationShape>

/** A day to begin from, with why it is that one. */
export const proposalShape = z.object({ nextOn: z.string(), because: z.enum(['previous', 'term', 'month']) })
export type Proposal = z.infer<typeof proposalShape>

const tally = { running: z.number(), done: z.number() }
export const whoseCases = ['mine', 'all'] as const

export const roundCaseShape = z.object({
  id: idShape,
  client: namedShape.extend({ number: z.number() }),
  kind: z.string(),
  openedOn: z.string(),
  adviser: namedShape.nullable(),
  /** Its mutation of this month has been written. */
  done: z.boolean(),
})
export type RoundCase = z.infer<typeof roundCaseShape>

export const listRoundCases = endpoint({
  name: 'legal.listRoundCases',
  method: 'GET',
  path: '/api/v1/legal-round-cases',
  summary: 'Running legal dossiers for the round of this month, the oldest first, and how many of them are done',
  input: z.object({ whose: z.enum(whoseCases).default('mine'), locationId: idShape.optional() }),
  answer: z.object({
    month: z.string(),
    cases: z.array(roundCaseShape),
    mine: z.object(tally),
    locations: z.array(namedShape.extend(tally)),
    may: z.object({ manage: z.boolean() }),
  }),
})
export const listMutations = endpoint({
  name: 'legal.listMutations',
  method: 'GET',
  path: '/api/v1/legal-cases/:caseId/mutations',
  summary: 'What moved in a legal dossier month by month, the newest first',
  input: z.object({ caseId: idShape }),
  answer: z.object({
    clientId: idShape,
    today: z.string(),
    month: z.string(),
    mutations: z.array(mutationShape),
    proposal: proposalShape,
    may: z.object({ manage: z.boolean() }),
  }),
})
export const recordMutation = endpoint({
  name: 'legal.recordMutation',
  method: 'PUT',
  path: '/api/v1/legal-cases/:caseId/mutation',
  summary: 'The mutation of this month of a running legal dossier; without a version it is the first',
  input: z.strictObject({ caseId: idShape, ...mutationValues, version: versionShape.optional() }),
  answer: z.object({ id: idShape, version: versionShape }),
})
