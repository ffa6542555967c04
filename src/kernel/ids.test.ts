import { expect, test } from 'vitest'
import { newId } from './ids.ts'

test('an id is a UUIDv7 of its moment', () => {
  const moment = Date.now() + 60_000
  const id = newId(moment)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(moment)
})

test('ids sort in the order of making: within a millisecond, past 4096 of them, and when the clock steps back', () => {
  const moment = Date.now() + 120_000
  const ids = [...Array.from({ length: 10_000 }, () => newId(moment)), newId(moment - 5_000), newId(moment + 10)]
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
})
