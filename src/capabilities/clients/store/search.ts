import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { within } from '#platform/server/db/within.ts'
import type { CourseOf } from '#platform/server/file-events.ts'
import type { ClientFilters, ClientRow } from '../contract.ts'
import { foundBy, type Hit, type Question } from '../rules/question.ts'
import { leadingOf } from '../rules/road.ts'
import { type Asking, hits, MOST_FOUND } from './hits.ts'
import { type Eyes, inSight, livesThere, runsOn, waitsForHome } from './sight.ts'

export type SearchWish = Omit<ClientFilters, 'q'> & { question: Question; offset: number; limit: number }
type Looking = { eyes: Eyes; today: PlainDate; keys?: Asking['keys']; course?: CourseOf | undefined }

type Found = { id: string; total: number; how: Hit | null }
type Fact = Omit<ClientRow, 'foundBy' | 'guide' | 'guidanceSince' | 'guidanceMonth' | 'guidanceOver'> & {
  sourceNumber: string | null
  vNumber: string | null
  guidance: { guide: string | null; startedOn: PlainDate; facts: unknown }[] | null
}

// `offset 0` asks file by file: else the planner may read the trajectories of everybody to judge a few.
function conditions(wish: SearchWish, { eyes, today }: Looking): RawBuilder<unknown>[] {
  const trajectory = (also: RawBuilder<unknown>) => sql`
    exists (select from trajectory t
      where t.foundation_id = c.foundation_id and t.client_id = c.id and ${runsOn('t', today)} ${also} offset 0)`
  const placement = (is: RawBuilder<unknown>) => sql`
    exists (select from placement p where p.foundation_id = c.foundation_id and p.client_id = c.id and ${is} offset 0)`
  const { question, locationId, municipalityId, targetGroupId, guide, guidance, home } = wish
  const all: (RawBuilder<unknown> | false)[] = [
    inSight(eyes, 'c'),
    question.bornOn !== null && question.words.length === 0 && sql`c.birth_date = ${question.bornOn}`,
    question.words.length > 0 && yearOf(question) !== null && bornAround(yearOf(question)!),
    locationId !== undefined && sql`c.location_id = ${locationId}`,
    targetGroupId !== undefined && sql`c.target_group_id = ${targetGroupId}`,
    municipalityId !== undefined &&
      sql`exists (select from client_municipality cm where cm.foundation_id = c.foundation_id and cm.client_id = c.id
        and cm.municipality_id = ${municipalityId} and ${within('cm', today)})`,
    guide === 'me' && trajectory(sql`and t.worker_id = (select app.worker())`),
    guide === 'none' && sql`not ${trajectory(sql`and t.worker_id is not null`)}`,
    guidance === 'open' && trajectory(sql``),
    guidance === 'none' && sql`not ${trajectory(sql``)}`,
    home === 'housed' && placement(livesThere('p', today)),
    home === 'waiting' && sql`${placement(waitsForHome('p', today))} and not ${placement(livesThere('p', today))}`,
  ]
  return all.filter((condition) => condition !== false)
}

// Dutch order of letters; who has no family name sorts by the given one.
const orders: Record<ClientFilters['sort'], RawBuilder<unknown>> = {
  name: sql`coalesce(nullif(c.family_name, ''), c.given_names) collate "nl-x-icu", c.given_names collate "nl-x-icu", c.number`,
  number: sql`c.number`,
  newest: sql`c.number desc`,
  'birth-date': sql`c.birth_date nulls last, c.number`,
}

/** The year that is said beside a name, alone or with the day. */
const yearOf = ({ bornOn, bornIn }: Question) => bornIn ?? (bornOn === null ? null : Number(bornOn.slice(0, 4)))
/** A year is often a guess, so the years beside it count too. */
const bornAround = (year: number) =>
  sql`c.birth_date >= ${`${year - 1}-01-01`}::date and c.birth_date <= ${`${year + 1}-12-31`}::date`
/**
 * Name and birth together, most alike first: a name is worth 18, a birth date 14, but on 1 January, which stands for a guess,
 * no more than a year and a bit. Who has the name but was born the same day of a year beside may be one slip away.
 */
function mostAlikeFirst({ bornOn, bornIn }: Question) {
  const year = bornIn ?? (bornOn === null ? null : Number(bornOn.slice(0, 4)))
  if (year === null) return sql``
  const onTheDay =
    bornOn === null ? sql`` : sql`when c.birth_date = ${bornOn}::date then ${bornOn.endsWith('-01-01') ? 8 : 14}::int`
  const yearBeside =
    bornOn === null
      ? sql`3`
      : sql`case when to_char(c.birth_date, 'MMDD') = ${bornOn.slice(5).replace('-', '')} then 9 else 3 end`
  return sql`18 * hit.likeness + case ${onTheDay} when extract(year from c.birth_date) = ${year}::int then 6 else ${yearBeside} end desc, `
}

/** Of a question alone so many are found; who filters or sorts besides wants to have looked at all. */
const isBounded = ({ question, sort, ...wish }: SearchWish) =>
  question.words.length > 0 &&
  sort === 'name' &&
  [wish.locationId, wish.municipalityId, wish.targetGroupId, wish.guide, wish.guidance, wish.home].every(
    (filter) => filter === undefined,
  )

