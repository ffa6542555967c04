// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as z from 'zod'
import { withoutTwins } from '#kernel/problem.ts'
import { dateShape, lineShape } from '#kernel/shapes.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { CallProblem } from '../api/call.ts'
import { DateField, NumberField, TextField } from '../ui/fields.tsx'
import { dropAllDrafts, dropDraft, openDrafts, readDraft, writeDraft } from './drafts.ts'
import { keyOf } from './sealed-shelf.ts'
import { FormFrame } from './FormFrame.tsx'
import { useForm } from './use-form.ts'

const shape = z.strictObject({
  name: lineShape(10),
  bornOn: dateShape.nullable(),
  size: z.number().int().min(0).nullable(),
  version: z.number().optional(),
})
const empty = { name: '', bornOn: null as string | null, size: null as number | null }
const saved: unknown[] = []
/** What the server would tell each account. */
const openAs = (account: string) => openDrafts(account, keyOf(account.at(-1)!.toUpperCase().repeat(43)))

type Props = { version?: number; draft?: string; problem?: CallProblem | null; action?: string }

function Form({ version, draft, problem = null, action = 'Opslaan' }: Props) {
  const form = useForm({
    schema: shape,
    initial: empty,
    complete: (values, from) => ({ ...values, ...(from === undefined ? {} : { version: from }) }),
    ...(draft ? { draft } : {}),
    ...(version ? { version } : {}),
  })
  return (
    <FormFrame
      form={form}
      labels={{ name: 'Naam', bornOn: 'Geboren op' }}
      action={action}
      busy={false}
      problem={problem}
      onSubmit={() => {
        const wish = form.check()
        if (wish) saved.push(wish)
      }}
    >
      <TextField label="Naam" {...form.field('name')} />
      <DateField label="Geboren op" {...form.field('bornOn')} />
      <NumberField label="Aantal" {...form.field('size')} />
      <button type="button" onClick={() => form.place(problem)}>
        plaats
      </button>
      <button type="button" onClick={() => form.rebase(9)}>
        verder
      </button>
      <button type="button" onClick={form.done}>
        klaar
      </button>
    </FormFrame>
  )
}

beforeEach(async () => {
  localStorage.clear()
  saved.length = 0
  await openAs('account-a')
})
afterEach(cleanup)

const save = () => userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))

test('shows each fault at its field and in a summary, and goes to the first field', async () => {
  await renderScreen(<Form />)
  await userEvent.type(screen.getByLabelText('Geboren op'), '31-2-1990')
  await save()
  const name = screen.getByLabelText('Naam')
  await waitFor(() => expect(document.activeElement).toBe(name))
  expect(name.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(name.getAttribute('aria-describedby')!)?.textContent).toBe('vul dit in')
  expect(screen.getByRole('alert').textContent).toContain('Geboren op: deze datum bestaat niet')
  expect((screen.getByLabelText('Geboren op') as HTMLInputElement).value).toBe('31-2-1990')
  expect(saved).toEqual([])
})

const upsideDown = z.strictObject({ last: lineShape(10), first: lineShape(10) })
function UpsideDown() {
  const form = useForm({ schema: upsideDown, initial: { last: '', first: '' } })
  return (
    <FormFrame
      form={form}
      labels={{ first: 'Bovenaan', last: 'Onderaan' }}
      action="Opslaan"
      busy={false}
      problem={null}
      onSubmit={() => form.check()}
    >
      <TextField label="Bovenaan" {...form.field('first')} />
      <TextField label="Onderaan" {...form.field('last')} />
    </FormFrame>
  )
}

