import { expect, test } from 'vitest'
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
