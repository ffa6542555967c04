import { addDays, type PlainDate, wallClockInAmsterdam } from '#kernel/dates.ts'

/** What stands in a calendar file (RFC 5545). Hours are those of the clock in Amsterdam. */
export type CalendarEvent = {
  /** The same for one appointment, as long as it lives. */
  uid: string
  /** Goes up with every change, so that a calendar knows which word is the latest. */
  sequence: number
  fromAt: string
  untilAt: string
  /** Of something of a whole day: that day, instead of the hours. */
  allDayOn?: PlainDate
  summary: string
  location: string | null
  description: string | null
  cancelled: boolean
}
type Person = { name: string; email: string }
export type CalendarFile = {
  /** RFC 5546: REQUEST and CANCEL are about one event; of several at once a calendar takes note by PUBLISH. */
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  events: readonly CalendarEvent[]
  madeAt: string
  organizer?: Person
  attendee?: Person
  /** Of a calendar that is read again and again. */
  name?: string
}

/** Clocks change at 1:00 UTC on the last Sunday of March and of October, since 1996. */
const amsterdam = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

export function calendarFile({ method, events, madeAt, organizer, attendee, name }: CalendarFile): string {
  const people = [
    ...(organizer ? [`ORGANIZER;CN=${parameter(organizer.name)}:mailto:${address(organizer.email)}`] : []),
    ...(attendee
      ? [`ATTENDEE;CN=${parameter(attendee.name)};PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${address(attendee.email)}`]
      : []),
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reisgezel//Agenda//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(name ? [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT1H'] : []),
    ...amsterdam,
    ...events.flatMap((event) => eventLines(event, madeAt, people)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const eventLines = (event: CalendarEvent, madeAt: string, people: readonly string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTAMP:${inUtc(madeAt)}`,
  ...hoursOf(event),
  `SUMMARY:${escaped(event.summary)}`,
  ...(event.location ? [`LOCATION:${escaped(event.location)}`] : []),
  ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
  `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  ...people,
  'END:VEVENT',
]

/** A whole day ends before the next one begins (RFC 5545, 3.6.1). It takes nobody's time. */
const hoursOf = ({ fromAt, untilAt, allDayOn }: CalendarEvent): string[] =>
  allDayOn === undefined
    ? [`DTSTART;TZID=Europe/Amsterdam:${wall(fromAt)}`, `DTEND;TZID=Europe/Amsterdam:${wall(untilAt)}`]
    : [
        `DTSTART;VALUE=DATE:${allDayOn.replaceAll('-', '')}`,
        `DTEND;VALUE=DATE:${addDays(allDayOn, 1).replaceAll('-', '')}`,
        'TRANSP:TRANSPARENT',
      ]

const inUtc = (at: string) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
function wall(at: string): string {
  const { on, time } = wallClockInAmsterdam(new Date(at).toISOString())
  return `${on.replaceAll('-', '')}T${time.replace(':', '')}00`
}

// Control characters are no text (RFC 5545, 3.1); the only one that means something is the end of a line.
const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '')
export const escaped = (text: string): string =>
  plain(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
/** In quotes, in which no quote can stand. */
const parameter = (text: string) => `"${plain(text).replace(/["\n]/g, ' ')}"`
const address = (email: string) => plain(email).replace(/[\s<>"]/g, '')

const longest = 75
const octets = (character: string) => {
  const code = character.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
/** No line is longer than 75 octets; the next one begins with a space. No character is cut in two. */
export function folded(line: string): string {
  let [text, length] = ['', 0]
  for (const character of line) {
    if (length + octets(character) > longest) [text, length] = [`${text}\r\n `, 1]
    text += character
    length += octets(character)
  }
  return text
}
