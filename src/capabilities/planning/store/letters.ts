import { sql } from 'kysely'
import type { Database, Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import type { Told } from '../rules/letters.ts'
import type { LetterKind } from '../rules/letter-words.ts'

/** Writes down who is to hear what of these appointments, as they are by now. Posting is work for later. */
export async function tellOf(tx: Tx, appointmentIds: readonly string[], toClients: boolean): Promise<void> {
  await sql`select app.tell_of_appointments(${sql.val([...appointmentIds])}::uuid[], ${toClients})`.execute(tx)
}

/** Foundations with something to post by now; asked outside of any of them. */
export const findFoundationsWithLetters = (database: Pick<Database, 'asNobody'>, now: Date): Promise<string[]> =>
  database.asNobody(async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from app.foundations_with_letters($1) id', [now])
    return rows.map(({ id }) => id)
  })

export type WaitingLetter = {
  id: string
  kind: LetterKind
  tries: number
  toldBefore: boolean
  foundation: string
  /** `null`: no longer in service, or not reached by mail any more. */
  to: {
    as: 'worker' | 'interpreter' | 'client'
    name: string
    email: string | null
    accountId: string | null
    language: string | null
  } | null
  appointments: Told[]
}

const mostAtOnce = 50

const toldOf = sql`
  select json_agg(json_build_object('id', a.id, 'version', a.version, 'kind', a.kind, 'fromAt', a.from_at, 'untilAt', a.until_at,
      'location', o.name, 'room', r.name, 'place', a.place, 'cancelled', a.cancelled_at is not null, 'language', g.name,
      'workers', array(select w.name from appointment_worker p join worker w on w.foundation_id = p.foundation_id and w.id = p.worker_id
        where p.foundation_id = a.foundation_id and p.appointment_id = a.id order by w.name),
      'initials', array(select upper(left(c.given_names, 1) || left(c.family_name, 1)) from appointment_client k
        join client c on c.foundation_id = k.foundation_id and c.id = k.client_id
        where k.foundation_id = a.foundation_id and k.appointment_id = a.id and not c.secret order by 1)) order by a.from_at, a.id)
  from appointment a
  join location o on o.foundation_id = a.foundation_id and o.id = a.location_id
  left join room r on r.foundation_id = a.foundation_id and r.id = a.room_id
  left join list_item g on g.foundation_id = a.foundation_id and g.id = a.interpreter_language_id
  where a.foundation_id = held.foundation_id and a.id = any (held.appointment_ids)`

const toWorker = sql`
  select json_build_object('as', case when exists (select from appointment_worker p where p.foundation_id = held.foundation_id
        and p.appointment_id = any (held.appointment_ids) and p.worker_id = w.id) or not exists (select from appointment a
        where a.foundation_id = held.foundation_id and a.id = any (held.appointment_ids) and a.interpreter_id = w.id)
      then 'worker' else 'interpreter' end,
    'name', w.name, 'email', w.email, 'language', null,
    'accountId', (select h.account_id from role_holding h where h.foundation_id = w.foundation_id and h.worker_id = w.id
      and ${within('h')} order by h.created_at limit 1))
  from worker w where w.foundation_id = held.foundation_id and w.id = held.worker_id
    and coalesce(w.left_service_on, 'infinity') >= app.today()`

const toClient = sql`
  select json_build_object('as', 'client', 'name', trim(c.given_names || ' ' || c.family_name), 'email', c.email, 'accountId', null,
    'language', g.name)
  from client c left join list_item g on g.foundation_id = c.foundation_id and g.id = c.language_id
  where c.foundation_id = held.foundation_id and c.id = held.client_id and app.reached_by_mail(c)`

/** Takes what is due, and has it wait until `again` in case this process breaks off before it is posted. */
export async function takeLetters(tx: Tx, now: Date, again: Date): Promise<WaitingLetter[]> {
  const { rows } = await sql<WaitingLetter>`
    with due as (
      select foundation_id, id from appointment_letter
      where sent_at is null and given_up_at is null and next_at <= ${now}
      order by next_at, created_at limit ${mostAtOnce} for update skip locked
    ), held as (
      update appointment_letter l set tries = l.tries + 1, next_at = ${again}
      from due where l.foundation_id = due.foundation_id and l.id = due.id returning l.*
    )
    select held.id, held.kind, held.tries, f.name as foundation,
      exists (select from appointment_letter e where e.foundation_id = held.foundation_id and e.appointment_ids && held.appointment_ids
        and e.worker_id is not distinct from held.worker_id and e.client_id is not distinct from held.client_id
        and e.kind in ('invitation', 'change') and e.sent_at is not null) as "toldBefore",
      case when held.client_id is null then (${toWorker}) else (${toClient}) end as "to",
      coalesce((${toldOf}), '[]') as appointments
    from held join foundation f on f.id = held.foundation_id order by held.created_at`.execute(tx)
  return rows
}

/** `nextAt`: it was not posted and is tried again then; null when it is done with, posted or not. */
export type Outcome = { id: string; sent: boolean; nextAt: Date | null }

export async function recordOutcomes(tx: Tx, outcomes: readonly Outcome[], now: Date): Promise<void> {
  for (const { id, sent, nextAt } of outcomes) {
    const sentAt = sent ? now : null
    const givenUpAt = !sent && nextAt === null ? now : null
    await sql`update appointment_letter set sent_at = ${sentAt}, given_up_at = ${givenUpAt}, next_at = coalesce(${nextAt}::timestamptz, next_at)
      where id = ${id}`.execute(tx)
  }
}

/**
 * Reminders of what is on `day`: for who takes part or interprets and wishes one, and for clients who were invited by mail.
 * One for each appointment and day, however often this runs.
 */
export async function remindOf(tx: Tx, day: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    with planned as (
      select a.foundation_id, a.id, a.interpreter_id from appointment a
      where a.foundation_id = app.foundation() and a.cancelled_at is null
        and a.from_at >= ${day}::date::timestamp at time zone 'Europe/Amsterdam'
        and a.from_at < (${day}::date + 1)::timestamp at time zone 'Europe/Amsterdam'
    ), wanting as (
      select planned.id, o.worker_id, null::uuid as client_id from planned
      join own_calendar o on o.foundation_id = planned.foundation_id and o.reminder and (o.worker_id = planned.interpreter_id
        or exists (select from appointment_worker w where w.foundation_id = planned.foundation_id
          and w.appointment_id = planned.id and w.worker_id = o.worker_id))
      union
      select planned.id, null, k.client_id from planned
      join appointment_client k on k.foundation_id = planned.foundation_id and k.appointment_id = planned.id
      where exists (select from appointment_letter l where l.foundation_id = k.foundation_id and l.appointment_ids @> array[planned.id]
        and l.client_id = k.client_id and l.kind = 'invitation' and l.sent_at is not null)
    )
    insert into appointment_letter (foundation_id, id, kind, worker_id, client_id, appointment_ids, remind_on)
    select app.foundation(), gen_random_uuid(), 'reminder', worker_id, client_id, array[id], ${day}::date from wanting
    on conflict do nothing returning id`.execute(tx)
  return rows.length
}
