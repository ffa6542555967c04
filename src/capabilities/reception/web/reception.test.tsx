// @vitest-environment happy-dom
import axe from 'axe-core'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getClient } from '#capabilities/clients/contract.ts'
import { anId, someValues } from '#capabilities/clients/web/fixtures.ts'
import { getOrganisation } from '#capabilities/organisation/contract.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../../test/web/render-screen.tsx'
import * as story from '../contract/flight-story.ts'
import * as locations from '../contract/locations.ts'
import { getProcedure, recordApplication, recordInterview, type Procedure } from '../contract/procedure.ts'
import { listStaysOfClient } from '../contract/stays.ts'
import { ClientReceptionScreen } from './ClientReceptionScreen.tsx'
import { FlightStoryScreen } from './FlightStoryScreens.tsx'
import { LocationsScreen } from './LocationsScreen.tsx'
import { InterviewScreen, NewApplicationScreen, NewInterviewScreen } from './ProcedureScreens.tsx'

const clientId = anId(1)
const aLocation = (at: number, more: Partial<locations.ReceptionLocation> = {}): locations.ReceptionLocation => ({
  id: anId(at),
  version: 1,
  values: {
    name: `Locatie ${at}`,
    kind: 'centre',
    targetGroup: null,
    municipalityId: null,
    capacity: null,
    openedOn: null,
    closedOn: null,
    note: null,
  },
  municipality: null,
  staying: 0,
  state: 'open',
  ...more,
})
const nothing: Procedure = { applications: [], preparations: [], interviews: [], tracings: [], counsellings: [] }
const aSharing = (more: Partial<story.Sharing> = {}): story.Sharing => ({
  id: anId(31),
  version: 1,
  values: {
    recipientKind: 'lawyer',
    recipient: 'Mr. Voorbeeld',
    covers: 'whole',
    coversWhat: null,
    consentOn: '2026-11-01',
    consentHow: 'signed',
    consentUntil: '2027-05-01',
  },
  withdrawnOn: null,
  sharedOn: null,
  sharedWhat: null,
  sharedBy: null,
  state: 'ready',
  ...more,
})
const aStory = (sharings: story.Sharing[]): story.FlightStory => ({
  id: anId(30),
  version: 1,
  askedOn: '2026-11-10',
  worker: 'Ruben Wiersma',
  writtenAt: '2026-11-10T10:00:00Z',
  sharings,
})
const aClient = {
  id: clientId,
  number: 12,
  sourceNumber: null,
  values: someValues,
  version: 1,
  may: { correct: true, relocate: true },
}

let server: FakeServer
let known: locations.ReceptionLocation[]
let procedure: Procedure
let sharings: story.Sharing[]
beforeEach(() => {
  localStorage.clear()
  known = []
  procedure = nothing
  sharings = []
  const may = { keep: true }
  server = new FakeServer()
    .on(getClient, aClient as never)
    .on(getOrganisation, { municipalities: [], locations: [] } as never)
    .on(listWorkers, { workers: [], may: { manage: false } })
    .on(locations.listReceptionLocations, () => ({ today: '2026-11-18', locations: known, may }))
    .on(listStaysOfClient, { today: '2026-11-18', stays: [], may })
    .on(getProcedure, () => ({ ...procedure, today: '2026-11-18', may }))
    .on(story.listFlightStories, () => ({ today: '2026-11-18', stories: [aStory(sharings)], may }))
    .on(story.getFlightStory, () => ({
      clientId,
      today: '2026-11-18',
      story: aStory(sharings),
      values: { askedOn: '2026-11-10', words: 'Zij vluchtte over de brug.' },
      may,
    }))
    .listen()
})
afterEach(cleanup)

const passesAxe = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
}

test('a location that closes soon says until when, and without a known capacity none is guessed', async () => {
  known = [
    aLocation(1, { values: { ...aLocation(1).values, closedOn: '2027-01-31' }, state: 'closing', staying: 3 }),
    aLocation(2, { values: { ...aLocation(2).values, capacity: 1250 } }),
  ]
  await renderScreen(<LocationsScreen />)
  const rows = within(await screen.findByRole('list', { name: 'Opvanglocaties' })).getAllByRole('listitem')
  expect(rows[0]!.textContent).toMatch(/aantal plaatsen niet bekend · 3 cliënten van u.*sluit na 31-01-2027/)
  expect(rows[1]!.textContent).toMatch(/1\.250 plaatsen/)
  await passesAxe()
})

