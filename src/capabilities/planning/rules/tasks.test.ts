import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import type { TaskValues } from '../contract/tasks.ts'
import { refuseTask, tidyTask, urgencyOf } from './tasks.ts'

test.each([
  ['2026-11-17', 'late'],
  ['2026-11-18', 'today'],
  ['2026-11-19', 'soon'],
  ['2026-11-25', 'soon'],
  ['2026-11-26', 'later'],
])('due on %s, on 18 November: %s', (dueOn, urgency) => {
  expect(urgencyOf(dueOn, '2026-11-18')).toBe(urgency)
  expect(urgencyOf(dueOn, '2026-11-18', true)).toBe('done')
})

test('a day later nothing is less pressing', () => {
  const order = ['later', 'soon', 'today', 'late']
  const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays('2026-11-18', days))
  fc.assert(
    fc.property(day, day, (dueOn, today) => {
      const rank = (on: string) => order.indexOf(urgencyOf(dueOn, on))
      expect(rank(addDays(today, 1))).toBeGreaterThanOrEqual(rank(today))
    }),
  )
})

const wish = (changes: Partial<TaskValues & { clientId: string | null }> = {}) => ({
  clientId: 'a',
  title: 'Bellen',
  dueOn: '2026-11-20',
  note: null,
  belongsTo: 'guide' as const,
  workerId: null,
  ...changes,
})

test.each([
  [wish(), 'own', []],
  [wish({ title: null }), 'own', ['/title fault/required']],
  [wish({ title: null }), 'follow-up', []],
  [wish({ clientId: null }), 'own', ['/belongsTo fault/unknown-choice']],
  [wish({ belongsTo: 'worker' }), 'own', ['/workerId fault/required']],
  [wish({ workerId: 'b' }), 'own', ['/workerId fault/unknown-choice']],
  [wish({ dueOn: '2036-11-17' }), 'own', []],
  [wish({ dueOn: '2036-12-01' }), 'own', ['/dueOn fault/too-far-off']],
  [wish({ dueOn: '0226-11-20' }), 'own', ['/dueOn fault/too-far-off']],
] as const)('%o of kind %s: %j', (values, kind, faults) => {
  const found = refuseTask(values, { kind, today: '2026-11-18' })
  expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults)
})

test('an empty line is none', () => {
  expect(tidyTask(wish({ title: '', note: '' }))).toMatchObject({ title: null, note: null })
})
