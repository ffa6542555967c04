import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import { type KindName, kindNames } from '../rules/kinds.ts'
import { judgeBalances } from './judge-balances.ts'
import { judgeHalfYears } from './judge-half-years.ts'
import { kindStores } from './kinds.ts'
import { layTowns, townOf } from './towns.ts'

export type Batch = { id: string; foundationId: string; source: string; locationId: string | null }

/** What `folded` of staging.ts adds to the values of a row: kept with the record, and no part of what is compared. */
export const foldedKeys = ['foldedName', 'searchTokens', 'nameParts', 'foldedAs']

const stageOf = (kind: KindName) => sql.table(`stage_${kind}`)
const kindOf: Record<Ref, KindName> = { client: 'clients', worker: 'workers', group: 'groups' }

/**
 * Says of every row that is not judged yet what becomes of it: new, unchanged, updated, held, refused or declined.
 * Writes nothing but the judgement: into temporary tables `stage_<kind>` of this transaction, from which `take` works,
 * and for what is held or refused into import_row, for people to read.
 */
export async function judge(tx: Tx, batch: Batch, onKind: (kind: KindName) => Promise<void>): Promise<void> {
  await sql`select app.refresh_import_statistics()`.execute(tx)
  await layTowns(tx, batch)
  for (const kind of kindNames) {
    await onKind(kind)
    await lay(tx, batch, kind)
    await judgeKeys(tx, kind)
    for (const ref of kindStores[kind].refs) await judgeReference(tx, batch, kind, ref)
    if (kind === 'clients') {
      await judgeDecisions(tx)
      await judgeDoubles(tx)
    }
    await judgeChanges(tx, kind)
    await sql`update ${stageOf(kind)} set outcome = 'new' where outcome is null`.execute(tx)
    if (kind === 'targets') await judgeHalfYears(tx)
    // Outcomes were all empty when the table was analysed; what follows joins on them.
    await analyse(tx, kind)
    await keepJudgement(tx, batch, kind)
  }
  if (await judgeBalances(tx)) await keepJudgement(tx, batch, 'targets')
}

/** Of the columns that rows are found and joined by: sampling what the rows hold costs five times as much. */
const analyse = (tx: Tx, kind: KindName) =>
  sql`analyze ${stageOf(kind)} (row_no, source_key, record_id, known, known_id, outcome)`.execute(tx)

async function lay(tx: Tx, batch: Batch, kind: KindName): Promise<void> {
  await sql`
    create temporary table ${stageOf(kind)} on commit drop as
    select r.row_no, r.line, r.file_name, r.source_key, r.record_id,
           r.vals - ${foldedKeys}::text[] as vals, (select jsonb_object_agg(f.key, f.value) from jsonb_each(r.vals) f where f.key = any (${foldedKeys}::text[])) as computed,
           r.extra, r.decision, r.same_as,
           l.source_key is not null as known, l.record_id as known_id, l.vals as known_vals, l.versions as known_versions,
           null::uuid as client_id, null::uuid as worker_id, null::uuid as group_id, null::uuid as location_id,
           null::int as number, null::text as outcome, null::jsonb as reasons
    from import_row r
    left join import_link l on l.foundation_id = r.foundation_id and l.source = ${batch.source}
      and l.kind = ${kind} and l.source_key = r.source_key
    where r.foundation_id = (select app.foundation()) and r.batch_id = ${batch.id} and r.kind = ${kind} and r.outcome is null`.execute(
    tx,
  )
  await sql`create index on ${stageOf(kind)} (source_key)`.execute(tx)
  await analyse(tx, kind)
  if (kind === 'clients') {
    await sql`
      update stage_clients s set location_id = coalesce(
        ${batch.locationId}::uuid,
        (select lm.location_id from location_municipality lm
         where lm.municipality_id = ${townOf}
           and daterange(lm.from_on, lm.until_on, '[]') @> coalesce((s.vals ->> 'housedOn')::date, (s.vals ->> 'allocatedOn')::date, app.today())
         order by lm.from_on desc nulls last, lm.id limit 1),
        (select id from location order by created_at, id limit 1))`.execute(tx)
  }
}

