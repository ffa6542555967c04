import type { PlainDate } from '#kernel/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usesLocation } from '../../access.ts'
import type { Account, Holding } from '../../contract/accounts.ts'

/** Whether a role holds on a day, begins after it, or ended before it. */
export function momentOf({ fromOn, untilOn }: Holding, today: PlainDate): 'now' | 'later' | 'past' {
  if (untilOn !== null && untilOn < today) return 'past'
  return fromOn !== null && fromOn > today ? 'later' : 'now'
}

export type Standing = 'works' | 'invited' | 'later' | 'ended'

/** What somebody can do at the door: sign in, choose a first password, wait for a day, or nothing any more. */
export function standingOf(account: Account, today: PlainDate): Standing {
  const moments = account.roles.map((holding) => momentOf(holding, today))
  if (!moments.some((moment) => moment !== 'past')) return 'ended'
  if (!account.active) return 'invited'
  return moments.includes('now') ? 'works' : 'later'
}

/** `Teamleider, Hillegom`; where a location opens no files, all locations go without saying. */
export const roleName = ({ role, location, municipality }: Holding): string =>
  [t(`shell.role.${role}`), municipality?.name ?? location?.name ?? (usesLocation(role) && t('access.everywhere'))]
    .filter(Boolean)
    .join(', ')
