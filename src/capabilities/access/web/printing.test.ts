// @vitest-environment happy-dom
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { recordPrint } from '../contract/prints.ts'
import { FakeServer } from '../../../../test/web/fake-server.ts'
import { watchPrinting } from './printing.ts'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
let server: FakeServer
let client: QueryClient
let stop: () => void
beforeEach(() => {
  server = new FakeServer().on(recordPrint, {}).listen()
  client = new QueryClient()
  stop = watchPrinting(client)
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

/** A screen that shows this answer, until it is left. */
function show(name: string, input: object, data: unknown): () => void {
  client.setQueryData([name, input], data)
  return new QueryObserver(client, { queryKey: [name, input], staleTime: Infinity }).subscribe(() => {})
}
const print = () => dispatchEvent(new Event('beforeprint'))

test('a file on the screen is told when it is printed, with the people in it', () => {
  show('clients.getClientFile', { clientId: anId(1) }, { household: { members: [{ client: { id: anId(2) } }] } })
  show('organisation.getOrganisation', {}, { foundation: { id: anId(9) } })
  print()
  expect(server.inputsOf(recordPrint)).toEqual([
    { screens: [{ screen: 'clients.getClientFile', shown: [anId(1), anId(2)] }] },
  ])
})

test('a screen that was left is not printed, and neither is one without people', () => {
  const leave = show('clients.searchClients', {}, { rows: [{ id: anId(1) }] })
  leave()
  show('organisation.getOrganisation', {}, {})
  print()
  expect(server.asked).toEqual([])
})

test('printing waits for nothing and fails for nothing', () => {
  show('clients.searchClients', {}, { rows: [{ id: anId(1) }] })
  const sent = vi.fn<() => Promise<Response>>(() => Promise.reject(new Error('no connection')))
  vi.stubGlobal('fetch', sent)
  expect(print()).toBe(true)
  expect(sent).toHaveBeenCalledWith('/api/v1/prints', expect.objectContaining({ keepalive: true }))
})
