import { expect, test } from 'vitest'
import * as contract from '#capabilities/access/contract.ts'
import { aFoundation } from '../../../../test/harness/builders.ts'
import { signing } from '../../../../test/harness/signing.ts'
import { testApp } from '../../../../test/harness/test-app.ts'

const app = await testApp({ behindTlsProxy: true })
const guess = (forwardedFor: string) =>
  app.http.inject({
    method: 'POST',
    url: '/api/v1/sign-in',
    headers: { 'X-Requested-With': 'reisgezel', 'X-Forwarded-For': forwardedFor },
    payload: { email: 'iemand@voorbeeld.example', password: 'niet het goede wachtwoord' },
  })

test('limits count the address that the proxy saw, not what a visitor writes in front of it', async () => {
  const statuses: number[] = []
  for (let i = 0; i < 11; i++) statuses.push((await guess(`203.0.113.${i}, 198.51.100.7`)).statusCode)
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401))
  expect(statuses[10]).toBe(429)
  expect((await guess('203.0.113.1, 198.51.100.8')).statusCode).toBe(401)
})

test('the numbers of the server stay inside: not through the proxy, only straight at the server', async () => {
  const through = await app.http.inject({ url: '/metrics', headers: { 'X-Forwarded-For': '198.51.100.7' } })
  expect(through.statusCode).toBe(404)
  const inside = await app.http.inject({ url: '/metrics' })
  expect(inside.body).toContain('http_request')
})

test('every cookie of signing in is bound to this host: Secure, for every path, without a domain', async () => {
  const { codeOf, enter, setUp, signIn, somebody } = signing(app)
  const person = await somebody(await aFoundation(app))
  const { secret } = await setUp(person)
  const cookies = [await signIn(person), await enter(person, codeOf(secret)), await person.ask(contract.signOut, {})]
    .flatMap(({ headers }) => headers['set-cookie'] ?? [])
    .map(String)
  expect(cookies.length).toBe(6)
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-reisgezel\.[a-z_]+=[^;]*; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/)
  }
})

test('a cookie under the name that it has without TLS is nobody', async () => {
  const { setUp, somebody } = signing(app)
  const person = await somebody(await aFoundation(app))
  await setUp(person)
  expect((await person.ask(contract.getSession, {})).body.session).not.toBeNull()
  person.cookie = person.cookie.replace('__Host-', '')
  expect((await person.ask(contract.getSession, {})).body.session).toBeNull()
})
