// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, todayInAmsterdam } from '#kernel/dates.ts'
import { openDrafts } from '#platform/web/forms/drafts.ts'
import { keyOf } from '#platform/web/forms/sealed-shelf.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { getOrganisation } from '#capabilities/organisation/contract.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../../test/web/render-screen.tsx'
import { getSignInHints } from '../contract.ts'
import {
  type Account,
  changeRole,
  giveRole,
  type Holding,
  inviteAccount,
  listAccounts,
  sendPasswordLink,
} from '../contract/accounts.ts'
import { AccountScreen } from './AccountScreen.tsx'
import { AccountsScreen } from './AccountsScreen.tsx'
import { InviteScreen } from './InviteScreen.tsx'
import { NewRoleScreen, RoleScreen } from './RoleScreens.tsx'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
const today = todayInAmsterdam()
const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)]
const hillegom = { id: anId(80), name: 'Hillegom' }
const joke = { id: anId(70), name: 'Joke Verhoef' }

const aHolding = (change: Partial<Holding> = {}): Holding => ({
  id: anId(50),
  role: 'team-leader',
  location: null,
  worker: null,
  municipality: null,
  fromOn: null,
  untilOn: null,
  version: 3,
  ...change,
})
const anAccount = (at: number, name: string, change: Partial<Account> = {}): Account => ({
  id: anId(at),
  name,
  email: `${name.toLowerCase()}@test.example`,
  active: true,
  roles: [aHolding()],
  ...change,
})
const accounts = [
  anAccount(10, 'Sanne', { roles: [aHolding({ location: hillegom, untilOn: today })] }),
  anAccount(11, 'Noor', { active: false, roles: [aHolding({ role: 'guide', worker: joke })] }),
  anAccount(12, 'Bo', { roles: [aHolding({ role: 'coordinator', untilOn: yesterday })] }),
  anAccount(13, 'José', { roles: [aHolding({ fromOn: tomorrow })] }),
]

let server: FakeServer
beforeEach(async () => {
  localStorage.clear()
  await openDrafts('tests', keyOf('A'.repeat(43)))
  server = new FakeServer()
    .on(listAccounts, { accounts })
    .on(getSignInHints, { accounts: [], mail: 'smtp', singleSignOn: false })
    .on(getOrganisation, {
      foundation: { id: anId(90), name: 'Welkom', practice: true, smallNumberLimit: 5, bsnBasis: null, version: 1 },
      locations: [{ ...hillegom, openedOn: null, closedOn: null, serves: [], version: 1 }],
      municipalities: [],
      may: { manage: true },
    })
    .on(listWorkers, {
      workers: [
        {
          ...joke,
          kind: 'volunteer',
          function: 'Begeleider',
          inServiceOn: null,
          leftServiceOn: null,
          location: null,
          guides: 0,
        },
      ],
      may: { manage: true },
    })
    .listen()
})
afterEach(cleanup)

const rows = () => screen.getAllByRole('row').slice(1)
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const choose = (label: RegExp, typed: string) =>
  userEvent.type(screen.getByRole('combobox', { name: label }), `${typed}{ArrowDown}{Enter}`)

test('the list says who can sign in, as what, where and until when', async () => {
  await renderScreen(<AccountsScreen />, { at: '/accounts' })
  expect(await screen.findByText(/^Eén persoon kan nu inloggen\. Eén persoon is uitgenodigd/)).toBeTruthy()
  expect(rows().map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual([
    'kan inloggen',
    'uitgenodigd',
    'geen rol meer',
    'rol begint nog',
  ])
  expect(rows()[0]?.textContent).toContain(`Teamleider, Hillegom tot en met ${shortDate(today)}`)
  expect(rows()[2]?.textContent).not.toContain('Coördinator')
  expect(screen.getByRole('link', { name: 'Noor' }).getAttribute('href')).toBe(`/accounts/${anId(11)}`)
})

test.each([
  ['?q=jose', ['José']],
  ['?q=noor@test', ['Noor']],
  ['?rol=guide', ['Noor']],
  ['?stand=uitgenodigd', ['Noor']],
  ['?stand=zonder-rol', ['Bo']],
])('the address narrows the list: %s', async (search, expected) => {
  await renderScreen(<AccountsScreen />, { at: `/accounts${search}` })
  await screen.findByRole('table')
  expect(names()).toEqual(expected)
})

test('nobody found says what to do, and goes back to everybody', async () => {
  await renderScreen(<AccountsScreen />, { at: '/accounts?q=zzz&stand=uitgenodigd' })
  await userEvent.click(await screen.findByRole('link', { name: 'Iedereen tonen' }))
  expect(names()).toHaveLength(4)
})

test('whoever is alone is told to invite colleagues', async () => {
  server.on(listAccounts, { accounts: accounts.slice(0, 1) })
  await renderScreen(<AccountsScreen />, { at: '/accounts' })
  expect(await screen.findByText('U bent nog de enige')).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'Iemand uitnodigen' }).at(-1)?.getAttribute('href')).toBe(
    '/accounts/nieuw',
  )
})

