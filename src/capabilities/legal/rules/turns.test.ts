import { expect, test } from 'vitest'
import { termStates } from '../contract/terms.ts'
import { turnKinds } from '../contract/turns.ts'
import { happeningsOf, refuseTurn, turnsFor } from './turns.ts'

const plain = { toOn: null, value: null, unit: null, ground: 'brief' }

test('running again ends the standing still before it, each by its own', () => {
  expect(
    happeningsOf([
      { ...plain, kind: 'came', fromOn: '2026-01-01' },
      { ...plain, kind: 'suspended', fromOn: '2026-02-01' },
      { ...plain, kind: 'resumed', fromOn: '2026-02-10' },
      { ...plain, kind: 'extended', fromOn: '2026-02-11', value: 2, unit: 'weeks' },
      { ...plain, kind: 'suspended', fromOn: '2026-03-01' },
    ]),
  ).toEqual([
    { kind: 'suspended', from: '2026-02-01', until: '2026-02-10', ground: 'brief' },
    { kind: 'extended', on: '2026-02-11', length: { value: 2, unit: 'weeks' }, ground: 'brief' },
    { kind: 'suspended', from: '2026-03-01', until: null, ground: 'brief' },
  ])
})

test('what is not offered is refused, in every state', () => {
  for (const state of termStates)
    for (const kind of turnKinds) {
      const term = { state, fromOn: '2026-01-01', dueOn: '2026-06-01', standsSince: '2026-01-02' }
      const days = { fromOn: '2026-02-01', toOn: kind === 'shortened' ? '2026-03-01' : null }
      const length = kind === 'extended' ? { value: 1, unit: 'weeks' as const } : { value: null, unit: null }
      const faults = refuseTurn(
        term,
        { kind, ground: 'brief', ...days, ...length },
        { today: '2026-04-01', back: false },
      )
      expect(faults.length === 0).toBe(turnsFor(state).includes(kind))
    }
})
