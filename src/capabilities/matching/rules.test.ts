import { expect, test } from 'vitest'
import { refuseLesson } from './rules.ts'

const pair = { startedOn: '2026-02-01', endedOn: '2026-06-30' }
test.each([
  ['2026-01-31', pair, 'fault/outside-pair'],
  ['2026-02-01', pair, null],
  ['2026-06-30', pair, null],
  ['2026-07-01', pair, 'fault/outside-pair'],
  ['2026-11-18', { ...pair, endedOn: null }, null],
  ['2026-11-19', { ...pair, endedOn: null }, 'fault/in-the-future'],
])('a lesson on %s', (heldOn, of, code) => {
  expect(refuseLesson({ heldOn }, of, '2026-11-18')).toEqual(code ? [{ pointer: '/heldOn', code }] : [])
})
