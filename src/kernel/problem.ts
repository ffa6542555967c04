import * as z from 'zod'

export const faultShape = z.object({
  /** JSON pointer into the input, such as `/birthDate`; empty for the input as a whole. */
  pointer: z.string(),
  /** Translation key, such as `fault/date-does-not-exist`. */
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type Fault = z.infer<typeof faultShape>

/** What is wrong with one value is said once, also where two rules say it. */
export const withoutTwins = (faults: readonly Fault[]): Fault[] =>
  faults.filter(
    ({ pointer, code }, at) => at === faults.findIndex((one) => one.pointer === pointer && one.code === code),
  )

/** RFC 9457 problem details as they travel. `instance` is the trace id. Never holds personal data, but for `current`. */
export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  errors: z.array(faultShape).optional(),
  /** With `stale-version`: the record as it stands now, for the one who may read it. */
  current: z.unknown().optional(),
})
export type ProblemDetails = z.infer<typeof problemShape>

export type ProblemExtra = {
  detail?: string
  errors?: Fault[]
  current?: unknown
  params?: Record<string, string | number>
}

/** Thrown by commands; only the HTTP edge and the command line turn it into text. `code` is `capability/name`. */
export class Problem extends Error {
  readonly code: string
  readonly extra: ProblemExtra
  constructor(code: string, extra: ProblemExtra = {}) {
    super(code)
    this.code = code
    this.extra = extra
  }
}

export const problem = (code: string, extra?: ProblemExtra) => new Problem(code, extra)

/** Codes that belong to no capability. Each capability's contract adds its own `problems`. */
export const commonProblems = {
  'common/invalid-input': 422,
  'common/not-found': 404,
  'common/not-signed-in': 401,
  'common/not-allowed': 403,
  'common/stale-version': 409,
  'common/too-large': 413,
  'common/unreadable-body': 400,
  'common/wrong-media-type': 415,
  'common/trying-out': 403,
  'common/too-many-requests': 429,
  'common/unexpected': 500,
  'common/unavailable': 503,
} as const satisfies Record<string, number>
