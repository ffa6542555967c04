import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import type { Relative } from '../rules/events/events.ts'
import type { Standing } from '../rules/events/steps.ts'
import { valuesJson } from './clients.ts'
import { permits, relatives } from './lines.ts'
import { runsOn } from './sight.ts'

/** Who is in the household of a client on a day, of those in sight; the client alone where there is none. */
export async function findHouseholdIds(tx: Tx, clientId: string, on: PlainDate): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with one as (
      select ${clientId}::uuid as id
      union
      select m.client_id from household_membership mine
      join household_membership m on m.foundation_id = mine.foundation_id and m.household_id = mine.household_id
      where mine.foundation_id = (select app.foundation()) and mine.client_id = ${clientId}
        and ${within('mine', on)} and ${within('m', on)}
    ) select c.id from one join client c on c.foundation_id = (select app.foundation()) and c.id = one.id order by c.id`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Nobody else changes these clients or where they belong before this transaction ends. */
export async function lockStandings(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`select from client where id = any (${ids}::uuid[]) order by id for no key update`.execute(tx)
  await sql`select from household_membership where client_id = any (${ids}::uuid[]) order by id for update`.execute(tx)
  await sql`select from client_municipality where client_id = any (${ids}::uuid[]) order by id for update`.execute(tx)
}

const stretch = (alias: string) =>
  sql`'id', ${sql.ref(`${alias}.id`)}, 'fromOn', ${sql.ref(`${alias}.from_on`)}, 'version', ${sql.ref(`${alias}.version`)}`

/** As an event finds these clients on a day; of what is out of sight nothing. */
export async function findStandings(tx: Tx, ids: readonly string[], on: PlainDate): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select c.id, concat_ws(' ', nullif(c.given_names, ''), nullif(c.family_name, '')) as name, ${valuesJson} as values,
      c.deceased_on as "deceasedOn", c.secret, c.target_group_from as "targetGroupFrom", c.version,
      (select json_build_object(${stretch('m')}, 'householdId', m.household_id, 'role', m.role,
          'ofClientId', (select p.id from client p where p.foundation_id = m.foundation_id and p.id = m.of_client_id))
        from household_membership m
        where m.foundation_id = c.foundation_id and m.client_id = c.id and ${within('m', on)}) as membership,
      (select json_build_object(${stretch('r')}, 'municipalityId', r.municipality_id) from client_municipality r
        where r.foundation_id = c.foundation_id and r.client_id = c.id and ${within('r', on)}) as residence,
      coalesce((select json_agg(json_build_object('id', r.id, 'version', r.version, 'values', ${permits.json}) order by r.id)
        from residence_permit r where r.foundation_id = c.foundation_id and r.client_id = c.id
          and (r.until_on is null or r.until_on >= ${on}::date)), '[]') as permits,
      (select coalesce(nullif(d.address, ''), t.name, '') from placement p
        left join dwelling d on d.foundation_id = p.foundation_id and d.id = p.dwelling_id
        left join municipality t on t.foundation_id = p.foundation_id and t.id = p.municipality_id
        where p.foundation_id = c.foundation_id and p.client_id = c.id and (p.left_on is null or p.left_on > ${on}::date)
        order by p.housed_on desc nulls last, p.id limit 1) as home,
      coalesce((select json_agg(distinct jsonb_build_object('id', w.id, 'name', w.name)) from trajectory g
        join worker w on w.foundation_id = g.foundation_id and w.id = g.worker_id
        where g.foundation_id = c.foundation_id and g.client_id = c.id and ${runsOn('g', on)}), '[]') as guides,
      (select count(*)::int from relative f where f.foundation_id = c.foundation_id and f.client_id = c.id) as relatives
    from client c where c.foundation_id = (select app.foundation()) and c.id = any (${ids}::uuid[])
    order by c.number`.execute(tx)
  return rows
}

/** Relatives elsewhere who hang on these clients. */
export async function findRelatives(tx: Tx, clientIds: readonly string[], locked: boolean): Promise<Relative[]> {
  const { rows } = await sql<Relative>`
    select r.id, r.version, r.client_id as "clientId", ${relatives.json} as values from relative r
    where r.foundation_id = (select app.foundation()) and r.client_id = any (${clientIds}::uuid[])
    order by r.birth_date, r.created_at, r.id ${locked ? sql`for update` : sql``}`.execute(tx)
  return rows
}

/** What towns and target groups are called. */
export async function findNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from municipality where id = any (${ids}::uuid[])
    union all select id, name from list_item where id = any (${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
