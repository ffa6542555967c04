// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { myRecentContacts } from '#capabilities/contacts/contract.ts'
import { listBatches } from '#capabilities/imports/contract.ts'
import { listLegalCases } from '#capabilities/legal/contract.ts'
import { listGroups } from '#capabilities/programmes/contract.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../../test/web/render-screen.tsx'
import { getMyDay, getOverview, type Guided } from '../contract.ts'
import { MyDayScreen } from './MyDayScreen.tsx'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
const joke = { id: anId(1), name: 'Joke Verhoef' }
const guided = (at: number, name: string, change: Partial<Guided> = {}): Guided => ({
  trajectoryId: anId(100 + at),
  client: { id: anId(at), name, number: at },
  household: [],
  kind: 'Begeleiding',
  guide: joke,
  startedOn: '2026-05-06',
  month: 7,
  lastContactOn: '2026-11-20',
  of: 24,
  lastDay: '2028-05-05',
  paused: false,
  alongside: false,
  guideLeftOn: null,
  phone: null,
  ...change,
})
const day = (change: Partial<AnswerOf<typeof getMyDay>> = {}): AnswerOf<typeof getMyDay> => ({
  today: '2026-11-22',
  quietWeeks: { early: 6, later: 6 },
  mine: [],
  quiet: [],
  unguided: [],
  waiting: [],
  ending: [],
  overdue: [],
  startedThisMonth: [],
  counts: {
    quiet: change.quiet?.length ?? 0,
    unguided: change.unguided?.length ?? 0,
    ending: change.ending?.length ?? 0,
    overdue: change.overdue?.length ?? 0,
    startedThisMonth: change.startedThisMonth?.length ?? 0,
  },
  may: { lead: false, contacts: true, guideOwn: true },
  ...change,
})

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer()
    .on(getMyDay, day())
    .on(myRecentContacts, { contacts: [] })
    .on(listLegalCases, { cases: [], today: '2026-11-18', may: { manage: false } })
    .listen()
})
afterEach(cleanup)

const may = (enter: Record<string, boolean>) => ({ ...aSession().may, enter, seeGuidance: enter['clients'] === true })
const drawAs = (roles: string[], enter: Record<string, boolean>, workerId: string | null = joke.id) =>
  renderScreen(<MyDayScreen />, { session: aSession({ roles, workerId, may: may(enter) }) })
const block = async (name: string) =>
  within((await screen.findByRole('heading', { level: 2, name })).closest('section') as HTMLElement)

test('a guide sees own clients with household and month, and whom nobody spoke to, with a way to call', async () => {
  const rahel = guided(3, 'Rahel Ghebremedhin', { lastContactOn: '2026-10-01', phone: '06 12345678' })
  const dawit = guided(4, 'Dawit Haile', { lastContactOn: null })
  server.on(
    getMyDay,
    day({
      mine: [guided(2, 'Samira Al Khatib', { household: ['Nour', 'Yusuf'] }), rahel, dawit],
      quiet: [dawit, rahel],
    }),
  )
  await drawAs(['guide'], { clients: true })
  const mine = await block('Mijn cliënten')
  expect(mine.getByText('met Nour, Yusuf · maand 7 van 24')).toBeTruthy()
  const quiet = await block('Lang niet gesproken: 6 weken')
  expect(quiet.getByRole('link', { name: 'Bel Rahel Ghebremedhin' }).getAttribute('href')).toBe('tel:0612345678')
  expect(quiet.getByRole('link', { name: 'Contact vastleggen met Dawit Haile' }).getAttribute('href')).toBe(
    `/clienten/${anId(4)}/contact`,
  )
  expect(screen.getByText(/^Zondag 22 november\. U begeleidt 3 mensen of gezinnen\. 2 cliënten/)).toBeTruthy()
  expect(screen.queryByText('Zonder begeleider')).toBeNull()
  expect(server.asked.map((one) => one.name)).not.toContain(listLegalCases.name)
})

test('a client whom somebody guides along says with whom', async () => {
  const kees = { id: anId(9), name: 'Kees de Wit' }
  server.on(getMyDay, day({ mine: [guided(2, 'Omid Rahimi', { guide: kees, alongside: true })] }))
  await drawAs(['guide'], { clients: true })
  const mine = await block('Mijn cliënten')
  expect(mine.getByText('maand 7 van 24 · u begeleidt mee met Kees de Wit')).toBeTruthy()
})

test('the end of guidance of an own client is what may shout', async () => {
  server.on(
    getMyDay,
    day({ mine: [guided(2, 'Omid Rahimi', { startedOn: '2024-12-01', lastDay: '2026-11-30', month: 24 })] }),
  )
  await drawAs(['guide'], { clients: true })
  expect(
    await screen.findByRole('heading', { name: 'Over 8 dagen eindigt de begeleiding van Omid Rahimi' }),
  ).toBeTruthy()
  expect(screen.getByText(/loopt tot en met 30 november 2026/)).toBeTruthy()
})

