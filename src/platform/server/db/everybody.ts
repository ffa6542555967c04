import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './database.ts'

/**
 * Counts over everybody of the foundation, whoever asks: the totals of a report include people that the reader may not
 * see. For numbers and record ids only; names are always read with the actor's own eyes. The files that may use this
 * are listed in test/architecture. For the rest of the transaction nothing is compiled (many short counts in one
 * statement look expensive together, and took seconds to compile for milliseconds of work), and plans are made for the
 * municipality at hand, because one town is a thousand times another. Who tries out another function counts nobody.
 */
export const countingEverybody = <T>(tx: Tx, work: () => Promise<T>): Promise<T> =>
  amongEverybody(
    tx,
    sql`, set_config('jit', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true)`,
    work,
  )

/**
 * Looks among everybody of the foundation for files that could be of one person, and keeps what it finds in
 * `possible_double`, where each reader sees the pairs of files in their own sight. Nothing of it is answered.
 */
export const comparingEverybody = <T>(tx: Tx, work: () => Promise<T>): Promise<T> => amongEverybody(tx, sql``, work)

/**
 * Computes what follows from a rule of the law anew for everybody of the foundation, whoever approved that rule. Nothing of
 * it is answered.
 */
export const recountingEverybody = <T>(tx: Tx, work: () => Promise<T>): Promise<T> => amongEverybody(tx, sql``, work)

async function amongEverybody<T>(tx: Tx, also: RawBuilder<unknown>, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ before: string }>`
    select current_setting('app.reach', true) as before,
      set_config('app.reach', case when current_setting('app.trying_out', true) = 'yes' then 'none' else 'foundation' end, true)
      ${also}`.execute(tx)
  try {
    return await work()
  } finally {
    // A failed statement has ended the transaction, and its settings with it.
    await sql`select set_config('app.reach', ${rows[0]?.before ?? ''}, true)`.execute(tx).catch(() => {})
  }
}
