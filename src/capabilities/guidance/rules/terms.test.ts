import { expect, test } from 'vitest'
import type { NewTerm } from '../contract/terms.ts'
import { holdsOn, phasesIn, refuseEndOfTerm, refuseTerm } from './terms.ts'

const wish: NewTerm = {
  kindId: 'k',
  municipalityId: null,
  fromMonth: 1,
  untilMonth: 24,
  countsFrom: 'start',
  settleFrom: 1,
  integrateFrom: 7,
  yearOneFrom: null,
  yearTwoFrom: null,
  inForceFrom: '2027-01-01',
  inForceUntil: null,
}
const said = (change: Partial<NewTerm>) =>
  refuseTerm({ ...wish, ...change }).map(({ pointer, code }) => [pointer, code])

test.each<[string, Partial<NewTerm>, string[][]]>([
  ['as it usually is', {}, []],
  ['without an end', { untilMonth: null, integrateFrom: 100 }, []],
  ['one month', { untilMonth: 1, integrateFrom: null }, []],
  ['one day', { inForceUntil: '2027-01-01' }, []],
  [
    'the last month before the first',
    { fromMonth: 8, untilMonth: 7, settleFrom: null, integrateFrom: null },
    [['/untilMonth', 'fault/months-before-first']],
  ],
  ['over before it holds', { inForceUntil: '2026-12-31' }, [['/inForceUntil', 'fault/ends-before-start']]],
  ['a phase after the last month', { integrateFrom: 25 }, [['/integrateFrom', 'fault/phase-outside']]],
  ['a phase before the first month', { fromMonth: 7, settleFrom: 6 }, [['/settleFrom', 'fault/phase-outside']]],
  ['integration before settling', { settleFrom: 9 }, [['/integrateFrom', 'fault/phase-out-of-order']]],
  [
    'the second year in the month of the first',
    { yearOneFrom: 2, yearTwoFrom: 2 },
    [['/yearTwoFrom', 'fault/phase-out-of-order']],
  ],
  ['two phases in one month', { yearOneFrom: 7 }, [['/yearOneFrom', 'fault/phase-begins-twice']]],
])('%s', (_, change, expected) => expect(said(change)).toEqual(expected))

test('phases stand in the order in which they begin', () => {
  expect(phasesIn({ settleFrom: null, integrateFrom: 7, yearOneFrom: 1, yearTwoFrom: 13 })).toEqual([
    { key: 'year-1', fromMonth: 1 },
    { key: 'integrate', fromMonth: 7 },
    { key: 'year-2', fromMonth: 13 },
  ])
})

test.each([
  ['2026-12-31', 'later'],
  ['2027-01-01', 'now'],
  ['2027-06-30', 'now'],
  ['2027-07-01', 'past'],
] as const)('what holds in the first half of 2027 is on %s: %s', (today, holds) => {
  expect(holdsOn({ inForceFrom: '2027-01-01', inForceUntil: '2027-06-30' }, today)).toBe(holds)
})

test.each([
  [null, '2027-01-01', []],
  [null, '2026-12-31', ['fault/ends-before-start']],
  ['2027-06-30', '2027-06-30', []],
  ['2027-06-30', '2027-07-01', ['fault/holds-shorter']],
] as const)('what holds from 1 January 2027 until %s is ended on %s: %j', (inForceUntil, until, codes) => {
  expect(refuseEndOfTerm({ inForceFrom: '2027-01-01', inForceUntil }, until).map(({ code }) => code)).toEqual(codes)
})
