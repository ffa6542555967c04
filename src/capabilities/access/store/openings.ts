import { type RawBuilder, sql } from 'kysely'
import { hits, type readQuestion } from '#capabilities/clients/public.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import type { listBrokenGlass } from '../contract/openings.ts'
import { isWholeNumber } from '../rules/openings.ts'
import type { Named } from '#kernel/shapes.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import type { FileEventRow } from '#platform/server/file-events.ts'

type Question = ReturnType<typeof readQuestion>

export type DeskRow = {
  clientId: string
  number: number
  name: string
  location: string
  guides: Named[]
  seen: boolean
}

/** Clients of the own locations, by name however it is spelled, or by number. */
export const findAtDesk = (tx: Tx, question: Question, most: number): Promise<DeskRow[]> =>
  cards(
    tx,
    sql`d.client_id = any (array(select client_id from (${hits(question, { door: 'desk', isWhole: isWholeNumber })}) hit))`,
    most,
  )

export const findDeskCard = async (tx: Tx, clientId: string): Promise<DeskRow | null> =>
  (await cards(tx, sql`d.client_id = ${clientId}`, 1))[0] ?? null

/** `seen`: the file is in sight anyway. */
async function cards(tx: Tx, which: RawBuilder<unknown>, most: number): Promise<DeskRow[]> {
  const { rows } = await sql<DeskRow>`
    select d.client_id as "clientId", d.number, trim(d.given_names || ' ' || d.family_name) as name, l.name as location,
      coalesce((select json_agg(distinct jsonb_build_object('id', g.worker_id, 'name', g.name)) from app.desk_guide g
        where g.foundation_id = d.foundation_id and g.client_id = d.client_id), '[]') as guides,
      exists (select from client c where c.foundation_id = d.foundation_id and c.id = d.client_id) as seen
    from app.desk_card d join location l on l.foundation_id = d.foundation_id and l.id = d.location_id
    where ${which}
    order by d.family_name, d.given_names, d.number limit ${most}`.execute(tx)
  return rows
}

/** Of others, as far as row security shows them; the latest first. */
export async function findBrokenGlass(tx: Tx, accountId: string, since: Date) {
  const { rows } = await sql<AnswerOf<typeof listBrokenGlass>['openings'][number]>`
    select o.id, o.client_id as "clientId", n.number as "clientNumber", o.account_name as by, o.reason, o.opened_at as "openedAt"
    from file_opening o join lateral (
      select number from client c where c.foundation_id = o.foundation_id and c.id = o.client_id
      union select number from audit.client_number k where k.foundation_id = o.foundation_id and k.id = o.client_id limit 1) n on true
    where o.foundation_id = (select app.foundation()) and o.kind = 'break-glass' and o.opened_at > ${since}
      and o.account_id <> ${accountId}
    order by o.opened_at desc limit 20`.execute(tx)
  return rows
}

export type NewOpening = {
  clientId: string
  accountId: string
  accountName: string
  foundationId: string
  reason: string
  at: Date
}

/** Until the end of that day in Amsterdam. Row security refuses what the desk does not show. */
export const openUntilMidnight = (tx: Tx, of: NewOpening, today: PlainDate) =>
  open(tx, of, 'walk-in', sql`(${today}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`)
export const openForHours = (tx: Tx, of: NewOpening, hours: number) =>
  open(tx, of, 'break-glass', sql`${of.at}::timestamptz + make_interval(hours => ${hours})`)

async function open(tx: Tx, of: NewOpening, kind: 'walk-in' | 'break-glass', until: RawBuilder<unknown>) {
  const { rows } = await sql<{ endsAt: string }>`
    insert into file_opening (foundation_id, id, client_id, account_id, account_name, kind, reason, opened_at, ends_at)
    values (${of.foundationId}, ${newId()}, ${of.clientId}, ${of.accountId}, ${of.accountName}, ${kind}, ${of.reason}, ${of.at}, ${until})
    returning ends_at as "endsAt"`.execute(tx)
  return rows[0]!.endsAt
}

/** `seen`: by a function or a walk-in, as a whole. `openUntil`: this person broke the glass before. */
type FoundToOpen = { clientId: string; locationId: string; seen: boolean; openUntil: string | null }

/** The file behind a number, and where it is kept; null when it may not be opened this way, or is not there. */
export async function findToOpen(tx: Tx, number: number, now: Date): Promise<FoundToOpen | null> {
  const { rows } = await sql<FoundToOpen>`
    select client_id as "clientId", location_id as "locationId", seen, open_until as "openUntil"
    from app.client_to_open(${number}, ${now})`.execute(tx)
  return rows[0] ?? null
}

export async function findOwnOpenings(tx: Tx, accountId: string, now: Date) {
  const { rows } = await sql<{
    id: string
    client: Named
    kind: 'walk-in' | 'break-glass'
    reason: string
    endsAt: string
  }>`
    select distinct on (o.client_id) o.id, o.kind, o.reason, o.ends_at as "endsAt",
      json_build_object('id', c.id, 'name', trim(c.given_names || ' ' || c.family_name)) as client
    from file_opening o join client c on c.foundation_id = o.foundation_id and c.id = o.client_id
    where o.account_id = ${accountId} and o.ends_at > ${now} order by o.client_id, o.ends_at desc`.execute(tx)
  return rows
}

/** Accounts that hold one of these functions today, at this location or at all of them. */
export async function findHolders(tx: Tx, roles: readonly string[], locationId: string | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct h.account_id as id from role_holding h
    where h.foundation_id = (select app.foundation()) and h.role = any (${roles}::text[]) and ${within('h')}
      and (${locationId}::uuid is null or h.location_id is null or h.location_id = ${locationId})`.execute(tx)
  return rows.map((row) => row.id)
}

export const fileEvents = (clientId: string): RawBuilder<FileEventRow> => sql<FileEventRow>`
  select 'access'::text as capability, o.id, (o.opened_at at time zone 'Europe/Amsterdam')::date as on_date, null::date as until_on,
    'fact'::text as mark, ''::text as word,
    jsonb_build_object('what', o.kind, 'worker', o.account_name, 'note', o.reason) as detail
  from file_opening o
  where o.client_id = ${clientId}`
