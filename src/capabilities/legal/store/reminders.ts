import { type RawBuilder, sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Database, Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import type { HabitValues, OwnReminder, TermTelling } from '../contract/reminders.ts'
import { type Habits, type Minding, type Telling, type Told, type ToldTerm, usualHabits } from '../rules/reminders.ts'
import type { ToldLine } from '../rules/reminder-letter.ts'

export type FoundHabits = HabitValues & { version: number }
export async function findHabits(tx: Tx): Promise<FoundHabits> {
  const { rows } = await sql<FoundHabits>`
    select distances, patience, version from legal_reminder_habit where foundation_id = (select app.foundation())`.execute(
    tx,
  )
  return rows[0] ?? { distances: [...usualHabits.distances], patience: usualHabits.patience, version: 0 }
}

export async function keepHabits(
  tx: Tx,
  foundationId: string,
  { distances, patience, version }: FoundHabits,
): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    insert into legal_reminder_habit as h (foundation_id, id, distances, patience)
    values (${foundationId}, ${newId()}, ${sql.val(distances)}::int[], ${patience})
    on conflict (foundation_id) do update set distances = excluded.distances, patience = excluded.patience
      where h.version = ${version}
    returning version`.execute(tx)
  await refuseStale(rows.length > 0, async () => {
    const { version: now, ...values } = await findHabits(tx)
    return { values, version: now }
  })
  return rows[0]!.version
}

export type MindedTerm = ToldTerm & {
  id: string
  clientId: string
  dueVersion: number
  people: Minding[]
  told: Telling[]
}

const minding = sql`
  (select json_agg(json_build_object('id', m.id, 'part', m.part, 'is', app.minds_today(m.id, t.client_id)) order by m.at)
   from (select t.owner_id, 'owner', 1 union all select t.deputy_id, 'deputy', 2
     union all select unnest(app.leaders_of_client(t.client_id)), 'leader', 3) m (id, part, at))`

/** Running terms that are near enough to be told of, by id: a few hundred at a time. */
export async function findNear(
  tx: Tx,
  { until, after, limit }: { until: PlainDate; after: string; limit: number },
): Promise<MindedTerm[]> {
  const { rows } = await sql<MindedTerm>`
    select t.id, t.client_id as "clientId", t.due_on as "dueOn", t.plain_on as "plainOn", t.dated_on as "datedOn",
      t.due_version as "dueVersion", ${minding} as people,
      coalesce((select json_agg(json_build_object('distance', r.distance, 'workerId', r.worker_id, 'on', r.told_on,
          'answered', r.answered_at is not null, 'failed', r.mail = 'failed'))
        from legal_reminder r where r.foundation_id = t.foundation_id and r.term_id = t.id and r.due_version = t.due_version),
        '[]') as told
    from legal_term t
    where t.foundation_id = (select app.foundation()) and t.state = 'running' and least(t.due_on, t.plain_on) <= ${until}
      and (not t.first_day or t.due_on >= app.today())
      and t.id > ${after}
    order by t.id limit ${limit}`.execute(tx)
  return rows
}

export type NewReminder = Told & Pick<MindedTerm, 'clientId' | 'dueVersion'> & { termId: string }

/** What is there already stays as it is: of two who tell at once, one does. */
export async function insertReminders(
  tx: Tx,
  foundationId: string,
  all: readonly NewReminder[],
  today: PlainDate,
): Promise<number> {
  if (all.length === 0) return 0
  const rows = all.map((one) => ({ ...one, id: newId() }))
  const result = await sql`
    insert into legal_reminder (foundation_id, id, client_id, term_id, worker_id, part, due_version, distance, told_on)
    select ${foundationId}, r.id, r."clientId", r."termId", r."workerId", r.part, r."dueVersion", r.distance, ${today}
    from json_to_recordset(${JSON.stringify(rows)}::json) r (id uuid, "clientId" uuid, "termId" uuid, "workerId" uuid, part text,
      "dueVersion" int, distance int)
    on conflict on constraint told_once do nothing`.execute(tx)
  return Number(result.numAffectedRows ?? 0n)
}

/** Foundations with something to post by now; asked outside of any of them. */
export const findFoundationsWithTermMail = (database: Pick<Database, 'asNobody'>, now: Date): Promise<string[]> =>
  database.asNobody(async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from app.foundations_with_term_mail($1) id', [now])
    return rows.map(({ id }) => id)
  })

/** What one colleague is to be told by mail. `to` is null for who is no longer in service or has no account. */
export type Envelope<L = TermLine> = {
  ids: string[]
  tries: number
  to: { accountId: string | null; email: string | null } | null
  /** Without what has ended since, or has another last day by now. */
  lines: L[]
}
type TermLine = Omit<ToldLine, 'left'>
export type Outcome = {
  ids: readonly string[]
  mail: 'posted' | 'failed' | 'needless' | 'waiting'
  nextAt: Date | null
}

export async function settle(tx: Tx, { ids, mail, nextAt }: Outcome): Promise<void> {
  await sql`update legal_reminder set mail = ${mail}, next_at = coalesce(${nextAt}::timestamptz, next_at)
    where foundation_id = (select app.foundation()) and id = any (${sql.val([...ids])}::uuid[])`.execute(tx)
}

/** Where a letter to this colleague goes; null for who has left. */
export const accountOf = (workerId: RawBuilder<unknown>) => sql`
      (select json_build_object('email', w.email, 'accountId', (select h.account_id from role_holding h
          where h.foundation_id = w.foundation_id and h.worker_id = w.id and ${within('h')} order by h.created_at limit 1))
        from worker w where w.foundation_id = (select app.foundation()) and w.id = ${workerId}
          and coalesce(w.left_service_on, 'infinity') >= app.today())`

/**
 * Takes what one colleague is to be told by now, and marks it as handed over. What was handed over and never heard of again
 * may have arrived: it is not posted twice, and counts as failed, so that the next one hears of it.
 */
export async function takeEnvelope(tx: Tx, now: Date): Promise<Envelope | null> {
  await sql`update legal_reminder set mail = 'failed' where foundation_id = (select app.foundation()) and mail = 'posting'
    and taken_at not between ${now}::timestamptz - interval '15 minutes' and ${now}::timestamptz + interval '15 minutes'`.execute(
    tx,
  )
  const { rows } = await sql<Envelope>`
    with due as (
      select r.* from legal_reminder r
      where r.foundation_id = (select app.foundation()) and r.mail = 'waiting'
        and (r.next_at <= ${now}::timestamptz or r.next_at > ${now}::timestamptz + interval '2 days')
      order by r.next_at, r.created_at limit 1 for update skip locked
    ), beside as (
      select r.id from legal_reminder r join due on due.foundation_id = r.foundation_id and due.worker_id = r.worker_id
      where r.mail = 'waiting' and (r.next_at <= ${now}::timestamptz or r.next_at > ${now}::timestamptz + interval '2 days')
      order by r.created_at limit 100 for update of r skip locked
    ), held as (
      update legal_reminder r set mail = 'posting', tries = r.tries + 1, taken_at = ${now}
      from beside where r.foundation_id = (select app.foundation()) and r.id = beside.id returning r.*
    )
    select array_agg(held.id) as ids, max(held.tries) as tries, ${accountOf(sql`held.worker_id`)} as "to",
      coalesce(json_agg(json_build_object('termId', t.id, 'number', c.number, 'part', held.part, 'dueOn', t.due_on,
        'heedOn', least(t.due_on, t.plain_on))) filter (where t.id is not null), '[]') as lines
    from held left join legal_term t on t.foundation_id = held.foundation_id and t.id = held.term_id and t.state = 'running'
      and t.due_version = held.due_version
    left join client c on c.foundation_id = held.foundation_id and c.id = held.client_id
    group by held.worker_id`.execute(tx)
  return rows[0] ?? null
}

/** Whoever answers, answers for everybody who was told: they all see that it is seen to. */
export async function answerTellings(tx: Tx, termId: string, by: Pick<Actor, 'workerId'>, now: Date): Promise<void> {
  await sql`update legal_reminder set answered_at = ${now}, answered_by = ${by.workerId}
    where foundation_id = (select app.foundation()) and term_id = ${termId} and answered_at is null`.execute(tx)
}

/** The latest of each term that I was told of, as long as it runs to that day and nobody answered. */
export async function findOwnReminders(tx: Tx, workerId: string): Promise<Omit<OwnReminder, 'days'>[]> {
  const { rows } = await sql<Omit<OwnReminder, 'days'>>`
    select * from (
      select distinct on (t.id) t.id as "termId", t.subject as about, r.part, t.due_on as "dueOn", least(t.due_on, t.plain_on) as "heedOn",
        r.told_on as "toldOn",
        json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client
      from legal_reminder r
      join legal_term t on t.foundation_id = r.foundation_id and t.id = r.term_id and t.state = 'running' and t.due_version = r.due_version
      join client c on c.foundation_id = r.foundation_id and c.id = r.client_id
      where r.worker_id = ${workerId} and r.answered_at is null
      order by t.id, r.created_at desc) latest
    order by "heedOn", "termId" limit 100`.execute(tx)
  return rows
}

export async function findTellings(tx: Tx, termId: string): Promise<TermTelling[]> {
  const { rows } = await sql<TermTelling>`
    select json_build_object('id', w.id, 'name', w.name) as worker, r.part, r.distance, r.told_on as on, r.mail,
      case when r.answered_at is not null then json_build_object('on', (r.answered_at at time zone 'Europe/Amsterdam')::date,
        'by', b.name) end as answered
    from legal_reminder r
    join legal_term t on t.foundation_id = r.foundation_id and t.id = r.term_id and t.due_version = r.due_version
    join app.colleague w on w.foundation_id = r.foundation_id and w.id = r.worker_id
    left join app.colleague b on b.foundation_id = r.foundation_id and b.id = r.answered_by
    where r.term_id = ${termId} order by r.created_at desc, r.id limit 60`.execute(tx)
  return rows
}

export const farthest = ({ distances }: Habits): number => Math.max(...distances)
