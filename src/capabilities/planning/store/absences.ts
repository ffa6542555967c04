import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Absence, AbsenceValues, listAbsences } from '../contract/absences.ts'

export const absences = recordsIn<AbsenceValues>('absence', {
  workerId: 'worker_id',
  kind: 'kind',
  fromOn: 'from_on',
  untilOn: 'until_on',
  standInId: 'stand_in_id',
})

/** From today on, in order of the first day. */
export async function findAbsences(tx: Tx): Promise<Absence[]> {
  const { rows } = await sql<Absence>`
    select a.id, a.version, json_build_object('id', a.worker_id, 'name', coalesce(w.name, '')) as worker, a.kind,
      a.from_on as "fromOn", a.until_on as "untilOn",
      case when a.stand_in_id is not null then json_build_object('id', a.stand_in_id, 'name', coalesce(s.name, '')) end as "standIn",
      (select count(*) from trajectory t where t.foundation_id = a.foundation_id and t.worker_id = a.worker_id
        and t.started_on <= app.today() and coalesce(t.ended_on, 'infinity') >= app.today()) as guides,
      app.leads_worker(a.worker_id) or a.worker_id = (select app.worker()) and a.stand_in_id is null as "mayChange"
    from absence a
    left join app.colleague w on w.foundation_id = a.foundation_id and w.id = a.worker_id
    left join app.colleague s on s.foundation_id = a.foundation_id and s.id = a.stand_in_id
    where coalesce(a.until_on, 'infinity') >= app.today()
    order by a.from_on, w.name limit 500`.execute(tx)
  return rows
}

type Minding = AnswerOf<typeof listAbsences>['minding'][number]
/** For whom this person stands in today, with their clients. */
export async function findMinding(tx: Tx, { workerId }: Actor): Promise<Minding[]> {
  if (workerId === null) return []
  const { rows } = await sql<Minding>`
    select w.name as worker, a.until_on as "untilOn",
      coalesce((select json_agg(json_build_object('id', c.id, 'name', trim(c.given_names || ' ' || c.family_name)) order by c.family_name)
        from trajectory t join client c on c.foundation_id = t.foundation_id and c.id = t.client_id
        where t.foundation_id = a.foundation_id and t.worker_id = a.worker_id
          and t.started_on <= app.today() and coalesce(t.ended_on, 'infinity') >= app.today()), '[]') as clients
    from absence a join app.colleague w on w.foundation_id = a.foundation_id and w.id = a.worker_id
    where a.stand_in_id = ${workerId} and a.from_on <= app.today() and coalesce(a.until_on, 'infinity') >= app.today()
    order by w.name limit 50`.execute(tx)
  return rows
}

/** Of the team, and whether who asks leads them. */
export async function findPerson(tx: Tx, workerId: string): Promise<{ led: boolean } | null> {
  const { rows } = await sql<{ led: boolean }>`
    select app.leads_worker(id) as led from app.colleague
    where id = ${workerId} and coalesce(left_service_on, 'infinity') >= app.today()`.execute(tx)
  return rows[0] ?? null
}

export async function isAway(tx: Tx, wish: AbsenceValues, except: string | null): Promise<boolean> {
  const { rows } = await sql`
    select 1 from absence a where a.worker_id = ${wish.workerId} and a.id is distinct from ${except}::uuid
      and a.from_on <= coalesce(${wish.untilOn}::date, 'infinity') and coalesce(a.until_on, 'infinity') >= ${wish.fromOn}::date
    limit 1`.execute(tx)
  return rows.length > 0
}

export async function removeAbsence(tx: Tx, id: string): Promise<boolean> {
  const result = await sql`delete from absence where id = ${id}`.execute(tx)
  return (result.numAffectedRows ?? 0n) > 0n
}
