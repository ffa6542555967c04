import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, namedShape, versionShape } from '#kernel/shapes.ts'

const count = z.number().int('fault/wrong-type').min(0, 'fault/out-of-range').max(999, 'fault/out-of-range').nullable()
const saved = z.object({ id: idShape, version: versionShape })

export const groupValues = {
  number: anyLineShape(60).nullable(),
  programmeId: idShape,
  languageId: idShape.nullable(),
  startsOn: dateShape,
  endsOn: dateShape.nullable(),
  sessions: count,
  municipalityId: idShape.nullable(),
}
export const groupValuesShape = z.object(groupValues)
export type GroupValues = z.infer<typeof groupValuesShape>

export const enrolmentValues = {
  invitedOn: dateShape.nullable(),
  sessionsAttended: count,
  completed: z.boolean(),
  completedOn: dateShape.nullable(),
  outcomeId: idShape.nullable(),
}
export const enrolmentValuesShape = z.object(enrolmentValues)
export type EnrolmentValues = z.infer<typeof enrolmentValuesShape>

export const groupRowShape = z.object({
  id: idShape,
  number: z.string().nullable(),
  programme: z.string(),
  language: z.string().nullable(),
  municipality: z.string().nullable(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  sessions: z.number().nullable(),
  /** Of all, also of clients that one may not see. */
  participants: z.number(),
  completed: z.number(),
})
export type GroupRow = z.infer<typeof groupRowShape>

export const listGroups = endpoint({
  name: 'programmes.listGroups',
  method: 'GET',
  path: '/api/v1/groups',
  summary: 'Groups, the newest first',
  input: z.object({ programmeId: idShape.optional(), year: z.coerce.number().int().min(1990).max(2200).optional() }),
  answer: z.object({
    groups: z.array(groupRowShape),
    /** Years in which a group began, the last first. */
    years: z.array(z.number()),
    may: z.object({ manage: z.boolean() }),
  }),
})

export const enrolmentRowShape = z.object({
  id: idShape,
  client: namedShape.extend({ number: z.number(), language: z.string().nullable() }),
  values: enrolmentValuesShape,
  outcome: z.string().nullable(),
  version: versionShape,
})
export type EnrolmentRow = z.infer<typeof enrolmentRowShape>

export const getGroup = endpoint({
  name: 'programmes.getGroup',
  method: 'GET',
  path: '/api/v1/groups/:groupId',
  summary: 'One group with those who take part, as far as one may see them',
  input: z.object({ groupId: idShape }),
  answer: z.object({
    group: groupRowShape,
    values: groupValuesShape,
    version: versionShape,
    enrolments: z.array(enrolmentRowShape),
    may: z.object({ manage: z.boolean(), enrol: z.boolean(), keepAttendance: z.boolean() }),
  }),
})
export const formGroup = endpoint({
  name: 'programmes.formGroup',
  method: 'POST',
  path: '/api/v1/groups',
  summary: 'Form a group',
  input: z.strictObject(groupValues),
  answer: saved,
})
export const correctGroup = endpoint({
  name: 'programmes.correctGroup',
  method: 'PUT',
  path: '/api/v1/groups/:groupId',
  summary: 'Change a group',
  input: z.strictObject({ groupId: idShape, ...groupValues, version: versionShape }),
  answer: saved,
})
export const enrolClient = endpoint({
  name: 'programmes.enrolClient',
  method: 'POST',
  path: '/api/v1/groups/:groupId/enrolments',
  summary: 'Enrol a client in a group',
  input: z.strictObject({ groupId: idShape, clientId: idShape, ...enrolmentValues }),
  answer: saved,
})
export const correctEnrolment = endpoint({
  name: 'programmes.correctEnrolment',
  method: 'PUT',
  path: '/api/v1/enrolments/:enrolmentId',
  summary: 'Attendance, completion and outcome of one enrolment',
  input: z.strictObject({ enrolmentId: idShape, ...enrolmentValues, version: versionShape }),
  answer: saved,
})