/** The first row of a number wins; a later one that says the same changes nothing, one that says otherwise is refused. */
async function judgeKeys(tx: Tx, kind: KindName): Promise<void> {
  await sql`
    update ${stageOf(kind)} s
    set outcome = case when s.vals = first.vals then 'unchanged'
                       when ${sql.lit(kind)} = 'clients' and ${sameNumberOtherPerson} then 'held'
                       else 'refused' end,
        reasons = case when s.vals = first.vals then null else jsonb_build_array(jsonb_build_object(
          'column', null, 'value', s.source_key,
          'code', case when ${sql.lit(kind)} = 'clients' and ${sameNumberOtherPerson} then 'number-of-someone-else' else 'number-twice' end,
          'params', jsonb_build_object('line', first.line))) end
    from (select distinct on (source_key) source_key, row_no, line, vals from ${stageOf(kind)}
          where source_key is not null order by source_key, row_no) first
    where s.source_key = first.source_key and s.row_no > first.row_no and s.decision is null`.execute(tx)
}
const sameNumberOtherPerson = sql`(s.vals ->> 'vNumber') is distinct from (first.vals ->> 'vNumber')
  and (s.vals ->> 'birthDate') is distinct from (first.vals ->> 'birthDate')`

/**
 * A row follows the record it hangs on: held with it, declined with it (also when the number belongs to somebody who is
 * here: the row is not hers), refused when it is nowhere.
 */
async function judgeReference(tx: Tx, batch: Batch, kind: KindName, ref: Ref): Promise<void> {
  const of = kindOf[ref]
  const key = sql`s.vals ->> ${sql.lit(ref)}`
  await sql`
    with wanted as (
      select distinct ${key} as key from ${stageOf(kind)} s where ${key} is not null
    ), candidate as (
      select 1 as rank, w.key, p.record_id as id, null::text as state
        from wanted w join ${stageOf(of)} p on p.source_key = w.key and p.outcome = 'new'
      union all
      select 2, w.key, p.known_id, null from wanted w join ${stageOf(of)} p on p.source_key = w.key
        where p.known_id is not null and (p.outcome in ('updated', 'unchanged') or p.reasons -> 0 ->> 'code' = 'changed-by-hand')
      union all
      select 3, w.key, null, p.outcome from wanted w join import_row p on p.source_key = w.key
        where p.foundation_id = (select app.foundation()) and p.kind = ${of} and p.outcome = 'held'
          and p.reasons -> 0 ->> 'code' <> 'changed-by-hand'
          and p.batch_id in (select b.id from import_batch b where b.source = ${batch.source})
      union all
      select 4, w.key, null, p.outcome from wanted w join ${stageOf(of)} p on p.source_key = w.key and p.decision = 'decline'
      union all
      select 5, w.key, l.record_id, case when l.record_id is null then 'declined' end
        from wanted w join import_link l on l.source_key = w.key
        where l.foundation_id = (select app.foundation()) and l.source = ${batch.source} and l.kind = ${of}
      union all
      select 6, w.key, null, p.outcome from wanted w join ${stageOf(of)} p on p.source_key = w.key and p.outcome in ('refused', 'declined')
      union all
      select 6, w.key, null, p.outcome from wanted w
        join (select cells, outcome from import_row where foundation_id = (select app.foundation()) and batch_id = ${batch.id}
              and kind = ${of} and outcome = 'refused' and vals is null) p on w.key = any (p.cells)
    ), found as (
      select distinct on (key) key, id, state from candidate order by key, rank
    )
    update ${stageOf(kind)} s set ${sql.ref(`${ref}_id`)} = found.id,
      outcome = coalesce(s.outcome, case when found.state in ('held', 'declined') then found.state
                                         when found.id is null then 'refused' end),
      reasons = coalesce(s.reasons, case
        when found.state = 'held' then ${hangs(ref, `waits-for-${ref}`)}
        when found.state = 'refused' then ${hangs(ref, `refused-${ref}`)}
        when found.id is null and found.state is null then ${hangs(ref, `unknown-${ref}`)} end)
    from wanted left join found on found.key = wanted.key
    where ${key} = wanted.key`.execute(tx)
}

