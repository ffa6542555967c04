/** Codes of this capability with their status. */
export const problems = {
  'documents/no-file': 422,
  'documents/too-large': 413,
  'documents/not-taken': 422,
  'documents/not-what-it-seems': 422,
  'documents/unpacks-too-large': 422,
  'documents/has-macros': 422,
  'documents/infected': 422,
  'documents/not-scanned': 503,
  'documents/mixed-files': 422,
  'documents/upload-gone': 409,
  'documents/file-missing': 409,
  'documents/no-consent': 409,
  'documents/still-needed': 409,
  'documents/broken-template': 422,
  'documents/unknown-fields': 422,
  'documents/no-such-template': 422,
} as const satisfies Record<string, number>
export type ProblemCode = keyof typeof problems
