import { type RawBuilder, sql } from 'kysely'
import { recordsIn } from '#platform/server/db/records.ts'
import { readPlannedOnce, writePlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'
import type { ContactValues } from './contract.ts'

export const contacts = recordsIn<ContactValues & { clientId: string }>('contact_moment', {
  clientId: 'client_id',
  heldOn: 'held_on',
  kindId: 'kind_id',
  mannerId: 'manner_id',
  subjectId: 'subject_id',
  minutes: 'minutes',
  workerId: 'worker_id',
  note: 'note',
})

type Row = { id: string; clientId: string }

/** A contact of each of these clients. False when the first one, under this id, is there already: then nothing is added. */
export async function insertTogether(
  tx: Tx,
  foundationId: string,
  [first, ...others]: readonly Row[],
  values: ContactValues,
): Promise<boolean> {
  const together = others.length > 0 ? first!.id : null
  const insert = (rows: readonly Row[]) =>
    writePlannedOnce(
      tx,
      'contacts.insert',
      sql`
    insert into contact_moment
      (foundation_id, id, client_id, held_on, kind_id, manner_id, subject_id, minutes, worker_id, note, together_id)
    select ${foundationId}, r.id, r.client_id, ${values.heldOn}, ${values.kindId}, ${values.mannerId}, ${values.subjectId},
      ${values.minutes}, ${values.workerId}, ${values.note}, ${together}
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ clientId }) => clientId)}::uuid[]) r (id, client_id)
    on conflict (foundation_id, id) do nothing`,
    )
  if ((await insert([first!])) === 0) return false
  if (others.length > 0) await insert(others)
  return true
}

/** Which of these clients are in sight, and when the youngest of them was born as far as is known. */
export async function findInSight(
  tx: Tx,
  clientIds: readonly string[],
): Promise<{ seen: Set<string>; bornOn: string | null }> {
  const rows = await readPlannedOnce(
    tx,
    'contacts.in-sight',
    sql<{ id: string; bornOn: string | null }>`
    select c.id, c.birth_date as "bornOn" from client c where c.id = any (${clientIds}::uuid[])`,
  )
  const born = rows.flatMap((row) => row.bornOn ?? []).sort()
  return { seen: new Set(rows.map(({ id }) => id)), bornOn: born.at(-1) ?? null }
}

export type Facts = { clientName: string; guided: boolean; settledOn: string | null; extendedUntilOn: string | null }
/** Null when the client is not in sight. */
export async function findSituation(tx: Tx, clientId: string): Promise<Facts | null> {
  const { rows } = await sql<Facts>`
    select trim(c.given_names || ' ' || c.family_name) as "clientName",
      t.id is not null as guided, t.extended as "extendedUntilOn",
      (select min(p.housed_on) from placement p
        where p.foundation_id = c.foundation_id and p.client_id = c.id) as "settledOn"
    from client c
    left join lateral (select (array_agg(t.id))[1] as id, max(x.until_on) as extended from trajectory t
      left join trajectory_extension x on x.foundation_id = t.foundation_id and x.trajectory_id = t.id
      where t.foundation_id = c.foundation_id and t.client_id = c.id
        and t.started_on <= app.today() and coalesce(t.ended_on, 'infinity') >= app.today()) t on true
    where c.id = ${clientId}`.execute(tx)
  return rows[0] ?? null
}

/** Subjects of the last contacts of one worker, the most frequent first. */
export async function findUsualSubjects(tx: Tx, workerId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select subject_id as id from (
      select subject_id from contact_moment where worker_id = ${workerId} and subject_id is not null
      order by held_on desc limit 200) lately
    group by subject_id order by count(*) desc, subject_id limit 8`.execute(tx)
  return rows.map((row) => row.id)
}

export async function findRecent(tx: Tx, workerId: string, limit: number) {
  const { rows } = await sql<{
    id: string
    client: { id: string; name: string }
    heldOn: string
    kind: string
    subject: string | null
    minutes: number | null
  }>`
    select m.id, json_build_object('id', c.id, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
      m.held_on as "heldOn", k.name as kind, s.name as subject, m.minutes
    from contact_moment m
    join client c on c.foundation_id = m.foundation_id and c.id = m.client_id
    join list_item k on k.foundation_id = m.foundation_id and k.id = m.kind_id
    left join list_item s on s.foundation_id = m.foundation_id and s.id = m.subject_id
    where m.worker_id = ${workerId}
    order by m.held_on desc, m.created_at desc limit ${limit}`.execute(tx)
  return rows
}

export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'contacts'::text as capability, m.id, m.held_on as on_date, null::date as until_on, 'talk'::text as mark, k.name as word,
    jsonb_build_object('what', 'held', 'words', jsonb_build_array(manner.name, subject.name), 'worker', w.name,
      'minutes', m.minutes, 'note', m.note,
      'together', case when m.together_id is not null then (
        select jsonb_agg(trim(c.given_names || ' ' || c.family_name) order by c.given_names)
        from contact_moment o join client c on c.foundation_id = o.foundation_id and c.id = o.client_id
        where o.foundation_id = m.foundation_id and o.together_id = m.together_id and o.id <> m.id) end) as detail
  from contact_moment m
  join list_item k on k.foundation_id = m.foundation_id and k.id = m.kind_id
  left join list_item manner on manner.foundation_id = m.foundation_id and manner.id = m.manner_id
  left join list_item subject on subject.foundation_id = m.foundation_id and subject.id = m.subject_id
  left join app.colleague w on w.foundation_id = m.foundation_id and w.id = m.worker_id
  where m.client_id = ${clientId}`
