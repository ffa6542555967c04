import pg from 'pg'
import { runAlong } from '../db/connection.ts'
import type { Ctx, Route } from './route.ts'

/** Writes down a look at something, in the transaction of the look itself. Writes are recorded by trigger. */
export function recordEvent({ tx, actor }: Ctx, declared: Route, input: Shown, answer: Shown): void {
  const { audit, endpoint: of } = declared
  if ('none' in audit || 'writes' in audit) return
  const action = 'reads' in audit ? 'read' : 'lists' in audit ? 'list' : 'searches' in audit ? 'search' : 'export'
  const rows = clientsShown(audit, input, answer).map(
    (clientId) => `(${[actor.foundationId, actor.accountId, action, of.name, clientId].map(literal).join(', ')})`,
  )
  runAlong(
    tx,
    `insert into audit.event (foundation_id, account_id, action, subject, client_id) values ${rows.join(', ')}`,
  )
}

type Shown = Readonly<Record<string, unknown>>
const literal = (value: string | null) => (value === null ? 'null' : pg.escapeLiteral(value))

/** At least one: a look at what is nobody's (a colleague, a group without participants) is written down too. */
function clientsShown(audit: Route['audit'], input: Shown, answer: Shown): readonly (string | null)[] {
  if ('reads' in audit && audit.whose) {
    const clients = new Set(audit.whose(answer as never))
    if (clients.size > 0) return [...clients]
  }
  const clientId = input.clientId ?? ('reads' in audit ? answer.clientId : undefined)
  return [typeof clientId === 'string' ? clientId : null]
}
