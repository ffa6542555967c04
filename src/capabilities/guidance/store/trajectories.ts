import { type RawBuilder, sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import type { Interview, InterviewValues, TrajectoryGuide } from '../contract/trajectories.ts'
import { signedIn } from '../rules/checklists/stretches.ts'
import { type AgreedTerm, courseOn, type Run, type Term, termOf } from '../rules/trajectories.ts'

/**
 * What its course follows from, of a trajectory `t` of kind `k`: agreed terms, signing of the tenancy, pauses, extensions.
 * One lookup each by index.
 */
export const courseFacts: RawBuilder<unknown> = sql`json_build_object(
  'kind', k.name, 'startedOn', t.started_on, 'endedOn', t.ended_on,
  'municipalityId', (select town.municipality_id from client_municipality town
    where town.foundation_id = t.foundation_id and town.client_id = t.client_id and ${within('town', sql`t.started_on`)} limit 1),
  'housed', array(select p.housed_on from placement p
    where p.foundation_id = t.foundation_id and p.client_id = t.client_id and p.housed_on is not null),
  'terms', coalesce((select json_agg(json_build_object('fromMonth', a.from_month, 'untilMonth', a.until_month,
      'countsFrom', a.counts_from, 'phases', a.phases, 'municipalityId', a.municipality_id,
      'inForceFrom', a.in_force_from, 'inForceUntil', a.in_force_until))
    from trajectory_term a where a.foundation_id = t.foundation_id and a.kind_id = t.kind_id), '[]'),
  'pauses', coalesce((select json_agg(json_build_object('fromOn', p.from_on, 'untilOn', p.until_on))
    from trajectory_pause p where p.foundation_id = t.foundation_id and p.trajectory_id = t.id), '[]'),
  'extensions', coalesce((select json_agg(json_build_object('untilOn', x.until_on, 'saidOn', x.said_on))
    from trajectory_extension x where x.foundation_id = t.foundation_id and x.trajectory_id = t.id), '[]'))`

export type CourseFacts = Omit<Run, 'signedOn'> & {
  kind: string
  municipalityId: string | null
  housed: string[]
  terms: AgreedTerm[]
}

export function runOf(facts: CourseFacts): { run: Run; term: Term } {
  const term = termOf(facts.terms, facts)
  // Integration begins months after the keys: the road is counted from there.
  const { startedOn, endedOn, pauses, extensions } = facts
  return { run: { startedOn, endedOn, pauses, extensions, signedOn: signedIn(startedOn, facts.housed) }, term }
}

/** For the file of a client and the list of clients, which ask the facts along. */
export function courseToday(facts: unknown, today: string) {
  const { run, term } = runOf(facts as CourseFacts)
  const { state, month, of, lastDay, phases } = courseOn(run, term, today)
  return { state, month, of, lastDay, phases: phases.map(({ key, fromMonth }) => ({ key, fromMonth })) }
}

export type Happening = {
  what: 'paused' | 'resumed' | 'extended' | 'ended' | 'reopened' | 'started'
  on: string
  reason: string | null
  by: string | null
}

type Found = {
  id: string
  version: number
  clientId: string
  client: { id: string; name: string }
  kind: string
  startedOn: string
  endedOn: string | null
  endReason: string | null
  worker: { id: string; name: string } | null
  facts: CourseFacts
  openPause: { id: string; fromOn: string } | null
  others: TrajectoryGuide[]
  happened: Happening[]
  todo: { id: string; kind: string; dueOn: string }[]
  interview: Interview | null
}

const happened = sql`coalesce((select json_agg(json_build_object('what', h.what, 'on', h.on_date, 'reason', h.reason, 'by', hw.name)
    order by h.on_date desc, h.created_at desc)
  from (
    select 'paused' as what, p.from_on as on_date, p.reason, p.said_by, p.created_at from trajectory_pause p
      where p.foundation_id = t.foundation_id and p.trajectory_id = t.id
    union all
    select 'resumed', p.until_on + 1, null, null, p.updated_at from trajectory_pause p
      where p.foundation_id = t.foundation_id and p.trajectory_id = t.id and p.until_on is not null
    union all
    select 'extended', x.said_on, x.reason, x.said_by, x.created_at from trajectory_extension x
      where x.foundation_id = t.foundation_id and x.trajectory_id = t.id
    union all
    select u.turn, u.happened_on, u.reason, u.said_by, u.created_at from trajectory_turn u
      where u.foundation_id = t.foundation_id and u.trajectory_id = t.id
  ) h left join app.colleague hw on hw.foundation_id = t.foundation_id and hw.id = h.said_by), '[]')`

const others = sql`coalesce((select json_agg(json_build_object('id', g.id, 'worker', json_build_object('id', gw.id, 'name', gw.name),
    'main', g.main, 'fromOn', g.from_on, 'untilOn', g.until_on) order by g.from_on desc)
  from trajectory_guide g join app.colleague gw on gw.foundation_id = g.foundation_id and gw.id = g.worker_id
  where g.foundation_id = t.foundation_id and g.trajectory_id = t.id), '[]')`

const interview = sql`(select json_build_object('id', e.id, 'version', e.version, 'heldOn', e.held_on, 'present', e.present,
    'reached', e.reached, 'remaining', e.remaining, 'referredTo', e.referred_to, 'contactAfter', e.contact_after, 'heldBy', ew.name)
  from exit_interview e left join app.colleague ew on ew.foundation_id = e.foundation_id and ew.id = e.held_by
  where e.foundation_id = t.foundation_id and e.trajectory_id = t.id)`

export async function findCourse(tx: Tx, trajectoryId: string): Promise<Found | null> {
  const { rows } = await sql<Found>`
    select t.id, t.version, t.client_id as "clientId", k.name as kind, t.started_on as "startedOn", t.ended_on as "endedOn",
      (select r.name from list_item r where r.foundation_id = t.foundation_id and r.id = t.end_reason_id) as "endReason",
      json_build_object('id', c.id, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
      case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as worker,
      (select json_build_object('id', p.id, 'fromOn', p.from_on) from trajectory_pause p
        where p.foundation_id = t.foundation_id and p.trajectory_id = t.id and p.until_on is null) as "openPause",
      coalesce((select json_agg(json_build_object('id', k.id, 'kind', k.kind, 'dueOn', k.due_on) order by k.due_on) from task k
        where k.foundation_id = t.foundation_id and k.origin_kind = 'trajectory' and k.origin_id = t.id and k.done_at is null), '[]') as todo,
      ${courseFacts} as facts, ${others} as others, ${happened} as happened, ${interview} as interview
    from trajectory t
    join client c on c.foundation_id = t.foundation_id and c.id = t.client_id
    join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
    left join app.colleague w on w.foundation_id = t.foundation_id and w.id = t.worker_id
    where t.id = ${trajectoryId}`.execute(tx)
  return rows[0] ?? null
}

/** Trajectories that ran on the day somebody was measured. */
export async function findRunningIds(
  tx: Tx,
  { foundationId }: Pick<Actor, 'foundationId'>,
  of: { clientId: string; takenOn: string },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from trajectory
    where foundation_id = ${foundationId} and client_id = ${of.clientId} and started_on <= ${of.takenOn}
      and coalesce(ended_on + 60, 'infinity') >= ${of.takenOn}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Marks it as changed: who changes it as well at this moment is told. */
export const touch = async (tx: Tx, id: string): Promise<void> => {
  await sql`update trajectory set updated_at = now() where id = ${id}`.execute(tx)
}

type Of = { clientId: string; trajectoryId: string }

export async function insertPause(tx: Tx, actor: Actor, of: Of, wish: { fromOn: string; reason: string }) {
  await sql`insert into trajectory_pause (foundation_id, id, client_id, trajectory_id, from_on, reason, said_by)
    values (${actor.foundationId}, ${newId()}, ${of.clientId}, ${of.trajectoryId}, ${wish.fromOn}, ${wish.reason}, ${actor.workerId})`.execute(
    tx,
  )
}
export async function endPause(tx: Tx, trajectoryId: string, untilOn: string): Promise<void> {
  await sql`update trajectory_pause set until_on = ${untilOn} where trajectory_id = ${trajectoryId} and until_on is null
    and from_on <= ${untilOn}`.execute(tx)
}
export async function insertExtension(
  tx: Tx,
  actor: Actor,
  of: Of,
  wish: { untilOn: string; reason: string; saidOn: string },
) {
  await sql`insert into trajectory_extension (foundation_id, id, client_id, trajectory_id, until_on, reason, said_on, said_by)
    values (${actor.foundationId}, ${newId()}, ${of.clientId}, ${of.trajectoryId}, ${wish.untilOn}, ${wish.reason}, ${wish.saidOn}, ${actor.workerId})`.execute(
    tx,
  )
}
export async function insertTurn(
  tx: Tx,
  actor: Actor,
  of: Of,
  wish: { turn: 'ended' | 'reopened'; on: string; reason: string | null },
) {
  await sql`insert into trajectory_turn (foundation_id, id, client_id, trajectory_id, turn, happened_on, reason, said_by)
    values (${actor.foundationId}, ${newId()}, ${of.clientId}, ${of.trajectoryId}, ${wish.turn}, ${wish.on}, ${wish.reason}, ${actor.workerId})`.execute(
    tx,
  )
}

/** Keeps who was the main guide until today; a guide who never came further than a day of the future leaves no trace. */
export async function keepFormerGuide(tx: Tx, trajectoryId: string, today: string): Promise<void> {
  await sql`
    insert into trajectory_guide (foundation_id, id, client_id, trajectory_id, worker_id, main, from_on, until_on)
    select t.foundation_id, ${newId()}, t.client_id, t.id, t.worker_id, true, since.on_date, ${today}::date - 1
    from trajectory t
    cross join lateral (select greatest(t.started_on, (select max(g.until_on) + 1 from trajectory_guide g
      where g.foundation_id = t.foundation_id and g.trajectory_id = t.id and g.main)) as on_date) since
    where t.id = ${trajectoryId} and t.worker_id is not null and since.on_date < ${today}::date`.execute(tx)
}

export async function insertGuide(
  tx: Tx,
  actor: Actor,
  of: Of,
  wish: { workerId: string; fromOn: string; untilOn: string | null },
): Promise<string> {
  const id = newId()
  await sql`insert into trajectory_guide (foundation_id, id, client_id, trajectory_id, worker_id, from_on, until_on)
    values (${actor.foundationId}, ${id}, ${of.clientId}, ${of.trajectoryId}, ${wish.workerId}, ${wish.fromOn}, ${wish.untilOn})`.execute(
    tx,
  )
  return id
}
export async function endGuide(tx: Tx, of: { trajectoryId: string; guideId: string; untilOn: string }) {
  await sql`update trajectory_guide set until_on = ${of.untilOn}
    where id = ${of.guideId} and trajectory_id = ${of.trajectoryId} and not main and from_on <= ${of.untilOn}`.execute(
    tx,
  )
}

/** Written once; a second time it corrects what stands there, when that is what was read. */
export async function keepInterview(
  tx: Tx,
  actor: Actor,
  of: Of & { version: number | null; seen: Interview | null },
  wish: InterviewValues,
): Promise<{ id: string; version: number }> {
  const { rows } =
    of.version === null
      ? await sql<{ id: string; version: number }>`
          insert into exit_interview (foundation_id, id, client_id, trajectory_id, held_on, present, reached, remaining,
            referred_to, contact_after, held_by)
          values (${actor.foundationId}, ${newId()}, ${of.clientId}, ${of.trajectoryId}, ${wish.heldOn}, ${wish.present},
            ${wish.reached}, ${wish.remaining}, ${wish.referredTo}, ${wish.contactAfter}, ${actor.workerId})
          on conflict (foundation_id, trajectory_id) do nothing returning id, version`.execute(tx)
      : await sql<{ id: string; version: number }>`
          update exit_interview set held_on = ${wish.heldOn}, present = ${wish.present}, reached = ${wish.reached},
            remaining = ${wish.remaining}, referred_to = ${wish.referredTo}, contact_after = ${wish.contactAfter}
          where trajectory_id = ${of.trajectoryId} and version = ${of.version} returning id, version`.execute(tx)
  await refuseStale(rows.length > 0, async () => {
    const seen = (await findCourse(tx, of.trajectoryId))?.interview
    return seen ? { id: seen.id, version: seen.version, values: seen } : null
  })
  return rows[0]!
}
