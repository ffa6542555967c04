import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import type { Person } from '../contract.ts'
import type { Compared } from '../rules/alike.ts'
import { alikeHits, waysToTokens } from './hits.ts'
import { type Eyes, inSight } from './sight.ts'

export type Alike = Person & Compared & { vNumber: string | null }

/** Files that are compared at most, the most promising first. */
const MOST_COMPARED = 60
/** Counted no further: a name of so many says hardly anything. */
const MOST_COUNTED = 5000

/** Files in sight that could be of this person: the same V-number, or a name that is heard or nearly written alike. */
export async function findAlike(tx: Tx, of: Compared, except: string | null, eyes: Eyes): Promise<Alike[]> {
  const { rows } = await sql<Alike>`
    with hit as materialized (${alikeHits(of.parts, waysToTokens(eyes))}),
    best as (
      select hit.client_id from hit join client b on b.foundation_id = (select app.foundation()) and b.id = hit.client_id
      order by hit.rank + case when b.birth_date = ${of.birthDate}::date then 9
        when extract(year from b.birth_date) = extract(year from ${of.birthDate}::date) then 3 else 0 end desc
      limit ${sql.lit(MOST_COMPARED)})
    select c.id, c.number, c.given_names as "givenNames", c.family_name as "familyName", c.birth_date as "birthDate",
           c.birth_date_precision as "birthDatePrecision",
           c.birth_date_estimated as "birthDateEstimated", c.v_number as "vNumber", c.sex, c.name_parts as parts
    from client c
    where ${inSight(eyes, 'c')} and c.id is distinct from ${except}::uuid
      and (c.id in (select client_id from best) or c.v_number = ${of.vNumber})
    order by c.number`.execute(tx)
  return rows
}

/** How many files in sight have each skeleton. */
export async function countSkeletons(tx: Tx, skeletons: readonly string[], eyes: Eyes): Promise<Map<string, number>> {
  const counted = sql.join(
    waysToTokens(eyes).map(
      (way) => sql`select client_id from client_token
        where foundation_id = (select app.foundation()) and ${way} and token = '~' || wanted.skeleton`,
    ),
    sql` union all `,
  )
  const { rows } = await sql<{ skeleton: string; count: number }>`
    select wanted.skeleton, (select count(*)::int from (select * from (${counted}) found limit ${sql.lit(MOST_COUNTED)}) counted) as count
    from unnest(${skeletons}::text[]) wanted (skeleton)`.execute(tx)
  return new Map(rows.map(({ skeleton, count }) => [skeleton, count]))
}

/** Roughly how many files there are, as the statistics of the database have it. */
export async function guessFiles(tx: Tx): Promise<number> {
  const { rows } = await sql<{ files: number }>`
    select greatest(reltuples, 0)::float8 as files from pg_class where oid = 'public.client'::regclass`.execute(tx)
  return rows[0]!.files
}
