import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MergeField, mergeFields, type SideValues } from '../contract/doubles.ts'
import { changedFields, columnsOfField, mergedColumns, needsPick, usualPick, type Which } from './merging.ts'

const nothing: SideValues = {
  givenNames: '',
  familyName: '',
  callName: null,
  sayName: null,
  birthDate: null,
  birthDatePrecision: 'day',
  birthDateEstimated: false,
  birthDateSource: null,
  sex: null,
  nationality: null,
  language: null,
  targetGroup: null,
  nareis: false,
  vNumber: null,
  phone: null,
  email: null,
  contactWay: null,
  mayWriteHome: true,
  secondContact: null,
  needsInterpreter: false,
  remarks: null,
  deceasedOn: null,
  location: 'Hillegom',
  municipality: null,
  household: null,
  otherNames: [],
}
const rahel: Partial<SideValues> = { givenNames: 'Rahel', familyName: 'Ghebremedhin' }
const person = (more: Partial<SideValues> = {}): SideValues => ({ ...nothing, ...rahel, ...more })

test.each<[string, MergeField, Partial<SideValues>, Partial<SideValues>, boolean, Which | 'both']>([
  ['the same on both sides', 'phone', { phone: '06-1' }, { phone: '06-1' }, false, 'one'],
  ['two numbers: that of the file that stays', 'phone', { phone: '06-1' }, { phone: '06-2' }, true, 'one'],
  ['only the other has one', 'phone', {}, { phone: '06-2' }, false, 'other'],
  ['neither has one', 'phone', {}, {}, false, 'one'],
  [
    'one day, of which one is a guess',
    'birthDate',
    { birthDate: '1987-01-01' },
    { birthDate: '1987-01-01', birthDateEstimated: true },
    true,
    'one',
  ],
  ['remarks of both are kept', 'remarks', { remarks: 'a' }, { remarks: 'b' }, true, 'both'],
  ['no letters to the home wins', 'mayWriteHome', { mayWriteHome: true }, { mayWriteHome: false }, true, 'other'],
  [
    'an interpreter is not lost',
    'needsInterpreter',
    { needsInterpreter: false },
    { needsInterpreter: true },
    true,
    'other',
  ],
  [
    'a household is one of two',
    'household',
    { household: { role: 'head', with: [] } },
    { household: { role: 'child', with: ['Sara'] } },
    true,
    'one',
  ],
])('%s', (_said, field, one, other, picks, usual) => {
  expect(needsPick(field, person(one), person(other))).toBe(picks)
  expect(usualPick(field, person(one), person(other), 'one')).toBe(usual)
})

const pick = fc.constantFrom<Which>('one', 'other')
const allPicks = fc.record(
  Object.fromEntries(mergeFields.map((field) => [field, pick])) as Record<MergeField, typeof pick>,
)

test('every column of the file that stays is that of one of the two, as it was chosen', () => {
  const columns = Object.values(columnsOfField).flat()
  const rowOf = (side: Which) => Object.fromEntries(columns.map((column) => [column, `${column} of ${side}`]))
  const rows = { one: rowOf('one'), other: rowOf('other') }
  fc.assert(
    fc.property(allPicks, (picks) => {
      const merged = mergedColumns(rows, picks)
      expect(Object.keys(merged).sort()).toEqual([...columns].sort())
      for (const [field, names] of Object.entries(columnsOfField) as [MergeField, string[]][]) {
        for (const name of names) expect(merged[name]).toBe(`${name} of ${picks[field]}`)
      }
    }),
  )
})

test('remarks of both stand under each other, and nothing of an empty one', () => {
  const picks = Object.fromEntries(mergeFields.map((field) => [field, 'one'])) as Record<MergeField, Which | 'both'>
  const remarks = (one: string | null, other: string | null) =>
    mergedColumns({ one: { remarks: one }, other: { remarks: other } }, { ...picks, remarks: 'both' })['remarks']
  expect(remarks('Eerst.', 'Daarna.')).toBe('Eerst.\n\nDaarna.')
  expect(remarks(null, 'Daarna.')).toBe('Daarna.')
})

test('what was changed since is told by field', () => {
  const after = { given_names: 'Rahel', family_name: 'G', phone: null, birth_date: '1987-01-01', version: 3 }
  expect(changedFields(after, after)).toEqual([])
  expect(changedFields(after, { ...after, phone: '06-1', family_name: 'H', version: 5 })).toEqual(['name', 'phone'])
})
