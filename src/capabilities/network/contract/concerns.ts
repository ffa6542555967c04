import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

/** Something stands in the way, rules are applied wrongly, somebody is treated unequally, something is wrong with somebody. */
export const concernKinds = ['obstacle', 'wrong-rules', 'discrimination', 'personal'] as const
export type ConcernKind = (typeof concernKinds)[number]

export const concernValues = {
  kind: z.enum(concernKinds, { error: 'fault/required' }),
  partnerId: idShape.nullable(),
  /** An organisation that stands in no directory. */
  about: anyLineShape(160).nullable(),
  municipalityId: idShape.nullable(),
  noticedOn: dateShape,
  what: textShape(4000).min(1, 'fault/required'),
  done: textShape(4000).nullable(),
  followUp: anyLineShape(300).nullable(),
  followUpOn: dateShape.nullable(),
  ownerId: idShape.nullable(),
}
export const concernValuesShape = z.object(concernValues)
export type ConcernValues = z.infer<typeof concernValuesShape>

export const concernShape = z.object({
  id: idShape,
  version: versionShape,
  kind: z.enum(concernKinds),
  client: namedShape.extend({ number: z.number() }).nullable(),
  /** Name of the organisation that it is about. */
  about: z.string().nullable(),
  noticedOn: z.string(),
  what: z.string(),
  done: z.string().nullable(),
  followUp: z.string().nullable(),
  followUpOn: z.string().nullable(),
  owner: namedShape.nullable(),
  noticedBy: namedShape.nullable(),
  closedOn: z.string().nullable(),
  result: z.string().nullable(),
  /** The day of the follow-up is past. */
  late: z.boolean(),
})
export type Concern = z.infer<typeof concernShape>

const saved = z.object({ id: idShape, version: versionShape })
const one = { concernId: idShape }

export const listConcerns = endpoint({
  name: 'network.listConcerns',
  method: 'GET',
  path: '/api/v1/concerns',
  summary: 'Signals that one sees: the open ones, those whose follow-up is due first; or those that are closed',
  input: z.object({ state: z.enum(['open', 'closed']).default('open') }),
  answer: z.object({ today: z.string(), concerns: z.array(concernShape), may: z.object({ count: z.boolean() }) }),
})
export const listConcernsOfClient = endpoint({
  name: 'network.listConcernsOfClient',
  method: 'GET',
  path: '/api/v1/clients/:clientId/concerns',
  summary: 'Signals about one client, the latest first',
  input: z.object({ clientId: idShape }),
  answer: z.object({ today: z.string(), concerns: z.array(concernShape), may: z.object({ note: z.boolean() }) }),
})
export const getConcern = endpoint({
  name: 'network.getConcern',
  method: 'GET',
  path: '/api/v1/concerns/:concernId',
  summary: 'One signal, to change or to close it',
  input: z.object(one),
  answer: z.object({
    today: z.string(),
    clientId: idShape.nullable(),
    concern: concernShape,
    values: concernValuesShape,
    may: z.object({ change: z.boolean() }),
  }),
})
export const noteConcern = endpoint({
  name: 'network.noteConcern',
  method: 'POST',
  path: '/api/v1/concerns',
  summary: 'Write a signal down, about a client or about nobody',
  input: z.strictObject({ clientId: idShape.nullable(), ...concernValues }),
  answer: saved,
})
export const correctConcern = endpoint({
  name: 'network.correctConcern',
  method: 'PUT',
  path: '/api/v1/concerns/:concernId',
  summary: 'Change a signal, or who follows it up and when',
  input: z.strictObject({ ...one, ...concernValues, version: versionShape }),
  answer: saved,
})
export const closeConcern = endpoint({
  name: 'network.closeConcern',
  method: 'PUT',
  path: '/api/v1/concerns/:concernId/closing',
  summary: 'A signal is dealt with, and with what result',
  input: z.strictObject({
    ...one,
    closedOn: dateShape,
    result: textShape(2000).min(1, 'fault/required'),
    version: versionShape,
  }),
  answer: saved,
})
export const countConcerns = endpoint({
  name: 'network.countConcerns',
  method: 'GET',
  path: '/api/v1/concern-counts',
  summary: 'How many signals of each kind in each quarter or month of the last two years or twelve months',
  input: z.object({ per: z.enum(['month', 'quarter']).default('quarter') }),
  answer: z.object({
    today: z.string(),
    /** Of all that this person leads, or of the whole foundation. */
    of: z.enum(['own', 'foundation']),
    periods: z.array(
      z.object({ from: z.string(), counts: z.record(z.enum(concernKinds), z.number()), total: z.number() }),
    ),
  }),
})
