import { sql } from 'kysely'
import * as organisation from '#capabilities/organisation/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { kindNames } from '../rules/kinds.ts'
import type { Batch } from './judge.ts'
import { kindStores } from './kinds.ts'

/**
 * Lays the municipalities of the rows to be judged ready in `stage_town`, as the rows name them: by the name that they
 * have or one that they had. One that is not here yet comes in it when it is added.
 */
export async function layTowns(tx: Tx, batch: Batch): Promise<void> {
  await sql`create temporary table stage_town (name text primary key, id uuid) on commit drop`.execute(tx)
  const kinds = kindNames.filter((kind) => kindStores[kind].town)
  const { rows } = await sql<{ name: string }>`
    select distinct vals ->> 'municipality' as name from import_row
    where foundation_id = (select app.foundation()) and batch_id = ${batch.id} and kind = any (${kinds}::text[])
      and outcome is null and vals ->> 'municipality' is not null`.execute(tx)
  await addTowns(
    tx,
    rows.map(({ name }) => name),
  )
}

export async function addTowns(tx: Tx, names: readonly string[]): Promise<void> {
  const towns = await organisation.findMunicipalitiesByName(tx, names)
  const rows = JSON.stringify([...towns].map(([name, { id }]) => ({ name, id })))
  await sql`insert into stage_town select name, id from json_to_recordset(${rows}::json) as t (name text, id uuid)
    on conflict do nothing`.execute(tx)
}

/** The municipality that the staged row `s` names; null while it is not here. */
export const townOf = sql`(select t.id from stage_town t where t.name = s.vals ->> 'municipality')`

/** The same, by which rows of one municipality are brought together: one that is not here yet goes by its name. */
export const townNamed = sql<string>`coalesce(${townOf}::text, lower(s.vals ->> 'municipality'))`
