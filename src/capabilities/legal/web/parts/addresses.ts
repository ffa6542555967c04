import type { ShellSession } from '#platform/web/shell/session.ts'

/** The screen of a case is a form; whoever reads only, reads it in the file. */
export const addressOfCase = (clientId: string, caseId: string, may: Pick<ShellSession['may'], 'write'>): string =>
  may.write.includes('legal') ? `/clienten/${clientId}/juridisch/${caseId}` : `/clienten/${clientId}?deel=juridisch`
