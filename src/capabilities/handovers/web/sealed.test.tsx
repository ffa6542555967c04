// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anId } from '#capabilities/clients/web/fixtures.ts'
import { getOrganisation, listItems } from '#capabilities/organisation/contract.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import {
  confirmReceipt,
  getSealForm,
  listSealedHandovers,
  type OpenedPackage,
  openPackage,
  sealHandover,
  takePackage,
} from '../contract/sealed.ts'
import { PackageScreen } from './PackageScreen.tsx'
import { SealedScreen } from './SealedScreen.tsx'
import { SealScreen } from './SealScreen.tsx'

const anOpened: OpenedPackage = {
  from: 'Stichting Noord, Assen',
  recipient: 'Stichting Bollenstreek',
  purpose: 'Verhuisd',
  madeOn: '2026-11-20',
  consent: { how: 'spoken', on: '2026-11-19', language: 'Arabisch' },
  persons: [{ key: anId(1), name: 'محمد الخطيب', birthDate: '1984-11-02', number: 90, alike: [] }],
  parts: [{ part: 'legal', lines: 2 }],
  unknownWords: ['Gamer'],
  locations: [{ id: anId(61), name: 'Lisse' }],
}
const aPerson = { clientId: anId(1), name: 'محمد الخطيب', number: 90 }
const password = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ23'

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer()
    .on(listItems, { items: [], may: { manage: false } })
    .on(getOrganisation, {
      foundation: { id: anId(50), name: 'x', practice: true, smallNumberLimit: 5, bsnBasis: null, version: 1 },
      locations: [],
      municipalities: [],
      may: { manage: false },
    })
    .listen()
})
afterEach(cleanup)
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('a package needs consent, and its passphrase stands on the screen and nowhere on the device', async () => {
  server
    .on(getSealForm, {
      client: { id: anId(1), name: 'محمد الخطيب' },
      members: [
        { id: anId(1), name: 'محمد الخطيب', secret: false },
        { id: anId(2), name: 'Iemand', secret: true },
      ],
      parts: [{ part: 'legal', lines: 2 }],
      today: '2026-11-23',
      may: { seal: true },
    })
    .on(sealHandover, {
      id: anId(80),
      passphrase: password,
      fileName: 'x.reisgezel',
      file: 'AAAA',
      clientIds: [anId(1)],
    })
  await renderScreen(<SealScreen clientId={anId(1)} />)
  await screen.findByText('Een geheim dossier gaat nooit in een pakket.')
  expect(screen.queryByLabelText('Iemand')).toBeNull()
  await userEvent.click(screen.getByLabelText(/Juridische dossiers/))
  await userEvent.type(screen.getByLabelText(/Voor welke organisatie/), 'Noord')
  await userEvent.type(screen.getByLabelText(/Waarvoor/), 'Verhuisd')
  await press('Pakket maken')
  expect(server.inputsOf(sealHandover)).toEqual([])
  await userEvent.click(screen.getByLabelText('Ja, mondeling'))
  await userEvent.type(screen.getByRole('textbox', { name: 'Op welke dag?' }), '20-11-2026')
  await press('Pakket maken')
  await screen.findByText(password)
  expect(server.inputsOf(sealHandover)[0]).toMatchObject({ clientIds: [anId(1)], parts: ['legal'], consent: 'spoken' })
  expect(JSON.stringify(localStorage)).not.toContain('ABCD')
})

test('what is in a package is shown before it is taken in; a wrong passphrase is said at its field', async () => {
  server
    .on(openPackage, (given) =>
      given.passphrase === password
        ? anOpened
        : refusal(422, 'common/invalid-input', {
            errors: [{ pointer: '/passphrase', code: 'fault/wrong-passphrase' }],
          }),
    )
    .on(takePackage, { id: anId(81), clientIds: [anId(1)], receipt: 'NAKG-GZS3-X78V' })
  await renderScreen(<PackageScreen />)
  await userEvent.upload(await screen.findByLabelText('Bestand'), new File(['abc'], 'x.reisgezel'))
  await userEvent.type(screen.getByLabelText('Zin om te openen'), 'fout')
  await press('Openen')
  await screen.findByText(/deze zin opent het bestand niet/i, { selector: '.err span' })
  await userEvent.clear(screen.getByLabelText('Zin om te openen'))
  await userEvent.type(screen.getByLabelText('Zin om te openen'), password)
  await press('Openen')
  await screen.findByText(/Deze woorden kent uw stichting niet/)
  expect(server.inputsOf(takePackage)).toEqual([])
  await press('Opnemen')
  await screen.findByText('NAKG-GZS3-X78V')
  expect(server.inputsOf(takePackage)[0]).toMatchObject({ file: 'YWJj', passphrase: password, locationId: anId(61) })
})

test('the code that the other read out is filled in for the package that waits; another code is said', async () => {
  server
    .on(listSealedHandovers, {
      made: [
        { id: anId(80), persons: [aPerson], recipient: 'Noord', madeAt: '2026-11-20T10:00:00Z', receivedAt: null },
      ],
      taken: [],
    })
    .on(confirmReceipt, ({ code }) =>
      code === 'GOED'
        ? { id: anId(80) }
        : refusal(422, 'common/invalid-input', { errors: [{ pointer: '/code', code: 'fault/other-receipt' }] }),
    )
  await renderScreen(<SealedScreen />)
  await userEvent.type(await screen.findByLabelText('Ontvangstcode'), 'FOUT')
  await press('Code opslaan')
  await screen.findByText(/dit is niet de code van dit pakket/i)
  await userEvent.clear(screen.getByLabelText('Ontvangstcode'))
  await userEvent.type(screen.getByLabelText('Ontvangstcode'), 'GOED')
  await press('Code opslaan')
  await waitFor(() => expect(server.inputsOf(confirmReceipt).at(-1)).toEqual({ sealedId: anId(80), code: 'GOED' }))
})
