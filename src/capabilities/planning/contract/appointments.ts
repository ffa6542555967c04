import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { anyLineShape, dateShape, idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

export const problems = { 'planning/taken': 409, 'planning/visitor-taken': 409 } as const

export const appointmentKinds = [
  'talk',
  'intake',
  'home-visit',
  'legal',
  'office-hours',
  'group',
  'team',
  'other',
] as const

const timeShape = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'fault/no-time')

export const appointmentValues = {
  kind: z.enum(appointmentKinds, { error: 'fault/required' }),
  title: anyLineShape(200).nullable(),
  onDate: dateShape,
  /** Hours and minutes in Amsterdam. */
  fromTime: timeShape,
  untilTime: timeShape,
  locationId: idShape,
  roomId: idShape.nullable(),
  place: anyLineShape(200).nullable(),
  workerIds: z.array(idShape).min(1, 'fault/required').max(30, 'fault/too-many'),
  clientIds: z.array(idShape).max(30, 'fault/too-many'),
  interpreterId: idShape.nullable(),
  interpreterLanguageId: idShape.nullable(),
  note: textShape(2000).nullable(),
}
export const appointmentValuesShape = z.object(appointmentValues)
export type AppointmentValues = z.infer<typeof appointmentValuesShape>

export const repeats = ['weeks', 'months'] as const
export const repeatShape = z.object({
  unit: z.enum(repeats),
  every: z.number().int().min(1, 'fault/out-of-range').max(12, 'fault/out-of-range'),
  untilOn: dateShape,
})
export type Repeat = z.infer<typeof repeatShape>

export const appointmentShape = z.object({
  id: idShape,
  version: versionShape,
  kind: z.enum(appointmentKinds),
  title: z.string().nullable(),
  fromAt: z.string(),
  untilAt: z.string(),
  location: z.string(),
  room: z.string().nullable(),
  place: z.string().nullable(),
  workers: z.array(namedShape),
  clients: z.array(namedShape),
  interpreter: z
    .object({ name: z.string().nullable(), language: z.string().nullable(), answer: z.string().nullable() })
    .nullable(),
  inSeries: z.boolean(),
  cancelled: z.boolean(),
})
export type Appointment = z.infer<typeof appointmentShape>

/** Hours that somebody or a room is taken, without what for. */
export const takenShape = z.object({
  worker: z.string().nullable(),
  room: z.string().nullable(),
  fromAt: z.string(),
  untilAt: z.string(),
  /** Away altogether, and not in an appointment. */
  away: z.boolean(),
})
export type Taken = z.infer<typeof takenShape>

const saved = z.object({ id: idShape, version: versionShape })
const sure = z.boolean().default(false)
/** Clients in it get an invitation by mail, as far as that is how they are reached. Who was invited hears of changes anyhow. */
const tellClients = z.boolean().default(false)

