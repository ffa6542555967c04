import { todayInAmsterdam } from '#kernel/dates.ts'
import type { Server } from '#platform/server/http/route.ts'
import * as store from '../store/visits.ts'

/** The day after, no word is left of who came to the desk and is nobody's client, also where a visit was never ended. */
export function forgetVisitors(server: Pick<Server, 'database'>, foundationId: string, now: Date): Promise<void> {
  const today = todayInAmsterdam(now)
  const wish = { reason: 'forget unknown visitors', foundationId, today }
  return server.database.asSystem(wish, (tx) => store.forgetUnknown(tx, today))
}
