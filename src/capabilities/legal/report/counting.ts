import { type RawBuilder, sql } from 'kysely'
import type { CountedRecord, FigureScope } from '#platform/server/figures/figure.ts'
import { during, inMunicipality } from '#platform/server/figures/in-municipality.ts'

/** Joins what makes an event one of this municipality: where the client lived, or where they stayed in reception. */
type Where = typeof inMunicipality

/** Dossiers by what counts: the day that makes them count, the word shown with it, and which ones. */
export const dossiers = (
  scope: FigureScope,
  on: RawBuilder<string>,
  attribute: RawBuilder<string>,
  which: RawBuilder<boolean>,
  dimension: RawBuilder<unknown> = sql`null`,
  where: Where = inMunicipality,
) => sql<CountedRecord>`
  select l.id as record_id, l.client_id, ${on} as on_date, ${dimension}::text as dimension, ${attribute} as attribute, 1 as weight
  from legal_case l ${where(scope, sql`l.client_id`, on)}
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = ${scope.foundationId} and ${which}`

export const opened = sql<string>`l.opened_on`
export const closed = sql<string>`l.closed_on`
export const isFamilyReunification = sql<boolean>`kind.meaning in ('family-reunification', 'regular-family-reunification')`
export const handledOutcome = (scope: FigureScope) =>
  sql<string>`case when l.closed_on <= ${scope.until} then coalesce(outcome.name, 'closed') else 'open' end`
export const isHandled = (scope: FigureScope) => sql<boolean>`l.opened_on <= ${scope.until}
          and (l.opened_on >= ${scope.from} or l.closed_on is null or l.closed_on >= ${scope.from})`
/** A dossier that was already open is an event of the first day of the period. */
export const handledFrom = (scope: FigureScope) => sql<string>`greatest(l.opened_on, ${scope.from}::date)`

export const kindOfCase = { label: { nl: 'Soort dossier', en: 'Kind of case' } }
export const outcome = {
  label: { nl: 'Uitkomst', en: 'Outcome' },
  words: { open: { nl: 'loopt nog', en: 'still open' }, closed: { nl: 'afgesloten', en: 'closed' } },
}

/**
 * Terms that came to their end in the period: whose last day lies in it, as far as that day has come or they are done. Met is
 * done on or before that day.
 */
export const ended = (
  scope: FigureScope,
  which: RawBuilder<boolean>,
  dimension: RawBuilder<unknown> = sql`null`,
  where: Where = inMunicipality,
) => sql<CountedRecord>`
  select t.id as record_id, t.client_id, t.due_on as on_date, ${dimension}::text as dimension,
    case when t.state <> 'done' then 'never' when t.ended_on <= t.due_on then 'in-time' else 'after' end as attribute, 1 as weight
  from legal_term t ${where(scope, sql`t.client_id`, sql`t.due_on`)}
  where t.foundation_id = ${scope.foundationId} and t.state in ('running', 'done') and not t.first_day and ${during(scope, sql`t.due_on`)} and ${which}`
export const inTime = sql<boolean>`t.state = 'done' and t.ended_on <= t.due_on`
export const missed = sql<boolean>`(t.state = 'done' and t.ended_on > t.due_on or t.state = 'running' and t.due_on < app.today())`
export const howMet = {
  label: { nl: 'Wanneer gedaan', en: 'When done' },
  words: {
    'in-time': { nl: 'op tijd', en: 'in time' },
    after: { nl: 'te laat', en: 'too late' },
    never: { nl: 'niet gedaan', en: 'not done' },
  },
}
