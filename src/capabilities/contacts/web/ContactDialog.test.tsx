// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDrafts } from '#platform/web/forms/drafts.ts'
import { keyOf } from '#platform/web/forms/sealed-shelf.ts'
import { type ClientRow, searchClients } from '#capabilities/clients/contract.ts'
import { listItems } from '#capabilities/organisation/contract.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../../test/web/render-screen.tsx'
import { prepareContact, recordContact } from '../contract.ts'
import { ContactDialog } from './ContactDialog.tsx'
import { unfinishedContacts } from './parts/drafts.ts'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
const [omid, joke, guidance, desk, phone] = [anId(1), anId(2), anId(10), anId(11), anId(20)]
const subjects = ['DUO', 'Geld', 'Huisarts', 'Post', 'School', 'Taal', 'Toeslagen', 'Werk', 'Wonen', 'Zorg']
const subject = (name: string) => anId(30 + subjects.indexOf(name))

const client: ClientRow = {
  id: omid,
  number: 95,
  givenNames: 'Omid',
  familyName: 'Rahimi',
  birthDate: '2001-07-17',
  birthDatePrecision: 'day' as const,
  birthDateEstimated: false,
  municipality: 'Hillegom',
  householdSize: 1,
  home: 'housed',
  guide: 'Joke Verhoef',
  guidanceSince: '2026-11-04',
  guidanceMonth: 1,
  guidanceOver: false,
  foundBy: [],
}

const word = (list: 'contact-kind' | 'contact-manner' | 'contact-subject', id: string, name: string) => ({
  id,
  list,
  name,
  meaning: null,
  active: true,
  version: 1,
})
const words = [
  word('contact-kind', guidance, 'Begeleiding'),
  word('contact-kind', desk, 'Infopunt'),
  word('contact-manner', phone, 'Telefoon'),
  ...subjects.map((name) => word('contact-subject', subject(name), name)),
]

let server: FakeServer
beforeEach(async () => {
  localStorage.clear()
  await openDrafts('tests', keyOf('A'.repeat(43)))
  server = new FakeServer()
    .on(searchClients, { rows: [client], total: 1, today: '2026-11-22', may: { register: false } })
    .on(listItems, ({ list }) => ({ items: words.filter((one) => one.list === list), may: { manage: false } }))
    .on(listWorkers, {
      workers: [
        {
          id: joke,
          name: 'Joke Verhoef',
          kind: 'volunteer',
          function: 'Begeleider',
          inServiceOn: null,
          leftServiceOn: null,
          location: null,
          guides: 1,
        },
      ],
      may: { manage: false },
    })
    .on(prepareContact, {
      clientName: 'Omid Rahimi',
      kindIds: [guidance],
      kindId: guidance,
      workerId: joke,
      today: '2026-11-22',
      usualSubjectIds: subjects.slice(0, 8).map(subject),
    })
    .on(recordContact, { id: anId(99), version: 1 })
    .listen()
})
afterEach(cleanup)

