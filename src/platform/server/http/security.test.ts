import Fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { contentSecurityPolicy, secureHeaders } from './security.ts'

async function answering(behindTls: boolean) {
  const app = Fastify()
  afterAll(() => app.close())
  secureHeaders(app, behindTls)
  app.get('/', async () => ({}))
  app.get('/fault', async () => {
    throw new Error('fault')
  })
  return app
}
const plain = await answering(false)
const behindTls = await answering(true)

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]))

test('the policy of a page allows nothing by default, nothing inline, nothing evaluated and nothing of elsewhere', () => {
  const policy = contentSecurityPolicy('abc')
  expect(policy).not.toMatch(/unsafe-|\*|https?:/)
  expect(directives(policy)).toMatchObject({
    'default-src': `'none'`,
    'script-src': `'self'`,
    'style-src': `'self' 'nonce-abc'`,
    'base-uri': `'none'`,
    'form-action': `'self'`,
    'frame-ancestors': `'none'`,
  })
})

test.each(['/', '/fault', '/nowhere'])('%s has every header, also when it fails', async (url) => {
  const { headers } = await behindTls.inject({ url })
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  })
  expect(headers).not.toHaveProperty('access-control-allow-origin')
  expect(headers).not.toHaveProperty('server')
})

test('without TLS in front nothing is promised about it', async () => {
  const { headers } = await plain.inject({ url: '/' })
  expect(headers['strict-transport-security']).toBeUndefined()
})
