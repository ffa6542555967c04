import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { Problem, problem } from '#kernel/problem.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import { type Away, openSingleSignOn, type SingleSignOn } from '#platform/server/auth/single-sign-on.ts'
import type { Config } from '#platform/server/config.ts'
import type { OpenCtx } from '#platform/server/http/open-route.ts'
import type { Server } from '#platform/server/http/route.ts'
import { afterFirstFactor, comeIn, recordOutside } from './coming-in.ts'

const START = '/sso/start'
const CALLBACK = '/sso/callback'
const AWAY_SECONDS = 600

const homeOf = ({ publicUrl, port }: Config) => (publicUrl ?? `http://localhost:${port}`).replace(/\/$/, '')

/** Two addresses for the browser itself, outside the API: to the provider, and back from there. */
export function mountSingleSignOn(app: FastifyInstance, auth: Auth, server: Server, clock: () => Date): void {
  const { singleSignOn } = server.config
  if (!singleSignOn) return
  const provider = openSingleSignOn(singleSignOn, homeOf(server.config) + CALLBACK)
  const ctxOf = (request: FastifyRequest, reply: FastifyReply): OpenCtx => {
    const now = clock()
    return { request, reply, now, today: todayInAmsterdam(now), server }
  }
  app.get(START, async (request, reply) => {
    reply.header('Cache-Control', 'no-store')
    return reply.redirect(await leave(auth, provider, ctxOf(request, reply)), 303)
  })
  app.get(CALLBACK, async (request, reply) => {
    reply.header('Cache-Control', 'no-store')
    return reply.redirect(await arrive(auth, provider, ctxOf(request, reply)), 303)
  })
}

async function leave(auth: Auth, provider: SingleSignOn, { request, reply }: OpenCtx): Promise<string> {
  if (!(await auth.limits.attempt([{ key: `sso:${request.ip}`, most: 100, seconds: 900 }])))
    throw problem('common/too-many-requests')
  const left = await provider.leave().catch(() => null)
  if (!left) return '/?sso=unreachable'
  const token = await auth.singleUse.put('single-sign-on', JSON.stringify(left.away), AWAY_SECONDS)
  reply.header('set-cookie', auth.awayCookies.write(token))
  return left.to
}

/** The same for an answer that is not ours, for one that was used, and for people whom nobody invited. */
async function arrive(auth: Auth, provider: SingleSignOn, ctx: OpenCtx): Promise<string> {
  const { request, reply, server } = ctx
  const refused = async (email = '') => {
    await recordOutside(ctx, {
      action: 'refused',
      subject: 'access.singleSignOn',
      why: 'access/wrong-credentials',
      email,
    })
    reply.header('set-cookie', auth.awayCookies.clear())
    return '/?sso=refused'
  }
  const token = auth.awayCookies.read(request.headers.cookie)
  const kept = token && (await auth.singleUse.take('single-sign-on', token))
  if (!kept) return refused()
  const address = homeOf(server.config) + request.url
  const arrived = await provider.arrive(address, JSON.parse(kept) as Away)
  if (!arrived) return refused()
  const { issuer, subject, email, emailVerified, proven } = arrived
  const accountId =
    (await auth.findLinked(issuer, subject)) ??
    (email && emailVerified ? await auth.linkByEmail(issuer, subject, email) : null)
  if (!accountId) return refused(email ?? '')
  try {
    await (proven
      ? comeIn(auth, ctx, accountId, 'single-sign-on', true)
      : afterFirstFactor(auth, ctx, accountId, 'single-sign-on'))
  } catch (error) {
    // Without a role today; written down where it was found.
    if (error instanceof Problem) return '/?sso=no-role'
    throw error
  }
  return '/'
}
