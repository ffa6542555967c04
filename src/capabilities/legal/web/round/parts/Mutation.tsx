import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import type { LegalMutation } from '../../../contract/round.ts'
import { monthName } from './month.ts'

/** What moved in one month, in full. */
export function Mutation({ of: { id, month, values, writtenBy, writtenOn } }: { of: LegalMutation }) {
  const [what, who, date] = [values.awaited, values.awaitedFrom, formatDate(writtenOn)]
  return (
    <li>
      <div>
        <span className="who">{monthName(month)}</span>
        <p dir="auto">{values.nothingChanged ? t('legalRound.nothingChanged') : values.changed}</p>
        {what !== '' && (
          <p dir="auto">
            {who === '' ? t('legalRound.waitsFor', { what }) : t('legalRound.waitsForFrom', { what, who })}
          </p>
        )}
        <p>{t('legalRound.next', { date: formatDate(values.nextOn) })}</p>
        <p>{writtenBy ? t('legalRound.by', { name: writtenBy.name, date }) : t('legalRound.byNobody', { date })}</p>
        <LinkButton
          small
          bare
          to={`/geschiedenis/legal_mutation/${id}`}
          name={t('legalRound.historyOf', { month: monthName(month) })}
        >
          {t('ui.history')}
        </LinkButton>
      </div>
      <span />
    </li>
  )
}
