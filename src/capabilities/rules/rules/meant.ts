import type { TermRule } from '../contract.ts'

/** What the day of a rule is: the last on which it is in time, the first on which it can be done, or the last of a stretch. */
export type Meant = 'last-day' | 'first-day' | 'stretch'

/** Of these the day that is counted is the first on which it can be done; of all others it is the last. */
const firstDays: ReadonlySet<string> = new Set([
  'asylum-permit-renewal',
  'regular-permit-renewal',
  'nareis-waiting-subsidiary',
  'naturalisation-residence',
  'naturalisation-residence-stateless',
])

export const meantBy = ({ id, mode }: Pick<TermRule, 'mode'> & { id?: string | undefined }): Meant =>
  id !== undefined && firstDays.has(id) ? 'first-day' : mode === 'period' ? 'stretch' : 'last-day'
