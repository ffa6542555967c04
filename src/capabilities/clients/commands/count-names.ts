import type { Database } from '#platform/server/db/database.ts'
import * as store from '../store/likely.ts'

/** Counts how common each part of a name is at one foundation, and says how many parts are common. Done at night. */
export const countNames = (database: Pick<Database, 'asSystem'>, foundationId: string): Promise<number> =>
  database.asSystem({ reason: 'count names', foundationId }, store.countNames)
