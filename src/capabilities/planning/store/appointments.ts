import { type RawBuilder, sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Appointment, AppointmentValues, Taken } from '../contract/appointments.ts'

const columns = sql`a.id, a.version, a.kind, a.title, a.from_at as "fromAt", a.until_at as "untilAt", l.name as location, r.name as room,
  a.place, a.series_id is not null as "inSeries", a.cancelled_at is not null as cancelled,
  coalesce((select json_agg(json_build_object('id', w.worker_id, 'name', coalesce(o.name, '')) order by o.name)
    from appointment_worker w left join app.colleague o on o.foundation_id = w.foundation_id and o.id = w.worker_id
    where w.foundation_id = a.foundation_id and w.appointment_id = a.id), '[]') as workers,
  coalesce((select json_agg(json_build_object('id', c.id, 'name', trim(c.given_names || ' ' || c.family_name)) order by c.family_name)
    from appointment_client k join client c on c.foundation_id = k.foundation_id and c.id = k.client_id
    where k.foundation_id = a.foundation_id and k.appointment_id = a.id), '[]') as clients,
  case when a.interpreter_id is not null then json_build_object('name', i.name, 'language', g.name, 'answer', a.interpreter_answer) end as interpreter`
const beside = sql`
  join location l on l.foundation_id = a.foundation_id and l.id = a.location_id
  left join room r on r.foundation_id = a.foundation_id and r.id = a.room_id
  left join app.colleague i on i.foundation_id = a.foundation_id and i.id = a.interpreter_id
  left join list_item g on g.foundation_id = a.foundation_id and g.id = a.interpreter_language_id`

export type Of = { workerId?: string | undefined; locationId?: string | undefined; roomId?: string | undefined }
type Span = { fromAt: string; untilAt: string }

const meant = ({ workerId, locationId, roomId }: Of): RawBuilder<unknown> =>
  roomId
    ? sql`a.room_id = ${roomId}`
    : locationId
      ? sql`a.location_id = ${locationId}`
      : // `offset 0`: looked up for each appointment; joined, a full calendar is gone through once for each of its entries.
        sql`exists (select from appointment_worker w where w.foundation_id = a.foundation_id and w.appointment_id = a.id
          and w.worker_id = ${workerId ?? null} offset 0)`

/** More than anybody reads of one calendar in six weeks. */
export const mostSent = 1000

/** What begins or still lasts between two instants, in order of time. */
export async function findAppointments(
  tx: Tx,
  of: Of,
  { fromAt, untilAt }: Span,
): Promise<{ appointments: Appointment[]; cut: boolean }> {
  const { rows } = await sql<Appointment>`
    select ${columns} from appointment a ${beside}
    where a.foundation_id = (select app.foundation()) and a.cancelled_at is null
      and a.location_id = any (array(select id from location where foundation_id = (select app.foundation())))
      and a.from_at < ${untilAt} and a.from_at > ${fromAt}::timestamptz - interval '24 hours' and a.until_at > ${fromAt}
      and ${meant(of)}
    order by a.from_at, a.id limit ${mostSent + 1}`.execute(tx)
  return { appointments: rows.slice(0, mostSent), cut: rows.length > mostSent }
}

export async function findAppointmentsOfClient(tx: Tx, clientId: string): Promise<Appointment[]> {
  const { rows } = await sql<Appointment>`
    select ${columns} from appointment_client k
    join appointment a on a.foundation_id = k.foundation_id and a.id = k.appointment_id ${beside}
    where k.client_id = ${clientId}
    order by a.until_at < now(), abs(extract(epoch from a.from_at - now())) limit 200`.execute(tx)
  return rows
}

