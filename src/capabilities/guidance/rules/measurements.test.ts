import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Judged } from '../contract/measurements.ts'
import { familyOf, withWording } from './instruments/find.ts'
import { countPersons, refuseMeasurement, shiftOf, shiftsBetween } from './measurements.ts'

const instruments = withWording([])
const find = (code: string) => instruments.find((one) => one.code === code)!
const zrm = find('zrm-2017')

test('instruments have the domains and levels of their version, each described in both languages', () => {
  expect(instruments.map(({ code, domains }) => [code, domains.length])).toEqual([
    ['zrm-2017', 13],
    ['zrm-2013', 11],
    ['own-view-1', 13],
    ['zrm-parenting-2013', 4],
  ])
  for (const { domains, levelNames } of instruments) {
    expect(levelNames).toHaveLength(5)
    expect(new Set(domains.map(({ key }) => key)).size).toBe(domains.length)
    for (const { levels } of domains) {
      expect(new Set(levels.map(({ nl }) => nl)).size).toBe(5)
      expect(levels.every(({ nl, en }) => nl !== '' && en !== '' && nl !== en)).toBe(true)
    }
  }
})

test('texts of the foundation stand in place of ours, where it loaded any', () => {
  const [own] = withWording([{ instrument: 'zrm-2017', domain: 'finances', level: 5, nl: 'Eigen tekst', en: null }])
  expect([own?.ownWords, own?.domains[0]?.levels[4]]).toEqual([true, { nl: 'Eigen tekst', en: 'Eigen tekst' }])
  expect(own?.domains[0]?.levels[3]).toEqual(zrm.domains[0]?.levels[3])
})

const level = fc.integer({ min: 1, max: 5 })
test('a shift is an order alone: any words for the levels that keep the order give the same', () => {
  expect([shiftOf(2, 4), shiftOf(3, 3), shiftOf(5, 1)]).toEqual(['up', 'same', 'down'])
  const stretched = fc
    .uniqueArray(fc.integer(), { minLength: 5, maxLength: 5 })
    .map((all) => all.toSorted((a, b) => a - b))
  const back = { up: 'down', same: 'same', down: 'up' }
  fc.assert(
    fc.property(level, level, stretched, (a, b, to) => {
      expect(shiftOf(to[a - 1]!, to[b - 1]!)).toBe(shiftOf(a, b))
      expect(shiftOf(b, a)).toBe(back[shiftOf(a, b)])
    }),
  )
})
test('two shifts upward are a shift upward', () => {
  fc.assert(
    fc.property(level, level, level, (a, b, c) => {
      const [first, second] = [shiftOf(a, b), shiftOf(b, c)]
      expect(first === second ? shiftOf(a, c) : first).toBe(first)
    }),
  )
})

const scored = (instrument: string, judged: Record<string, number | null>) => ({
  instrument,
  judged: Object.entries(judged).map(([domain, value]) => ({ domain, level: value })),
})

test('2013 beside 2017 says of every line what it was laid beside; other instruments are never laid beside each other', () => {
  const before = scored('zrm-2013', { finances: 2, 'daily-activities': 2, adl: 4, addiction: 5 })
  const after = scored('zrm-2017', {
    finances: 3,
    'work-education': 2,
    'time-use': 4,
    'basic-adl': 5,
    'instrumental-adl': 3,
    'substance-use': 5,
    housing: 4,
  })
  expect(shiftsBetween(before, after, familyOf).map((one) => [one.domain, one.mappedFrom, one.shift])).toEqual([
    ['finances', 'finances', 'up'],
    ['work-education', 'daily-activities', 'same'],
    ['time-use', 'daily-activities', 'up'],
    ['basic-adl', 'adl', 'up'],
    ['instrumental-adl', 'adl', 'down'],
    ['substance-use', 'addiction', 'same'],
  ])
  expect(shiftsBetween(scored('own-view-1', { finances: 1 }), after, familyOf)).toEqual([])
  const [same] = shiftsBetween(scored('zrm-2017', { finances: 1, housing: null }), after, familyOf)
  expect(same).toEqual({ domain: 'finances', mappedFrom: null, before: 1, after: 3, shift: 'up' })
})

const judge = (domain: string, value: number | null, changes: Partial<Judged> = {}): Judged => ({
  domain,
  level: value,
  why: null,
  remark: null,
  ...changes,
})
const about = { today: '2026-11-18', finish: true, health: false, bornOn: '1990-01-01' }
const full = zrm.domains.map(({ key }) => judge(key, 3))

