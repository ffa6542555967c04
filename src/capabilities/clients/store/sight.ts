import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'

/** How somebody comes to files: by where they are kept, by coupling (and what was opened for once), by being named. */
export type Eyes = { located: boolean; own: boolean; named: boolean }

export const eyesOf = ({ sight, walkInIds, brokenGlassIds, namedForIds }: Actor): Eyes => ({
  located: (sight.read.basics?.locationIds.length ?? 0) > 0,
  own: (sight.read.basics?.ties.length ?? 0) > 0 || walkInIds.length > 0 || brokenGlassIds.length > 0,
  named: namedForIds.length > 0,
})

/** The locations whose files somebody sees. */
export const placesOf = ({ sight }: Actor): readonly string[] => sight.read.basics?.locationIds ?? []

/**
 * The policy of `client` said again for these eyes. It hides nothing more, but the cases of the policy keep the planner
 * from an index: without this a guide's list reads every file of the foundation, and a team leader's the secret ones. Who
 * gives `places` (those of `placesOf`) lets the planner know how few files these are; for what is not planned once for all.
 */
export function inSight(eyes: Eyes, alias: string, places?: readonly string[]): RawBuilder<unknown> {
  const here = places ? sql`${places}::uuid[]` : sql`(select app.places('read', 'basics'))::uuid[]`
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  const ways = [
    eyes.located && sql`(${column('location_id')} = any (${here}) and not ${column('secret')})`,
    eyes.own && sql`${column('id')} = any ((select app.own_clients())::uuid[])`,
    eyes.named && sql`${column('id')} = any ((select app.named_for())::uuid[])`,
  ].filter((way) => way !== false)
  if (ways.length === 0) return sql`false`
  return sql`${column('foundation_id')} = (select app.foundation()) and (${sql.join(ways, sql` or `)})`
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
