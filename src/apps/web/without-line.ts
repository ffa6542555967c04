import type { Session } from '#capabilities/access/contract.ts'
import { forgetEntrances, keepEntrance } from '#platform/web/forms/entrance.ts'

/** For who guides clients and came in with a password: this device opens without a line too. */
export async function stayOpenable({ draftKey, ...session }: Session): Promise<void> {
  const { id: accountId, email } = session.account
  const guides = session.workerId !== null && session.roles.includes('guide') && session.tryingOut === null
  if (!guides) {
    forgetEntrances(accountId)
    return
  }
  if (await keepEntrance({ accountId, email, draftKey, session }))
    await navigator.serviceWorker?.register('/service-worker.js')
}

/** At signing out this device is as it was before anybody came in; without a line the page that says so stays. */
export async function closeUp(line: boolean): Promise<void> {
  forgetEntrances()
  if (!line) return
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((one) => one.unregister()))
  const names = await globalThis.caches?.keys()
  await Promise.all((names ?? []).map((name) => caches.delete(name)))
}
