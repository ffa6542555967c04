import { type RawBuilder, sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import type { Guided } from '../contract.ts'
import { signedIn } from '../rules/checklists/stretches.ts'
import type { StandingFacts } from '../rules/standing.ts'
import { type AgreedTerm, termOf } from '../rules/trajectories.ts'

type Kinds = Map<string, { name: string; terms: AgreedTerm[] }>

/** Kinds of trajectory with what was agreed about them. */
async function findKinds(tx: Tx): Promise<Kinds> {
  const rows = await readPlannedOnce(
    tx,
    'guidance.kinds',
    sql<{ id: string; name: string; terms: AgreedTerm[] }>`
    select k.id, k.name, coalesce((select json_agg(json_build_object('fromMonth', a.from_month, 'untilMonth', a.until_month,
        'countsFrom', a.counts_from, 'phases', a.phases, 'municipalityId', a.municipality_id,
        'inForceFrom', a.in_force_from, 'inForceUntil', a.in_force_until))
      from trajectory_term a where a.foundation_id = k.foundation_id and a.kind_id = k.id), '[]') as terms
    from list_item k where k.list = 'trajectory-kind'`,
  )
  return new Map(rows.map(({ id, ...kind }) => [id, kind]))
}

/** A register of the past may have put a word of another list there: it lasts as long as where nothing was agreed. */
async function addStrayKinds(tx: Tx, kinds: Kinds, rows: readonly Row[]): Promise<void> {
  const stray = [...new Set(rows.map(({ kindId }) => kindId))].filter((id) => !kinds.has(id))
  if (stray.length === 0) return
  const { rows: words } = await sql<{ id: string; name: string }>`
    select k.id, k.name from list_item k where k.id = any (${stray}::uuid[])`.execute(tx)
  for (const { id, name } of words) kinds.set(id, { name, terms: [] })
}

/** What lasts as long as it counts from a tenancy, or as a municipality agreed, is looked up only where that is so. */
const needs = (kinds: Kinds) => {
  const agreed = [...kinds.values()].flatMap(({ name, terms }) => [
    ...terms,
    termOf([], { kind: name, startedOn: '', municipalityId: null }),
  ])
  return {
    tenancy: agreed.some(({ countsFrom }) => countsFrom === 'tenancy'),
    town: agreed.some((term) => 'municipalityId' in term && term.municipalityId !== null),
  }
}

type Row = Omit<StandingFacts, 'kind' | 'run' | 'term' | 'guide' | 'guideLeftOn'> & {
  kindId: string
  workerId: string | null
  housed: PlainDate[] | null
  pauses: StandingFacts['run']['pauses'] | null
  extensions: StandingFacts['run']['extensions'] | null
}

const lastOf = (table: string, day: string): RawBuilder<unknown> => sql`(select max(${sql.ref(`h.${day}`)})
  from ${sql.table(table)} h where h.foundation_id = c.foundation_id and h.client_id = c.id)`
const besides = sql`, ${lastOf('measurement', 'taken_on')}, ${lastOf('goal_score', 'held_on')}, ${lastOf('checklist_item', 'set_on')}`

/**
 * Trajectories that run, and those that began since a day (`since`), of the files in sight: it begins at the files, because
 * the trajectories of others are many. `signs`: also when last anything else than a talk was written down, and whether
 * anybody measured.
 */
export async function findStanding(
  tx: Tx,
  actor: Actor,
  { since, signs }: { since: PlainDate | null; signs: boolean },
): Promise<StandingFacts[]> {
  const kinds = await findKinds(tx)
  const { tenancy, town } = needs(kinds)
  const eyes = eyesOf(actor)
  const rows = await readPlannedOnce(
    tx,
    `guidance.standing.${[...Object.values(eyes), signs].map(Number).join('')}`,
    sql<Row>`
    with c as materialized (
      select c.foundation_id, c.id, c.number, c.location_id from client c where ${inSight(eyes, 'c')})
    select t.id as "trajectoryId", c.id as "clientId", c.number, c.location_id as "locationId", t.kind_id as "kindId",
      t.started_on as "startedOn", t.ended_on as "endedOn",
      t.worker_id as "workerId",
      case when ${town} or t.started_on >= ${since} then (select l.municipality_id from client_municipality l
        where l.foundation_id = c.foundation_id and l.client_id = c.id and ${within('l', sql`t.started_on`)} limit 1) end as "municipalityId",
      case when ${tenancy} then array(select p.housed_on from placement p
        where p.foundation_id = c.foundation_id and p.client_id = c.id and p.housed_on is not null) end as housed,
      (select json_agg(json_build_object('fromOn', p.from_on, 'untilOn', p.until_on)) from trajectory_pause p
        where p.foundation_id = c.foundation_id and p.trajectory_id = t.id) as pauses,
      (select json_agg(json_build_object('untilOn', x.until_on, 'saidOn', x.said_on)) from trajectory_extension x
        where x.foundation_id = c.foundation_id and x.trajectory_id = t.id) as extensions,
      s.contact as "lastContactOn", ${signs ? sql`s.sign` : sql`s.contact`} as "lastSignOn",
      ${
        signs
          ? sql`exists (select from measurement m where m.foundation_id = c.foundation_id and m.client_id = c.id and m.state = 'finished')`
          : sql`false`
      } as measured
    from c
    cross join lateral (select * from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.id
      and (coalesce(t.ended_on, 'infinity') >= app.today() or t.started_on >= ${since}) offset 0) t
    cross join lateral (select l.contact, greatest(l.contact ${signs ? besides : sql``}) as sign
      from (select ${lastOf('contact_moment', 'held_on')} as contact offset 0) l) s
    order by t.started_on desc, c.number`,
  )
  const left = await findLeft(tx)
  await addStrayKinds(tx, kinds, rows)
  return rows.map(({ kindId, workerId, housed, pauses, extensions, ...row }) => {
    const { name, terms } = kinds.get(kindId)!
    const { startedOn, endedOn, municipalityId } = row
    const signedOn = tenancy ? signedIn(startedOn, housed ?? []) : null
    return {
      ...row,
      kind: { id: kindId, name },
      guide: workerId === null ? null : { id: workerId },
      guideLeftOn: left.get(workerId ?? '') ?? null,
      run: { startedOn, endedOn, signedOn, pauses: pauses ?? [], extensions: extensions ?? [] },
      term: termOf(terms, { kind: name, startedOn, municipalityId }),
    }
  })
}

/** Trajectories that somebody guides along, beside the main guide. */
export async function findAlongside(tx: Tx, workerId: string): Promise<Set<string>> {
  const rows = await readPlannedOnce(
    tx,
    'guidance.alongside',
    sql<{ id: string }>`
    select g.trajectory_id as id from trajectory_guide g
    where g.foundation_id = (select app.foundation()) and g.worker_id = ${workerId} and not g.main
      and g.from_on <= app.today() and coalesce(g.until_on, 'infinity') >= app.today()`,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Who left the team, and when. */
async function findLeft(tx: Tx): Promise<Map<string, PlainDate>> {
  const rows = await readPlannedOnce(
    tx,
    'guidance.left',
    sql<{ id: string; on: PlainDate }>`
    select w.id, w.left_service_on as on from app.colleague w where w.left_service_on < app.today()`,
  )
  return new Map(rows.map(({ id, on }) => [id, on]))
}

export type Person = Pick<Guided, 'trajectoryId' | 'client' | 'household' | 'phone' | 'guide'>

/** Who they are: names, household of today and the guide, of these trajectories. */
export async function findPeople(tx: Tx, trajectoryIds: readonly string[]): Promise<Map<string, Person>> {
  if (trajectoryIds.length === 0) return new Map()
  const rows = await readPlannedOnce(
    tx,
    'guidance.people',
    sql<Person>`
    select t.id as "trajectoryId", c.phone,
      json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) as client,
      case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as guide,
      ${householdOf(sql`t.foundation_id`, sql`t.client_id`)} as household
    from unnest(${[...trajectoryIds]}::uuid[]) wanted (id)
    join trajectory t on t.foundation_id = (select app.foundation()) and t.id = wanted.id
    join client c on c.foundation_id = t.foundation_id and c.id = t.client_id
    left join app.colleague w on w.foundation_id = t.foundation_id and w.id = t.worker_id`,
  )
  return new Map(rows.map((row) => [row.trajectoryId, row]))
}

/** Given names of the others in the household of today, the eldest first. */
export const householdOf = (foundation: RawBuilder<unknown>, client: RawBuilder<unknown>) => sql`
  coalesce((select json_agg(o.given_names order by o.birth_date) from household_membership mine
    join household_membership m on m.foundation_id = mine.foundation_id and m.household_id = mine.household_id and m.client_id <> mine.client_id
    join client o on o.foundation_id = m.foundation_id and o.id = m.client_id
    where mine.foundation_id = ${foundation} and mine.client_id = ${client}
      and ${within('mine')} and ${within('m')}), '[]')`
