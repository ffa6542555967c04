import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consentLanguages, consentPurposes } from '../contract/consent.ts'
import { documentCompartments } from '../contract/documents.ts'
import { type ConsentFacts, isValid, mayShare, refuseConsent, refuseWithdrawal } from './consent.ts'
import { consentText } from './consent-words.ts'

const given = (change: Partial<ConsentFacts> = {}): ConsentFacts => ({
  purpose: 'legal-aid',
  recipient: 'Advocatenkantoor Van Dam',
  compartments: ['legal'],
  givenOn: '2026-11-10',
  untilOn: '2026-12-10',
  withdrawnOn: null,
  ...change,
})

test.each<[string, Partial<ConsentFacts>, string, boolean]>([
  ['the day before it was given', {}, '2026-11-09', false],
  ['the day itself', {}, '2026-11-10', true],
  ['its last day', {}, '2026-12-10', true],
  ['the day after', {}, '2026-12-11', false],
  ['without an end', { untilOn: null }, '2036-01-01', true],
  ['withdrawn', { withdrawnOn: '2026-11-12' }, '2026-11-13', false],
  ['withdrawn from a day to come', { withdrawnOn: '2026-12-01' }, '2026-11-13', false],
  ['for something else', { purpose: 'housing' }, '2026-11-13', false],
  ['with somebody else', { recipient: 'Gemeente' }, '2026-11-13', false],
  ['with the same, written otherwise', { recipient: ' advocatenkantoor  VAN dam ' }, '2026-11-13', true],
  ['about another part of the file', { compartments: ['health'] }, '2026-11-13', false],
])('%s', (_what, change, on, may) => {
  expect(mayShare([given(change)], 'legal-aid', 'Advocatenkantoor Van Dam', on, 'legal')).toBe(may)
})

const day = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
test('withdrawing takes away and never gives; another consent never takes away', () => {
  fc.assert(
    fc.property(day, fc.option(day), day, day, (givenOn, untilOn, on, withdrawnOn) => {
      const one = given({ givenOn, untilOn })
      const asked = ['legal-aid', one.recipient, on] as const
      expect(isValid({ ...one, withdrawnOn }, on)).toBe(false)
      expect(mayShare([one, given({ purpose: 'other' })], ...asked)).toBe(mayShare([one], ...asked))
      expect(mayShare([], ...asked)).toBe(false)
    }),
  )
})

test('no consent of tomorrow, none that ends before it begins, none withdrawn before it was given', () => {
  expect(refuseConsent({ givenOn: '2026-11-19', untilOn: null }, '2026-11-18')).toMatchObject([{ pointer: '/givenOn' }])
  expect(refuseConsent({ givenOn: '2026-11-18', untilOn: '2026-11-17' }, '2026-11-18')).toMatchObject([
    { pointer: '/untilOn' },
  ])
  expect(refuseWithdrawal('2026-11-18', '2026-11-17', '2026-11-18')).toHaveLength(1)
  expect(refuseWithdrawal('2026-11-10', '2026-11-19', '2026-11-18')).toHaveLength(1)
  expect(refuseWithdrawal('2026-11-10', '2026-11-18', '2026-11-18')).toEqual([])
})

test.each(consentLanguages)('every purpose and part has its words in %s, and nothing stays unfilled', (language) => {
  for (const purpose of consentPurposes) {
    const agreed = {
      purpose,
      recipient: 'Van Dam',
      compartments: documentCompartments,
      covers: 'brief',
      untilOn: '2027-01-02',
    }
    const text = consentText(language, agreed)
    expect(text).not.toMatch(/[{}]|undefined/)
    expect(text).toContain('Van Dam')
    expect(text).toContain('02-01-2027')
  }
})
