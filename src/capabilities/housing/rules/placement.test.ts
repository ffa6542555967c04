import { expect, test } from 'vitest'
import { overlaps, refusePlacement } from './placement.ts'

const wish = {
  municipalityId: '019a0000-0000-7000-8000-000000000001',
  dwellingId: null,
  arrangementId: null,
  allocatedOn: '2026-01-05',
  housedOn: '2026-03-01',
  leftOn: null,
  departureReasonId: null,
  countsForTarget: true,
}
const pointers = (change: Partial<typeof wish> | { leftOn: string } | { housedOn: null; leftOn: string }) =>
  refusePlacement({ ...wish, ...change }).map((fault) => fault.pointer)

test('a placement has an allocation or a home, and its days in order', () => {
  expect(pointers({})).toEqual([])
  expect(pointers({ housedOn: '2026-01-04' })).toEqual(['/housedOn'])
  expect(pointers({ leftOn: '2026-02-28' })).toEqual(['/leftOn'])
  expect(refusePlacement({ ...wish, allocatedOn: null, housedOn: null }).map((fault) => fault.pointer)).toEqual(['/housedOn'])
  expect(refusePlacement({ ...wish, municipalityId: null }).map((fault) => fault.pointer)).toEqual(['/municipalityId'])
})

test.each([
  ['one after the other', { housedOn: '2026-01-01', leftOn: '2026-02-01' }, { housedOn: '2026-02-01', leftOn: null }, false],
  ['at the same time', { housedOn: '2026-01-01', leftOn: null }, { housedOn: '2026-02-01', leftOn: null }, true],
  ['only allocated', { housedOn: null, leftOn: null }, { housedOn: '2026-02-01', leftOn: null }, false],
])('two homes %s', (_, one, other, expected) => {
  expect(overlaps(one, other)).toBe(expected)
  expect(overlaps(other, one)).toBe(expected)
})
