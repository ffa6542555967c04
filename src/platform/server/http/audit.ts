import pg from 'pg'
import { runAlong } from '../db/connection.ts'
import type { Ctx, Route } from './route.ts'

/** Writes down a look at something, in the transaction of the look itself. Writes are recorded by trigger. */
export function recordEvent({ tx, actor }: Ctx, declared: Route, input: Shown, answer: Shown): void {
  const { audit, endpoint: of } = declared
  if ('none' in audit || 'writes' in audit) return
  const action = 'reads' in audit ? 'read' : 'lists' in audit ? 'list' : 'searches' in audit ? 'search' : 'export'
  const shown = clientsShown(audit, input, answer)
  const rows = shown.map(
    (clientId) => `(${[actor.foundationId, actor.accountId, action, of.name, clientId].map(literal).join(', ')})`,
  )
  runAlong(
    tx,
    `insert into audit.event (foundation_id, account_id, action, subject, client_id) values ${rows.join(', ')}`,
  )
  for (const id of secretsShown(actor, shown, answer)) {
    runAlong(tx, `select audit.report_secret_look(${literal(id)})`)
  }
}

/** Secret clients are seen by those named for them alone, so only these can have been shown. */
function secretsShown({ namedForIds }: Ctx['actor'], shown: readonly (string | null)[], answer: Shown): string[] {
  if (namedForIds.length === 0) return []
  const said = 'body' in answer ? '' : JSON.stringify(answer)
  return namedForIds.filter((id) => shown.includes(id) || said.includes(id))
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
