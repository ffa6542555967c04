import { sql } from 'kysely'
import type { Period, PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'

export type SeenClient = { id: string; number: number; name: string }

/** Clients as the reader sees them: whose file is out of reach is not in the answer. */
export async function findSeenClients(tx: Tx, ids: readonly string[]): Promise<Map<string, SeenClient>> {
  const { rows } = await sql<SeenClient>`
    select id, number, trim(given_names || ' ' || family_name) as name from client
    where id = any (${ids}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

export type NumberedClient = { id: string; number: number; secret: boolean }

/** Numbers alone, for the list that has no names. */
export async function findClientNumbers(tx: Tx, ids: readonly string[]): Promise<Map<string, NumberedClient>> {
  const { rows } = await sql<NumberedClient>`
    select id, number, secret from client where id = any (${ids}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Which of these contacts the reader may see: those of the legal part of a file are not everybody's who sees the file. */
export async function findSeenContacts(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from contact_moment where id = any (${ids}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

export type SeenRelative = {
  id: string
  caseId: string
  arrived: { clientId: string; clientNumber: number; name: string } | null
}

/** Relatives of dossiers that the reader may see, each with the own file of who arrived, when the reader may see that too. */
export async function findSeenRelatives(tx: Tx, ids: readonly string[]): Promise<Map<string, SeenRelative>> {
  const { rows } = await sql<SeenRelative>`
    select r.id, r.case_id as "caseId", case when c.id is not null then json_build_object('clientId', c.id,
      'clientNumber', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) end as arrived
    from legal_relative r left join client c on c.foundation_id = r.foundation_id and c.id = r.arrived_client_id
    where r.id = any (${ids}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** What else people know a record by: the name of a worker, the number or address of a home. */
export async function findLabels(
  tx: Tx,
  kind: 'worker' | 'dwelling',
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const [table, label] = {
    worker: ['app.colleague', sql`name`] as const,
    dwelling: ['dwelling', sql`coalesce(address, number)`] as const,
  }[kind]
  const { rows } = await sql<{ id: string; label: string | null }>`
    select id, ${label} as label from ${sql.table(table)} where id = any (${ids}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row.label]))
}

/** Years in which somebody was housed or a contact took place, the newest first. */
export async function findYears(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select extract(year from min(first))::int as first, extract(year from max(last))::int as last from (
      select min(held_on) as first, max(held_on) as last from contact_moment
      union all select min(housed_on), max(housed_on) from placement) events`.execute(tx)
  const { first, last } = rows[0]!
  if (first === null || last === null) return []
  return Array.from({ length: last - first + 1 }, (_, back) => last - back)
}

export async function findMunicipality(tx: Tx, id: string): Promise<{ id: string; name: string } | undefined> {
  return tx.selectFrom('municipality').select(['id', 'name']).where('id', '=', id).executeTakeFirst()
}

/** Municipalities that these locations serve, or served. */
export async function findServed(tx: Tx, locationIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct municipality_id as id from location_municipality where location_id = any (${locationIds}::uuid[])`.execute(
    tx,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Whether one of these locations serves the municipality, today or on a day of the period. The database has it in `app.serves`. */
export async function servesDuring(
  tx: Tx,
  locationIds: readonly string[],
  of: { municipalityId: string } & Period,
): Promise<boolean> {
  const { rows } = await sql<{ serves: boolean }>`
    select exists (
      select from location_municipality
      where municipality_id = ${of.municipalityId} and location_id = any (${locationIds}::uuid[])
        and (app.today() between coalesce(from_on, '-infinity') and coalesce(until_on, 'infinity')
          or (coalesce(from_on, '-infinity') <= ${of.until}::date and coalesce(until_on, 'infinity') >= ${of.from}::date))
    ) as serves`.execute(tx)
  return rows[0]!.serves
}

/** Persons housed by year, of the years up to and including the one of this day. Call inside countingEverybody. */
export async function countHousedByYear(
  tx: Tx,
  municipalityId: string,
  until: PlainDate,
): Promise<Map<number, number>> {
  const { rows } = await sql<{ year: number; housed: number }>`
    select extract(year from housed_on)::int as year, count(*)::int as housed from placement
    where municipality_id = ${municipalityId} and counts_for_target and housed_on <= ${until} group by 1`.execute(tx)
  return new Map(rows.map(({ year, housed }) => [year, housed]))
}
