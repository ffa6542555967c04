import { sql } from 'kysely'
import { chainBalance, halfYearsBetween, refuseOpening } from '#capabilities/housing/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { RefusalCode } from '../rules/reasons.ts'
import { refuseRepeated } from './judge-half-years.ts'
import { townNamed } from './towns.ts'

type HalfYear = { town: string; year: number; half: 1 | 2 }
type Stated = HalfYear & { rowNo: number; opening: number; repeats: boolean }
type Fact = HalfYear & { target: number | null; stated: number | null; realised: number; corrections: number }

const halfOf = (on: ReturnType<typeof sql>) =>
  sql`extract(year from ${on})::int as year, case when extract(month from ${on}) <= 6 then 1 else 2 end as half`
const taken = sql`s.outcome in ('new', 'updated')`
const none = sql`0 as realised, 0 as corrections`

/**
 * A balance at the start that disagrees with what the half-year before leaves is refused with both numbers: what the
 * files say together with what is here, as it will be when they are taken. Call after all kinds are judged; true when a
 * row was refused.
 */
export async function judgeBalances(tx: Tx): Promise<boolean> {
  const { rows: stated } = await sql<Stated>`
    select s.row_no as "rowNo", ${townNamed} as town, (s.vals ->> 'year')::int as year, (s.vals ->> 'half')::int as half,
      (s.vals ->> 'openingBalance')::int as opening, s.same_as is not null as repeats
    from stage_targets s
    where (${taken} or (s.outcome = 'unchanged' and s.same_as is not null)) and s.vals ->> 'openingBalance' is not null`.execute(
    tx,
  )
  if (stated.length === 0) return false
  const facts = await findFacts(tx, [...new Set(stated.map(({ town }) => town))])
  const refused = stated.flatMap((row) => {
    const chain = chainOf(facts.filter(({ town }) => town === row.town))
    return row.repeats ? refuseRepeatedOpening(chain, row) : refuseStated(chain, row)
  })
  if (refused.length === 0) return false
  await sql`
    update stage_targets s set outcome = 'refused', reasons = jsonb_build_array(jsonb_build_object(
      'column', 'Achterstand bij aanvang', 'value', (-(s.vals ->> 'openingBalance')::int)::text, 'code', r.code,
      'params', jsonb_strip_nulls(jsonb_build_object('carried', r.carried))))
    from json_to_recordset(${JSON.stringify(refused)}::json) r (row_no int, code text, carried int) where r.row_no = s.row_no`.execute(
    tx,
  )
  await refuseRepeated(tx)
  return true
}

type Chain = ReturnType<typeof chainOf>
type Refused = { row_no: number; code: RefusalCode; carried: number | null }

// In the file a backlog is positive.
const disagrees = (row: Stated, carried: number): Refused[] => [
  { row_no: row.rowNo, code: 'balance-disagrees', carried: -carried },
]

function refuseStated(chain: Chain, row: Stated): Refused[] {
  const found = refuseOpening(chain, row)
  return found ? disagrees(row, found.carried) : []
}

/** What a row states of a half-year that stands without a balance of its own has to be what the chain makes of it. */
function refuseRepeatedOpening(chain: Chain, row: Stated): Refused[] {
  const opening = chain.find((one) => one.year === row.year && one.half === row.half)?.opening ?? null
  if (opening === null) return [{ row_no: row.rowNo, code: 'half-year-without-backlog', carried: null }]
  return opening === row.opening ? [] : disagrees(row, opening)
}

function chainOf(facts: readonly Fact[]) {
  const inOrder = facts.toSorted((one, other) => one.year - other.year || one.half - other.half)
  const targets = inOrder.filter(({ target }) => target !== null)
  const [first, last] = [targets[0], targets.at(-1)]
  if (!first || !last) return []
  return chainBalance(
    halfYearsBetween(first, last).map(
      (at) =>
        inOrder.find((one) => one.year === at.year && one.half === at.half) ?? {
          ...at,
          target: null,
          stated: null,
          realised: 0,
          corrections: 0,
        },
    ),
  )
}

/** Per half-year what is here and stays, and what the files bring. */
async function findFacts(tx: Tx, towns: readonly string[]): Promise<Fact[]> {
  const stays = (kind: string, id = 'id') =>
    sql`r.${sql.ref(id)} not in (select known_id from ${sql.table(`stage_${kind}`)} where outcome = 'updated' and known_id is not null)`
  const housedOn = sql`(s.vals ->> 'housedOn')::date`
  const correctedOn = sql`(s.vals ->> 'correctedOn')::date`
  const { rows } = await sql<Fact>`
    with fact as (
      select r.municipality_id::text as town, r.year, r.half, r.target, r.opening_balance as stated, ${none} from housing_target r where ${stays('targets')}
      union all
      select ${townNamed}, (s.vals ->> 'year')::int, (s.vals ->> 'half')::int, (s.vals ->> 'target')::int,
        (s.vals ->> 'openingBalance')::int, ${none} from stage_targets s where ${taken}
      union all
      select r.municipality_id::text, ${halfOf(sql`r.housed_on`)}, null, null, 1, 0 from placement r
        where r.counts_for_target and r.housed_on is not null and ${stays('clients', 'client_id')}
      union all
      select ${townNamed}, ${halfOf(housedOn)}, null, null, 1, 0 from stage_clients s
        where ${taken} and ${housedOn} is not null
      union all
      select r.municipality_id::text, ${halfOf(sql`r.corrected_on`)}, null, null, 0, r.persons from realisation_correction r where ${stays('corrections')}
      union all
      select ${townNamed}, ${halfOf(correctedOn)}, null, null, 0, (s.vals ->> 'persons')::int
        from stage_corrections s where ${taken}
    )
    select town, year, half, max(target) as target, max(stated) as stated, sum(realised)::int as realised, sum(corrections)::int as corrections
    from fact where town = any (${towns}::text[]) group by 1, 2, 3`.execute(tx)
  return rows
}
