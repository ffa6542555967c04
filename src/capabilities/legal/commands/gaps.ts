import { todayInAmsterdam } from '#kernel/dates.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Server } from '#platform/server/http/route.ts'
import { gapLetter, type GapLine } from '../rules/gap-letter.ts'
import * as store from '../store/gaps.ts'
import * as mail from '../store/gap-mail.ts'
import type { Envelope, Outcome } from '../store/reminders.ts'

/**
 * Looks which open dossiers have no next step with a date, and which have no adviser, since when, and tells who minds them:
 * each once for each time. Returns how many have no next step.
 */
export function checkNextSteps(
  { database }: Pick<Server, 'database'>,
  foundationId: string,
  now: Date,
): Promise<number> {
  const today = todayInAmsterdam(now)
  const wish = { reason: 'look for dossiers without a next step', foundationId, today }
  return database.asSystem(wish, async (tx) => {
    const count = await store.keepGaps(tx, 'no-step', today)
    await store.keepGaps(tx, 'no-adviser', today)
    await store.tellGaps(tx, today)
    return count
  })
}

/** What is to be posted about dossiers: each step is whole or not done at all. */
export const gapBookOf = ({ database }: Pick<Server, 'database'>, foundationId: string) => ({
  settleAndTake: (done: Outcome | null, now: Date) =>
    database.asSystem(
      { reason: 'post letters about dossiers', foundationId, today: todayInAmsterdam(now) },
      async (tx) => {
        if (done) await mail.settleGaps(tx, done)
        return mail.takeGapEnvelope(tx, now)
      },
    ),
})

export const gapWriter =
  (auth: Pick<Auth, 'findAccountsById'>, home: string) =>
  async ({ to, lines }: Envelope<GapLine>) => {
    const reach = await reachOf(auth, to)
    return reach && gapLetter({ ...reach, lines, home })
  }

/** To whom, in which language; null for somebody whom no letter reaches. */
export async function reachOf(auth: Pick<Auth, 'findAccountsById'>, to: Envelope['to']) {
  const [account] = to?.accountId ? await auth.findAccountsById([to.accountId]) : []
  const email = account?.email ?? to?.email
  return email ? { to: email, language: account?.language === 'en' ? ('en' as const) : ('nl' as const) } : null
}
