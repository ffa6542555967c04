import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type { listAuditEvents } from '../contract/log.ts'
import { readCursor } from '../rules/signing.ts'
import { findHoldings } from '../store/accounts.ts'
import { findEvents } from '../store/audit-events.ts'

const PAGE = 100

export async function readLog(
  auth: Auth,
  { tx }: Ctx,
  { after, ...wish }: ParsedOf<typeof listAuditEvents>,
): Promise<AnswerOf<typeof listAuditEvents>> {
  const rows = await findEvents(tx, { ...wish, after: readCursor(after) }, PAGE + 1)
  const shown = rows.slice(0, PAGE)
  const held = await findHoldings(tx)
  const seen = shown.flatMap(({ accountId, onBehalfOfId }) => [accountId ?? [], onBehalfOfId ?? []].flat())
  const people = await auth.findAccountsById([...new Set([...held.keys(), ...seen])])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id })
  const last = rows.length > PAGE ? shown.at(-1) : undefined
  return {
    events: shown.map(({ accountId, onBehalfOfId, ...event }) => ({
      ...event,
      account: named(accountId),
      onBehalfOf: named(onBehalfOfId),
    })),
    next: last ? `${last.at}_${last.id}` : null,
    accounts: people
      .filter(({ id }) => held.has(id))
      .map(({ id, name }) => ({ id, name }))
      .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
  }
}
