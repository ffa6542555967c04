// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anId } from '#capabilities/clients/web/fixtures.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { decideHeld, type HeldRow, listHeld } from '../contract.ts'
import { HeldScreen } from './HeldScreen.tsx'

const row = (change: Partial<HeldRow> = {}): HeldRow => ({
  batchId: anId(1),
  kind: 'clients',
  rowNo: 4,
  file: 'clienten.csv',
  line: 5,
  sourceKey: 'C2',
  values: { givenNames: 'Selam', sex: 'female', householdRole: 'head', nareis: true, birthDate: '1990-02-01' },
  reasons: [{ column: 'V-nummer', value: '1', code: 'same-v-number', params: { other: 'C1', line: 2 } }],
  resembles: [{ id: anId(2), number: 7, name: 'Amina Warsame', birthDate: null, vNumber: null }],
  waiting: 0,
  ...change,
})
let server: FakeServer
beforeEach(() => {
  server = new FakeServer().listen()
})
afterEach(cleanup)

test('what is in the file is said in words, beside whom it resembles', async () => {
  server.on(listHeld, { rows: [row()] })
  await renderScreen(<HeldScreen />)
  for (const word of ['vrouw', 'hoofdpersoon', 'ja']) expect(await screen.findByText(word)).toBeTruthy()
  const link = screen.getByRole('link', { name: 'Dossier openen' })
  expect(link.getAttribute('href')).toBe(`/clienten/${anId(2)}`)
})

test('a row with the number of somebody else cannot be taken over that person, and it is said what can', async () => {
  server.on(listHeld, {
    rows: [row({ reasons: [{ column: 'Cliëntnr', value: 'C2', code: 'number-of-someone-else' }] })],
  })
  await renderScreen(<HeldScreen />)
  expect(await screen.findByText(/eigen cliëntnummer/)).toBeTruthy()
  const choices = screen.getAllByRole('button').map(({ textContent }) => textContent)
  expect(choices).toEqual(['Dezelfde persoon als Amina Warsame (7)', 'Niet overnemen'])
})

test('what is changed here and in the file is said in words too; a row that is refused after all says why', async () => {
  const reasons = [
    { column: 'sex', value: 'male', code: 'changed-by-hand', params: { taken: 'female', here: 'other' } },
    { column: 'nareis', value: 'true', code: 'changed-by-hand', params: { taken: 'false' } },
  ]
  server.on(listHeld, { rows: [row({ reasons })] }).on(decideHeld, {
    outcome: 'refused',
    reasons: [{ column: null, value: 'C2', code: 'record-gone' }],
  })
  await renderScreen(<HeldScreen />)
  for (const word of ['man', 'anders', 'ja', 'nee']) expect(await screen.findByText(word)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Het bestand overnemen' }))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('alsnog geweigerd')
  expect(alert.textContent).toContain('C2 is eerder overgenomen, maar bestaat hier niet meer.')
})
