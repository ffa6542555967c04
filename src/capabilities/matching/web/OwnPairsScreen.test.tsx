// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anId } from '#capabilities/clients/web/fixtures.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { listLessons, listOwnPairs } from '../contract.ts'
import { OwnPairsScreen } from './OwnPairsScreen.tsx'

let server: FakeServer
beforeEach(() => {
  server = new FakeServer().listen()
})
afterEach(cleanup)

const learner = { firstName: 'Liya', phone: '06-00000001', email: null, language: 'Tigrinya', needsInterpreter: false }
const pair = {
  id: anId(1),
  clientId: anId(2),
  learner,
  startedOn: '2026-02-01',
  endedOn: null,
  level: null,
  version: 1,
}
const lesson = { id: anId(3), values: { heldOn: '2026-11-10', minutes: 90, note: 'Boodschappen' }, version: 1 }

test('a coach reads how to reach the learner and the lessons, with no way to a file', async () => {
  server
    .on(listOwnPairs, { pairs: [pair], may: { record: true } })
    .on(listLessons, { clientId: anId(2), lessons: [lesson], may: { record: true } })
  await renderScreen(<OwnPairsScreen />)
  await screen.findByRole('heading', { name: 'Liya' })
  await screen.findByText('90 minuten')
  const targets = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  expect(targets).toContain('tel:06-00000001')
  expect(targets.filter((to) => to.startsWith('/clienten'))).toEqual([])
})

test('who may not record sees no button for it; without a pair the page says what to expect', async () => {
  server
    .on(listOwnPairs, { pairs: [pair], may: { record: false } })
    .on(listLessons, { clientId: anId(2), lessons: [], may: { record: false } })
  await renderScreen(<OwnPairsScreen />)
  await screen.findByText('Nog geen lessen')
  expect(screen.queryByRole('link', { name: 'Les vastleggen' })).toBeNull()
  cleanup()
  server.on(listOwnPairs, { pairs: [], may: { record: true } })
  await renderScreen(<OwnPairsScreen />)
  expect(await screen.findByText('U hebt nu geen taalkoppel')).toBeTruthy()
})
