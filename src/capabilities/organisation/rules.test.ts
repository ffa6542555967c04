import { expect, test } from 'vitest'
import { proposeMeaning, refuseDates, refuseMeaning } from './rules.ts'

test.each([
  ['function', 'Taalcoach', 'language-coach'],
  ['function', 'Taalcoach-trainer', null],
  ['function', 'Maatschappelijk begeleider', 'guide'],
  ['function', 'Teamleider', 'team-leader'],
  ['legal-case-kind', 'Gezinshereniging', 'family-reunification'],
  ['legal-case-kind', 'Verlenging vergunning', 'permit-renewal'],
  ['legal-case-kind', 'Artikel 8 EVRM', null],
  ['legal-outcome', 'Ingewilligd', 'granted'],
  ['legal-outcome', 'Niet ingewilligd', 'refused'],
  ['legal-outcome', 'Deels ingewilligd', 'partly-granted'],
  ['legal-outcome', 'Ingetrokken', 'withdrawn'],
  ['housing-arrangement', 'Woningdeling', 'shared-dwelling'],
  ['target-group', 'AMV', 'unaccompanied-minor'],
  ['contact-kind', 'Juridisch', 'legal'],
  ['contact-kind', 'Infopunt', null],
] as const)('the word %s · %s is taken to mean %s', (list, name, meaning) => {
  expect(proposeMeaning(list, name)).toBe(meaning)
})

test('a meaning of another list is refused at its field', () => {
  expect(refuseMeaning('function', 'granted')).toEqual({ pointer: '/meaning', code: 'fault/unknown-choice' })
  expect(refuseMeaning('function', 'language-coach')).toBeNull()
  expect(refuseMeaning('nationality', 'granted')).not.toBeNull()
})

test('an end before the start is refused, the same day is not', () => {
  expect(refuseDates('2026-02-02', '2026-02-01', '/untilOn')?.code).toBe('fault/ends-before-start')
  expect(refuseDates('2026-02-02', '2026-02-02', '/untilOn')).toBeNull()
  expect(refuseDates(null, '2026-02-01', '/untilOn')).toBeNull()
})
