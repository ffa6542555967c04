import { vi } from 'vitest'
import { type AnswerOf, type Endpoint, type InputOf, pathNames } from '#kernel/endpoint.ts'

type Refusal = { status: number; code: string; errors?: { pointer: string; code: string }[]; current?: unknown }
export const refusal = (status: number, code: string, rest: Partial<Refusal> = {}): Refusal => ({
  status,
  code,
  ...rest,
})
const isRefusal = (given: unknown): given is Refusal =>
  typeof given === 'object' && given !== null && 'code' in given && 'status' in given

type Route = { of: Endpoint; answer: (input: Record<string, unknown>) => unknown }
export type Asked = { name: string; input: Record<string, unknown>; headers: Record<string, string> }

/** Stands in for the server in tests of screens: what it answers fits the contract, and what it is asked is kept. */
export class FakeServer {
  readonly asked: Asked[] = []
  readonly #routes: Route[] = []

  on<E extends Endpoint>(of: E, answer: AnswerOf<E> | Refusal | ((input: InputOf<E>) => AnswerOf<E> | Refusal)): this {
    const give = typeof answer === 'function' ? (answer as (input: unknown) => unknown) : () => answer
    this.#routes.unshift({ of, answer: give })
    return this
  }

  /** From now on `fetch` asks this server. */
  listen(): this {
    vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => this.#reply(address, init))
    return this
  }

  inputsOf(of: Endpoint): Record<string, unknown>[] {
    return this.asked.filter(({ name }) => name === of.name).map(({ input }) => input)
  }

  async #reply(address: string, init: RequestInit): Promise<Response> {
    const url = new URL(address, 'http://localhost')
    for (const { of, answer } of this.#routes) {
      const names = pathNames(of.path)
      const match = new RegExp(`^${of.path.replace(/:[a-zA-Z]+/g, '([^/]+)')}$`).exec(url.pathname)
      if (!match || (init.method ?? 'GET') !== of.method) continue
      const given = {
        ...Object.fromEntries(url.searchParams),
        ...(typeof init.body === 'string' ? (JSON.parse(init.body) as object) : {}),
        ...Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1]!)])),
      }
      this.asked.push({ name: of.name, input: given, headers: init.headers as Record<string, string> })
      return respond(answer(given))
    }
    return respond(refusal(404, 'common/not-found'))
  }
}

function respond(given: unknown): Response {
  if (!isRefusal(given)) return Response.json(given)
  const { status, code, errors, current } = given
  const body = { type: `/problems/${code}`, title: code, status, instance: 'trace-1', errors, current }
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } })
}
