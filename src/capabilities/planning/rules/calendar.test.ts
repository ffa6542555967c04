import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarEvent, calendarFile, escaped, folded } from './calendar.ts'

const anEvent = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'a1@reisgezel',
  sequence: 0,
  fromAt: '2026-11-24T09:00:00.000Z',
  untilAt: '2026-11-24T10:00:00.000Z',
  summary: 'Gesprek',
  location: 'Kamer 1, Hillegom',
  description: null,
  cancelled: false,
  ...changes,
})
const fileOf = (events: CalendarEvent[], method: 'REQUEST' | 'CANCEL' | 'PUBLISH' = 'REQUEST') =>
  calendarFile({
    method,
    events,
    madeAt: '2026-11-18T11:00:00Z',
    organizer: { name: 'Welkom; "Bollen"', email: 'noreply@reisgezel.example' },
    attendee: { name: 'Joke Verhoef', email: 'joke@reisgezel.example' },
  })
const unfolded = (file: string) => file.replace(/\r\n /g, '').split('\r\n').slice(0, -1)

test('an invitation is what RFC 5545 and 5546 ask of it', () => {
  const lines = unfolded(fileOf([anEvent()]))
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR'])
  for (const line of [
    'METHOD:REQUEST',
    'UID:a1@reisgezel',
    'SEQUENCE:0',
    'DTSTAMP:20261118T110000Z',
    'DTSTART;TZID=Europe/Amsterdam:20261124T100000',
    'DTEND;TZID=Europe/Amsterdam:20261124T110000',
    'LOCATION:Kamer 1\\, Hillegom',
    'STATUS:CONFIRMED',
    'ORGANIZER;CN="Welkom;  Bollen ":mailto:noreply@reisgezel.example',
    'ATTENDEE;CN="Joke Verhoef";PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:joke@reisgezel.example',
    'TZID:Europe/Amsterdam',
  ])
    expect(lines).toContain(line)
})

test('hours are those of the wall, in summer and in winter; a cancelled one says so', () => {
  const summer = anEvent({
    fromAt: '2026-07-01T08:00:00Z',
    untilAt: '2026-07-01T09:30:00Z',
    cancelled: true,
    sequence: 3,
  })
  const lines = unfolded(fileOf([summer], 'CANCEL'))
  expect(lines).toContain('DTSTART;TZID=Europe/Amsterdam:20260701T100000')
  expect(lines).toContain('DTEND;TZID=Europe/Amsterdam:20260701T113000')
  expect(lines).toContain('STATUS:CANCELLED')
  expect(lines).toContain('SEQUENCE:3')
})

test('several of a series stand in one file, each with its own mark', () => {
  const lines = unfolded(fileOf([anEvent(), anEvent({ uid: 'a2@reisgezel' })], 'PUBLISH'))
  expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:a1@reisgezel', 'UID:a2@reisgezel'])
  expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1)
})

describe('whatever is written in it', () => {
  const read = (text: string) => text.replace(/\\(.)/gs, (_, one: string) => (one === 'n' ? '\n' : one))
  const words = fc.string({ unit: 'grapheme', maxLength: 300 })
  test('the text comes back as it was, and nothing of it becomes a line of its own', () => {
    fc.assert(
      fc.property(words, (text) => {
        const visible = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '')
        expect(read(escaped(text))).toBe(visible)
        const lines = unfolded(fileOf([anEvent({ summary: text, location: text, description: text })]))
        expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1)
        expect(lines.find((line) => line.startsWith('SUMMARY:'))).toBe(`SUMMARY:${escaped(text)}`)
      }),
      { numRuns: 300 },
    )
  })
  test('no line is longer than 75 octets, and folding loses nothing', () => {
    fc.assert(
      fc.property(
        words.map((text) => text.replace(/[\r\n]/g, '')),
        (text) => {
          const lines = folded(`SUMMARY:${text}`).split('\r\n')
          for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(lines.map((line, at) => (at === 0 ? line : line.slice(1))).join('')).toBe(`SUMMARY:${text}`)
        },
      ),
      { numRuns: 300 },
    )
  })
})
