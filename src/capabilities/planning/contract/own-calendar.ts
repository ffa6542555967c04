import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'

const wishes = {
  /** A letter on the day before. */
  reminder: z.boolean(),
  /** Letters about what one planned oneself, too. */
  ofOwnPlans: z.boolean(),
}

export const getOwnCalendar = endpoint({
  name: 'planning.getOwnCalendar',
  method: 'GET',
  path: '/api/v1/own-calendar',
  summary: 'What I wish to hear by mail about my appointments, and whether another calendar reads along',
  input: z.object({}),
  answer: z.object({
    ...wishes,
    /** Null: no address was made, or it was withdrawn. */
    feed: z.object({ madeOn: z.string(), readOn: z.string().nullable() }).nullable(),
    /** 0: nothing was ever chosen. */
    version: z.number(),
    /** False for an account that belongs to nobody of the team: there is no calendar. */
    may: z.object({ change: z.boolean() }),
  }),
})
export const chooseOwnLetters = endpoint({
  name: 'planning.chooseOwnLetters',
  method: 'PUT',
  path: '/api/v1/own-calendar',
  summary: 'Choose what I hear by mail about my appointments',
  input: z.strictObject({ ...wishes, version: z.number().int().min(0) }),
  answer: z.object({ version: z.number() }),
})
export const makeOwnFeed = endpoint({
  name: 'planning.makeOwnFeed',
  method: 'POST',
  path: '/api/v1/own-calendar/feed',
  summary: 'Make a secret address at which another calendar reads mine; an earlier one stops working',
  input: z.strictObject({}),
  /** Shown this once: only its hash is kept. */
  answer: z.object({ address: z.string() }),
})
export const withdrawOwnFeed = endpoint({
  name: 'planning.withdrawOwnFeed',
  method: 'DELETE',
  path: '/api/v1/own-calendar/feed',
  summary: 'Have the secret address of my calendar stop working',
  input: z.object({}),
  answer: z.object({}),
})
