import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SETTLED, straysOf } from './stray-files.ts'

const now = new Date('2026-11-18T03:00:00Z')
const lies = (id: string, age = SETTLED) => ({ id, name: `documents/${id}`, at: new Date(now.getTime() - age) })
const several = (count: number) => Array.from({ length: count }, (_, at) => lies(String(at)))
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id)
const [few, many] = [several(3), several(60)]

test.each([
  ['nothing at all', [], [], [], 0],
  ['all of it known', many, ids(many), [], 0],
  ['one left by a crash', many, ids(many.slice(1)), ['documents/0'], 0],
  ['one that came in yesterday', [...many, lies('new', SETTLED - 1)], ids(many), [], 0],
  ['two of three', few, ['2'], ['documents/0', 'documents/1'], 0],
  ['a database that knows none of them', few, [], [], 3],
  ['one that knows others', few, ['90'], [], 3],
  ['one that knows few of many', many, ids(many.slice(0, 20)), [], 40],
  ['one that knows most of many', many, ids(many.slice(0, 39)), many.slice(39).map(({ name }) => name), 0],
])('%s', (_, lying, known, remove, doubtful) => {
  expect(straysOf(lying, new Set(known), now)).toEqual({ remove, doubtful })
})

test('what a row knows and what is young is never taken away', () => {
  const all = [...several(40), ...['a', 'b', 'c'].map((id) => lies(id, SETTLED - 1))]
  fc.assert(
    fc.property(fc.subarray(all), fc.subarray(ids(all)), (lying, known) => {
      const { remove } = straysOf(lying, new Set(known), now)
      const kept = [...known, 'a', 'b', 'c'].map((id) => `documents/${id}`)
      expect(remove.filter((name) => kept.includes(name))).toEqual([])
    }),
  )
})
