// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import * as contract from '../../contract/reminders.ts'
import { OwnReminders } from '../parts/OwnReminders.tsx'
import { HabitsScreen } from './HabitsScreen.tsx'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
const aReminder = (at: number, more: Partial<contract.OwnReminder> = {}): contract.OwnReminder => ({
  termId: anId(at),
  about: `Termijn ${at}`,
  client: { id: anId(800), number: 12, name: 'Omid Rahimi' },
  part: 'owner',
  dueOn: '2026-11-30',
  heedOn: '2026-11-28',
  days: 7,
  toldOn: '2026-11-23',
  ...more,
})
let server: FakeServer
let reminders: contract.OwnReminder[]
beforeEach(() => {
  localStorage.clear()
  reminders = [aReminder(1), aReminder(2, { part: 'deputy', days: -2, dueOn: '2026-11-21', heedOn: '2026-11-21' })]
  server = new FakeServer()
    .on(contract.listOwnReminders, () => ({ today: '2026-11-23', reminders, may: { answer: true } }))
    .on(contract.answerReminders, ({ legalTermId }) => {
      reminders = reminders.filter(({ termId }) => termId !== legalTermId)
      return {}
    })
    .listen()
})
afterEach(cleanup)

test('what one was told of says as whom and which day to keep to, and goes when it was seen', async () => {
  await renderScreen(<OwnReminders />)
  expect(await screen.findByText(/De termijn is van u · Houd 28 november 2026 aan/)).toBeTruthy()
  expect(screen.getByText('Voorbij en nog niet afgehandeld')).toBeTruthy()
  expect(screen.getByText(/2 dagen te laat/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Gezien: Termijn 1' }))
  expect(server.inputsOf(contract.answerReminders)).toEqual([{ legalTermId: anId(1) }])
  await screen.findByText('Termijn 2')
  expect(screen.queryByText('Termijn 1')).toBeNull()
})

test('who leads chooses the distances; the last day is not asked, because it always counts', async () => {
  server
    .on(contract.getReminderHabits, { distances: [28, 7, 0], patience: 3, version: 2, may: { change: true } })
    .on(contract.chooseReminderHabits, { version: 3 })
  await renderScreen(<HabitsScreen />)
  await userEvent.click(await screen.findByLabelText('14 dagen ervoor'))
  await userEvent.click(screen.getByLabelText('28 dagen ervoor'))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(server.inputsOf(contract.chooseReminderHabits)).toEqual([{ distances: [14, 7, 0], patience: 3, version: 2 }])
})
