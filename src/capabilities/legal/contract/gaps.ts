import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, namedShape, versionShape } from '#kernel/shapes.ts'

/** What an open dossier lacks: a next step with a date, or somebody who gives the legal guidance. */
export const gapReasons = ['no-step', 'no-adviser'] as const
export type GapReason = (typeof gapReasons)[number]

const client = namedShape.extend({ number: z.number() })
export const ownGapShape = z.object({
  caseId: idShape,
  reason: z.enum(gapReasons),
  sinceOn: z.string(),
  kind: z.string(),
  client,
})
export type OwnGap = z.infer<typeof ownGapShape>
export const listOwnGaps = endpoint({
  name: 'legal.listOwnGaps',
  method: 'GET',
  path: '/api/v1/own-legal-case-gaps',
  summary: 'Open dossiers that lack a next step or an adviser, of which I was told in the morning',
  input: z.object({}),
  answer: z.object({ today: z.string(), gaps: z.array(ownGapShape) }),
})

/** Nobody gives guidance; who did has left; who does is away today. */
export const unassignedWhys = ['nobody', 'left', 'away'] as const
export const unassignedShape = z.object({
  caseId: idShape,
  version: versionShape,
  client,
  kind: z.string(),
  openedOn: z.string(),
  why: z.enum(unassignedWhys),
  adviser: namedShape.nullable(),
  /** The last day of the absence, as far as it is known. */
  awayUntil: z.string().nullable(),
})
export type UnassignedCase = z.infer<typeof unassignedShape>
export const listUnassignedCases = endpoint({
  name: 'legal.listUnassignedCases',
  method: 'GET',
  path: '/api/v1/unassigned-legal-cases',
  summary: 'Running dossiers without an adviser who is there, those without anybody first',
  input: z.object({}),
  answer: z.object({
    today: z.string(),
    total: z.number(),
    cases: z.array(unassignedShape),
    may: z.object({ hand: z.boolean() }),
  }),
})
export const handCases = endpoint({
  name: 'legal.handCases',
  method: 'POST',
  path: '/api/v1/legal-case-assignments',
  summary: 'Give running dossiers to an adviser, with the terms that were of an adviser who has left',
  input: z.strictObject({
    adviserId: idShape,
    cases: z
      .array(z.strictObject({ caseId: idShape, version: versionShape }), { error: 'fault/required' })
      .min(1, 'fault/required')
      .max(100, 'fault/too-many'),
  }),
  /** How many terms went along. */
  answer: z.object({ cases: z.number(), terms: z.number() }),
})