test('a team leader sees who waits, whose guide left, and the first eight of a long list', async () => {
  server.on(
    getMyDay,
    day({
      may: { lead: true, contacts: true, guideOwn: false },
      unguided: [guided(2, 'Wael Odeh', { guideLeftOn: '2026-11-01' })],
      waiting: [{ client: { id: anId(3), name: 'Yonas Kidane', number: 3 }, household: [], since: '2026-11-10' }],
      overdue: Array.from({ length: 11 }, (_, at) =>
        guided(20 + at, `Cliënt ${at}`, { lastDay: '2026-01-01', month: 34 }),
      ),
    }),
  )
  await drawAs(['team-leader'], { clients: true, legal: true }, null)
  expect((await block('Zonder begeleider')).getByText('maand 7 van 24 · Joke Verhoef is uit dienst')).toBeTruthy()
  const start = (await block('Nog niet begonnen')).getByRole('link', { name: 'Traject starten met Yonas Kidane' })
  expect(start.getAttribute('href')).toBe(`/clienten/${anId(3)}/traject`)
  const overdue = await block('De maanden zijn voorbij')
  expect(overdue.getAllByRole('listitem')).toHaveLength(8)
  await userEvent.click(overdue.getByRole('button', { name: 'Alle 11 tonen: De maanden zijn voorbij' }))
  expect(overdue.getAllByRole('listitem')).toHaveLength(11)
  expect(screen.getByText(/2 cliënten wachten op een begeleider/)).toBeTruthy()
})

const figures = { reports: true, team: true, housing: true, groups: true }
test.each([
  ['language-coach', { pairs: true }, 'U ziet uw eigen taalkoppel; geen dossiers.'],
  ['trainer', { groups: true }, 'U ziet de groepen; geen dossiers.'],
  ['receptionist', { desk: true }, 'U ziet of iemand cliënt is en bij wie; geen dossiers.'],
  ['municipality', { reports: true }, 'U ziet de cijfers van uw gemeente; geen dossiers.'],
  ['finance', { reports: true }, 'U ziet cijfers en verslagen; geen dossiers.'],
  ['hr', { team: true }, 'U ziet de mensen van het team; geen dossiers.'],
  ['privacy-officer', { log: true }, 'U ziet wie wat heeft bekeken en gewijzigd; geen dossiers.'],
  [
    'administrator',
    { reports: true, team: true, imports: true, organisation: true, accounts: true },
    'U ziet cijfers en verslagen, de mensen van het team, de imports en de instellingen; geen dossiers.',
  ],
  ['housing-guide', { clients: true, desk: true }, /^U ziet de dossiers die bij uw rol horen en of iemand/],
  ['interpreter', {}, 'Bij uw rol horen hier nog geen schermen.'],
  ['coordinator', figures, /^U ziet de groepen, cijfers en verslagen, de huisvesting en de mensen van het team;/],
] as const)('the sentence of a %s is true', async (role, enter, sentence) => {
  server.on(listBatches, { batches: [], may: { offer: false } })
  const session = aSession({ roles: [role], may: { ...may(enter), seeGuidance: false, finaliseReport: false } })
  await renderScreen(<MyDayScreen />, { session })
  expect(await screen.findByText(sentence)).toBeTruthy()
})

test('a town hall reads of its own municipality and is offered nothing to finalise', async () => {
  const session = aSession({ roles: ['municipality'], may: { ...may({ reports: true }), finaliseReport: false } })
  await renderScreen(<MyDayScreen />, { session })
  expect(await screen.findByText('Cijfers van uw gemeente en de vastgestelde verslagen')).toBeTruthy()
  expect(screen.queryByText(/verslagen vaststellen/)).toBeNull()
})

test('who reads guidance without being coupled to anybody is not told that a team leader will', async () => {
  server.on(getMyDay, day({ may: { lead: false, contacts: true, guideOwn: false } }))
  const enter = { clients: true, legal: true }
  const { unmount } = await drawAs(['legal-adviser'], enter)
  expect(await screen.findByText('Woensdag 18 november. Er lopen geen dossiers.')).toBeTruthy()
  expect(screen.queryByText(/teamleider/)).toBeNull()
  unmount()
  await drawAs(['privacy-officer'], { clients: true, log: true })
  expect(await screen.findByText(/^U ziet de dossiers die bij uw rol horen en wie wat heeft bekeken/)).toBeTruthy()
})

test('a coordinator sees figures that open and asks for no client', async () => {
  server
    .on(getOverview, {
      today: '2026-11-22',
      running: 63,
      unguided: 4,
      guides: 23,
      municipalities: [{ id: anId(7), name: 'Hillegom', contacts: 179, started: 6 }],
    })
    .on(listGroups, { groups: [], years: [], may: { manage: true } })
    .on(listWorkers, { workers: [], may: { manage: true } })
  await drawAs(['coordinator'], { reports: true, team: true, groups: true }, null)
  expect(await screen.findByText('Er lopen 63 trajecten. Bij 4 daarvan ontbreekt een begeleider.')).toBeTruthy()
  const town = (await block('Per gemeente in 2026')).getByRole('link', { name: 'Hillegom' })
  expect(town.getAttribute('href')).toBe(`/verantwoording/gemeente?gemeente=${anId(7)}&van=2026-01-01&tot=2026-12-31`)
  expect(screen.getByText('179 contacten · 6 trajecten gestart')).toBeTruthy()
  const asked = server.asked.map((one) => one.name)
  expect([asked.includes(getMyDay.name), asked.includes(listBatches.name)]).toEqual([false, false])
})
