import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { roadOfTwoYears } from '../trajectories.ts'
import { lengthened, signedIn, stretchOn } from './stretches.ts'

const from = (startedOn: string, endedOn: string | null = null) => ({ startedOn, endedOn })
const today = '2026-11-18'

test.each([
  ['nothing yet', [], null],
  ['one that runs', [from('2026-05-04')], { startedOn: '2026-05-04', endedOn: null, anew: false }],
  ['on the last day of the road', [from('2024-11-19')], { startedOn: '2024-11-19', endedOn: null, anew: false }],
  [
    'a day after it, though nobody wrote the end down',
    [from('2024-11-18')],
    { startedOn: '2024-11-18', endedOn: '2026-11-17', anew: false },
  ],
  [
    'ended and not back',
    [from('2015-01-05', '2015-06-30')],
    { startedOn: '2015-01-05', endedOn: '2015-06-30', anew: false },
  ],
  [
    'the second year follows on the first',
    [from('2025-06-01', '2026-05-31'), from('2026-06-01')],
    { startedOn: '2025-06-01', endedOn: null, anew: false },
  ],
  [
    'back within three months',
    [from('2026-01-05', '2026-06-30'), from('2026-09-30')],
    { startedOn: '2026-01-05', endedOn: null, anew: false },
  ],
  [
    'back a day later than that',
    [from('2026-01-05', '2026-06-30'), from('2026-10-01')],
    { startedOn: '2026-10-01', endedOn: null, anew: true },
  ],
  [
    'back years after an end that nobody wrote down',
    [from('2015-01-05'), from('2026-10-01')],
    { startedOn: '2026-10-01', endedOn: null, anew: true },
  ],
  [
    'one still runs beside one that ended',
    [from('2026-01-05'), from('2026-02-01', '2026-03-01')],
    { startedOn: '2026-01-05', endedOn: null, anew: false },
  ],
  ['one lies ahead', [from('2026-12-01')], { startedOn: '2026-12-01', endedOn: null, anew: false }],
  [
    'one lies ahead of who was here before',
    [from('2015-01-05', '2015-06-30'), from('2026-12-01')],
    { startedOn: '2015-01-05', endedOn: '2015-06-30', anew: false },
  ],
  [
    'two that begin on the same day ahead, of which one ends on it',
    [from('2026-12-01', '2026-12-01'), from('2026-12-01')],
    { startedOn: '2026-12-01', endedOn: null, anew: false },
  ],
] as const)('%s', (_, trajectories, expected) => expect(stretchOn(trajectories, today)).toEqual(expected))

const longer = (startedOn: string, lengthenedTo: string | null, endedOn: string | null = null) => ({
  startedOn,
  endedOn,
  lengthenedTo,
})
test.each([
  ['an extension keeps it open', [longer('2024-10-01', '2026-12-31')], { endedOn: null }],
  ['until its last day', [longer('2024-10-01', '2026-11-18')], { endedOn: null }],
  ['and no longer', [longer('2024-10-01', '2026-11-17')], { endedOn: '2026-11-17' }],
  [
    'an end that was written down goes first',
    [longer('2024-10-01', '2026-12-31', '2026-10-05')],
    { endedOn: '2026-10-05' },
  ],
  ['shorter than two years is two years here', [longer('2025-06-01', '2026-06-30')], { endedOn: null }],
  [
    'the second of two was extended',
    [longer('2024-10-01', null, '2025-09-30'), longer('2025-10-01', '2026-12-31')],
    { startedOn: '2024-10-01', endedOn: null },
  ],
  [
    'an extension of an earlier stretch says nothing of this one',
    [longer('2015-01-05', '2017-06-30'), longer('2024-11-18', null)],
    { startedOn: '2024-11-18', endedOn: '2026-11-17', anew: true },
  ],
] as const)('longer: %s', (_, trajectories, expected) => expect(stretchOn(trajectories, today)).toMatchObject(expected))

test('pauses, extensions and what was agreed lengthen it; what runs its two years is as long as that', () => {
  const run = { startedOn: '2024-10-01', endedOn: null, signedOn: null, pauses: [], extensions: [] }
  const to = (of: object, term = roadOfTwoYears) => lengthened({ run: { ...run, ...of }, term }, today).lengthenedTo
  expect(to({})).toBeNull()
  expect(to({ pauses: [{ fromOn: '2025-01-01', untilOn: '2025-01-31' }] })).toBe('2026-10-31')
  expect(to({ extensions: [{ untilOn: '2026-12-31', saidOn: '2026-09-01' }] })).toBe('2026-12-31')
  expect(to({}, { ...roadOfTwoYears, untilMonth: 36 })).toBe('2027-09-30')
  expect(to({}, { ...roadOfTwoYears, untilMonth: 18 })).toBeNull()
})

test('the home signed for in this stretch counts, also from a year before; one of years ago does not', () => {
  expect(signedIn('2026-10-01', ['2015-01-07', '2026-02-01', '2026-10-03'])).toBe('2026-02-01')
  expect(signedIn('2026-10-01', ['2015-01-07'])).toBeNull()
})

test('whatever the trajectories: it began by then, has no end before its beginning, and never runs past the road', () => {
  const day = fc.integer({ min: 0, max: 6000 }).map((n) => addDays('2012-01-01', n))
  const one = fc
    .tuple(day, fc.option(fc.nat(1500)))
    .map(([startedOn, days]) => from(startedOn, days === null ? null : addDays(startedOn, days)))
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), day, (trajectories, on) => {
      const stretch = stretchOn(trajectories, on)!
      expect(stretchOn(trajectories.toReversed(), on)).toEqual(stretch)
      expect(trajectories.map(({ startedOn }) => startedOn)).toContain(stretch.startedOn)
      if (trajectories.some(({ startedOn }) => startedOn <= on)) expect(stretch.startedOn <= on).toBe(true)
      if (stretch.endedOn) expect(stretch.endedOn >= stretch.startedOn).toBe(true)
      else expect(on <= addDays(stretch.startedOn, 731)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
