import type { ShellSession } from '#platform/web/shell/session.ts'

/** The screen of a case is a form; whoever reads only, reads it in the file. */
export const addressOfCase = (clientId: string, caseId: string, may: Pick<ShellSession['may'], 'write'>): string =>
  may.write.includes('legal') ? `/clienten/${clientId}/juridisch/${caseId}` : `/clienten/${clientId}?deel=juridisch`

export const roundAddress = '/juridisch/ronde'
/** `of`: `alle`, or the id of a location; null for one's own. */
export const roundAt = (of: string | null, caseId: string | null): string => {
  const search = new URLSearchParams({ ...(of ? { van: of } : {}), ...(caseId ? { dossier: caseId } : {}) }).toString()
  return search === '' ? roundAddress : `${roundAddress}?${search}`
}
