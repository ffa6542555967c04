import * as z from 'zod'
import { registerClient } from '#capabilities/clients/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

export const officeHourKinds = ['social', 'legal'] as const
export const visitStates = ['waiting', 'called', 'done', 'left'] as const
export type VisitState = (typeof visitStates)[number]
const triageOutcomes = ['find', 'do', 'support', 'elsewhere'] as const
export type TriageOutcome = (typeof triageOutcomes)[number]

const timeShape = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'fault/no-time')
/** Instant, ISO in UTC. */
const instantShape = z.string()
const kindShape = z.enum(officeHourKinds, { error: 'fault/required' })
const saved = z.object({ id: idShape, version: versionShape })

const visitShape = z.object({
  id: idShape,
  version: versionShape,
  number: z.number().int(),
  /** Null for somebody unknown: then `calledName` may say how to call them. */
  client: namedShape.nullable(),
  calledName: z.string().nullable(),
  /** Of the client, today. */
  guides: z.array(namedShape),
  beyondTwoYears: z.boolean(),
  language: z.string().nullable(),
  needsInterpreter: z.boolean(),
  question: z.string().nullable(),
  kind: z.enum(officeHourKinds),
  state: z.enum(visitStates),
  arrivedAt: instantShape,
  calledBy: namedShape.nullable(),
  room: z.string().nullable(),
  calledAt: instantShape.nullable(),
  endedAt: instantShape.nullable(),
  recorded: z.boolean(),
})
export type Visit = z.infer<typeof visitShape>

const dutyShape = z.object({
  id: idShape,
  onDate: z.string(),
  worker: namedShape.nullable(),
  language: z.string().nullable(),
  room: namedShape.nullable(),
  /** Away on that day, by what the team wrote down. */
  absent: z.boolean(),
})
export type Duty = z.infer<typeof dutyShape>

const officeHourShape = z.object({
  id: idShape,
  version: versionShape,
  kind: z.enum(officeHourKinds),
  weekday: z.number().int(),
  opensAt: z.string(),
  closesAt: z.string(),
  fromOn: z.string().nullable(),
  untilOn: z.string().nullable(),
})
export type OfficeHour = z.infer<typeof officeHourShape>

/** Without a location the first of one's own. */
const atLocation = z.object({ locationId: idShape.optional() })
const place = { location: namedShape, locations: z.array(namedShape) }

export const listVisits = endpoint({
  name: 'planning.listVisits',
  method: 'GET',
  path: '/api/v1/visits',
  summary: 'The office hours of today: who waits, who is helped and by whom, who has been',
  input: atLocation,
  answer: z.object({
    ...place,
    today: z.string(),
    now: instantShape,
    /** Today's opening times; none when closed. */
    hours: z.array(officeHourShape),
    closedBecause: z.string().nullable(),
    visits: z.array(visitShape),
    duties: z.array(dutyShape),
    rooms: z.array(namedShape),
    may: z.object({ call: z.boolean(), lead: z.boolean() }),
  }),
})

const arrival = {
  locationId: idShape,
  clientId: idShape.nullable(),
  /** A word to call somebody unknown by: no surname is asked. */
  calledName: anyLineShape(60).nullable(),
  languageId: idShape.nullable(),
  needsInterpreter: z.boolean(),
  question: anyLineShape(120).nullable(),
  kind: kindShape,
}
export const recordArrival = endpoint({
  name: 'planning.recordArrival',
  method: 'POST',
  path: '/api/v1/visits',
  summary: 'Somebody came in; the database gives the number of the day',
  input: z.strictObject(arrival),
  answer: z.object({ id: idShape, version: versionShape, number: z.number().int() }),
})

export const getVisit = endpoint({
  name: 'planning.getVisit',
  method: 'GET',
  path: '/api/v1/visits/:visitId',
  summary: 'One visit, to end it with a contact',
  input: z.object({ visitId: idShape }),
  answer: z.object({
    visit: visitShape,
    location: namedShape,
    now: instantShape,
    /** Of a contact: what this person may write down, and what is proposed. Empty where the file is out of sight. */
    kindIds: z.array(idShape),
    kindId: idShape.nullable(),
    /** `open`: the file is to be opened for this talk first; `takeIn`: open a file for somebody unknown. */
    may: z.object({ record: z.boolean(), open: z.boolean(), takeIn: z.boolean() }),
  }),
})

export const callVisitor = endpoint({
  name: 'planning.callVisitor',
  method: 'POST',
  path: '/api/v1/visits/:visitId/call',
  summary: 'Take a visitor along, to a room; who was first has them',
  input: z.strictObject({ visitId: idShape, version: versionShape, roomId: idShape.nullable() }),
  answer: saved,
})
export const sendBackToWait = endpoint({
  name: 'planning.sendBackToWait',
  method: 'POST',
  path: '/api/v1/visits/:visitId/wait',
  summary: 'Back to the waiting room, with the same number',
  input: z.strictObject({ visitId: idShape, version: versionShape }),
  answer: saved,
})
export const letVisitorLeave = endpoint({
  name: 'planning.letVisitorLeave',
  method: 'POST',
  path: '/api/v1/visits/:visitId/leave',
  summary: 'Somebody left without a talk',
  input: z.strictObject({ visitId: idShape, version: versionShape }),
  answer: saved,
})

