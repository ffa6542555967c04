import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Named } from '#kernel/shapes.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { List, ListItem, Location, Municipality } from './contract.ts'

export async function getFoundation(tx: Tx) {
  const row = await tx
    .selectFrom('foundation')
    .select(['id', 'name', 'kind', 'small_number_limit', 'bsn_basis', 'version'])
    .executeTakeFirstOrThrow()
  const { id, name, version } = row
  return {
    id,
    name,
    practice: row.kind === 'practice',
    smallNumberLimit: row.small_number_limit,
    bsnBasis: row.bsn_basis,
    version,
  }
}

export async function findLocations(tx: Tx): Promise<Location[]> {
  const { rows } = await sql<Location>`
    select l.id, l.name, l.opened_on as "openedOn", l.closed_on as "closedOn", l.version,
           coalesce(json_agg(json_build_object(
             'id', lm.id, 'fromOn', lm.from_on, 'untilOn', lm.until_on, 'version', lm.version,
             'municipality', json_build_object('id', m.id, 'name', m.name)) order by m.name)
             filter (where lm.id is not null), '[]') as serves
    from location l
    left join location_municipality lm on lm.foundation_id = l.foundation_id and lm.location_id = l.id
    left join municipality m on m.foundation_id = lm.foundation_id and m.id = lm.municipality_id
    group by l.foundation_id, l.id
    order by l.created_at, l.name`.execute(tx)
  return rows
}

export async function findMunicipalities(tx: Tx): Promise<Municipality[]> {
  return tx
    .selectFrom('municipality')
    .select([
      'id',
      'name',
      'cbs_code as cbsCode',
      'valid_from as validFrom',
      'valid_until as validUntil',
      'successor_id as successorId',
      'version',
    ])
    .orderBy(sql`name collate "nl-x-icu"`)
    .execute()
}

export const findItems = (tx: Tx, list: List | undefined): Promise<ListItem[]> =>
  readPlannedOnce(
    tx,
    'organisation.items',
    sql<ListItem>`
    select id, list, name, meaning, active, version from list_item
    where ${list ?? null}::text is null or list = ${list ?? null}
    order by list, name collate "nl-x-icu"`,
  )

type WithVersion = { version: number }

export async function insertLocation(
  tx: Tx,
  foundationId: string,
  wish: { name: string; openedOn: string | null; closedOn: string | null },
) {
  return insert(tx, foundationId, 'location', { name: wish.name, opened_on: wish.openedOn, closed_on: wish.closedOn })
}

type Insertable = 'location' | 'municipality' | 'list_item' | 'location_municipality'

async function insert(
  tx: Tx,
  foundationId: string,
  table: Insertable,
  values: Record<string, unknown>,
): Promise<{ id: string }> {
  const id = newId()
  await tx
    .insertInto(table)
    .values({ foundation_id: foundationId, id, ...values } as never)
    .execute()
  return { id }
}

export const insertMunicipality = (tx: Tx, foundationId: string, wish: Omit<Municipality, 'id' | 'version'>) =>
  insert(tx, foundationId, 'municipality', {
    name: wish.name,
    cbs_code: wish.cbsCode,
    valid_from: wish.validFrom,
    valid_until: wish.validUntil,
    successor_id: wish.successorId,
  })

export const insertItem = (tx: Tx, foundationId: string, wish: Omit<ListItem, 'id' | 'version'>) =>
  insert(tx, foundationId, 'list_item', {
    list: wish.list,
    name: wish.name,
    meaning: wish.meaning,
    active: wish.active,
  })

export const insertServiceArea = (
  tx: Tx,
  foundationId: string,
  wish: { locationId: string; municipalityId: string; fromOn: string | null; untilOn: string | null },
) =>
  insert(tx, foundationId, 'location_municipality', {
    location_id: wish.locationId,
    municipality_id: wish.municipalityId,
    from_on: wish.fromOn,
    until_on: wish.untilOn,
  })

