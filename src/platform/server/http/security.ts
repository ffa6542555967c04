import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '#kernel/problem.ts'

/** Enforced on every page. Mantine's own style tags carry the nonce; nothing inline runs. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Of an answer that is no page: whatever it holds, nothing of it may run, load or be framed. */
const nothingMayLoad = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** On every answer. `behindTls`: people come in over TLS, whatever the last stretch to this server is. */
export function setSecureHeaders(request: FastifyRequest, reply: FastifyReply, behindTls = false): void {
  reply.header('X-Content-Type-Options', 'nosniff')
  reply.header('Referrer-Policy', 'same-origin')
  reply.header('Cross-Origin-Opener-Policy', 'same-origin')
  reply.header('Cross-Origin-Resource-Policy', 'same-origin')
  reply.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  if (!reply.hasHeader('Content-Security-Policy')) reply.header('Content-Security-Policy', nothingMayLoad)
  if (behindTls || request.protocol === 'https') {
    reply.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  }
}

export function secureHeaders(app: FastifyInstance, behindTls = false) {
  app.addHook('onSend', async (request, reply) => setSecureHeaders(request, reply, behindTls))
}

/**
 * A page of another site can make a browser send our cookie, but not this header: that would need our consent (CORS),
 * which is never given.
 */
export function refuseForgery(request: FastifyRequest): void {
  if (request.method === 'GET') return
  if (request.headers['x-requested-with'] !== 'reisgezel') throw problem('common/not-allowed')
}
