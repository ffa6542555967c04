import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import type { Ending, Handover, ContentPart, HandoverRow, HandoverValues } from '../contract.ts'
import type { Member } from '../rules/offering.ts'

const fullName = sql`concat_ws(' ', nullif(c.given_names, ''), nullif(c.family_name, ''))`

/** The client and who is in the household on a day, of those in sight; the client alone where there is none. */
export async function findMembers(tx: Tx, clientId: string, on: PlainDate): Promise<Member[]> {
  const { rows } = await sql<Member>`
    with one as (
      select ${clientId}::uuid as id
      union
      select m.client_id from household_membership mine
      join household_membership m on m.foundation_id = mine.foundation_id and m.household_id = mine.household_id
      where mine.foundation_id = (select app.foundation()) and mine.client_id = ${clientId}
        and ${within('mine', on)} and ${within('m', on)}
    )
    select c.id, ${fullName} as name, c.number, c.location_id as "locationId", c.secret,
      (select p.handover_id from handover_client p where p.foundation_id = c.foundation_id and p.client_id = c.id and p.waits) as waiting
    from one join client c on c.foundation_id = (select app.foundation()) and c.id = one.id
    order by c.id <> ${clientId}, c.birth_date, c.number`.execute(tx)
  return rows
}

/** Nobody else moves these files before this transaction ends; how many of them the actor may change. */
export async function lockKept(tx: Tx, clientIds: readonly string[]): Promise<number> {
  const { rows } =
    await sql`select from client where id = any (${clientIds}::uuid[]) order by id for no key update`.execute(tx)
  return rows.length
}

/** Locations that are open on a day. */
export async function findOpenLocations(tx: Tx, on: PlainDate): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from location where foundation_id = (select app.foundation())
      and (opened_on is null or opened_on <= ${on}::date) and (closed_on is null or closed_on >= ${on}::date) order by name`.execute(
    tx,
  )
  return rows
}

export type CountedLines = { part: ContentPart; lines: number }
export async function countContents(tx: Tx, clientIds: readonly string[]): Promise<CountedLines[]> {
  const { rows } = await sql<CountedLines>`
    select part, lines from app.contents_of_files(${clientIds}::uuid[])`.execute(tx)
  return rows
}
/** The same of an offer that waits, for who is asked to take it; nothing for anybody else. */
export async function countOffered(tx: Tx, handoverId: string): Promise<CountedLines[]> {
  const { rows } = await sql<CountedLines>`
    select part, lines from app.contents_of_handover(${handoverId})`.execute(tx)
  return rows
}

export async function findEndings(tx: Tx, { clientIds, toLocationId, fromOn }: HandoverValues): Promise<Ending[]> {
  const { rows } = await sql<Ending>`
    select e.of, ${fullName} as client, coalesce(w.name, '') as worker, e.ends
    from app.ending_with_handover(${clientIds}::uuid[], ${toLocationId}, ${fromOn}::date) e
    join client c on c.foundation_id = (select app.foundation()) and c.id = e.client_id
    left join app.colleague w on w.foundation_id = c.foundation_id and w.id = e.worker_id
    order by c.number, e.of desc, e.id`.execute(tx)
  return rows
}

type Offer = HandoverValues & { id: string; foundationId: string; accountId: string; fromLocationId: string }

export async function insertHandover(tx: Tx, offer: Offer): Promise<void> {
  await tx
    .insertInto('handover')
    .values({
      foundation_id: offer.foundationId,
      id: offer.id,
      from_location_id: offer.fromLocationId,
      to_location_id: offer.toLocationId,
      from_on: offer.fromOn,
      why: offer.why,
      consent: offer.consent,
      consent_on: offer.consentOn,
      consent_language_id: offer.consentLanguageId,
      consent_why: offer.consentWhy,
      end_reason_id: offer.endReasonId,
      offered_by: offer.accountId,
    })
    .execute()
  await sql`
    insert into handover_client (foundation_id, id, handover_id, client_id, name, number)
    select c.foundation_id, gen_random_uuid(), ${offer.id}, c.id, ${fullName}, c.number
    from client c where c.foundation_id = ${offer.foundationId} and c.id = any (${offer.clientIds}::uuid[])`.execute(tx)
}

const accountName = (column: string) => sql`(select w.name from app.colleague w
  where w.foundation_id = h.foundation_id and w.id = app.worker_of_account(${sql.ref(column)}))`
const row = sql`
  h.id, app.leads(h.to_location_id) as incoming, f.name as "from", o.name as "to", h.from_on as "fromOn", h.state,
  h.offered_at as "offeredAt", ${accountName('h.offered_by')} as "offeredBy", h.answered_at as "answeredAt",
  (select jsonb_agg(jsonb_build_object('clientId', p.client_id, 'name', p.name, 'number', p.number) order by p.number)
    from handover_client p where p.foundation_id = h.foundation_id and p.handover_id = h.id) as persons`
const places = sql`
  join location f on f.foundation_id = h.foundation_id and f.id = h.from_location_id
  join location o on o.foundation_id = h.foundation_id and o.id = h.to_location_id`

/** Of hand-overs that the actor offered, or of whose locations the actor leads one; not those of files in sight alone. */
const party = sql`h.foundation_id = (select app.foundation())
  and (h.offered_by = (select app.account()) or app.leads(h.from_location_id) or app.leads(h.to_location_id))`

export async function findHandovers(
  tx: Tx,
  offset: number,
  most: number,
): Promise<{ handovers: HandoverRow[]; total: number }> {
  const { rows } = await sql<HandoverRow & { total: number }>`
    select ${row}, count(*) over ()::int as total from handover h ${places} where ${party}
    order by h.state <> 'offered', h.offered_at desc, h.id limit ${most} offset ${offset}`.execute(tx)
  return { handovers: rows.map(({ total: _total, ...one }) => one), total: rows[0]?.total ?? 0 }
}

export async function countWaiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from handover h
    where h.foundation_id = (select app.foundation()) and h.state = 'offered' and app.leads(h.to_location_id)`.execute(
    tx,
  )
  return rows[0]!.count
}

