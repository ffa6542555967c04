import pg from 'pg'
import { runAlong } from '../db/connection.ts'
import type { Ctx, Route } from './route.ts'

/** Writes down a look at something, in the transaction of the look itself. Writes are recorded by trigger. */
export function recordEvent({ tx, actor }: Ctx, declared: Route, input: Record<string, unknown>): void {
  const { audit, endpoint: of } = declared
  if ('none' in audit || 'writes' in audit) return
  const action = 'reads' in audit ? 'read' : 'lists' in audit ? 'list' : 'searches' in audit ? 'search' : 'export'
  const clientId = typeof input.clientId === 'string' ? input.clientId : null
  const values = [actor.foundationId, actor.accountId, action, of.name, clientId]
  runAlong(
    tx,
    `insert into audit.event (foundation_id, account_id, action, subject, client_id) values (${values
      .map((value) => (value === null ? 'null' : pg.escapeLiteral(value)))
      .join(', ')})`,
  )
}
