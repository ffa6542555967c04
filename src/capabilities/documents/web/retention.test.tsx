// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { anId } from '#capabilities/clients/web/fixtures.ts'
import { documentKinds } from '../contract/documents.ts'
import * as contract from '../contract/retention.ts'
import { OverdueDocumentsScreen } from './OverdueDocumentsScreen.tsx'
import { RetentionScreen } from './RetentionScreen.tsx'

const aPaper = (at: number, more: Partial<contract.OverdueDocument> = {}): contract.OverdueDocument => ({
  id: anId(at),
  client: { id: anId(800), number: 12, name: 'Omid Rahimi' },
  title: `Papier ${at}`,
  kind: 'bill',
  compartment: 'basics',
  keptUntil: '2026-11-01',
  needed: false,
  ...more,
})
let server: FakeServer
let documents: contract.OverdueDocument[]
beforeEach(() => {
  localStorage.clear()
  documents = [aPaper(1), aPaper(2), aPaper(3, { needed: true })]
  server = new FakeServer()
    .on(contract.listOverdueDocuments, () => ({
      today: '2026-11-18',
      count: documents.length,
      documents,
      may: { remove: true },
    }))
    .on(contract.removeOverdueDocuments, ({ documentIds }) => {
      documents = documents.filter(({ id }) => !documentIds.includes(id))
      return { removed: documentIds.length, kept: 0 }
    })
    .listen()
})
afterEach(cleanup)
const passesAxe = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
}
const asked = () => server.inputsOf(contract.removeOverdueDocuments)

test('what may go is chosen, looked at once more, and erased; what a dossier needs cannot be chosen', async () => {
  await renderScreen(<OverdueDocumentsScreen />)
  const first = await screen.findByRole('checkbox', { name: /Papier 1/ })
  expect(screen.queryByRole('checkbox', { name: /Papier 3/ })).toBeNull()
  expect(within(screen.getByRole('list', { name: 'Nog nodig' })).getByRole('link', { name: 'Papier 3' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Wis wat u kiest' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await passesAxe()
  await userEvent.click(first)
  await userEvent.click(screen.getByRole('button', { name: 'Wis één document' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Papier 1, Omid Rahimi')).toBeTruthy()
  expect(asked()).toEqual([])
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ja, wis deze documenten' }))
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: /Papier 1/ })).toBeNull())
  expect(asked()).toHaveLength(1)
  expect(screen.getByRole('checkbox', { name: /Papier 2/ })).toBeTruthy()
})

test('nothing to erase is said', async () => {
  documents = []
  await renderScreen(<OverdueDocumentsScreen />)
  expect(await screen.findByText('Er wordt nooit iets vanzelf gewist.', { exact: false })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Wis/ })).toBeNull()
  await passesAxe()
})

test('years that cannot be are told at their kind, and what was typed stays', async () => {
  const years = Object.fromEntries(documentKinds.map((kind) => [contract.yearsNameOf(kind), 2])) as contract.Years
  server
    .on(contract.getRetention, { years, version: 0, may: { choose: true } })
    .on(
      contract.chooseRetention,
      refusal(422, 'common/invalid-input', { errors: [{ pointer: '/civilStatus', code: 'fault/out-of-range' }] }),
    )
  await renderScreen(<RetentionScreen />)
  const field = await screen.findByRole('textbox', { name: /Akte/ })
  await userEvent.clear(field)
  await userEvent.type(field, '99')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'))
  expect((field as HTMLInputElement).value).toBe('99')
  await passesAxe()
})
