import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlacementValues } from '../contract.ts'
import { countsAlong, countsByDefault, overlaps, refuseHome, refusePlacement } from './placement.ts'

const town = '019a0000-0000-7000-8000-000000000001'
const elsewhere = '019a0000-0000-7000-8000-000000000002'
const wish: PlacementValues = {
  municipalityId: town,
  dwellingId: null,
  arrangementId: null,
  allocatedOn: '2026-01-05',
  housedOn: '2026-03-01',
  leftOn: null,
  departureReasonId: null,
  countsForTarget: true,
}

test.each<[string, Partial<PlacementValues>, string[]]>([
  ['nothing', {}, []],
  ['moving in before the allocation', { housedOn: '2026-01-04' }, ['/housedOn ends-before-start']],
  ['moving in on the day of the allocation', { housedOn: '2026-01-05' }, []],
  ['leaving before moving in', { leftOn: '2026-02-28' }, ['/leftOn ends-before-start']],
  ['leaving on the day of moving in', { leftOn: '2026-03-01' }, []],
  ['an allocation that was withdrawn', { housedOn: null, leftOn: '2026-02-01' }, []],
  ['one withdrawn before it began', { housedOn: null, leftOn: '2026-01-01' }, ['/leftOn ends-before-start']],
  ['no day at all', { allocatedOn: null, housedOn: null }, ['/allocatedOn required']],
  ['only a day of moving in, as registers have', { allocatedOn: null }, []],
  ['no municipality', { municipalityId: null }, ['/municipalityId required']],
  ['a reason for leaving without a day', { departureReasonId: elsewhere }, ['/leftOn required']],
])('what is wrong with a placement with %s', (_, change, expected) => {
  const faults = refusePlacement({ ...wish, ...change })
  expect(faults.map(({ pointer, code }) => `${pointer} ${code.replace('fault/', '')}`)).toEqual(expected)
})

test('a home in another municipality is refused at its field', () => {
  const home = (id: string) => ({ municipality: { id } })
  const wanted = { ...wish, dwellingId: '019a0000-0000-7000-8000-000000000009' }
  expect(refuseHome(wanted, home(town))).toEqual([])
  expect(refuseHome(wanted, home(elsewhere))).toEqual([{ pointer: '/dwellingId', code: 'fault/home-elsewhere' }])
  expect(refuseHome(wish, null)).toEqual([])
})

test.each([
  [
    'one after the other',
    { housedOn: '2026-01-01', leftOn: '2026-02-01' },
    { housedOn: '2026-02-01', leftOn: null },
    false,
  ],
  ['at the same time', { housedOn: '2026-01-01', leftOn: null }, { housedOn: '2026-02-01', leftOn: null }, true],
  [
    'one inside the other',
    { housedOn: '2026-01-01', leftOn: '2026-12-01' },
    { housedOn: '2026-02-01', leftOn: '2026-03-01' },
    true,
  ],
  ['only allocated', { housedOn: null, leftOn: null }, { housedOn: '2026-02-01', leftOn: null }, false],
])('two homes %s', (_, one, other, expected) => {
  expect(overlaps(one, other)).toBe(expected)
})

test('two homes overlap exactly when there is a day on which somebody has both', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
  const stay = fc
    .record({ housedOn: day, leftOn: fc.option(day) })
    .filter((s) => s.leftOn === null || s.leftOn > s.housedOn)
  const livesThere = (s: { housedOn: string; leftOn: string | null }, on: string) =>
    s.housedOn <= on && (s.leftOn === null || on < s.leftOn)
  fc.assert(
    fc.property(stay, stay, (one, other) => {
      const days = Array.from({ length: 28 }, (_, at) => `2026-02-${String(at + 1).padStart(2, '0')}`)
      expect(overlaps(one, other)).toBe(days.some((on) => livesThere(one, on) && livesThere(other, on)))
      expect(overlaps(other, one)).toBe(overlaps(one, other))
    }),
  )
})

test('who had a home in this municipality before is not counted again unasked', () => {
  const before = [{ municipality: { id: town }, housedOn: '2020-01-01' }]
  expect(countsByDefault([], town)).toBe(true)
  expect(countsByDefault(before, town)).toBe(false)
  expect(countsByDefault(before, elsewhere)).toBe(true)
  expect(countsByDefault([{ municipality: { id: town }, housedOn: null }], town)).toBe(true)
})

test.each([
  ['a first home beside a first home', true, { byDefault: true, asSaid: true }, true],
  ['a first home beside a move within', true, { byDefault: false, asSaid: false }, true],
  ['a move within beside a first home', false, { byDefault: true, asSaid: true }, false],
  ['a move within beside one that counts again', false, { byDefault: false, asSaid: true }, false],
  ['a placement that was said not to count', true, { byDefault: true, asSaid: false }, false],
])('who comes along: %s', (_, own, first, expected) => {
  expect(countsAlong(own, first)).toBe(expected)
})
