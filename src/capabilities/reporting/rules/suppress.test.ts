import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chapter, Figure } from '../contract.ts'
import { figureOf } from './chapters.ts'
import { linesOfChapter } from './layout.ts'
import { balanceTells, suppressed, type Suppression } from './suppress.ts'

const words = (text: string) => ({ nl: text, en: text })
type Told = Partial<Figure> & { parts?: Record<string, [number, number | null]> }

function figure(
  key: string,
  value: number | null,
  before: number | null = null,
  { parts, ...more }: Told = {},
): Figure {
  return {
    key,
    version: 1,
    label: words(key),
    unit: words('personen'),
    definition: words(''),
    population: words(''),
    attribute: null,
    record: 'placement',
    value,
    before,
    split: parts ? Object.entries(parts).map(([word, [now, then]]) => ({ word, value: now, before: then })) : null,
    open: false,
    ...more,
  }
}
const chapter = (key: Chapter['key'], figures: Figure[]): Chapter => ({
  key,
  title: words(key),
  sentences: [words('Zoals vastgesteld: 3.')],
  figures,
})
const untold = { opening: false, closing: false }
const about = {
  municipality: 'Hillegom',
  period: { from: '2025-01-01', until: '2025-12-31', kind: 'year', label: words('2025') },
  asOf: '2025-12-31',
} as const
const told = (chapters: Chapter[], wish: Partial<Suppression> = {}) =>
  suppressed(chapters, { limit: 5, balance: { value: untold, before: untold }, ...wish }, about)

const housing = (now: number[], before: (number | null)[] = now.map(() => null)) =>
  chapter(
    'housing',
    ['housed', 'adults', 'children', 'male', 'female'].map((key, at) =>
      figure(`housing.${key}`, now[at]!, before[at] ?? null),
    ),
  )
const shown = (chapters: Chapter[], key: string) => {
  const { value, hidden, before, beforeHidden } = figureOf(chapters, key)!
  return [value, hidden?.below, before, beforeHidden?.below]
}

describe('one table', () => {
  test('a small number is not in the answer, nor the one beside it that would tell it', () => {
    const chapters = told([housing([23, 20, 3, 12, 11])])
    expect(shown(chapters, 'housing.housed')).toEqual([23, undefined, null, undefined])
    expect(shown(chapters, 'housing.children')).toEqual([null, 5, null, undefined])
    expect(shown(chapters, 'housing.adults')).toEqual([null, null, null, undefined])
    expect(shown(chapters, 'housing.male')[0]).toBe(12)
  })

  test('a zero, a target and a correction stay; without a limit everything does', () => {
    const chapters = [
      chapter('housing', [
        figure('housing.housed', 0),
        figure('housing.target', 3, null, { record: 'target' }),
        figure('housing.corrections', 1, null, { record: 'correction' }),
      ]),
    ]
    for (const { key, value } of chapters[0]!.figures) expect(shown(told(chapters), key)[0]).toBe(value)
    expect(told([housing([23, 20, 3, 12, 11])], { limit: 0 })).toEqual([housing([23, 20, 3, 12, 11])])
  })

  test('the same year is told in the same way as this year and as the year before', () => {
    const [one, other] = [
      [23, 20, 3, 12, 11],
      [40, 30, 10, 38, 2],
    ]
    const asNow = told([housing(one!)])
    const asBefore = told([housing(other!, one!)])
    for (const key of ['housed', 'adults', 'children', 'male', 'female']) {
      const [value, below] = shown(asNow, `housing.${key}`)
      expect(shown(asBefore, `housing.${key}`).slice(2), key).toEqual([value, below])
    }
  })

  test('who finished is not shown beside who took part when nearly all did; the totals go with a hidden row', () => {
    const chapters = told([
      chapter('programmes', [
        figure('programmes.groups', 2, null, { record: 'group', parts: { VIP: [1, 0], PVT: [1, 0] } }),
        figure('programmes.participants', 22, null, { record: 'enrolment', parts: { VIP: [12, 0], PVT: [10, 0] } }),
        figure('programmes.completed', 15, null, { record: 'enrolment', parts: { VIP: [10, 0], PVT: [5, 0] } }),
      ]),
    ])
    const part = (key: string, word: string) => figureOf(chapters, key)?.split?.find((one) => one.word === word)
    expect(part('programmes.groups', 'VIP')).toMatchObject({ value: 1 })
    expect(part('programmes.completed', 'VIP')).toMatchObject({ value: null, hidden: { below: null } })
    expect(part('programmes.completed', 'PVT')).toMatchObject({ value: 5 })
    expect(shown(chapters, 'programmes.participants')[0]).toBe(22)
    expect(shown(chapters, 'programmes.completed').slice(0, 2)).toEqual([null, null])
  })
})

test('sentences say nothing that is hidden, and stay as they were where nothing is', () => {
  const [one] = told([housing([23, 20, 3, 12, 11])])
  expect(JSON.stringify(one!.sentences)).not.toMatch(/23|20|NaN|vastgesteld/)
  const [other] = told([housing([23, 13, 10, 12, 11])])
  expect(other!.sentences).toEqual([words('Zoals vastgesteld: 3.')])
})

test('the balance is told up to the first year in which few were housed', () => {
  const housed = new Map([
    [2022, 12],
    [2023, 3],
    [2024, 20],
  ])
  expect(balanceTells(housed, 2022, 5)).toEqual({ opening: false, closing: false })
  expect(balanceTells(housed, 2023, 5)).toEqual({ opening: false, closing: true })
  expect(balanceTells(housed, 2024, 5)).toEqual({ opening: true, closing: true })
  expect(balanceTells(housed, 2024, 0)).toEqual({ opening: false, closing: false })
  const balance = { record: null } as const
  const chapters = told(
    [chapter('housing', [figure('housing.opening', -7, null, balance), figure('housing.closing', -4, null, balance)])],
    { balance: { value: { opening: false, closing: true }, before: untold } },
  )
  expect(shown(chapters, 'housing.opening')[0]).toBe(-7)
  expect(shown(chapters, 'housing.closing').slice(0, 2)).toEqual([null, null])
})

const counts = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 })
test('whatever is counted: no small number is in the answer, and every hidden one is null in words and figures', () => {
  fc.assert(
    fc.property(counts, counts, fc.integer({ min: 3, max: 20 }), (now, then, limit) => {
      const parts = Object.fromEntries(now.map((value, at) => [`soort ${at}`, [value, then[at] ?? 0]] as const))
      const [total, before] = [now, now.map((_, at) => then[at] ?? 0)].map((of) =>
        of.reduce((sum, one) => sum + one, 0),
      )
      const contacts = figure('contacts.held', total!, before!, {
        record: 'contact',
        parts: parts as Record<string, [number, number]>,
      })
      const [chapterTold] = told([chapter('contacts', [contacts])], { limit })
      const small = (value: number | null) => value !== null && value >= 1 && value < limit
      for (const line of linesOfChapter(chapterTold!)) {
        expect([small(line.value), small(line.before)]).toEqual([false, false])
        expect([line.value === null, line.before === null]).toEqual([Boolean(line.hidden), Boolean(line.beforeHidden)])
      }
    }),
  )
})
