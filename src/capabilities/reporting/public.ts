import type { Period, PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { downloadOf } from './commands/download.ts'
import { liveReport } from './commands/finalise.ts'
import { countReport } from './commands/report.ts'
import type { Report, ReportFormat } from './contract.ts'
import { outsideJson } from './rules/outside-json.ts'

export { outsideJson } from './rules/outside-json.ts'
export { halfPeriod, quarterPeriod, yearPeriod } from './rules/periods.ts'

export type ReportOf = { foundationId: string; municipalityId: string; period: Period; today: PlainDate }

/** The report under the names that `report municipality --json` prints. */
export async function municipalityReportJson(tx: Tx, of: ReportOf): Promise<Record<string, unknown>> {
  const wish = { municipalityId: of.municipalityId, ...of.period }
  return outsideJson(await countReport(tx, { ...of, mayOpen: false }, wish))
}

/** The live report, for the command line: nobody in particular, who may do nothing with it. */
export const municipalityReport = (tx: Tx, of: ReportOf): Promise<Report> =>
  liveReport(tx, { ...of, mayOpen: false, mayFinalise: false }, { municipalityId: of.municipalityId, ...of.period })

/** The report as PDF, workbook or CSV. Outside the transaction: drawing takes longer than counting. */
export const municipalityReportFile = async (report: Report, format: ReportFormat, lang: 'nl' | 'en', madeAt: Date) =>
  (await downloadOf(report, { format, lang }, madeAt)).body as Uint8Array | string
