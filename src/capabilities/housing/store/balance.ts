import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Named } from '#kernel/shapes.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { Correction, CorrectionValues, TargetValues } from '../contract.ts'
import {
  chainBalance,
  firstDay,
  halfYearOf,
  halfYearsBetween,
  type HalfYearBalance,
  type HalfYearFacts,
  type HalfYearKey,
  lastDay,
} from '../rules/balance.ts'

export const targets = recordsIn<TargetValues & { municipalityId: string }>('housing_target', {
  municipalityId: 'municipality_id',
  year: 'year',
  half: 'half',
  target: 'target',
  openingBalance: 'opening_balance',
})

export const corrections = recordsIn<CorrectionValues & { municipalityId: string }>('realisation_correction', {
  municipalityId: 'municipality_id',
  correctedOn: 'corrected_on',
  persons: 'persons',
  reason: 'reason',
})

type TargetRow = { id: string; year: number; half: 1 | 2; target: number; stated: number | null; version: number }

export async function findTargets(tx: Tx, municipalityId: string): Promise<TargetRow[]> {
  const { rows } = await sql<TargetRow>`
    select id, year, half, target, opening_balance as stated, version from housing_target
    where municipality_id = ${municipalityId} order by year, half`.execute(tx)
  return rows
}

/** Persons housed (`realised`) and corrected by half-year, up to and including a day. */
async function countByHalfYear(tx: Tx, municipalityId: string, until: PlainDate) {
  const { rows } = await sql<HalfYearKey & { realised: number; corrections: number }>`
    select year, half, sum(realised)::int as realised, sum(corrections)::int as corrections from (
      select extract(year from housed_on)::int as year, case when extract(month from housed_on) <= 6 then 1 else 2 end as half,
        count(*) as realised, 0 as corrections
      from placement where municipality_id = ${municipalityId} and counts_for_target and housed_on <= ${until} group by 1, 2
      union all
      select extract(year from corrected_on)::int, case when extract(month from corrected_on) <= 6 then 1 else 2 end, 0, sum(persons)
      from realisation_correction where municipality_id = ${municipalityId} and corrected_on <= ${until} group by 1, 2
    ) counted group by 1, 2`.execute(tx)
  return rows
}

/**
 * The chain of half-years from the first target to the one of `until`, counted up to and including that day. Counts
 * everybody: call inside countingEverybody.
 */
export async function findChain(
  tx: Tx,
  municipalityId: string,
  until: PlainDate,
  countedUntil: PlainDate = until,
): Promise<HalfYearBalance[]> {
  const known = await findTargets(tx, municipalityId)
  const first = known[0]
  const last = halfYearOf(until)
  if (!first || first.year > last.year || (first.year === last.year && first.half > last.half)) return []
  const counts = await countByHalfYear(tx, municipalityId, countedUntil)
  const same = (at: HalfYearKey) => (one: HalfYearKey) => one.year === at.year && one.half === at.half
  return chainBalance<HalfYearFacts>(
    halfYearsBetween(first, last).map((at) => {
      const target = known.find(same(at))
      const count = counts.find(same(at))
      return {
        ...at,
        target: target?.target ?? null,
        stated: target?.stated ?? null,
        realised: count?.realised ?? 0,
        corrections: count?.corrections ?? 0,
      }
    }),
  )
}

/** The balance on any day: that of its half-year so far. Call inside countingEverybody. */
export async function findBalanceOn(tx: Tx, municipalityId: string, on: PlainDate): Promise<HalfYearBalance | null> {
  return (await findChain(tx, municipalityId, on)).at(-1) ?? null
}

export type PeriodBalance = {
  opening: number | null
  target: number | null
  realised: number
  corrections: number
  closing: number | null
}

/**
 * Balance of any stretch of days, a lead positive. A half-year's target counts from its first day, so a quarter that
 * begins in the middle of a half-year has no target of its own. Call inside countingEverybody.
 */
export async function balanceOfPeriod(
  tx: Tx,
  { municipalityId, from, until }: { municipalityId: string; from: PlainDate; until: PlainDate },
): Promise<PeriodBalance> {
  const chain = await findChain(tx, municipalityId, until)
  const inPeriod = chain.filter((one) => firstDay(one) >= from && firstDay(one) <= until)
  const known = inPeriod.filter((one) => one.target !== null)
  const unknown = chain.length === 0 || (inPeriod.length > 0 && known.length === 0)
  const target = unknown ? null : known.reduce((sum, one) => sum + one.target!, 0)
  const { realised, corrections } = await countBetween(tx, municipalityId, from, until)
  const opening = await openingOf(tx, municipalityId, chain, from)
  const closing = opening === null || target === null ? null : opening + realised + corrections - target
  return { opening, target, realised, corrections, closing }
}

/** On the first day of a half-year what it began with; in the middle of one, its sum up to the day before. */
async function openingOf(tx: Tx, municipalityId: string, chain: readonly HalfYearBalance[], from: PlainDate) {
  const at = halfYearOf(from)
  const own = chain.find((one) => one.year === at.year && one.half === at.half)
  if (!own || own.opening === null) return null
  if (firstDay(own) === from) return own.opening
  if (own.target === null) return null
  const since = await countBetween(tx, municipalityId, firstDay(own), from, true)
  return own.opening - own.target + since.realised + since.corrections
}

async function countBetween(tx: Tx, municipalityId: string, from: PlainDate, until: PlainDate, before = false) {
  const upTo = before ? sql`<` : sql`<=`
  const { rows } = await sql<{ realised: number; corrections: number }>`
    select (select count(*) from placement where municipality_id = ${municipalityId} and counts_for_target
              and housed_on >= ${from} and housed_on ${upTo} ${until}) as realised,
           (select coalesce(sum(persons), 0) from realisation_correction where municipality_id = ${municipalityId}
              and corrected_on >= ${from} and corrected_on ${upTo} ${until}) as corrections`.execute(tx)
  return rows[0]!
}

/** Municipalities that the foundation works for, or has a target of. */
export async function findMunicipalitiesWithHousing(tx: Tx): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select m.id, m.name from municipality m
    where exists (select from housing_target t where t.foundation_id = m.foundation_id and t.municipality_id = m.id)
       or exists (select from location_municipality s where s.foundation_id = m.foundation_id and s.municipality_id = m.id)
    order by m.name collate "nl-x-icu"`.execute(tx)
  return rows
}

export async function findCorrections(tx: Tx, municipalityId: string): Promise<Correction[]> {
  const { rows } = await sql<Correction>`
    select id, corrected_on as "correctedOn", persons, reason, version from realisation_correction
    where municipality_id = ${municipalityId} order by corrected_on desc, id`.execute(tx)
  return rows
}

/** Who waits, and who is to get a key after today, by half-year. Call inside countingEverybody. */
export async function countAhead(tx: Tx, municipalityId: string, today: PlainDate) {
  const { rows } = await sql<{ day: PlainDate | null; persons: number }>`
    select housed_on as day, count(*)::int as persons from placement
    where municipality_id = ${municipalityId} and left_on is null and (housed_on is null or (housed_on > ${today} and counts_for_target))
    group by 1`.execute(tx)
  return {
    waiting: rows.reduce((sum, row) => sum + row.persons, 0),
    plannedIn: (at: HalfYearKey) =>
      rows
        .filter(({ day }) => day !== null && day >= firstDay(at) && day <= lastDay(at))
        .reduce((sum, row) => sum + row.persons, 0),
  }
}
