// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../../test/web/render-screen.tsx'
import { TextField } from '../ui/fields.tsx'
import { LastSavedContext } from './last-saved.ts'
import { RecordForm } from './RecordForm.tsx'

const addWord = endpoint({
  name: 'test.addWord',
  method: 'POST',
  path: '/api/v1/words',
  summary: 'A word',
  input: z.strictObject({ word: z.string() }),
  answer: z.object({}),
})

const form = (
  <RecordForm<{ word: string }, typeof addWord>
    endpoint={addWord}
    initial={{ word: 'reis' }}
    version={null}
    beside={{}}
    draft="word"
    labels={{ word: 'Woord' }}
    saved="Opgeslagen"
    backTo="/"
    show={String}
  >
    {({ field }) => <TextField label="Woord" {...field('word')} />}
  </RecordForm>
)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test.each([
  ['oneself', null, true],
  ['another function', { role: 'guide', location: null, clients: 'own' }, false],
])('as %s: whether it saves is said before anything is typed', async (_, tryingOut, saves) => {
  const server = new FakeServer().on(addWord, {}).listen()
  await renderScreen(form, { session: aSession({ tryingOut }) })
  const save = await screen.findByRole('button', { name: 'Opslaan' })
  const why = document.getElementById(save.getAttribute('aria-describedby') ?? '')?.textContent ?? ''
  expect(/wordt niet opgeslagen/.test(why)).toBe(!saves)
  expect(save.getAttribute('aria-disabled')).toBe(!saves ? 'true' : null)
  await userEvent.click(save)
  await userEvent.type(screen.getByLabelText('Woord'), '{Enter}')
  expect(server.inputsOf(addWord).length > 0).toBe(saves)
})

test('two saved at once: beside the other text stands who saved it, where that is told', async () => {
  const current = { version: 2, values: { word: 'tocht' } }
  const correctWord = endpoint({
    ...addWord,
    method: 'PUT',
    input: z.strictObject({ word: z.string(), version: z.number() }),
  })
  new FakeServer().on(correctWord, refusal(409, 'common/stale-version', { current })).listen()
  const LastSaved = ({ record }: { record: string }) => <p>Opgeslagen door Piet Bos ({record})</p>
  await renderScreen(
    <LastSavedContext value={LastSaved}>
      <RecordForm<{ word: string }, typeof correctWord>
        {...form.props}
        endpoint={correctWord}
        version={1}
        history="word/7"
        show={(_name, value) => String(value)}
      />
    </LastSavedContext>,
  )
  await userEvent.type(await screen.findByLabelText('Woord'), 's{Enter}')
  const theirs = within((await screen.findByText('Zoals het er nu staat')).parentElement!)
  expect(theirs.getByText('tocht')).toBeTruthy()
  expect(theirs.getByText('Opgeslagen door Piet Bos (word/7)')).toBeTruthy()
  const mine = within(screen.getByText('Uw tekst').parentElement!)
  expect(mine.queryByText(/Opgeslagen door/)).toBeNull()
})
