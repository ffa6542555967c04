import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asProblem } from '#platform/server/http/problems.ts'
import { secureHeaders } from '#platform/server/http/security.ts'
import { serveWeb } from './web-files.ts'

const app = Fastify()
const dir = await fs.mkdtemp(path.join(os.tmpdir(), 'reisgezel-web-'))
const script = `console.log('${'x'.repeat(2000)}')`

beforeAll(async () => {
  await fs.mkdir(path.join(dir, 'assets'))
  await fs.writeFile(path.join(dir, 'index.html'), '<meta nonce="__CSP_NONCE__"><p data-nonce="__CSP_NONCE__">')
  await fs.writeFile(path.join(dir, 'assets', 'main-abc.js'), script)
  await fs.writeFile(path.join(dir, 'assets', 'main-abc.js.br'), zlib.brotliCompressSync(script))
  await fs.writeFile(path.join(dir, 'icon.svg'), '<svg/>')
  await fs.writeFile(path.join(dir, 'service-worker.js'), script)
  await fs.writeFile(path.join(dir, 'service-worker.js.br'), zlib.brotliCompressSync(script))
  await fs.writeFile(path.join(dir, '.built-from'), 'hash')
  secureHeaders(app)
  app.setErrorHandler((error, _request, reply) => reply.code(asProblem(error) ? 404 : 500).send({}))
  await serveWeb(app, dir)
})
afterAll(async () => {
  await app.close()
  await fs.rm(dir, { recursive: true })
})

test.each(['/', '/clienten', '/clienten/0199', '/wachtwoord-nieuw?token=abc', '/index.html', '/.built-from'])(
  '%s is the start page, with a nonce of its own',
  async (url) => {
    const [one, other] = [await app.inject({ url }), await app.inject({ url })]
    expect([one.statusCode, one.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    const nonce = /nonce="([^"]+)"/.exec(one.body)![1]!
    expect(one.body).not.toContain('__CSP_NONCE__')
    expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(one.headers['content-security-policy']).toContain("script-src 'self';")
    expect(one.headers['cache-control']).toBe('no-store')
    expect(other.body).not.toContain(nonce)
  },
)

test('a file with a hash in its name is kept for ever, and travels compressed', async () => {
  const plain = await app.inject({ url: '/assets/main-abc.js' })
  expect(plain.body).toBe(script)
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const small = await app.inject({ url: '/assets/main-abc.js', headers: { 'accept-encoding': 'br, gzip' } })
  expect(small.headers['content-encoding']).toBe('br')
  expect(zlib.brotliDecompressSync(small.rawPayload).toString()).toBe(script)
  expect(small.headers['content-type']).toContain('javascript')
})

test.each(['identity', 'br, gzip'])(
  'what opens without a line is asked for anew, and may fetch: %s',
  async (encoding) => {
    const { headers } = await app.inject({ url: '/service-worker.js', headers: { 'accept-encoding': encoding } })
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'")
  },
)

test('other files are kept for a while', async () => {
  const icon = await app.inject({ url: '/icon.svg' })
  expect([icon.statusCode, icon.headers['cache-control']]).toEqual([200, 'public, max-age=300'])
})

test.each(['/assets/main-old.js', '/api', '/api/v1/unknown', '/api/v1/', '/%E0%A4%A'])(
  '%s is not there',
  async (url) => {
    expect((await app.inject({ url })).statusCode).toBeGreaterThanOrEqual(400)
  },
)

test.each(['/../package.json', '/..%2f..%2fetc/passwd', '/assets/..%2f..%2fpackage.json', '/%2e%2e/package.json'])(
  '%s does not leave the folder',
  async (url) => {
    const { body } = await app.inject({ url })
    expect(body).not.toContain('root:')
    expect(body).not.toContain('"name"')
  },
)
