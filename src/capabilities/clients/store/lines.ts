import { type RawBuilder, sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { DB } from '#platform/server/db/schema.ts'
import type * as contract from '../contract/details.ts'
import type { RelativeValues } from '../contract/family.ts'
import type { BsnKeys } from '../rules/bsn.ts'
import { foldedColumns } from '../rules/folded.ts'
import { scriptOf } from '../rules/script.ts'
import { numberTokens } from '../rules/search.ts'

type Values = Record<string, string | number | boolean | null>
export type Line<V> = { id: string; version: number; clientId: string; values: V }

/**
 * Rows of a table that hang on one client. `derived` are columns that follow from what people filled in; `shown` is what
 * stands in the place of a column where it is read.
 */
function linesIn<V extends Values>(
  table: keyof DB & string,
  columns: { readonly [K in keyof V]: string },
  derived: (values: V) => Record<string, unknown> = () => ({}),
  shown: Partial<Record<keyof V & string, RawBuilder<unknown>>> = {},
) {
  const pairs = Object.entries(columns) as [keyof V & string, string][]
  const fields = pairs.map(([name, column]) => sql`${sql.lit(name)}, ${shown[name] ?? sql`r.${sql.ref(column)}`}`)
  const json = sql`json_build_object(${sql.join(fields)})`
  const rowOf = (values: V) =>
    Object.entries({ ...Object.fromEntries(pairs.map(([name, column]) => [column, values[name]])), ...derived(values) })
  return {
    table,
    json,
    async insert(tx: Tx, foundationId: string, clientId: string, values: V): Promise<{ id: string }> {
      const id = newId()
      const row = [...Object.entries({ foundation_id: foundationId, id, client_id: clientId }), ...rowOf(values)]
      await sql`insert into ${sql.table(table)} (${sql.join(row.map(([column]) => sql.ref(column)))})
        values (${sql.join(row.map(([, value]) => value))})`.execute(tx)
      return { id }
    },
    async change(tx: Tx, id: string, version: number, values: V): Promise<boolean> {
      const set = rowOf(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
      const result = await sql`update ${sql.table(table)} set ${sql.join(set)}
        where id = ${id} and version = ${version}`.execute(tx)
      return (result.numAffectedRows ?? 0n) > 0n
    },
    async find(tx: Tx, id: string): Promise<Line<V> | null> {
      const { rows } = await sql<Line<V>>`select r.id, r.version, r.client_id as "clientId", ${json} as values
        from ${sql.table(table)} r where r.id = ${id}`.execute(tx)
      return rows[0] ?? null
    },
    async remove(tx: Tx, id: string): Promise<boolean> {
      const result = await sql`delete from ${sql.table(table)} where id = ${id}`.execute(tx)
      return (result.numAffectedRows ?? 0n) > 0n
    },
  }
}
export type Lines<V extends Values> = ReturnType<typeof linesIn<V>>

/** Rows `r` of one table for the client `c`, as one JSON list; `also` names what is shown beside the values. */
export const listOf = (
  { table, json }: { table: string; json: RawBuilder<unknown> },
  order: RawBuilder<unknown>,
  also: Record<string, RawBuilder<unknown>> = {},
): RawBuilder<unknown> => sql`coalesce((select json_agg(json_build_object(${sql.join([
  sql`'id', r.id, 'version', r.version, 'values', ${json}`,
  ...Object.entries(also).map(([name, value]) => sql`${sql.lit(name)}, ${value}`),
])}) order by ${order}, r.id) from ${sql.table(table)} r
    where r.foundation_id = c.foundation_id and r.client_id = c.id), '[]')`

export const names = linesIn<contract.NameValues>(
  'client_name',
  { kind: 'kind', givenNames: 'given_names', familyName: 'family_name', paper: 'paper' },
  ({ givenNames, familyName }) => ({
    script: scriptOf(`${givenNames} ${familyName}`),
    ...foldedColumns(givenNames, familyName, []),
  }),
)

export const nationalities = linesIn<contract.NationalityValues>('client_nationality', {
  nationalityId: 'nationality_id',
  fromOn: 'from_on',
  untilOn: 'until_on',
})

export const languages = linesIn<contract.LanguageValues>('client_language', {
  languageId: 'language_id',
  speaking: 'speaking',
  reading: 'reading',
  knowsScript: 'knows_script',
})

/** With keys a BSN can be written; it is read by its last figures. Found by a beginning, as other numbers of a file are, it is not. */
export const identifiersWith = (keys: Pick<BsnKeys, 'keep' | 'token'> | null) =>
  linesIn<contract.IdentifierValues>(
    'client_identifier',
    { kind: 'kind', value: 'value', paper: 'paper', validUntil: 'valid_until' },
    ({ kind, value }) => {
      if (kind !== 'bsn') return { value, bsn: null, search_tokens: numberTokens([value]) }
      if (keys === null) throw new Error('a BSN is written with keys only')
      return { value: null, bsn: keys.keep(value), search_tokens: [keys.token(value)] }
    },
    { value: sql`coalesce(r.value, '•••••' || right(r.bsn, 4))` },
  )
export const identifiers = identifiersWith(null)

type FoundNumber = { clientId: string } & ({ value: string } | { value: null; bsn: string })

/** As it is kept: one of the two. Null for a line out of sight. */
export async function findNumber(tx: Tx, identifierId: string): Promise<FoundNumber | null> {
  const { rows } = await sql<FoundNumber>`
    select client_id as "clientId", value, bsn from client_identifier
    where foundation_id = (select app.foundation()) and id = ${identifierId}`.execute(tx)
  return rows[0] ?? null
}

export const permits = linesIn<contract.PermitValues>('residence_permit', {
  kind: 'kind',
  ground: 'ground',
  fromOn: 'from_on',
  untilOn: 'until_on',
  receivedOn: 'received_on',
})

export const targetGroups = linesIn<contract.TargetGroupValues>('client_target_group', {
  targetGroupId: 'target_group_id',
  fromOn: 'from_on',
  untilOn: 'until_on',
})

export const relatives = linesIn<RelativeValues>('relative', {
  relation: 'relation',
  givenNames: 'given_names',
  familyName: 'family_name',
  birthDate: 'birth_date',
  birthDatePrecision: 'birth_date_precision',
  birthDateEstimated: 'birth_date_estimated',
  whereabouts: 'whereabouts',
  country: 'country',
  deceased: 'deceased',
})
