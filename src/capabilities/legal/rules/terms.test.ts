import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { bands } from '../contract/terms.ts'
import { bandOf, edgesOf, refuseEnding, refuseMinders, refuseQuestion } from './terms.ts'

test.each([
  // A Wednesday in the middle of a month.
  ['2026-11-18', '2026-11-22', '2026-11-30'],
  // A Sunday ends its own week.
  ['2026-11-22', '2026-11-22', '2026-11-30'],
  // The week runs past the month: nothing is left for the month.
  ['2026-11-30', '2026-12-06', '2026-12-06'],
  ['2028-02-21', '2028-02-27', '2028-02-29'],
  ['2026-12-31', '2027-01-03', '2027-01-03'],
])('on %s the week lasts until %s and the month until %s', (today, weekUntil, monthUntil) => {
  expect(edgesOf(today)).toEqual({ weekUntil, monthUntil })
})

test('a later day never stands in an earlier stretch', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: -60, max: 60 }), (day, ahead) => {
      const today = addDays('2024-01-01', day)
      const of = (on: string) => bands.indexOf(bandOf(on, today))
      const due = addDays(today, ahead)
      expect(of(due)).toBeLessThanOrEqual(of(addDays(due, 1)))
      expect(bandOf(due, today) === 'missed').toBe(ahead < 0)
      expect(bandOf(due, today) === 'today').toBe(ahead === 0)
    }),
  )
})

const asked = { rule: 'r', value: null, unit: null, fromOn: '2026-11-18', ruleOn: null }
const codes = (faults: readonly { pointer: string; code: string }[]) =>
  faults.map((one) => `${one.pointer} ${one.code}`)
test.each([
  [{}, false, []],
  [{ fromOn: '2026-11-19' }, false, ['/fromOn fault/in-the-future']],
  // Counted back from a hearing that is still to come.
  [{ fromOn: '2026-11-19' }, true, []],
  [{ rule: null }, false, ['/rule fault/required']],
  [{ rule: null, value: 4 }, false, ['/unit fault/required']],
  [{ rule: null, unit: 'days' as const }, false, ['/value fault/required']],
  [{ rule: null, value: 4, unit: 'days' as const }, false, []],
  [{ rule: null, value: 4, unit: 'days' as const, ruleOn: '2026-11-01' }, false, ['/ruleOn fault/unknown-choice']],
  [{ ruleOn: '2026-11-19' }, false, ['/ruleOn fault/in-the-future']],
])('asked %o, counted back %s: %o', (more, back, expected) => {
  expect(codes(refuseQuestion({ ...asked, ...more }, { today: '2026-11-18', back }))).toEqual(expected)
})

const nothing = { what: null, document: null, reason: null }
test.each([
  ['done' as const, {}, ['/what fault/required', '/document fault/document-or-reason']],
  ['done' as const, { what: 'x' }, ['/document fault/document-or-reason']],
  ['done' as const, { what: 'x', document: 'y' }, []],
  ['done' as const, { what: 'x', reason: 'y' }, []],
  ['withdrawn' as const, { what: 'x', document: 'y' }, ['/reason fault/required']],
  ['withdrawn' as const, { reason: 'y' }, []],
])('ended as %s with %o: %o', (outcome, more, expected) => {
  expect(codes(refuseEnding({ outcome, ...nothing, ...more }))).toEqual(expected)
})

test('nobody is their own deputy', () => {
  expect(codes(refuseMinders({ ownerId: 'a', deputyId: 'a' }))).toEqual(['/deputyId fault/same-as-owner'])
  expect(refuseMinders({ ownerId: 'a', deputyId: 'b' })).toEqual([])
})
