import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { DeskDay, Visit } from '../contract/office-hours.ts'

export type FoundVisit = Omit<Visit, 'beyondTwoYears'> & {
  locationId: string
  visitOn: PlainDate
  settledOn: PlainDate | null
  /** The file of the client is in sight. */
  seen: boolean
}

/** Names come from what the desk may know of a client, never from the file. */
async function visits(tx: Tx, which: RawBuilder<unknown>): Promise<FoundVisit[]> {
  const { rows } = await sql<FoundVisit>`
    select v.id, v.version, v.number, v.location_id as "locationId", v.visit_on as "visitOn",
      case when d.client_id is not null then json_build_object('id', d.client_id, 'name', trim(d.given_names || ' ' || d.family_name)) end as client,
      v.called_name as "calledName",
      coalesce((select json_agg(distinct jsonb_build_object('id', g.worker_id, 'name', g.name)) from app.desk_guide g
        where g.foundation_id = v.foundation_id and g.client_id = v.client_id), '[]') as guides,
      case when v.client_id is not null then app.settled_on(v.client_id) end as "settledOn",
      exists (select from client c where c.foundation_id = v.foundation_id and c.id = v.client_id) as seen,
      language.name as language, v.needs_interpreter as "needsInterpreter", v.question, v.kind, v.state,
      v.arrived_at as "arrivedAt",
      case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as "calledBy", r.name as room,
      v.called_at as "calledAt", v.ended_at as "endedAt", v.recorded
    from visit v
    left join app.desk_card d on d.foundation_id = v.foundation_id and d.client_id = v.client_id
    left join list_item language on language.foundation_id = v.foundation_id and language.id = v.language_id
    left join app.colleague w on w.foundation_id = v.foundation_id and w.id = v.called_by_id
    left join room r on r.foundation_id = v.foundation_id and r.id = v.room_id
    where ${which}
    order by v.number limit 500`.execute(tx)
  return rows
}

export const findVisits = (tx: Tx, locationId: string, on: PlainDate): Promise<FoundVisit[]> =>
  visits(tx, sql`v.location_id = ${locationId} and v.visit_on = ${on}`)
export const findVisit = async (tx: Tx, id: string): Promise<FoundVisit | null> =>
  (await visits(tx, sql`v.id = ${id}`))[0] ?? null

/** False when somebody else changed it since. */
export async function lockVisit(tx: Tx, id: string, version: number): Promise<boolean> {
  const { rows } = await sql`select from visit where id = ${id} and version = ${version} for update`.execute(tx)
  return rows.length > 0
}

type Arrival = {
  locationId: string
  clientId: string | null
  calledName: string | null
  languageId: string | null
  needsInterpreter: boolean
  question: string | null
  kind: string
}
/** The number is the database's. */
export async function insertVisit(
  tx: Tx,
  of: { foundationId: string; today: PlainDate; now: Date },
  wish: Arrival,
): Promise<{ id: string; version: number; number: number }> {
  const { rows } = await sql<{ id: string; version: number; number: number }>`
    insert into visit (foundation_id, id, location_id, visit_on, arrived_at, client_id, called_name, language_id,
      needs_interpreter, question, kind)
    values (${of.foundationId}, ${newId()}, ${wish.locationId}, ${of.today}, ${of.now}, ${wish.clientId}, ${wish.calledName},
      ${wish.languageId}, ${wish.needsInterpreter}, ${wish.question}, ${wish.kind})
    returning id, version, number`.execute(tx)
  return rows[0]!
}

