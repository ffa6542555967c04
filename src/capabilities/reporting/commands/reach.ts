import { getFoundation } from '#capabilities/organisation/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Scope } from '#kernel/compartments.ts'
import { type Period, type PlainDate, yearOf } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type { Report } from '../contract.ts'
import { toldToMunicipality } from '../rules/periods.ts'
import { balanceTells, suppressed } from '../rules/suppress.ts'
import * as seen from '../store/seen.ts'

type Of = { municipalityId: string } & Period

/** `whole`: every number. `suppressed`: as a municipality reads it. */
export type Eyes = 'whole' | 'suppressed'

/**
 * How this actor sees the report of a municipality: whole for who answers for all of the foundation or for a location that
 * serves it, suppressed for its own town hall. To anybody else it does not exist.
 */
export async function getEyes({ tx, actor, today }: Pick<Ctx, 'tx' | 'actor' | 'today'>, of: Of): Promise<Eyes> {
  const scope = actor.sight.read.reports
  if (scope && (await reaches(tx, scope, of))) return 'whole'
  const own = scope !== undefined && scope.ties.length > 0 && actor.municipalityIds.includes(of.municipalityId)
  if (own && toldToMunicipality(of, today)) return 'suppressed'
  throw problem('common/not-found')
}

const reaches = async (tx: Tx, scope: Scope, of: Of): Promise<boolean> =>
  scope.foundation || seen.servesDuring(tx, scope.locationIds, of)

/** Who may finalise and withdraw, does so for the same municipalities. */
export async function refuseOutOfReach({ tx, actor }: Pick<Ctx, 'tx' | 'actor'>, of: Of): Promise<void> {
  const scope = actor.sight.write.reports
  if (scope && (await reaches(tx, scope, of))) return
  throw problem('common/not-found')
}

/** Municipalities that this actor may choose a report of. */
export async function findWithinReach<T extends { id: string }>(tx: Tx, actor: Actor, all: readonly T[]): Promise<T[]> {
  const scope = actor.sight.read.reports
  if (!scope) return []
  if (scope.foundation) return [...all]
  const ids = await seen.findServed(tx, scope.locationIds)
  if (scope.ties.length > 0) for (const id of actor.municipalityIds) ids.add(id)
  return all.filter(({ id }) => ids.has(id))
}

/** The report as a municipality reads it: without small numbers, and without what changed since it was finalised. */
export async function forMunicipality(tx: Tx, report: Report): Promise<Report> {
  const { smallNumberLimit: limit } = await getFoundation(tx)
  const year = yearOf(report.period.from)
  const housed = await housedByYear(tx, report.municipality.id, report.period.until)
  const balance = { value: balanceTells(housed, year, limit), before: balanceTells(housed, year - 1, limit) }
  const { period, asOf } = report
  return {
    ...report,
    drift: null,
    standing: null,
    chapters: suppressed(report.chapters, { limit, balance }, { municipality: report.municipality.name, period, asOf }),
    smallNumberLimit: limit === 0 ? null : limit,
  }
}

const housedByYear = (tx: Tx, municipalityId: string, until: PlainDate) =>
  countingEverybody(tx, () => seen.countHousedByYear(tx, municipalityId, until))
