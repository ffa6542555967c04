import { addDays, todayInAmsterdam } from '#kernel/dates.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Config } from '#platform/server/config.ts'
import type { Server } from '#platform/server/http/route.ts'
import { type AppointmentLetter, languagesFor, letterOf, nextTry } from '../rules/letters.ts'
import * as store from '../store/letters.ts'

export type Posting = {
  auth: Pick<Auth, 'findAccountsById'>
  server: Pick<Server, 'database' | 'mailer' | 'config'>
}

/** The bare address of `Reisgezel <noreply@example.nl>`. */
const addressIn = (from: string) => /<([^>]+)>/.exec(from)?.[1] ?? from
const homeOf = ({ publicUrl, port }: Config) => (publicUrl ?? `http://localhost:${port}`).replace(/\/$/, '')

/**
 * Posts what is due, in all foundations: never in the request that plans something, so that mail that cannot be posted
 * breaks nothing. What fails is tried again, ever later, and given up after almost a day. Returns how many were posted and
 * how many failed.
 */
export async function postLetters({ auth, server }: Posting, now: Date): Promise<{ sent: number; failed: number }> {
  const count = { sent: 0, failed: 0 }
  for (const foundationId of await store.findFoundationsWithLetters(server.database, now)) {
    const wish = { reason: 'post letters about appointments', foundationId, today: todayInAmsterdam(now) }
    const again = nextTry(1, now)!
    const waiting = await server.database.asSystem(wish, (tx) => store.takeLetters(tx, now, again))
    const letters = await writtenOut({ auth, server }, waiting, now)
    const outcomes: store.Outcome[] = []
    for (const { id, tries } of waiting) {
      const outcome = await post(server, { id, tries, letter: letters.get(id) ?? null }, now)
      if (outcome.sent) count.sent++
      else if (letters.get(id)) count.failed++
      outcomes.push(outcome)
    }
    await server.database.asSystem(wish, (tx) => store.recordOutcomes(tx, outcomes, now))
  }
  return count
}

type Ready = { id: string; tries: number; letter: AppointmentLetter | null }
async function post({ mailer }: Posting['server'], { id, tries, letter }: Ready, now: Date): Promise<store.Outcome> {
  if (letter === null) return { id, sent: false, nextAt: null }
  try {
    await mailer.send(letter)
    return { id, sent: true, nextAt: null }
  } catch {
    return { id, sent: false, nextAt: nextTry(tries, now) }
  }
}

/** By the id of what waits; without those that say nothing any more, or have nowhere to go. */
async function writtenOut({ auth, server }: Posting, waiting: readonly store.WaitingLetter[], now: Date) {
  const accountIds = waiting.flatMap(({ to }) => (to?.accountId ? [to.accountId] : []))
  const accounts = new Map((await auth.findAccountsById([...new Set(accountIds)])).map((one) => [one.id, one]))
  const from = { now, home: homeOf(server.config), sender: addressIn(server.config.mailFrom) }
  const letters = new Map<string, AppointmentLetter>()
  for (const { id, to, ...facts } of waiting) {
    const account = to?.accountId ? accounts.get(to.accountId) : undefined
    const email = account?.email ?? to?.email
    if (!to || !email) continue
    const languages = account
      ? [account.language === 'en' ? ('en' as const) : ('nl' as const)]
      : languagesFor(to.language)
    const letter = letterOf({ ...facts, as: to.as, name: to.name, email, languages }, from)
    if (letter) letters.set(id, letter)
  }
  return letters
}

/** Writes down who is to be reminded of what is planned tomorrow; `postLetters` posts it. */
export function remindOfTomorrow(server: Pick<Server, 'database'>, foundationId: string, now: Date): Promise<number> {
  const today = todayInAmsterdam(now)
  const wish = { reason: 'remind of appointments', foundationId, today }
  return server.database.asSystem(wish, (tx) => store.remindOf(tx, addDays(today, 1)))
}
