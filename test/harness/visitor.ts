import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Actor } from '#kernel/actor.ts'
import { type AnswerOf, type Endpoint, type InputOf, pathNames } from '#kernel/endpoint.ts'
import type { ProblemDetails } from '#kernel/problem.ts'

export type Answer<Body> = {
  status: number
  body: Body
  /** Code of the problem, without `/problems/`; null for a good answer. */
  problem: string | null
  errors: ProblemDetails['errors']
  headers: LightMyRequestResponse['headers']
  raw: LightMyRequestResponse
}

/** Somebody at a browser: asks endpoints over HTTP, with the cookie of a session. */
export class Visitor {
  readonly #http: FastifyInstance
  readonly email: string
  cookie: string
  readonly #actor: Actor | null

  constructor(http: FastifyInstance, of: { cookie: string; email: string; actor: Actor | null }) {
    this.#http = http
    this.cookie = of.cookie
    this.email = of.email
    this.#actor = of.actor
  }

  get actor(): Actor {
    if (!this.#actor) throw new Error('a stranger is no actor')
    return this.#actor
  }

  /** Asks by contract, as the screens do. */
  async ask<E extends Endpoint>(of: E, input: InputOf<E>): Promise<Answer<AnswerOf<E>>> {
    const rest = { ...(input as Record<string, unknown>) }
    let url: string = of.path
    for (const name of pathNames(of.path)) {
      url = url.replace(`:${name}`, encodeURIComponent(String(rest[name])))
      delete rest[name]
    }
    const inBody = of.method === 'POST' || of.method === 'PUT'
    return this.send(of.method, inBody ? url : withQuery(url, rest), inBody ? rest : undefined)
  }

  /** Sends whatever the test wants to send, right or wrong. */
  async send<Body>(
    method: Endpoint['method'],
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const raw = await this.#http.inject({
      method,
      url,
      headers: { 'x-requested-with': 'reisgezel', ...(this.cookie ? { cookie: this.cookie } : {}), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const isJson = String(raw.headers['content-type'] ?? '').includes('json')
    const parsed = isJson ? raw.json() : raw.body
    const isProblem = String(raw.headers['content-type'] ?? '').startsWith('application/problem+json')
    return {
      status: raw.statusCode,
      body: parsed as Body,
      problem: isProblem ? (parsed as ProblemDetails).type.slice('/problems/'.length) : null,
      errors: isProblem ? (parsed as ProblemDetails).errors : undefined,
      headers: raw.headers,
      raw,
    }
  }
}

function withQuery(url: string, rest: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined && value !== null) query.set(name, String(value))
  }
  const text = query.toString()
  return text ? `${url}?${text}` : url
}
