// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { getClientFile } from '../../contract.ts'
import { pairClients } from '../../contract/doubles.ts'
import { aFile, anId } from '../fixtures.ts'
import { PairClientsScreen } from './PairClientsScreen.tsx'

afterEach(cleanup)

test('with nobody chosen the field says so and has the focus', async () => {
  const errors = [{ pointer: '/otherId', code: 'fault/required' }]
  new FakeServer()
    .on(getClientFile, aFile())
    .on(pairClients, refusal(422, 'common/invalid-input', { errors }))
    .listen()
  await renderScreen(<PairClientsScreen clientId={anId(1)} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Zet naast elkaar' }))
  await screen.findByText('vul dit in')
  const field = screen.getByLabelText('Het andere dossier')
  await waitFor(() => expect(document.activeElement).toBe(field))
})
