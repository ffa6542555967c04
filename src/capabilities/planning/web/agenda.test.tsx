// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getOrganisation, listItems } from '#capabilities/organisation/contract.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../../test/web/render-screen.tsx'
import {
  answerBooking,
  type Appointment,
  listAppointments,
  listBookings,
  listRooms,
  planAppointment,
} from '../contract/appointments.ts'
import { AgendaScreen } from './AgendaScreen.tsx'
import { NewAppointmentScreen } from './AppointmentScreen.tsx'
import { BookingsScreen } from './BookingsScreen.tsx'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
const joke = { id: anId(900), name: 'Joke Verhoef' }
const anAppointment = (at: number, change: Partial<Appointment> = {}): Appointment => ({
  id: anId(at),
  version: 1,
  kind: 'talk',
  title: null,
  fromAt: '2026-11-24T09:00:00.000Z',
  untilAt: '2026-11-24T10:00:00.000Z',
  location: 'Hillegom',
  room: null,
  place: null,
  workers: [joke],
  clients: [{ id: anId(5), name: 'Rahel Tesfay' }],
  interpreter: null,
  inSeries: false,
  cancelled: false,
  ...change,
})

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer()
    .on(listRooms, { rooms: [], may: { keep: false } })
    .on(listWorkers, { workers: [], may: { manage: false } })
    .on(listItems, { items: [], may: { manage: false } })
    .on(getOrganisation, {
      foundation: { id: anId(1), name: 'x', practice: true, smallNumberLimit: 5, bsnBasis: null, version: 1 },
      locations: [],
      municipalities: [],
      may: { manage: false },
    })
    .listen()
})
afterEach(cleanup)

test('a week stands by the day with hours of Amsterdam; of a full day the first, and the rest when asked for', async () => {
  const many = Array.from({ length: 40 }, (_, at) => anAppointment(100 + at))
  const hours = {
    worker: joke.name,
    room: null,
    fromAt: '2026-11-26T09:00:00Z',
    untilAt: '2026-11-26T10:30:00Z',
    away: false,
  }
  server.on(listAppointments, {
    today: '2026-11-23',
    appointments: many,
    cut: false,
    taken: [hours],
    may: { lead: false },
  })
  await renderScreen(<AgendaScreen />, { at: '/agenda?dag=2026-11-25' })
  const day = within(await screen.findByRole('region', { name: 'di 24 nov' }))
  expect(day.getAllByRole('link', { name: 'Rahel Tesfay' })).toHaveLength(30)
  expect(day.getAllByText('10:00–11:00')).toHaveLength(30)
  await userEvent.click(day.getByRole('button', { name: 'Nog 10 tonen' }))
  expect(day.getAllByRole('link', { name: 'Rahel Tesfay' })).toHaveLength(40)
  expect(within(screen.getByRole('region', { name: 'do 26 nov' })).getByText('Bezet')).toBeTruthy()
  expect(server.inputsOf(listAppointments)).toEqual([{ fromOn: '2026-11-23', untilOn: '2026-11-29' }])
})

test('who is taken is a question: what was typed stays, and it is planned all the same when asked for', async () => {
  const taken = [
    { worker: joke.name, room: null, fromAt: '2026-11-24T09:00:00Z', untilAt: '2026-11-24T10:00:00Z', away: false },
  ]
  server.on(planAppointment, ({ sure }) =>
    sure ? { id: anId(1), version: 1, count: 1 } : refusal(409, 'planning/taken', { current: { taken, count: 1 } }),
  )
  await renderScreen(<NewAppointmentScreen />, {
    at: '/agenda/nieuw?dag=2026-11-24',
    session: aSession({ workerId: joke.id }),
  })
  await userEvent.type(await screen.findByLabelText('Van'), '10:00')
  await userEvent.type(screen.getByLabelText('Tot'), '11:00')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(await screen.findByText('Joke Verhoef: 10:00 tot 11:00')).toBeTruthy()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Toch zo plannen' }))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(server.inputsOf(planAppointment).map(({ sure, fromTime, repeat }) => [sure, fromTime, repeat])).toEqual([
    [false, '10:00', null],
    [true, '10:00', null],
  ])
})

test('an interpreter sees when, where, which language and initials, and says yes', async () => {
  server
    .on(listBookings, {
      today: '2026-11-23',
      bookings: [
        {
          id: anId(7),
          version: 2,
          fromAt: '2026-11-24T09:00:00.000Z',
          untilAt: '2026-11-24T10:00:00.000Z',
          location: 'Hillegom',
          room: 'Kamer 1',
          place: null,
          language: 'Tigrinya',
          initials: ['RT'],
          answer: null,
        },
      ],
    })
    .on(answerBooking, ({ appointmentId, version }) => ({ id: appointmentId, version: version + 1 }))
  await renderScreen(<BookingsScreen />, { session: aSession({ roles: ['interpreter'] }) })
  expect(await screen.findByText('Hillegom, Kamer 1 · Tigrinya · voor RT')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Ik kom: di 24 nov, 10:00–11:00' }))
  expect(server.inputsOf(answerBooking)).toEqual([{ appointmentId: anId(7), answer: 'accepted', version: 2 }])
})