test('faults stand in the order of the page, whatever order the contract has', async () => {
  await renderScreen(<UpsideDown />)
  await userEvent.click(await screen.findByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Bovenaan')))
  expect(screen.getAllByRole('link').map((one) => one.textContent)).toEqual([
    'Bovenaan: vul dit in',
    'Onderaan: vul dit in',
  ])
})

test('a text that is too long is told how long it may be', async () => {
  await renderScreen(<Form />)
  await userEvent.type(await screen.findByLabelText('Naam'), 'Een veel te lange naam')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(screen.getByRole('link', { name: 'Naam: deze tekst is te lang; hoogstens 10 tekens' })).toBeTruthy()
})

test('one value that breaks two rules with the same words is told once', () => {
  const twice = [
    { pointer: '/size', code: 'fault/no-number' },
    { pointer: '/size', code: 'fault/no-number' },
    { pointer: '/name', code: 'fault/no-number' },
  ]
  expect(withoutTwins(twice)).toEqual(twice.slice(1))
})

test('hands over what the contract takes: a day as ISO, a number as a number', async () => {
  await renderScreen(<Form version={3} />)
  await userEvent.type(screen.getByLabelText('Naam'), 'Ali')
  await userEvent.type(screen.getByLabelText('Geboren op'), '2-5-1990')
  await userEvent.type(screen.getByLabelText('Aantal'), '12')
  await save()
  expect(saved).toEqual([{ name: 'Ali', bornOn: '1990-05-02', size: 12, version: 3 }])
})

test('text in a field for a number stays there and is refused', async () => {
  await renderScreen(<Form />)
  await userEvent.type(screen.getByLabelText('Naam'), 'Ali')
  await userEvent.type(screen.getByLabelText('Aantal'), 'twaalf')
  await save()
  expect(saved).toEqual([])
  expect((screen.getByLabelText('Aantal') as HTMLInputElement).value).toBe('twaalf')
  // Something stands there: "fill this in" would be a riddle.
  expect(screen.getByRole('alert').textContent).toContain('schrijf een heel getal, in cijfers')
  expect(screen.getByRole('alert').textContent).not.toContain('vul dit in')
})

test('places what the server found at its field', async () => {
  const problem = new CallProblem('common/invalid-input', {
    errors: [{ pointer: '/name', code: 'fault/already-there' }],
  })
  await renderScreen(<Form problem={problem} />)
  await userEvent.click(screen.getByText('plaats'))
  expect(screen.getByRole('alert').textContent).toContain('Naam: dit is er al')
  await userEvent.type(screen.getByLabelText('Naam'), 'x')
  expect(screen.getByLabelText('Naam').getAttribute('aria-invalid')).toBeNull()
})

test('keeps what is typed from the first key, for this account only, until it is saved', async () => {
  const first = await renderScreen(<Form draft="client-1" />)
  await userEvent.type(screen.getByLabelText('Naam'), 'S')
  expect(await screen.findByText('Bewaard op dit apparaat')).toBeTruthy()
  first.unmount()
  await openAs('account-b')
  expect(readDraft('client-1')).toBeUndefined()
  await openAs('account-a')
  await renderScreen(<Form draft="client-1" />)
  expect((screen.getByLabelText('Naam') as HTMLInputElement).value).toBe('S')
  expect(screen.getByText(/Wat u eerder typte, staat hier nog/)).toBeTruthy()
  await userEvent.click(screen.getByText('klaar'))
  expect(readDraft('client-1')).toBeUndefined()
})

test('saving leaves what another tab typed, and what was refused is kept again', async () => {
  const conflict = new CallProblem('common/stale-version', {})
  await renderScreen(<Form draft="client-1" problem={conflict} />)
  await userEvent.type(screen.getByLabelText('Naam'), 'Sara')
  writeDraft('client-1', { name: 'from another tab' })
  await userEvent.click(screen.getByText('klaar'))
  expect(readDraft('client-1')?.values).toEqual({ name: 'from another tab' })
  localStorage.clear()
  await userEvent.click(screen.getByText('plaats'))
  expect(readDraft('client-1')?.values).toMatchObject({ name: 'Sara' })
})

test('a draft is saved on the version that it began from, so that the save of somebody else is noticed', async () => {
  const first = await renderScreen(<Form draft="client-1" version={3} />)
  await userEvent.type(screen.getByLabelText('Naam'), 'Sara')
  first.unmount()
  await renderScreen(<Form draft="client-1" version={5} />)
  await save()
  await userEvent.click(screen.getByText('verder'))
  await save()
  expect(saved).toMatchObject([{ version: 3 }, { version: 9 }])
})

test('what was kept and is not wanted goes, and the form is as it was', async () => {
  await writeDraft('client-1', { name: 'Sara', size: 3 })
  await renderScreen(<Form draft="client-1" />)
  await userEvent.click(screen.getByRole('button', { name: 'Weggooien' }))
  expect((screen.getByLabelText('Naam') as HTMLInputElement).value).toBe('')
  expect(screen.queryByText(/Wat u eerder typte/)).toBeNull()
  expect([readDraft('client-1'), localStorage.length]).toEqual([undefined, 0])
})

test('of what is typed nothing is to be read on the device: no words, no names, no ids', async () => {
  const words = 'Vertelde over de vlucht uit Aleppo'
  const name = 'contact-with-018f0000-0000-7000-8000-000000000001'
  expect(await writeDraft(name, { note: words })).toBe(true)
  const lies = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })
  expect(lies).toContain('reisgezel.draft.account-a.')
  for (const word of ['Vertelde', 'Aleppo', 'note', 'contact-with', '018f0000', btoa(words).slice(0, 12)])
    expect(lies).not.toContain(word)
  // Another key reads nothing of it, and takes nothing away: it may be the right one that comes back.
  await openDrafts('account-a', keyOf('Z'.repeat(43)))
  expect(readDraft(name)).toBeUndefined()
  await openAs('account-a')
  expect(readDraft(name)?.values).toEqual({ note: words })
})