type Ref = 'client' | 'worker' | 'group'
const columnNames = { client: 'Cliëntnr', worker: 'Medewerkernr', group: 'Groepnr' } as const
const hangs = (ref: Ref, code: string) => sql`jsonb_build_array(jsonb_build_object(
  'column', ${columnNames[ref]}::text, 'value', s.vals ->> ${sql.lit(ref)}, 'code', ${code}::text, 'params', '{}'::jsonb))`

async function judgeDecisions(tx: Tx): Promise<void> {
  await sql`update stage_clients set outcome = 'declined' where decision = 'decline'`.execute(tx)
  await sql`update stage_clients set outcome = 'unchanged', known_id = same_as where decision = 'same'`.execute(tx)
}

/**
 * A person whose V-number is already there, or whose full birth date and folded full name are, is held; so is a known
 * number that now belongs to somebody else, whatever was decided: taken, it would be written over her. Within one
 * offering the first row wins. A secret client is no double of anybody: a held row would tell that she is here.
 */
async function judgeDoubles(tx: Tx): Promise<void> {
  await sql`
    with offered as materialized (
      select s.row_no, s.line, s.source_key, s.record_id, s.known, s.known_id, s.outcome,
             s.decision is not distinct from 'new' or (s.known and ${samePersonAsBefore}) as settled,
             s.vals ->> 'vNumber' as v_number, (s.vals ->> 'birthDate')::date as birth_date, s.computed ->> 'foldedName' as folded_name
      from stage_clients s
    ), there as materialized (
      select c.id, c.v_number, c.birth_date, c.folded_name, c.number::text as number, null::int as row_no, null::int as line
      from client c where c.foundation_id = (select app.foundation()) and not c.secret and c.v_number in (select v_number from offered)
      union
      select c.id, c.v_number, c.birth_date, c.folded_name, c.number::text, null::int, null::int
      from client c where c.foundation_id = (select app.foundation()) and not c.secret
        and (c.birth_date, c.folded_name) in (select birth_date, folded_name from offered)
      union all
      select record_id, v_number, birth_date, folded_name, source_key, row_no, line from offered where outcome is null and not known
    ), pairs as (
      select o.row_no, o.known, o.known_id, o.record_id, o.v_number, o.folded_name, t.id, t.number, t.row_no as other_row, t.line as other_line, true as by_number
      from offered o join there t on t.v_number = o.v_number where o.outcome is null and not o.settled
      union all
      select o.row_no, o.known, o.known_id, o.record_id, o.v_number, o.folded_name, t.id, t.number, t.row_no, t.line, false
      from offered o join there t on t.birth_date = o.birth_date and t.folded_name = o.folded_name and (t.v_number = o.v_number) is not true
      where o.outcome is null and not o.settled
    ), found as (
      select p.row_no,
             jsonb_agg(jsonb_build_object(
               'column', case when p.by_number then 'V-nummer' else 'Achternaam' end,
               'value', case when p.by_number then p.v_number else p.folded_name end,
               'code', case when p.by_number then 'same-v-number' else 'same-birth-date-and-name' end,
               'params', jsonb_strip_nulls(jsonb_build_object('other', p.number, 'line', p.other_line,
                 'clientId', case when p.other_row is null then p.id end)))
               order by p.other_row nulls first) as reasons
      from pairs p
      where p.id <> p.record_id and p.id is distinct from p.known_id
        and (p.other_row is null or (p.other_row < p.row_no and not p.known))
      group by p.row_no
    )
    update stage_clients s set outcome = 'held', reasons = found.reasons from found where found.row_no = s.row_no`.execute(
    tx,
  )
  await sql`
    update stage_clients s set outcome = 'held', reasons = coalesce(s.reasons, '[]') || jsonb_build_array(jsonb_build_object(
        'column', 'Cliëntnr', 'value', s.source_key, 'code', 'number-of-someone-else', 'params', jsonb_build_object('clientId', s.known_id)))
    where s.known_id is not null and (s.outcome is null or s.outcome = 'held') and s.decision is distinct from 'take-file'
      and (s.reasons @> '[{"code": "number-of-someone-else"}]') is not true
      and (s.vals ->> 'vNumber') is distinct from (s.known_vals ->> 'vNumber')
      and (s.vals ->> 'birthDate') is distinct from (s.known_vals ->> 'birthDate')`.execute(tx)
}

