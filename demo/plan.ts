import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { DaysAgo, Family } from './families.ts'
import { talkManners, talkSubjects } from './world.ts'

/** The day so many days ago; a day that should be a working day moves to the Friday before it. */
export function dayAgo(today: PlainDate, days: DaysAgo, workday = false): PlainDate {
  const on = addDays(today, -days)
  if (!workday || days === 0) return on
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay()
  return addDays(on, weekday === 0 ? -2 : weekday === 6 ? -1 : 0)
}

export type PlannedTalk = {
  person: number
  on: PlainDate
  manner: string
  subject: string
  minutes: number
  note: string | null
}

/** Talks of a family from the first day of guidance until the last, with whoever is grown up, in turn; the latest first. */
export function planTalks(family: Family, today: PlainDate): PlannedTalk[] {
  const started = Math.max(0, ...family.guidance.map((stretch) => stretch.started))
  if (!family.talks || started === 0) return []
  const grownUps = family.members.flatMap((member, i) => (member.role === 'child' ? [] : [i]))
  const days = daysOfTalks(family.talks, started)
  return days.map((ago, turn) => ({
    person: grownUps[turn % grownUps.length]!,
    on: dayAgo(today, ago, true),
    manner: talkManners[turn % talkManners.length]!,
    subject: talkSubjects[(turn + started) % talkSubjects.length]!,
    minutes: [45, 20, 10, 30][turn % 4]!,
    note: turn === 0 ? (family.note ?? null) : noteOf(family, ago, days),
  }))
}

function daysOfTalks({ every, last, tapers }: NonNullable<Family['talks']>, started: DaysAgo): DaysAgo[] {
  const days: DaysAgo[] = []
  for (let ago = last; ago < started && days.length < 80; ) {
    days.push(ago)
    ago += tapers ? Math.round(every * (1 + 3 * (1 - ago / started))) : every
  }
  return tapers ? days : days.slice(0, 40)
}

/** The notes of a story lie evenly over the talks. */
function noteOf({ story = [] }: Family, ago: DaysAgo, days: readonly DaysAgo[]): string | null {
  const earliestFirst = days.toReversed()
  const at = story.findIndex((_, i) => earliestFirst[Math.floor((i * (days.length - 1)) / story.length)] === ago)
  return story[at] ?? null
}

/** An invented V-number, the same at every filling: no number of the register begins like this. */
export const inventedVNumber = (serial: number): string => `99${String(10_000_000 + serial * 7919).slice(-8)}`
