import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Item } from '../../contract/checklists.ts'

/** `21 dagen na het tekenen van het huurcontract (6 mei 2026)`. */
export const whyThen = ({ after, days, from }: Item['due']): string =>
  t(`checklist.after.${after}`, { count: days, date: formatDate(from) })

/** The address of one item, which may be kept in the file of another of the household. */
export const addressOf = (listOf: string, { key, clientId }: Pick<Item, 'key' | 'clientId'>): string =>
  `/clienten/${listOf}/checklist/${key}${clientId === listOf ? '' : `?van=${clientId}`}`
