import fastifyStatic from '@fastify/static'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { problem } from '#kernel/problem.ts'
import { contentSecurityPolicy } from '#platform/server/http/security.ts'

const NONCE_MARK = '__CSP_NONCE__'

/** Serves the built screens: files by their name, the start page for every other address outside the API. */
export async function serveWeb(app: FastifyInstance, webDir: string): Promise<void> {
  const files = await filesIn(webDir)
  const startPage = await fs.readFile(path.join(webDir, 'index.html'), 'utf8')
  await app.register(fastifyStatic, {
    root: webDir,
    serve: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      // Names under assets/ carry a hash of their content, so what they hold never changes.
      const hashed = path.relative(webDir, file).startsWith(`assets${path.sep}`)
      reply.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300')
      if (!/^service-worker\.js(\.br|\.gz)?$/.test(path.relative(webDir, file))) return
      // Asked for anew at each visit; it has a policy of its own, by which it fetches what it keeps and nothing else.
      reply.header('Cache-Control', 'no-cache')
      reply.header('Content-Security-Policy', "default-src 'none'; connect-src 'self'")
    },
  })
  app.get('/*', (request, reply) => {
    const name = decoded((request.params as { '*': string })['*'])
    if (name === null || name === 'api' || name.startsWith('api/')) throw problem('common/not-found')
    if (files.has(name) && name !== 'index.html') return reply.sendFile(name)
    // A script that an older page still asks for is missing, not a page.
    if (name.startsWith('assets/')) throw problem('common/not-found')
    return sendStartPage(reply, startPage)
  })
}

function sendStartPage(reply: FastifyReply, startPage: string) {
  const nonce = randomBytes(18).toString('base64')
  return reply
    .header('Content-Security-Policy', contentSecurityPolicy(nonce))
    .header('Cache-Control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(startPage.replaceAll(NONCE_MARK, nonce))
}

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}

async function filesIn(dir: string): Promise<ReadonlySet<string>> {
  const entries = await fs.readdir(dir, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name) && !entry.name.startsWith('.'))
      .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  )
}
