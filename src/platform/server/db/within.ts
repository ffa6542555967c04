import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'

/** A row with `from_on` and `until_on`, both included and open when null, holds on this day: today unless told. */
export function within(alias: string, on: PlainDate | RawBuilder<unknown> = sql`app.today()`): RawBuilder<boolean> {
  const [from, until] = [sql.ref(`${alias}.from_on`), sql.ref(`${alias}.until_on`)]
  const day = typeof on === 'string' ? sql`${on}::date` : on
  return sql`
  (${from} is null or ${from} <= ${day})
  and (${until} is null or ${until} >= ${day})`
}
