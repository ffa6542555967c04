import type { PlainDate } from '#kernel/plain-date.ts'
import { formatDate, formatNumber } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import type { Amount } from '../../contract/known.ts'
import { fold, useSaid } from '../words.ts'
import { Certain } from './Certain.tsx'

/** Those that hold on a day and say what was typed. */
export function useAmountsOn(amounts: readonly Amount[], on: PlainDate, typed: string): Amount[] {
  const said = useSaid()
  const wanted = fold(typed).split(/\s+/)
  return amounts.filter(
    (one) =>
      one.validFrom <= on &&
      (one.validUntil === null || on < one.validUntil) &&
      wanted.every((word) => fold(`${said(one.meaning)} ${one.source} ${amountWords(one)}`).includes(word)),
  )
}

/** What the law says in euros, hours and counts. */
export function Amounts({ found }: { found: readonly Amount[] }) {
  const said = useSaid()
  if (found.length === 0) return null
  return (
    <Section title={t('rules.amounts.title')} count={String(found.length)}>
      <p className="dim">{t('rules.amounts.help')}</p>
      <Rows label={t('rules.amounts.title')}>
        {found.map((one) => (
          <Row
            key={one.id}
            title={said(one.meaning)}
            detail={[
              amountWords(one),
              one.validUntil && t('rules.amounts.until', { date: formatDate(one.validUntil) }),
              one.source,
            ]
              .filter(Boolean)
              .join(' · ')}
            end={<Certain of={one.certainty} />}
          />
        ))}
      </Rows>
    </Section>
  )
}

const amountWords = ({ value, upTo, unit }: Amount): string =>
  t(`rules.amounts.${upTo === null ? 'one' : 'between'}.${unit}`, {
    value: formatNumber(value),
    upTo: upTo === null ? '' : formatNumber(upTo),
  })