const draw = async (onClose = vi.fn<() => void>(), at = '/') => {
  await renderScreen(<ContactDialog open onClose={onClose} />, {
    at,
    session: aSession({ workerId: joke, roles: ['guide'] }),
  })
  return onClose
}
/** The window looks for its first field a moment after it opened. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)))
const pick = (name: string) => userEvent.click(screen.getByRole('radio', { name }))

test('five touches: who, about what, how long, save; the rest is filled in and said in one line', async () => {
  const closed = await draw()
  await userEvent.click(await screen.findByRole('button', { name: 'Omid Rahimi' }))
  expect(await screen.findByText('Vandaag, Begeleiding, door Joke Verhoef')).toBeTruthy()
  await pick('School')
  await pick('20')
  await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }))
  await waitFor(() => expect(closed).toHaveBeenCalled())
  expect(server.inputsOf(recordContact)).toEqual([
    {
      clientId: omid,
      contactId: expect.any(String),
      alsoClientIds: [],
      followUp: null,
      followUpOn: null,
      heldOn: '2026-11-22',
      kindId: guidance,
      mannerId: null,
      subjectId: subject('School'),
      minutes: 20,
      workerId: joke,
      note: null,
    },
  ])
  expect(unfinishedContacts()).toEqual([])
})

test('who else was there and what is still to be done, each behind one press', async () => {
  await draw(vi.fn<() => void>(), `/clienten/${anId(98)}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Nog iemand erbij' }))
  await screen.findByLabelText('Wie was er nog bij?')
  await userEvent.click(await screen.findByRole('button', { name: 'Omid Rahimi' }))
  expect(screen.getByRole('button', { name: 'Omid Rahimi was er niet bij' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Er moet nog iets gebeuren' }))
  await userEvent.type(screen.getByLabelText(/Wat moet er nog gebeuren/), 'DigiD aanvragen')
  await userEvent.type(screen.getByRole('textbox', { name: /Uiterlijk op/ }), '25-11-2026')
  await userEvent.click(screen.getByRole('button', { name: 'Er is een nieuwe afspraak gemaakt' }))
  await userEvent.type(screen.getByRole('textbox', { name: /Volgende afspraak op/ }), '26-11-2026')
  await userEvent.type(screen.getByRole('textbox', { name: /Hoe laat/ }), '10:30')
  await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }))
  await waitFor(() => expect(server.inputsOf(recordContact)).toHaveLength(1))
  expect(server.inputsOf(recordContact)[0]).toMatchObject({
    clientId: anId(98),
    alsoClientIds: [omid],
    followUp: 'DigiD aanvragen',
    followUpOn: '2026-11-25',
    meetOn: '2026-11-26',
    meetAt: '10:30',
  })
})

test('on a file its client is chosen already; Ctrl-Enter saves from within the note', async () => {
  const closed = await draw(vi.fn<() => void>(), `/clienten/${omid}`)
  const note = await screen.findByLabelText(/Wat is er gebeurd/)
  await userEvent.type(note, 'Brief uitgelegd')
  fireEvent.keyDown(note, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(closed).toHaveBeenCalled())
  expect(server.inputsOf(recordContact)[0]).toMatchObject({ clientId: omid, note: 'Brief uitgelegd' })
})

function OftenOpened() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button onClick={() => setOpen(true)}>Leg vast</button>
      <ContactDialog open={open} onClose={() => setOpen(false)} />
    </>
  )
}

test('the first subject has the focus, the first time and the next, also when the subjects come late', async () => {
  const respond = fetch
  let arrive = () => {}
  const late = new Promise<void>((resolve) => (arrive = resolve))
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    if (address.includes('contact-subject')) await late
    return respond(address, init)
  })
  await renderScreen(<OftenOpened />, { at: `/clienten/${omid}`, session: aSession({ workerId: joke }) })
  await userEvent.click(screen.getByRole('button', { name: 'Leg vast' }))
  await screen.findByText('Omid Rahimi')
  await settled()
  await userEvent.keyboard(' ')
  arrive()
  const first = () => screen.findByRole('radio', { name: 'DUO' })
  await first()
  await settled()
  expect(document.activeElement).toBe(await first())
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await userEvent.click(screen.getByRole('button', { name: 'Leg vast' }))
  await first()
  await settled()
  expect(document.activeElement).toBe(await first())
})

test('another subject and another number of minutes have a field of their own', async () => {
  await draw(vi.fn<() => void>(), `/clienten/${omid}`)
  await screen.findByRole('radio', { name: 'Werk' })
  expect(screen.queryByRole('radio', { name: 'Zorg' })).toBeNull()
  const [otherSubject, otherMinutes] = screen.getAllByRole('radio', { name: 'Anders' })
  await userEvent.click(otherMinutes!)
  await userEvent.type(screen.getByLabelText(/Aantal minuten/), '25')
  await userEvent.click(otherSubject!)
  expect(screen.getByLabelText('Waarover precies?')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }))
  await waitFor(() => expect(server.inputsOf(recordContact)[0]).toMatchObject({ minutes: 25, subjectId: null }))
})

test('closing keeps what was typed, for this client, and says so on the start page', async () => {
  await draw(vi.fn<() => void>(), `/clienten/${omid}`)
  await userEvent.type(await screen.findByLabelText(/Wat is er gebeurd/), 'Half af')
  cleanup()
  expect(unfinishedContacts()).toEqual([
    expect.objectContaining({ clientId: omid, clientName: 'Omid Rahimi', note: 'Half af' }),
  ])
  await draw(vi.fn<() => void>(), `/clienten/${omid}`)
  expect((await screen.findByLabelText<HTMLTextAreaElement>(/Wat is er gebeurd/)).value).toBe('Half af')
})

test('what the server refuses stands at its field, also when the field was out of sight', async () => {
  server.on(
    recordContact,
    refusal(422, 'common/invalid-input', { errors: [{ pointer: '/heldOn', code: 'fault/in-the-future' }] }),
  )
  const closed = await draw(vi.fn<() => void>(), `/clienten/${omid}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Vastleggen' }))
  expect(await screen.findAllByText(/deze dag moet nog komen/)).not.toEqual([])
  expect(screen.getByLabelText(/^Datum/).getAttribute('aria-invalid')).toBe('true')
  expect(closed).not.toHaveBeenCalled()
})
