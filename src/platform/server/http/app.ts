import multipart from '@fastify/multipart'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { newId } from '#kernel/ids.ts'
import type { Actor } from '#kernel/actor.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { type Endpoint, pathNames } from '#kernel/endpoint.ts'
import { type Fault, Problem, problem } from '#kernel/problem.ts'
import type { Log } from '../log.ts'
import { recordEvent } from './audit.ts'
import { openMetrics } from './metrics.ts'
import { mountOpen, type OpenRoute } from './open-route.ts'
import { openApi } from './openapi.ts'
import { openRefusals, type Refusals } from './refusals.ts'
import { asProblem, faultsOf, problemDetails, type ProblemTexts, sendProblem } from './problems.ts'
import type { ApartCtx, Ctx, Download, Route, Server, Upload } from './route.ts'
import { refuseForgery, secureHeaders, setSecureHeaders } from './security.ts'

export type AppParts = {
  server: Server
  log: Log
  routes: readonly Route[]
  /** Endpoints for whoever is not (yet) signed in. */
  openRoutes?: readonly OpenRoute[]
  texts: ProblemTexts
  /** Who sends this request; null without a living session. One query. */
  actorOf(request: FastifyRequest): Promise<Actor | null>
  version: string
  /** Sign-in, the web's files: what is no route of a capability. */
  extend?: (app: FastifyInstance) => Promise<void>
  now?: () => Date
}

const BODY_LIMIT = 2 * 1024 * 1024
const UPLOAD_LIMIT = 200 * 1024 * 1024

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    genReqId: () => newId(),
    // One proxy stands in front: what stands left of its own word in the header is anybody's.
    trustProxy: parts.server.config.behindTlsProxy ? (_peer, hop) => hop === 0 : false,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be read reaches no route, and so no hook.
    frameworkErrors: (error, request, reply) => {
      setSecureHeaders(request, reply, parts.server.config.behindTlsProxy)
      void answerProblem(parts, error, request, reply)
    },
  })
  const metrics = openMetrics()
  await app.register(multipart, { limits: { fileSize: UPLOAD_LIMIT, files: 40, fields: 20, parts: 60 } })
  secureHeaders(app, parts.server.config.behindTlsProxy)
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return
    reply.header('API-Version', parts.version)
    // `/clients/` is not a client without an id.
    if (/^[^?]*\/(\?|$)/.test(request.url)) throw problem('common/not-found')
  })

  const refusals = refusalsOf(parts)
  app.addHook('onClose', () => refusals.settle())
  app.setErrorHandler(async (error, request, reply) => {
    await noteRefusal(parts, refusals, error, request)
    return answerProblem(parts, error, request, reply)
  })
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, problemDetails(problem('common/not-found'), parts.texts, request.id)),
  )
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000)
    // The pattern of the route, never the address itself: ids and search words stay out of the log.
    parts.log.info({
      traceId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })

  for (const declared of parts.routes) mount(app, parts, declared)
  for (const declared of parts.openRoutes ?? []) mountOpen(app, declared, { ...parts, readInput, refuseForgery })
  const document = openApi([...(parts.openRoutes ?? []), ...parts.routes], parts.version)
  app.get('/api/v1/openapi.json', async () => document)
  app.get('/health', async () => ({ status: 'ok' }))
  app.get('/ready', async (_request, reply) => {
    const ready = await parts.server.database
      .asNobody((client) => client.query('select 1'))
      .then(
        () => true,
        () => false,
      )
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unreachable' })
  })
  app.get('/metrics', async (request, reply) => {
    if (request.headers['x-forwarded-for'] !== undefined) throw problem('common/not-found')
    return reply.type('text/plain').send(await metrics.text())
  })
  await parts.extend?.(app)
  return app
}

function mount(app: FastifyInstance, parts: AppParts, declared: Route) {
  app.route({
    method: declared.endpoint.method,
    url: declared.endpoint.path,
    config: { endpoint: declared.endpoint.name },
    handler: async (request, reply) => {
      reply.header('Cache-Control', 'no-store')
      refuseForgery(request)
      const actor = await parts.actorOf(request)
      if (!actor) throw problem('common/not-signed-in')
      if (!declared.can(actor)) throw problem('common/not-allowed')
      if (actor.tryingOut && request.method !== 'GET') throw problem('common/trying-out')
      const input = readInput(declared, request)
      const now = (parts.now ?? (() => new Date()))()
      const today = todayInAmsterdam(now)
      const ctx: ApartCtx = { actor, today, now, server: parts.server }
      const result = await handle(declared, ctx, input, request)
      return declared.kind === 'download' ? sendDownload(reply, result as Download) : reply.send(result ?? {})
    },
  })
}