/** What was decided about these names, birth date and V-number holds when they are offered again. */
const samePersonAsBefore = sql.raw(
  ['vNumber', 'birthDate', 'givenNames', 'familyName']
    .map((key) => `(s.vals ->> '${key}') is not distinct from (s.known_vals ->> '${key}')`)
    .join(' and '),
)

/** Compared with what was taken before: the same, changed and untouched since, or changed here as well. */
async function judgeChanges(tx: Tx, kind: KindName): Promise<void> {
  const store = kindStores[kind]
  const versions = store.versions ?? sql`r.version`
  await sql`
    update ${stageOf(kind)} s set outcome = case
        when s.decision = 'keep-hand' then 'unchanged'
        when s.vals = s.known_vals then 'unchanged'
        when s.known_id is null then 'declined'
        when s.decision = 'take-file' then 'updated'
        when now_.versions is null then 'refused'
        when now_.versions = s.known_versions then 'updated'
        else 'held' end,
      reasons = case
        when s.vals = s.known_vals or s.known_id is null or s.decision in ('take-file', 'keep-hand') then null
        when now_.versions is null then jsonb_build_array(jsonb_build_object('column', null, 'value', s.source_key, 'code', 'record-gone'))
        when now_.versions <> s.known_versions then (
          select jsonb_agg(jsonb_build_object('column', f.key, 'value', f.value, 'code', 'changed-by-hand',
                   'params', jsonb_build_object('taken', s.known_vals ->> f.key) || ${here}))
          from jsonb_each_text(s.vals) f where f.value is distinct from s.known_vals ->> f.key) end
    from ${stageOf(kind)} row
    left join lateral (select ${versions} as versions, to_jsonb(r) as record from ${sql.table(store.table)} r
      where r.foundation_id = (select app.foundation()) and r.id = row.known_id) now_ on true
    where s.row_no = row.row_no and s.known and s.outcome is null`.execute(tx)
}

/** What stands here now beside what the file says, as far as the record itself holds it; words by their names. */
const columnOfKey = sql`lower(regexp_replace(f.key, '([A-Z])', '_\\1', 'g'))`
const here = sql`case
  when now_.record ? (${columnOfKey} || '_id') then jsonb_build_object('here', coalesce(
    (select i.name from list_item i where i.id = (now_.record ->> (${columnOfKey} || '_id'))::uuid),
    (select m.name from municipality m where m.id = (now_.record ->> (${columnOfKey} || '_id'))::uuid)))
  when now_.record ? ${columnOfKey} then jsonb_build_object('here', now_.record ->> ${columnOfKey})
  else '{}'::jsonb end`

/** Held and refused rows stay for people. An earlier one of the same number gives way to the newer. */
async function keepJudgement(tx: Tx, batch: Batch, kind: KindName): Promise<void> {
  const withClient = kindStores[kind].refs.includes('client')
    ? sql`(select c.location_id from client c where c.foundation_id = (select app.foundation()) and c.id = s.client_id),
        (select p.location_id from stage_clients p where p.source_key = s.vals ->> 'client' limit 1),`
    : sql``
  await sql`
    update import_row r set outcome = s.outcome, reasons = s.reasons,
      location_id = coalesce(s.location_id, ${withClient}
        ${batch.locationId}::uuid, (select id from location order by created_at, id limit 1))
    from ${stageOf(kind)} s
    where r.foundation_id = (select app.foundation()) and r.batch_id = ${batch.id} and r.kind = ${kind} and r.row_no = s.row_no
      and s.outcome in ('held', 'refused', 'declined')`.execute(tx)
  // A row that could not be read says no municipality: without a location nobody could mend it.
  await sql`
    update import_row set location_id = coalesce(${batch.locationId}::uuid, (select id from location order by created_at, id limit 1))
    where foundation_id = (select app.foundation()) and batch_id = ${batch.id} and kind = ${kind}
      and vals is null and location_id is null`.execute(tx)
}
