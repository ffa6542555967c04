import type { Ctx, Route } from './route.ts'

/** Writes down a look at something, in the transaction of the look itself. Writes are recorded by trigger. */
export async function recordEvent(ctx: Ctx, declared: Route, input: Record<string, unknown>): Promise<void> {
  const { audit, endpoint: of } = declared
  if ('none' in audit || 'writes' in audit) return
  const action = 'reads' in audit ? 'read' : 'lists' in audit ? 'list' : 'searches' in audit ? 'search' : 'export'
  const clientId = typeof input.clientId === 'string' ? input.clientId : null
  await ctx.tx
    .insertInto('audit.event')
    .values({
      foundation_id: ctx.actor.foundationId,
      account_id: ctx.actor.accountId,
      action,
      subject: of.name,
      client_id: clientId,
    })
    .execute()
}
