import pg from 'pg'
import { runAlong, type Tx } from '../db/connection.ts'
import type { Ctx, Route } from './route.ts'

/** A longer list is all that the reader's functions show; whose that were follows from these. */
export const MOST_IN_LIST = 200

type Shown = Readonly<Record<string, unknown>>
type Look = { clientId: string | null; inList: readonly string[] }

const unnamed = new WeakMap<Tx, string[]>()

/** Of an answer that shows people without their ids (by number, or by name alone): whose data those are, for the log. */
export function alsoShown(tx: Tx, clientIds: readonly string[]): void {
  unnamed.set(tx, [...(unnamed.get(tx) ?? []), ...clientIds])
}

/** Writes down a look at something, in the transaction of the look itself. Writes are recorded by trigger. */
export function recordEvent({ tx, actor }: Ctx, declared: Route, input: Shown, answer: Shown): void {
  const { audit, endpoint: of } = declared
  const looks = looksAt(audit, input, answer, unnamed.get(tx) ?? [])
  const rows = looks.map(({ clientId, inList }) => {
    const values = [actor.foundationId, actor.accountId, actionOf(audit), of.name, clientId].map(literal)
    return `(${[...values, inList.length > 0 ? `${literal(`{${inList.join(',')}}`)}::uuid[]` : 'null::uuid[]'].join(', ')})`
  })
  if (rows.length > 0) {
    runAlong(
      tx,
      `insert into audit.event (foundation_id, account_id, action, subject, client_id, client_ids) values ${rows.join(', ')}`,
    )
  }
  for (const id of secretsShown(actor, looks, answer)) {
    runAlong(tx, `select audit.report_secret_look(${literal(id)})`)
  }
}

const literal = (value: string | null) => (value === null ? 'null' : pg.escapeLiteral(value))

const actionOf = (audit: Route['audit']) =>
  'reads' in audit ? 'read' : 'lists' in audit ? 'list' : 'searches' in audit ? 'search' : 'export'

/** Secret clients are seen by those named for them alone, so only these can have been shown; also by what was saved. */
function secretsShown({ namedForIds }: Ctx['actor'], looks: readonly Look[], answer: Shown): string[] {
  if (namedForIds.length === 0) return []
  const shown = looks.flatMap(({ clientId, inList }) => [clientId, ...inList])
  const said = 'body' in answer ? '' : JSON.stringify(answer)
  return namedForIds.filter((id) => shown.includes(id) || said.includes(id))
}

/** At least one: a look at what is nobody's (a colleague, a group without participants) is written down too. */
function looksAt(audit: Route['audit'], input: Shown, answer: Shown, beside: readonly string[]): Look[] {
  if ('none' in audit || 'writes' in audit) return []
  const given = 'whose' in audit && audit.whose ? audit.whose(answer as never) : answer.clientIds
  const clients = [...new Set((given ?? []) as readonly string[])]
  if ('reads' in audit && clients.length > 0) {
    return clients.map((clientId, first) => ({ clientId, inList: first === 0 ? listed(beside) : [] }))
  }
  const clientId = input.clientId ?? ('reads' in audit ? answer.clientId : undefined)
  return [{ clientId: typeof clientId === 'string' ? clientId : null, inList: listed([...clients, ...beside]) }]
}

function listed(clientIds: readonly string[]): readonly string[] {
  const each = [...new Set(clientIds)]
  return each.length > MOST_IN_LIST ? [] : each
}
