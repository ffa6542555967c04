import * as z from 'zod'
import { roles } from '#kernel/actor.ts'
import { compartments, reaches } from '#kernel/compartments.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape } from '#kernel/shapes.ts'

const cellShape = z.object({ reach: z.enum(reaches), mayWrite: z.boolean() })
export type Cell = z.infer<typeof cellShape>

export const ruleShape = z.object({
  role: z.enum(roles),
  compartment: z.enum(compartments),
  /** As it is here now. */
  now: cellShape,
  /** As it is where nobody chose otherwise. */
  standard: cellShape,
  /** The widest that may be chosen. */
  widest: cellShape,
})
export type MatrixRule = z.infer<typeof ruleShape>

export const getMatrix = endpoint({
  name: 'access.getMatrix',
  method: 'GET',
  path: '/api/v1/access-rules',
  summary: 'What each function sees of each compartment',
  input: z.object({}),
  answer: z.object({
    rules: z.array(ruleShape),
    /** How many people hold each function today: for whom a change holds at once. */
    holders: z.record(z.enum(roles), z.number().int()),
    may: z.object({ change: z.boolean() }),
  }),
})

export const changeRule = endpoint({
  name: 'access.changeRule',
  method: 'PUT',
  path: '/api/v1/access-rules/:role/:compartment',
  summary: 'Let a function see more or less of a compartment, within limits',
  input: z.strictObject({
    role: z.enum(roles),
    compartment: z.enum(compartments),
    reach: z.enum(reaches),
    mayWrite: z.boolean(),
    /** As it was read: whoever was first wins, and the second is told. */
    before: cellShape,
  }),
  answer: z.object({ rule: ruleShape }),
})

export const chooseFoundation = endpoint({
  name: 'access.chooseFoundation',
  method: 'POST',
  path: '/api/v1/session/foundation',
  summary: 'For which foundation this session acts, for who works for more than one',
  input: z.strictObject({ foundationId: idShape }),
  answer: z.object({}),
})

export const tryOut = endpoint({
  name: 'access.tryOut',
  method: 'POST',
  path: '/api/v1/session/trying-out',
  summary:
    'Look as a function of a location: its rooms and buttons, no clients (but practice clients), changing nothing',
  input: z.strictObject({ role: z.enum(roles), locationId: idShape.nullable() }),
  answer: z.object({}),
})

export const stopTryingOut = endpoint({
  name: 'access.stopTryingOut',
  method: 'DELETE',
  path: '/api/v1/session/trying-out',
  summary: 'Be oneself again',
  input: z.object({}),
  answer: z.object({}),
})
