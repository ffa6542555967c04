import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Database } from '#platform/server/db/database.ts'
import type { OpenCtx } from '#platform/server/http/open-route.ts'
import { mayManageAccounts } from '../access.ts'
import type * as contract from '../contract/matrix.ts'
import * as store from '../store/accounts.ts'
import { type Known, recordOwn } from './coming-in.ts'

/** The log keeps the function and the location by the name it has now: `team-leader, Hillegom`. */
export async function tryOut(
  auth: Auth,
  { server, today }: OpenCtx,
  { actor, token }: Known,
  wish: ParsedOf<typeof contract.tryOut>,
) {
  if (!mayManageAccounts(actor)) throw problem('common/not-allowed')
  const { role, locationId } = wish
  await server.database.asActor(actor, today, async (tx) => {
    const name = locationId === null ? null : await store.findLocationName(tx, locationId)
    if (locationId !== null && name === null)
      throw problem('common/invalid-input', { errors: [{ pointer: '/locationId', code: 'fault/unknown-choice' }] })
    await store.recordOwn(tx, actor, 'try-out', name === null ? role : `${role}, ${name}`)
  })
  await auth.changeSession(token, { foundationId: actor.foundationId, trying: wish })
  return {}
}

export async function stopTryingOut(auth: Auth, { server, today }: OpenCtx, { actor, token }: Known) {
  await recordTryingEnded(server.database, actor, today)
  await auth.changeSession(token, { foundationId: actor.foundationId, trying: null })
  return {}
}

/** Nothing for who is only themselves. */
export async function recordTryingEnded(database: Database, actor: Actor, today: PlainDate): Promise<void> {
  if (actor.tryingOut) await recordOwn(database, actor, today, 'try-out', 'end')
}
