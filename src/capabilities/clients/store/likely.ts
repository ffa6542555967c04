import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Compared } from '../rules/alike.ts'
import { withOneLess } from '../rules/heard.ts'
import { waysToTokens } from './hits.ts'
import { type Eyes, inSight } from './sight.ts'

/** Among whom is looked: conditions on `client_token`, each with an index, and one on the `client` c. Who have one name have one plan. */
export type Among = {
  name: string
  tokens: readonly RawBuilder<unknown>[]
  clients: RawBuilder<unknown>
  /** Where nobody is seen by the place of the file, there are hardly any. */
  located: boolean
}

/** Everybody of the foundation; for use inside comparingEverybody. */
export const everybody: Among = {
  name: 'everybody',
  located: true,
  tokens: [sql`true`],
  clients: sql`c.foundation_id = (select app.foundation())`,
}
export const inSightOf = (eyes: Eyes): Among => ({
  name: `sight${[eyes.located, eyes.own, eyes.named].map(Number).join('')}`,
  located: eyes.located,
  tokens: waysToTokens(eyes),
  clients: inSight(eyes, 'c'),
})

/** Files that are compared with one at most, the most promising first. */
const MOST_COMPARED = 60
/** Who shares a part with more people than this is found by the birth date or another part as well. */
const RARE = 1000
/** Of so many is asked whether they have the common parts as well. */
const MOST_ASKED = 200
/** Spellings with a typing error are read no further. */
const MOST_NEAR = 300
/** Counted no further: a name of so many says hardly anything. */
const MOST_COUNTED = 5000

/** Rows of `client_token` with a token that fits, among these: at most so many for each way in. */
const tokenRows = ({ tokens }: Among, fits: RawBuilder<unknown>, most: number) =>
  sql.join(
    tokens.map(
      (way) => sql`(select client_id from client_token
        where foundation_id = (select app.foundation()) and ${way} and ${fits} limit ${sql.lit(most)})`,
    ),
    sql` union all `,
  )

/** From so many on a part is counted at night, and not anew with every write. */
const COMMON = 100

/** Counts anew how many files have each part that is common, and says how many parts those are. For the system. */
export async function countNames(tx: Tx): Promise<number> {
  const { rows } = await sql<{ parts: number }>`select app.count_names(${COMMON}) as parts`.execute(tx)
  return rows[0]!.parts
}

/** How many files have each skeleton, among how many. */
export type Counted = { counts: ReadonlyMap<string, number>; files: number }

/** As counted last night; what was not common then is counted now, up to some thousands. */
export async function countSkeletons(tx: Tx, skeletons: readonly string[], among: Among): Promise<Counted> {
  const rows = await readPlannedOnce(
    tx,
    `clients.count-skeletons.${among.name}`,
    sql<{ skeleton: string; count: number }>`
      with kept as materialized (select * from app.counted_names(${skeletons}::text[] || '{""}', ${COMMON}))
      select skeleton, files as count from kept
      union all
      select wanted.skeleton, (select count(*)::int from (${tokenRows(among, sql`token = '~' || wanted.skeleton`, MOST_COUNTED)}) found)
      from unnest(${skeletons}::text[]) wanted (skeleton)
      where wanted.skeleton <> '' and not exists (select from kept where kept.skeleton = wanted.skeleton)`,
  )
  const counts = new Map(rows.map(({ skeleton, count }) => [skeleton, count]))
  const files = among.located ? (counts.get('') ?? (await guessFiles(tx))) : 0
  counts.delete('')
  return { counts, files }
}

/** Roughly how many files there are, as the statistics of the database have it. */
async function guessFiles(tx: Tx): Promise<number> {
  const { rows } = await sql<{ files: number }>`
    select greatest(reltuples, 0)::float8 as files from pg_class where oid = 'public.client'::regclass`.execute(tx)
  return rows[0]!.files
}

/** Somebody who is looked for; `id` is their own file, which is not found. */
export type Looked = Compared & { id: string | null }

/** What one person is looked for by. */
type Keys = {
  id: string | null
  /** Whole words: rare parts, and parts together with the birth year. */
  exact: string[]
  near: string[]
  /** All parts, for who was born on the day, and those that are too common to look up. */
  parts: string[]
  common: string[]
  birthDates: PlainDate[]
  vNumber: string | null
  documents: readonly string[]
}

