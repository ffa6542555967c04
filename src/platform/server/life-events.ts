import type { PlainDate } from '#kernel/dates.ts'
import type { Ctx } from './http/route.ts'

/** Something that happened in a life and that others act upon. */
export type LifeEvent =
  | { what: 'comes-of-age'; clientId: string; fromOn: PlainDate }
  | { what: 'dies'; clientId: string; deceasedOn: PlainDate }

/** What follows it: things to do, and how many of those that there are lapse. */
export type Following = { tasks: { kind: string; dueOn: PlainDate }[]; lapsing: number }

/**
 * What a capability above `clients` does when something happens, handed to it by the registry. `preview` says it before it
 * is done; `follow` does it in the same transaction.
 */
export type LifeEventFollower = {
  preview(ctx: Ctx, event: LifeEvent): Promise<Following>
  follow(ctx: Ctx, event: LifeEvent): Promise<void>
}
