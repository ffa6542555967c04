// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getClient } from '#capabilities/clients/contract.ts'
import { anId, someValues } from '#capabilities/clients/web/fixtures.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { type Consent, listConsents, recordConsent, withdrawConsent } from '../contract/consent.ts'
import { type ClientDocument, listDocuments } from '../contract/documents.ts'
import { ConsentsScreen } from './ConsentsScreen.tsx'
import { DocumentsScreen } from './DocumentsScreen.tsx'
import { NewConsentScreen } from './NewConsentScreen.tsx'

const clientId = anId(4)
const aDocument = (change: Partial<ClientDocument> = {}): ClientDocument => ({
  id: anId(40),
  version: 1,
  values: {
    title: 'Beschikking nareis',
    kind: 'decision',
    datedOn: '2026-11-02',
    compartment: 'legal',
    keepUntil: null,
    caseId: null,
  },
  media: 'pdf',
  bytes: 1200,
  pages: null,
  made: 'uploaded',
  addedAt: '2026-11-18T11:00:00Z',
  addedBy: null,
  caseName: null,
  overdue: false,
  sharings: 0,
  fileMissing: false,
  kept: { until: null, by: 'running', years: 2, overOn: null },
  ...change,
})
const aConsent = (change: Partial<Consent> = {}): Consent => ({
  id: anId(50),
  version: 3,
  purpose: 'legal-aid',
  recipient: 'Advocatenkantoor Van Dam',
  compartments: ['legal'],
  covers: null,
  language: 'ar',
  givenHow: null,
  wording: 'أوافق',
  givenOn: '2026-11-10',
  untilOn: null,
  withdrawnOn: null,
  recordedBy: 'Ruben Wiersma',
  withdrawnBy: null,
  valid: true,
  ...change,
})

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  const may = { correct: true, relocate: true }
  server = new FakeServer()
    .on(getClient, { id: clientId, number: 4, sourceNumber: null, values: someValues, version: 1, may })
    .on(listConsents, {
      today: '2026-11-18',
      consents: [aConsent()],
      sharings: [],
      closed: true,
      may: { record: true },
    })
    .on(listDocuments, {
      today: '2026-11-18',
      documents: [aDocument({ sharings: 2, overdue: true })],
      removed: [],
      cases: [],
      compartments: ['legal'],
    })
    .listen()
})
afterEach(cleanup)

test('a document says what it is, where it stands, and that it was shared and kept too long', async () => {
  await renderScreen(<DocumentsScreen clientId={clientId} />)
  const link = await screen.findByRole('link', { name: 'Beschikking nareis' })
  expect(link.getAttribute('href')).toBe(`/clienten/${clientId}/documenten/${anId(40)}`)
  expect(screen.getByText('Besluit of beschikking · 2 november 2026 · Juridisch · 2 keer gedeeld')).toBeTruthy()
  expect(screen.getByText('bewaartermijn voorbij')).toBeTruthy()
  expect(await screen.findByText('Advocatenkantoor Van Dam')).toBeTruthy()
})

test('a consent is shown in the words and the direction of its language, and taken back with a day', async () => {
  server.on(withdrawConsent, { id: anId(50), version: 4 })
  await renderScreen(<ConsentsScreen clientId={clientId} />)
  const words = await screen.findByText('أوافق')
  expect([words.lang, words.dir]).toEqual(['ar', 'rtl'])
  await userEvent.click(screen.getByRole('button', { name: 'Toestemming voor Advocatenkantoor Van Dam intrekken' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Intrekken' }))
  expect(server.inputsOf(withdrawConsent)).toMatchObject([{ consentId: anId(50), version: 3 }])
})

test('the text for the client waits for with whom, what for and about what; nothing is saved without them', async () => {
  await renderScreen(<NewConsentScreen clientId={clientId} />)
  await userEvent.type(await screen.findByLabelText(/^Met wie/), 'Rode Kruis')
  expect(screen.getByText(/Daarna staat hier de tekst/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'De cliënt vindt dit goed' }))
  expect(server.inputsOf(recordConsent)).toEqual([])
  expect(screen.getByText('Waarvoor: vul dit in')).toBeTruthy()
  expect(screen.getByText('Papieren over: kies er minstens één')).toBeTruthy()
})