/** Asks what intake asks, and refuses what intake refuses: somebody at the desk is no reason for a second file. */
export const takeInVisitor = endpoint({
  name: 'planning.takeInVisitor',
  method: 'POST',
  path: '/api/v1/visits/:visitId/client',
  summary: 'Somebody unknown becomes a client; the visit is theirs from then on',
  input: registerClient.input.extend({ visitId: idShape }),
  answer: registerClient.answer,
})

const talkValues = {
  kindId: idShape,
  subjectId: idShape.nullable(),
  minutes: z.number().int('fault/wrong-type').min(0, 'fault/out-of-range').max(1440, 'fault/out-of-range').nullable(),
  /** For the file only; of somebody unknown nothing is written down. */
  note: textShape(20_000).nullable(),
  triage: z.enum(triageOutcomes).nullable(),
  triageElsewhere: anyLineShape(200).nullable(),
}
export const finishVisit = endpoint({
  name: 'planning.finishVisit',
  method: 'POST',
  path: '/api/v1/visits/:visitId/finish',
  summary: 'The talk is over: a contact in the file, or among the talks with people unknown',
  input: z.strictObject({ visitId: idShape, version: versionShape, ...talkValues }),
  answer: saved,
})

const deskDayShape = z.object({
  visitOn: z.string(),
  came: z.number().int(),
  done: z.number().int(),
  left: z.number().int(),
  /** Minutes between coming in and being called: of the middle one, and of who waited longest. Null when nobody was called. */
  usualWait: z.number().int().nullable(),
  longestWait: z.number().int().nullable(),
  helpers: z.array(z.string()),
})
export type DeskDay = z.infer<typeof deskDayShape>

export const listDeskDays = endpoint({
  name: 'planning.listDeskDays',
  method: 'GET',
  path: '/api/v1/desk-days',
  summary: 'Earlier days of the desk: how many came, how long they waited, and who helped',
  input: atLocation,
  answer: z.object({ ...place, days: z.array(deskDayShape) }),
})
export const listPastVisits = endpoint({
  name: 'planning.listPastVisits',
  method: 'GET',
  path: '/api/v1/past-visits',
  summary: 'Who came to the desk on an earlier day',
  input: z.object({ locationId: idShape.optional(), visitOn: dateShape }),
  answer: z.object({ location: namedShape, visitOn: z.string(), visits: z.array(visitShape) }),
})

export const listWaitingNumbers = endpoint({
  name: 'planning.listWaitingNumbers',
  method: 'GET',
  path: '/api/v1/waiting-numbers',
  summary: 'For the screen of the waiting room: numbers and rooms, nothing else',
  input: atLocation,
  answer: z.object({
    location: z.string(),
    called: z.array(z.object({ number: z.number().int(), room: z.string().nullable() })),
    waiting: z.array(z.number().int()),
  }),
})

export const listOfficeHours = endpoint({
  name: 'planning.listOfficeHours',
  method: 'GET',
  path: '/api/v1/office-hours',
  summary: 'Opening times, days that are closed, and who is on duty in the weeks to come',
  input: atLocation,
  answer: z.object({
    ...place,
    today: z.string(),
    hours: z.array(officeHourShape),
    closings: z.array(z.object({ id: idShape, onDate: z.string(), reason: z.string().nullable() })),
    duties: z.array(dutyShape),
    rooms: z.array(namedShape),
    may: z.object({ lead: z.boolean() }),
  }),
})
export const openOfficeHour = endpoint({
  name: 'planning.openOfficeHour',
  method: 'POST',
  path: '/api/v1/office-hours',
  summary: 'From this day on, a location is open at this time of the week',
  input: z.strictObject({
    locationId: idShape,
    kind: kindShape,
    weekday: z.number({ error: 'fault/required' }).int().min(1, 'fault/required').max(7),
    opensAt: timeShape,
    closesAt: timeShape,
    fromOn: dateShape.nullable(),
    untilOn: dateShape.nullable(),
  }),
  answer: saved,
})
export const endOfficeHour = endpoint({
  name: 'planning.endOfficeHour',
  method: 'POST',
  path: '/api/v1/office-hours/:officeHourId/end',
  summary: 'An opening time ends after this day; what was stays known',
  input: z.strictObject({ officeHourId: idShape, version: versionShape, untilOn: dateShape }),
  answer: saved,
})
export const closeForADay = endpoint({
  name: 'planning.closeForADay',
  method: 'POST',
  path: '/api/v1/office-closings',
  summary: 'A location keeps no office hours on this day',
  input: z.strictObject({ locationId: idShape, onDate: dateShape, reason: anyLineShape(200).nullable() }),
  answer: saved,
})
export const removeClosing = endpoint({
  name: 'planning.removeClosing',
  method: 'DELETE',
  path: '/api/v1/office-closings/:closingId',
  summary: 'Open after all',
  input: z.object({ closingId: idShape }),
  answer: z.object({ id: idShape }),
})
export const putOnDuty = endpoint({
  name: 'planning.putOnDuty',
  method: 'POST',
  path: '/api/v1/office-duties',
  summary: 'Somebody of the team, or an interpreter of a language, is there on this day',
  input: z.strictObject({
    locationId: idShape,
    onDate: dateShape,
    workerId: idShape.nullable(),
    languageId: idShape.nullable(),
    roomId: idShape.nullable(),
  }),
  answer: saved,
})
export const takeOffDuty = endpoint({
  name: 'planning.takeOffDuty',
  method: 'DELETE',
  path: '/api/v1/office-duties/:dutyId',
  summary: 'Not there after all',
  input: z.object({ dutyId: idShape }),
  answer: z.object({ id: idShape }),
})
