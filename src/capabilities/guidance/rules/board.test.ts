import { describe, expect, test } from 'vitest'
import { lookOver, monthsToCheck, refuseConfirming, spanOfMonth } from './board.ts'
import { type StandingFacts, standOn } from './standing.ts'
import { shippedTerm } from './trajectories.ts'

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

describe('the board of who leads', () => {
  const today = '2026-11-18'
  const one = (name: string, change: Partial<StandingFacts> & { pausedFrom?: string } = {}): StandingFacts => {
    const { pausedFrom, ...rest } = change
    const startedOn = change.startedOn ?? '2026-03-02'
    const pauses = pausedFrom ? [{ fromOn: pausedFrom, untilOn: null }] : []
    return {
      trajectoryId: name,
      clientId: name,
      number: 1,
      locationId: 'hillegom',
      kind: { id: 'social', name: 'Maatschappelijke begeleiding' },
      guide: { id: 'joke' },
      guideLeftOn: null,
      startedOn,
      endedOn: null,
      municipalityId: 'lisse',
      lastContactOn: null,
      lastSignOn: '2026-11-10',
      measured: true,
      run: { startedOn, endedOn: change.endedOn ?? null, signedOn: null, pauses, extensions: [] },
      term: shippedTerm('Maatschappelijke begeleiding'),
      ...rest,
    }
  }
  const look = (...all: StandingFacts[]) => lookOver(standOn(all, today), today)
  const said = (list: { trajectoryId: string; on: string }[]) =>
    list.map(({ trajectoryId, on }) => `${trajectoryId} ${on}`)

  test.each<[string, StandingFacts, Partial<Record<'unguided' | 'still' | 'unmeasured' | 'overdue', string>>]>([
    ['all is well', one('a'), {}],
    ['nobody guides', one('a', { guide: null }), { unguided: 'a 2026-03-02' }],
    ['the guide left', one('a', { guideLeftOn: '2026-10-01' }), { unguided: 'a 2026-03-02' }],
    ['eight weeks and a day', one('a', { lastSignOn: '2026-09-22' }), { still: 'a 2026-09-22' }],
    ['eight weeks', one('a', { lastSignOn: '2026-09-23' }), {}],
    ['never a sign', one('a', { lastSignOn: null }), { still: 'a 2026-03-02' }],
    ['a sign before the start', one('a', { lastSignOn: '2025-01-01' }), { still: 'a 2026-03-02' }],
    ['never measured', one('a', { measured: false }), { unmeasured: 'a 2026-03-02' }],
    ['began six weeks ago', one('a', { measured: false, startedOn: '2026-10-07' }), {}],
    ['stands still by agreement', one('a', { measured: false, lastSignOn: null, pausedFrom: '2026-05-01' }), {}],
    [
      'the months are over',
      one('a', { startedOn: '2024-11-18', lastSignOn: null, measured: false }),
      { overdue: 'a 2026-11-17' },
    ],
    ['its last day is today', one('a', { startedOn: '2024-11-19' }), {}],
    ['ended', one('a', { endedOn: '2026-11-17', guide: null, lastSignOn: null, measured: false }), {}],
    ['has to begin yet', one('a', { startedOn: '2026-12-01', guide: null }), {}],
  ])('%s', (_what, facts, expected) => {
    const { unguided, still, unmeasured, overdue } = look(facts)
    const found = { unguided, still, unmeasured, overdue }
    const lines = Object.entries(found).flatMap(([list, some]) => said(some).map((text) => [list, text]))
    expect(Object.fromEntries(lines)).toEqual(expected)
  })

  test('the longest first; of one day by number', () => {
    const { still } = look(
      one('b', { lastSignOn: '2026-05-01', number: 8 }),
      one('c', { lastSignOn: '2026-04-01', number: 9 }),
      one('a', { lastSignOn: '2026-05-01', number: 2 }),
    )
    expect(said(still)).toEqual(['c 2026-04-01', 'a 2026-05-01', 'b 2026-05-01'])
  })

  test('who has two trajectories is one client of the guide; what ended is counted where it began', () => {
    const { caseload, begun, inMonths } = look(
      one('a'),
      one('b', { clientId: 'a', startedOn: '2026-11-02' }),
      one('c', { guide: { id: 'kees' }, startedOn: '2025-12-31' }),
      one('d', { endedOn: '2026-04-01', startedOn: '2026-03-30' }),
      one('e', { startedOn: '2025-10-31' }),
      one('f', { municipalityId: null }),
    )
    expect(caseload).toEqual([
      { workerId: 'joke', guides: 3 },
      { workerId: 'kees', guides: 1 },
    ])
    expect(begun).toEqual([{ municipalityId: 'lisse', kindId: 'social', started: 3 }])
    expect(inMonths).toEqual([
      { locationId: 'hillegom', month: '2026-03', started: 3 },
      { locationId: 'hillegom', month: '2025-12', started: 1 },
    ])
  })
})
