import type { PlainDate } from '#kernel/dates.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Length, Words } from '../contract.ts'
import type { RuleChange } from '../contract/changes.ts'
import type { KnownRule } from '../contract/known.ts'
import { lengthWords } from '../rules/words.ts'

/** What rules say of themselves comes in both languages. */
export function useSaid(): (text: Words) => string {
  const language = useLanguage()
  return (text) => text[language]
}

const beforeDate = /,?\s*\b(van|of|op|on|from|vanaf)?$/

/** `drie maanden na de beschikking`: without the words that a date follows. */
export function useTermWords(): (rule: Pick<KnownRule, 'length' | 'countsFrom'>) => string {
  const said = useSaid()
  return ({ length, countsFrom }) =>
    `${said(lengthWords(length))} ${said(countsFrom).replace(beforeDate, '')}`.trimEnd()
}

/** A length of a change, with the event of the rule that it is of. */
export const lengthOf = ({ value, unit }: Pick<RuleChange, 'value' | 'unit'>): Length | null =>
  value === null || unit === null ? null : { value, unit }

/** From a day that people have to know; what holds since long ago says nothing. */
export const sinceWords = (rule: { validFrom: PlainDate; validUntil: PlainDate | null }): string | null =>
  rule.validFrom <= longAgo && rule.validUntil === null ? null : spanWords(rule)

/** Rules that hold since before anybody kept them begin on this day. */
const longAgo = '2000-01-01'

/** `van 12 juni 2026 tot 1 januari 2028`; until is the first day on which it holds no more. */
export function spanWords({ validFrom, validUntil }: { validFrom: PlainDate; validUntil: PlainDate | null }): string {
  const from = validFrom <= longAgo ? null : formatDate(validFrom)
  const until = validUntil && formatDate(validUntil)
  if (from && until) return t('rules.span.both', { from, until })
  if (from) return t('rules.span.from', { from })
  return until ? t('rules.span.until', { until }) : t('rules.span.always')
}

export const changedWords = (changed: KnownRule['changed']): string =>
  changed === null
    ? t('rules.shipped')
    : t('rules.changedBy', {
        proposer: changed.proposedBy ?? t('rules.somebody'),
        approver: changed.approvedBy ?? t('rules.somebody'),
        date: formatDate(changed.approvedAt.slice(0, 10)),
      })

/** Without capitals and accents, for searching. */
export const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
