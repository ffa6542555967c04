import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween } from '#kernel/dates.ts'
import { concernKinds } from './contract/concerns.ts'
import { partnerSubjects } from './contract/partners.ts'
import { type Counted, periodsUntil, perPeriod, refuseConcern } from './rules/concerns.ts'
import { firstPartners } from './rules/first-partners.ts'
import { nextStep, refuseStep, shownReferral, stateOf } from './rules/referrals.ts'

const none = { answer: null, attendance: null, closedOn: null } as const

describe('a referral', () => {
  test.each([
    [none, 'asked', 'answer'],
    [{ ...none, answer: 'accepted' as const }, 'accepted', 'attendance'],
    [{ ...none, answer: 'refused' as const }, 'refused', 'close'],
    [{ ...none, answer: 'accepted' as const, attendance: 'came' as const }, 'came', 'close'],
    [{ ...none, answer: 'accepted' as const, attendance: 'did-not-come' as const }, 'did-not-come', 'close'],
    [{ ...none, closedOn: '2026-11-18' }, 'ended', null],
  ])('%j is %s, and next comes %s', (steps, state, next) => {
    expect(stateOf(steps)).toBe(state)
    expect(nextStep(stateOf(steps))).toBe(next)
  })

  test.each([
    ['2026-11-15', ['fault/before-referral']],
    ['2026-11-16', []],
    ['2026-11-18', []],
    ['2026-11-19', ['fault/in-the-future']],
  ])('a step on %s is refused with %j', (on, codes) => {
    const found = refuseStep('/answeredOn', on, { askedOn: '2026-11-16', today: '2026-11-18' })
    expect(found.map(({ code }) => code)).toEqual(codes)
  })

  test('is to be asked about from its day on, while there is something to wait for', () => {
    const of = (more: object) =>
      shownReferral({ ...none, askedOn: '2026-11-01', followUpOn: '2026-11-18', ...more } as never, '2026-11-18')
    expect(of({})).toMatchObject({ due: true, days: 17 })
    expect(of({ followUpOn: '2026-11-19' }).due).toBe(false)
    expect(of({ answer: 'refused' }).due).toBe(false)
  })
})

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days))

describe('the trend of signals', () => {
  test('periods follow each other without a gap, and the last holds today', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('month' as const, 'quarter' as const), (today, per) => {
        const periods = periodsUntil(today, per)
        expect(periods).toHaveLength(per === 'month' ? 12 : 8)
        expect(periods.every((from) => from.endsWith('-01'))).toBe(true)
        const last = periods.at(-1)!
        expect(last <= today).toBe(true)
        expect(daysBetween(last, today)).toBeLessThan(per === 'month' ? 31 : 92)
        const gaps = periods.slice(1).map((from, at) => daysBetween(periods[at]!, from))
        const [least, most] = per === 'month' ? [28, 31] : [90, 92]
        expect(gaps.every((gap) => gap >= least && gap <= most)).toBe(true)
      }),
    )
  })

  test('what is counted in a month stands in exactly one period, under its kind', () => {
    const month = day.map((on) => `${on.slice(0, 7)}-01`)
    const line = fc.record({ kind: fc.constantFrom(...concernKinds), month, n: fc.integer({ min: 1, max: 9 }) })
    fc.assert(
      fc.property(fc.array(line), day, (counted: Counted[], today) => {
        const quarters = perPeriod(counted, today, 'quarter')
        const end = addMonths(quarters.at(-1)!.from, 3)
        const inside = counted.filter((one) => one.month >= quarters[0]!.from && one.month < end)
        expect(quarters.reduce((sum, { total }) => sum + total, 0)).toBe(inside.reduce((sum, { n }) => sum + n, 0))
        for (const { counts, total } of quarters)
          expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(total)
      }),
    )
  })
})

test('a follow-up is whole or not there', () => {
  const wish = { clientId: null, kind: 'obstacle', partnerId: null, about: null, municipalityId: null } as const
  const written = { ...wish, noticedOn: '2026-11-01', what: 'Geen les', done: null }
  const follow = fc.record({
    followUp: fc.constantFrom(null, 'Bellen'),
    followUpOn: fc.constantFrom(null, '2026-11-20'),
    ownerId: fc.constantFrom(null, '018f0000-0000-7000-8000-000000000001'),
  })
  fc.assert(
    fc.property(follow, (part) => {
      const given = Object.values(part).filter((one) => one !== null).length
      const found = refuseConcern({ ...written, ...part }, '2026-11-18')
      expect(found).toHaveLength(given === 0 ? 0 : 3 - given)
    }),
  )
})

test('the first list names each organisation once, with subjects that are known, and no number of anybody', () => {
  const names = firstPartners.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { subjects, about } of firstPartners) {
    expect(subjects.length).toBeGreaterThan(0)
    expect(subjects.every((one) => (partnerSubjects as readonly string[]).includes(one))).toBe(true)
    expect(about).not.toMatch(/\d/)
  }
})
