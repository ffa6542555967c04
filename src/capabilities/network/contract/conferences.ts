import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

/** On what ground one talks about somebody with others. */
export const conferenceGrounds = ['consent', 'legal-duty', 'vital-interest'] as const

/** One line of the action plan: of a colleague, or of somebody else by name. */
export const actionShape = z.object({
  what: lineShape(300),
  workerId: idShape.nullable(),
  who: anyLineShape(160).nullable(),
  beforeOn: dateShape,
})
export type PlannedAction = z.infer<typeof actionShape>

const people = z.array(idShape).max(20, 'fault/too-many')
export const conferenceValues = {
  heldOn: dateShape,
  clientIds: people.min(1, 'fault/required'),
  workerIds: people,
  partnerIds: people,
  others: anyLineShape(500).nullable(),
  ground: z.enum(conferenceGrounds, { error: 'fault/required' }),
  groundNote: anyLineShape(500).nullable(),
  discussed: textShape(8000).nullable(),
  actions: z.array(actionShape).max(30, 'fault/too-many'),
}
export const conferenceValuesShape = z.object(conferenceValues)
export type ConferenceValues = z.infer<typeof conferenceValuesShape>

export const agreedActionShape = z.object({
  id: idShape,
  version: versionShape,
  what: z.string(),
  worker: namedShape.nullable(),
  who: z.string().nullable(),
  beforeOn: z.string(),
  doneOn: z.string().nullable(),
  late: z.boolean(),
})
export const conferenceShape = z.object({
  id: idShape,
  version: versionShape,
  heldOn: z.string(),
  clients: z.array(namedShape.extend({ number: z.number() })),
  workers: z.array(namedShape),
  partners: z.array(namedShape),
  others: z.string().nullable(),
  ground: z.enum(conferenceGrounds),
  groundNote: z.string().nullable(),
  discussed: z.string().nullable(),
  actions: z.array(agreedActionShape),
})
export type Conference = z.infer<typeof conferenceShape>

const saved = z.object({ id: idShape, version: versionShape })

export const listConferencesOfClient = endpoint({
  name: 'network.listConferencesOfClient',
  method: 'GET',
  path: '/api/v1/clients/:clientId/conferences',
  summary: 'Case conferences about one client and what was agreed, the latest first',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    today: z.string(),
    conferences: z.array(conferenceShape),
    may: z.object({ record: z.boolean() }),
  }),
})
export const getConference = endpoint({
  name: 'network.getConference',
  method: 'GET',
  path: '/api/v1/conferences/:conferenceId',
  summary: 'One case conference and its action plan',
  input: z.object({ conferenceId: idShape }),
  answer: z.object({ today: z.string(), conference: conferenceShape, may: z.object({ change: z.boolean() }) }),
})
export const recordConference = endpoint({
  name: 'network.recordConference',
  method: 'POST',
  path: '/api/v1/conferences',
  summary: 'Write a case conference down, with its action plan; what a colleague takes on becomes a task',
  input: z.strictObject(conferenceValues),
  answer: saved,
})
/** Whom it was about stays: who saw it goes by that. A line that was there keeps its id, and is not taken away. */
const { clientIds: _about, actions: _plan, ...corrected } = conferenceValues
export const correctedValues = {
  ...corrected,
  actions: z.array(actionShape.extend({ id: idShape.nullable() })).max(30, 'fault/too-many'),
}
export const correctedValuesShape = z.object(correctedValues)
export type CorrectedConference = z.infer<typeof correctedValuesShape>
export const correctConference = endpoint({
  name: 'network.correctConference',
  method: 'PUT',
  path: '/api/v1/conferences/:conferenceId',
  summary: 'Correct the report and the action plan of a case conference; who changed what is kept, tasks follow',
  input: z.strictObject({ ...correctedValues, conferenceId: idShape, version: versionShape }),
  answer: saved,
})
export const finishAction = endpoint({
  name: 'network.finishAction',
  method: 'PUT',
  path: '/api/v1/conference-actions/:actionId/outcome',
  summary: 'A line of the action plan is done, or not done after all',
  input: z.strictObject({ actionId: idShape, doneOn: dateShape.nullable(), version: versionShape }),
  answer: saved,
})
