import { sql } from 'kysely'
import { foldFullName, foldName } from '#capabilities/clients/rules/fold-name.ts'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { WorkerRow, WorkerValues } from './contract.ts'

const rows = recordsIn<WorkerValues & { foldedName: string }>('worker', {
  name: 'name',
  foldedName: 'folded_name',
  kind: 'kind',
  functionId: 'function_id',
  inServiceOn: 'in_service_on',
  leftServiceOn: 'left_service_on',
  leavingReasonId: 'leaving_reason_id',
  locationId: 'location_id',
  email: 'email',
  phone: 'phone',
  guidesAtMost: 'guides_at_most',
  address: 'address',
  postcode: 'postcode',
})
const folded = (wish: WorkerValues) => ({ ...wish, foldedName: foldFullName(wish.name, '') })

export const insertWorker = (tx: Tx, foundationId: string, wish: WorkerValues) =>
  rows.insert(tx, foundationId, folded(wish))
export const changeWorker = (tx: Tx, id: string, version: number, wish: WorkerValues) =>
  rows.change(tx, id, version, folded(wish))
export const lockWorker = (tx: Tx, id: string, version: number) => rows.lock(tx, id, version)
export async function findWorker(
  tx: Tx,
  id: string,
): Promise<{ id: string; version: number; values: WorkerValues } | null> {
  const found = await rows.find(tx, id)
  if (!found) return null
  const { foldedName: _, ...values } = found.values
  return { ...found, values }
}

type Wanted = {
  q?: string | undefined
  functionId?: string | undefined
  service: 'now' | 'left' | 'all'
  on?: string | undefined
}
export async function findWorkers(tx: Tx, actor: Actor, wanted: Wanted): Promise<WorkerRow[]> {
  const on = sql`coalesce(${wanted.on ?? null}::date, app.today())`
  const { rows: found } = await sql<WorkerRow>`
    select w.id, w.name, w.kind, f.name as function, w.in_service_on as "inServiceOn", w.left_service_on as "leftServiceOn",
      l.name as location,
      coalesce(load.guides, 0) as guides
    from app.colleague w
    left join (
      select t.worker_id, count(*) as guides from client c
      join trajectory t on t.foundation_id = c.foundation_id and t.client_id = c.id
      where ${inSight(eyesOf(actor), 'c')}
        and t.started_on <= app.today() and coalesce(t.ended_on, 'infinity') >= app.today()
      group by t.worker_id) load on load.worker_id = w.id
    join list_item f on f.foundation_id = w.foundation_id and f.id = w.function_id
    left join location l on l.foundation_id = w.foundation_id and l.id = w.location_id
    where (${wanted.functionId ?? null}::uuid is null or w.function_id = ${wanted.functionId ?? null})
      and not exists (select from string_to_table(${foldName(wanted.q ?? '')}, ' ') word where w.folded_name not like '%' || word || '%')
      and case ${wanted.service}::text
        when 'now' then coalesce(w.left_service_on, 'infinity') >= ${on} and coalesce(w.in_service_on, '-infinity') <= ${on}
        when 'left' then w.left_service_on < ${on}
        else true end
    order by w.name collate "nl-x-icu" limit 2000`.execute(tx)
  return found
}
