// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../../test/web/render-screen.tsx'
import { TextField } from '../ui/fields.tsx'
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
