import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { ClientFilters, ClientRow } from '../contract.ts'
import { foundByNumber, type Question } from '../rules/search.ts'

type Wish = Omit<ClientFilters, 'q'> & { question: Question; offset: number; limit: number }
type Found = Omit<ClientRow, 'foundBy'> & { total: number; sourceNumber: string | null; vNumber: string | null; named: boolean }

/** Past the last word that begins with this one, in the byte order of client_token. */
const after = (word: string) => `${word}\u{10ffff}`

/**
 * Files of which every word of the question begins a token, with the number of words that are a whole token.
 * Ranges instead of LIKE, which is not leakproof and may not use an index under row security.
 */
function hits({ words }: Question): RawBuilder<unknown> {
  const ranges = words.map(
    (word, index) => sql`
      select ${sql.lit(index)} as word, client_id, token = ${word} as whole from client_token
      where foundation_id = (select app.foundation()) and token >= ${word} and token < ${after(word)}`,
  )
  return sql`
    select client_id, count(distinct word) filter (where whole) as whole
    from (${sql.join(ranges, sql` union all `)}) ranges
    group by client_id
    having count(distinct word) = ${sql.lit(words.length)}`
}

const runsOn = (today: PlainDate) => sql`t.started_on <= ${today} and (t.ended_on is null or t.ended_on >= ${today})`
const lives = (today: PlainDate) => sql`p.housed_on <= ${today} and (p.left_on is null or p.left_on > ${today})`
const waits = (today: PlainDate) =>
  sql`p.left_on is null and (p.housed_on is null or p.housed_on > ${today})`
const within = (from: string, today: PlainDate) =>
  sql`(${sql.ref(`${from}.from_on`)} is null or ${sql.ref(`${from}.from_on`)} <= ${today})
    and (${sql.ref(`${from}.until_on`)} is null or ${sql.ref(`${from}.until_on`)} >= ${today})`

function conditions(wish: Wish, today: PlainDate): RawBuilder<unknown>[] {
  const trajectory = (also: RawBuilder<unknown>) => sql`
    exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.id and ${runsOn(today)} ${also})`
  const placement = (is: RawBuilder<unknown>) => sql`
    exists (select from placement p where p.foundation_id = c.foundation_id and p.client_id = c.id and ${is})`
  const all: (RawBuilder<unknown> | null)[] = [
    sql`c.foundation_id = (select app.foundation())`,
    wish.question.bornOn === null ? null : sql`c.birth_date = ${wish.question.bornOn}`,
    wish.locationId === undefined ? null : sql`c.location_id = ${wish.locationId}`,
    wish.targetGroupId === undefined ? null : sql`c.target_group_id = ${wish.targetGroupId}`,
    wish.municipalityId === undefined
      ? null
      : sql`exists (select from client_municipality cm where cm.foundation_id = c.foundation_id and cm.client_id = c.id
          and cm.municipality_id = ${wish.municipalityId} and ${within('cm', today)})`,
    wish.guide === undefined
      ? null
      : wish.guide === 'me'
        ? trajectory(sql`and t.worker_id = (select app.worker())`)
        : sql`not ${trajectory(sql`and t.worker_id is not null`)}`,
    wish.guidance === undefined ? null : wish.guidance === 'open' ? trajectory(sql``) : sql`not ${trajectory(sql``)}`,
    wish.home === undefined
      ? null
      : wish.home === 'housed'
        ? placement(lives(today))
        : sql`${placement(waits(today))} and not ${placement(lives(today))}`,
  ]
  return all.filter((condition) => condition !== null)
}

// The browser's own order of letters; names without a family name sort by what they have.
const byName = sql`coalesce(nullif(c.family_name, ''), c.given_names) collate "nl-x-icu", c.given_names collate "nl-x-icu", c.number`
const orders: Record<ClientFilters['sort'], RawBuilder<unknown>> = {
  name: byName,
  number: sql`c.number`,
  newest: sql`c.number desc`,
  'birth-date': sql`c.birth_date nulls last, c.number`,
}

/** One statement: which files, in which order and how many; then, for the rows of this stretch only, what a row shows. */
export async function searchClients(tx: Tx, wish: Wish, today: PlainDate): Promise<{ rows: ClientRow[]; total: number }> {
  const searching = wish.question.words.length > 0
  const rank = searching && wish.sort === 'name' ? sql`hit.whole desc, ` : sql``
  const found = sql`
    select c.foundation_id, c.id, c.number, c.source_number, c.v_number, c.given_names, c.family_name, c.birth_date,
           c.birth_date_estimated, count(*) over () as total, row_number() over (order by ${rank}${orders[wish.sort]}) as place
    from client c ${searching ? sql`join (${hits(wish.question)}) hit on hit.client_id = c.id` : sql``}
    where ${sql.join(conditions(wish, today), sql` and `)}
    order by place limit ${wish.limit} offset ${wish.offset}`
  const { rows } = await sql<Found>`
    select c.id, c.number, c.source_number as "sourceNumber", c.v_number as "vNumber", c.given_names as "givenNames",
           c.family_name as "familyName", c.birth_date as "birthDate", c.birth_date_estimated as "birthDateEstimated",
           c.total, town.name as municipality, coalesce(family.size, 1)::int as "householdSize",
           coalesce(home.state, 'unknown') as home, guidance.guide, guidance.started_on as "guidanceSince"
    from (${found}) c
    left join lateral (
      select m.name from client_municipality cm
      join municipality m on m.foundation_id = cm.foundation_id and m.id = cm.municipality_id
      where cm.foundation_id = c.foundation_id and cm.client_id = c.id and ${within('cm', today)} limit 1) town on true
    left join lateral (
      select count(*) as size from household_membership mine
      join household_membership other on other.foundation_id = mine.foundation_id and other.household_id = mine.household_id
      where mine.foundation_id = c.foundation_id and mine.client_id = c.id
        and ${within('mine', today)} and ${within('other', today)} having count(*) > 0) family on true
    left join lateral (
      select case when bool_or(${lives(today)}) then 'housed' when bool_or(${waits(today)}) then 'waiting' end as state
      from placement p where p.foundation_id = c.foundation_id and p.client_id = c.id) home on true
    left join lateral (
      select w.name as guide, t.started_on from trajectory t
      left join worker w on w.foundation_id = t.foundation_id and w.id = t.worker_id
      where t.foundation_id = c.foundation_id and t.client_id = c.id and ${runsOn(today)}
      order by t.started_on, t.id limit 1) guidance on true
    order by c.place`.execute(tx)
  return { rows: rows.map((row) => slim(row, wish.question)), total: rows[0]?.total ?? (await countPast(tx, wish, today)) }
}

/** A stretch past the end has no row to carry the total. */
async function countPast(tx: Tx, wish: Wish, today: PlainDate): Promise<number> {
  if (wish.offset === 0) return 0
  return (await searchClients(tx, { ...wish, offset: 0, limit: 1 }, today)).total
}

function slim({ total: _total, sourceNumber, vNumber, ...row }: Found, question: Question): ClientRow {
  return { ...row, foundBy: foundByNumber(question, { number: row.number, sourceNumber, vNumber }) }
}
