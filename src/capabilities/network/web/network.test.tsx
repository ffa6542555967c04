// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getClient } from '#capabilities/clients/contract.ts'
import { anId, someValues } from '#capabilities/clients/web/fixtures.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { listPartners, type Partner, takeFirstPartners } from '../contract/partners.ts'
import { getReferral, recordAnswer, type Referral, referClient } from '../contract/referrals.ts'
import { DirectoryScreen } from './DirectoryScreen.tsx'
import { NewReferralScreen, ReferralScreen } from './ReferralScreen.tsx'

const aPartner = (at: number, change: Partial<Partner> = {}): Partner => ({
  id: anId(at),
  version: 1,
  name: `Organisatie ${at}`,
  subjects: [],
  about: null,
  area: null,
  contactName: null,
  phone: null,
  email: null,
  website: null,
  note: null,
  activeUntil: null,
  ...change,
})
const aReferral = (change: Partial<Referral> = {}): Referral => ({
  id: anId(50),
  version: 3,
  client: { id: anId(1), name: 'Rahel Tesfay', number: 12 },
  partner: 'Wijkteam',
  whatFor: 'Schulden',
  askedOn: '2026-11-16',
  warm: false,
  followUpOn: null,
  answer: null,
  answeredOn: null,
  refusedWhy: null,
  attendance: null,
  attendedOn: null,
  closedOn: null,
  closingNote: null,
  madeBy: null,
  state: 'asked',
  days: 2,
  due: false,
  ...change,
})

let server: FakeServer
let partners: Partner[]
beforeEach(() => {
  localStorage.clear()
  partners = []
  server = new FakeServer()
    .on(listPartners, () => ({ today: '2026-11-18', partners, may: { keep: true } }))
    .on(listWorkers, { workers: [], may: { manage: false } })
    .listen()
})
afterEach(cleanup)

const rows = () => within(screen.getByRole('list', { name: 'Sociale kaart' })).getAllByRole('listitem')

test('the directory is found as one types, whatever the accents; what has stopped stands last and says so', async () => {
  partners = [
    aPartner(1, { name: 'Café Welkom', activeUntil: '2026-01-31' }),
    aPartner(2, { name: 'Voedselbank', subjects: ['income'], area: 'Lisse' }),
    aPartner(3, { name: 'Bibliotheek', about: 'Taalcafé', phone: '0252 000 001' }),
  ]
  await renderScreen(<DirectoryScreen />)
  const search = await screen.findByRole('searchbox')
  await userEvent.type(search, 'cafe')
  expect(rows().map((row) => row.querySelector('.who')?.textContent)).toEqual(['Bibliotheek', 'Café Welkom'])
  expect(within(rows()[1]!).getByText(/kan niet meer sinds 31-01-2026/)).toBeTruthy()
  const call = screen.getByRole('link', { name: 'Bellen: Bibliotheek, 0252 000 001' })
  expect(call.getAttribute('href')).toBe('tel:0252000001')
  await userEvent.clear(search)
  await userEvent.type(search, 'inkomen')
  expect(rows()).toHaveLength(1)
  await userEvent.clear(search)
  await userEvent.type(search, 'niets van dit')
  expect(screen.getByText('Geen organisatie gevonden')).toBeTruthy()
})

test('an empty directory begins with the first list at one press', async () => {
  server.on(takeFirstPartners, { added: 18 })
  await renderScreen(<DirectoryScreen />)
  await userEvent.click(await screen.findByRole('button', { name: 'Begin met de eerste lijst' }))
  expect(server.inputsOf(takeFirstPartners)).toEqual([{}])
})

const aClient = {
  id: anId(1),
  number: 12,
  sourceNumber: null,
  values: someValues,
  version: 1,
  may: { correct: true, relocate: true },
}

test('without consent a referral is not sent, and it is said why in plain words', async () => {
  server.on(getClient, aClient).on(referClient, { id: anId(50), version: 1 })
  await renderScreen(<NewReferralScreen clientId={anId(1)} />)
  await userEvent.type(await screen.findByLabelText(/Een andere organisatie/), 'De buren')
  await userEvent.type(screen.getByLabelText('Waarvoor?'), 'Samen eten')
  await userEvent.click(screen.getByRole('radio', { name: 'De cliënt gaat zelf' }))
  await userEvent.click(screen.getByRole('button', { name: 'Doorverwijzen' }))
  // Above the form, and at its field.
  expect(await screen.findAllByText(/zegt de cliënt nee, dan verwijst u niet door/)).toHaveLength(2)
  expect(server.inputsOf(referClient)).toEqual([])
  await userEvent.click(screen.getByRole('radio', { name: 'gezegd' }))
  await userEvent.click(screen.getByRole('button', { name: 'Doorverwijzen' }))
  expect(server.inputsOf(referClient)).toMatchObject([
    { clientId: anId(1), partnerName: 'De buren', warm: false, consentHow: 'spoken' },
  ])
})

test('a referral asks its next step, and no other', async () => {
  const values = { partnerId: anId(2), partnerName: null, whatFor: 'Schulden', askedOn: '2026-11-16', warm: false }
  const consent = { consentHow: 'spoken' as const, consentOn: '2026-11-16', handedOver: null, followUpOn: null }
  server
    .on(getClient, aClient)
    .on(getReferral, () => ({
      today: '2026-11-18',
      clientId: anId(1),
      referral: aReferral(),
      values: { ...values, ...consent },
      may: { change: true },
    }))
    .on(recordAnswer, { id: anId(50), version: 4 })
  await renderScreen(<ReferralScreen clientId={anId(1)} referralId={anId(50)} />)
  expect(await screen.findByRole('heading', { name: 'Wat zei Wijkteam?' })).toBeTruthy()
  expect(screen.queryByText('Kwam de cliënt bij Wijkteam?')).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Neemt de cliënt niet aan' }))
  await userEvent.type(screen.getByLabelText('Waarom niet?'), 'Wachtlijst')
  await userEvent.click(screen.getByRole('button', { name: 'Antwoord opslaan' }))
  expect(server.inputsOf(recordAnswer)).toEqual([
    {
      referralId: anId(50),
      version: 3,
      answer: 'refused',
      answeredOn: '2026-11-18',
      refusedWhy: 'Wachtlijst',
      followUpOn: null,
    },
  ])
})
