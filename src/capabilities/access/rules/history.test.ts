import { expect, test } from 'vitest'
import { changedFields, columnsOf } from './history.ts'

test.each([
  ['what stayed is left out', { phone: '1', email: 'a' }, { phone: '2', email: 'a' }, [['phone', '1', '2']]],
  ['what was added counts from nothing', null, { given_names: 'Amina', phone: '' }, [['given_names', null, 'Amina']]],
  ['empty text is nothing', { remarks: null }, { remarks: '' }, []],
  ['what was taken away is nothing', { remarks: 'x' }, { remarks: null }, [['remarks', 'x', null]]],
  ['no is something else than nothing', { nareis: null }, { nareis: false }, [['nareis', null, false]]],
  ['what is not for people stays out', { search_tokens: 'a' }, { search_tokens: 'b', version: 2 }, []],
] as const)('%s', (_what, before, after, expected) => {
  const found = changedFields('client', before, after as never)
  expect(found.map((field) => [field.name, field.before, field.after])).toEqual(expected)
})

test('columns with an id have a name to look up', () => {
  const plainIds = Object.values(columnsOf).flatMap((columns) =>
    Object.entries(columns).filter(([name, kind]) => name.endsWith('_id') && kind === 'plain'),
  )
  expect(plainIds).toEqual([])
})
