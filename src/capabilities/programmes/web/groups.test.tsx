// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getClient } from '#capabilities/clients/contract.ts'
import { anId, someValues } from '#capabilities/clients/web/fixtures.ts'
import { addDays, todayInAmsterdam } from '#kernel/dates.ts'
import { Toasts } from '#platform/web/ui/toasts.tsx'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { correctEnrolment, getGroup, type GroupRow, listGroups } from '../contract.ts'
import { GroupScreen } from './GroupScreen.tsx'
import { JoinGroupScreen } from './JoinGroupScreen.tsx'

const group = (n: number, change: Partial<GroupRow> = {}): GroupRow => ({
  id: anId(n),
  number: `GR${n}`,
  programme: 'Taalcafé',
  language: null,
  municipality: 'Hillegom',
  startsOn: todayInAmsterdam(),
  endsOn: null,
  sessions: 6,
  participants: 1,
  completed: 0,
  ...change,
})
let server: FakeServer
beforeEach(() => {
  server = new FakeServer().listen()
})
afterEach(cleanup)

test('one tap says that somebody was there, and can be taken back', async () => {
  const values = { invitedOn: null, sessionsAttended: 2, completed: false, completedOn: null, outcomeId: null }
  const client = { id: anId(9), name: 'Omid Rahimi', number: 9, language: null }
  server
    .on(getGroup, {
      group: group(1),
      values: {
        number: 'GR1',
        programmeId: anId(3),
        languageId: null,
        startsOn: todayInAmsterdam(),
        endsOn: null,
        sessions: 6,
        municipalityId: null,
      },
      version: 1,
      enrolments: [{ id: anId(2), client, values, outcome: null, version: 4 }],
      may: { manage: true, enrol: true, keepAttendance: true },
    })
    .on(correctEnrolment, { id: anId(2), version: 5 })
  await renderScreen(
    <>
      <GroupScreen groupId={anId(1)} />
      <Toasts />
    </>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Omid Rahimi was er deze keer' }))
  expect(await screen.findByText('Omid Rahimi was er: 3 keer.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  await waitFor(() =>
    expect(server.inputsOf(correctEnrolment)).toMatchObject([
      { sessionsAttended: 3, version: 4 },
      { sessionsAttended: 2, version: 5 },
    ]),
  )
})

test('groups that began over a year ago stand apart, folded away', async () => {
  const long = addDays(todayInAmsterdam(), -400)
  server.on(getClient, {
    id: anId(9),
    number: 9,
    sourceNumber: null,
    values: someValues,
    version: 1,
    may: { correct: true, relocate: true },
  })
  server.on(listGroups, {
    groups: [group(1), group(2, { startsOn: long })],
    years: [],
    may: { manage: true },
  })
  await renderScreen(<JoinGroupScreen clientId={anId(9)} />)
  const folded = await screen.findByText('Eén groep die langer dan een jaar geleden begon')
  const inside = folded.closest('details')!
  expect(inside.open).toBe(false)
  expect(inside.textContent).toContain('Taalcafé GR2')
  expect(inside.textContent).not.toContain('Taalcafé GR1')
  expect(screen.getByText('Taalcafé GR1')).toBeTruthy()
})
