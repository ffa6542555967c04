// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { getClient } from '#capabilities/clients/contract.ts'
import { someValues } from '#capabilities/clients/web/fixtures.ts'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { Toasts } from '#platform/web/ui/toasts.tsx'
import { getChecklist, type Item, listDueItems, setChecklistItem } from '../../contract/checklists.ts'
import { shipped } from '../../rules/checklists/shipped.ts'
import { ChecklistScreen } from './ChecklistScreen.tsx'
import { DayItems } from './DayItems.tsx'
import { ChecklistItemScreen } from './ItemScreen.tsx'

const [amina, omar] = ['018f0000-0000-7000-8000-000000000005', '018f0000-0000-7000-8000-000000000006']
const anItem = (key: string, change: Partial<Item> = {}): Item => {
  const { phase, who, link, title, why } = shipped.find((one) => one.key === key)!
  const due = { on: '2026-11-10', from: '2026-10-20', after: 'signing', days: 21 } as const
  const state = { state: 'open', remark: null, setOn: null, setBy: null, version: 0 } as const
  return { key, phase, who, link, title, why, clientId: amina, about: null, due, urgency: 'late', ...state, ...change }
}
const aList = (items: Item[], change: Partial<AnswerOf<typeof getChecklist>> = {}): AnswerOf<typeof getChecklist> => ({
  clientId: amina,
  today: '2026-11-18',
  running: { startedOn: '2026-10-19', endedOn: null, signedOn: '2026-10-20', phase: 'settling' },
  householdWith: null,
  items,
  progress: { settled: 0, all: items.length, late: 1 },
  may: { change: true },
  ...change,
})

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer()
    .on(getClient, {
      id: amina,
      number: 5,
      sourceNumber: null,
      values: someValues,
      version: 1,
      may: { correct: true, relocate: true },
    })
    .on(setChecklistItem, ({ version }) => ({ version: version + 1 }))
    .listen()
})
afterEach(cleanup)

test('an item is done with one press and opened again from the message; its note stays', async () => {
  server.on(
    getChecklist,
    aList([anItem('furnishing', { remark: 'Bank komt dinsdag', setOn: '2026-11-01', version: 3 })]),
  )
  await renderScreen(
    <>
      <ChecklistScreen clientId={amina} />
      <Toasts />
    </>,
  )
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Klaar: Woning inrichten' }))
  await userEvent.click(await screen.findByText('Ongedaan maken'))
  const note = { clientId: amina, item: 'furnishing', remark: 'Bank komt dinsdag' }
  expect(server.inputsOf(setChecklistItem)).toEqual([
    { ...note, state: 'done', version: 3 },
    { ...note, state: 'open', version: 4 },
  ])
})

test('what is due stands before what comes later, with why then and whom it is about', async () => {
  const later = { on: '2026-12-20', from: '2026-10-20', after: 'signing', days: 61 } as const
  server.on(
    getChecklist,
    aList([
      anItem('doctor', { clientId: omar, about: { id: omar, name: 'Omar Saleh' } }),
      anItem('laptop', { urgency: 'later', due: later }),
      anItem('television', {
        state: 'not-needed',
        remark: 'Wil geen tv',
        setOn: '2026-11-02',
        setBy: 'Joke',
        urgency: null,
      }),
    ]),
  )
  await renderScreen(<ChecklistScreen clientId={amina} />)
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent)
  expect(headings.map((text) => text?.replace(/\d+$/, '').trim())).toEqual([
    'Nu te doen',
    'Later',
    'Klaar of niet nodig',
  ])
  const [first] = screen.getAllByRole('listitem')
  expect(first?.textContent).toContain('Omar Saleh')
  expect(first?.textContent).toContain('21 dagen na het huurcontract (20 oktober 2026)')
  expect(screen.getByText('Wil geen tv (Joke, 02-11-2026)')).toBeDefined()
  expect(screen.getByRole('link', { name: /^Anders: Inschrijven bij de huisarts, Omar/ }).getAttribute('href')).toBe(
    `/clienten/${amina}/checklist/doctor?van=${omar}`,
  )
})

test('who may only read ticks nothing', async () => {
  server.on(getChecklist, aList([anItem('furnishing')], { may: { change: false } }))
  await renderScreen(<ChecklistScreen clientId={amina} />)
  expect((await screen.findByRole('checkbox')).hasAttribute('disabled')).toBe(true)
  expect(screen.queryByRole('link', { name: /^Anders/ })).toBeNull()
})

test('that somebody else was first is said at the item', async () => {
  server.on(getChecklist, aList([anItem('furnishing')]))
  server.on(setChecklistItem, refusal(409, 'common/stale-version', { current: {} }))
  await renderScreen(<ChecklistScreen clientId={amina} />)
  await userEvent.click(await screen.findByRole('checkbox'))
  expect(await screen.findByRole('alert')).toBeDefined()
})

test('why it is not needed is asked at its field, and what is chosen stays', async () => {
  server.on(getChecklist, aList([anItem('doctor', { clientId: omar, about: { id: omar, name: 'Omar Saleh' } })]))
  server.on(setChecklistItem, ({ remark }) =>
    remark === null
      ? refusal(422, 'common/invalid-input', { errors: [{ pointer: '/remark', code: 'fault/required' }] })
      : { version: 1 },
  )
  const at = `/clienten/${amina}/checklist/doctor?van=${omar}`
  await renderScreen(<ChecklistItemScreen clientId={amina} item="doctor" />, { at })
  await userEvent.click(await screen.findByRole('radio', { name: 'Niet nodig' }))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  const note = screen.getByRole('textbox', { name: /Toelichting/ })
  await expect.poll(() => note.getAttribute('aria-invalid')).toBe('true')
  await userEvent.type(note, 'Heeft al een huisarts')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect
    .poll(() => server.inputsOf(setChecklistItem).at(-1))
    .toEqual({ clientId: omar, item: 'doctor', state: 'not-needed', remark: 'Heeft al een huisarts', version: 0 })
})

test('on the day: of each client what is due, and nothing at all when nothing is', async () => {
  const client = { id: amina, name: 'Amina Saleh' }
  server.on(listDueItems, { today: '2026-11-18', items: [{ ...anItem('furnishing'), client }], count: 1 })
  await renderScreen(<DayItems />)
  expect((await screen.findByRole('link', { name: 'Amina Saleh' })).getAttribute('href')).toBe(
    `/clienten/${amina}/checklist`,
  )
  cleanup()
  server.on(listDueItems, { today: '2026-11-18', items: [], count: 0 })
  const { container } = await renderScreen(<DayItems />)
  await expect.poll(() => server.inputsOf(listDueItems).length).toBe(2)
  expect(container.querySelector('h2')).toBeNull()
})
