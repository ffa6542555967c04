import { expect, test } from 'vitest'
import { type Counted, draftChapters, type FigureText, figureOf, largestFirst, largestOf } from './chapters.ts'
import { driftOf } from './drift.ts'
import { refuseFinalising } from './finalising.ts'
import { outsideJson } from './outside-json.ts'
import { describePeriod, yearPeriod } from './periods.ts'
import { withSentences } from './sentences.ts'

const both = (text: string) => ({ nl: text, en: text })
const text = (key: string, split = false): FigureText => ({
  key,
  version: 1,
  record: 'client',
  label: both(key),
  unit: both('x'),
  definition: both('x'),
  population: both('x'),
  attribute: null,
  ...(split ? { split: both('x') } : {}),
})
const texts = [
  text('housing.housed'),
  text('housing.adults'),
  text('housing.children'),
  text('housing.target'),
  text('housing.corrections'),
  text('housing.otherGender'),
  text('housing.nationality', true),
  text('contacts.held', true),
]
const counted = (
  numbers: Record<string, Record<string, number>>,
  balance: Counted['balance'] = { opening: null, target: null, closing: null },
): Counted => ({
  durations: [],
  numbers: new Map(
    Object.entries(numbers).map(([key, words]) => [
      key,
      new Map(Object.entries(words).map(([word, value]) => [word || null, value])),
    ]),
  ),
  balance,
})
const nothing = counted({})
const period = describePeriod(yearPeriod(2017))
const about = { municipality: 'Hillegom', period, asOf: '2017-12-31' }
const report = (now: Counted, before = nothing) => withSentences(draftChapters(texts, now, before, true), about)
const told = (now: Counted) =>
  report(now)[0]!
    .sentences.map(({ nl }) => nl)
    .join(' ')

test('the words of a split figure stand in the order of the alphabet; the largest first where asked, ties by alphabet', () => {
  const figure = figureOf(
    report(counted({ 'contacts.held': { Zorg: 2, Infopunt: 2, Juridisch: 5 } })),
    'contacts.held',
  )!
  expect(figure).toMatchObject({ value: 9, before: null })
  expect(figure.split!.map(({ word }) => word)).toEqual(['Infopunt', 'Juridisch', 'Zorg'])
  expect(largestFirst(figure).map(({ word }) => word)).toEqual(['Juridisch', 'Infopunt', 'Zorg'])
})

test('what lacks a word stands last and apart from a word of the foundation that reads the same', () => {
  const now = counted({
    'housing.housed': { '': 9 },
    'housing.nationality': { '': 3, Onbekend: 4, Syrische: 2, Zweedse: 0 },
  })
  const chapters = report(now)
  const figure = figureOf(chapters, 'housing.nationality')!
  expect(figure.split!.map(({ word, value }) => [word, value])).toEqual([
    ['Onbekend', 4],
    ['Syrische', 2],
    ['Zweedse', 0],
    [null, 3],
  ])
  expect(largestFirst(figure).map(({ word }) => word)).toEqual(['Onbekend', null, 'Syrische'])
  expect(largestOf(figure)).toEqual({ word: 'Syrische', value: 2 })
  expect(largestOf(undefined)).toBeNull()
  expect(told(now)).toContain('De grootste groep heeft de nationaliteit Syrische: 2 mensen.')
  const json = outsideJson({ municipality: { name: 'Hillegom' }, period, chapters })
  expect(json.housing).toMatchObject({ largestNationality: { name: 'Syrische', count: 2 } })
})

test('outside, what lacks a word and the word Onbekend are one number', () => {
  const chapters = report(counted({ 'contacts.held': { '': 3, Onbekend: 4, Infopunt: 5 } }))
  const json = outsideJson({ municipality: { name: 'Hillegom' }, period, chapters })
  expect(json.contacts).toEqual({ Infopunt: 5, Onbekend: 7 })
})

