// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anId } from '#capabilities/clients/web/fixtures.ts'
import { listItems } from '#capabilities/organisation/contract.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import {
  acceptHandover,
  declineHandover,
  getHandover,
  getHandoverForm,
  type Handover,
  type HandoverForm,
  type HandoverPreview,
  offerHandover,
  previewHandover,
} from '../contract.ts'
import { HandoverScreen } from './HandoverScreen.tsx'
import { OfferScreen } from './OfferScreen.tsx'

const persons = [{ clientId: anId(1), name: 'محمد الخطيب', number: 12 }]
const aForm = (change: Partial<HandoverForm> = {}): HandoverForm => ({
  client: { id: anId(1), name: 'محمد الخطيب', locationId: anId(60) },
  members: [
    { id: anId(1), name: 'محمد الخطيب', not: null },
    { id: anId(2), name: 'Samira Khatib', not: 'elsewhere' },
  ],
  locations: [{ id: anId(61), name: 'Lisse' }],
  waiting: null,
  today: '2026-11-23',
  may: { offer: true },
  ...change,
})
const aPreview: HandoverPreview = {
  persons,
  staying: ['Samira Khatib'],
  to: 'Lisse',
  contents: [
    { part: 'contacts', lines: 3 },
    { part: 'legal', lines: null },
  ],
  endings: [{ of: 'trajectory', client: 'محمد الخطيب', worker: 'Joke Verhoef', ends: true }],
  endingsHidden: false,
  seen: 'zo',
}
const aHandover = (change: Partial<Handover> = {}): Handover => ({
  id: anId(80),
  incoming: true,
  persons,
  from: 'Hillegom',
  to: 'Lisse',
  fromOn: '2026-11-23',
  state: 'offered',
  offeredAt: '2026-11-22T10:00:00Z',
  offeredBy: 'Joke Verhoef',
  answeredAt: null,
  why: 'Verhuisd',
  consent: 'not-needed',
  consentOn: null,
  consentLanguage: null,
  consentWhy: 'Afspraak',
  contents: [{ part: 'legal', lines: 2 }],
  answeredBy: null,
  remark: null,
  version: 1,
  today: '2026-11-23',
  inSight: [],
  may: { accept: true, decline: true, withdraw: false },
  ...change,
})

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer().on(listItems, { items: [], may: { manage: false } }).listen()
})
afterEach(cleanup)
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('what goes along is shown in words before it is offered, and what was seen is offered', async () => {
  server
    .on(getHandoverForm, aForm())
    .on(previewHandover, aPreview)
    .on(offerHandover, { id: anId(80) })
  const { history } = await renderScreen(<OfferScreen clientId={anId(1)} />)
  await screen.findByText('Samira Khatib gaat niet mee: dat dossier is van een andere vestiging.')
  await userEvent.type(screen.getByLabelText(/Waarom\?/), 'Verhuisd')
  await press('Bekijken wat er meegaat')
  expect(server.inputsOf(previewHandover)).toEqual([])
  await userEvent.click(screen.getByLabelText('Niet nodig'))
  await userEvent.type(screen.getByLabelText(/Waarom is toestemming niet nodig/), 'Afspraak')
  await press('Bekijken wat er meegaat')
  await screen.findByText('Contacten en notities: 3 regels')
  screen.getByText(/gaat ook mee; hoeveel het is, ziet u niet/)
  screen.getByText(/Hier blijft: Samira Khatib/)
  screen.getByText(/Het traject van محمد الخطيب bij Joke Verhoef eindigt/)
  await press('Aanbieden aan Lisse')
  await waitFor(() => expect(history.location.pathname).toBe(`/overdrachten/${anId(80)}`))
  const [sent] = server.inputsOf(offerHandover)
  expect(sent).toMatchObject({ clientIds: [anId(1)], toLocationId: anId(61), seen: 'zo', consent: 'not-needed' })
})

test('a secret file says why it does not go by this road', async () => {
  server.on(getHandoverForm, aForm({ members: [{ id: anId(1), name: 'محمد الخطيب', not: 'secret' }] }))
  await renderScreen(<OfferScreen clientId={anId(1)} />)
  await screen.findByText(/Dit dossier is geheim/)
  expect(screen.queryByRole('button', { name: 'Bekijken wat er meegaat' })).toBeNull()
})

test('the receiver sees who and how much, accepts, and declines with a reason only', async () => {
  server
    .on(getHandover, aHandover())
    .on(acceptHandover, { id: anId(80) })
    .on(
      declineHandover,
      refusal(422, 'common/invalid-input', { errors: [{ pointer: '/remark', code: 'fault/required' }] }),
    )
  await renderScreen(<HandoverScreen handoverId={anId(80)} />)
  await screen.findByText('Juridische dossiers en contacten daarover: 2 regels')
  expect(screen.queryByRole('link', { name: 'محمد الخطيب' })).toBeNull()
  await press('Niet aannemen')
  await screen.findByText('vul dit in')
  await press('Aannemen')
  await waitFor(() =>
    expect(server.inputsOf(acceptHandover)).toEqual([{ handoverId: anId(80), version: 1, remark: null }]),
  )
})

test('before its day there is no button to accept', async () => {
  server.on(getHandover, aHandover({ fromOn: '2026-12-01' }))
  await renderScreen(<HandoverScreen handoverId={anId(80)} />)
  await screen.findByText('U kunt deze overdracht aannemen vanaf 1 december 2026.')
  expect(screen.queryByRole('button', { name: 'Aannemen' })).toBeNull()
})
