import { sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Concern, ConcernValues } from '../contract/concerns.ts'
import type { Counted } from '../rules/concerns.ts'

type Row = ConcernValues & {
  clientId: string | null
  locationId: string | null
  noticedById: string | null
  closedOn: string | null
  result: string | null
}
export const concerns = recordsIn<Row>('concern', {
  clientId: 'client_id',
  locationId: 'location_id',
  municipalityId: 'municipality_id',
  kind: 'kind',
  partnerId: 'partner_id',
  about: 'about',
  noticedOn: 'noticed_on',
  what: 'what',
  done: 'done',
  followUp: 'follow_up',
  followUpOn: 'follow_up_on',
  ownerId: 'owner_id',
  closedOn: 'closed_on',
  result: 'result',
  noticedById: 'noticed_by_id',
})

export type FoundConcern = Omit<Concern, 'late'>

const columns = sql`k.id, k.version, k.kind, coalesce(p.name, k.about) as about, k.noticed_on as "noticedOn", k.what, k.done,
  k.follow_up as "followUp", k.follow_up_on as "followUpOn", k.closed_on as "closedOn", k.result,
  case when c.id is not null then json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name)) end as client,
  case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as owner,
  case when n.id is not null then json_build_object('id', n.id, 'name', n.name) end as "noticedBy"`
const beside = sql`
  left join client c on c.foundation_id = k.foundation_id and c.id = k.client_id
  left join partner p on p.foundation_id = k.foundation_id and p.id = k.partner_id
  left join app.colleague o on o.foundation_id = k.foundation_id and o.id = k.owner_id
  left join app.colleague n on n.foundation_id = k.foundation_id and n.id = k.noticed_by_id`

/** Those of files in sight, and those about nobody; each begins where few rows are. */
const inEyes = (actor: Actor) => sql`
  select s.foundation_id, s.id from client f
  join concern s on s.foundation_id = f.foundation_id and s.client_id = f.id where ${inSight(eyesOf(actor), 'f')}
  union all
  select s.foundation_id, s.id from concern s where s.foundation_id = (select app.foundation()) and s.client_id is null`

/** Open: what is to be followed up first, then the oldest. Closed: the latest first, of the last two years. */
export async function findConcerns(tx: Tx, actor: Actor, state: 'open' | 'closed'): Promise<FoundConcern[]> {
  const open = state === 'open'
  const { rows } = await sql<FoundConcern>`
    with meant as (${inEyes(actor)})
    select ${columns} from meant m join concern k on k.foundation_id = m.foundation_id and k.id = m.id ${beside}
    where ${open ? sql`k.closed_on is null` : sql`k.closed_on > app.today() - interval '2 years'`}
    order by ${open ? sql`k.follow_up_on nulls last, k.noticed_on, k.id` : sql`k.closed_on desc, k.id`} limit 1000`.execute(
    tx,
  )
  return rows
}

export async function findConcernsOfClient(tx: Tx, clientId: string): Promise<FoundConcern[]> {
  const { rows } = await sql<FoundConcern>`
    select ${columns} from concern k ${beside} where k.client_id = ${clientId}
    order by k.noticed_on desc, k.id desc limit 500`.execute(tx)
  return rows
}

export async function findConcern(tx: Tx, concernId: string): Promise<FoundConcern | null> {
  const { rows } =
    await sql<FoundConcern>`select ${columns} from concern k ${beside} where k.id = ${concernId}`.execute(tx)
  return rows[0] ?? null
}

type Span = { from: string; until: string }

/** Of the signals that one sees. */
export async function countSeen(tx: Tx, actor: Actor, { from, until }: Span): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    with meant as (${inEyes(actor)})
    select k.kind, date_trunc('month', k.noticed_on)::date as month, count(*)::int as n
    from meant m join concern k on k.foundation_id = m.foundation_id and k.id = m.id
    where k.noticed_on between ${from} and ${until} group by 1, 2`.execute(tx)
  return rows
}

/** Of the whole foundation, for who coordinates: numbers that the database counts without showing a row. */
export async function countAll(tx: Tx, { from, until }: Span): Promise<Counted[]> {
  const { rows } = await sql<Counted>`select kind, month, n from app.count_concerns(${from}, ${until})`.execute(tx)
  return rows
}
