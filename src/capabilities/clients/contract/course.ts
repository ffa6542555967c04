import * as z from 'zod'

/** How it stands today, as agreed for its kind, with pauses and extensions. */
export const courseShape = z.object({
  state: z.enum(['ahead', 'running', 'paused', 'over', 'ended']),
  month: z.number().nullable(),
  /** Null: without an end. */
  of: z.number().nullable(),
  lastDay: z.string().nullable(),
  phases: z.array(z.object({ key: z.string(), fromMonth: z.number() })),
})
