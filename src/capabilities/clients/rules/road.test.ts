import { expect, test } from 'vitest'
import { placeOnRoad } from './road.ts'

test.each([
  ['2026-05-05', null, false],
  ['2026-05-06', 1, false],
  ['2026-11-05', 6, false],
  ['2026-11-06', 7, false],
  ['2028-05-05', 24, false],
  ['2028-05-06', 25, true],
] as const)('guidance from 6 May 2026 stands on %s in month %s', (today, month, past) => {
  expect(placeOnRoad('2026-05-06', today)).toEqual({ month, until: '2028-05-05', past })
})
