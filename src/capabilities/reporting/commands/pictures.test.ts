import { expect, test } from 'vitest'
import type { Chapter, Figure } from '../contract.ts'
import { balancePicture, peoplePicture } from './pictures.ts'

const none = { nl: '', en: '' }
const chapter = (values: Record<string, number | null>): Chapter => ({
  key: 'housing',
  title: none,
  sentences: [],
  figures: Object.entries(values).map(
    ([key, value]): Figure => ({
      key: `housing.${key}`,
      version: 1,
      label: none,
      unit: none,
      definition: none,
      population: none,
      attribute: null,
      record: null,
      value,
      split: null,
      before: null,
      open: false,
    }),
  ),
})
const balance = (opening: number | null, target: number | null, housed: number, corrections = 0) => {
  const closing = opening === null || target === null ? null : opening + housed + corrections - target
  return balancePicture(chapter({ opening, target, housed, corrections, closing }), 'nl')
}
/** The lengths of the bars of one row, as parts of what the row above or below it measures at most. */
const lengths = (svg: string, y: number) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="(\d+)" width="([\d.]+)"/g)]
    .filter(([, , at]) => Number(at) === y)
    .map(([, , , long]) => Number(long))
const sum = (all: number[]) => all.reduce((one, other) => one + other, 0)

test('a lead sticks out of what was asked', () => {
  const picture = balance(-23, 29, 55)!
  expect(picture.alt).toBe(
    'Wat gevraagd was en wat er kwam, in personen: 23 achterstand, 29 taakstelling, 55 gehuisvest, 3 voorsprong.',
  )
  const [asked, done] = [lengths(picture.svg, 2), lengths(picture.svg, 44)]
  expect(asked[0]! / asked[1]!).toBeCloseTo(23 / 29)
  expect(done[0]).toBeCloseTo(sum(asked))
  expect(done[1]! / done[0]!).toBeCloseTo(3 / 52)
})

test('a backlog is what lacks; both rows are then as long', () => {
  const picture = balance(0, 20, 12, -2)!
  expect(picture.alt).toContain('20 taakstelling, 10 gehuisvest en gecorrigeerd, 10 achterstand.')
  expect(sum(lengths(picture.svg, 44))).toBeCloseTo(sum(lengths(picture.svg, 2)))
})

test('a lead at the start counts as done', () => {
  const picture = balance(5, 20, 10)!
  const done = lengths(picture.svg, 44)
  expect(done).toHaveLength(3)
  expect(sum(done)).toBeCloseTo(sum(lengths(picture.svg, 2)))
  expect(done[0]! / done[1]!).toBeCloseTo(0.5)
})

test('a lead at the start that is not used up stays at the end', () => {
  const picture = balance(30, 20, 4)!
  expect(sum(lengths(picture.svg, 44)) / sum(lengths(picture.svg, 2))).toBeCloseTo(34 / 20)
  expect(picture.alt).toContain('20 taakstelling, 30 voorsprong bij aanvang, 4 gehuisvest, 14 voorsprong.')
})

test('what is not known or below zero is not drawn', () => {
  expect(balance(null, 20, 10)).toBeNull()
  expect(balance(0, null, 10)).toBeNull()
  expect(balance(0, 20, 1, -3)).toBeNull()
  expect(balance(0, 0, 0)).toBeNull()
})

test('everybody is a dot, filled for adults, until there are too many to tell apart', () => {
  const dots = (adults: number, children: number) => peoplePicture(chapter({ adults, children }), 'nl')
  expect(dots(31, 24)!.svg.match(/<circle/g)).toHaveLength(55)
  expect(dots(31, 24)!.svg.match(/fill="#ffffff"/g)).toHaveLength(24)
  expect(dots(31, 24)!.caption).toBe('Eén stip is één mens: 31 volwassenen (vol) en 24 kinderen (open)')
  expect(dots(0, 0)).toBeNull()
  expect(dots(200, 1)).toBeNull()
})
