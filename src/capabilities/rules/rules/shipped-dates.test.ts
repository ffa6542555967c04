import { expect, test } from 'vitest'
import { computeByRule } from './compute.ts'
import { shippedDesignatedDays } from './holidays.ts'
import { shippedRules } from './shipped.ts'
import { versionName } from './versions.ts'

/** Worked out by hand from the law: every version of every rule, on a day on which something of the counting shows. */
const worked: readonly [version: string, from: string, day: string, law: string][] = [
  [
    'pip-registration@2022-01-01',
    '2026-07-18',
    '2026-09-28',
    'Saturday 26 September: Besluit inburgering 2021 art. 5.3; Atw art. 1(1)',
  ],
  ['inburgering-2013-again@2013-01-01', '2020-02-29', '2022-02-28', 'no 29 February: Hoge Raad 2017:2225'],
  ['transit-home@2025-04-09', '2026-05-01', '2027-04-30', 'the first day counts'],
  [
    'naturalisation-residence-stateless@2000-01-01',
    '2023-06-05',
    '2026-06-05',
    'the day after three whole years: RWN art. 8',
  ],
  [
    'border-procedure-relocation@2026-06-12',
    '2026-09-05',
    '2026-12-28',
    'Boxing Day on a Saturday: Regulation 2024/1348 art. 51; 1182/71 art. 3(4)',
  ],
  ['permit-renewal@2000-01-01', '2026-06-08', '2026-06-07', 'a Sunday that stays, counted back: Atw art. 1(2)'],
  ['appeal-regular@2000-01-01', '2026-04-27', '2026-05-26', 'Whit Monday: Vw 2000 art. 69(1); Atw art. 3(1)'],
  ['nareis-application@2000-01-01', '2026-03-13', '2026-06-15', 'Saturday 13 June: Vw 2000 art. 29(2); Atw art. 1(1)'],
  [
    'nareis-application@2026-06-12',
    '2026-06-12',
    '2026-09-14',
    'Saturday 12 September: Vw 2000 art. 29(2); Atw art. 1(1)',
  ],
  [
    'nareis-waiting-subsidiary@2026-06-12',
    '2026-06-20',
    '2028-06-20',
    'the day after two whole years: Vw 2000 art. 29a',
  ],
  [
    'nareis-decision@2000-01-01',
    '2025-11-30',
    '2026-03-02',
    'no 30 February, and the 28th is a Saturday: Vw 2000 art. 2u; Hoge Raad 2017:2225; Atw art. 1(1)',
  ],
  ['nareis-decision@2026-01-01', '2026-02-28', '2026-05-28', 'a Thursday: Vw 2000 art. 2u'],
  [
    'nareis-decision-extended@2000-01-01',
    '2025-08-31',
    '2026-02-28',
    'a Saturday that stays, more than three months: Vw 2000 art. 2u(2); Atw art. 4(b)',
  ],
  ['nareis-decision-extended@2026-01-01', '2026-01-31', '2026-07-31', 'a Friday: Vw 2000 art. 2u(2)'],
  [
    'nareis-dna-booking@2000-01-01',
    '2026-11-27',
    '2026-12-28',
    'Christmas, then Saturday and Sunday: Atw art. 1(1) and 3(1)',
  ],
  ['mvv-collection@2000-01-01', '2026-01-31', '2026-04-30', 'no 31 April: Hoge Raad 2017:2225'],
  ['objection@2000-01-01', '2026-03-09', '2026-04-07', 'Easter Monday: Vw 2000 art. 69(1); Atw art. 3(1)'],
  ['objection-general@2000-01-01', '2026-04-13', '2026-05-26', 'Whit Monday: Awb art. 6:7; Atw art. 3(1)'],
  [
    'objection-decision@2000-01-01',
    '2026-06-06',
    '2026-10-17',
    'a Saturday that stays, more than twelve weeks: Vw 2000 art. 76(1); Atw art. 4(b)',
  ],
  [
    'objection-decision-extended@2000-01-01',
    '2026-01-03',
    '2026-06-27',
    'a Saturday that stays: Awb art. 7:10(3); Atw art. 4(b)',
  ],
  ['appeal-accelerated@2000-01-01', '2026-04-20', '2026-04-28', "King's Day: Vw 2000 art. 69(2); Atw art. 3(1)"],
  ['appeal@2000-01-01', '2026-04-27', '2026-05-26', 'Whit Monday: Vw 2000 art. 69(1); Atw art. 3(1)'],
  [
    'appeal-accelerated@2026-06-12',
    '2026-06-15',
    '2026-06-22',
    'Saturday 20 June: Regulation 2024/1348 art. 67; 1182/71 art. 3(4)',
  ],
  [
    'appeal@2026-06-12',
    '2026-12-11',
    '2026-12-28',
    'Christmas, then Saturday and Sunday: Regulation 2024/1348 art. 67; 1182/71 art. 3(4)',
  ],
  [
    'higher-appeal-accelerated@2000-01-01',
    '2026-12-25',
    '2027-01-04',
    "New Year's Day, then Saturday and Sunday: Vw 2000 art. 69 and 95; Atw art. 3(1)",
  ],
  [
    'higher-appeal@2000-01-01',
    '2026-10-31',
    '2026-11-30',
    'Saturday 28 November: Vw 2000 art. 69 and 95; Atw art. 1(1)',
  ],
  [
    'court-documents@2000-01-01',
    '2026-11-25',
    '2026-11-15',
    'a Sunday that stays, counted back: Awb art. 8:58(1); Atw art. 1(2)',
  ],
  [
    'lateness-notice@2000-01-01',
    '2026-12-12',
    '2026-12-28',
    'Boxing Day on a Saturday: Awb art. 6:12(2); Atw art. 1(1)',
  ],
  [
    'post-arrival@2000-01-01',
    '2026-12-18',
    '2026-12-28',
    'Christmas, then Saturday and Sunday: Awb art. 6:9(2); Atw art. 3(1)',
  ],
  [
    'asylum-decision@2000-01-01',
    '2026-05-15',
    '2026-11-15',
    'a Sunday that stays, more than three months: Vw 2000 art. 42(1); Atw art. 4(b)',
  ],
  [
    'asylum-decision@2026-06-12',
    '2026-08-28',
    '2027-03-01',
    'Sunday 28 February, and the Union knows no art. 4: Regulation 2024/1348 art. 35; 1182/71 art. 3(4)',
  ],
  [
    'asylum-decision-extended@2000-01-01',
    '2025-08-31',
    '2026-11-30',
    'no 31 November: Vw 2000 art. 42(4); Hoge Raad 2017:2225',
  ],
  [
    'asylum-decision-longest@2000-01-01',
    '2025-08-31',
    '2027-02-28',
    'a Sunday that stays: Vw 2000 art. 42(5); Atw art. 4(b)',
  ],
  [
    'border-procedure@2026-06-12',
    '2026-06-13',
    '2026-09-07',
    'Saturday 5 September: Regulation 2024/1348 art. 51; 1182/71 art. 3(4)',
  ],
  ['rest-and-preparation@2000-01-01', '2026-03-31', '2026-04-07', 'Easter Monday: Vb art. 3.109; Atw art. 3(1)'],
  [
    'asylum-permit-renewal@2000-01-01',
    '2026-08-31',
    '2026-02-28',
    'no 31 February, counted back: Hoge Raad 2017:2225; Atw art. 1(2)',
  ],
  [
    'regular-permit-renewal@2000-01-01',
    '2026-05-31',
    '2026-02-28',
    'no 31 February, counted back: Hoge Raad 2017:2225; Atw art. 1(2)',
  ],
  ['asylum-permit@2000-01-01', '2026-06-11', '2031-06-10', 'the first day counts: Vw 2000 art. 28'],
  ['asylum-permit@2026-06-12', '2026-06-12', '2029-06-11', 'the first day counts: Vw 2000 art. 28'],
  [
    'naturalisation-residence@2000-01-01',
    '2021-03-01',
    '2026-03-01',
    'the day after five whole years: RWN art. 8(1)(c)',
  ],
  [
    'naturalisation-decision@2000-01-01',
    '2025-06-13',
    '2026-06-13',
    'a Saturday that stays, in years: RWN art. 9(4); Atw art. 4(b)',
  ],
  ['allocation-link@2000-01-01', '2026-12-11', '2026-12-28', 'Christmas, then Saturday and Sunday: Atw art. 3(1)'],
  ['allocation-dwelling@2000-01-01', '2026-10-17', '2026-12-28', 'Boxing Day on a Saturday: Atw art. 1(1)'],
  ['allocation-move@2000-01-01', '2026-04-25', '2026-05-11', 'Saturday 9 May: Atw art. 1(1)'],
  ['brp-report@2000-01-01', '2026-04-22', '2026-04-28', "King's Day: Wet BRP; Atw art. 3(1)"],
  ['inburgering@2013-01-01', '2021-12-31', '2024-12-31', 'a Tuesday: Wet inburgering (2013) art. 7'],
  [
    'inburgering@2022-01-01',
    '2022-01-01',
    '2025-01-01',
    "New Year's Day that stays, in years: Wet inburgering 2021 art. 11; Atw art. 4(b)",
  ],
  [
    'participation-statement@2017-10-01',
    '2020-02-29',
    '2021-02-28',
    'no 29 February, and a Sunday that stays: Stb. 2017, 285; Atw art. 4(b)',
  ],
  [
    'pip@2022-01-01',
    '2026-07-18',
    '2026-09-28',
    'Saturday 26 September: Besluit inburgering 2021 art. 5.3; Atw art. 1(1)',
  ],
  [
    'pip-late-information@2022-01-01',
    '2026-05-11',
    '2026-05-26',
    'Whit Monday: Besluit inburgering 2021 art. 5.3; Atw art. 3(1)',
  ],
  ['ontzorgen@2022-01-01', '2026-03-01', '2026-08-31', 'the first day counts: Participatiewet art. 56a'],
  ['exam-result@2000-01-01', '2026-10-30', '2026-12-28', 'Christmas, then Saturday and Sunday: Atw art. 3(1)'],
  [
    'exam-result-a2@2000-01-01',
    '2026-09-05',
    '2026-12-26',
    'Boxing Day on a Saturday that stays, more than twelve weeks: Atw art. 4(b)',
  ],
  ['exam-booking@2000-01-01', '2026-06-13', '2026-04-25', 'a Saturday that stays, counted back: Atw art. 1(2)'],
  ['guidance@2000-01-01', '2026-05-06', '2028-05-05', 'the first day counts'],
  ['settlement-coaching@2000-01-01', '2026-08-15', '2027-02-14', 'the first day counts'],
  [
    'access-request@2018-05-25',
    '2026-11-25',
    '2026-12-28',
    'Christmas, then Saturday and Sunday: AVG art. 12(3); 1182/71 art. 3(4)',
  ],
  [
    'access-request-extended@2018-05-25',
    '2026-11-30',
    '2027-03-01',
    'no 30 February, and the 28th is a Sunday: AVG art. 12(3); 1182/71 art. 3(4)',
  ],
  ['data-breach@2018-05-25', '2026-11-16', '2026-11-19', 'Monday to Thursday: AVG art. 33(1)'],
]