export async function deleteServiceArea(tx: Tx, locationId: string, id: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('location_municipality')
    .where('location_id', '=', locationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** True when the row still had this version. */
export async function changeFoundation(
  tx: Tx,
  wish: { name: string; smallNumberLimit: number; bsnBasis?: string | null | undefined } & WithVersion,
): Promise<boolean> {
  const result = await tx
    .updateTable('foundation')
    .set({
      name: wish.name,
      small_number_limit: wish.smallNumberLimit,
      ...(wish.bsnBasis === undefined ? {} : { bsn_basis: wish.bsnBasis }),
    })
    .where('version', '=', wish.version)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function changeLocation(
  tx: Tx,
  wish: { locationId: string; name: string; openedOn: string | null; closedOn: string | null } & WithVersion,
): Promise<boolean> {
  const result = await tx
    .updateTable('location')
    .set({ name: wish.name, opened_on: wish.openedOn, closed_on: wish.closedOn })
    .where('id', '=', wish.locationId)
    .where('version', '=', wish.version)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** A new name keeps the old one known, so that last year's register is still understood. */
export async function changeMunicipality(
  tx: Tx,
  foundationId: string,
  wish: Omit<Municipality, 'id'> & { municipalityId: string },
): Promise<boolean> {
  const before = await tx
    .selectFrom('municipality')
    .select('name')
    .where('id', '=', wish.municipalityId)
    .executeTakeFirst()
  const result = await tx
    .updateTable('municipality')
    .set({
      name: wish.name,
      cbs_code: wish.cbsCode,
      valid_from: wish.validFrom,
      valid_until: wish.validUntil,
      successor_id: wish.successorId,
    })
    .where('id', '=', wish.municipalityId)
    .where('version', '=', wish.version)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) return false
  if (before && before.name !== wish.name) {
    await sql`insert into municipality_name (foundation_id, id, municipality_id, name, until_on)
      values (${foundationId}, ${newId()}, ${wish.municipalityId}, ${before.name}, app.today())
      on conflict (foundation_id, name) do nothing`.execute(tx)
  }
  return true
}

export async function changeItem(
  tx: Tx,
  wish: { itemId: string; name: string; meaning: string | null; active: boolean } & WithVersion,
): Promise<boolean> {
  const result = await tx
    .updateTable('list_item')
    .set({ name: wish.name, meaning: wish.meaning, active: wish.active })
    .where('id', '=', wish.itemId)
    .where('version', '=', wish.version)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function findItem(tx: Tx, id: string): Promise<ListItem | null> {
  const row = await tx
    .selectFrom('list_item')
    .select(['id', 'list', 'name', 'meaning', 'active', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (row as ListItem | undefined) ?? null
}

/** Names of the values that are no word of the list they should come from. */
export async function findForeignWords(
  tx: Tx,
  given: readonly { name: string; id: string; list: List }[],
): Promise<string[]> {
  if (given.length === 0) return []
  const rows = await readPlannedOnce(
    tx,
    'organisation.foreign-words',
    sql<{ name: string }>`
    select given.name
    from rows from (json_to_recordset(${JSON.stringify(given)}::json) as (name text, id uuid, list text))
      with ordinality as given (name, id, list, at)
    where not exists (select from list_item i where i.id = given.id and i.list = given.list)
    order by given.at`,
  )
  return rows.map((row) => row.name)
}

/** Adds the words that a list lacks; returns all of the wanted ones by name. */
export async function ensureItems(
  tx: Tx,
  foundationId: string,
  list: List,
  names: readonly { name: string; meaning: string | null }[],
): Promise<Map<string, string>> {
  if (names.length > 0) {
    await sql`
      insert into list_item (foundation_id, id, list, name, meaning)
      select ${foundationId}::uuid, wanted.id, ${list}, wanted.name, wanted.meaning
      from json_to_recordset(${JSON.stringify(names.map((item) => ({ ...item, id: newId() })))}::json)
        as wanted (id uuid, name text, meaning text)
      on conflict (foundation_id, list, name) do nothing`.execute(tx)
  }
  const rows = await tx
    .selectFrom('list_item')
    .select(['id', 'name'])
    .where('list', '=', list)
    .where('name', 'in', names.length > 0 ? names.map((item) => item.name) : [''])
    .execute()
  return new Map(rows.map((row) => [row.name, row.id]))
}

/** Municipalities by any name they have or had; compared without capitals. */
export async function findMunicipalitiesByName(tx: Tx, names: readonly string[]): Promise<Map<string, Named>> {
  const { rows } = await sql<{ wanted: string; id: string; name: string }>`
    select wanted.name as wanted, m.id, m.name
    from unnest(${names as string[]}::text[]) as wanted (name)
    join lateral (
      select id, name from municipality where lower(name) = lower(wanted.name)
      union all
      select m.id, m.name from municipality_name n join municipality m using (foundation_id)
      where m.id = n.municipality_id and lower(n.name) = lower(wanted.name)
      limit 1
    ) m on true`.execute(tx)
  return new Map(rows.map((row) => [row.wanted, { id: row.id, name: row.name }]))
}

/** Takes the next `count` numbers of a series; returns the first of them. The row lock keeps two writers apart. */
export async function takeNumbers(tx: Tx, foundationId: string, series: string, count: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into running_number (foundation_id, series, last_number) values (${foundationId}, ${series}, ${count})
    on conflict (foundation_id, series) do update set last_number = running_number.last_number + excluded.last_number
    returning last_number as last`.execute(tx)
  return rows[0]!.last - count + 1
}

/** Whether any file of the foundation holds a BSN, also where the actor sees no files. */
export async function hasBsn(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select app.has_bsn() as yes`.execute(tx)
  return rows[0]!.yes
}
