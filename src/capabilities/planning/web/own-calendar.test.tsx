// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { chooseOwnLetters, getOwnCalendar, makeOwnFeed, withdrawOwnFeed } from '../contract/own-calendar.ts'
import { OwnCalendarScreen } from './OwnCalendarScreen.tsx'

type Own = AnswerOf<typeof getOwnCalendar>
const own = (change: Partial<Own> = {}): Own => ({
  reminder: false,
  ofOwnPlans: false,
  feed: null,
  version: 0,
  may: { change: true },
  ...change,
})
const address = 'https://reisgezel.example/kalender/geheim.ics'

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer().listen()
})
afterEach(cleanup)

test('a secret address is shown when it is made, and can be withdrawn', async () => {
  let feed: Own['feed'] = null
  server.on(getOwnCalendar, () => own({ feed }))
  server.on(makeOwnFeed, () => {
    feed = { madeOn: '2026-11-18', readOn: null }
    return { address }
  })
  server.on(withdrawOwnFeed, () => {
    feed = null
    return {}
  })
  await renderScreen(<OwnCalendarScreen />)
  expect(await screen.findByText('Er is nu geen adres.')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Geheim adres maken' }))
  expect(await screen.findByDisplayValue(address)).toBeDefined()
  expect(
    await screen.findByText(/Er is een adres, gemaakt op 18 november 2026. Het is nog niet gebruikt./),
  ).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Adres intrekken' }))
  expect(await screen.findByText('Er is nu geen adres.')).toBeDefined()
  expect(screen.queryByDisplayValue(address)).toBeNull()
})

test('what is heard by mail is chosen and saved', async () => {
  server.on(getOwnCalendar, own({ version: 3 }))
  server.on(chooseOwnLetters, ({ version }) => ({ version: version + 1 }))
  await renderScreen(<OwnCalendarScreen />)
  await userEvent.click(await screen.findByRole('checkbox', { name: /herinnering/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await expect
    .poll(() => server.inputsOf(chooseOwnLetters))
    .toEqual([{ reminder: true, ofOwnPlans: false, version: 3 }])
})

test('an account of nobody of the team is told so', async () => {
  server.on(getOwnCalendar, own({ may: { change: false } }))
  await renderScreen(<OwnCalendarScreen />)
  expect(await screen.findByText(/hoort bij niemand van het team/)).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})
