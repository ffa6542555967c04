import { expect, test } from 'vitest'
import {
  atNight,
  defaultThresholds,
  isSameHome,
  type Look,
  manyFiles,
  type Meeting,
  nightOf,
  ofMeeting,
  sharesFamilyName,
} from './signals.ts'

const look = (minute: number, clientId: string, of: Partial<Look> = {}): Look => ({
  accountId: 'joke',
  clientId,
  at: new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString(),
  day: '2026-11-20',
  hour: 10,
  isFile: true,
  ...of,
})
const looks = (count: number, apart: number, of: Partial<Look> = {}) =>
  Array.from({ length: count }, (_, i) => look(i * apart, `c${i}`, of))

test.each([
  ['thirty in an hour are work', looks(30, 1), []],
  ['thirty-one stand out', looks(31, 1), [31]],
  ['the fullest hour counts', looks(80, 1), [60]],
  ['spread over the day they do not', looks(60, 3), []],
  ['looking again at the same client does not count', [...looks(30, 1), look(31, 'c0'), look(32, 'c1')], []],
  ['a look of exactly an hour ago has gone', [...looks(30, 1), look(60, 'last')], []],
  ['lists of people are no files', looks(31, 1, { isFile: false }), []],
  ['two people are not added up', [...looks(20, 1), ...looks(20, 1, { accountId: 'piet' })], []],
])('%s', (_what, of, expected) => {
  expect(manyFiles(of, 30).map((signal) => signal.looks)).toEqual(expected)
})

test('what was searched before counts for what follows, and is not told again', () => {
  const all = looks(31, 1)
  expect(manyFiles(all, 30, all[30]!.at)).toMatchObject([{ looks: 31, fromAt: all[0]!.at, untilAt: all[30]!.at }])
  expect(manyFiles(all, 30, new Date(Date.UTC(2026, 10, 20, 12)).toISOString())).toEqual([])
})

test.each([
  [21, 22, 6, null],
  [22, 22, 6, '2026-11-20'],
  [0, 22, 6, '2026-11-19'],
  [5, 22, 6, '2026-11-19'],
  [6, 22, 6, null],
  [3, 0, 6, '2026-11-20'],
  [23, 0, 6, null],
  [3, 7, 7, null],
])('at %i o’clock with a night from %i until %i: %s', (hour, nightFrom, nightUntil, expected) => {
  expect(nightOf('2026-11-20', hour, { filesPerHour: 30, nightFrom, nightUntil })).toBe(expected)
})

test('a night is one, before and after midnight', () => {
  const found = atNight(
    [look(0, 'a', { hour: 23 }), look(1, 'b', { hour: 1, day: '2026-11-21' }), look(2, 'c', { hour: 12 })],
    defaultThresholds,
  )
  expect(found).toMatchObject([{ rule: 'night', clientId: null, onDay: '2026-11-20', looks: 2 }])
})

test.each([
  ['Joke Verhoef', 'Verhoef', true],
  ['Joke VERHOEF', 'verhoef', true],
  ['Samira Al-Jundi', 'Al Jundi', true],
  ['Anna van den Berg', 'Berg', true],
  ['Joke Jansen-de Vries', 'Jansen', true],
  ['Zoë Çelik', 'Celik', true],
  ['Omar Haddad', 'Noor Haddad', true],
  ['Omar Haddad', 'Omar', false],
  ['Joke Verhoef', 'Verhoeven', false],
  ['Piet van der Meer', 'van der', false],
  ['Piet', 'Piet', false],
  ['Piet Bos', '', false],
])('%j and the family name %j: %s', (reader, family, expected) => {
  expect(sharesFamilyName(reader, family)).toBe(expected)
})

const home = (address: string | null, postcode: string | null) => ({ address, postcode })
test.each([
  [home('Dorpsstraat 12', '2181 AB'), home('dorpsstr. 12', '2181ab'), true],
  [home('Dorpsstraat 12 a', '2181 AB'), home('Dorpsstraat 12A', '2181AB'), true],
  [home('Dorpsstraat 12-3', '2181 AB'), home('Dorpsstraat 12 3', '2181AB'), true],
  [home('Dorpsstraat 12-3', '2181 AB'), home('Dorpsstraat 123', '2181AB'), false],
  [home('Dorpsstraat 12', '2181 AB'), home('Dorpsstraat 14', '2181AB'), false],
  [home('Dorpsstraat 12', '2181 AB'), home('Dorpsstraat 12', '2182AB'), false],
  [home('Dorpsstraat', '2181 AB'), home('Dorpsstraat', '2181AB'), false],
  [home('Dorpsstraat 12', null), home('Dorpsstraat 12', null), false],
  [home(null, null), home(null, null), false],
])('%j and %j are one home: %s', (one, other, expected) => {
  expect(isSameHome(one, other)).toBe(expected)
})

const meeting: Meeting = {
  accountId: 'joke',
  clientId: 'c',
  day: '2026-11-20',
  fromAt: '2026-11-20T09:00:00Z',
  untilAt: '2026-11-20T09:10:00Z',
  looks: 3,
  worked: false,
  asLocation: false,
  placeIds: ['hillegom'],
  clientPlaceId: 'hillegom',
  readerNames: ['Joke Verhoef'],
  clientFamilyName: 'Noor',
  readerHome: home(null, null),
  clientHomes: [],
}
test.each([
  ['a file that was opened and not worked in', {}, ['no-coupling']],
  ['a coupling or something written', { worked: true }, []],
  ['the own location of a team leader', { asLocation: true }, []],
  ['another location of a team leader', { asLocation: true, clientPlaceId: 'lisse' }, ['no-coupling']],
  ['a team leader of everywhere', { asLocation: true, placeIds: [] }, []],
  ['a namesake among own clients', { worked: true, clientFamilyName: 'Verhoef' }, ['same-name']],
  [
    'who lives in the same house',
    { worked: true, readerHome: home('Laan 1', '1000AA'), clientHomes: [home('Laan 1', '1000 AA')] },
    ['same-address'],
  ],
] as const)('%s', (_what, of, expected) => {
  expect(ofMeeting({ ...meeting, ...of }).map(({ rule }) => rule)).toEqual(expected)
})
