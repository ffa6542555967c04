// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getOrganisation, listItems } from '#capabilities/organisation/contract.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import {
  changeMembership,
  correctClient,
  getClient,
  getClientFile,
  getHousehold,
  joinHousehold,
  listAlikeClients,
  registerClient,
  searchClients,
} from '../contract.ts'
import { CorrectClientScreen } from './CorrectClientScreen.tsx'
import { aFile, aRow, anId, hillegom, someValues } from './fixtures.ts'
import { JoinHouseholdScreen, MembershipScreen } from './HouseholdScreens.tsx'
import { NewClientScreen } from './NewClientScreen.tsx'

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  const place = { openedOn: null, closedOn: null, serves: [], version: 1 }
  server = new FakeServer()
    .on(getOrganisation, {
      foundation: { id: anId(1), name: 'x', practice: true, smallNumberLimit: 5, bsnBasis: null, version: 1 },
      locations: [{ id: hillegom, name: 'Hillegom', ...place }],
      municipalities: [],
      may: { manage: false },
    })
    .on(listItems, { items: [], may: { manage: false } })
    .on(searchClients, { rows: [], total: 0, today: '2026-11-23', may: { register: true } })
    .on(getClientFile, aFile())
    .listen()
})
afterEach(cleanup)

const type = async (label: string | RegExp, text: string) => userEvent.type(await screen.findByLabelText(label), text)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('a new client is saved with what was filled in, and the file opens', async () => {
  server.on(registerClient, { id: anId(9), number: 9, version: 1 })
  const { history } = await renderScreen(<NewClientScreen />, { at: '/clienten/nieuw' })
  await type(/^Voornamen/, 'Rahel')
  await type('Achternaam', 'Haile')
  await type('Geboortedatum (mag leeg blijven)', '1-2-1990')
  await type('V-nummer (mag leeg blijven)', '2012 345 678')
  await press('Cliënt opslaan')
  await waitFor(() => expect(history.location.href).toBe(`/clienten/${anId(9)}`))
  expect(server.inputsOf(registerClient)[0]).toMatchObject({
    givenNames: 'Rahel',
    familyName: 'Haile',
    birthDate: '1990-02-01',
    vNumber: '2012 345 678',
    locationId: hillegom,
    phone: null,
    email: null,
  })
})

test('of a birth date the year alone will do', async () => {
  server.on(registerClient, { id: anId(9), number: 9, version: 1 })
  await renderScreen(<NewClientScreen />, { at: '/clienten/nieuw' })
  await type('Achternaam', 'Haile')
  await type('Geboortedatum (mag leeg blijven)', '1987')
  await press('Cliënt opslaan')
  await waitFor(() => expect(server.inputsOf(registerClient)).toHaveLength(1))
  expect(server.inputsOf(registerClient)[0]).toMatchObject({ birthDate: '1987-01-01', birthDatePrecision: 'year' })
})

test('what is wrong stands at its field before anything is sent', async () => {
  await renderScreen(<NewClientScreen />, { at: '/clienten/nieuw' })
  await type('Geboortedatum (mag leeg blijven)', '31-02-1990')
  await type('V-nummer (mag leeg blijven)', '123')
  await press('Cliënt opslaan')
  expect(await screen.findByText(/deze datum bestaat niet/, { selector: '.err span' })).toBeTruthy()
  expect(screen.getByText('een V-nummer heeft tien cijfers', { selector: '.err span' })).toBeTruthy()
  expect(server.inputsOf(registerClient)).toEqual([])
})

test('what only the server can know is placed at its field, and the text stays', async () => {
  const errors = [{ pointer: '/familyName', code: 'fault/required' }]
  server.on(registerClient, refusal(422, 'common/invalid-input', { errors }))
  await renderScreen(<NewClientScreen />, { at: '/clienten/nieuw' })
  await type('Opmerkingen (mag leeg blijven)', 'Komt donderdag')
  await press('Cliënt opslaan')
  expect(await screen.findByText('vul dit in', { selector: '.err span' })).toBeTruthy()
  expect(screen.getByDisplayValue('Komt donderdag')).toBeTruthy()
})

