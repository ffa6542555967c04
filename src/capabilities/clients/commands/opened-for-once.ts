import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'

/** A household opens files for longer than one talk, so nothing of it changes by a file that is open for once. */
export function refuseOpenedForOnce({ actor }: Ctx, clientId: string | null, pointer: string) {
  if (clientId !== null && [...actor.walkInIds, ...actor.brokenGlassIds].includes(clientId)) {
    throw problem('common/invalid-input', { errors: [{ pointer, code: 'fault/opened-for-once' }] })
  }
}
