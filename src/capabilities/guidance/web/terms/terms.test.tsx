// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getOrganisation } from '#capabilities/organisation/contract.ts'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { type Agreed, agreeTrajectoryTerm, endTrajectoryTerm, listTrajectoryTerms } from '../../contract/terms.ts'
import { shippedTerm } from '../../rules/trajectories.ts'
import { EndTermScreen, NewTermScreen } from './TermForms.tsx'
import { TermsScreen } from './TermsScreen.tsx'

const [social, job, hillegom, agreedId] = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
]
const lasts = (kind: string) => ({ ...shippedTerm(kind), phases: [...shippedTerm(kind).phases] })
const agreed: Agreed = {
  id: agreedId,
  version: 3,
  municipality: { id: hillegom, name: 'Hillegom' },
  fromMonth: 1,
  untilMonth: 18,
  countsFrom: 'tenancy',
  phases: [
    { key: 'settle', fromMonth: 1 },
    { key: 'loslaten', fromMonth: 13 },
  ],
  inForceFrom: '2026-01-01',
  inForceUntil: null,
  holds: 'now',
}

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer()
    .on(listTrajectoryTerms, {
      today: '2026-11-18',
      kinds: [
        {
          kind: { id: social, name: 'Begeleiding' },
          shipped: lasts('Begeleiding'),
          shippedHolds: true,
          agreed: [agreed],
        },
        { kind: { id: job, name: 'Jobcoaching' }, shipped: lasts('Jobcoaching'), shippedHolds: true, agreed: [] },
      ],
      may: { change: true },
    })
    .on(getOrganisation, {
      foundation: { id: agreedId, name: 'Welkom', practice: false, smallNumberLimit: 5, bsnBasis: null, version: 1 },
      locations: [],
      municipalities: [
        {
          id: hillegom,
          name: 'Hillegom',
          cbsCode: null,
          validFrom: null,
          validUntil: null,
          successorId: null,
          version: 1,
        },
      ],
      may: { manage: true },
    })
    .listen()
})
afterEach(cleanup)

test('of each kind it says how long, from when counted, for whom, and whether that was agreed', async () => {
  await renderScreen(<TermsScreen />)
  const rows = within(await screen.findByRole('list', { name: 'Begeleiding' })).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/Maand 1 tot en met 24.*gemeenten zonder eigen afspraak.*zoals het met het programma komt/),
    expect.stringMatching(
      /Maand 1 tot en met 18Hillegom.*huurcontract · Vestiging vanaf maand 1 · loslaten vanaf maand 13 · geldt vanaf 1 januari 2026/,
    ),
  ])
  const other = screen.getByRole('list', { name: 'Jobcoaching' })
  expect(other.textContent).toContain('Vanaf maand 1, zonder eindealle gemeenten')
})

test('an agreement is made with what was asked; what the server refuses stands at its field and nothing is lost', async () => {
  server.on(agreeTrajectoryTerm, ({ inForceFrom }) =>
    inForceFrom === '2026-06-01'
      ? refusal(422, 'common/invalid-input', { errors: [{ pointer: '/inForceFrom', code: 'fault/agreed-already' }] })
      : { id: agreedId, version: 1 },
  )
  await renderScreen(<NewTermScreen />, { at: `/beheer/trajectsoorten/nieuw?soort=${social}` })
  const from = await screen.findByRole('textbox', { name: /Geldt vanaf/ })
  await userEvent.type(from, '1-6-2026')
  await userEvent.type(screen.getByRole('textbox', { name: /Laatste maand/ }), '18')
  await userEvent.type(screen.getByRole('textbox', { name: /Vestiging vanaf maand/ }), '1')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect.poll(() => from.getAttribute('aria-invalid')).toBe('true')
  expect(document.body.textContent).toContain('in deze tijd geldt al een afspraak')
  await userEvent.clear(from)
  await userEvent.type(from, '1-7-2026')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect
    .poll(() => server.inputsOf(agreeTrajectoryTerm).at(-1))
    .toEqual({
      kindId: social,
      municipalityId: null,
      fromMonth: 1,
      untilMonth: 18,
      countsFrom: 'start',
      settleFrom: 1,
      integrateFrom: null,
      yearOneFrom: null,
      yearTwoFrom: null,
      inForceFrom: '2026-07-01',
      inForceUntil: null,
    })
})

test('an agreement is ended on a day, with the version that was read', async () => {
  server.on(endTrajectoryTerm, { id: agreedId, version: 4 })
  await renderScreen(<EndTermScreen termId={agreedId} />)
  expect(await screen.findByText(/Maand 1 tot en met 18 · Hillegom/)).toBeDefined()
  await userEvent.type(screen.getByRole('textbox', { name: /Geldt tot en met/ }), '31-12-2026')
  await userEvent.click(screen.getByRole('button', { name: 'Afsluiten' }))
  await expect
    .poll(() => server.inputsOf(endTrajectoryTerm))
    .toEqual([{ termId: agreedId, inForceUntil: '2026-12-31', version: 3 }])
})
