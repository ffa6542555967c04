import { problem } from './problem.ts'

/**
 * After a save that names the version it read: not-found when the row is gone or out of sight, stale-version with the
 * row as it stands now when somebody else was first, so that both texts can be shown.
 */
export async function refuseStale(saved: boolean, current: () => Promise<unknown>): Promise<void> {
  if (saved) return
  const found = await current()
  if (found === null || found === undefined) throw problem('common/not-found')
  throw problem('common/stale-version', { current: found })
}
