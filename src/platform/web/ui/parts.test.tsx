// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { useAddress } from '../shell/address.ts'
import { CallProblem } from '../api/call.ts'
import { Button } from './Button.tsx'
import { CommandPalette, type PaletteSource } from './CommandPalette.tsx'
import { Dialog } from './Dialog.tsx'
import { FigurePanel } from './FigurePanel.tsx'
import { FigureTile } from './FigureTile.tsx'
import { Marked } from './Marked.tsx'
import { Table } from './Table.tsx'
import { Timeline } from './Timeline.tsx'
import { toast, Toasts } from './toasts.tsx'
import { Notice } from './Waiting.tsx'

// Loaded late in the application; here it should not count in the time that a test waits.
beforeAll(() => import('./DialogWindow.tsx'))
afterEach(cleanup)

const found: PaletteSource = async (typed) =>
  ['Rahel Ghebremedhin', 'Raheel Nazari']
    .filter((name) => name.toLowerCase().includes(typed))
    .map((name) => ({ id: name, group: 'Cliënten', title: name, to: `/clienten/${name.length}` }))

test('the palette: arrows choose, Enter goes there', async () => {
  const onClose = vi.fn<() => void>()
  const { history } = await renderScreen(<CommandPalette open onClose={onClose} sources={[found]} />)
  await userEvent.type(await screen.findByRole('combobox'), 'rahe')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
  await userEvent.keyboard('{ArrowDown}')
  const [first, second] = screen.getAllByRole('option')
  expect(first!.getAttribute('aria-selected')).toBe('false')
  expect(second!.getAttribute('aria-selected')).toBe('true')
  expect(screen.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(second!.id)
  await userEvent.keyboard('{Enter}')
  expect(onClose).toHaveBeenCalled()
  expect(history.location.pathname).toBe('/clienten/13')
})

test('the palette says that nothing was found, and outlives a source that fails', async () => {
  const broken: PaletteSource = () => Promise.reject(new Error('gone'))
  await renderScreen(<CommandPalette open onClose={() => {}} sources={[broken, found]} />)
  await userEvent.type(await screen.findByRole('combobox'), 'zzz')
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Niets gevonden'))
})

test('a dialog takes the focus and closes with Esc', async () => {
  const onClose = vi.fn<() => void>()
  await renderScreen(
    <Dialog open title="Traject beëindigen" onClose={onClose}>
      <Button>Beëindigen</Button>
    </Dialog>,
  )
  const dialog = await screen.findByRole('dialog', { name: 'Traject beëindigen' })
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalled()
})

test('Esc is for the window on top: the one under it stays, also when the top one does not listen', async () => {
  const [below, above, mute] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()]
  const draw = (top: 'above' | 'mute') => (
    <>
      <Dialog open title="Contact" onClose={below}>
        <input aria-label="Wie" />
      </Dialog>
      <Dialog open stays={top === 'mute'} title="Log opnieuw in" onClose={top === 'mute' ? mute : above}>
        <input aria-label="Code" />
      </Dialog>
    </>
  )
  const { unmount } = await renderScreen(draw('above'))
  await screen.findByLabelText('Code')
  await userEvent.keyboard('{Escape}')
  expect([above, below].map((close) => close.mock.calls.length)).toEqual([1, 0])
  unmount()
  await renderScreen(draw('mute'))
  await screen.findByLabelText('Code')
  await userEvent.keyboard('{Escape}')
  expect([mute, below].map((close) => close.mock.calls.length)).toEqual([0, 0])
})

function Overlays() {
  const [open, setOpen] = useState<'palette' | 'dialog' | null>(null)
  const close = () => setOpen((now) => (now === 'palette' ? null : now))
  const record = { id: 'record', group: 'Doen', title: 'Vastleggen', run: () => setOpen('dialog') }
  const [sources] = useState<PaletteSource[]>([async () => [record]])
  return (
    <>
      <button onClick={() => setOpen('palette')}>Zoek</button>
      <button onClick={() => setOpen('dialog')}>Leg vast</button>
      <CommandPalette open={open === 'palette'} onClose={close} sources={sources} />
      <Dialog open={open === 'dialog'} title="Contact" onClose={() => setOpen(null)}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- as the fields of a dialog do */}
        <input aria-label="Wie" autoFocus />
      </Dialog>
    </>
  )
}
const inDialog = async () => {
  const dialog = await screen.findByRole('dialog')
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
}

test.each(['Zoek', 'Leg vast'])('closing gives the focus back to what opened it: %s', async (name) => {
  await renderScreen(<Overlays />)
  const opener = screen.getByRole('button', { name })
  await userEvent.click(opener)
  await inDialog()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(document.activeElement).toBe(opener)
})

test('a dialog opened from the palette gives the focus back to what was there before both', async () => {
  await renderScreen(<Overlays />)
  await userEvent.click(screen.getByRole('button', { name: 'Zoek' }))
  await screen.findByRole('option', { name: /Vastleggen/ })
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Wie')))
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Zoek' }))
})

