import { readsAllReports } from '#kernel/actor.ts'
import { findMunicipalities } from '#capabilities/organisation/public.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import { type Ctx, downloadRoute, route, type Route } from '#platform/server/http/route.ts'
import { mayFinaliseReports, mayOpenFigures, mayReadReports, mayWithdrawReports } from './access.ts'
import { downloadOf } from './commands/download.ts'
import { finaliseReport, getFinalisedReport, getLiveReport, withdrawReport } from './commands/finalise.ts'
import { openFinalisedFigure, openLiveFigure } from './commands/open.ts'
import { findWithinReach } from './commands/reach.ts'
import * as contract from './contract.ts'
import { describePeriod, toldToMunicipality, yearPeriod } from './rules/periods.ts'
import { findAllFinalised } from './store/finalised.ts'
import { findYears } from './store/seen.ts'

export const reportingTexts: ProblemTexts = {
  statuses: contract.problems,
  titles: {
    'reporting/period-still-runs': 'Deze periode loopt nog. U kunt het verslag vaststellen als zij voorbij is.',
    'reporting/already-finalised': 'Voor deze gemeente en periode is al een verslag vastgesteld. Trek dat eerst in.',
    'reporting/figures-moved': 'Iemand werkte intussen aan wat dit verslag telt. Probeer het nog eens.',
    'reporting/already-withdrawn': 'Dit verslag is al ingetrokken.',
    'reporting/unknown-figure': 'Dit cijfer bestaat niet, of heeft geen lijst.',
  } satisfies Record<keyof typeof contract.problems, string>,
}

async function listed({ tx, actor, today }: Ctx, municipalityId: string | null) {
  const anyPeriod = readsAllReports(actor)
  const years = await countingEverybody(tx, () => findYears(tx))
  const reports = await findAllFinalised(tx, municipalityId)
  return {
    reports: reports.map((report) => ({
      id: report.id,
      number: report.number,
      municipality: { id: report.municipalityId, name: report.municipality },
      period: describePeriod(report),
      state: report.withdrawnAt === null ? ('finalised' as const) : ('withdrawn' as const),
      finalisedAt: report.finalisedAt,
      finalisedBy: report.finalisedBy,
      replacedBy: report.replacedById ? { id: report.replacedById, name: report.replacedByNumber! } : null,
    })),
    municipalities: (await findWithinReach(tx, actor, await findMunicipalities(tx))).map(({ id, name }) => ({
      id,
      name,
    })),
    years: years.filter((year) => anyPeriod || toldToMunicipality(yearPeriod(year), today)),
    may: { finalise: mayFinaliseReports(actor), choosePeriod: anyPeriod },
  }
}

const opened = {
  lists: 'figure',
  whose: ({ records }: contract.OpenedFigure) => records.map(({ clientId }) => clientId).filter((id) => id !== null),
}
const numbersOnly = { none: 'totals, nothing about people' }

export const reportingRoutes: readonly Route[] = [
  route(contract.getReport, { can: mayReadReports, audit: numbersOnly, handle: getLiveReport }),
  route(contract.openFigure, { can: mayOpenFigures, audit: opened, handle: openLiveFigure }),
  route(contract.listReports, {
    can: mayReadReports,
    audit: numbersOnly,
    handle: (ctx, { municipalityId }) => listed(ctx, municipalityId ?? null),
  }),
  route(contract.finaliseReport, {
    can: mayFinaliseReports,
    audit: { writes: 'municipality_report' },
    handle: finaliseReport,
  }),
  route(contract.getFinalisedReport, {
    can: mayReadReports,
    audit: numbersOnly,
    handle: (ctx, { reportId }) => getFinalisedReport(ctx, reportId),
  }),
  route(contract.openFinalisedFigure, { can: mayOpenFigures, audit: opened, handle: openFinalisedFigure }),
  route(contract.withdrawReport, {
    can: mayWithdrawReports,
    audit: { writes: 'municipality_report' },
    handle: withdrawReport,
  }),
  downloadRoute(contract.downloadReport, {
    can: mayReadReports,
    audit: { exports: 'municipality_report' },
    handle: async (ctx, wish) => downloadOf(await getLiveReport(ctx, wish), wish, ctx.now),
  }),
  downloadRoute(contract.downloadFinalisedReport, {
    can: mayReadReports,
    audit: { exports: 'municipality_report' },
    handle: async (ctx, { reportId, ...wish }) => downloadOf(await getFinalisedReport(ctx, reportId), wish, ctx.now),
  }),
]