export async function findAppointment(tx: Tx, id: string): Promise<Appointment | null> {
  const { rows } = await sql<Appointment>`select ${columns} from appointment a ${beside} where a.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export type StoredAppointment = {
  id: string
  version: number
  locationId: string
  roomId: string | null
  interpreterId: string | null
  interpreterLanguageId: string | null
  seriesId: string | null
  note: string | null
  fromAt: string
  untilAt: string
}
/** What an appointment holds beside what is shown of it. `locked`: it is going to be changed, by who may. */
export async function findStored(tx: Tx, id: string, locked = false): Promise<StoredAppointment | null> {
  const { rows } = await sql<StoredAppointment>`
    select id, version, location_id as "locationId", room_id as "roomId", interpreter_id as "interpreterId",
      interpreter_language_id as "interpreterLanguageId", series_id as "seriesId", note, from_at as "fromAt", until_at as "untilAt"
    from appointment where id = ${id} ${locked ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ?? null
}

/** Those of the same series from this one on, that still stand. */
export async function lockFollowing(tx: Tx, of: StoredAppointment): Promise<StoredAppointment[]> {
  if (of.seriesId === null) return [of]
  const { rows } = await sql<StoredAppointment>`
    select id, version, location_id as "locationId", room_id as "roomId", interpreter_id as "interpreterId",
      interpreter_language_id as "interpreterLanguageId", series_id as "seriesId", note, from_at as "fromAt", until_at as "untilAt"
    from appointment where series_id = ${of.seriesId} and from_at >= ${of.fromAt} and cancelled_at is null
    order by from_at for update`.execute(tx)
  return rows
}

type Row = AppointmentValues & Span & { id: string; seriesId: string | null; plannedById: string | null }

export async function insertAppointments(tx: Tx, foundationId: string, rows: readonly Row[]): Promise<void> {
  await sql`
    insert into appointment (foundation_id, id, location_id, room_id, place, kind, title, from_at, until_at, note, interpreter_id,
      interpreter_language_id, series_id, planned_by_id)
    values ${sql.join(
      rows.map(
        (
          one,
        ) => sql`(${foundationId}::uuid, ${one.id}::uuid, ${one.locationId}::uuid, ${one.roomId}::uuid, ${one.place || null}, ${one.kind},
          ${one.title || null}, ${one.fromAt}::timestamptz, ${one.untilAt}::timestamptz, ${one.note || null}, ${one.interpreterId}::uuid,
          ${one.interpreterLanguageId}::uuid, ${one.seriesId}::uuid, ${one.plannedById}::uuid)`,
      ),
    )}`.execute(tx)
  await addPeople(tx, foundationId, rows)
}

type People = { id: string; workerIds: readonly string[]; clientIds: readonly string[] }

async function addPeople(tx: Tx, foundationId: string, all: readonly People[]): Promise<void> {
  const workers = all.flatMap(({ id, workerIds }) => workerIds.map((one) => ({ id, one })))
  await addTo(tx, foundationId, { table: 'appointment_worker', column: 'worker_id', added: workers })
  const clients = all.flatMap(({ id, clientIds }) => clientIds.map((one) => ({ id, one })))
  await addTo(tx, foundationId, { table: 'appointment_client', column: 'client_id', added: clients })
}

/** Who takes part: those who are new are added, those who are no more go; others stay the rows that they were. */
async function setPeople(tx: Tx, foundationId: string, of: People): Promise<void> {
  await addPeople(tx, foundationId, [of])
  // Clients out of sight stay: their rows are not there for who changes this.
  await sql`delete from appointment_client where appointment_id = ${of.id} and client_id <> all (${sql.val([...of.clientIds])}::uuid[])`.execute(
    tx,
  )
  await sql`delete from appointment_worker where appointment_id = ${of.id} and worker_id <> all (${sql.val([...of.workerIds])}::uuid[])`.execute(
    tx,
  )
}

type Added = { table: string; column: string; added: readonly { id: string; one: string }[] }
async function addTo(tx: Tx, foundationId: string, { table, column, added }: Added): Promise<void> {
  // A series of a large group is more than one statement can hold.
  for (let at = 0; at < added.length; at += 1000) {
    await sql`
      insert into ${sql.table(table)} (foundation_id, id, appointment_id, ${sql.ref(column)})
      values ${sql.join(
        added
          .slice(at, at + 1000)
          .map(({ id, one }) => sql`(${foundationId}::uuid, ${newId()}::uuid, ${id}::uuid, ${one}::uuid)`),
      )}
      on conflict do nothing`.execute(tx)
  }
}

/** False when this person may not change it. */
export async function changeAppointment(
  tx: Tx,
  foundationId: string,
  one: AppointmentValues & Span & { id: string },
): Promise<boolean> {
  const result = await sql`
    update appointment set location_id = ${one.locationId}, room_id = ${one.roomId}, place = ${one.place || null}, kind = ${one.kind},
      title = ${one.title || null}, note = ${one.note || null},
      interpreter_answer = case when interpreter_id = ${one.interpreterId}::uuid and from_at = ${one.fromAt} and until_at = ${one.untilAt}
        then interpreter_answer end,
      from_at = ${one.fromAt}, until_at = ${one.untilAt},
      interpreter_id = ${one.interpreterId}, interpreter_language_id = ${one.interpreterLanguageId}
    where id = ${one.id}`.execute(tx)
  if ((result.numAffectedRows ?? 0n) === 0n) return false
  await setPeople(tx, foundationId, one)
  return true
}

export async function cancel(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const result = await sql`
    update appointment set cancelled_at = now() where id = any (${sql.val([...ids])}::uuid[]) and cancelled_at is null`.execute(
    tx,
  )
  return Number(result.numAffectedRows ?? 0n) === ids.length
}

type Asked = {
  workerIds: readonly string[]
  roomId: string | null
  /** `beside`: the appointment that stands there itself. */
  spans: readonly (Span & { beside: string | null })[]
}

/** Hours in which somebody or the room is taken already: of all spans in one statement, the first of them. */
export async function findTaken(tx: Tx, { workerIds, roomId, spans }: Asked): Promise<Taken[]> {
  const of = (name: 'fromAt' | 'untilAt' | 'beside') => sql.val(spans.map((one) => one[name]))
  const { rows } = await sql<Taken>`
    with span as (
      select * from unnest(${of('fromAt')}::timestamptz[], ${of('untilAt')}::timestamptz[], ${of('beside')}::uuid[]) s (from_at, until_at, beside)
    )
    select w.name as worker, r.name as room, t.from_at as "fromAt", t.until_at as "untilAt", false as away
    from span cross join lateral app.taken(${sql.val([...workerIds])}::uuid[], ${roomId}::uuid, span.from_at, span.until_at, span.beside) t
    left join app.colleague w on w.id = t.worker_id
    left join room r on r.id = t.room_id and r.foundation_id = app.foundation()
    union all
    select w.name, null, greatest(a.from_on::timestamp at time zone 'Europe/Amsterdam', span.from_at),
      least((a.until_on + 1)::timestamp at time zone 'Europe/Amsterdam', span.until_at), true
    from span join absence a on a.from_on::timestamp at time zone 'Europe/Amsterdam' < span.until_at
      and coalesce((a.until_on + 1)::timestamp at time zone 'Europe/Amsterdam', 'infinity') > span.from_at
    join app.colleague w on w.foundation_id = a.foundation_id and w.id = a.worker_id
    where a.worker_id = any (${sql.val([...workerIds])}::uuid[])
    order by 3 limit 50`.execute(tx)
  return rows
}

/** Ids of the input that are nobody's here, at their field. */
export async function findUnknown(
  tx: Tx,
  wish: Pick<AppointmentValues, 'workerIds' | 'interpreterId' | 'roomId' | 'locationId'>,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select '/workerIds' as name where exists (select from unnest(${sql.val([...wish.workerIds])}::uuid[]) one
      where not exists (select from app.colleague w where w.id = one))
    union all select '/interpreterId' where ${wish.interpreterId}::uuid is not null
      and not exists (select from app.colleague w where w.id = ${wish.interpreterId}::uuid)
    union all select '/locationId' where not exists (select from location l where l.id = ${wish.locationId})
    union all select '/roomId' where ${wish.roomId}::uuid is not null
      and not exists (select from room r where r.id = ${wish.roomId}::uuid and r.location_id = ${wish.locationId} and r.active)`.execute(
    tx,
  )
  return rows.map(({ name }) => name)
}

/** Where the file of a client is kept. */
export async function findLocationOf(tx: Tx, clientId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select location_id as id from client where id = ${clientId}`.execute(tx)
  return rows[0]?.id ?? null
}
