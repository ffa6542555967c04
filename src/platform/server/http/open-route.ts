import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type PlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import type { AnswerOf, Endpoint, ParsedOf } from '#kernel/endpoint.ts'
import type { Server } from './route.ts'

/** What a handler gets before anybody is known: no transaction, no actor. */
export type OpenCtx = { request: FastifyRequest; reply: FastifyReply; now: Date; today: PlainDate; server: Server }

/** An endpoint that anybody may ask, such as sign-in. Loud on purpose: `why` says what makes that right. */
export type OpenRoute = {
  endpoint: Endpoint
  kind: 'open'
  why: string
  handle: (ctx: OpenCtx, input: never) => Promise<unknown>
}

export const openRoute = <E extends Endpoint>(
  of: E,
  declared: { why: string; handle: (ctx: OpenCtx, input: ParsedOf<E>) => Promise<AnswerOf<E>> },
): OpenRoute => ({ kind: 'open', endpoint: of, ...declared }) as OpenRoute

type Mounting = {
  server: Server
  now?: () => Date
  readInput(declared: OpenRoute, request: FastifyRequest): never
  refuseForgery(request: FastifyRequest): void
}

export function mountOpen(app: FastifyInstance, declared: OpenRoute, by: Mounting) {
  app.route({
    method: declared.endpoint.method,
    url: declared.endpoint.path,
    config: { endpoint: declared.endpoint.name },
    handler: async (request, reply) => {
      reply.header('Cache-Control', 'no-store')
      by.refuseForgery(request)
      const input = by.readInput(declared, request)
      const now = (by.now ?? (() => new Date()))()
      const ctx: OpenCtx = { request, reply, now, today: todayInAmsterdam(now), server: by.server }
      return reply.send((await declared.handle(ctx, input)) ?? {})
    },
  })
}
