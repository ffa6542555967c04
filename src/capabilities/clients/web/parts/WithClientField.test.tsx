// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { getClient, getClientFile, joinHousehold, searchClients } from '../../contract.ts'
import { aFile, aRow, anId, someValues } from '../fixtures.ts'
import { JoinHouseholdScreen } from '../HouseholdScreens.tsx'

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  const may = { correct: true, relocate: true }
  server = new FakeServer()
    .on(getClientFile, aFile())
    .on(searchClients, ({ q }) => {
      const rows = [aRow(1), aRow(4), aRow(5)].filter((row) => row.familyName.toLowerCase().includes(q ?? ''))
      return { rows, total: rows.length, today: '2026-11-23', may: { register: true } }
    })
    .on(getClient, { id: anId(4), number: 4, sourceNumber: null, values: someValues, version: 1, may })
    .on(joinHousehold, { id: anId(54), householdId: anId(50) })
    .listen()
})
afterEach(cleanup)

const field = () => screen.findByRole<HTMLInputElement>('combobox', { name: /^Bij wie hoort deze persoon/ })
const options = () => screen.findAllByRole('option')
async function draw(typed: string) {
  await renderScreen(<JoinHouseholdScreen clientId={anId(1)} />, { at: `/clienten/${anId(1)}/gezin` })
  await userEvent.click(await screen.findByRole('radio', { name: 'partner' }))
  await userEvent.type(await field(), typed)
}
/** Whom the form was saved with. */
async function saved() {
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(server.inputsOf(joinHousehold)).toHaveLength(1))
  return server.inputsOf(joinHousehold)[0]!['withClientId']
}

test('arrows move through who was found, Enter chooses, and the form is not sent', async () => {
  await draw('kha')
  const [first, second] = await options()
  expect((await field()).getAttribute('aria-expanded')).toBe('true')
  expect((await field()).getAttribute('aria-activedescendant')).toBeNull()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  expect((await field()).getAttribute('aria-activedescendant')).toBe(second!.id)
  expect(second!.getAttribute('aria-selected')).toBe('true')
  await userEvent.keyboard('{ArrowUp}')
  expect((await field()).getAttribute('aria-activedescendant')).toBe(first!.id)
  await userEvent.keyboard('{ArrowDown}{Enter}')
  const other = await screen.findByRole('button', { name: 'Iemand anders kiezen' })
  expect(document.activeElement).toBe(other)
  expect(server.inputsOf(joinHousehold)).toEqual([])
  expect(await saved()).toBe(anId(5))
})

test('Enter without arrows takes the first; taking it back leaves the empty field with the focus', async () => {
  await draw('kha')
  await options()
  await userEvent.keyboard('{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'Iemand anders kiezen' }))
  expect((await field()).value).toBe('')
  expect(document.activeElement).toBe(await field())
  await userEvent.type(await field(), 'kha')
  await options()
  await userEvent.keyboard('{Enter}')
  await screen.findByRole('button', { name: 'Iemand anders kiezen' })
  expect(await saved()).toBe(anId(4))
})

test('Escape closes the list and keeps the text; an arrow opens it again', async () => {
  await draw('kha')
  await options()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect((await field()).getAttribute('aria-expanded')).toBe('false')
  await userEvent.keyboard('{Enter}')
  expect((await field()).value).toBe('kha')
  expect(screen.queryByRole('alert')).toBeNull()
  await userEvent.keyboard('{ArrowDown}')
  expect((await field()).getAttribute('aria-activedescendant')).toBe((await options())[0]!.id)
})

test('nobody found is said, and Enter sends nothing', async () => {
  await draw('zzz')
  expect(await screen.findByText('Niets gevonden')).toBeTruthy()
  await userEvent.keyboard('{Enter}')
  expect(server.inputsOf(joinHousehold)).toEqual([])
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a name that nobody was chosen for is not dropped in silence', async () => {
  await draw('kha')
  await options()
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(
    await screen.findByText('kies iemand uit de lijst, of maak dit veld leeg', { selector: '.err span' }),
  ).toBeTruthy()
  expect(document.activeElement).toBe(await field())
  expect(server.inputsOf(joinHousehold)).toEqual([])
  await userEvent.clear(await field())
  expect(await saved()).toBeNull()
})

test('what the server finds about the chosen one stands beside the choice', async () => {
  const errors = [{ pointer: '/withClientId', code: 'fault/already-there' }]
  server.on(joinHousehold, refusal(422, 'common/invalid-input', { errors }))
  await draw('kha')
  await options()
  await userEvent.keyboard('{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(document.querySelector('.field.bad .err')).toBeTruthy())
})

test('axe finds nothing wrong with the open list, nor with the closed one', async () => {
  await draw('kha')
  await options()
  await userEvent.keyboard('{ArrowDown}')
  const wrong = async () => (await axe.run((await field()).closest<HTMLElement>('.field')!)).violations
  expect((await wrong()).map(({ id }) => id)).toEqual([])
  await userEvent.keyboard('{Escape}')
  expect((await wrong()).map(({ id }) => id)).toEqual([])
})
