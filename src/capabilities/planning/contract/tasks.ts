import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

/** What there is to do, in words of ours; `own` is typed. */
export const taskKinds = [
  'own',
  'follow-up',
  'baseline-measurement',
  'interim-measurement',
  'final-measurement',
  'trajectory-plan',
  'goal-review',
  'checklist',
  'phase-change',
  'exit-interview',
  'referral',
  'permit-renewal',
  'eighteen-guardian',
  'eighteen-housing',
  'eighteen-income',
  'eighteen-insurance',
  'eighteen-digid',
  'eighteen-school',
  'eighteen-guidance',
] as const
export type TaskKind = (typeof taskKinds)[number]

/** Of one worker, of whoever guides the client, or of who leads the location. */
export const taskOwners = ['guide', 'worker', 'leader'] as const
export type TaskOwner = (typeof taskOwners)[number]

/** `lapsed`: what it was for is no more. */
export const taskOutcomes = ['done', 'not-needed', 'lapsed'] as const
export type TaskOutcome = (typeof taskOutcomes)[number]

export const urgencies = ['late', 'today', 'soon', 'later', 'done'] as const

export const taskValues = {
  /** Empty where the kind says it. */
  title: anyLineShape(200).nullable(),
  dueOn: dateShape,
  note: textShape(2000).nullable(),
  belongsTo: z.enum(taskOwners, { error: 'fault/required' }),
  workerId: idShape.nullable(),
}
export const taskValuesShape = z.object(taskValues)
export type TaskValues = z.infer<typeof taskValuesShape>

export const taskShape = z.object({
  id: idShape,
  version: versionShape,
  kind: z.enum(taskKinds),
  title: z.string().nullable(),
  dueOn: z.string(),
  note: z.string().nullable(),
  urgency: z.enum(urgencies),
  client: namedShape.extend({ number: z.number() }).nullable(),
  belongsTo: z.enum(taskOwners),
  worker: namedShape.nullable(),
  /** The colleague who asked for it. */
  givenBy: namedShape.nullable(),
  location: z.string().nullable(),
  done: z.object({ at: z.string(), by: z.string().nullable(), outcome: z.enum(taskOutcomes) }).nullable(),
  /** This person may end, change or hand over this task. */
  mayChange: z.boolean(),
})
export type Task = z.infer<typeof taskShape>

const saved = z.object({ id: idShape, version: versionShape })
const one = { taskId: idShape }

export const listTasks = endpoint({
  name: 'planning.listTasks',
  method: 'GET',
  path: '/api/v1/tasks',
  summary: 'Tasks: my own, those that I asked of colleagues, or all that I see; late ones first',
  input: z.object({
    whose: z.enum(['mine', 'given', 'all']).default('mine'),
    state: z.enum(['open', 'done']).default('open'),
  }),
  answer: z.object({ today: z.string(), tasks: z.array(taskShape), may: z.object({ seeAll: z.boolean() }) }),
})
export const listTasksOfClient = endpoint({
  name: 'planning.listTasksOfClient',
  method: 'GET',
  path: '/api/v1/clients/:clientId/tasks',
  summary: 'Tasks about one client, the open ones first',
  input: z.object({ clientId: idShape }),
  answer: z.object({ today: z.string(), tasks: z.array(taskShape), may: z.object({ add: z.boolean() }) }),
})
export const getTask = endpoint({
  name: 'planning.getTask',
  method: 'GET',
  path: '/api/v1/tasks/:taskId',
  summary: 'One task, to change it',
  input: z.object(one),
  answer: z.object({ today: z.string(), clientId: idShape.nullable(), task: taskShape, values: taskValuesShape }),
})
export const addTask = endpoint({
  name: 'planning.addTask',
  method: 'POST',
  path: '/api/v1/tasks',
  summary: 'Something to do before a day, for oneself or for a colleague',
  input: z.strictObject({ clientId: idShape.nullable(), ...taskValues }),
  answer: saved,
})
export const correctTask = endpoint({
  name: 'planning.correctTask',
  method: 'PUT',
  path: '/api/v1/tasks/:taskId',
  summary: 'Change a task, or hand it to a colleague',
  input: z.strictObject({ ...one, ...taskValues, version: versionShape }),
  answer: saved,
})
export const endTask = endpoint({
  name: 'planning.endTask',
  method: 'PUT',
  path: '/api/v1/tasks/:taskId/outcome',
  summary: 'It is done, or not needed any more',
  input: z.strictObject({ ...one, outcome: z.enum(['done', 'not-needed']), version: versionShape }),
  answer: saved,
})
export const reopenTask = endpoint({
  name: 'planning.reopenTask',
  method: 'DELETE',
  path: '/api/v1/tasks/:taskId/outcome',
  summary: 'It is to be done after all',
  input: z.object({ ...one, version: z.coerce.number().int().min(1) }),
  answer: saved,
})
