import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mark, marksFor, type Sum, type Tables } from './hiding.ts'

const tables = (values: Record<string, number>, sums: Sum[], implied: Record<string, number> = {}): Tables => ({
  cells: new Map([
    ...Object.entries(values).map(([name, value]) => [name, { value }] as const),
    ...Object.entries(implied).map(([name, value]) => [name, { value, implied: true }] as const),
  ]),
  sums,
})
const sum = (total: string, ...parts: string[]): Sum => ({ total, parts, rest: 0 })
const told = (of: Tables, limit = 5) => Object.fromEntries(marksFor(of, limit))

describe('a table at a time', () => {
  test.each([
    ['nothing small', { all: 12, a: 7, b: 5 }, {}],
    ['zero stays', { all: 12, a: 12, b: 0 }, {}],
    [
      'the only small one takes the smallest other with it',
      { all: 42, a: 30, b: 9, c: 3 },
      { c: 'few', b: 'withheld' },
    ],
    ['of two parts both', { all: 23, a: 20, b: 3 }, { b: 'few', a: 'withheld' }],
    ['two small ones hide each other', { all: 36, a: 30, b: 4, c: 2 }, { b: 'few', c: 'few' }],
    ['unless they are as small as can be', { all: 32, a: 30, b: 1, c: 1 }, { a: 'withheld', b: 'few', c: 'few' }],
    ['or as large', { all: 38, a: 30, b: 4, c: 4 }, { a: 'withheld', b: 'few', c: 'few' }],
    ['everything small', { all: 3, a: 2, b: 1 }, { all: 'few', a: 'few', b: 'few' }],
  ] as [string, Record<string, number>, Record<string, Mark>][])('%s', (_, values, expected) => {
    const { all: _all, ...parts } = values
    expect(told(tables(values, [sum('all', ...Object.keys(parts))]))).toEqual(expected)
  })

  test('a part whose rest is small is not shown beside the whole', () => {
    expect(told(tables({ all: 12, done: 10 }, [sum('all', 'done', 'left')], { left: 2 }))).toEqual({ done: 'withheld' })
    expect(told(tables({ all: 12, done: 12 }, [sum('all', 'done', 'left')], { left: 0 }))).toEqual({})
  })

  test('one total, several ways to part it', () => {
    const of = tables({ all: 6, adults: 5, children: 1, men: 6, women: 0 }, [
      sum('all', 'adults', 'children'),
      sum('all', 'men', 'women'),
    ])
    // Withheld would mean "5 or more", and then 6 leaves one child: so not even that is said of the child.
    expect(told(of)).toEqual({ adults: 'withheld', children: 'withheld' })
  })
})

const limits = fc.integer({ min: 3, max: 6 })
const numbers = fc.array(fc.nat(9), { minLength: 1, maxLength: 4 })

/** Two ways to part one total, one part of which is parted again; a remainder that is not printed. */
const worlds = fc.record({ limit: limits, first: numbers, second: fc.nat(9), deep: fc.nat(9) }).map((wish) => {
  const all = wish.first.reduce((total, one) => total + one, 0)
  const parts = wish.first.map((value, at) => [`first${at}`, value] as const)
  const [second, deep] = [Math.min(wish.second, all), Math.min(wish.deep, wish.first[0]!)]
  const values = { all, ...Object.fromEntries(parts), second, deep, shallow: wish.first[0]! - deep }
  return {
    limit: wish.limit,
    of: tables(
      values,
      [sum('all', ...parts.map(([name]) => name)), sum('all', 'second', 'left'), sum('first0', 'deep', 'shallow')],
      { left: all - second },
    ),
  }
})

/** Every cell as it would be in each world that shows the same; by trying them all. */
function possible({ cells, sums }: Tables, marks: ReadonlyMap<string, Mark>, limit: number): Map<string, Set<number>> {
  const most = Math.max(...[...cells.values()].map(({ value }) => value)) + limit
  const names = [...cells.keys()]
  const found = new Map(names.map((name) => [name, new Set<number>()]))
  const world = new Map<string, number>()
  const options = (name: string): number[] => {
    const { value, implied } = cells.get(name)!
    const mark = marks.get(name)
    if (implied) return range(0, most)
    if (mark === undefined) return [value]
    return mark === 'few' ? range(1, limit - 1) : range(1, most)
  }
  const holds = () =>
    sums.every(({ total, parts, rest }) => {
      if (![total, ...parts].every((name) => world.has(name))) return true
      return world.get(total) === parts.reduce((added, part) => added + world.get(part)!, rest)
    })
  const visit = (at: number): void => {
    const name = names[at]
    if (name === undefined) {
      for (const [cell, value] of world) found.get(cell)!.add(value)
      return
    }
    for (const value of options(name)) {
      world.set(name, value)
      if (holds()) visit(at + 1)
      world.delete(name)
    }
  }
  visit(0)
  return found
}
const range = (from: number, until: number) => Array.from({ length: until - from + 1 }, (_, at) => from + at)

test('whatever the numbers, every hidden one can be at least two things, and what is small is hidden', () => {
  fc.assert(
    fc.property(worlds, ({ of, limit }) => {
      const marks = marksFor(of, limit)
      const options = possible(of, marks, limit)
      for (const [name, cell] of of.cells) {
        const small = cell.value >= 1 && cell.value < limit
        const secret = marks.has(name) || (small && cell.implied)
        expect([name, cell.implied || !small || marks.has(name)]).toEqual([name, true])
        expect([name, !secret || options.get(name)!.size > 1]).toEqual([name, true])
        expect([name, cell.value === 0 && marks.has(name)]).toEqual([name, false])
        expect([name, marks.get(name) === 'few' && !small]).toEqual([name, false])
      }
    }),
    { numRuns: 300 },
  )
})
