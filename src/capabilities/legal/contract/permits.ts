import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape, namedShape } from '#kernel/shapes.ts'
import { reckonedShape } from './terms.ts'

/** How many months ahead one looks. */
export const monthsAhead = ['3', '6', '9', '12'] as const
export type MonthsAhead = (typeof monthsAhead)[number]

/** What can be done with a permit that ends: nothing yet, ask for a renewal, or find out what is left. */
export const permitStates = ['ended', 'open', 'later', 'no-rule'] as const
export type PermitState = (typeof permitStates)[number]

export const expiringPermitShape = z.object({
  id: idShape,
  client: namedShape.extend({ number: z.number() }),
  kind: z.string(),
  untilOn: z.string(),
  /** From today until the last day: negative when it is past. */
  days: z.number(),
  state: z.enum(permitStates),
  /** The first day on which a renewal can be asked for, with why; null where no rule of the law is known. */
  apply: reckonedShape.nullable(),
  /** A dossier about a renewal that runs for this client. */
  caseId: idShape.nullable(),
  task: z.object({ dueOn: z.string(), ended: z.boolean() }).nullable(),
})
export type ExpiringPermit = z.infer<typeof expiringPermitShape>

export const listExpiringPermits = endpoint({
  name: 'legal.listExpiringPermits',
  method: 'GET',
  path: '/api/v1/expiring-permits',
  summary:
    'Residence permits that end within so many months or ended lately, without one that follows; the first two hundred',
  input: z.object({ months: z.enum(monthsAhead).default('6') }),
  answer: z.object({
    today: z.string(),
    count: z.number(),
    permits: z.array(expiringPermitShape),
    may: z.object({ plan: z.boolean() }),
  }),
})
export const planRenewal = endpoint({
  name: 'legal.planRenewal',
  method: 'POST',
  path: '/api/v1/residence-permits/:permitId/renewal-tasks',
  summary: 'Puts the renewal of a permit among the tasks of who guides the client, once',
  input: z.strictObject({ permitId: idShape }),
  /** `made`: false when it was there already. */
  answer: z.object({ dueOn: z.string(), made: z.boolean() }),
})