test.each(worked)('%s from %s: %s (%s)', (version, from, day) => {
  const id = version.slice(0, version.indexOf('@'))
  const known = { rules: shippedRules, designated: shippedDesignatedDays }
  expect(computeByRule(known, { id, from })).toMatchObject({ due: day, version })
})

test('no version of a rule is without a date that was worked out by hand', () => {
  expect(worked.map(([version]) => version).toSorted()).toEqual(shippedRules.map(versionName).toSorted())
})

test.each([
  ['nareis-waiting-subsidiary', '2026-06-20', 'Op zijn vroegst dinsdag 20 juni 2028: '],
  ['naturalisation-residence', '2021-03-01', 'Op zijn vroegst zondag 1 maart 2026: '],
  ['regular-permit-renewal', '2026-05-31', 'Op zijn vroegst zaterdag 28 februari 2026: '],
  ['asylum-permit', '2026-06-12', 'Tot en met maandag 11 juni 2029: '],
  ['objection', '2026-03-09', 'Uiterlijk dinsdag 7 april 2026: '],
])('%s says what its day is, in the sentence and in its last step alike', (id, from, opening) => {
  const found = computeByRule({ rules: shippedRules, designated: shippedDesignatedDays }, { id, from })
  if (typeof found === 'string') throw new Error(found)
  expect(found.sentence.nl.slice(0, opening.length)).toBe(opening)
  expect(`${found.steps.at(-1)!.words.nl}: `.toLowerCase()).toBe(opening.toLowerCase())
})
