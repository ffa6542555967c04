import type { Period, PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { countReport } from './commands/report.ts'
import { outsideJson } from './rules/outside-json.ts'

export { halfPeriod, quarterPeriod, yearPeriod } from './rules/periods.ts'

export type ReportOf = { foundationId: string; municipalityId: string; period: Period; today: PlainDate }

/** The report under the names that `report municipality --json` prints. */
export async function municipalityReportJson(tx: Tx, of: ReportOf): Promise<Record<string, unknown>> {
  return outsideJson(await countReport(tx, { ...of, mayOpen: false }, { municipalityId: of.municipalityId, ...of.period }))
}
