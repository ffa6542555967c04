import { type AnswerOf, type Endpoint, type InputOf, pathNames } from '#kernel/endpoint.ts'
import type { Fault, ProblemDetails } from '#kernel/problem.ts'

/** What went wrong, as a screen needs it. `code` is `capability/name`; `current` is the record as it stands now. */
export class CallProblem extends Error {
  readonly code: string
  readonly status: number
  readonly faults: readonly Fault[]
  readonly traceId: string | null
  readonly current: unknown
  readonly title: string
  readonly detail: string | null
  constructor(code: string, details: Partial<ProblemDetails> = {}) {
    super(code)
    this.code = code
    this.status = details.status ?? 0
    this.faults = details.errors ?? []
    this.traceId = details.instance ?? null
    this.current = details.current
    this.title = details.title ?? code
    this.detail = details.detail ?? null
  }
}

type AskToSignIn = () => Promise<void>
let askToSignIn: AskToSignIn | null = null
/** What signing in anew mends: there is no session, or it has yet to set up its second factor. */
const endsTheSession: ReadonlySet<string> = new Set(['common/not-signed-in', 'access/second-factor-due'])
let renewing: Promise<void> | null = null
/** Gives the dialog that renews a session in place; a call that met an expired session waits for it and goes on. */
export const onSignedOut = (ask: AskToSignIn | null): void => {
  askToSignIn = ask
  renewing = null
}

/** Carries out an attempt; when the session had ended, once more after signing in. Many calls share one dialog. */
async function withSession<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (!(error instanceof CallProblem && endsTheSession.has(error.code) && askToSignIn)) throw error
    renewing ??= askToSignIn().finally(() => {
      renewing = null
    })
    await renewing
    return attempt()
  }
}

export const callHeaders = { 'X-Requested-With': 'reisgezel', Accept: 'application/json, application/problem+json' }

/** Address of a GET endpoint with its input, for links to downloads. */
export function addressOf<E extends Endpoint>(of: E, input: InputOf<E>): string {
  const { path, rest } = place(of, input)
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

function place(of: Endpoint, input: unknown): { path: string; rest: Record<string, unknown> } {
  const rest = { ...(input as Record<string, unknown>) }
  let path: string = of.path
  for (const name of pathNames(of.path)) {
    path = path.replace(`:${name}`, encodeURIComponent(String(rest[name])))
    delete rest[name]
  }
  return { path, rest }
}

/** Asks the server. Throws CallProblem for everything that is no answer. */
export const call = <E extends Endpoint>(of: E, input: InputOf<E>, signal?: AbortSignal): Promise<AnswerOf<E>> =>
  withSession(() => callOnce(of, input, signal))

/** Without asking anybody to sign in: for what goes on by itself in the background. */
export const callQuietly = <E extends Endpoint>(of: E, input: InputOf<E>): Promise<AnswerOf<E>> => callOnce(of, input)

/** Told to the window when a question did not reach the server. */
export const lineLost = 'reisgezel:line-lost'

async function callOnce<E extends Endpoint>(of: E, input: InputOf<E>, signal?: AbortSignal): Promise<AnswerOf<E>> {
  const asBody = of.method === 'POST' || of.method === 'PUT'
  const { path, rest } = place(of, input)
  const response = await fetch(asBody ? path : addressOf(of, input), {
    method: of.method,
    headers: asBody ? { ...callHeaders, 'Content-Type': 'application/json' } : callHeaders,
    ...(asBody ? { body: JSON.stringify(rest) } : {}),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    dispatchEvent(new Event(lineLost))
    throw new CallProblem('common/no-connection')
  })
  if (!response.ok) throw await problemOf(response)
  return readAnswer(of, await response.json())
}

/** An answer that does not fit its contract is a fault of ours; the console says where, without what was in it. */
function readAnswer<E extends Endpoint>(of: E, body: unknown): AnswerOf<E> {
  const answer = of.answer.safeParse(body)
  if (answer.success) return answer.data as AnswerOf<E>
  const places = answer.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`)
  console.error(`The answer of ${of.name} does not fit its contract: ${places.join(', ')}`)
  throw new CallProblem('common/unexpected')
}

export async function problemOf(response: Response): Promise<CallProblem> {
  const details = (await response.json().catch(() => null)) as ProblemDetails | null
  const code = details?.type?.replace(/^.*\/problems\//, '')
  return new CallProblem(code ?? 'common/unexpected', details ?? { status: response.status })
}

/** Sends files with progress (0 to 1); fields travel in the query. An aborted signal ends it with `common/stopped`. */
export const upload = <E extends Endpoint>(
  of: E,
  input: InputOf<E>,
  files: readonly File[],
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<AnswerOf<E>> => withSession(() => uploadOnce(of, addressOf(of, input), files, onProgress, signal))

function uploadOnce<E extends Endpoint>(
  of: E,
  address: string,
  files: readonly File[],
  onProgress: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<AnswerOf<E>> {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(of.method, address)
    for (const [name, value] of Object.entries(callHeaders)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0))
    request.addEventListener('error', () => reject(new CallProblem('common/no-connection')))
    request.addEventListener('abort', () => reject(new CallProblem('common/stopped')))
    request.addEventListener('load', () => {
      const response = new Response(request.responseText || '{}', { status: request.status || 500 })
      if (!response.ok) void problemOf(response).then(reject)
      else
        void response
          .json()
          .then((body) => resolve(readAnswer(of, body)))
          .catch(reject)
    })
    signal?.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}
