import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, lineShape, namedShape, textShape, versionShape } from '#kernel/shapes.ts'

export const contactValues = {
  heldOn: dateShape,
  kindId: idShape,
  mannerId: idShape.nullable(),
  subjectId: idShape.nullable(),
  minutes: z.number().int('fault/wrong-type').min(0, 'fault/out-of-range').max(1440, 'fault/out-of-range').nullable(),
  workerId: idShape.nullable(),
  note: textShape(20_000).nullable(),
}
export const contactValuesShape = z.object(contactValues)
export type ContactValues = z.infer<typeof contactValuesShape>

const saved = z.object({ id: idShape, version: versionShape })

export const getContact = endpoint({
  name: 'contacts.getContact',
  method: 'GET',
  path: '/api/v1/contacts/:contactId',
  summary: 'One contact, to correct it',
  input: z.object({ contactId: idShape }),
  answer: z.object({
    id: idShape,
    clientId: idShape,
    values: contactValuesShape,
    version: versionShape,
    /** Kinds that this person may write down. */
    kindIds: z.array(idShape),
    may: z.object({ correct: z.boolean() }),
  }),
})

export const prepareContact = endpoint({
  name: 'contacts.prepareContact',
  method: 'GET',
  path: '/api/v1/clients/:clientId/contact-proposal',
  summary: 'What a new contact with this client starts from',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    clientName: z.string(),
    /** Kinds that this person may write down. */
    kindIds: z.array(idShape),
    kindId: idShape.nullable(),
    workerId: idShape.nullable(),
    today: z.string(),
    /** What this person writes down most, to choose from at one touch. */
    usualSubjectIds: z.array(idShape),
  }),
})

/** So many people at one talk; a lesson or a group is something else. */
export const mostTogether = 20

export const recordContact = endpoint({
  name: 'contacts.recordContact',
  method: 'POST',
  path: '/api/v1/clients/:clientId/contacts',
  summary: 'Write a contact down; the same one sent again is kept once',
  input: z.strictObject({
    clientId: idShape,
    ...contactValues,
    /** Made by who sends it, so that it can be sent again after a lost answer. */
    contactId: idShape.optional(),
    /** Who else was there: a contact of each of them. */
    alsoClientIds: z
      .array(idShape)
      .max(mostTogether - 1, 'fault/too-many')
      .optional(),
    /** What is still to be done and before when, as a task of who writes this down. */
    followUp: lineShape(200).nullable().optional(),
    followUpOn: dateShape.nullable().optional(),
    /** A next appointment of an hour with who was there, in the calendar of who held this contact. */
    meetOn: dateShape.nullable().optional(),
    meetAt: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'fault/no-hour')
      .nullable()
      .optional(),
  }),
  answer: saved,
})

export const correctContact = endpoint({
  name: 'contacts.correctContact',
  method: 'PUT',
  path: '/api/v1/contacts/:contactId',
  summary: 'Correct a contact',
  input: z.strictObject({ contactId: idShape, ...contactValues, version: versionShape }),
  answer: saved,
})

export const recentContactShape = z.object({
  id: idShape,
  client: namedShape,
  heldOn: z.string(),
  kind: z.string(),
  subject: z.string().nullable(),
  minutes: z.number().nullable(),
})
export const myRecentContacts = endpoint({
  name: 'contacts.myRecentContacts',
  method: 'GET',
  path: '/api/v1/my-contacts',
  summary: 'The contacts that I wrote down last',
  input: z.object({ limit: z.coerce.number().int().min(1).max(100).default(10) }),
  answer: z.object({ contacts: z.array(recentContactShape) }),
})
