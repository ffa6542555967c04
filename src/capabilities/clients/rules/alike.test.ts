import { expect, test } from 'vitest'
import { compare, comparedForm, weighedAmong } from './alike.ts'

const somebody = {
  givenNames: 'Samira',
  familyName: 'Al-Khatib',
  birthDate: '1992-01-01',
  birthDateEstimated: false,
  sex: 'female',
  vNumber: '2012345678',
}
const nobodysShare = weighedAmong({ counts: new Map(), files: 0 })
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
  const common = weighedAmong({ counts: new Map(skeletons.map((skeleton) => [skeleton, 4000])), files: 50_000 })
  expect(compare(form, form, nobodysShare)!.score).toBeGreaterThan(
    compare(form, form, weighedAmong({ counts: new Map(), files: 50_000 }))!.score - 1,
  )
  expect(compare(form, form, common)?.score ?? 0).toBeLessThan(compare(form, form, nobodysShare)!.score / 2)
})

test('among ten times as many one has to be surer, and never less sure among few', () => {
  const form = (of: Change) => comparedForm({ ...somebody, vNumber: null, ...of } as typeof somebody)
  const [one, other] = [form({}), form({ givenNames: 'Samir', sex: 'male' })]
  const judged = (files: number) => compare(one, other, weighedAmong({ counts: new Map(), files }))
  expect([1, 20_000, 100_000].map((files) => judged(files)?.probably)).toEqual([false, false, false])
  expect(judged(10_000_000)).toBeNull()
  const weighed = [1, 100_000, 200_000, 1_000_000].map((files) => weighedAmong({ counts: new Map(), files }).surer)
  expect(weighed).toEqual([0, 0, 1, Math.log2(10)])
})