test('a possible double is shown with its reasons; with an answer it is saved', async () => {
  const double = { ...aRow(4), vNumber: null, reasons: ['same-name', 'same-birth-date'], probably: true }
  server.on(registerClient, (asked) =>
    asked.neverthelessReason
      ? { id: anId(9), number: 9, version: 1 }
      : refusal(409, 'clients/possible-double', { current: { candidates: [double] } }),
  )
  await renderScreen(<NewClientScreen />, { at: '/clienten/nieuw' })
  await type(/^Voornamen/, 'Samira')
  await press('Cliënt opslaan')
  const box = (await screen.findByRole('heading', { name: 'Deze persoon lijkt al een dossier te hebben' })).closest(
    'section',
  )!
  expect(within(box).getByRole('link').getAttribute('href')).toBe(`/clienten/${anId(4)}`)
  expect(box.textContent).toContain('zelfde naam, zelfde geboortedatum')
  await type('Waarom is het toch iemand anders?', 'Nicht')
  await press('Cliënt opslaan')
  await waitFor(() => expect(server.inputsOf(registerClient).at(-1)).toMatchObject({ neverthelessReason: 'Nicht' }))
})

test('while typing a name, who is there already is shown', async () => {
  server.on(listAlikeClients, {
    candidates: [{ ...aRow(4), vNumber: null, reasons: ['sounds-alike', 'same-birth-year'], probably: false }],
  })
  await renderScreen(<NewClientScreen />, { at: '/clienten/nieuw' })
  await type(/^Voornamen/, 'Sam')
  expect(await screen.findByRole('heading', { name: 'Kent u deze persoon al?' })).toBeTruthy()
  expect(screen.getByText(/naam klinkt gelijk, zelfde geboortejaar/)).toBeTruthy()
  expect(server.inputsOf(listAlikeClients)).toEqual([{ givenNames: 'Sam' }])
})

test('two people save one file: both texts stand side by side, and the choice saves on the newest', async () => {
  const read = {
    id: anId(1),
    number: 1,
    sourceNumber: null,
    values: someValues,
    version: 1,
    may: { correct: true, relocate: true },
  }
  const theirs = { ...read, values: { ...someValues, remarks: 'Van een collega' }, version: 2 }
  server
    .on(getClient, read)
    .on(correctClient, (asked) =>
      asked.version === 1 ? refusal(409, 'common/stale-version', { current: theirs }) : { id: anId(1), version: 3 },
    )
  const { history } = await renderScreen(<CorrectClientScreen clientId={anId(1)} />, {
    at: `/clienten/${anId(1)}/wijzigen`,
  })
  await type('Opmerkingen (mag leeg blijven)', 'Van mij')
  await press('Opslaan')
  expect(await screen.findByText('Van een collega')).toBeTruthy()
  expect(document.activeElement?.textContent).toContain('Van een collega')
  await press('Mijn tekst houden')
  await press('Opslaan')
  await waitFor(() => expect(history.location.href).toBe(`/clienten/${anId(1)}`))
  expect(server.inputsOf(correctClient).at(-1)).toMatchObject({ remarks: 'Van mij', version: 2 })
})

test('somebody joins the household of a person that is found by name', async () => {
  server
    .on(searchClients, { rows: [aRow(4), aRow(1)], total: 2, today: '2026-11-23', may: { register: true } })
    .on(getClient, {
      id: anId(4),
      number: 4,
      sourceNumber: null,
      values: someValues,
      version: 1,
      may: { correct: true, relocate: true },
    })
    .on(joinHousehold, { id: anId(54), householdId: anId(50) })
  await renderScreen(<JoinHouseholdScreen clientId={anId(1)} />, { at: `/clienten/${anId(1)}/gezin` })
  await type('Bij wie hoort deze persoon?', 'kha')
  await userEvent.click(await screen.findByRole('option', { name: /^Samira Khatib 4/ }))
  expect(screen.queryByRole('option')).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'partner' }))
  await press('Opslaan')
  await waitFor(() =>
    expect(server.inputsOf(joinHousehold)).toEqual([
      { clientId: anId(1), withClientId: anId(4), role: 'partner', sure: false, fromOn: '2026-11-23' },
    ]),
  )
})

test('a last day takes somebody out of the household', async () => {
  const { members } = aFile().household!
  server
    .on(getHousehold, { id: anId(50), members, may: { change: true } })
    .on(changeMembership, { id: anId(52), version: 2 })
  await renderScreen(<MembershipScreen clientId={anId(1)} membershipId={anId(52)} />, { at: '/' })
  await type('Tot en met (mag leeg blijven)', '20-11-2026')
  await press('Opslaan')
  await waitFor(() =>
    expect(server.inputsOf(changeMembership)).toEqual([
      {
        membershipId: anId(52),
        role: 'partner',
        ofClientId: null,
        sure: false,
        fromOn: null,
        untilOn: '2026-11-20',
        version: 1,
      },
    ]),
  )
})
