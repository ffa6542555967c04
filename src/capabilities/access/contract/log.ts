import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { dateShape, idShape, namedShape } from '#kernel/shapes.ts'

/** What is written down: looks at files, lists, searches, exports, prints, changes, signing in and out, refusals, work of the system and what it found wrong. */
export const auditActions = [
  'read',
  'list',
  'search',
  'export',
  'print',
  'insert',
  'update',
  'delete',
  'transfer',
  'sign-in',
  'sign-out',
  'try-out',
  'change-password',
  'reset-password',
  'second-factor',
  'refused',
  'system',
  'incident',
] as const

export const auditEventShape = z.object({
  id: idShape,
  /** Instant, ISO in UTC. */
  at: z.string(),
  /** Null for the system, and for whoever did not come in. */
  account: namedShape.nullable(),
  /** For whom it was done, when that is somebody else. */
  onBehalfOf: namedShape.nullable(),
  /** Where the request came from; null for work of the system. */
  address: z.string().nullable(),
  roles: z.array(z.string()),
  action: z.enum(auditActions),
  /** Name of the endpoint of a look, or of the table of a change. */
  subject: z.string(),
  clientNumber: z.number().nullable(),
  /** Clients who stood in the list, as far as they were written down by name. */
  inList: z.number().int(),
  /** Names of the columns that a change touched; what stood there is not shown. */
  fields: z.array(z.string()),
  why: z.string().nullable(),
})
export type AuditEvent = z.infer<typeof auditEventShape>

export const listAuditEvents = endpoint({
  name: 'access.listAuditEvents',
  method: 'GET',
  path: '/api/v1/audit-events',
  summary: 'Who looked at what and changed what, the latest first',
  input: z.object({
    accountId: idShape.optional(),
    clientNumber: z.coerce.number().int().positive().max(2_147_483_647).optional(),
    action: z.enum(auditActions).optional(),
    /** Days in Amsterdam, both included. */
    fromOn: dateShape.optional(),
    untilOn: dateShape.optional(),
    /** The `next` of the answer before. */
    after: z.string().max(100).optional(),
    /** The looks behind one signal. */
    signalId: idShape.optional(),
  }),
  answer: z.object({
    events: z.array(auditEventShape),
    /** Where the next page begins; null at the end. */
    next: z.string().nullable(),
    /** Everybody who holds or held a role here. */
    accounts: z.array(namedShape),
  }),
})
