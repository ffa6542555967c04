import { describe, expect, test } from 'vitest'
import { type Facts, languagesFor, letterOf, nextTry, type Told } from './letters.ts'

const now = new Date('2026-11-18T11:00:00Z')
const from = { now, home: 'https://reisgezel.example', sender: 'noreply@reisgezel.example' }
const told = (changes: Partial<Told> = {}): Told => ({
  id: 'a1',
  version: 1,
  kind: 'legal',
  fromAt: '2026-11-24T09:00:00.000Z',
  untilAt: '2026-11-24T10:00:00.000Z',
  location: 'Hillegom',
  room: 'Kamer 1',
  place: null,
  cancelled: false,
  workers: ['Joke Verhoef'],
  initials: ['RT'],
  language: 'Tigrinya',
  ...changes,
})
const facts = (changes: Partial<Facts> = {}): Facts => ({
  kind: 'invitation',
  toldBefore: false,
  foundation: 'Welkom Bollenstreek',
  as: 'worker',
  name: 'Joke Verhoef',
  email: 'joke@reisgezel.example',
  languages: ['nl'],
  appointments: [told()],
  ...changes,
})

test('who takes part reads when, where, with whom and initials, and where the rest stands', () => {
  const letter = letterOf(facts(), from)!
  expect(letter.subject).toBe('Afspraak: dinsdag 24 november 2026, 10:00')
  for (const line of [
    'Wanneer: dinsdag 24 november 2026, 10:00 tot 11:00',
    'Waar: Kamer 1, Hillegom',
    'Voor (voorletters): RT',
  ])
    expect(letter.text).toContain(line)
  expect(letter.text).toContain('https://reisgezel.example/agenda/a1')
  expect(letter.calendar.content).toContain('SUMMARY:Juridisch gesprek (RT)')
})

test('a client reads nothing of what it is about, an interpreter in which language', () => {
  const client = letterOf(facts({ as: 'client', name: 'Rahel Tesfay' }), from)!
  expect(`${client.text}${client.subject}${client.calendar.content}`).not.toMatch(
    /Juridisch|\(RT\)|voorletters|\/agenda\//,
  )
  expect(client.calendar.content).toContain('SUMMARY:Afspraak met Welkom Bollenstreek')
  const interpreter = letterOf(facts({ as: 'interpreter' }), from)!
  expect(interpreter.text).toContain('Taal: Tigrinya')
  expect(interpreter.text).toContain('https://reisgezel.example/boekingen')
  expect(interpreter.calendar.content).toContain('SUMMARY:Tolken (RT)')
})

test('who reads neither Dutch nor English gets both', () => {
  expect([languagesFor(null), languagesFor('Nederlands'), languagesFor('Engels'), languagesFor('Tigrinya')]).toEqual([
    ['nl'],
    ['nl'],
    ['en'],
    ['nl', 'en'],
  ])
  const { text } = letterOf(facts({ as: 'client', languages: ['nl', 'en'] }), from)!
  expect(text).toContain('U hebt een afspraak.')
  expect(text).toMatch(/When: Tuesday,? 24 November 2026, 10:00 to 11:00/)
})

describe('what is told', () => {
  test.each([
    ['an invitation to what is off by now', facts({ appointments: [told({ cancelled: true })] }), null],
    ['to what is over', facts({ appointments: [told({ untilAt: '2026-11-18T10:59:00.000Z' })] }), null],
    ['that it is off, to who never heard of it', facts({ kind: 'cancellation' }), null],
    [
      'that it is off',
      facts({ kind: 'cancellation', toldBefore: true, appointments: [told({ cancelled: true })] }),
      'CANCEL',
    ],
    ['that it is off, to who was taken out of it', facts({ kind: 'cancellation', toldBefore: true }), 'CANCEL'],
    ['a change', facts({ kind: 'change', toldBefore: true }), 'REQUEST'],
    ['a reminder', facts({ kind: 'reminder' }), 'REQUEST'],
    ['a series', facts({ appointments: [told(), told({ id: 'a2' })] }), 'PUBLISH'],
    [
      'a series of which one is off',
      facts({ appointments: [told({ cancelled: true }), told({ id: 'a2' })] }),
      'REQUEST',
    ],
  ] as const)('%s', (_, of, method) => expect(letterOf(of, from)?.calendar.method ?? null).toBe(method))
})

test('what cannot be posted is tried again, ever later, and not for ever', () => {
  const minutes = [1, 2, 3].map((tries) => (nextTry(tries, now)!.getTime() - now.getTime()) / 60_000)
  expect(minutes).toEqual([10, 20, 40])
  expect(nextTry(8, now)).toBeNull()
})
