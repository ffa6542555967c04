import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { type Compared, type Verdict } from '../rules/alike.ts'
import { withOneLess } from '../rules/heard.ts'

// All of this looks among everybody of the foundation: call it inside comparingEverybody.

export type Person = Compared & { id: string; otherNames: Compared['parts'][]; documentNumbers: string[] }
export type FoundPair = { oneId: string; otherId: string } & Verdict

/** Files that are compared with one at most, the most promising first. */
const MOST_COMPARED = 60
/** Who shares a part with more people than this is found by the birth date or another part as well. */
const RARE = 1000
/** Spellings with a typing error are read no further. */
const MOST_NEAR = 300
/** Counted no further: a name of so many says hardly anything. */
const MOST_COUNTED = 5000

/** Nobody else writes pairs of this foundation until the transaction ends: two who register one person see each other. */
export async function lockDoubles(tx: Tx, foundationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('possible_double ' || ${foundationId}, 0))`.execute(tx)
}

const person = sql`
  c.id, c.birth_date as "birthDate", c.birth_date_precision as "birthDatePrecision",
  c.birth_date_estimated as "birthDateEstimated", c.sex, c.v_number as "vNumber", c.name_parts as parts,
  array(select n.name_parts from client_name n where n.foundation_id = c.foundation_id and n.client_id = c.id) as "otherNames",
  array(select i.value from client_identifier i where i.foundation_id = c.foundation_id and i.client_id = c.id
    and i.kind = 'document') as "documentNumbers"`

export async function findPersons(tx: Tx, ids: readonly string[]): Promise<Person[]> {
  const { rows } = await sql<Person>`select ${person} from client c
    where c.foundation_id = (select app.foundation()) and c.id = any (${ids}::uuid[])`.execute(tx)
  return rows
}

const everywhere = sql`t.foundation_id = (select app.foundation()) and t.secret = any ('{f,t}')
  and t.location_id = any (array(select l.id from location l where l.foundation_id = (select app.foundation())))`

/** How many files have each skeleton, counted up to some thousands. */
export async function countSkeletons(tx: Tx, skeletons: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ skeleton: string; count: number }>`
    select wanted.skeleton, (select count(*)::int from (
      select from client_token t where ${everywhere} and t.token = '~' || wanted.skeleton limit ${sql.lit(MOST_COUNTED)}) counted) as count
    from unnest(${skeletons}::text[]) wanted (skeleton)`.execute(tx)
  return new Map(rows.map(({ skeleton, count }) => [skeleton, count]))
}

/** What one person is looked for by. */
type Keys = {
  id: string
  /** Whole words: rare parts, and parts together with the birth year. */
  exact: string[]
  near: string[]
  birthDates: PlainDate[]
  vNumber: string | null
  documents: string[]
}

function keysOf(of: Person, counts: ReadonlyMap<string, number>): Keys {
  const skeletons = [...new Set([of.parts, ...of.otherNames].flat().map(({ skeleton }) => skeleton))]
  const countOf = (skeleton: string) => counts.get(skeleton) ?? 0
  const [rarest] = [...skeletons].sort((a, b) => countOf(a) - countOf(b))
  const year = of.birthDate?.slice(0, 4)
  // Without a birth date a name is all there is.
  const rare = skeletons.filter((one) => countOf(one) <= RARE || (!year && one === rarest))
  const vague = of.birthDateEstimated || of.birthDatePrecision !== 'day' || of.birthDate?.endsWith('-01-01') === true
  const withYear = year ? skeletons.map((one) => `${vague ? '~y' : '~e'}${year}-${one}`) : []
  return {
    id: of.id,
    exact: [...rare.map((one) => `~${one}`), ...withYear],
    near: rare.flatMap((one) => [`~-${one}`, ...withOneLess(one).flatMap((less) => [`~${less}`, `~-${less}`])]),
    birthDates: of.birthDate && !vague ? [of.birthDate, ...swapped(of.birthDate)] : [],
    vNumber: of.vNumber,
    documents: of.documentNumbers,
  }
}

/** Day and month the other way round, where that is a date. */
function swapped(date: PlainDate): PlainDate[] {
  const [year, month, day] = date.split('-') as [string, string, string]
  return month !== day && Number(day) <= 12 ? [`${year}-${day}-${month}`] : []
}

/** For each of these persons the files that could be theirs: `[person, candidate]`. */
export async function findCandidates(
  tx: Tx,
  of: readonly Person[],
  counts: ReadonlyMap<string, number>,
): Promise<{ id: string; candidateId: string }[]> {
  const { rows } = await sql<{ id: string; candidateId: string }>`
    select a.id, found.client_id as "candidateId"
    from jsonb_to_recordset(${JSON.stringify(of.map((one) => keysOf(one, counts)))}::jsonb)
      a (id uuid, exact jsonb, near jsonb, "birthDates" jsonb, "vNumber" text, documents jsonb)
    cross join lateral (
      select client_id from (
        select t.client_id, 4 as worth from client_token t
        where ${everywhere} and t.token = any (array(select jsonb_array_elements_text(a.exact)))
        union all
        (select t.client_id, 1 from client_token t
         where ${everywhere} and t.token = any (array(select jsonb_array_elements_text(a.near))) limit ${sql.lit(MOST_NEAR)})
        union all
        select c.id, 5 from client c where c.foundation_id = (select app.foundation())
          and c.birth_date = any (array(select jsonb_array_elements_text(a."birthDates")::date))
        union all
        select c.id, 100 from client c where c.foundation_id = (select app.foundation()) and c.v_number = a."vNumber"
        union all
        select i.client_id, 100 from client_identifier i where i.foundation_id = (select app.foundation())
          and i.kind = 'document' and i.value = any (array(select jsonb_array_elements_text(a.documents)))
      ) hit where client_id <> a.id
      group by client_id order by sum(worth) desc, client_id limit ${sql.lit(MOST_COMPARED)}
    ) found`.execute(tx)
  return rows
}

/** Writes what was found of these persons; what somebody judged, asked or put together by hand stays as it is. */
export async function writePairs(
  tx: Tx,
  foundationId: string,
  of: readonly string[],
  pairs: readonly FoundPair[],
): Promise<void> {
  const found = JSON.stringify(pairs.map((pair) => ({ id: newId(), ...pair })))
  await sql`
    with found as materialized (
      select * from jsonb_to_recordset(${found}::jsonb) f (id uuid, "oneId" uuid, "otherId" uuid, score real, probably boolean, reasons text[])
    ), gone as (
      delete from possible_double p using unnest(${of}::uuid[]) mine (id)
      where p.foundation_id = ${foundationId} and mine.id in (p.one_id, p.other_id)
        and p.verdict is null and p.asked_side is null and p.score is not null
        and not exists (select from found f where f."oneId" = p.one_id and f."otherId" = p.other_id)
    )
    insert into possible_double as p (foundation_id, id, one_id, other_id, score, probably, reasons)
    select ${foundationId}, id, "oneId", "otherId", score, probably, reasons from found
    on conflict (foundation_id, one_id, other_id) do update
      set score = excluded.score, probably = excluded.probably, reasons = excluded.reasons
      where p.score is not null and (p.score, p.probably, p.reasons) is distinct from (excluded.score, excluded.probably, excluded.reasons)`.execute(
    tx,
  )
}
