import type { Auth } from '#platform/server/auth/auth.ts'
import type { Database, Tx } from '#platform/server/db/database.ts'
import { atNight, defaultThresholds, type FoundSignal, manyFiles, type Meeting, ofMeeting } from '../rules/signals.ts'
import * as store from '../store/signals.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** What is written in a file up to an hour after the look counts as the reason for it, so the last hour waits. */
const WAITS = HOUR
/** How far back the first search goes. */
const FIRST_DAYS = 31

/** With microseconds, like the instants of the log: they are compared as text. */
const instant = (at: number) => new Date(at).toISOString().replace('Z', '000Z')
const ago = (now: Date, milliseconds: number) => instant(now.getTime() - milliseconds)

/**
 * Searches what was added to the log of one foundation since the last time for looks that stand out. A job and not a
 * question on the screen: each look is judged once, by names and couplings that who keeps the log may not see. Returns how
 * many signals were found.
 */
export async function watchLog(auth: Auth, database: Database, foundationId: string, now: Date): Promise<number> {
  return database.asSystem({ reason: 'search the log for what stands out', foundationId }, async (tx) => {
    const searched = await store.holdSearchedUntil(tx, foundationId, ago(now, FIRST_DAYS * DAY))
    const end = ago(now, WAITS)
    let count = 0
    for (let from = searched; from !== null && from < end; ) {
      // A day at a time: a busy one is some ten thousand looks.
      const dayOn = instant(Date.parse(from) + DAY)
      const until = dayOn < end ? dayOn : end
      const found = await search(auth, tx, from, until)
      await store.insertSignals(tx, foundationId, found)
      count += found.length
      from = until
    }
    if (searched !== null && searched < end) await store.setSearchedUntil(tx, end)
    return count
  })
}

async function search(auth: Auth, tx: Tx, from: string, until: string): Promise<FoundSignal[]> {
  const thresholds = (await store.findThresholds(tx))?.values ?? defaultThresholds
  const looks = await store.findLooks(tx, ago(new Date(from), HOUR), until)
  const fresh = looks.filter(({ at }) => at >= from)
  if (fresh.length === 0) return []
  const meetings = await meetingsOf(auth, tx, from, until)
  return [
    ...manyFiles(looks, thresholds.filesPerHour, from),
    ...atNight(fresh, thresholds),
    ...joined(meetings.flatMap(ofMeeting)),
  ]
}

async function meetingsOf(auth: Auth, tx: Tx, from: string, until: string): Promise<Meeting[]> {
  const found = await store.findMeetings(tx, from, until)
  const people = await auth.findAccountsById([...new Set(found.map(({ accountId }) => accountId))])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return found.flatMap(({ workerNames, readerHomes, ...meeting }) => {
    const readerNames = [...workerNames, names.get(meeting.accountId) ?? []].flat()
    const homes = readerHomes.length === 0 ? [{ address: null, postcode: null }] : readerHomes
    return homes.map((readerHome) => ({ ...meeting, readerNames, readerHome }))
  })
}

/** Somebody with two places in the team meets a client once for each: one signal all the same. */
const joined = (signals: readonly FoundSignal[]): FoundSignal[] => [
  ...new Map(signals.map((one) => [`${one.rule} ${one.accountId} ${one.clientId} ${one.onDay}`, one])).values(),
]