test('finished, no domain is skipped; a draft may be half', () => {
  expect(refuseMeasurement(zrm, { takenOn: '2026-11-18', judged: full }, about)).toEqual([])
  const half = [judge('finances', 3), judge('housing', null)]
  expect(refuseMeasurement(zrm, { takenOn: '2026-11-18', judged: half }, { ...about, finish: false })).toEqual([])
  const faults = refuseMeasurement(zrm, { takenOn: '2026-11-18', judged: half }, about)
  expect(faults).toHaveLength(12)
  expect(faults).toContainEqual({ pointer: '/judged/1/level', code: 'fault/domain-skipped' })
})

test('left out with a reason where the manual allows it, and only there', () => {
  const out = judge('schooling', null, { why: 'Het kind is nog geen vier' })
  const parenting = find('zrm-parenting-2013')
  const judged = [...parenting.domains.filter(({ key }) => key !== 'schooling').map(({ key }) => judge(key, 4)), out]
  expect(refuseMeasurement(parenting, { takenOn: '2026-11-18', judged }, about)).toEqual([])
  const inMatrix = full.map((one) =>
    one.domain === 'justice' ? judge('justice', null, { why: 'Niet gevraagd' }) : one,
  )
  expect(refuseMeasurement(zrm, { takenOn: '2026-11-18', judged: inMatrix }, about)).toEqual([
    { pointer: '/judged/12/why', code: 'fault/not-left-out' },
  ])
})

test.each([
  ['a day that has to come', { takenOn: '2026-11-19', judged: full }, '/takenOn', 'fault/in-the-future'],
  ['before birth', { takenOn: '1989-12-31', judged: full }, '/takenOn', 'fault/before-birth'],
  [
    'a domain of another instrument',
    { takenOn: '2026-11-18', judged: [...full, judge('adl', 2)] },
    '/judged/13/domain',
    'fault/unknown-choice',
  ],
  [
    'a domain twice',
    { takenOn: '2026-11-18', judged: [...full, judge('finances', 2)] },
    '/judged/13/domain',
    'fault/unknown-choice',
  ],
  [
    'a remark of health by who may not write that',
    {
      takenOn: '2026-11-18',
      judged: full.map((one) => (one.domain === 'mental-health' ? { ...one, remark: 'Slaapt slecht' } : one)),
    },
    '/judged/5/remark',
    'fault/remark-of-health',
  ],
])('refused: %s', (_, wish, pointer, code) => {
  expect(refuseMeasurement(zrm, wish, about)).toEqual([{ pointer, code }])
})

test('counts are of persons: each once per domain, moved only with two of one version', () => {
  const taken = (moment: string, takenOn: string, instrument: string, judged: Record<string, number>) => ({
    moment,
    takenOn,
    ...scored(instrument, judged),
  })
  const counted = countPersons(zrm, [
    {
      measurements: [
        taken('final', '2026-05-01', 'zrm-2017', { finances: 4 }),
        taken('baseline', '2025-01-01', 'zrm-2017', { finances: 2 }),
      ],
    },
    { measurements: [taken('baseline', '2025-01-01', 'zrm-2017', { finances: 4 })] },
    {
      measurements: [
        taken('baseline', '2017-01-01', 'zrm-2013', { finances: 1 }),
        taken('final', '2018-01-01', 'zrm-2017', { finances: 4 }),
      ],
    },
    { measurements: [] },
  ])
  expect([counted.persons, counted.twice]).toEqual([3, 1])
  expect(counted.domains[0]).toEqual({
    domain: 'finances',
    levels: [0, 0, 0, 3, 0],
    notJudged: 0,
    up: 1,
    same: 0,
    down: 0,
  })
})

test('of any people, every judged level stands in one count and nobody moves more than once', () => {
  const one = fc.record({
    moment: fc.constantFrom('baseline', 'interim', 'final'),
    day: fc.integer({ min: 10, max: 28 }),
    level,
  })
  fc.assert(
    fc.property(fc.array(fc.array(one, { maxLength: 4 }), { maxLength: 8 }), (people) => {
      const { persons, twice, domains } = countPersons(
        zrm,
        people.map((measured) => ({
          measurements: measured.map((m) => ({
            moment: m.moment,
            takenOn: `2026-01-${m.day}`,
            ...scored('zrm-2017', { finances: m.level }),
          })),
        })),
      )
      const [finances] = domains
      expect(finances!.levels.reduce((a, b) => a + b)).toBe(persons)
      expect(finances!.up + finances!.same + finances!.down).toBe(twice)
    }),
  )
})
