// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listItems } from '#capabilities/organisation/contract.ts'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import {
  callVisitor,
  finishVisit,
  getVisit,
  listVisits,
  listWaitingNumbers,
  type Visit,
} from '../../contract/office-hours.ts'
import { OfficeHoursScreen } from './OfficeHoursScreen.tsx'
import { VisitScreen } from './VisitScreen.tsx'
import { WaitingRoomScreen } from './WaitingRoomScreen.tsx'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
const hillegom = { id: anId(800), name: 'Hillegom' }
const aVisit = (number: number, change: Partial<Visit> = {}): Visit => ({
  id: anId(number),
  version: 1,
  number,
  client: { id: anId(500 + number), name: 'Rahel Tesfay' },
  calledName: null,
  guides: [],
  beyondTwoYears: false,
  language: null,
  needsInterpreter: false,
  question: 'Post',
  kind: 'social',
  state: 'waiting',
  arrivedAt: '2026-11-23T09:30:00.000Z',
  calledBy: null,
  room: null,
  calledAt: null,
  endedAt: null,
  recorded: false,
  ...change,
})

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer().on(listItems, { items: [], may: { manage: false } }).listen()
})
afterEach(cleanup)

const showBoard = (visits: Visit[], more: { call?: boolean } = {}) =>
  server.on(listVisits, {
    location: hillegom,
    locations: [hillegom],
    today: '2026-11-23',
    now: '2026-11-23T09:52:00.000Z',
    hours: [],
    closedBecause: null,
    visits,
    duties: [],
    rooms: [],
    may: { call: more.call ?? true, lead: false },
  })

test('the board: who waits and how long, an unknown visitor, an interpreter; who may not help sees no button', async () => {
  showBoard(
    [
      aVisit(14),
      aVisit(16, { client: null, calledName: 'Berhane', language: 'Tigrinya', needsInterpreter: true }),
      aVisit(12, { state: 'called', calledAt: '2026-11-23T09:34:00.000Z', calledBy: { id: anId(9), name: 'Anja' } }),
    ],
    { call: false },
  )
  await renderScreen(<OfficeHoursScreen />, { at: '/spreekuur' })
  const waiting = within(await screen.findByRole('list', { name: 'Wacht' }))
  expect(waiting.getAllByText('22')).toHaveLength(2)
  expect(waiting.getByText('Onbekende bezoeker: Berhane')).toBeTruthy()
  expect(waiting.getByText('tolk Tigrinya nodig')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Roep/ })).toBeNull()
  expect(within(screen.getByRole('list', { name: 'In gesprek' })).getByText(/met Anja/)).toBeTruthy()
})

test('who comes second for a visitor reads that a colleague was first', async () => {
  showBoard([aVisit(14)])
  server.on(callVisitor, () => refusal(409, 'planning/visitor-taken'))
  await renderScreen(<OfficeHoursScreen />, { at: '/spreekuur' })
  await userEvent.click(await screen.findByRole('button', { name: 'Roep nummer 14' }))
  expect(await screen.findByText(/Een collega was u voor/)).toBeTruthy()
})

test('triage asks one question at a time, and the outcome goes along with the contact', async () => {
  const called = { state: 'called' as const, calledAt: '2026-11-23T09:40:00.000Z', beyondTwoYears: true }
  server
    .on(getVisit, {
      visit: aVisit(14, called),
      location: hillegom,
      now: '2026-11-23T09:52:00.000Z',
      kindIds: [anId(700)],
      kindId: anId(700),
      may: { record: true, open: false, takeIn: false },
    })
    .on(finishVisit, { id: anId(14), version: 2 })
  await renderScreen(<VisitScreen visitId={anId(14)} />, { at: `/spreekuur/${anId(14)}` })
  await screen.findByText('Kan de bezoeker het antwoord zelf vinden?')
  expect(screen.queryByText('Kan de bezoeker het met uitleg zelf doen?')).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Nee' }))
  await userEvent.click(screen.getAllByRole('radio', { name: 'Ja' })[1]!)
  await userEvent.click(screen.getByRole('button', { name: 'Vastleggen en klaar' }))
  expect(server.inputsOf(finishVisit)).toMatchObject([{ visitId: anId(14), version: 1, minutes: 12, triage: 'do' }])
})

test('the screen on the wall says whose turn it is and where, and who waits', async () => {
  server.on(listWaitingNumbers, { location: 'Hillegom', called: [{ number: 12, room: 'Kamer 2' }], waiting: [14, 16] })
  const { container } = await renderScreen(<WaitingRoomScreen />, { at: '/wachtkamer' })
  await screen.findByText('12')
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['12Kamer 2', '14', '16'])
  expect(container.querySelector('[lang=ar]')?.getAttribute('dir')).toBe('rtl')
})