export type FoundHandover = Omit<Handover, 'contents' | 'today' | 'may'> & {
  party: boolean
  leadsFrom: boolean
  offeredByMe: boolean
}

export async function findHandover(tx: Tx, handoverId: string): Promise<FoundHandover | null> {
  const { rows } = await sql<FoundHandover>`
    select ${row}, h.why, h.consent, h.consent_on as "consentOn", l.name as "consentLanguage", h.consent_why as "consentWhy",
      ${accountName('h.answered_by')} as "answeredBy", h.remark, h.version, app.party_to_handover(h.id) as party,
      app.leads(h.from_location_id) as "leadsFrom", h.offered_by = (select app.account()) as "offeredByMe",
      array(select c.id from handover_client p join client c on c.foundation_id = p.foundation_id and c.id = p.client_id
        where p.foundation_id = h.foundation_id and p.handover_id = h.id) as "inSight"
    from handover h ${places}
    left join list_item l on l.foundation_id = h.foundation_id and l.id = h.consent_language_id
    where h.foundation_id = (select app.foundation()) and h.id = ${handoverId}`.execute(tx)
  return rows[0] ?? null
}

export type Answer = {
  handoverId: string
  version: number
  answer: 'accepted' | 'declined' | 'withdrawn'
  remark: string | null
}
export type Answered = 'done' | 'not-found' | 'not-allowed' | 'answered' | 'stale' | 'too-early' | 'outdated'

export async function answerHandover(tx: Tx, { handoverId, version, answer, remark }: Answer): Promise<Answered> {
  const { rows } = await sql<{ answered: Answered }>`
    select app.answer_handover(${handoverId}, ${version}, ${answer}, ${remark}) as answered`.execute(tx)
  return rows[0]!.answered
}