test('an invitation is checked at its fields before and after it is sent', async () => {
  server.on(inviteAccount, ({ workerId, email }) => {
    if (workerId === null) {
      return refusal(422, 'common/invalid-input', { errors: [{ pointer: '/workerId', code: 'fault/required' }] })
    }
    if (email.startsWith('sanne')) {
      return refusal(422, 'common/invalid-input', { errors: [{ pointer: '/email', code: 'fault/email-in-use' }] })
    }
    return { id: anId(14) }
  })
  // Lists of choices open in the main part of the frame.
  const { history } = await renderScreen(
    <main id="main">
      <InviteScreen />
    </main>,
    { at: '/accounts/nieuw' },
  )
  await userEvent.type(await screen.findByLabelText('E-mailadres'), 'sanne')
  await userEvent.click(screen.getByRole('button', { name: 'Uitnodiging sturen' }))
  expect(screen.getByRole('alert').textContent).toContain('4 dingen kloppen nog niet')
  expect(screen.getByRole('link', { name: 'E-mailadres: dit is geen e-mailadres' })).toBeTruthy()
  expect(server.inputsOf(inviteAccount)).toEqual([])

  await userEvent.type(screen.getByLabelText('Naam'), 'Aya')
  await userEvent.type(screen.getByLabelText('E-mailadres'), '@test.example')
  await userEvent.click(screen.getByRole('radio', { name: 'Begeleider' }))
  expect(screen.getByText(/^Ziet de dossiers van de eigen cliënten/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Vestiging: vul dit in' })).toBeTruthy()
  await choose(/^Vestiging/, 'Alle')
  await userEvent.click(screen.getByRole('button', { name: 'Uitnodiging sturen' }))
  expect(await screen.findByRole('link', { name: 'Naam in het team: vul dit in' })).toBeTruthy()
  expect(server.inputsOf(inviteAccount).at(-1)).toMatchObject({ locationId: null })
  await choose(/^Naam in het team/, 'Joke')
  await userEvent.click(screen.getByRole('button', { name: 'Uitnodiging sturen' }))
  expect(
    await screen.findByRole('link', { name: /^E-mailadres: met dit adres kan hier geen uitnodiging worden gemaakt/ }),
  ).toBeTruthy()

  await userEvent.clear(screen.getByLabelText('E-mailadres'))
  await userEvent.type(screen.getByLabelText('E-mailadres'), 'aya@test.example')
  await userEvent.clear(screen.getByRole('combobox', { name: /^Vestiging/ }))
  await choose(/^Vestiging/, 'Hille')
  await userEvent.type(screen.getByLabelText(/^Tot en met/), '31-12-2030')
  await userEvent.click(screen.getByRole('button', { name: 'Uitnodiging sturen' }))
  await expect.poll(() => history.location.pathname).toBe(`/accounts/${anId(14)}`)
  expect(server.inputsOf(inviteAccount).at(-1)).toEqual({
    name: 'Aya',
    email: 'aya@test.example',
    role: 'guide',
    workerId: joke.id,
    locationId: hillegom.id,
    municipalityId: null,
    fromOn: null,
    untilOn: '2030-12-31',
  })
})

test('who has not chosen a password is invited again; where no mail is sent, that is said', async () => {
  server.on(sendPasswordLink, {}).on(getSignInHints, { accounts: [], mail: 'console', singleSignOn: false })
  await renderScreen(<AccountScreen accountId={anId(11)} />)
  expect(await screen.findByText(/heeft nog geen wachtwoord gekozen/)).toBeTruthy()
  expect(await screen.findByText(/^Deze server verstuurt geen e-mail/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw uitnodigen' }))
  await expect.poll(() => server.inputsOf(sendPasswordLink)).toEqual([{ accountId: anId(11) }])
})

test('a role that ended stands apart, and without a role there is no link to send', async () => {
  await renderScreen(<AccountScreen accountId={anId(12)} />)
  expect(await screen.findByText('Deze persoon heeft geen rol')).toBeTruthy()
  const past = within(screen.getByRole('list', { name: 'Eerdere rollen' }))
  expect(past.getByRole('link', { name: 'Wijzigen of beëindigen: Coördinator' }).getAttribute('href')).toBe(
    `/accounts/${anId(12)}/rol/${anId(50)}`,
  )
  expect(screen.queryByRole('button')).toBeNull()
})

test('a role more begins with the name in the team that is known already', async () => {
  server.on(giveRole, { id: anId(51), version: 1 })
  const { history } = await renderScreen(
    <main id="main">
      <NewRoleScreen accountId={anId(11)} />
    </main>,
  )
  await userEvent.click(await screen.findByRole('radio', { name: 'Teamleider' }))
  await choose(/^Vestiging/, 'Alle')
  await userEvent.click(screen.getByRole('button', { name: 'Rol geven' }))
  await expect.poll(() => history.location.pathname).toBe(`/accounts/${anId(11)}`)
  expect(server.inputsOf(giveRole)).toEqual([
    {
      accountId: anId(11),
      role: 'team-leader',
      workerId: joke.id,
      locationId: null,
      municipalityId: null,
      fromOn: null,
      untilOn: null,
    },
  ])
})

test.each([
  ['Coördinator', 'coordinator'],
  ['Gemeente', 'municipality'],
])('where the location decides nothing it stays empty: %s', async (name, role) => {
  server.on(giveRole, { id: anId(51), version: 1 })
  await renderScreen(<NewRoleScreen accountId={anId(11)} />)
  await userEvent.click(await screen.findByRole('radio', { name }))
  await userEvent.click(screen.getByRole('button', { name: 'Rol geven' }))
  await expect.poll(() => server.inputsOf(giveRole).at(-1)).toMatchObject({ role, locationId: null })
})

test('who must be out now had a last day yesterday, also in a role that was still to begin', async () => {
  server.on(changeRole, { id: anId(50), version: 4 })
  await renderScreen(<RoleScreen accountId={anId(13)} roleId={anId(50)} />)
  await userEvent.click(await screen.findByRole('button', { name: /^Nu meteen/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect
    .poll(() => server.inputsOf(changeRole))
    .toEqual([
      {
        roleId: anId(50),
        version: 3,
        workerId: null,
        locationId: null,
        municipalityId: null,
        fromOn: yesterday,
        untilOn: yesterday,
      },
    ])
})

test('somebody else was first: both stand there in words, and mine is saved over the newer version', async () => {
  const theirs = {
    workerId: joke.id,
    locationId: hillegom.id,
    municipalityId: null,
    fromOn: null,
    untilOn: '2030-12-31',
  }
  server.on(changeRole, ({ version }) =>
    version === 3
      ? refusal(409, 'common/stale-version', { current: { values: theirs, version: 7 } })
      : { id: anId(50), version: 8 },
  )
  await renderScreen(<RoleScreen accountId={anId(10)} roleId={anId(50)} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Vandaag is de laatste dag' }))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  const clash = within((await screen.findByText('Zoals het er nu staat')).parentElement!)
  expect(clash.getByText('Joke Verhoef')).toBeTruthy()
  expect(clash.getByText('31-12-2030')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Mijn tekst houden' }))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect.poll(() => server.inputsOf(changeRole).at(-1)).toMatchObject({ version: 7, untilOn: today })
})

test('the last administrator is warned, and told what to do first', async () => {
  const own = anAccount(1, 'Wim', { roles: [aHolding({ role: 'administrator' })] })
  server.on(listAccounts, { accounts: [own] }).on(changeRole, refusal(409, 'access/last-administrator'))
  await renderScreen(<RoleScreen accountId={own.id} roleId={anId(50)} />, { session: aSession({ accountId: own.id }) })
  expect(await screen.findByText(/^Dit is uw eigen rol/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Vandaag is de laatste dag' }))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Geef eerst iemand anders die rol')
})

test('an account out of sight does not exist, and there is a way back', async () => {
  await renderScreen(<AccountScreen accountId={anId(99)} />)
  expect((await screen.findByRole('link', { name: 'Naar alle accounts' })).getAttribute('href')).toBe('/accounts')
})