async function handle(declared: Route, apart: ApartCtx, input: never, request: FastifyRequest): Promise<unknown> {
  if (declared.kind === 'apart') return declared.handle(apart, input)
  if (declared.kind === 'upload') {
    if (!request.isMultipart()) throw problem('common/wrong-media-type')
    const upload: Upload = { files: readable(request) }
    return declared.handle(apart, input, upload)
  }
  return apart.server.database.asActor(apart.actor, apart.today, async (tx) => {
    const ctx: Ctx = { tx, ...apart }
    const answer = await declared.handle(ctx, input)
    recordEvent(ctx, declared, input, answer as Record<string, unknown>)
    return answer
  })
}

/** A form that is cut off, or says no boundary, is the sender's fault; the parser throws it without a status. */
async function* readable(request: FastifyRequest): Upload['files'] {
  try {
    yield* request.files()
  } catch (error) {
    throw asProblem(error) ?? problem('common/unreadable-body')
  }
}

/** One flat object of path, query and body, checked by the contract. Names that the contract lacks are refused in a body. */
export function readInput(declared: { endpoint: Endpoint; kind?: string }, request: FastifyRequest): never {
  const { endpoint: of } = declared
  const inBody = (of.method === 'POST' || of.method === 'PUT') && declared.kind !== 'upload'
  const rest = inBody ? (request.body ?? {}) : request.query
  if (typeof rest !== 'object' || rest === null || Array.isArray(rest)) throw problem('common/unreadable-body')
  const inPath = request.params as Record<string, string>
  const wanted = { ...rest, ...Object.fromEntries(pathNames(of.path).map((name) => [name, inPath[name]])) }
  const unreadable = whereUnreadable(wanted)
  if (unreadable) throw problem('common/invalid-input', { errors: [unreadable] })
  const parsed = of.input.safeParse(wanted, { reportInput: true })
  if (!parsed.success) throw problem('common/invalid-input', { errors: faultsOf(parsed.error) })
  return parsed.data as never
}

/** Deeper than any contract asks; what reads or writes it piece by piece would run out of room. */
const MOST_NESTED = 20

/** What the database cannot keep to the letter: it knows no NUL, and half a character becomes another one. */
function whereUnreadable(value: unknown, pointer = '', depth = 0): Fault | null {
  const at = (code: string) => ({ pointer, code })
  if (typeof value === 'string') {
    if (value.includes('\u0000')) return at('fault/unseen-character')
    return value.isWellFormed() ? null : at('fault/unreadable-value')
  }
  if (typeof value !== 'object' || value === null) return null
  if (depth === MOST_NESTED) return at('fault/unreadable-value')
  for (const [name, part] of Object.entries(value)) {
    const found = whereUnreadable(name, pointer) ?? whereUnreadable(part, `${pointer}/${name}`, depth + 1)
    if (found) return found
  }
  return null
}

function sendDownload(reply: FastifyReply, file: Download) {
  return reply
    .type(file.contentType)
    .header(
      'Content-Disposition',
      `attachment; filename="${file.fileName.replace(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    )
    .send(file.body instanceof Uint8Array ? Buffer.from(file.body) : file.body)
}

const refusalsOf = ({ server, log, now }: AppParts) =>
  openRefusals(server.database, (error) => log.warn({ name: error.name }, 'a refusal is not written down'), now)

/** Before the answer, whatever it is: who is refused and who finds nothing wait equally long. */
async function noteRefusal(parts: AppParts, refusals: Refusals, error: unknown, request: FastifyRequest) {
  const code = asProblem(error)?.code
  const { endpoint } = request.routeOptions.config as { endpoint?: string }
  if (!code || !endpoint) return
  const actor = await parts.actorOf(request).catch(() => null)
  if (actor) await refusals.record(request, actor, endpoint, code, parts.texts.statuses[code] ?? 500)
}

export function answerProblem(
  parts: Pick<AppParts, 'texts' | 'log'>,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const known = asProblem(error)
  if (!known) {
    // A message of the database or of a library can quote data, so only its kind and the place are kept.
    const { name, code, stack } = error as Error & { code?: string }
    const place = stack
      ?.split('\n')
      .slice(1, 6)
      .map((line) => line.trim())
    parts.log.error({ traceId: request.id, route: request.routeOptions.url, name, code, place })
  }
  return sendProblem(reply, problemDetails(known ?? new Problem('common/unexpected'), parts.texts, request.id))
}
