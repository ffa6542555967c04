import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import type { FigureScope } from '#platform/server/figures/figure.ts'
import { during, inMunicipality } from '#platform/server/figures/in-municipality.ts'
import { closed } from './counting.ts'

export type Duration = {
  /** Null for all kinds together. */
  kind: string | null
  /** How many dossiers it is computed over. */
  cases: number
  /** In how many days half of them, and three quarters of them, were closed; null without any. */
  half: number | null
  threeQuarters: number | null
}

/**
 * How long the dossiers took that were closed in the period, from the day of opening to the day of closing. The median, not the
 * mean: one dossier of six years says nothing of the others. Discrete, so that it is a number of days that one of them took.
 * Counts everybody: call inside countingEverybody.
 */
export async function durationsOfPeriod(tx: Tx, scope: FigureScope): Promise<Duration[]> {
  const { rows } = await sql<Duration>`
    select kind.name as kind, count(*)::int as cases,
      percentile_disc(0.5) within group (order by l.closed_on - l.opened_on) as half,
      percentile_disc(0.75) within group (order by l.closed_on - l.opened_on) as "threeQuarters"
    from legal_case l ${inMunicipality(scope, sql`l.client_id`, closed)}
    join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
    where l.foundation_id = ${scope.foundationId} and ${during(scope, closed)}
    group by grouping sets ((), (kind.name))`.execute(tx)
  return rows
}
