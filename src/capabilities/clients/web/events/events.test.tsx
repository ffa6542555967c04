// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getOrganisation, listItems } from '#capabilities/organisation/contract.ts'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { births, getLifeEventForm, type LifeEventForm, moves, type Preview } from '../../contract/events.ts'
import { anId } from '../fixtures.ts'
import { EventMenuScreen } from './EventMenuScreen.tsx'
import { BirthScreen } from './FamilyEventScreens.tsx'
import { FollowingSection } from './lines.tsx'
import { SeparationScreen } from './MoveScreens.tsx'

const aForm = (change: Partial<LifeEventForm> = {}): LifeEventForm => ({
  client: {
    id: anId(1),
    givenNames: 'Samira',
    familyName: 'Khatib',
    birthDate: '1992-03-12',
    nationalityId: anId(70),
    targetGroupId: null,
    deceasedOn: null,
  },
  members: [
    { id: anId(1), name: 'Samira Khatib', role: 'head' },
    { id: anId(2), name: 'محمد الخطيب', role: 'partner' },
  ],
  relatives: [{ id: anId(95), name: 'Selam', whereabouts: 'abroad' }],
  today: '2026-11-23',
  may: { register: true, correct: true, move: true },
  ...change,
})
const step = { name: 'محمد الخطيب', role: null, permit: null, word: null, on: null }
const aPreview: Preview = {
  steps: [
    { ...step, what: 'membership-ends', on: '2026-11-22' },
    { ...step, what: 'membership-begins', role: 'head', on: '2026-11-23' },
  ],
  notes: [
    { what: 'stays', name: 'Samira Khatib', word: null },
    { what: 'guide-loses', name: 'Joke Verhoef', word: 'محمد الخطيب' },
  ],
  seen: 'zo',
  clientIds: [anId(1), anId(2)],
}

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer()
    .on(getLifeEventForm, aForm())
    .on(getOrganisation, {
      foundation: { id: anId(1), name: 'x', practice: true, smallNumberLimit: 5, bsnBasis: null, version: 1 },
      locations: [],
      municipalities: [],
      may: { manage: false },
    })
    .on(listItems, { items: [], may: { manage: false } })
    .listen()
})
afterEach(cleanup)

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('what there is to do afterwards stands with what changes, before it is saved', async () => {
  const following = { tasks: [{ kind: 'eighteen-digid', dueOn: '2026-12-01' }], lapsing: 2 }
  await renderScreen(<FollowingSection following={following} />)
  expect(await screen.findByRole('heading', { name: 'Daarna staan er taken klaar' })).toBeTruthy()
  expect(screen.getByText('DigiD aanvragen of nakijken: uiterlijk 01-12-2026')).toBeTruthy()
  expect(screen.getByText('2 taken die nog open staan, vervallen.')).toBeTruthy()
})

test('only what can be of this client, for this person, stands in the list', async () => {
  await renderScreen(<EventMenuScreen clientId={anId(1)} />)
  const names = async () =>
    within(await screen.findByRole('list', { name: 'Er is iets gebeurd' }))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')!.split('/').at(-1))
  expect(await names()).toEqual([
    'aankomst',
    'geboorte',
    'vergunning',
    'naam',
    'verhuizing',
    'scheiding',
    'overlijden',
    'overdracht',
  ])
  cleanup()
  const { client } = aForm()
  server.on(
    getLifeEventForm,
    aForm({
      client: { ...client, birthDate: '2009-01-01', deceasedOn: '2026-01-01' },
      members: aForm().members.slice(0, 1),
      relatives: [],
      may: { register: false, correct: true, move: true },
    }),
  )
  await renderScreen(<EventMenuScreen clientId={anId(1)} />)
  expect(await names()).toEqual(['vergunning', 'naam', 'achttien', 'verhuizing', 'overdracht'])
})

test('what changes is shown first, in words; nothing is saved until one says so, and then what was seen', async () => {
  server.on(moves.preview, aPreview).on(moves.record, { clientId: anId(1), newClientIds: [] })
  const { history } = await renderScreen(<SeparationScreen clientId={anId(1)} />)
  await userEvent.click(await screen.findByLabelText('محمد الخطيب'))
  await press('Bekijken wat er verandert')
  const shown = (await screen.findAllByRole('listitem')).map((item) => item.textContent!.replace(/[\u2068\u2069]/g, ''))
  expect(shown).toEqual([
    'محمد الخطيب gaat uit het huishouden van nu. De laatste dag is 22-11-2026.',
    'محمد الخطيب hoort vanaf 23-11-2026 bij het huishouden, als hoofdpersoon.',
    'Samira Khatib blijft in het huishouden van nu.',
    'Joke Verhoef ziet het dossier van محمد الخطيب straks niet meer.',
  ])
  // What has to be read is where one is, also for who hears it.
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Deze 2 dingen veranderen'))
  expect(server.inputsOf(moves.record)).toEqual([])
  await press('Terug naar het formulier')
  expect((screen.getByLabelText('محمد الخطيب') as HTMLInputElement).checked).toBe(true)
  await press('Bekijken wat er verandert')
  await press('Zo opslaan')
  await waitFor(() => expect(history.location.href).toBe(`/clienten/${anId(1)}?deel=gezin`))
  expect(server.inputsOf(moves.record)).toEqual([
    {
      clientId: anId(1),
      people: [{ clientId: anId(2), role: null }],
      target: 'new',
      withClientId: null,
      municipalityId: null,
      fromOn: '2026-11-23',
      seen: 'zo',
    },
  ])
})

test('nobody chosen is said at the field; what changed meanwhile is said, and nothing is saved', async () => {
  server.on(moves.preview, aPreview).on(moves.record, refusal(409, 'clients/preview-outdated', {}))
  await renderScreen(<SeparationScreen clientId={anId(1)} />)
  await press('Bekijken wat er verandert')
  expect(await screen.findByText('vul dit in', { selector: '.err span' })).toBeTruthy()
  expect(server.inputsOf(moves.preview)).toEqual([])
  await userEvent.click(screen.getByLabelText('Samira Khatib'))
  await press('Bekijken wat er verandert')
  await press('Zo opslaan')
  expect(await screen.findByText(/Er is intussen iets veranderd/)).toBeTruthy()
})

test('a child that is older than the parent is asked about; the nationality of the parent is proposed', async () => {
  server
    .on(births.preview, (asked) => (asked.sure ? aPreview : refusal(409, 'clients/older-than-parent', {})))
    .on(births.record, { clientId: anId(1), newClientIds: [anId(9)] })
  const { history } = await renderScreen(<BirthScreen clientId={anId(1)} />)
  await userEvent.type(await screen.findByLabelText('Geboortedatum'), '1-1-1990')
  await press('Bekijken wat er verandert')
  await userEvent.click(await screen.findByLabelText('Ja, dit klopt zo'))
  await press('Bekijken wat er verandert')
  await press('Zo opslaan')
  await waitFor(() => expect(history.location.href).toBe(`/clienten/${anId(9)}`))
  expect(server.inputsOf(births.record)[0]).toMatchObject({
    familyName: 'Khatib',
    nationalityId: anId(70),
    birthDate: '1990-01-01',
    sure: true,
    seen: 'zo',
  })
})