function keysOf(of: Looked, counts: ReadonlyMap<string, number>): Keys {
  const skeletons = [...new Set([of.parts, ...(of.otherNames ?? [])].flat().map(({ skeleton }) => skeleton))]
  const countOf = (skeleton: string) => counts.get(skeleton) ?? 0
  const [rarest] = [...skeletons].sort((a, b) => countOf(a) - countOf(b))
  const year = of.birthDate?.slice(0, 4)
  // Without a birth date a name is all there is.
  const rare = skeletons.filter((one) => countOf(one) <= RARE || (!year && one === rarest))
  const vague =
    of.birthDateEstimated || (of.birthDatePrecision ?? 'day') !== 'day' || of.birthDate?.endsWith('-01-01') === true
  const withYear = year ? skeletons.map((one) => `${vague ? '~y' : '~e'}${year}-${one}`) : []
  return {
    id: of.id,
    exact: [...rare.map((one) => `~${one}`), ...withYear],
    near: rare.flatMap((one) => [`~-${one}`, ...withOneLess(one).flatMap((less) => [`~${less}`, `~-${less}`])]),
    parts: skeletons,
    common: skeletons.filter((one) => !rare.includes(one)).map((one) => `~${one}`),
    birthDates: of.birthDate && !vague ? [of.birthDate, ...swapped(of.birthDate)] : [],
    vNumber: of.vNumber,
    documents: of.documentNumbers ?? [],
  }
}

/** Day and month the other way round, where that is a date. */
function swapped(date: PlainDate): PlainDate[] {
  const [year, month, day] = date.split('-') as [string, string, string]
  return month !== day && Number(day) <= 12 ? [`${year}-${day}-${month}`] : []
}

/**
 * For each of these persons the files that could be theirs, by their place in the list. Of many who share a rare part, those
 * who have the common parts too come first, and of all who were born on the day those who share a part.
 */
export async function findLikely(
  tx: Tx,
  of: readonly Looked[],
  counts: ReadonlyMap<string, number>,
  among: Among,
): Promise<{ at: number; candidateId: string }[]> {
  const keys = of.map((one, at) => ({ at, ...keysOf(one, counts) }))
  const texts = (key: RawBuilder<unknown>) => sql`array(select jsonb_array_elements_text(${key}))`
  const exact = sql`token = any (${texts(sql`a.exact`)})`
  const near = sql`token = any (${texts(sql`a.near`)})`
  const query = sql<{ at: number; candidateId: string }>`
    select a.at, found.client_id as "candidateId"
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb)
      a (at int, id uuid, exact jsonb, near jsonb, parts jsonb, common jsonb, "birthDates" jsonb, "vNumber" text, documents jsonb)
    cross join lateral (select ${texts(sql`a.common`)} as tokens offset 0) also
    cross join lateral (
      select client_id from (
        select client_id, sum(worth) as worth, count(*) over () as found from (
          select client_id, 4 as worth from (${tokenRows(among, exact, MOST_COUNTED)}) whole
          union all
          select client_id, 1 from (${tokenRows(among, near, MOST_NEAR)}) nearly
          union all
          select c.id, 5 + 4 * (select count(*) from jsonb_array_elements(c.name_parts) part where a.parts ? (part ->> 'skeleton'))
          from client c where ${among.clients} and c.birth_date = any (array(select jsonb_array_elements_text(a."birthDates")::date))
          union all
          select c.id, 100 from client c where ${among.clients} and c.v_number = a."vNumber"
          union all
          select c.id, 100 from client c join client_identifier i on i.foundation_id = c.foundation_id and i.client_id = c.id
          where ${among.clients} and i.kind = 'document' and i.value = any (${texts(sql`a.documents`)})
        ) hit where client_id is distinct from a.id
        group by client_id order by worth desc, client_id limit ${sql.lit(MOST_ASKED)}
      ) hit
      order by worth + case when found <= ${sql.lit(MOST_COMPARED)} or also.tokens = '{}' then 0 else 3 * (
        select count(distinct t.token) from client_token t
        where t.foundation_id = (select app.foundation()) and t.token = any (also.tokens) and t.client_id = hit.client_id) end desc, client_id
      limit ${sql.lit(MOST_COMPARED)}
    ) found`
  return readPlannedOnce(tx, `clients.likely.${among.name}`, query)
}
