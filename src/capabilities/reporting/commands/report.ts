import { balanceOfPeriod, figures as housing } from '#capabilities/housing/public.ts'
import { figures as contacts } from '#capabilities/contacts/report.ts'
import { figures as guidance } from '#capabilities/guidance/report.ts'
import { durationsOfPeriod } from '#capabilities/legal/public.ts'
import { figures as legal } from '#capabilities/legal/report.ts'
import { figures as matching } from '#capabilities/matching/report.ts'
import { figures as network } from '#capabilities/network/report.ts'
import { figures as planning } from '#capabilities/planning/report.ts'
import { figures as programmes } from '#capabilities/programmes/report.ts'
import { figures as reception } from '#capabilities/reception/report.ts'
import { figures as team } from '#capabilities/team/report.ts'
import type { Period, PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import type { Named } from '#kernel/shapes.ts'
import { countingEverybody } from '#platform/server/db/everybody.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { FigureDefinition, FigureScope } from '#platform/server/figures/figure.ts'
import type { Chapter, ReportPeriod } from '../contract.ts'
import { draftChapters } from '../rules/chapters.ts'
import { asOf, describePeriod, yearBefore } from '../rules/periods.ts'
import { withSentences } from '../rules/sentences.ts'
import { countFigures } from '../store/counts.ts'
import { findMunicipality } from '../store/seen.ts'

/** Every figure of the report, in the order in which it shows them. Adding a figure is adding a definition. */
export const definitions: readonly FigureDefinition[] = [
  ...housing,
  ...contacts,
  ...planning,
  ...guidance,
  ...legal,
  ...programmes,
  ...network,
  ...reception,
  ...matching,
  ...team,
]

export type ReportWish = { municipalityId: string } & Period
export type CountedReport = { municipality: Named; period: ReportPeriod; asOf: PlainDate; chapters: Chapter[] }

export function refuseBackwards({ from, until }: Period): void {
  if (until < from)
    throw problem('common/invalid-input', { errors: [{ pointer: '/until', code: 'fault/ends-before-start' }] })
}

export function scopeOf(
  foundationId: string,
  wish: ReportWish,
  today: PlainDate,
): { now: FigureScope; before: FigureScope } {
  refuseBackwards(wish)
  const now = { from: wish.from, until: asOf(wish, today) }
  const of = { foundationId, municipalityId: wish.municipalityId }
  return { now: { ...of, ...now }, before: { ...of, ...yearBefore(now) } }
}

/** Counts the whole report, of everybody, whoever asks. */
export async function countReport(
  tx: Tx,
  by: { foundationId: string; today: PlainDate; mayOpen: boolean },
  wish: ReportWish,
): Promise<CountedReport> {
  const municipality = await findMunicipality(tx, wish.municipalityId)
  if (!municipality) throw problem('common/not-found')
  const scopes = scopeOf(by.foundationId, wish, by.today)
  const [numbers, balanceNow, balanceBefore, durationsNow, durationsBefore] = await countingEverybody(tx, async () => [
    await countFigures(tx, definitions, scopes),
    await balanceOfPeriod(tx, scopes.now),
    await balanceOfPeriod(tx, scopes.before),
    await durationsOfPeriod(tx, scopes.now),
    await durationsOfPeriod(tx, scopes.before),
  ])
  const period = describePeriod(wish)
  const drafts = draftChapters(
    definitions,
    { numbers: numbers.now, balance: balanceNow, durations: durationsNow },
    { numbers: numbers.before, balance: balanceBefore, durations: durationsBefore },
    by.mayOpen,
  )
  const about = { municipality: municipality.name, period, asOf: scopes.now.until }
  return { municipality, period, asOf: scopes.now.until, chapters: withSentences(drafts, about) }
}