async function findIds(tx: Tx, wish: SearchWish, looking: Looking): Promise<Found[]> {
  const { question, sort, limit, offset } = wish
  const searching = question.words.length > 0
  const bounded = isBounded(wish)
  const rank = searching && sort === 'name' ? sql`${mostAlikeFirst(question)}hit.rank desc, ` : sql``
  const asking: Asking = {
    door: 'basics',
    most: bounded ? MOST_FOUND + 1 : null,
    today: looking.today,
    keys: looking.keys,
  }
  const query = sql<Found>`
    select c.id, count(*) over () as total, ${searching ? sql`hit.how` : sql`null`} as how
    from ${searching ? hitClients(question, asking) : sql`client c`}
    where ${sql.join(conditions(wish, looking), sql` and `)}
    order by ${rank}${orders[sort]} limit ${bounded ? Math.max(0, Math.min(limit, MOST_FOUND - offset)) : limit} offset ${offset}`
  return bounded ? readPlannedOnce(tx, nameOf(question, looking.eyes), query) : (await query.execute(tx)).rows
}

/** Client by client: a plan for whatever is asked might read all of them to judge a few. */
const hitClients = (question: Question, asking: Asking) => sql`
  (${hits(question, asking)}) hit cross join lateral (
    select * from client k where k.foundation_id = (select app.foundation()) and k.id = hit.client_id offset 0) c`

/** Questions with one name are one statement, whatever is asked. */
function nameOf({ parts, bornIn, bornOn, phone, email, address }: Question, { located, own, named }: Eyes): string {
  const isReach = phone !== null || email !== null
  const shape = [located, own, named, parts.length > 0, bornIn !== null, bornOn !== null, isReach, address !== null]
  return `clients.find.${shape.map(Number).join('')}`
}

/** What a row shows, for the rows of one stretch only. */
const factsOf = (ids: readonly string[], { today, course }: Looking) => sql<Fact>`
  select c.id, c.number, c.source_number as "sourceNumber", c.v_number as "vNumber", c.given_names as "givenNames",
         c.family_name as "familyName", c.birth_date as "birthDate", c.birth_date_precision as "birthDatePrecision",
           c.birth_date_estimated as "birthDateEstimated",
         town.name as municipality, coalesce(family.size, 1)::int as "householdSize",
         coalesce(home.state, 'unknown') as home, guidance.all as guidance
  from unnest(${ids}::uuid[]) with ordinality wanted (id, place)
  join client c on c.foundation_id = (select app.foundation()) and c.id = wanted.id
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
    select case when bool_or(${livesThere('p', today)}) then 'housed'
                when bool_or(${waitsForHome('p', today)}) then 'waiting' end as state
    from placement p where p.foundation_id = c.foundation_id and p.client_id = c.id) home on true
  left join lateral (
    select json_agg(json_build_object('startedOn', t.started_on, 'facts', ${course?.facts ?? sql`null`},
      'guide', (select w.name from worker w where w.foundation_id = t.foundation_id and w.id = t.worker_id offset 0))
      order by t.started_on, t.id) as all
    from trajectory t join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
    where t.foundation_id = c.foundation_id and t.client_id = c.id and ${runsOn('t', today)}) guidance on true
  order by wanted.place`

/** Two statements: which files, in which order and how many; then what their rows show. */
export async function searchClients(
  tx: Tx,
  wish: SearchWish,
  looking: Looking,
): Promise<{ rows: ClientRow[]; total: number; more?: true }> {
  const found = await findIds(tx, wish, looking)
  if (found.length === 0) return { rows: [], ...upTo(wish, wish.offset === 0 ? 0 : await countAll(tx, wish, looking)) }
  const facts = await readPlannedOnce(
    tx,
    'clients.facts',
    factsOf(
      found.map((row) => row.id),
      looking,
    ),
  )
  return {
    rows: facts.map((row, at) => slim(row, wish.question, found[at]!.how, looking)),
    ...upTo(wish, found[0]!.total),
  }
}

const upTo = (wish: SearchWish, total: number) =>
  isBounded(wish) && total > MOST_FOUND ? { total: MOST_FOUND, more: true as const } : { total }

/** A stretch past the end has no row that carries the total. */
async function countAll(tx: Tx, wish: SearchWish, looking: Looking): Promise<number> {
  return (await findIds(tx, { ...wish, offset: 0, limit: 1 }, looking))[0]?.total ?? 0
}

function slim(
  { sourceNumber, vNumber, guidance, ...row }: Fact,
  question: Question,
  how: Hit | null,
  { course, today }: Looking,
): ClientRow {
  const all = (guidance ?? []).map((one) => ({ ...one, course: course?.on(one.facts, today) ?? null }))
  const leading = leadingOf(all)
  const guided = {
    guide: leading?.guide ?? null,
    guidanceSince: leading?.startedOn ?? null,
    guidanceMonth: leading?.course?.month ?? null,
    guidanceOver: leading?.course?.state === 'over',
  }
  return { ...row, ...guided, foundBy: foundBy(question, { ...row, sourceNumber, vNumber }, how) }
}