test('a word of the year before that is gone now stays beside its 0', () => {
  const chapters = report(counted({ 'contacts.held': { Nieuw: 1 } }), counted({ 'contacts.held': { Oud: 3 } }))
  expect(figureOf(chapters, 'contacts.held')!.split).toEqual([
    { word: 'Nieuw', value: 1, before: 0 },
    { word: 'Oud', value: 0, before: 3 },
  ])
})

test('a balance never opens, and other gender stands only above 0', () => {
  const chapters = report(counted({ 'housing.housed': { '': 2 } }, { opening: -1, target: 1, closing: 0 }))
  expect(figureOf(chapters, 'housing.closing')).toMatchObject({ value: 0, open: false, record: null })
  expect(figureOf(chapters, 'housing.housed')!.open).toBe(true)
  expect(figureOf(chapters, 'housing.otherGender')).toBeUndefined()
})

test('the sign of the balance turns once, without a negative zero', () => {
  const json = (opening: number, closing: number) =>
    outsideJson({
      municipality: { name: 'Hillegom' },
      period,
      chapters: report(counted({}, { opening, target: 1, closing })),
    }).housing
  expect(json(-23, 3)).toMatchObject({ openingBacklog: 23, closingBacklog: 0, closingLead: 3 })
  expect(json(4, -2)).toMatchObject({ openingBacklog: -4, closingBacklog: 2, closingLead: 0 })
  expect(json(0, 0)).toMatchObject({ openingBacklog: 0, closingBacklog: 0, closingLead: 0 })
})

test('the balance told as a sum', () => {
  const now = counted(
    { 'housing.housed': { '': 55 }, 'housing.adults': { '': 31 }, 'housing.children': { '': 24 } },
    { opening: -23, target: 29, closing: 3 },
  )
  expect(told(now)).toContain('In 2017 zijn in Hillegom 55 mensen gehuisvest: 31 volwassenen en 24 kinderen.')
  expect(told(now)).toContain(
    'Hillegom begon met een achterstand van 23. Samen met de taakstelling van 29 moesten er 52 mensen een huis krijgen.',
  )
  expect(told(now)).toContain('Het werden er 55. Hillegom eindigt met een voorsprong van 3.')
})

test('a realised number below zero is explained, and an unknown target is said to be unknown', () => {
  const below = counted({ 'housing.corrections': { '': -2 } }, { opening: 0, target: 3, closing: -5 })
  expect(told(below)).toContain('Het gerealiseerde aantal is lager dan nul')
  expect(told(nothing)).toContain('De taakstelling is niet bekend.')
  expect(told(nothing)).toContain('niemand gehuisvest; een grootste nationaliteit is er dus niet.')
})

test('drift: what differs, by figure and by word, and nothing when nothing does', () => {
  const then = report(counted({ 'contacts.held': { Infopunt: 2, Juridisch: 1 } }))
  const now = report(counted({ 'contacts.held': { Infopunt: 1, Juridisch: 2 } }))
  expect(driftOf(then, then)).toEqual([])
  expect(driftOf(then, now).map(({ word, finalised, live }) => [word, finalised, live])).toEqual([
    ['Infopunt', 2, 1],
    ['Juridisch', 1, 2],
  ])
  const more = report(counted({ 'contacts.held': { Infopunt: 2, Juridisch: 1, '': 1 } }))
  expect(driftOf(then, more).map(({ whole, word, finalised, live }) => [whole, word, finalised, live])).toEqual([
    [true, null, 3, 4],
    [false, null, 0, 1],
  ])
})

test('only what is over and does not stand yet is finalised: the last day still runs', () => {
  expect(refuseFinalising(yearPeriod(2017), '2017-12-31', null)).toBe('reporting/period-still-runs')
  expect(refuseFinalising(yearPeriod(2017), '2018-01-01', null)).toBeNull()
  expect(refuseFinalising(yearPeriod(2017), '2018-01-01', { number: '2018-01' })).toBe('reporting/already-finalised')
})
