import { expect, test } from 'vitest'
import { roles } from '#kernel/actor.ts'
import { needsSecondFactor, standingOf } from './second-factor.ts'

const guide = { practice: false, tryingOut: false, roles: ['guide'] } as const
const facts = { proven: false, graceDays: 7, graceFrom: '2026-11-01', today: '2026-11-08' }

test('every role needs it but that of a municipality, and a new one too until somebody says otherwise', () => {
  const free = roles.filter((role) => !needsSecondFactor({ ...guide, roles: [role] }))
  expect(free).toEqual(['municipality'])
  expect(needsSecondFactor({ ...guide, roles: ['municipality', 'guide'] })).toBe(true)
})

test('the practice foundation is exempt; looking as somebody else makes nobody exempt', () => {
  expect(needsSecondFactor({ ...guide, practice: true })).toBe(false)
  expect(needsSecondFactor({ ...guide, tryingOut: true, roles: ['municipality'] })).toBe(true)
})

test.each([
  ['shown', { proven: true, graceDays: 0 }, false, null],
  ['no delay', { graceDays: 0 }, true, null],
  ['the last day still counts', {}, false, '2026-11-08'],
  ['the day after does not', { today: '2026-11-09' }, true, null],
  ['a delay that begins now', { graceFrom: null }, false, '2026-11-15'],
  ['a delay made shorter', { graceDays: 3 }, true, null],
])('%s', (_what, change, due, lastDay) => {
  expect(standingOf(guide, { ...facts, ...change })).toEqual({ due, lastDay })
})
