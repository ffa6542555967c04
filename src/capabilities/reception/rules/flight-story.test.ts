import { expect, test } from 'vitest'
import type { ConsentValues } from '../contract/flight-story.ts'
import { refuseConsent, refuseSharing, sharingState, tidyConsent } from './flight-story.ts'

const known = (more: object = {}) => ({
  consentOn: '2026-10-01',
  consentUntil: '2026-12-01' as string | null,
  covers: 'whole' as 'whole' | 'part',
  withdrawnOn: null as string | null,
  sharedOn: null as string | null,
  ...more,
})

test.each([
  [{}, 'whole', 'ready', null],
  [{}, 'part', 'ready', null],
  [{ covers: 'part' }, 'part', 'ready', null],
  [{ covers: 'part' }, 'whole', 'ready', 'reception/no-consent'],
  [{ consentOn: '2026-11-18' }, 'whole', 'ready', null],
  [{ consentOn: '2026-11-19' }, 'whole', 'ahead', 'reception/no-consent'],
  [{ consentUntil: null }, 'whole', 'ready', null],
  [{ consentUntil: '2026-11-18' }, 'whole', 'ready', null],
  [{ consentUntil: '2026-11-17' }, 'whole', 'over', 'reception/no-consent'],
  [{ withdrawnOn: '2026-11-18' }, 'whole', 'withdrawn', 'reception/no-consent'],
  [{ sharedOn: '2026-11-01' }, 'whole', 'shared', 'reception/shared-before'],
  [{ sharedOn: '2026-11-01', withdrawnOn: '2026-11-02' }, 'whole', 'withdrawn', 'reception/shared-before'],
] as const)('consent %j to share %s: %s, %s', (more, wanted, state, refusal) => {
  expect(sharingState(known(more), '2026-11-18')).toBe(state)
  expect(refuseSharing(known(more), wanted, '2026-11-18')).toBe(refusal)
})

const consent: ConsentValues = {
  recipientKind: 'lawyer',
  recipient: 'Mr. Voorbeeld',
  covers: 'whole',
  coversWhat: null,
  consentOn: '2026-11-01',
  consentHow: 'signed',
  consentUntil: '2027-05-01',
  language: 'nl',
}
test.each([
  [{}, []],
  [{ consentOn: '2026-11-19' }, ['/consentOn fault/in-the-future']],
  [{ consentUntil: '2026-10-31' }, ['/consentUntil fault/ends-before-start']],
  [{ consentUntil: '2028-11-01' }, []],
  [{ consentUntil: '2028-11-02' }, ['/consentUntil fault/consent-too-long']],
  [{ covers: 'part' }, ['/coversWhat fault/required']],
  [{ covers: 'part', coversWhat: 'de reis' }, []],
] as [Partial<ConsentValues>, string[]][])('consent with %j: %j', (more, faults) => {
  const found = refuseConsent({ ...consent, ...more }, '2026-11-18')
  expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults)
})

test('which part is said of a part only', () => {
  expect(tidyConsent({ ...consent, coversWhat: 'de reis' }).coversWhat).toBeNull()
})
