// @vitest-environment happy-dom
import axe from 'axe-core'
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anId } from '#capabilities/clients/web/fixtures.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { handCases, listOwnGaps, listUnassignedCases, type UnassignedCase } from '../contract/gaps.ts'
import { OwnGaps } from './parts/OwnGaps.tsx'
import { UnassignedNotice } from './parts/UnassignedNotice.tsx'
import { UnassignedScreen } from './UnassignedScreen.tsx'

const aCase = (n: number, name: string, more: Partial<UnassignedCase>): UnassignedCase => ({
  caseId: anId(n),
  version: 3,
  client: { id: anId(n + 100), number: n, name },
  kind: 'Nareis',
  openedOn: '2026-03-02',
  why: 'nobody',
  adviser: null,
  awayUntil: null,
  ...more,
})
const cases = [
  aCase(1, 'Omid Rahimi', {}),
  aCase(2, 'Amal Haddad', { why: 'left', adviser: { id: anId(900), name: 'Anna de Wit' } }),
  aCase(3, 'Sara Noor', { why: 'away', adviser: { id: anId(901), name: 'Bas Vos' }, awayUntil: '2026-11-30' }),
]
const aWorker = {
  id: anId(902),
  name: 'Eva Smid',
  kind: 'volunteer' as const,
  function: 'Juridisch begeleider',
  location: null,
  inServiceOn: null,
  leftServiceOn: null,
  guides: 0,
}
let server: FakeServer
const listed = (hand: boolean, of = cases) =>
  server.on(listUnassignedCases, { today: '2026-11-18', total: of.length, cases: [...of], may: { hand } })
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer().on(listWorkers, { workers: [aWorker], may: { manage: false } }).listen()
})
afterEach(cleanup)

test('each says why nobody is there; without a colleague nothing is sent, and what was chosen stays', async () => {
  listed(true).on(handCases, { cases: 2, terms: 1 })
  await renderScreen(<UnassignedScreen />)
  expect(await screen.findByRole('checkbox', { name: /Omid Rahimi.*er is nog niemand/ })).toBeDefined()
  expect(screen.getByRole('checkbox', { name: /Sara Noor.*afwezig tot en met 30 november 2026/ })).toBeDefined()
  await userEvent.click(screen.getByRole('checkbox', { name: /Omid Rahimi/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: /Amal Haddad.*Anna de Wit is uit dienst/ }))
  expect((await axe.run(document.body)).violations.map(({ id }) => id).filter((id) => id !== 'region')).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Dossiers geven' }))
  expect(server.inputsOf(handCases)).toEqual([])
  expect(screen.getByRole('checkbox', { name: /Omid Rahimi/ })).toHaveProperty('checked', true)
})

test('who only reads sees them without a form; where there are none it says so', async () => {
  listed(false)
  await renderScreen(<UnassignedScreen />)
  expect(await screen.findByRole('link', { name: 'Amal Haddad' })).toBeDefined()
  expect(screen.queryByRole('checkbox')).toBeNull()
  cleanup()
  listed(true, [])
  await renderScreen(<UnassignedScreen />)
  expect(await screen.findByText('Geen dossiers zonder begeleider')).toBeDefined()
})

test('the boards say how many there are, and nothing where there are none', async () => {
  listed(true)
  await renderScreen(<UnassignedNotice />)
  expect(await screen.findByText(/^3 lopende dossiers hebben geen/)).toBeDefined()
  expect(screen.getByRole('link').getAttribute('href')).toBe('/juridisch/zonder-begeleider')
})

test('what I was told of stands on the own page until it is settled', async () => {
  const { client, kind } = cases[0]!
  const shared = { caseId: anId(1), client, kind, sinceOn: '2026-11-18' }
  server.on(listOwnGaps, {
    today: '2026-11-20',
    gaps: [
      { ...shared, reason: 'no-step' },
      { ...shared, reason: 'no-adviser' },
    ],
  })
  await renderScreen(<OwnGaps />)
  expect(await screen.findByText(/geen volgende stap met een datum sinds 18 november 2026/)).toBeDefined()
  expect(screen.getByText(/geen juridisch begeleider sinds 18 november 2026/)).toBeDefined()
})
