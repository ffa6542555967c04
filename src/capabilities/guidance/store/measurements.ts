import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Actor } from '#kernel/actor.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Judged, Measurement, MeasurementValues } from '../contract/measurements.ts'
import type { Wording } from '../rules/instruments/find.ts'
import type { Person } from '../rules/measurements.ts'

type Scores = Record<string, { level: number | null; why: string | null }>
type Remarks = Record<string, string>
type Row = Omit<Measurement, 'judged'> & { clientId: string; begunBy: string; scores: Scores; remarks: Remarks }
export type FoundMeasurement = Measurement & { clientId: string; begunBy: string }

const shown = sql`m.id, m.version, m.client_id as "clientId", m.instrument, m.own_words as "ownWords", m.moment, m.state,
  m.taken_on as "takenOn", m.present, m.corrected_why as "correctedWhy", m.begun_by as "begunBy", m.scores, w.name as "takenBy",
  coalesce((select jsonb_object_agg(line.key, line.value) from measurement_remark r, jsonb_each(r.remarks) line
    where r.foundation_id = m.foundation_id and r.measurement_id = m.id), '{}') as remarks`
const measured = sql`measurement m left join app.colleague w on w.foundation_id = m.foundation_id and w.id = m.taken_by`

function asMeasurement({ scores, remarks, ...row }: Row): FoundMeasurement {
  const domains = [...new Set([...Object.keys(scores), ...Object.keys(remarks)])]
  const judged = domains.map((domain) => ({
    domain,
    level: scores[domain]?.level ?? null,
    why: scores[domain]?.why ?? null,
    remark: remarks[domain] ?? null,
  }))
  return { ...row, judged }
}

export async function findMeasurements(tx: Tx, clientId: string): Promise<FoundMeasurement[]> {
  const { rows } = await sql<Row>`select ${shown} from ${measured}
    where m.client_id = ${clientId} order by m.taken_on desc, m.created_at desc limit 200`.execute(tx)
  return rows.map(asMeasurement)
}

export async function findMeasurement(tx: Tx, id: string): Promise<FoundMeasurement | null> {
  const { rows } = await sql<Row>`select ${shown} from ${measured} where m.id = ${id}`.execute(tx)
  return rows[0] ? asMeasurement(rows[0]) : null
}

export async function lockMeasurement(tx: Tx, id: string, version: number): Promise<void> {
  const { rows } = await sql`select from measurement where id = ${id} and version = ${version} for update`.execute(tx)
  await refuseStale(rows.length > 0, () => findMeasurement(tx, id))
}

export async function insertMeasurement(
  tx: Tx,
  actor: Actor,
  wish: { clientId: string; instrument: string; moment: string; takenOn: string; present: string | null },
): Promise<{ id: string; version: number }> {
  const id = newId()
  await sql`insert into measurement (foundation_id, id, client_id, instrument, moment, taken_on, taken_by, present, begun_by)
    values (${actor.foundationId}, ${id}, ${wish.clientId}, ${wish.instrument}, ${wish.moment}, ${wish.takenOn},
      ${actor.workerId}, ${wish.present}, ${actor.accountId})`.execute(tx)
  return { id, version: 1 }
}

const scoresOf = (judged: readonly Judged[]): Scores =>
  Object.fromEntries(judged.map(({ domain, level, why }) => [domain, { level, why }]))

/** `why`: of a correction. `finished` keeps or becomes finished; a draft stays one. */
export async function changeMeasurement(
  tx: Tx,
  { id, version }: { id: string; version: number },
  wish: MeasurementValues & { finished: boolean; ownWords: boolean; why: string | null },
): Promise<void> {
  await sql`update measurement set moment = ${wish.moment}, taken_on = ${wish.takenOn}, present = ${wish.present},
      scores = ${JSON.stringify(scoresOf(wish.judged))}::jsonb, own_words = ${wish.ownWords},
      state = case when ${wish.finished} then 'finished' else state end,
      finished_at = case when ${wish.finished} then coalesce(finished_at, now()) end,
      corrected_why = coalesce(${wish.why}, corrected_why)
    where id = ${id} and version = ${version}`.execute(tx)
}

/** What is written beside the domains of one compartment, whole: an empty one goes. */
export async function keepRemarks(
  tx: Tx,
  actor: Actor,
  of: { measurementId: string; clientId: string; health: boolean },
  remarks: Remarks,
): Promise<void> {
  const text = JSON.stringify(remarks)
  if (Object.keys(remarks).length === 0) {
    await sql`delete from measurement_remark where measurement_id = ${of.measurementId} and health = ${of.health}`.execute(
      tx,
    )
    return
  }
  const changed = await sql`update measurement_remark set remarks = ${text}::jsonb
    where measurement_id = ${of.measurementId} and health = ${of.health} and remarks <> ${text}::jsonb`.execute(tx)
  if ((changed.numAffectedRows ?? 0n) > 0n) return
  await sql`insert into measurement_remark (foundation_id, id, client_id, measurement_id, health, remarks)
    values (${actor.foundationId}, ${newId()}, ${of.clientId}, ${of.measurementId}, ${of.health}, ${text}::jsonb)
    on conflict (foundation_id, measurement_id, health) do nothing`.execute(tx)
}

export async function removeDraft(tx: Tx, id: string): Promise<boolean> {
  const result = await sql`delete from measurement where id = ${id} and state = 'draft'`.execute(tx)
  return (result.numAffectedRows ?? 0n) > 0n
}

export async function birthDateOf(tx: Tx, clientId: string): Promise<string | null> {
  const { rows } = await sql<{ on: string | null }>`select birth_date as on from client where id = ${clientId}`.execute(
    tx,
  )
  return rows[0]?.on ?? null
}

/** Finished measurements of the files in sight, per person; nothing that tells who. */
export async function findMeasuredPeople(tx: Tx, actor: Actor, locationId: string | null): Promise<Person[]> {
  const { rows } = await sql<{
    measurements: { instrument: string; moment: string; takenOn: string; scores: Scores }[]
  }>`
    select json_agg(json_build_object('instrument', m.instrument, 'moment', m.moment, 'takenOn', m.taken_on, 'scores', m.scores)) as measurements
    from client c join measurement m on m.foundation_id = c.foundation_id and m.client_id = c.id
    where ${inSight(eyesOf(actor), 'c')} and m.state = 'finished'
      and (${locationId}::uuid is null or c.location_id = ${locationId}::uuid)
    group by c.id`.execute(tx)
  return rows.map(({ measurements }) => ({
    measurements: measurements.map(({ scores, ...one }) => ({
      ...one,
      judged: Object.entries(scores).map(([domain, { level }]) => ({ domain, level })),
    })),
  }))
}

export async function findWording(tx: Tx): Promise<Wording[]> {
  const { rows } = await sql<Wording>`select instrument, domain, level, nl, en from instrument_wording`.execute(tx)
  return rows
}

export async function replaceWording(tx: Tx, actor: Actor, code: string, lines: readonly Wording[]): Promise<void> {
  await sql`delete from instrument_wording where instrument = ${code}`.execute(tx)
  if (lines.length === 0) return
  const values = lines.map(
    (line) => sql`(${actor.foundationId}, ${newId()}, ${code}, ${line.domain}, ${line.level}, ${line.nl}, ${line.en})`,
  )
  await sql`insert into instrument_wording (foundation_id, id, instrument, domain, level, nl, en)
    values ${sql.join(values)}`.execute(tx)
}
