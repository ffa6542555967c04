import { t } from '#platform/web/i18n/t.ts'

export const halfName = ({ year, half }: { year: number; half: number }): string => t(`housing.half${half}`, { year })

/** A number with its sign, a real minus; `niet bekend` for what is not known. */
export function signed(value: number | null): string {
  if (value === null) return t('ui.unknown')
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'
}

export function balanceWords(closing: number | null): string {
  if (closing === null) return t('housing.balanceUnknown')
  if (closing === 0) return t('housing.balanceEven')
  return closing > 0 ? t('housing.balanceLead', { count: closing }) : t('housing.balanceBacklog', { count: -closing })
}
