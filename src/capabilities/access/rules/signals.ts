import { addDays, type PlainDate } from '#kernel/dates.ts'
import { foldName } from '#capabilities/clients/rules/fold-name.ts'
import type { SignalRule, Thresholds } from '../contract/watch.ts'

/** Where a foundation has said nothing else. */
export const defaultThresholds: Thresholds = { filesPerHour: 30, nightFrom: 22, nightUntil: 6 }

/** One look at the data of one client. `day` and `hour` are those of Amsterdam. */
export type Look = { accountId: string; clientId: string; at: string; day: PlainDate; hour: number; isFile: boolean }

/** All looks of one person at one client on one day, with what is known of the two. */
export type Meeting = {
  accountId: string
  clientId: string
  day: PlainDate
  fromAt: string
  untilAt: string
  looks: number
  /** The reader was coupled to the client, or wrote something in the file that day. */
  worked: boolean
  /** Read in a role that has the files of a whole location. */
  asLocation: boolean
  /** Where the reader belongs; empty: everywhere. */
  placeIds: readonly string[]
  clientPlaceId: string
  readerNames: readonly string[]
  clientFamilyName: string
  readerHome: Home
  clientHomes: readonly Home[]
}
export type Home = { address: string | null; postcode: string | null }

export type FoundSignal = {
  rule: SignalRule
  accountId: string
  clientId: string | null
  onDay: PlainDate
  fromAt: string
  untilAt: string
  looks: number
}

const HOUR = 3_600_000

/**
 * More different clients within any hour than the foundation allows: one signal for a person and day, with the fullest
 * hour. Looks come in the order of time; those of `before` were searched earlier and only count for what follows.
 */
export function manyFiles(looks: readonly Look[], most: number, before = ''): FoundSignal[] {
  const found = new Map<string, FoundSignal>()
  for (const of of Map.groupBy(
    looks.filter((look) => look.isFile),
    (look) => look.accountId,
  ).values()) {
    const within = new Map<string, number>()
    let first = 0
    for (const look of of) {
      within.set(look.clientId, (within.get(look.clientId) ?? 0) + 1)
      while (Date.parse(of[first]!.at) <= Date.parse(look.at) - HOUR) leave(within, of[first++]!.clientId)
      const key = `${look.accountId} ${look.day}`
      if (look.at < before || within.size <= Math.max(most, found.get(key)?.looks ?? 0)) continue
      const { accountId, day: onDay } = look
      found.set(key, {
        rule: 'many-files',
        accountId,
        clientId: null,
        onDay,
        fromAt: of[first]!.at,
        untilAt: look.at,
        looks: within.size,
      })
    }
  }
  return [...found.values()]
}

function leave(within: Map<string, number>, clientId: string) {
  const left = within.get(clientId)! - 1
  if (left === 0) within.delete(clientId)
  else within.set(clientId, left)
}

/** The night a look falls in, by the day on which it began; null by day. The same hour twice: there is no night. */
export function nightOf(day: PlainDate, hour: number, { nightFrom, nightUntil }: Thresholds): PlainDate | null {
  if (nightFrom < nightUntil) return hour >= nightFrom && hour < nightUntil ? day : null
  if (nightFrom === nightUntil) return null
  if (hour >= nightFrom) return day
  return hour < nightUntil ? addDays(day, -1) : null
}

/** One signal for a person and a night. */
export function atNight(looks: readonly Look[], thresholds: Thresholds): FoundSignal[] {
  const found = new Map<string, FoundSignal>()
  for (const { accountId, at, day, hour } of looks) {
    const onDay = nightOf(day, hour, thresholds)
    if (onDay === null) continue
    const known = found.get(`${accountId} ${onDay}`)
    if (known) Object.assign(known, { untilAt: at, looks: known.looks + 1 })
    else
      found.set(`${accountId} ${onDay}`, {
        rule: 'night',
        accountId,
        clientId: null,
        onDay,
        fromAt: at,
        untilAt: at,
        looks: 1,
      })
  }
  return [...found.values()]
}

/** What stands out between one reader and one client on one day. */
export function ofMeeting(of: Meeting): FoundSignal[] {
  const rules: SignalRule[] = []
  const atHome = of.placeIds.length === 0 || of.placeIds.includes(of.clientPlaceId)
  if (!of.worked && !(of.asLocation && atHome)) rules.push('no-coupling')
  if (of.readerNames.some((name) => sharesFamilyName(name, of.clientFamilyName))) rules.push('same-name')
  if (of.clientHomes.some((home) => isSameHome(of.readerHome, home))) rules.push('same-address')
  const { accountId, clientId, day: onDay, fromAt, untilAt, looks } = of
  return rules.map((rule) => ({ rule, accountId, clientId, onDay, fromAt, untilAt, looks }))
}

/** Words of names that say nothing of a family. */
const particles = new Set(
  'van von de der den het ten ter te in op el al ul bin ben ibn bint abu umm la le du da dos'.split(' '),
)
const wordsOf = (name: string) =>
  foldName(name)
    .split(' ')
    .filter((word) => word.length > 1 && !particles.has(word))

/** The last word of the client's family name is one of the reader's names, the first (a given name) left out. */
export function sharesFamilyName(readerName: string, clientFamilyName: string): boolean {
  const family = wordsOf(clientFamilyName).at(-1)
  return family !== undefined && wordsOf(readerName).slice(1).includes(family)
}

/** Postcode and house number, which make an address in the Netherlands; null when one of them is missing. */
function homeKey({ address, postcode }: Home): string | null {
  const code = postcode?.replace(/\s/g, '').toUpperCase()
  const number = /(?<!\d)(\d{1,5})[\s-]*([a-z]?\d{0,3})$/i.exec(address?.trim() ?? '')
  return code && number ? `${code} ${number[1]}-${number[2]!.toUpperCase()}` : null
}

export function isSameHome(one: Home, other: Home): boolean {
  const key = homeKey(one)
  return key !== null && key === homeKey(other)
}
