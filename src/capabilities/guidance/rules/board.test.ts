import { describe, expect, test } from 'vitest'
import { monthsToCheck, refuseConfirming, spanOfMonth } from './board.ts'

test.each([
  ['2026-11', '2026-11-01', '2026-11-30'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2027-02', '2027-02-01', '2027-02-28'],
])('%s runs from %s until %s', (month, from, until) => {
  expect(spanOfMonth(month)).toEqual({ from, until })
})

test('the twelve months before this one are to be looked at, never this one', () => {
  const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)
  expect(monthsToCheck('2027-01-31')).toEqual(months)
})

describe('confirming a month', () => {
  const of = { month: '2026-10', today: '2026-11-02', confirmed: false, began: ['a', 'b'] }
  const right = (trajectoryId: string) => ({ trajectoryId, isRight: true, remark: null })
  const codes = (...args: Parameters<typeof refuseConfirming>) =>
    refuseConfirming(...args).map(({ pointer, code }) => `${pointer} ${code}`)

  test.each<[string, Parameters<typeof refuseConfirming>, string[]]>([
    ['all is right', [of, [right('a'), right('b')]], []],
    ['a month without any', [{ ...of, began: [] }, []], []],
    ['what is wrong is told', [of, [right('a'), { trajectoryId: 'b', isRight: false, remark: 'begon later' }]], []],
    [
      'wrong without a word',
      [of, [right('a'), { trajectoryId: 'b', isRight: false, remark: '  ' }]],
      ['/lines/1/remark fault/required'],
    ],
    ['one is missing', [of, [right('a')]], ['/lines fault/list-has-changed']],
    ['one too many', [of, [right('a'), right('b'), right('c')]], ['/lines fault/list-has-changed']],
    ['one twice', [of, [right('a'), right('a'), right('b')]], ['/lines fault/list-has-changed']],
    ['a month that runs', [{ ...of, today: '2026-10-31' }, [right('a'), right('b')]], ['/month fault/month-not-over']],
    ['twice', [{ ...of, confirmed: true }, [right('a'), right('b')]], ['/month fault/already-there']],
  ])('%s', (_what, args, faults) => {
    expect(codes(...args)).toEqual(faults)
  })
})
