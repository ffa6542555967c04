import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { type Band, countedUntil, type WhoseTerms } from '../contract/terms.ts'
import { away, type FoundTerm, findTermsById } from './terms.ts'

type Wanted = {
  whose: WhoseTerms
  /** Of this owner alone. */
  ofWorkerId?: string | undefined
  today: PlainDate
  weekUntil: PlainDate
  monthUntil: PlainDate
}
/** Together no more than the log writes down of one list. */
const ofEach = 40
/** From so many files in sight on, beginning at the files is slower than going along the days. */
const manyFiles = 5000

/**
 * Running terms in sight: how many in each stretch, and the first of each. Those of one person begin at that person; all of
 * a location begin at its files, because the terms of others are many; all of many files go along the days, stretch by stretch.
 */
export async function findBoard(
  tx: Tx,
  actor: Actor,
  wanted: Wanted,
): Promise<{ counts: Record<Band, number>; found: FoundTerm[]; owners: Owner[] }> {
  const [name, terms, owners] = await beginning(tx, actor, wanted)
  const rows = await readPlannedOnce(
    tx,
    `legal.board.${name}`,
    sql<{ band: Band; count: number; ids: string[]; owners: Owner[] }>`
    with ${terms}
    select b.band, (select count(*)::int from (select from t where t.band = b.band limit ${sql.lit(countedUntil + 1)}) few) as count,
      array(select t.id from t where t.band = b.band order by t.due_on, t.id limit ${sql.lit(ofEach)}) as ids,
      case when b.band = 'missed' then ${owners} else '[]' end as owners
    from unnest(array['missed', 'today', 'week', 'month', 'later', 'still']) b (band)`,
  )
  const counts = { missed: 0, today: 0, week: 0, month: 0, later: 0, still: 0 }
  for (const { band, count } of rows) counts[band] = count
  return {
    counts,
    found: await findTermsById(
      tx,
      rows.flatMap(({ ids }) => ids),
    ),
    owners: rows.flatMap((row) => row.owners),
  }
}

/**
 * Makes `t`: the running terms with the stretch of each; and whose terms there are to choose from. By a name, because each
 * way is planned once.
 */
async function beginning(tx: Tx, actor: Actor, wanted: Wanted): Promise<Beginning> {
  const { whose, ofWorkerId } = wanted
  if (whose !== 'all') return [whose, atPerson(wanted, whoseIs(whose, actor.workerId)), nobody]
  if (ofWorkerId) return ['one', atPerson(wanted, sql`t.owner_id = ${ofWorkerId}`), ownersOfAny]
  const eyes = eyesOf(actor)
  const seen = Object.values(eyes).map(Number).join('')
  const rows = await readPlannedOnce(
    tx,
    `legal.board-files.${seen}`,
    sql<{ many: boolean }>`select count(*) > ${sql.lit(manyFiles)} as many
      from (select from client c where ${inSight(eyes, 'c')} limit ${sql.lit(manyFiles + 1)}) c`,
  )
  return rows[0]!.many
    ? ['days', alongDays(wanted), ownersOfAny]
    : [`files.${seen}`, atFiles(wanted, inSight(eyes, 'c')), ownersOf(sql`w.id in (select t.owner_id from t)`)]
}

type Owner = { id: string; name: string }
type Beginning = [name: string, terms: RawBuilder<unknown>, owners: RawBuilder<unknown>]
const nobody = sql`'[]'::json`
const ownersOf = (
  which: RawBuilder<unknown>,
) => sql`(select coalesce(json_agg(json_build_object('id', w.id, 'name', w.name)
    order by w.name, w.id), '[]') from app.colleague w where ${which})`
const ownersOfAny =
  ownersOf(sql`exists (select from legal_term t where t.foundation_id = w.foundation_id and t.owner_id = w.id
    and t.ended_on is null)`)

const whoseIs = (whose: 'mine' | 'deputy', me: string | null): RawBuilder<boolean> =>
  whose === 'deputy'
    ? sql`t.deputy_id = ${me}`
    : sql`(t.owner_id = ${me} or t.deputy_id = ${me}) and (t.owner_id = ${me} or ${away('owner_id')})`

/** It runs, waits or stands still. */
const open = sql`t.ended_on is null`
const columns = ({
  today,
  weekUntil,
  monthUntil,
}: Wanted) => sql`t.id, t.due_on, case when t.state <> 'running' then 'still'
  when t.due_on < ${today}::date and not t.first_day then 'missed' when t.due_on <= ${today}::date then 'today'
  when t.due_on <= ${weekUntil}::date then 'week' when t.due_on <= ${monthUntil}::date then 'month' else 'later' end as band`

const atPerson = (wanted: Wanted, theirs: RawBuilder<boolean>) => sql`t as materialized (
    select ${columns(wanted)}, t.owner_id from legal_term t where t.foundation_id = (select app.foundation()) and ${open} and ${theirs})`

const atFiles = (wanted: Wanted, seen: RawBuilder<unknown>) => sql`c as materialized (
    select c.foundation_id, c.id from client c where ${seen}
  ), t as materialized (
    select ${columns(wanted)}, t.owner_id from c join legal_term t on t.foundation_id = c.foundation_id and t.client_id = c.id where ${open})`

/** No further in a stretch than what is counted of it. */
const alongDays = ({ today, weekUntil, monthUntil }: Wanted) => sql`t as materialized (
    select found.id, found.due_on, b.band from (values
        ('missed', '-infinity'::date, ${today}::date - 1), ('today', ${today}::date, ${today}::date),
        ('week', ${today}::date + 1, ${weekUntil}::date), ('month', ${weekUntil}::date + 1, ${monthUntil}::date),
        ('later', greatest(${weekUntil}::date, ${monthUntil}::date) + 1, 'infinity'::date)) b (band, from_on, until_on)
    cross join lateral (select t.id, t.due_on from legal_term t
      where t.foundation_id = (select app.foundation()) and t.state = 'running' and t.due_on between b.from_on and b.until_on
        and (b.band <> 'missed' or not t.first_day)
      order by t.due_on, t.id limit ${sql.lit(countedUntil + 1)}) found
    union all
    (select t.id, t.due_on, 'today' from legal_term t
      where t.foundation_id = (select app.foundation()) and t.state = 'running' and t.first_day and t.due_on < ${today}::date
      order by t.due_on, t.id limit ${sql.lit(countedUntil + 1)})
    union all
    (select t.id, t.due_on, 'still' from legal_term t
      where t.foundation_id = (select app.foundation()) and t.state in ('waiting', 'suspended') limit ${sql.lit(countedUntil + 1)}))`
