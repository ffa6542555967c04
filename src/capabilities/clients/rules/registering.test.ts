import { expect, test } from 'vitest'
import type { ClientValues } from '../contract/values.ts'
import { identityChanged, refuseClient, refuseLocation, refuseStretch, refuseSuccession, tidy } from './registering.ts'

const somebody: ClientValues = {
  locationId: 'hillegom',
  givenNames: 'Samira',
  familyName: 'Al Khatib',
  callName: null,
  sayName: null,
  birthDate: '1992-01-01',
  birthDatePrecision: 'day',
  birthDateEstimated: true,
  birthDateSource: null,
  sex: 'female',
  nationalityId: null,
  languageId: null,
  targetGroupId: null,
  nareis: false,
  vNumber: '2012345678',
  phone: null,
  email: null,
  contactWay: null,
  mayWriteHome: true,
  secondContact: null,
  needsInterpreter: false,
  remarks: null,
}
const today = '2026-11-18'

test('somebody needs a name, and is born today at the latest', () => {
  expect(refuseClient(somebody, today)).toEqual([])
  expect(refuseClient({ ...somebody, birthDate: today }, today)).toEqual([])
  expect(refuseClient({ ...somebody, givenNames: '', birthDate: '2026-11-19' }, today)).toEqual([
    { pointer: '/birthDate', code: 'fault/in-the-future' },
  ])
  expect(refuseClient({ ...somebody, givenNames: '', familyName: '' }, today)).toEqual([
    { pointer: '/familyName', code: 'fault/required' },
  ])
})

test('without a birth date nothing is estimated', () => {
  expect(tidy({ ...somebody, birthDate: null }).birthDateEstimated).toBe(false)
  expect(tidy(somebody).birthDateEstimated).toBe(true)
})

test('only a change of who it is asks about doubles again', () => {
  expect(identityChanged(somebody, { ...somebody, familyName: 'al-khatib' })).toBe(false)
  expect(identityChanged(somebody, { ...somebody, vNumber: null })).toBe(true)
  expect(identityChanged(somebody, { ...somebody, givenNames: 'Sami' })).toBe(true)
  expect(identityChanged(somebody, { ...somebody, birthDate: '1992-02-01' })).toBe(true)
})

const kept = ['hillegom', 'lisse']
const unknown = { pointer: '/locationId', code: 'fault/unknown-choice' }
test('a file goes only to a location where its keeper works', () => {
  expect(refuseLocation('lisse', 'hillegom', kept)).toBeNull()
  expect(refuseLocation('lisse', 'hillegom', [])).toEqual(unknown)
  expect(refuseLocation('leiden', 'hillegom', kept)).toEqual(unknown)
  expect(refuseLocation('leiden', 'leiden', [])).toBeNull()
})

test('a stretch ends on its first day at the earliest', () => {
  expect(refuseStretch('2026-01-01', '2026-01-01')).toBeNull()
  expect(refuseStretch('2026-01-02', '2026-01-01')).toEqual({ pointer: '/untilOn', code: 'fault/ends-before-start' })
  expect(refuseStretch(null, '2026-01-01')).toBeNull()
})

test('what runs on can be followed from the day after its first day', () => {
  expect(refuseSuccession(null, null)).toBeNull()
  expect(refuseSuccession({ fromOn: null }, '2026-01-01')).toBeNull()
  expect(refuseSuccession({ fromOn: null }, null)).toEqual({ pointer: '/fromOn', code: 'fault/required' })
  expect(refuseSuccession({ fromOn: '2026-01-01' }, '2026-01-02')).toBeNull()
  expect(refuseSuccession({ fromOn: '2026-01-01' }, '2026-01-01')).toEqual({
    pointer: '/fromOn',
    code: 'fault/overlaps',
  })
})
