import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Agreed, NewTerm } from '../contract/terms.ts'

type Row = Omit<Agreed, 'holds'> & { kindId: string }

/** All that was ever agreed, the latest first. */
export async function findTerms(tx: Tx): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select a.id, a.version, a.kind_id as "kindId", a.from_month as "fromMonth", a.until_month as "untilMonth",
      a.counts_from as "countsFrom", a.phases, a.in_force_from as "inForceFrom", a.in_force_until as "inForceUntil",
      case when m.id is not null then json_build_object('id', m.id, 'name', m.name) end as municipality
    from trajectory_term a
    left join municipality m on m.foundation_id = a.foundation_id and m.id = a.municipality_id
    order by m.name nulls first, a.in_force_from desc`.execute(tx)
  return rows
}

/** Null when something agreed already holds on one of these days, also when that was said at this very moment. */
export async function insertTerm(
  tx: Tx,
  foundationId: string,
  wish: NewTerm & { phases: Agreed['phases'] },
): Promise<{ id: string; version: number } | null> {
  const { rows } = await sql<{ id: string; version: number }>`
    insert into trajectory_term (foundation_id, id, kind_id, municipality_id, from_month, until_month, counts_from, phases,
      in_force_from, in_force_until)
    values (${foundationId}, ${newId()}, ${wish.kindId}, ${wish.municipalityId}, ${wish.fromMonth}, ${wish.untilMonth},
      ${wish.countsFrom}, ${JSON.stringify(wish.phases)}::jsonb, ${wish.inForceFrom}, ${wish.inForceUntil})
    on conflict on constraint one_term_at_a_time do nothing returning id, version`.execute(tx)
  return rows[0] ?? null
}

export const validity = recordsIn<{ inForceFrom: string; inForceUntil: string | null }>('trajectory_term', {
  inForceFrom: 'in_force_from',
  inForceUntil: 'in_force_until',
})
