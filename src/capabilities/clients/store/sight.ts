import { type RawBuilder, sql } from 'kysely'
import type { Reach } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'

/**
 * The policy of `client` said again for one reach. It hides nothing more, but the policy's `or` over all reaches keeps
 * the planner from an index: without this a guide's list reads every file of the foundation.
 */
export function inSight(reach: Reach, alias: string): RawBuilder<unknown> {
  const foundation = sql`${sql.ref(`${alias}.foundation_id`)} = (select app.foundation())`
  switch (reach) {
    case 'own':
      return sql`${foundation} and ${sql.ref(`${alias}.id`)} = any ((select app.own_clients())::uuid[])`
    case 'location':
      return sql`${foundation} and ${sql.ref(`${alias}.location_id`)} = any ((select app.locations())::uuid[])`
    case 'foundation':
      return foundation
    case 'none':
      return sql`false`
  }
}

export const runsOn = (alias: string, today: PlainDate): RawBuilder<unknown> => sql`
  ${sql.ref(`${alias}.started_on`)} <= ${today}::date
  and (${sql.ref(`${alias}.ended_on`)} is null or ${sql.ref(`${alias}.ended_on`)} >= ${today}::date)`

/** On the day of leaving somebody lives there no more. */
export const livesThere = (alias: string, today: PlainDate): RawBuilder<unknown> => sql`
  ${sql.ref(`${alias}.housed_on`)} <= ${today}::date
  and (${sql.ref(`${alias}.left_on`)} is null or ${sql.ref(`${alias}.left_on`)} > ${today}::date)`

export const waitsForHome = (alias: string, today: PlainDate): RawBuilder<unknown> => sql`
  ${sql.ref(`${alias}.left_on`)} is null
  and (${sql.ref(`${alias}.housed_on`)} is null or ${sql.ref(`${alias}.housed_on`)} > ${today}::date)`
