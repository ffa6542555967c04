import { expect, test } from 'vitest'
import { compare, comparedForm, shareOf } from './alike.ts'

const somebody = {
  givenNames: 'Samira',
  familyName: 'Al-Khatib',
  birthDate: '1992-01-01',
  birthDateEstimated: false,
  sex: 'female',
  vNumber: '2012345678',
}
const nobodysShare = shareOf(new Map(), 0)
type Change = Partial<{ [Key in keyof typeof somebody]: (typeof somebody)[Key] | null }>
const judge = (change: Change, known: Change = {}) => {
  const form = (of: Change) => comparedForm({ ...somebody, ...of } as typeof somebody)
  const verdict = compare(form({ vNumber: null, ...change }), form({ vNumber: null, ...known }), nobodysShare)
  return verdict === null ? 'nobody' : verdict.probably ? 'probably' : 'maybe'
}

test.each<[string, Change, Change, ReturnType<typeof judge>]>([
  ['the same again', {}, {}, 'probably'],
  ['another spelling of capitals and hyphens', { familyName: 'AL-KHATIB' }, {}, 'probably'],
  ['another romanisation', { givenNames: 'Sameera', familyName: 'Alkhateeb' }, {}, 'probably'],
  ['another script', { givenNames: 'سميرة', familyName: 'الخطيب' }, {}, 'probably'],
  ['family name first', { givenNames: 'Khatib', familyName: 'Samira' }, {}, 'probably'],
  [
    'only the V-number',
    { givenNames: 'Rahel', familyName: 'Haile', birthDate: '1970-03-04', vNumber: '2012345678' },
    { vNumber: '2012345678' },
    'probably',
  ],
  [
    'the same name and V-number, another date',
    { birthDate: '1980-05-05', vNumber: '2012345678' },
    { vNumber: '2012345678' },
    'probably',
  ],
  ['a brother with the same date', { givenNames: 'Samir', sex: 'male' }, {}, 'maybe'],
  ['another V-number', { vNumber: '2012345678' }, { vNumber: '2099999999' }, 'maybe'],
  [
    'nobody by nobody',
    { givenNames: '', familyName: '', birthDate: null },
    { givenNames: '', familyName: '', birthDate: null },
    'nobody',
  ],
])('%s', (_case, change, known, verdict) => {
  expect(judge(change, known)).toBe(verdict)
})

test('a name of many says less than a rare one', () => {
  const form = comparedForm({ ...somebody, birthDate: null, sex: null, vNumber: null } as never)
  const skeletons = form.parts.map(({ skeleton }) => skeleton)
  const common = shareOf(new Map(skeletons.map((skeleton) => [skeleton, 4000])), 50_000)
  expect(compare(form, form, nobodysShare)!.score).toBeGreaterThan(
    compare(form, form, shareOf(new Map(), 50_000))!.score - 1,
  )
  expect(compare(form, form, common)?.score ?? 0).toBeLessThan(compare(form, form, nobodysShare)!.score / 2)
})
