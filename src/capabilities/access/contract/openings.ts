import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, lineShape, namedShape, textShape } from '#kernel/shapes.ts'
import { saysWhy } from '../rules/openings.ts'

const reasonShape = textShape(500).refine(saysWhy, { error: 'fault/say-more' })
/** Instant, ISO in UTC. */
const instantShape = z.string()
export const openingKinds = ['walk-in', 'break-glass'] as const

const deskCardShape = z.object({
  clientId: idShape,
  number: z.number().int(),
  name: z.string(),
  location: z.string(),
  guides: z.array(namedShape),
  may: z.object({ read: z.boolean(), openForWalkIn: z.boolean() }),
})
export type DeskCard = z.infer<typeof deskCardShape>

export const getDeskCard = endpoint({
  name: 'access.getDeskCard',
  method: 'GET',
  path: '/api/v1/desk-cards/:clientId',
  summary: 'One client as the desk sees them',
  input: z.object({ clientId: idShape }),
  answer: deskCardShape,
})

export const findAtDesk = endpoint({
  name: 'access.findAtDesk',
  method: 'GET',
  path: '/api/v1/desk-cards',
  summary: 'Whether somebody is a client of the own locations, and whom to ask; nothing else of the file',
  input: z.object({ q: lineShape(100) }),
  answer: z.object({
    found: z.array(deskCardShape),
    /** There are more than these: the question has to be narrower. */
    more: z.boolean(),
  }),
})

export const listOpenings = endpoint({
  name: 'access.listOpenings',
  method: 'GET',
  path: '/api/v1/openings',
  summary: 'Files that this person opened for once and that are still open',
  input: z.object({}),
  answer: z.object({
    openings: z.array(
      z.object({
        id: idShape,
        client: namedShape,
        kind: z.enum(openingKinds),
        reason: z.string(),
        endsAt: instantShape,
      }),
    ),
  }),
})

export const listBrokenGlass = endpoint({
  name: 'access.listBrokenGlass',
  method: 'GET',
  path: '/api/v1/broken-glass',
  summary: 'Files that others opened in an emergency in the last seven days, as far as they concern the reader',
  input: z.object({}),
  answer: z.object({
    openings: z.array(
      z.object({
        id: idShape,
        clientId: idShape,
        clientNumber: z.number().int(),
        by: z.string(),
        reason: z.string(),
        openedAt: instantShape,
      }),
    ),
  }),
})

const opened = z.object({ clientId: idShape, endsAt: instantShape })

export const openForWalkIn = endpoint({
  name: 'access.openForWalkIn',
  method: 'POST',
  path: '/api/v1/clients/:clientId/walk-in',
  summary: 'Open a file of the own location for a talk, until the end of today',
  input: z.strictObject({ clientId: idShape, reason: reasonShape }),
  answer: opened,
})

export const breakGlass = endpoint({
  name: 'access.breakGlass',
  method: 'POST',
  path: '/api/v1/broken-glass',
  summary: 'Open any file that is not secret for reading, for two hours; team leader and privacy officer are told',
  input: z.strictObject({
    clientNumber: z.coerce
      .number({ error: 'fault/no-number' })
      .int('fault/no-number')
      .positive('fault/no-number')
      .max(2_147_483_647, 'fault/no-number'),
    reason: reasonShape,
  }),
  answer: opened,
})

const membersShape = z.array(namedShape)

export const getSecrecy = endpoint({
  name: 'access.getSecrecy',
  method: 'GET',
  path: '/api/v1/clients/:clientId/secrecy',
  summary: 'Whether a client is secret, and for whom not',
  input: z.object({ clientId: idShape }),
  answer: z.object({
    clientId: idShape,
    clientName: z.string(),
    secret: z.boolean(),
    members: membersShape,
    /** Who can be named: people of the foundation whose function works with files. */
    choices: membersShape,
    /** Of the choices: whose client this is now. */
    coupledIds: z.array(idShape),
    may: z.object({ change: z.boolean() }),
  }),
})

export const changeSecrecy = endpoint({
  name: 'access.changeSecrecy',
  method: 'PUT',
  path: '/api/v1/clients/:clientId/secrecy',
  summary: 'Put a client out of sight of everybody but those named, or lift that; who does it stays named',
  input: z.strictObject({
    clientId: idShape,
    secret: z.boolean(),
    /** Asked for when the mark is set or lifted, not when somebody is named. */
    why: textShape(500).nullable().optional(),
    accountIds: z.array(idShape).max(50, 'fault/too-many'),
  }),
  answer: z.object({ clientId: idShape }),
})

export const listSecretClients = endpoint({
  name: 'access.listSecretClients',
  method: 'GET',
  path: '/api/v1/secret-clients',
  summary: 'Numbers of secret clients and who is named for them, for the privacy officer',
  input: z.object({}),
  answer: z.object({
    clients: z.array(z.object({ id: idShape, number: z.number().int(), members: membersShape })),
    choices: membersShape,
  }),
})

export const nameForSecret = endpoint({
  name: 'access.nameForSecret',
  method: 'POST',
  path: '/api/v1/secret-clients/:clientId/members',
  summary: 'Name somebody for a secret client, when nobody is left who may',
  input: z.strictObject({ clientId: idShape, accountId: idShape }),
  answer: z.object({ clientId: idShape }),
})
