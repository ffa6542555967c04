// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { roles } from '#kernel/actor.ts'
import { Toasts } from '#platform/web/ui/toasts.tsx'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { type Cell, changeRule, getMatrix, type MatrixRule } from '../contract/matrix.ts'
import { MatrixScreen } from './MatrixScreen.tsx'

const reads: Cell = { reach: 'own', mayWrite: false }
const writes: Cell = { reach: 'own', mayWrite: true }
const nothing: Cell = { reach: 'none', mayWrite: false }
const aRule = (now: Cell): MatrixRule => ({
  role: 'guide',
  compartment: 'contacts',
  now,
  standard: writes,
  widest: writes,
})
const holders = {
  ...(Object.fromEntries(roles.map((role) => [role, 0])) as Record<(typeof roles)[number], number>),
  guide: 5,
}

let now: Cell
let server: FakeServer
beforeEach(() => {
  now = writes
  server = new FakeServer()
    .on(getMatrix, () => ({ rules: [aRule(now)], holders, may: { change: true } }))
    .on(changeRule, ({ reach, mayWrite, before }) => {
      if (before.reach !== now.reach || before.mayWrite !== now.mayWrite) return refusal(409, 'common/stale-version')
      now = { reach, mayWrite }
      return { rule: aRule(now) }
    })
    .listen()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const field = () => screen.findByRole('combobox', { name: 'Contacten' })
async function choose(words: string) {
  await userEvent.clear(await field())
  await userEvent.type(await field(), `${words}{ArrowDown}{Enter}`)
}
const question = () => screen.findByRole('group', { name: /^Begeleider: Contacten/ })

async function openGuide() {
  const matrix = (
    <main id="main">
      <MatrixScreen />
    </main>
  )
  await renderScreen(matrix, { at: '/toegang?rol=guide' })
  render(<Toasts />)
  await field()
}

test('choosing asks first, in words and with the number of people; cancelling saves nothing', async () => {
  await openGuide()
  await choose('ziet niets')
  const asked = await question()
  expect(asked.textContent).toContain(
    'Begeleider: Contacten van ‘eigen cliënten, lezen en wijzigen’ naar ‘ziet niets’. Dit geldt meteen, voor 5 mensen.',
  )
  expect(document.activeElement).toBe(asked)
  await userEvent.click(within(asked).getByRole('button', { name: 'Annuleren' }))
  expect(screen.queryByRole('group', { name: /^Begeleider/ })).toBeNull()
  expect(((await field()) as HTMLInputElement).value).toBe('eigen cliënten, lezen en wijzigen')
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Contacten' }))
  await choose('ziet niets')
  await question()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('group', { name: /^Begeleider/ })).toBeNull()
  expect(server.inputsOf(changeRule)).toEqual([])
})

test('confirmed it is saved, and the message puts it back', async () => {
  await openGuide()
  await choose('ziet niets')
  await userEvent.click(within(await question()).getByRole('button', { name: 'Wijzigen' }))
  await screen.findByText('Opgeslagen. Het geldt vanaf nu.')
  expect(now).toEqual(nothing)
  await waitFor(async () => expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Contacten' })))
  expect(((await field()) as HTMLInputElement).value).toBe('ziet niets')
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  await screen.findByText('Teruggezet. Het geldt vanaf nu.')
  expect(now).toEqual(writes)
  await waitFor(async () =>
    expect(((await field()) as HTMLInputElement).value).toBe('eigen cliënten, lezen en wijzigen'),
  )
})

test('put back after somebody else changed it: it is left alone, and said', async () => {
  await openGuide()
  await choose('ziet niets')
  await userEvent.click(within(await question()).getByRole('button', { name: 'Wijzigen' }))
  const undo = await screen.findByRole('button', { name: 'Ongedaan maken' })
  now = reads
  await userEvent.click(undo)
  await screen.findByText(/^Niet teruggezet/)
  expect(now).toEqual(reads)
})
