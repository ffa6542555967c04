import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, versionShape } from '#kernel/shapes.ts'

/** What can happen to a term, apart from its end. `came`: the event that it waited for. */
export const turnKinds = ['came', 'suspended', 'resumed', 'extended', 'shortened', 'restarted'] as const
export type TurnKind = (typeof turnKinds)[number]
/** `set`: somebody else named the day; written down with what it belongs to, such as an interview. */
export const writtenTurnKinds = [...turnKinds, 'set'] as const
export type WrittenTurnKind = (typeof writtenTurnKinds)[number]

const turn = {
  kind: z.enum(turnKinds, { error: 'fault/required' }),
  /** The day of the event; first day on which it stands still, or runs again; day of the letter that says so. */
  fromOn: dateShape,
  /** The day that was set instead. */
  toOn: dateShape.nullable(),
  value: z.number().int('fault/wrong-type').min(1, 'fault/out-of-range').max(999, 'fault/out-of-range').nullable(),
  unit: z.enum(['days', 'weeks', 'months', 'years'], { error: 'fault/required' }).nullable(),
  ground: anyLineShape(300),
}
export type TurnValues = {
  kind: WrittenTurnKind
  fromOn: string
  toOn: string | null
  value: number | null
  unit: 'days' | 'weeks' | 'months' | 'years' | null
  ground: string
}

export const turnRowShape = z.object({
  id: idShape,
  kind: z.enum(writtenTurnKinds),
  fromOn: z.string(),
  toOn: z.string().nullable(),
  value: z.number().nullable(),
  unit: z.enum(['days', 'weeks', 'months', 'years']).nullable(),
  ground: z.string(),
  dueBefore: z.string().nullable(),
  dueAfter: z.string().nullable(),
  by: z.string().nullable(),
  at: z.string(),
})
export type TurnRow = z.infer<typeof turnRowShape>

const wordsShape = z.object({ nl: z.string(), en: z.string() })
const outcome = z.object({
  state: z.enum(['waiting', 'running', 'suspended']),
  dueOn: z.string().nullable(),
  plainOn: z.string().nullable(),
  sentence: wordsShape,
})

export const previewTurn = endpoint({
  name: 'legal.previewTurn',
  method: 'POST',
  path: '/api/v1/legal-term-turn-previews',
  summary: 'Counts what a term becomes, without writing anything down',
  input: z.strictObject({ legalTermId: idShape, ...turn }),
  answer: outcome,
})
export const turnTerm = endpoint({
  name: 'legal.turnTerm',
  method: 'POST',
  path: '/api/v1/legal-terms/:legalTermId/turns',
  summary: 'The event of a term came, it stands still, runs again, is longer, shorter or begins anew',
  input: z.strictObject({ legalTermId: idShape, ...turn, ground: lineShape(300), version: versionShape }),
  answer: outcome.extend({ id: idShape, version: versionShape }),
})
