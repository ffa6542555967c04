import { getFoundation, takeNumbers } from '#capabilities/organisation/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { type PlainDate, yearOf } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayFinaliseReports, mayOpenFigures, mayWithdrawReports } from '../access.ts'
import type { Chapter, Report } from '../contract.ts'
import { driftOf } from '../rules/drift.ts'
import { describePeriod } from '../rules/periods.ts'
import { refuseFinalising, stillRuns } from '../rules/finalising.ts'
import * as store from '../store/finalised.ts'
import { forMunicipality, getEyes, refuseOutOfReach } from './reach.ts'
import { countReport, definitions, refuseBackwards, type ReportWish, scopeOf } from './report.ts'

/** What this actor, or nobody in particular (the command line), may do with a report. */
type Reader = { foundationId: string; today: PlainDate; mayOpen: boolean; mayFinalise: boolean }

/** A municipality reads the finalised report where there is one: two counts of one year tell what changed between them. */
export async function getLiveReport(ctx: Ctx, wish: ReportWish): Promise<Report> {
  const { tx, actor, today } = ctx
  refuseBackwards(wish)
  const eyes = await getEyes(ctx, wish)
  const may = { mayOpen: mayOpenFigures(actor), mayFinalise: mayFinaliseReports(actor) }
  if (eyes === 'whole') return liveReport(tx, { foundationId: actor.foundationId, today, ...may }, wish)
  const standing = await store.findStanding(tx, wish)
  if (standing) return getFinalisedReport(ctx, standing.id)
  const nothing = { mayOpen: false, mayFinalise: false }
  return forMunicipality(tx, await liveReport(tx, { foundationId: actor.foundationId, today, ...nothing }, wish))
}

export async function liveReport(tx: Tx, by: Reader, wish: ReportWish): Promise<Report> {
  const counted = await countReport(tx, by, wish)
  const standing = await store.findStanding(tx, wish)
  return {
    ...counted,
    id: null,
    version: null,
    foundation: (await getFoundation(tx)).name,
    runs: stillRuns(wish, by.today),
    state: 'live',
    number: null,
    finalisedAt: null,
    withdrawnAt: null,
    withdrawnBecause: null,
    drift: null,
    standing,
    smallNumberLimit: null,
    may: {
      finalise: by.mayFinalise && refuseFinalising(wish, by.today, standing) === null,
      withdraw: false,
      open: by.mayOpen,
    },
  }
}

/** Freezes what the report says today: values, definitions, sentences and the ids of what was counted. */
export async function finaliseReport({ tx, actor, today, now }: Ctx, wish: ReportWish) {
  refuseBackwards(wish)
  await refuseOutOfReach({ tx, actor }, wish)
  const refusal = refuseFinalising(wish, today, await store.findStanding(tx, wish))
  if (refusal) throw problem(refusal)
  const counted = await countReport(tx, { foundationId: actor.foundationId, today, mayOpen: false }, wish)
  const serial = await takeNumbers(tx, actor.foundationId, `report-${yearOf(today)}`, 1)
  const number = `${yearOf(today)}-${String(serial).padStart(2, '0')}`
  const id = await store.insertReport(tx, {
    foundationId: actor.foundationId,
    foundation: (await getFoundation(tx)).name,
    number,
    municipalityId: wish.municipalityId,
    municipality: counted.municipality.name,
    from: wish.from,
    until: wish.until,
    asOf: counted.asOf,
    finalisedAt: now.toISOString(),
    finalisedById: actor.accountId,
    finalisedBy: actor.displayName,
    chapters: counted.chapters,
  })
  await keepRecords(tx, id, actor, wish, today, counted.chapters)
  return { id, number }
}

async function keepRecords(tx: Tx, id: string, actor: Actor, wish: ReportWish, today: string, chapters: Chapter[]) {
  const sums = await countingEverybody(tx, async () => {
    await store.insertRecords(tx, id, definitions, scopeOf(actor.foundationId, wish, today).now)
    return store.sumsOfRecords(tx, id)
  })
  const counted = chapters
    .flatMap(({ figures }) => figures)
    .filter(({ record, value }) => record !== null && value !== null)
  // Somebody saved between the two statements: a number that its own list contradicts may not be frozen.
  if (counted.some(({ key, value }) => (sums.get(key) ?? 0) !== value)) throw problem('reporting/figures-moved')
}

export async function getFinalisedReport(ctx: Ctx, reportId: string): Promise<Report> {
  const { tx, actor } = ctx
  const found = await store.findFinalised(tx, reportId)
  if (!found) throw problem('common/not-found')
  const eyes = await getEyes(ctx, found)
  const report = {
    ...(await frozen(tx, actor, found)),
    smallNumberLimit: null,
    may: {
      finalise: false,
      withdraw: mayWithdrawReports(actor) && found.withdrawnAt === null,
      open: mayOpenFigures(actor),
    },
  }
  return eyes === 'whole' ? report : forMunicipality(tx, report)
}

async function frozen(tx: Tx, actor: Actor, found: store.FinalisedReport & { chapters: Chapter[] }) {
  const { municipalityId, from, until, asOf } = found
  // Counted anew over the days that were known then: what came later in a running period is no drift.
  const live = await countReport(
    tx,
    { foundationId: actor.foundationId, today: asOf, mayOpen: false },
    { municipalityId, from, until },
  )
  const open = mayOpenFigures(actor)
  return {
    id: found.id,
    version: found.version,
    foundation: found.foundation,
    municipality: { id: municipalityId, name: found.municipality },
    period: describePeriod(found),
    asOf,
    runs: false,
    state: found.withdrawnAt === null ? ('finalised' as const) : ('withdrawn' as const),
    number: found.number,
    finalisedAt: found.finalisedAt,
    withdrawnAt: found.withdrawnAt,
    withdrawnBecause: found.withdrawnBecause,
    drift: driftOf(found.chapters, live.chapters),
    standing: null,
    chapters: found.chapters.map((chapter) => ({
      ...chapter,
      figures: chapter.figures.map((figure) => ({ ...figure, open: open && figure.record !== null })),
    })),
  }
}

export async function withdrawReport(
  { tx, actor, now }: Ctx,
  wish: { reportId: string; reason: string; version: number },
): Promise<{ id: string }> {
  const found = await store.findFinalised(tx, wish.reportId)
  if (!found) throw problem('common/not-found')
  await refuseOutOfReach({ tx, actor }, found)
  if (found.withdrawnAt !== null) throw problem('reporting/already-withdrawn')
  const saved = await store.withdraw(tx, { ...wish, at: now.toISOString(), by: actor.accountId })
  await refuseStale(saved, () => store.findFinalised(tx, wish.reportId))
  return { id: wish.reportId }
}
