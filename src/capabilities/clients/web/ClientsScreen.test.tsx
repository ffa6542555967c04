// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getOrganisation, listItems } from '#capabilities/organisation/contract.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../../test/web/render-screen.tsx'
import { searchClients } from '../contract.ts'
import { ClientsScreen } from './ClientsScreen.tsx'
import { aRow, anId } from './fixtures.ts'

let server: FakeServer
const answer = (rows: ReturnType<typeof aRow>[], total = rows.length) => ({
  rows,
  total,
  today: '2026-11-23',
  may: { register: true },
})

beforeEach(() => {
  const none = {
    foundation: { id: anId(1), name: 'x', practice: true, smallNumberLimit: 5, bsnBasis: null, version: 1 },
    locations: [],
    municipalities: [],
    may: { manage: false },
  }
  server = new FakeServer()
    .on(getOrganisation, none)
    .on(listItems, { items: [], may: { manage: false } })
    .listen()
})
afterEach(cleanup)

test('a row says who it is, with whom, how far and by whom guided', async () => {
  server.on(searchClients, answer([aRow(7)]))
  await renderScreen(<ClientsScreen />, { at: '/clienten' })
  const list = await screen.findByRole('list', { name: 'Cliënten, 1 in totaal' })
  const row = within(list).getByRole('listitem')
  expect(row.textContent).toBe('Samira Khatib 701-01-1992 ± geschatgezin van 4maand 7Joke VerhoefHillegom')
  expect(within(row).getByRole('link').getAttribute('href')).toBe(`/clienten/${anId(7)}`)
})

test('what is typed becomes the question in the address, and the letters found are marked', async () => {
  server.on(searchClients, (asked) => answer(asked.q ? [aRow(7)] : [aRow(7), aRow(8)]))
  const { history } = await renderScreen(<ClientsScreen />, { at: '/clienten?guide=none' })
  await userEvent.type(await screen.findByRole('searchbox'), 'kha')
  await waitFor(() => expect(screen.getByText('Kha', { selector: 'mark' })).toBeTruthy())
  expect(history.location.href).toBe('/clienten?guide=none&q=kha')
  expect(server.inputsOf(searchClients).at(-1)).toMatchObject({ q: 'kha', guide: 'none', limit: '100' })
  expect(screen.getByText('1 gevonden')).toBeTruthy()
})

test('a number that the name does not show is given as the reason', async () => {
  server.on(searchClients, answer([aRow(7, { foundBy: ['v-number'] })]))
  await renderScreen(<ClientsScreen />, { at: '/clienten?q=2012' })
  expect(await screen.findByText('gevonden op V-nummer')).toBeTruthy()
})

test('a filter that the address makes up is left out of the question', async () => {
  server.on(searchClients, answer([]))
  await renderScreen(<ClientsScreen />, { at: '/clienten?municipalityId=Hillegom&home=waiting&sort=wrong' })
  await screen.findByText('Niemand gevonden')
  const [asked] = server.inputsOf(searchClients)
  expect(asked).toEqual({ home: 'waiting', limit: '100', offset: '0' })
})

test('nobody there: why, and the way out', async () => {
  server.on(searchClients, answer([]))
  await renderScreen(<ClientsScreen />, { at: '/clienten?home=waiting' })
  expect(await screen.findByText('Er is niemand die bij deze filters past.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Filters wissen' }).getAttribute('href')).toBe('/clienten')
  cleanup()
  await renderScreen(<ClientsScreen />, { at: '/clienten', session: aSession({ roles: ['guide'] }) })
  expect(await screen.findByText(/nog niemand aan u gekoppeld/)).toBeTruthy()
})

test('of ten thousand only a few are drawn and one stretch is read', async () => {
  server.on(searchClients, (asked) => {
    const offset = Number(asked.offset)
    return answer(
      Array.from({ length: 100 }, (_, at) => aRow(offset + at + 1)),
      10_000,
    )
  })
  await renderScreen(<ClientsScreen />, { at: '/clienten' })
  const frame = await screen.findByRole('region', { name: 'Cliënten, 10000 in totaal' })
  expect(within(frame).queryAllByRole('listitem').length).toBeLessThan(60)
  expect(server.inputsOf(searchClients)).toHaveLength(1)
})
