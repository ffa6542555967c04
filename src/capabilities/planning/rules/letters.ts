import type { appointmentKinds } from '../contract/appointments.ts'
import { type CalendarEvent, calendarFile } from './calendar.ts'
import { type Language, type LetterKind, type LetterWords, letterWords } from './letter-words.ts'

export type Told = {
  id: string
  version: number
  kind: (typeof appointmentKinds)[number]
  fromAt: string
  untilAt: string
  location: string
  room: string | null
  place: string | null
  cancelled: boolean
  workers: readonly string[]
  /** Of clients who are not secret. A name of a client stands in no letter. */
  initials: readonly string[]
  language: string | null
}
export type Facts = {
  kind: LetterKind
  /** An earlier letter about it was posted to this person. */
  toldBefore: boolean
  foundation: string
  as: 'worker' | 'interpreter' | 'client'
  name: string
  email: string
  languages: readonly Language[]
  appointments: readonly Told[]
}
type From = { now: Date; home: string; sender: string }
export type AppointmentLetter = {
  to: string
  subject: string
  text: string
  calendar: { method: string; content: string }
}

/** The letter as things stand now; null when there is nothing to tell any more. */
export function letterOf(facts: Facts, from: From): AppointmentLetter | null {
  const off = facts.kind === 'cancellation'
  if (off && !facts.toldBefore) return null
  const now = from.now.toISOString()
  const about = facts.appointments.filter(({ cancelled, untilAt }) => (off || !cancelled) && untilAt > now)
  if (about.length === 0) return null
  const told = { ...facts, appointments: about }
  const [first] = facts.languages
  const words = letterWords[first ?? 'nl']
  return {
    to: facts.email,
    subject: words.subject[facts.kind](whenOf(about[0]!, first ?? 'nl')),
    text: facts.languages.map((language) => textIn(language, told, from)).join('\n\n---\n\n'),
    calendar: calendarOf(told, words, from),
  }
}

function textIn(language: Language, { kind, as, name, foundation, appointments }: Facts, { home }: From): string {
  const words = letterWords[language]
  const said = words.said[kind][appointments.length === 1 ? 'one' : 'all']
  const [first] = appointments
  const parts = [
    as === 'client' ? words.hello : words.dear(name),
    said,
    ...appointments.map((one) => linesOf(one, words, language, as)),
    kind === 'cancellation' ? null : words.file,
    as === 'client' && kind !== 'cancellation' ? words.cannot : null,
    as === 'client' ? null : `${words.inProgram} ${home}${as === 'worker' ? `/agenda/${first!.id}` : '/boekingen'}`,
    foundation,
  ]
  return parts.filter((part) => part !== null).join('\n\n')
}

function linesOf(one: Told, words: LetterWords, language: Language, as: Facts['as']): string {
  const rows = [
    [words.labels.when, `${whenOf(one, language)} ${words.until} ${timeOf(one.untilAt)}`],
    [words.labels.where, whereOf(one)],
    [words.labels.with, one.workers.join(', ')],
    [words.labels.for, as === 'client' ? '' : one.initials.join(', ')],
    [words.labels.language, as === 'interpreter' ? (one.language ?? '') : ''],
  ]
  return rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n')
}

function calendarOf(facts: Facts, words: LetterWords, { now, sender }: From): AppointmentLetter['calendar'] {
  const cancelled = facts.kind === 'cancellation'
  const method = facts.appointments.length > 1 ? 'PUBLISH' : cancelled ? 'CANCEL' : 'REQUEST'
  const summaryOf = (one: Told) => {
    if (facts.as === 'client') return words.meeting(facts.foundation)
    const what = facts.as === 'interpreter' ? words.interpret : words.kinds[one.kind]
    return one.initials.length === 0 ? what : `${what} (${one.initials.join(', ')})`
  }
  const content = calendarFile({
    method,
    madeAt: now.toISOString(),
    organizer: { name: facts.foundation, email: sender },
    attendee: { name: facts.name, email: facts.email },
    events: facts.appointments.map((one) => ({ ...eventOf(one), summary: summaryOf(one), cancelled })),
  })
  return { method, content }
}

export const whereOf = ({ place, room, location }: Pick<Told, 'place' | 'room' | 'location'>): string =>
  place ?? [room, location].filter(Boolean).join(', ')

/** What a calendar needs of an appointment whoever looks: the same mark for everybody, and how often it changed. */
export const eventOf = (
  one: Pick<Told, 'id' | 'version' | 'fromAt' | 'untilAt' | 'place' | 'room' | 'location'>,
): Omit<CalendarEvent, 'summary' | 'cancelled'> => ({
  uid: `${one.id}@reisgezel`,
  sequence: one.version - 1,
  fromAt: one.fromAt,
  untilAt: one.untilAt,
  location: whereOf(one),
  description: null,
})

const zone = { timeZone: 'Europe/Amsterdam' } as const
const timeOf = (at: string) => new Date(at).toLocaleTimeString('nl-NL', { ...zone, hour: '2-digit', minute: '2-digit' })
const whenOf = ({ fromAt }: Told, language: Language) => {
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return `${new Date(fromAt).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', { ...zone, ...day })}, ${timeOf(fromAt)}`
}

/** A language by its name in the list: what somebody does not read goes along in English. */
export function languagesFor(name: string | null): readonly Language[] {
  if (name === null || /^(nederlands|dutch)$/i.test(name)) return ['nl']
  return /^(engels|english)$/i.test(name) ? ['en'] : ['nl', 'en']
}

/** After how long it is tried again: 10 minutes, 20, 40; null when it is given up, after almost a day. */
export const nextTry = (tries: number, now: Date): Date | null =>
  tries >= 8 ? null : new Date(now.getTime() + 5 * 60_000 * 2 ** tries)