/** Whether this client is in the waiting room, or at a talk. */
export async function isHere(tx: Tx, clientId: string, on: PlainDate): Promise<boolean> {
  const { rows } = await sql`
    select from visit where client_id = ${clientId} and visit_on = ${on} and state in ('waiting', 'called') limit 1`.execute(
    tx,
  )
  return rows.length > 0
}
export async function isKnownAtDesk(tx: Tx, clientId: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select app.known_at_desk(${clientId}) as known`.execute(tx)
  return rows[0]!.known
}

/** Earlier days on which somebody came, the latest first. */
export async function findDeskDays(tx: Tx, locationId: string, before: PlainDate): Promise<DeskDay[]> {
  const { rows } = await sql<DeskDay>`
    select v.visit_on as "visitOn", count(*)::int as came, count(*) filter (where v.state = 'done')::int as done,
      count(*) filter (where v.state <> 'done')::int as "left",
      round(extract(epoch from percentile_disc(0.5) within group (order by v.called_at - v.arrived_at)) / 60)::int as "usualWait",
      round(extract(epoch from max(v.called_at - v.arrived_at)) / 60)::int as "longestWait",
      coalesce(array_agg(distinct w.name order by w.name) filter (where w.name is not null), '{}') as helpers
    from visit v
    left join app.colleague w on w.foundation_id = v.foundation_id and w.id = v.called_by_id
    where v.location_id = ${locationId} and v.visit_on < ${before}
    group by v.visit_on order by v.visit_on desc limit 100`.execute(tx)
  return rows
}

/** False when the visit is somebody's already, or over. */
export async function lockUnknown(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from visit where id = ${id} and client_id is null and state in ('waiting', 'called') for update`.execute(tx)
  return rows.length > 0
}
export const setClient = (tx: Tx, id: string, clientId: string) =>
  change(tx, id, sql`client_id = ${clientId}, called_name = null`)

const change = async (tx: Tx, id: string, to: RawBuilder<unknown>): Promise<void> => {
  await sql`update visit set ${to} where id = ${id}`.execute(tx)
}
export const setCalled = (tx: Tx, id: string, by: { workerId: string; roomId: string | null; at: Date }) =>
  change(tx, id, sql`state = 'called', called_by_id = ${by.workerId}, room_id = ${by.roomId}, called_at = ${by.at}`)
export const setWaiting = (tx: Tx, id: string) =>
  change(tx, id, sql`state = 'waiting', called_by_id = null, room_id = null, called_at = null, ended_at = null`)
export const setLeft = (tx: Tx, id: string, at: Date) =>
  change(tx, id, sql`state = 'left', called_by_id = null, room_id = null, called_at = null, ended_at = ${at}`)
/** Of somebody unknown nothing stays but the talk. */
export const setDone = (tx: Tx, id: string, of: { at: Date; triage: string | null; triageElsewhere: string | null }) =>
  change(
    tx,
    id,
    sql`state = 'done', ended_at = ${of.at}, recorded = true, triage_outcome = ${of.triage},
      triage_elsewhere = ${of.triageElsewhere}, called_name = case when client_id is not null then called_name end,
      question = case when client_id is not null then question end`,
  )

/** What they asked and how they were called, of who is nobody's client, on all days before this one. */
export async function forgetUnknown(tx: Tx, before: PlainDate): Promise<void> {
  await sql`update visit set called_name = null, question = null
    where visit_on < ${before} and client_id is null and (called_name is not null or question is not null)`.execute(tx)
}

type Talk = {
  locationId: string
  heldOn: PlainDate
  kindId: string
  subjectId: string | null
  minutes: number | null
  workerId: string | null
}
export async function insertVisitorContact(tx: Tx, foundationId: string, id: string, of: Talk): Promise<void> {
  await sql`insert into visitor_contact (foundation_id, id, location_id, held_on, kind_id, subject_id, minutes, worker_id)
    values (${foundationId}, ${id}, ${of.locationId}, ${of.heldOn}, ${of.kindId}, ${of.subjectId}, ${of.minutes}, ${of.workerId})`.execute(
    tx,
  )
}

export async function findWaitingRoom(tx: Tx, locationId: string) {
  const { rows } = await sql<{ number: number; room: string | null; called: boolean; calledAt: string | null }>`
    select number, room, called, called_at as "calledAt" from app.waiting_room(${locationId}) order by called_at desc nulls last, number`.execute(
    tx,
  )
  return rows
}
