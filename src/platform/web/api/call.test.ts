// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { addressOf, call, CallProblem, onSignedOut } from './call.ts'

const read = endpoint({
  name: 'test.read',
  method: 'GET',
  path: '/api/v1/things/:thingId',
  summary: '',
  input: z.object({ thingId: z.string(), q: z.string().optional(), page: z.number().optional() }),
  answer: z.object({ name: z.string() }),
})
const save = endpoint({
  name: 'test.save',
  method: 'PUT',
  path: '/api/v1/things/:thingId',
  summary: '',
  input: z.object({ thingId: z.string(), name: z.string() }),
  answer: z.object({ name: z.string() }),
})
const caught = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => error as CallProblem,
  )

afterEach(() => {
  onSignedOut(null)
  vi.unstubAllGlobals()
})

test('fills the path, sends the rest in the query, and leaves out what is empty', () => {
  expect(addressOf(read, { thingId: 'a/b', q: 'ali & zn', page: 2 })).toBe('/api/v1/things/a%2Fb?q=ali+%26+zn&page=2')
  expect(addressOf(read, { thingId: 'x', q: '' })).toBe('/api/v1/things/x')
})

test('sends a command as JSON, with the header that another site cannot send', async () => {
  const server = new FakeServer().on(save, ({ name }) => ({ name })).listen()
  expect(await call(save, { thingId: 'x', name: 'Ali' })).toEqual({ name: 'Ali' })
  expect(server.asked[0]).toMatchObject({
    input: { thingId: 'x', name: 'Ali' },
    headers: { 'X-Requested-With': 'reisgezel' },
  })
})

test('makes a problem of a refusal: code, faults, trace and the record as it stands', async () => {
  const fault = { pointer: '/name', code: 'fault/required' }
  new FakeServer()
    .on(save, refusal(409, 'common/stale-version', { errors: [fault], current: { name: 'Sara' } }))
    .listen()
  expect(await caught(call(save, { thingId: 'x', name: '' }))).toMatchObject({
    code: 'common/stale-version',
    status: 409,
    faults: [fault],
    traceId: 'trace-1',
    current: { name: 'Sara' },
  })
})

test('says so when there is no connection', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect((await caught(call(read, { thingId: 'x' })))?.code).toBe('common/no-connection')
})

test('refuses an answer that does not fit the contract', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ nam: 'Ali' }))
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect((await caught(call(read, { thingId: 'x' })))?.code).toBe('common/unexpected')
  expect(said).toHaveBeenCalledWith('The answer of test.read does not fit its contract: name (invalid_type)')
})

test('asks once to sign in for many calls, and then carries them out', async () => {
  let inside = false
  const answer = ({ thingId }: { thingId: string }) =>
    inside ? { name: thingId } : refusal(401, 'common/not-signed-in')
  new FakeServer().on(read, answer).listen()
  let signedIn = () => {}
  const ask = vi.fn<() => Promise<void>>(() => new Promise<void>((resolve) => (signedIn = resolve)))
  onSignedOut(ask)
  const both = Promise.all([call(read, { thingId: 'a' }), call(read, { thingId: 'b' })])
  await vi.waitFor(() => expect(ask).toHaveBeenCalled())
  inside = true
  signedIn()
  expect(await both).toEqual([{ name: 'a' }, { name: 'b' }])
  expect(ask).toHaveBeenCalledTimes(1)
})

test('a wrong password is no ended session', async () => {
  new FakeServer().on(save, refusal(401, 'access/wrong-credentials')).listen()
  const ask = vi.fn<() => Promise<void>>(async () => {})
  onSignedOut(ask)
  expect((await caught(call(save, { thingId: 'x', name: 'a' })))?.code).toBe('access/wrong-credentials')
  expect(ask).not.toHaveBeenCalled()
})
