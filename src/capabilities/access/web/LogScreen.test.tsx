// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { type AuditEvent, listAuditEvents } from '../contract/log.ts'
import { LogScreen } from './LogScreen.tsx'

const look: AuditEvent = {
  id: '018f0000-0000-7000-8000-000000000001',
  at: '2026-11-20T23:30:00.000000Z',
  onBehalfOf: null,
  address: '198.51.100.7',
  account: { id: '018f0000-0000-7000-8000-000000000002', name: 'Joke' },
  roles: ['guide'],
  action: 'read',
  subject: 'clients.getClientFile',
  clientNumber: 62,
  fields: [],
  inList: 0,
  why: null,
}
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})
const serve = () => new FakeServer().on(listAuditEvents, { events: [look], next: null, accounts: [] }).listen()

test('a look stands under its day in Amsterdam, with who in which role and whose file', async () => {
  const server = serve()
  await renderScreen(<LogScreen />, { at: '/logboek?client=62&van=2026-11-21' })
  expect(await screen.findByText('Joke (Begeleider)')).toBeDefined()
  expect(screen.getByText('bekeken: dossier · cliënt 62 · vanaf 198.51.100.7')).toBeDefined()
  expect(screen.getByRole('heading', { name: '21 november 2026' })).toBeDefined()
  expect(server.inputsOf(listAuditEvents)[0]).toEqual({ clientNumber: '62', fromOn: '2026-11-21' })
})

test.each([
  ['team-leader, Hillegom', 'in een andere rol gekeken · als Teamleider, Hillegom · vanaf 198.51.100.7'],
  ['hr', 'in een andere rol gekeken · als Personeelszaken, alle vestigingen · vanaf 198.51.100.7'],
  ['end', 'in een andere rol gekeken · gestopt · vanaf 198.51.100.7'],
])('of looking as another function (%s) the function and the location stand in words', async (why, text) => {
  const event = { ...look, action: 'try-out' as const, subject: 'session', clientNumber: null, why }
  new FakeServer().on(listAuditEvents, { events: [event], next: null, accounts: [] }).listen()
  await renderScreen(<LogScreen />, { at: '/logboek' })
  expect(await screen.findByText(text)).toBeDefined()
})

test.each([
  ['client=Fatima', 'een cliëntnummer bestaat uit cijfers'],
  ['client=0', 'een cliëntnummer bestaat uit cijfers'],
  ['van=2026-02-31', /deze datum bestaat niet/],
  ['tot=gisteren', /deze datum bestaat niet/],
])(
  'what cannot be asked for (%s) is said at its field, and nothing is listed as if it were all',
  async (query, text) => {
    const server = serve()
    renderScreen(<LogScreen />, { at: `/logboek?${query}` })
    expect(await screen.findByText(text)).toBeDefined()
    await expect.poll(() => server.asked.length).toBeGreaterThan(0)
    expect(server.inputsOf(listAuditEvents)[0]).toEqual({})
    expect(screen.queryByText('Joke (Begeleider)')).toBeNull()
  },
)

test('a name that is typed in the field of the number does not come to stand in the address', async () => {
  const server = serve()
  const { history } = await renderScreen(<LogScreen />, { at: '/logboek?client=62' })
  await screen.findByText('Joke (Begeleider)')
  const field = screen.getByLabelText(/Cliëntnummer/)
  fireEvent.change(field, { target: { value: 'Fatima' } })
  expect(await screen.findByText('een cliëntnummer bestaat uit cijfers')).toBeDefined()
  expect((field as HTMLInputElement).value).toBe('Fatima')
  expect(history.location.href).toBe('/logboek')
  expect(screen.queryByText('Joke (Begeleider)')).toBeNull()
  fireEvent.change(field, { target: { value: '63' } })
  await expect.poll(() => history.location.href).toBe('/logboek?client=63')
  expect(server.inputsOf(listAuditEvents).at(-1)).toEqual({ clientNumber: '63' })
})

test('of a file it says how many others stand in it, and of a list how many were listed', async () => {
  const events = [
    { ...look, inList: 2, address: null },
    {
      ...look,
      id: look.id.replace(/1$/, '5'),
      action: 'search' as const,
      subject: 'clients.searchClients',
      clientNumber: null,
      inList: 2,
      address: null,
    },
  ]
  new FakeServer().on(listAuditEvents, { events, next: null, accounts: [] }).listen()
  await renderScreen(<LogScreen />, { at: '/logboek' })
  expect(await screen.findByText('bekeken: dossier · cliënt 62 · en 2 anderen die in dit dossier staan')).toBeDefined()
  expect(screen.getByText('gezocht: cliënten · 2 cliënten in de lijst')).toBeDefined()
})

test.each([
  ['insert', 'file_opening.break-glass', 'dossier met spoed geopend · cliënt 62 · Ziekenhuis belt nu'],
  ['insert', 'file_opening.walk-in', 'dossier geopend voor een gesprek · cliënt 62 · Ziekenhuis belt nu'],
  ['update', 'audit_signal', 'signaal beoordeeld · cliënt 62 · Ziekenhuis belt nu'],
  ['delete', 'audit_signal', 'verwijderd: signaal · cliënt 62 · Ziekenhuis belt nu'],
] as const)('what is done (%s %s) is said as the deed that it was', async (action, subject, text) => {
  const event = { ...look, action, subject, address: null, why: 'Ziekenhuis belt nu' }
  new FakeServer().on(listAuditEvents, { events: [event], next: null, accounts: [] }).listen()
  await renderScreen(<LogScreen />, { at: '/logboek' })
  expect(await screen.findByText(text)).toBeDefined()
})

test('a flood, a problem and a room without a word of its own are said in words', async () => {
  const refused = { ...look, action: 'refused', clientNumber: null, address: null } as const
  new FakeServer()
    .on(listAuditEvents, {
      events: [
        { ...refused, id: look.id.replace(/1$/, '3'), subject: 'legal.getLegalCase', why: '+7' },
        { ...refused, id: look.id.replace(/1$/, '4'), subject: 'housing.setTarget', why: 'common/not-allowed' },
      ],
      next: null,
      accounts: [],
    })
    .listen()
  await renderScreen(<LogScreen />, { at: '/logboek' })
  expect(
    await screen.findByText('geweigerd: juridisch dossier · nog 7 keer geweigerd in dezelfde minuut'),
  ).toBeDefined()
  expect(screen.getByText(/^geweigerd: huisvesting · /)).toBeDefined()
})

test('of signing in it says how, in words; what people typed elsewhere stays as it is', async () => {
  const own = { ...look, subject: 'session', clientNumber: null, address: null }
  const events = [
    {
      ...own,
      id: '018f0000-0000-7000-8000-000000000003',
      action: 'sign-in' as const,
      why: 'password, grace 2026-11-29',
    },
    { ...own, id: '018f0000-0000-7000-8000-000000000004', action: 'second-factor' as const, why: 'backup-codes' },
    { ...look, address: null, why: 'password' },
  ]
  new FakeServer().on(listAuditEvents, { events, next: null, accounts: [] }).listen()
  await renderScreen(<LogScreen />, { at: '/logboek' })
  const grace = 'ingelogd · met wachtwoord, zonder tweede stap, mag tot en met 29 november 2026'
  expect(await screen.findByText(grace)).toBeDefined()
  expect(screen.getByText('tweede stap gewijzigd · nieuwe reservecodes')).toBeDefined()
  expect(screen.getByText('bekeken: dossier · cliënt 62 · password')).toBeDefined()
})
