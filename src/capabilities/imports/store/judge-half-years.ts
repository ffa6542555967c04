import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import { townNamed } from './towns.ts'

/** What the half-year's record of a row is or will be: by it rows know which of them says the same half-year first. */
const ownRecord = (row: string) => sql`coalesce(${sql.ref(`${row}.known_id`)}, ${sql.ref(`${row}.record_id`)})`
const numberIn = (key: string) => sql`(s.vals ->> ${sql.lit(key)})::int`

/**
 * A half-year of a municipality has one target, whatever name it goes by: the one that is here, else the first row. A
 * row that says the same changes nothing; one that says otherwise is refused with both numbers. `same_as` becomes the
 * record that a row repeats. Whether a backlog agrees with a half-year that has none of its own is for `judgeBalances`.
 */
export async function judgeHalfYears(tx: Tx): Promise<void> {
  await sql`
    with claim as (
      select case s.outcome when 'updated' then 1 when 'new' then 2 else 3 end as rank, s.row_no, s.line, ${ownRecord('s')} as id,
        ${townNamed} as town, ${numberIn('year')} as year, ${numberIn('half')} as half,
        ${numberIn('target')} as target, ${numberIn('openingBalance')} as opening
      from stage_targets s
      where s.outcome in ('new', 'updated') or (s.outcome = 'refused' and s.reasons -> 0 ->> 'code' = 'number-twice')
      union all
      select 0, null, null, r.id, r.municipality_id::text, r.year, r.half, r.target, r.opening_balance
      from housing_target r where r.foundation_id = (select app.foundation())
        and r.id not in (select known_id from stage_targets where outcome = 'updated' and known_id is not null)
    ), stands as (
      select distinct on (town, year, half) * from claim where rank < 3 order by town, year, half, rank, row_no
    ), repeated as (
      select c.row_no, t.id, ${differing('c.target', 't.target', 'Taakstelling', 1)} || ${differing('c.opening', 't.opening', 'Achterstand bij aanvang', -1)} as reasons
      from claim c join stands t using (town, year, half) where c.row_no is not null and c.row_no is distinct from t.row_no
    )
    update stage_targets s set same_as = repeated.id,
      outcome = case when repeated.reasons = '[]' then 'unchanged' else 'refused' end, reasons = nullif(repeated.reasons, '[]')
    from repeated where repeated.row_no = s.row_no`.execute(tx)
}

/** A list of one reason, or none. In the file a backlog is positive. */
const differing = (offered: string, standing: string, column: string, sign: 1 | -1) => {
  const [mine, other] = [sql.ref(offered), sql.ref(standing)]
  return sql`case when ${mine} = ${other} or ${mine} is null or ${other} is null then '[]'::jsonb else jsonb_build_array(jsonb_strip_nulls(
    jsonb_build_object('column', ${sql.lit(column)}::text, 'value', (${mine} * ${sql.lit(sign)})::text,
      'code', case when t.row_no is null then 'half-year-differs' else 'half-year-twice' end,
      'params', jsonb_build_object('other', ${other} * ${sql.lit(sign)}, 'line', t.line)))) end`
}

/** A row that repeats a row that was refused after all falls with it: nothing stands that it could be the same as. */
export async function refuseRepeated(tx: Tx): Promise<void> {
  await sql`
    update stage_targets s set outcome = 'refused', reasons = jsonb_build_array(jsonb_build_object(
      'column', null, 'value', null, 'code', 'refused-half-year', 'params', jsonb_build_object('line', first.line)))
    from stage_targets first
    where s.outcome = 'unchanged' and first.outcome = 'refused' and first.same_as is null and s.same_as = ${ownRecord('first')}`.execute(
    tx,
  )
}
