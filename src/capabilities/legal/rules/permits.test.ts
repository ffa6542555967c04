import { expect, test } from 'vitest'
import { permitStateOf, renewalRuleOf, taskDayOf } from './permits.ts'

const today = '2026-11-18'
test.each([
  ['2026-11-17', '2026-05-17', 'ended'],
  // On its last day a permit is valid, and a renewal is in time.
  ['2026-11-18', '2026-05-18', 'open'],
  ['2027-05-18', '2026-11-18', 'open'],
  ['2027-05-19', '2026-11-19', 'later'],
  ['2027-05-19', null, 'no-rule'],
])('a permit until %s that can be renewed from %s is %s', (untilOn, applyOn, state) =>
  expect(permitStateOf(untilOn, applyOn, today)).toBe(state),
)

test('the task is for the first day on which something can be done, and never for a day that has passed', () => {
  expect([taskDayOf('2027-01-21', today), taskDayOf('2026-10-20', today), taskDayOf(null, today)]).toEqual([
    '2027-01-21',
    today,
    today,
  ])
})

test('a kind that stands in no rule has none: nobody guesses', () => {
  expect(['asylum-fixed', 'regular-fixed', 'eu', 'w-document', 'other'].map(renewalRuleOf)).toEqual([
    'asylum-permit-renewal',
    'regular-permit-renewal',
    null,
    null,
    null,
  ])
})
