import { sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { DocumentCompartment, DocumentKind, RemovedDocument } from '../contract/documents.ts'
import type { OverdueDocument } from '../contract/retention.ts'

/** No more than the log writes down of one list. */
const most = 200

type Asked = { actor: Actor; today: PlainDate; compartments: readonly DocumentCompartment[] }

/** Documents of files in sight whose last day was before today, the longest ago first, in the parts that one writes. */
export async function findOverdue(
  tx: Tx,
  { actor, today, compartments }: Asked,
): Promise<{ count: number; documents: OverdueDocument[] }> {
  const { rows } = await sql<OverdueDocument & { count: number }>`
    with seen as materialized (
      select c.foundation_id, c.id, c.number, trim(c.given_names || ' ' || c.family_name) as name from client c
      where ${inSight(eyesOf(actor), 'c')} and c.id <> all (${[...actor.brokenGlassIds]}::uuid[])
        and exists (select from document d where d.foundation_id = c.foundation_id and d.client_id = c.id)
    ), past as materialized (
      select d.id, d.title, d.kind, d.compartment, app.kept_until(d.kind, d.keep_until, g.over_on) as until_on,
        json_build_object('id', s.id, 'number', s.number, 'name', s.name) as client
      from seen s
      join document d on d.foundation_id = s.foundation_id and d.client_id = s.id
        and d.compartment = any (${[...compartments]}::text[])
      left join app.guidance_over((select array_agg(id) from seen)) g on g.client_id = s.id
      where app.kept_until(d.kind, d.keep_until, g.over_on) < ${today}::date
    )
    select p.id, p.title, p.kind, p.compartment, p.until_on as "keptUntil", p.client, (select count(*)::int from past) as count,
      p.id in (select app.needed_documents((select array_agg(id) from past))) as needed
    from past p order by p.until_on, p.id limit ${most}`.execute(tx)
  return { count: rows[0]?.count ?? 0, documents: rows.map(({ count: _, ...row }) => row) }
}

/** Of these, those whose last day is over and that no running dossier needs, asked again at this moment. Their files. */
export async function deleteOverdue(tx: Tx, ids: readonly string[], today: PlainDate): Promise<string[]> {
  const { rows } = await sql<{ fileId: string }>`
    delete from document d
    where d.foundation_id = (select app.foundation()) and d.id = any (${[...ids]}::uuid[])
      and d.id not in (select app.needed_documents(${[...ids]}::uuid[]))
      and app.kept_until(d.kind, d.keep_until, (select over_on from app.guidance_over(array[d.client_id]))) < ${today}::date
    returning d.file_id as "fileId"`.execute(tx)
  return rows.map(({ fileId }) => fileId)
}

export async function findRemoved(tx: Tx, clientId: string): Promise<RemovedDocument[]> {
  const { rows } = await sql<RemovedDocument>`
    select r.id, r.kind, r.compartment, r.dated_on as "datedOn", r.why, to_json(r.removed_at) #>> '{}' as "removedAt",
      w.name as "removedBy"
    from document_removal r
    left join app.colleague w on w.foundation_id = r.foundation_id and w.id = r.removed_by_id
    where r.foundation_id = (select app.foundation()) and r.client_id = ${clientId}
    order by r.removed_at desc, r.id`.execute(tx)
  return rows
}

type Years = Record<DocumentKind, number>
/** As they were chosen; version 0 when nobody did. */
export async function findYears(tx: Tx): Promise<{ years: Partial<Years>; version: number }> {
  const { rows } = await sql<{ years: Partial<Years>; version: number }>`
    select years, version from document_retention where foundation_id = (select app.foundation())`.execute(tx)
  return rows[0] ?? { years: {}, version: 0 }
}

export async function keepYears(tx: Tx, foundationId: string, of: { years: Years; version: number }): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    insert into document_retention as r (foundation_id, id, years)
    values (${foundationId}, ${newId()}, ${JSON.stringify(of.years)}::jsonb)
    on conflict (foundation_id) do update set years = excluded.years where r.version = ${of.version}
    returning version`.execute(tx)
  await refuseStale(rows.length > 0, async () => {
    const { years, version } = await findYears(tx)
    return { values: { ...years }, version }
  })
  return rows[0]!.version
}
