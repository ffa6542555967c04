import { expect, test } from 'vitest'
import type { HandoverValues } from '../contract.ts'
import { hindrance, type Member, refuseHandover, tidyConsent } from './offering.ts'

const member = (more: Partial<Member> = {}): Member => ({
  id: 'mother',
  name: 'Rahel',
  number: 1,
  locationId: 'hillegom',
  secret: false,
  waiting: null,
  ...more,
})
const wish = (more: Partial<HandoverValues> = {}): HandoverValues => ({
  clientIds: ['mother'],
  toLocationId: 'lisse',
  fromOn: '2026-11-18',
  why: 'Verhuisd',
  consent: 'spoken',
  consentOn: '2026-11-18',
  consentLanguageId: null,
  consentWhy: null,
  endReasonId: null,
  ...more,
})
const place = { locationId: 'hillegom', open: new Set(['hillegom', 'lisse']) }
const refuse = (of: HandoverValues, members = [member()]) =>
  refuseHandover(of, members, place, '2026-11-18').map(({ pointer, code }) => `${pointer} ${code}`)

test.each([
  [{}, null],
  [{ secret: true, waiting: 'other' }, 'secret'],
  [{ locationId: 'lisse' }, 'elsewhere'],
  [{ waiting: 'other' }, 'offered'],
] as const)('somebody with %o is hindered by %s', (of, expected) => {
  expect(hindrance(member(of), 'hillegom')).toBe(expected)
})

test.each<[string, Partial<HandoverValues>, string[]]>([
  ['all is well', {}, []],
  ['the same location', { toLocationId: 'hillegom' }, ['/toLocationId fault/already-there']],
  ['a closed location', { toLocationId: 'teylingen' }, ['/toLocationId fault/unknown-choice']],
  ['somebody else', { clientIds: ['mother', 'neighbour'] }, ['/clientIds/1 fault/unknown-choice']],
  ['31 days back', { fromOn: '2026-10-18' }, []],
  ['32 days back', { fromOn: '2026-10-17' }, ['/fromOn fault/out-of-range']],
  ['a year ahead', { fromOn: '2027-11-19' }, []],
  ['more than a year ahead', { fromOn: '2027-11-20' }, ['/fromOn fault/out-of-range']],
  ['no day of consent', { consent: 'in-writing', consentOn: null }, ['/consentOn fault/required']],
  ['consent tomorrow', { consentOn: '2026-11-19' }, ['/consentOn fault/in-the-future']],
  ['no consent and no reason', { consent: 'not-needed', consentOn: null }, ['/consentWhy fault/required']],
  ['no consent with a reason', { consent: 'not-needed', consentOn: null, consentWhy: 'Afspraak' }, []],
])('%s', (_what, more, expected) => {
  expect(refuse(wish(more))).toEqual(expected)
})

test('what was typed for another kind of consent is not kept', () => {
  const typed = wish({ clientIds: ['son', 'mother', 'son'], consentLanguageId: 'arabic', consentWhy: 'Afspraak' })
  expect(tidyConsent(typed)).toMatchObject({ clientIds: ['mother', 'son'], consentWhy: null, consentOn: '2026-11-18' })
  expect(tidyConsent({ ...typed, consent: 'not-needed' })).toMatchObject({
    consentOn: null,
    consentLanguageId: null,
    consentWhy: 'Afspraak',
  })
})
