import { expect, test } from 'vitest'
import { refuseTrajectory } from './rules.ts'

test('an end before the start and a reason without an end are refused', () => {
  const wish = { kindId: 'k', startedOn: '2026-02-01', endedOn: null, endReasonId: null, workerId: null }
  expect(refuseTrajectory(wish)).toEqual([])
  expect(refuseTrajectory({ ...wish, endedOn: '2026-01-31' })[0]).toEqual({
    pointer: '/endedOn',
    code: 'fault/ends-before-start',
  })
  expect(refuseTrajectory({ ...wish, endReasonId: 'r' })[0]).toEqual({ pointer: '/endedOn', code: 'fault/required' })
})