export const listAppointments = endpoint({
  name: 'planning.listAppointments',
  method: 'GET',
  path: '/api/v1/appointments',
  summary: 'What is planned in some days: my own, of a colleague, of a location or of a room',
  input: z.object({
    fromOn: dateShape,
    untilOn: dateShape,
    workerId: idShape.optional(),
    locationId: idShape.optional(),
    roomId: idShape.optional(),
  }),
  answer: z.object({
    today: z.string(),
    appointments: z.array(appointmentShape),
    /** There are more than are sent: the first in order of time are here. */
    cut: z.boolean(),
    /** Of one colleague: hours of what one does not see. */
    taken: z.array(takenShape),
    may: z.object({ lead: z.boolean() }),
  }),
})
export const listAppointmentsOfClient = endpoint({
  name: 'planning.listAppointmentsOfClient',
  method: 'GET',
  path: '/api/v1/clients/:clientId/appointments',
  summary: 'What is and was planned with one client, the next first',
  input: z.object({ clientId: idShape }),
  answer: z.object({ today: z.string(), appointments: z.array(appointmentShape) }),
})
export const getAppointment = endpoint({
  name: 'planning.getAppointment',
  method: 'GET',
  path: '/api/v1/appointments/:appointmentId',
  summary: 'One appointment, to change it',
  input: z.object({ appointmentId: idShape }),
  answer: z.object({
    appointment: appointmentShape,
    values: appointmentValuesShape,
    may: z.object({ change: z.boolean() }),
  }),
})
export const planAppointment = endpoint({
  name: 'planning.planAppointment',
  method: 'POST',
  path: '/api/v1/appointments',
  summary: 'Plan an appointment, once or again and again; somebody or a room that is taken is asked about',
  input: z.strictObject({ ...appointmentValues, repeat: repeatShape.nullable(), sure, tellClients }),
  answer: z.object({ id: idShape, version: versionShape, count: z.number() }),
})
export const correctAppointment = endpoint({
  name: 'planning.correctAppointment',
  method: 'PUT',
  path: '/api/v1/appointments/:appointmentId',
  summary: 'Change one appointment, or it and those of its series that follow',
  input: z.strictObject({
    appointmentId: idShape,
    ...appointmentValues,
    following: z.boolean().default(false),
    sure,
    tellClients,
    version: versionShape,
  }),
  answer: saved,
})
export const cancelAppointment = endpoint({
  name: 'planning.cancelAppointment',
  method: 'PUT',
  path: '/api/v1/appointments/:appointmentId/cancellation',
  summary: 'It does not happen; nor do those of its series that follow, when asked for',
  input: z.strictObject({ appointmentId: idShape, following: z.boolean().default(false), version: versionShape }),
  answer: saved,
})

export const roomShape = z.object({
  id: idShape,
  version: versionShape,
  locationId: idShape,
  location: z.string(),
  name: z.string(),
  seats: z.number().nullable(),
  active: z.boolean(),
})
export const listRooms = endpoint({
  name: 'planning.listRooms',
  method: 'GET',
  path: '/api/v1/rooms',
  summary: 'Rooms of all locations',
  input: z.object({}),
  answer: z.object({ rooms: z.array(roomShape), may: z.object({ keep: z.boolean() }) }),
})
const roomValues = {
  name: lineShape(100),
  seats: z.number().int('fault/wrong-type').min(1, 'fault/out-of-range').max(1000, 'fault/out-of-range').nullable(),
}
export const addRoom = endpoint({
  name: 'planning.addRoom',
  method: 'POST',
  path: '/api/v1/rooms',
  summary: 'Add a room to a location',
  input: z.strictObject({ locationId: idShape, ...roomValues }),
  answer: saved,
})
export const correctRoom = endpoint({
  name: 'planning.correctRoom',
  method: 'PUT',
  path: '/api/v1/rooms/:roomId',
  summary: 'Change a room, or use it no more',
  input: z.strictObject({ roomId: idShape, ...roomValues, active: z.boolean(), version: versionShape }),
  answer: saved,
})

export const bookingShape = z.object({
  id: idShape,
  version: versionShape,
  fromAt: z.string(),
  untilAt: z.string(),
  location: z.string(),
  room: z.string().nullable(),
  place: z.string().nullable(),
  language: z.string().nullable(),
  initials: z.array(z.string()),
  answer: z.enum(['accepted', 'declined']).nullable(),
})
export const listBookings = endpoint({
  name: 'planning.listBookings',
  method: 'GET',
  path: '/api/v1/bookings',
  summary: 'What an interpreter is booked for: when, where, in which language, and initials',
  input: z.object({}),
  answer: z.object({ today: z.string(), bookings: z.array(bookingShape) }),
})
export const answerBooking = endpoint({
  name: 'planning.answerBooking',
  method: 'PUT',
  path: '/api/v1/bookings/:appointmentId/answer',
  summary: 'An interpreter comes, or cannot',
  input: z.strictObject({ appointmentId: idShape, answer: z.enum(['accepted', 'declined']), version: versionShape }),
  answer: saved,
})
