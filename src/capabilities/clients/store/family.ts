import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import { alsoShown } from '#platform/server/http/audit.ts'
import type { Family } from '../contract/family.ts'
import { membersInOrder, ofInSight } from './households.ts'
import { relatives } from './lines.ts'

/** The permit that runs, or else the one that ended last. */
const permit = (today: PlainDate): RawBuilder<unknown> => sql`(
  select json_build_object('kind', v.kind, 'untilOn', v.until_on) from residence_permit v
  where v.foundation_id = o.foundation_id and v.client_id = o.id and (v.from_on is null or v.from_on <= ${today}::date)
  order by coalesce(v.until_on, 'infinity') desc, v.from_on desc nulls last, v.id limit 1)`

const home = (today: PlainDate): RawBuilder<unknown> => sql`(
  select json_build_object('dwellingId', p.dwelling_id, 'housed', p.housed_on is not null and p.housed_on <= ${today}::date,
    'address', nullif(d.address, ''),
    'municipality', (select name from municipality where foundation_id = p.foundation_id and id = p.municipality_id))
  from placement p left join dwelling d on d.foundation_id = p.foundation_id and d.id = p.dwelling_id
  where p.foundation_id = o.foundation_id and p.client_id = o.id and (p.left_on is null or p.left_on > ${today}::date)
  order by p.housed_on desc nulls last limit 1)`

const memberOf = (today: PlainDate): RawBuilder<unknown> => sql`json_build_object(
  'id', o.id, 'number', o.number, 'givenNames', o.given_names, 'familyName', o.family_name, 'birthDate', o.birth_date,
  'birthDatePrecision', o.birth_date_precision, 'birthDateEstimated', o.birth_date_estimated,
  'role', coalesce(m.role, 'head'), 'ofClientId', ${ofInSight}, 'deceasedOn', o.deceased_on,
  'permit', ${permit(today)}, 'home', ${home(today)})`

type Shown = Pick<Family, 'members' | 'relatives' | 'closed'>
type Found = Omit<Shown, 'closed'> & { closed: (Family['closed'][number] & { id: string })[] }

/** A client out of sight does not exist; who of the household is out of sight does not stand in it. */
export async function findFamily(tx: Tx, clientId: string, today: PlainDate): Promise<Shown> {
  const { rows } = await sql<Found>`
    with mine as (
      select c.foundation_id, c.id as client_id, (
        select h.household_id from household_membership h
        where h.foundation_id = c.foundation_id and h.client_id = c.id and ${within('h', today)} limit 1) as household_id
      from client c where c.foundation_id = (select app.foundation()) and c.id = ${clientId}
    ), member as (
      select m.foundation_id, m.client_id, m.role, m.of_client_id from mine
      join household_membership m on m.foundation_id = mine.foundation_id and m.household_id = mine.household_id
      where ${within('m', today)}
      union all
      select mine.foundation_id, mine.client_id, null, null from mine where mine.household_id is null
    )
    select (select json_agg(${memberOf(today)} order by ${membersInOrder})
        from member m join client o on o.foundation_id = m.foundation_id and o.id = m.client_id) as members,
      coalesce((select json_agg(json_build_object(
          'id', r.id, 'version', r.version, 'clientId', r.client_id, 'values', ${relatives.json})
          order by r.birth_date, r.created_at, r.id)
        from member m join relative r on r.foundation_id = m.foundation_id and r.client_id = m.client_id
        join client o on o.foundation_id = m.foundation_id and o.id = m.client_id), '[]') as relatives,
      app.closed_housemates(mine.client_id) as closed
    from mine`.execute(tx)
  const found = rows[0]
  if (!found?.members) throw problem('common/not-found')
  const open = new Set(found.members.map(({ id }) => id))
  const closed = found.closed.filter(({ id }) => !open.has(id))
  alsoShown(
    tx,
    closed.map(({ id }) => id),
  )
  return { ...found, closed: closed.map(({ id: _id, ...person }) => person) }
}
