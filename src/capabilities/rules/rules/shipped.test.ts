import { describe, expect, test } from 'vitest'
import { computeByLength, computeByRule } from './compute.ts'
import { refuseQuestion } from './counting.ts'
import { shippedDesignatedDays } from './holidays.ts'
import { shippedRules } from './shipped.ts'
import { flawsIn, versionName, versionOn } from './versions.ts'

const known = { rules: shippedRules, designated: shippedDesignatedDays }
const due = (id: string, from: string, on?: string) => {
  const computed = computeByRule(known, on ? { id, from, on } : { id, from })
  return typeof computed === 'string' ? computed : [computed.due, computed.version]
}

describe('the rules that come with the program', () => {
  test('leave no hole between versions and hold one at a time', () => {
    expect(flawsIn(shippedRules)).toEqual([])
  })
  test('each have words, a source and a length that can be counted', () => {
    const question = (rule: (typeof shippedRules)[number]) => ({ ...rule, from: '2026-11-23', designated: [] })
    expect(shippedRules.filter((rule) => refuseQuestion(question(rule)) !== null)).toEqual([])
    expect(shippedRules.filter((rule) => rule.source === '' || rule.meaning.nl === rule.meaning.en)).toEqual([])
  })
  test('have a name for each version that no other has', () => {
    const names = shippedRules.map(versionName)
    expect(new Set(names).size).toBe(names.length)
  })
})

test.each<[string, string, string, string]>([
  ['nareis-application', '2026-06-11', '2026-09-11', 'nareis-application@2000-01-01'],
  ['nareis-application', '2026-12-13', '2027-03-15', 'nareis-application@2026-06-12'],
  ['appeal', '2026-06-11', '2026-07-09', 'appeal@2000-01-01'],
  ['appeal', '2026-06-12', '2026-06-26', 'appeal@2026-06-12'],
  ['objection', '2026-11-27', '2026-12-28', 'objection@2000-01-01'],
  ['inburgering', '2021-12-31', '2024-12-31', 'inburgering@2013-01-01'],
  ['inburgering', '2022-01-01', '2025-01-01', 'inburgering@2022-01-01'],
  ['access-request', '2026-11-25', '2026-12-28', 'access-request@2018-05-25'],
  ['guidance', '2026-05-06', '2028-05-05', 'guidance@2000-01-01'],
  ['asylum-permit-renewal', '2027-08-31', '2027-02-28', 'asylum-permit-renewal@2000-01-01'],
])('%s from %s is due on %s by %s', (id, from, on, version) => {
  expect(due(id, from)).toEqual([on, version])
})

test('a dossier keeps the law of its application: the day that decides may be another than the event', () => {
  expect(due('appeal', '2026-11-23', '2026-05-01')).toEqual(['2026-12-21', 'appeal@2000-01-01'])
})

test('without a rule nobody guesses', () => {
  expect(due('pip', '2021-06-01')).toBe('no-rule-on-this-day')
  expect(due('no-such', '2026-06-01')).toBe('no-such-rule')
  expect(versionOn(shippedRules, 'pip', '2021-12-31')).toBeNull()
})

test('a date explains itself in one sentence', () => {
  const computed = computeByRule(known, { id: 'nareis-application', from: '2026-12-13' })
  expect(typeof computed === 'string' ? computed : computed.sentence).toEqual({
    nl: 'Uiterlijk maandag 15 maart 2027: drie maanden na de beschikking van zondag 13 december 2026; 13 maart is een zaterdag; 14 maart is een zondag.',
    en: 'At the latest Monday 15 March 2027: three months after the decision of Sunday 13 December 2026; 13 March is a Saturday; 14 March is a Sunday.',
  })
})

test('any term can be counted by its length', () => {
  const computed = computeByLength(known, { from: '2026-11-27', length: { value: 4, unit: 'weeks' }, back: false })
  expect(computed).toMatchObject({ rule: null, version: null, plainDue: '2026-12-25', due: '2026-12-28' })
})

test('versions with a hole, an overlap or an end before their start are found', () => {
  const [one] = shippedRules.filter(({ id }) => id === 'guidance')
  const version = (validFrom: string, validUntil: string | null) => ({ ...one!, validFrom, validUntil })
  expect(flawsIn([version('2020-01-01', '2021-01-01'), version('2021-02-01', null)])).toEqual([
    { id: 'guidance', kind: 'gap', on: '2021-01-01' },
  ])
  expect(flawsIn([version('2021-01-01', null), version('2020-01-01', '2021-01-02')])).toEqual([
    { id: 'guidance', kind: 'overlap', on: '2021-01-01' },
  ])
  expect(flawsIn([version('2020-01-01', '2020-01-01')])).toEqual([
    { id: 'guidance', kind: 'ends-before-start', on: '2020-01-01' },
  ])
})