test('what was changed on the device, or moved to another place, is not believed', async () => {
  await writeDraft('one', { name: 'Ali' })
  const [slot, sealed] = Object.entries({ ...localStorage })[0] as [string, string]
  localStorage.setItem(`${slot.slice(0, -1)}x`, sealed)
  localStorage.setItem(
    slot,
    sealed.replace(/^\d+/, (at) => String(Number(at) - 1)),
  )
  await openAs('account-a')
  expect(readDraft('one')).toBeUndefined()
})

test('every key is kept, however fast they come; the last one stays', async () => {
  const all = [...'een lange zin'].map((_, at) => writeDraft('new', { name: 'een lange zin'.slice(0, at + 1) }))
  expect(await Promise.all(all)).not.toContain(false)
  await openAs('account-a')
  expect(readDraft('new')?.values).toEqual({ name: 'een lange zin' })
  expect(localStorage).toHaveLength(1)
})

test('what is thrown away while its last key is still being sealed is gone, and stays gone', async () => {
  await writeDraft('new', { name: 'Al' })
  const last = writeDraft('new', { name: 'Ali' })
  dropDraft('new')
  await last
  expect(localStorage).toHaveLength(0)
  await openAs('account-a')
  expect(readDraft('new')).toBeUndefined()
})

test('another tab writes and takes away, and this one knows', async () => {
  await writeDraft('new', { name: 'Ali' })
  const [slot, mine] = Object.entries({ ...localStorage })[0] as [string, string]
  await writeDraft('new', { name: 'Ali Reza' })
  dispatchEvent(new StorageEvent('storage', { key: slot, newValue: mine }))
  await waitFor(() => expect(readDraft('new')?.values).toEqual({ name: 'Ali' }))
  localStorage.removeItem(slot)
  expect(readDraft('new')).toBeUndefined()
})

test('a browser that seals nothing is no place to keep: this tab remembers, and does not say that it is kept', async () => {
  await openDrafts('account-a', Promise.resolve(null))
  expect(await writeDraft('new', { name: 'Ali' })).toBe(false)
  expect(readDraft('new')?.values).toEqual({ name: 'Ali' })
  expect(localStorage).toHaveLength(0)
})

test('old drafts are tidied, also of others and from before they were sealed; signing out leaves none', async () => {
  await writeDraft('new', { name: 'Ali' })
  const fortnight = 15 * 86_400_000
  localStorage.setItem('reisgezel.draft.account-a.old', `${Date.now() - fortnight}.aaaa.bbbb`)
  localStorage.setItem('reisgezel.draft.account-b.old', `${Date.now() - fortnight}.aaaa.bbbb`)
  localStorage.setItem('reisgezel.draft.account-b.young', `${Date.now()}.aaaa.bbbb`)
  localStorage.setItem(
    'reisgezel.draft.account-a.plain',
    JSON.stringify({ savedAt: Date.now(), values: { name: 'x' } }),
  )
  localStorage.setItem('reisgezel.draft.account-a.broken', '{')
  await openAs('account-a')
  expect(Object.keys(localStorage)).toHaveLength(2)
  expect(readDraft('new')?.values).toEqual({ name: 'Ali' })
  dropAllDrafts()
  expect(Object.keys(localStorage)).toEqual([])
})

test('two forms on one page keep their fields apart', async () => {
  await renderScreen(
    <>
      <Form />
      <Form action="Ook opslaan" />
    </>,
  )
  const [one, other] = screen.getAllByLabelText('Naam')
  expect(one!.id).not.toBe(other!.id)
  await userEvent.click(screen.getByRole('button', { name: 'Ook opslaan' }))
  await waitFor(() => expect(document.activeElement).toBe(other))
})