test('the procedure says which law holds and why, and what is due; who gives no legal help sees the stay alone', async () => {
  const regime = { newSince: '2026-06-12', source: 'Vw 2000 art. 42(1)', certainty: 'confirmed' as const }
  const sentence = { nl: 'Uiterlijk 11 december 2026: zes maanden na de aanvraag', en: 'By 11 December 2026' }
  const decision = { dueOn: '2026-12-11', sentence }
  const values = { appliedOn: '2026-06-11', endedOn: null, outcome: null, note: null }
  const held = { kind: 'substantive' as const, heldOn: '2026-11-10', attendedById: null, note: null }
  const due = { correctionsDueOn: '2026-11-17', correctionsGround: 'Brief', corrections: null, correctionsOn: null }
  procedure = {
    ...nothing,
    applications: [{ id: anId(2), version: 1, values, regime: { kind: 'old', ...regime }, decision }],
    interviews: [
      { id: anId(3), version: 1, values: { ...held, ...due }, attendedBy: null, urgency: 'late', term: null },
    ],
  }
  const { unmount } = await renderScreen(<ClientReceptionScreen clientId={clientId} />)
  expect(await screen.findByText(/oude procedure: aangevraagd vóór 12-06-2026 · bron: Vw 2000/)).toBeTruthy()
  expect(screen.getByText(/besluit van de IND: Uiterlijk 11 december 2026: zes maanden/)).toBeTruthy()
  expect(screen.getByText(/correcties te laat/)).toBeTruthy()
  expect(await screen.findByText(/openen wordt opgeschreven/)).toBeTruthy()
  await passesAxe()
  unmount()
  server.asked.length = 0
  const may = { ...aSession().may, read: ['basics'], write: ['basics'] }
  await renderScreen(<ClientReceptionScreen clientId={clientId} />, { session: aSession({ may }) })
  expect(await screen.findByText('Er is geen verblijf in een opvanglocatie vastgelegd.')).toBeTruthy()
  expect(server.asked.map(({ name }) => name).toSorted()).toEqual(['clients.getClient', 'reception.listStaysOfClient'])
})

test('a refused application says why at its field, and what was typed stays', async () => {
  server.on(
    recordApplication,
    refusal(422, 'common/invalid-input', { errors: [{ pointer: '/appliedOn', code: 'fault/in-the-future' }] }),
  )
  await renderScreen(<NewApplicationScreen clientId={clientId} />)
  const note = await screen.findByRole('textbox', { name: /Opmerking/ })
  await userEvent.type(note, 'Samen met haar zus')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  const date = screen.getByRole('textbox', { name: 'Aangevraagd op' })
  await waitFor(() => expect(date.getAttribute('aria-invalid')).toBe('true'))
  expect((note as HTMLTextAreaElement).value).toBe('Samen met haar zus')
})

test('the term of corrections asks where the day stands', async () => {
  server.on(recordInterview, { id: anId(4), version: 1 })
  await renderScreen(<NewInterviewScreen clientId={clientId} />)
  expect(screen.queryByRole('textbox', { name: /Waar staat die dag/ })).toBeNull()
  const due = await screen.findByRole('textbox', { name: /Correcties en aanvullingen uiterlijk op/ })
  await userEvent.type(due, '20-11-2026')
  await userEvent.tab()
  expect(await screen.findByRole('textbox', { name: 'Waar staat die dag?' })).toBeTruthy()
  // And who minds it: a day that nobody minds is forgotten.
  expect(screen.getByRole('combobox', { name: 'Wie bewaakt deze dag?' })).toBeTruthy()
  expect(screen.getByRole('combobox', { name: 'Wie vervangt?' })).toBeTruthy()
  await passesAxe()
})

test('a day that is minded says by whom, and leads to its term', async () => {
  const held = { kind: 'substantive' as const, heldOn: '2026-11-10', attendedById: null, note: null }
  const due = { correctionsDueOn: '2026-11-20', correctionsGround: 'Brief', corrections: null, correctionsOn: null }
  const term = { id: anId(9), running: true, owner: 'Sanne Terpstra' }
  procedure = {
    ...nothing,
    interviews: [{ id: anId(3), version: 1, values: { ...held, ...due }, attendedBy: null, urgency: 'soon', term }],
  }
  await renderScreen(<InterviewScreen clientId={clientId} interviewId={anId(3)} />)
  expect(await screen.findByText(/Sanne Terpstra bewaakt deze dag/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Naar de termijn' }).getAttribute('href')).toBe(`/termijnen/${anId(9)}`)
  expect(screen.queryByRole('combobox', { name: 'Wie bewaakt deze dag?' })).toBeNull()
  await passesAxe()
})

test('the story is read first; it is shared on consent alone, and a refusal says what to do', async () => {
  sharings = [
    aSharing(),
    aSharing({
      id: anId(32),
      state: 'withdrawn',
      withdrawnOn: '2026-11-12',
      sharedOn: '2026-11-05',
      sharedWhat: 'whole',
    }),
  ]
  server.on(story.shareFlightStory, refusal(409, 'reception/no-consent'))
  await renderScreen(<FlightStoryScreen clientId={clientId} flightStoryId={anId(30)} />)
  expect(await screen.findByText('Zij vluchtte over de brug.')).toBeTruthy()
  expect(screen.getByText(/Dat u dit leest, is opgeschreven/)).toBeTruthy()
  expect(screen.getByText(/vraag de ontvanger om de tekst terug te geven/)).toBeTruthy()
  await passesAxe()
  await userEvent.click(screen.getByRole('button', { name: 'Vandaag delen met Mr. Voorbeeld' }))
  expect(await screen.findByText(/Er is niets gedeeld/)).toBeTruthy()
  expect(server.inputsOf(story.shareFlightStory)).toEqual([
    { flightStoryId: anId(30), consentId: anId(31), sharedWhat: 'whole' },
  ])
  expect(screen.queryAllByRole('button', { name: /Vandaag delen/ })).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Verder schrijven' }))
  const words = await screen.findByRole('textbox', { name: 'Analyse' })
  expect((words as HTMLTextAreaElement).value).toBe('Zij vluchtte over de brug.')
})
