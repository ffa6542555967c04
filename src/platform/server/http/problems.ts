import type { FastifyReply } from 'fastify'
import type * as z from 'zod'
import { commonProblems, type Fault, Problem, type ProblemDetails, withoutTwins } from '#kernel/problem.ts'

const titles: Record<keyof typeof commonProblems, string> = {
  'common/invalid-input': 'Niet alles is goed ingevuld.',
  'common/not-found': 'Dit bestaat niet, of niet voor u.',
  'common/not-signed-in': 'U bent niet ingelogd.',
  'common/not-allowed': 'Dit mag u met uw rol niet doen.',
  'common/stale-version': 'Iemand anders heeft dit intussen gewijzigd.',
  'common/too-large': 'Dit is te groot.',
  'common/unreadable-body': 'Wat u stuurde, kan niet worden gelezen.',
  'common/wrong-media-type': 'Dit soort inhoud wordt hier niet aangenomen.',
  'common/trying-out': 'U bekijkt Reisgezel nu in een andere rol. Dan wordt niets opgeslagen.',
  'common/too-many-requests': 'Te veel verzoeken. Wacht even en probeer het opnieuw.',
  'common/unexpected': 'Er ging iets mis bij ons. Er is niets opgeslagen.',
  'common/unavailable': 'De database is even niet bereikbaar.',
}

export type ProblemTexts = { statuses: Record<string, number>; titles: Record<string, string> }

/** All codes of the installation: the common ones and those of the capabilities' contracts. */
export function problemTexts(own: readonly ProblemTexts[]): ProblemTexts {
  return {
    statuses: Object.assign({}, commonProblems, ...own.map((texts) => texts.statuses)),
    titles: Object.assign({}, titles, ...own.map((texts) => texts.titles)),
  }
}

export function problemDetails(found: Problem, texts: ProblemTexts, traceId: string): ProblemDetails {
  const status = texts.statuses[found.code]
  if (status === undefined) throw new Error(`problem code without a status: ${found.code}`)
  return {
    type: `/problems/${found.code}`,
    title: texts.titles[found.code] ?? found.code,
    status,
    instance: traceId,
    ...(found.extra.detail === undefined ? {} : { detail: found.extra.detail }),
    ...(found.extra.errors === undefined ? {} : { errors: found.extra.errors }),
    ...(found.extra.current === undefined ? {} : { current: found.extra.current }),
  }
}

export function sendProblem(reply: FastifyReply, details: ProblemDetails) {
  return reply.code(details.status).type('application/problem+json').send(details)
}

/** Makes one of our problems of whatever was thrown; null for what nobody foresaw. */
export function asProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  const { code, statusCode, constraint } = error as { code?: string; statusCode?: number; constraint?: string }
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return fromDatabase(code, constraint)
  if (statusCode === 413 || code === 'FST_REQ_FILE_TOO_LARGE') return new Problem('common/too-large')
  if (statusCode === 415) return new Problem('common/wrong-media-type')
  if (statusCode === 429) return new Problem('common/too-many-requests')
  if (statusCode && statusCode >= 400 && statusCode < 500) return new Problem('common/unreadable-body')
  return null
}

const byDatabaseCode: Record<string, string> = {
  '23505': 'fault/already-there',
  '23503': 'fault/unknown-reference',
  '23P01': 'fault/overlaps',
  '23514': 'fault/out-of-range',
  '23502': 'fault/required',
}

function fromDatabase(code: string, constraint: string | undefined): Problem | null {
  // Row security refused the row: to this actor it does not exist.
  if (code === '42501') return new Problem('common/not-found')
  if (/^(08|57P|53)/.test(code)) return new Problem('common/unavailable')
  // Two at once got in each other's way; nothing was saved, and once more works.
  if (code === '40001' || code === '40P01') return new Problem('common/unavailable')
  const fault = byDatabaseCode[code] ?? (code.startsWith('22') ? 'fault/unreadable-value' : null)
  if (!fault) return null
  return new Problem('common/invalid-input', {
    errors: [{ pointer: pointerOf(constraint), code: fault, ...(constraint ? { params: { constraint } } : {}) }],
  })
}

/** The field: `contact_moment_foundation_id_worker_id_fkey` is about `/workerId`, `…_client_id_key` about `/clientId`. */
function pointerOf(constraint: string | undefined): string {
  const found = /_foundation_id_(\w+_id)_fkey$|_([a-z]+_id)_key$/.exec(constraint ?? '')
  const column = found?.[1] ?? found?.[2]
  return column ? `/${column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}` : ''
}

/** Zod's findings as pointers and codes. Messages that are codes of ours (`fault/…`) are kept. */
export function faultsOf(error: z.ZodError): Fault[] {
  return withoutTwins(
    error.issues.slice(0, 50).map((issue) => ({
      pointer: issue.path.length === 0 ? '' : `/${issue.path.map(String).join('/')}`,
      code: issue.message.startsWith('fault/') ? issue.message : codeOf(issue),
      ...mostOf(issue),
    })),
  )
}

/** How long a text may be, to say it with the fault. */
const mostOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'too_big' && issue.origin === 'string' ? { params: { max: Number(issue.maximum) } } : {}

function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? 'fault/too-long' : 'fault/out-of-range'
    case 'too_small':
      return issue.origin === 'string' ? 'fault/required' : 'fault/out-of-range'
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'fault/required' : 'fault/wrong-type'
    case 'unrecognized_keys':
      return 'fault/unknown-field'
    default:
      return 'fault/unreadable-value'
  }
}
