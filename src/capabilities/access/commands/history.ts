import type { AnswerOf, ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type { getHistory, HistoryValue } from '../contract/history.ts'
import { changedFields, type ColumnKind, columnsOf, type FieldChange } from '../rules/history.ts'
import * as store from '../store/history.ts'

/** Of a record that this actor sees now, whoever saw it then. Another does not exist. */
export async function readHistory(
  auth: Auth,
  { tx }: Ctx,
  { record, recordId }: ParsedOf<typeof getHistory>,
): Promise<AnswerOf<typeof getHistory>> {
  const clientId = await store.findClientOf(tx, record, recordId)
  if (clientId === null) throw problem('common/not-found')
  const parts = await store.findPartsOf(tx, record, recordId)
  const columns = Object.assign({}, columnsOf[record], ...parts.map(({ kind }) => columnsOf[kind]))
  const changes: (Omit<store.ChangeRow, 'before' | 'after'> & { fields: FieldChange[] })[] = []
  for (const { kind, id } of [{ kind: record, id: recordId }, ...parts]) {
    const rows = await store.findChanges(tx, kind, id, Object.keys(columnsOf[kind]))
    for (const { before, after, ...row } of rows) {
      const fields = changedFields(kind, before, after)
      if (row.action === 'insert' || fields.length > 0) changes.push({ ...row, fields })
    }
  }
  if (parts.length > 0) changes.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const names = await store.findNames(tx, idsIn(changes, columns))
  const people = await auth.findAccountsById([...new Set(changes.flatMap(({ accountId }) => accountId ?? []))])
  const who = new Map(people.map(({ id, name }) => [id, name]))
  const shown = (column: string, value: HistoryValue) =>
    (columns[column] ?? 'plain') === 'plain' || typeof value !== 'string' ? value : (names.get(value) ?? '?')
  return {
    clientId,
    changes: changes.map(({ accountId, fields, ...change }) => ({
      ...change,
      account: accountId === null ? null : { id: accountId, name: who.get(accountId) ?? '?' },
      fields: fields.map(({ name, before, after }) => ({
        name,
        before: shown(name, before),
        after: shown(name, after),
      })),
    })),
  }
}

type WithFields = { fields: readonly { name: string; before: HistoryValue; after: HistoryValue }[] }

function idsIn(changes: readonly WithFields[], columns: Readonly<Record<string, ColumnKind>>) {
  const ids = new Map<ColumnKind, Set<string>>()
  for (const { name, before, after } of changes.flatMap(({ fields }) => fields)) {
    const kind = columns[name] ?? 'plain'
    for (const id of [before, after]) {
      if (typeof id === 'string') ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
    }
  }
  return ids
}