/** As the screens do it: the page is drawn anew when the panel comes and goes. */
function Figures() {
  const { search, withSearch } = useAddress()
  const key = search['cijfer']
  const page = (
    <main id="main" tabIndex={-1}>
      {['a', 'b', 'a'].map((of, at) => (
        <FigureTile key={at} value={at} label={of} to={withSearch({ cijfer: of, blad: null })} />
      ))}
    </main>
  )
  if (!key) return page
  return (
    <div className="with-panel">
      {page}
      <FigurePanel figure="1" title={`Cijfer ${key}`} facts={[]} closeTo={withSearch({ cijfer: null, blad: null })}>
        <a href="/elders">Elders</a>
      </FigurePanel>
    </div>
  )
}

test.each([
  ['Esc', () => userEvent.keyboard('{Escape}')],
  ['its link', () => userEvent.click(screen.getByRole('link', { name: 'Sluiten' }))],
])('the panel of a figure gives the focus back to the link of the figure: %s', async (_, close) => {
  // On a desk, where the page beside the panel stays in reach.
  Object.assign(window, { innerWidth: 1400 })
  const { history } = await renderScreen(<Figures />, { at: '/verslag?jaar=2026' })
  await userEvent.click(screen.getAllByRole('link')[1]!)
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Cijfer b'))
  await userEvent.click(screen.getAllByRole('link')[2]!)
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Cijfer a'))
  history.push('/verslag?jaar=2026&cijfer=a&blad=2')
  await close()
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  expect(history.location.href).toBe('/verslag?jaar=2026')
  expect(document.activeElement).toBe(screen.getAllByRole('link')[2])
})

test('a panel opened by its address gives the focus to the link of its figure; one that is left does not take it', async () => {
  await renderScreen(<Figures />, { at: '/verslag?cijfer=b&jaar=2026' })
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('link')[1]))
  cleanup()
  const { history } = await renderScreen(<Figures />, { at: '/verslag?cijfer=b' })
  screen.getByRole('main').focus()
  history.push('/elders')
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  expect(screen.getAllByRole('link')).not.toContain(document.activeElement)
})

test('a busy button stays in its place and does nothing', async () => {
  const press = vi.fn<() => void>()
  render(
    <Button busy onClick={press}>
      Opslaan
    </Button>,
  )
  await userEvent.click(screen.getByRole('button'))
  expect(press).not.toHaveBeenCalled()
  expect(screen.getByRole('button').getAttribute('aria-busy')).toBe('true')
})

test('the timeline: what comes above now, what was under it, newest first', async () => {
  await renderScreen(
    <Timeline
      today="2026-11-23"
      now="Nu, maand 7"
      items={[
        { id: '1', on: '2026-11-20', mark: 'talk', title: 'Spreekuur' },
        { id: '2', on: '2026-11-30', mark: 'plan', title: 'Laatste dag' },
        { id: '3', on: '2026-11-27', mark: 'plan', title: 'Tussenmeting' },
      ]}
    />,
  )
  const titles = screen.getAllByRole('listitem').map((item) => item.querySelector('.t')?.textContent)
  expect(titles).toEqual(['Laatste dag', 'Tussenmeting', 'Nu, maand 7', 'Spreekuur'])
})

test('a table has its caption, and names its rows and columns', () => {
  render(
    <Table
      caption="Saldo per halfjaar"
      rows={[{ half: '2024-1', balance: -3 }]}
      keyOf={(row) => row.half}
      columns={[
        { heading: 'Halfjaar', cell: (row) => row.half, head: true },
        { heading: 'Saldo', cell: (row) => row.balance, number: true },
      ]}
    />,
  )
  const table = screen.getByRole('table', { name: 'Saldo per halfjaar' })
  expect(within(table).getByRole('rowheader').textContent).toBe('2024-1')
  expect(within(table).getAllByRole('columnheader')).toHaveLength(2)
})

test('a figure with an address is a link, one without is a number', async () => {
  await renderScreen(
    <>
      <FigureTile value={1234} label="personen" to="/x" />
      <FigureTile value={null} label="niet bekend" />
    </>,
  )
  expect(screen.getByRole('link').textContent).toBe('1.234personen')
  expect(screen.getByText('–')).toBeTruthy()
})

test('marks what matched, capitals and accents aside', () => {
  const { container } = render(<Marked text="José Álvarez" part="alva" />)
  expect(container.querySelector('mark')?.textContent).toBe('Álva')
  expect(render(<Marked text="محمد" part="mohammed" />).container.querySelector('mark')).toBeNull()
})

test('a problem is told in our words; one of a newer server in its own', async () => {
  await renderScreen(
    <>
      <Notice problem={new CallProblem('common/not-allowed', { status: 403 })} />
      <Notice problem={new CallProblem('later/unheard-of', { status: 500, title: 'Nieuw', instance: 'spoor-7' })} />
    </>,
  )
  const [known, unknown] = screen.getAllByRole('alert')
  expect(known!.textContent).toBe('Dit mag u met uw rol niet doen.')
  expect(unknown!.textContent).toContain('Nieuw')
  expect(unknown!.textContent).toContain('spoor-7')
})

test('a toast stays until dismissed, and can be undone', async () => {
  const undo = vi.fn<() => void>()
  await renderScreen(<Toasts />)
  toast('Contact vastgelegd', undo)
  await userEvent.click(await screen.findByText('Ongedaan maken'))
  expect(undo).toHaveBeenCalled()
  expect(screen.queryByText('Contact vastgelegd')).toBeNull()
})
