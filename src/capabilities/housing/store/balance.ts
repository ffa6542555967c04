import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Named } from '#kernel/shapes.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Correction } from '../contract.ts'
import { chainBalance, firstDay, halfYearOf, halfYearsBetween, type HalfYearBalance, type HalfYearKey } from '../rules/balance.ts'

type TargetRow = { id: string; year: number; half: 1 | 2; target: number; stated: number | null; version: number }

export async function findTargets(tx: Tx, municipalityId: string): Promise<TargetRow[]> {
  const { rows } = await sql<TargetRow>`
    select id, year, half, target, opening_balance as stated, version from housing_target
    where municipality_id = ${municipalityId} order by year, half`.execute(tx)
  return rows
}

/** Persons housed (`realised`) and corrected by half-year, up to and including a day. */
async function countByHalfYear(tx: Tx, municipalityId: string, until: string) {
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

/** The chain of half-years from the first target to the one of `until`. Count everybody: call inside countingEverybody. */
export async function findChain(tx: Tx, municipalityId: string, until: string): Promise<HalfYearBalance[]> {
  const targets = await findTargets(tx, municipalityId)
  const first = targets[0]
  const last = halfYearOf(until)
  if (!first || first.year > last.year || (first.year === last.year && first.half > last.half)) return []
  const counts = await countByHalfYear(tx, municipalityId, until)
  return chainBalance(
    halfYearsBetween(first, last).map((at) => {
      const target = targets.find((one) => one.year === at.year && one.half === at.half)
      const count = counts.find((one) => one.year === at.year && one.half === at.half)
      return { ...at, target: target?.target ?? null, stated: target?.stated ?? null, realised: count?.realised ?? 0, corrections: count?.corrections ?? 0 }
    }),
  )
}

export type PeriodBalance = { opening: number | null; target: number | null; realised: number; corrections: number; closing: number | null }

/**
 * Balance of any stretch of days, a lead positive. A half-year's target counts from its first day, so a quarter that
 * begins in the middle of a half-year has no target of its own. Call inside countingEverybody.
 */
export async function balanceOfPeriod(tx: Tx, scope: { municipalityId: string; from: string; until: string }): Promise<PeriodBalance> {
  const chain = await findChain(tx, scope.municipalityId, scope.until)
  const counted = async (from: string, until: string, inclusive: boolean) => {
    const before = inclusive ? sql`<=` : sql`<`
    const { rows } = await sql<{ realised: number; corrections: number }>`
      select (select count(*) from placement where municipality_id = ${scope.municipalityId} and counts_for_target
                and housed_on >= ${from} and housed_on ${before} ${until}) as realised,
             (select coalesce(sum(persons), 0) from realisation_correction where municipality_id = ${scope.municipalityId}
                and corrected_on >= ${from} and corrected_on ${before} ${until}) as corrections`.execute(tx)
    return rows[0]!
  }
  const atStart = chain.find((one) => one.year === halfYearOf(scope.from).year && one.half === halfYearOf(scope.from).half)
  const inPeriod = chain.filter((one) => firstDay(one) >= scope.from && firstDay(one) <= scope.until)
  const known = inPeriod.filter((one) => one.target !== null)
  const target = known.length === 0 && inPeriod.length > 0 ? null : chain.length === 0 ? null : known.reduce((sum, one) => sum + one.target!, 0)
  const { realised, corrections } = await counted(scope.from, scope.until, true)
  let opening: number | null = null
  if (atStart && firstDay(atStart) === scope.from) opening = atStart.opening
  else if (atStart && atStart.opening !== null && atStart.target !== null) {
    const since = await counted(firstDay(atStart), scope.from, false)
    opening = atStart.opening - atStart.target + since.realised + since.corrections
  }
  const closing = opening === null || target === null ? null : opening + realised + corrections - target
  return { opening, target, realised, corrections, closing }
}

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

/** Balance at the end of each month, by the same sum. Call inside countingEverybody. */
export async function findMonths(tx: Tx, municipalityId: string, chain: readonly HalfYearBalance[], until: string) {
  if (chain.length === 0) return []
  const { rows } = await sql<{ month: string; persons: number }>`
    select to_char(day, 'YYYY-MM') as month, sum(persons)::int as persons from (
      select housed_on as day, 1 as persons from placement where municipality_id = ${municipalityId} and counts_for_target and housed_on <= ${until}
      union all select corrected_on, persons from realisation_correction where municipality_id = ${municipalityId} and corrected_on <= ${until}
    ) moved group by 1`.execute(tx)
  const moved = new Map(rows.map((row) => [row.month, row.persons]))
  return chain.flatMap((one) => {
    let balance = one.opening === null || one.target === null ? null : one.opening - one.target
    return Array.from({ length: 6 }, (_, at) => {
      const month = `${one.year}-${String((one.half === 1 ? 1 : 7) + at).padStart(2, '0')}`
      if (balance !== null) balance += moved.get(month) ?? 0
      return { on: `${month}-01`, balance: month > until.slice(0, 7) ? null : balance }
    })
  })
}

export async function countWaiting(tx: Tx, municipalityId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from placement where municipality_id = ${municipalityId} and housed_on is null and left_on is null`.execute(tx)
  return rows[0]!.count
}

type TargetWish = { municipalityId: string; year: number; half: 1 | 2; target: number; openingBalance: number | null }
export async function insertTarget(tx: Tx, foundationId: string, wish: TargetWish): Promise<{ id: string }> {
  const id = newId()
  await tx
    .insertInto('housing_target')
    .values({ foundation_id: foundationId, id, municipality_id: wish.municipalityId, year: wish.year, half: wish.half, target: wish.target, opening_balance: wish.openingBalance })
    .execute()
  return { id }
}
export async function changeTarget(tx: Tx, wish: TargetWish & { targetId: string; version: number }): Promise<boolean> {
  const result = await tx
    .updateTable('housing_target')
    .set({ municipality_id: wish.municipalityId, year: wish.year, half: wish.half, target: wish.target, opening_balance: wish.openingBalance })
    .where('id', '=', wish.targetId)
    .where('version', '=', wish.version)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
export async function findTarget(tx: Tx, id: string) {
  const { rows } = await sql<TargetWish & { version: number }>`
    select municipality_id as "municipalityId", year, half, target, opening_balance as "openingBalance", version
    from housing_target where id = ${id}`.execute(tx)
  return rows[0] ?? null
}

type CorrectionWish = { municipalityId: string; correctedOn: string; persons: number; reason: string }
export async function insertCorrection(tx: Tx, foundationId: string, wish: CorrectionWish): Promise<{ id: string }> {
  const id = newId()
  await tx
    .insertInto('realisation_correction')
    .values({ foundation_id: foundationId, id, municipality_id: wish.municipalityId, corrected_on: wish.correctedOn, persons: wish.persons, reason: wish.reason })
    .execute()
  return { id }
}
export async function changeCorrection(tx: Tx, wish: CorrectionWish & { correctionId: string; version: number }): Promise<boolean> {
  const result = await tx
    .updateTable('realisation_correction')
    .set({ corrected_on: wish.correctedOn, persons: wish.persons, reason: wish.reason })
    .where('id', '=', wish.correctionId)
    .where('version', '=', wish.version)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
