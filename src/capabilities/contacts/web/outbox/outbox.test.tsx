// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import axe from 'axe-core'
import { newId } from '#kernel/ids.ts'
import { keyOf } from '#platform/web/forms/sealed-shelf.ts'
import { listItems } from '#capabilities/organisation/contract.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../../../test/web/render-screen.tsx'
import { correctContact, getContact, recordContact } from '../../contract.ts'
import { deliver, happens, keepContact, openOutbox, unsent } from './outbox.ts'
import { OutboxScreen } from './OutboxScreen.tsx'

const { accountId, foundation } = aSession()
const me = { accountId, foundationId: foundation.id }
const key = () => keyOf('A'.repeat(43))
const clientId = newId()
const talk = (change: object = {}) => ({
  clientId,
  contactId: newId(),
  heldOn: '2026-11-20',
  kindId: newId(),
  mannerId: null,
  subjectId: null,
  minutes: 20,
  workerId: null,
  note: 'Vertelde over Aleppo',
  ...change,
})
const open = (asServerSays = async (): Promise<typeof me | null> => me) => openOutbox({ ...me, asServerSays }, key())
const states = () => unsent().map(({ parcel }) => parcel.state)

let server: FakeServer
beforeEach(async () => {
  localStorage.clear()
  await open()
  server = new FakeServer()
    .on(listItems, { items: [], may: { manage: false } })
    .on(listWorkers, { workers: [], may: { manage: false } })
    .listen()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('kept without a connection it lies there sealed, is there after a crash, and is sent once when the line is back', async () => {
  const wish = talk()
  expect(await keepContact(wish, 'Omid Rahimi')).toBe(true)
  const lies = JSON.stringify({ ...localStorage })
  for (const word of ['Aleppo', 'Omid', clientId, wish.contactId]) expect(lies).not.toContain(word)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')))
  await deliver()
  expect(states()).toEqual(['queued'])
  // The page is closed, and opened again.
  await open()
  expect(unsent()[0]).toMatchObject({ wish, clientName: 'Omid Rahimi' })
  server.on(recordContact, { id: wish.contactId, version: 1 }).listen()
  happens(wish.contactId, { kind: 'sent-again', at: Date.now() })
  await Promise.all([deliver(), deliver()])
  expect(server.inputsOf(recordContact)).toEqual([wish])
  expect(unsent()).toEqual([])
  await waitFor(() => expect(localStorage).toHaveLength(0))
})

test('nobody is signed in, or somebody else: nothing is sent, and it counts as no attempt', async () => {
  for (const now of [null, { ...me, accountId: newId() }, { ...me, foundationId: newId() }]) {
    await open(async () => now)
    await keepContact(talk(), 'Omid Rahimi')
    await deliver()
  }
  expect(server.inputsOf(recordContact)).toEqual([])
  expect(unsent().map(({ parcel }) => parcel.attempts)).toEqual([0, 0, 0])
})

test('another account on this browser reads nothing, and takes nothing away', async () => {
  await keepContact(talk(), 'Omid Rahimi')
  await openOutbox({ ...me, accountId: newId(), asServerSays: async () => null }, keyOf('B'.repeat(43)))
  expect(unsent()).toEqual([])
  await openOutbox({ ...me, asServerSays: async () => null }, keyOf('B'.repeat(43)))
  expect(unsent()).toEqual([])
  await open()
  expect(unsent()).toHaveLength(1)
})

test('a browser that seals nothing keeps nothing: the form is told so, and goes on', async () => {
  await openOutbox({ ...me, asServerSays: async () => me }, Promise.resolve(null))
  expect(await keepContact(talk(), 'Omid Rahimi')).toBe(false)
  expect([unsent().length, localStorage.length]).toEqual([0, 0])
})

test('the session ends while it is sent: it waits, and nobody is asked to sign in for it', async () => {
  await keepContact(talk(), 'Omid Rahimi')
  server.on(recordContact, refusal(401, 'common/not-signed-in'))
  await deliver()
  expect(unsent()[0]!.parcel).toMatchObject({ state: 'queued', attempts: 0 })
})

test('what the server refuses stays with the reason; it is changed and goes on as the same contact', async () => {
  const wish = talk()
  await keepContact(wish, 'Omid Rahimi')
  const errors = [{ pointer: '/heldOn', code: 'fault/in-the-future' }]
  server.on(recordContact, refusal(422, 'common/invalid-input', { errors }))
  await deliver()
  await renderScreen(<OutboxScreen />)
  expect(await screen.findByText(/Niet aangenomen: er klopt iets niet/)).toBeTruthy()
  expect((await axe.run(document.body)).violations.map(({ id }) => id).filter((id) => id !== 'region')).toEqual([])
  await waitFor(() => expect(unsent()[0]!.parcel.shownAt).not.toBeNull())
  await userEvent.click(screen.getByRole('button', { name: 'Aanpassen: Omid Rahimi' }))
  await userEvent.type(screen.getByLabelText(/Wat is er gebeurd/), ', en over school')
  server.on(recordContact, { id: wish.contactId, version: 1 })
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren en versturen' }))
  expect(await screen.findByText('Alles is verstuurd')).toBeTruthy()
  expect(server.inputsOf(recordContact).at(-1)).toEqual({ ...wish, note: 'Vertelde over Aleppo, en over school' })
})

test('thrown away only after it was asked', async () => {
  await keepContact(talk(), 'Omid Rahimi')
  await renderScreen(<OutboxScreen />)
  await userEvent.click(await screen.findByRole('button', { name: 'Weggooien: Omid Rahimi' }))
  expect(screen.getByText(/Weg is weg/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }))
  expect(unsent()).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Weggooien: Omid Rahimi' }))
  await userEvent.click(screen.getByRole('button', { name: 'Ja, weggooien' }))
  expect(await screen.findByText('Alles is verstuurd')).toBeTruthy()
  await waitFor(() => expect(localStorage).toHaveLength(0))
})

test('it is there already in other words: both stand there, and of each part one is chosen', async () => {
  const wish = talk({ workerId: newId() })
  await keepContact(wish, 'Omid Rahimi')
  const { clientId: _, contactId, ...values } = wish
  const there = { ...values, note: 'Eerder verstuurd', minutes: 45 }
  server
    .on(recordContact, refusal(409, 'common/stale-version'))
    .on(getContact, { id: contactId, clientId, values: there, version: 3, kindIds: [], may: { correct: true } })
    .on(correctContact, { id: contactId, version: 4 })
  await deliver()
  await renderScreen(<OutboxScreen />)
  expect(await screen.findByText('Eerder verstuurd')).toBeTruthy()
  expect(screen.getAllByText('Vertelde over Aleppo').length).toBeGreaterThan(0)
  await userEvent.click(screen.getByRole('button', { name: 'Per onderdeel kiezen' }))
  await userEvent.click(screen.getByRole('radio', { name: /in minuten.*: Zoals het er nu staat/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Verder met wat gekozen is' }))
  expect(await screen.findByText('Alles is verstuurd')).toBeTruthy()
  expect(server.inputsOf(correctContact)).toEqual([
    { contactId, ...values, minutes: 45, note: 'Vertelde over Aleppo', version: 3 },
  ])
})
