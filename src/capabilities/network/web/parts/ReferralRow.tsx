import type { PlainDate } from '#kernel/dates.ts'
import { shortDate, timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Row } from '#platform/web/ui/Rows.tsx'
import { Tag, TermChip } from '#platform/web/ui/TermChip.tsx'
import type { Referral } from '../../contract/referrals.ts'

/** One referral: to whom and what for, how long ago, and where it is. */
export function ReferralRow({ referral, today, ofOne }: { referral: Referral; today: PlainDate; ofOne?: boolean }) {
  const { id, client, partner, whatFor, days, warm, state, due, followUpOn, closedOn } = referral
  const said = [
    ofOne ? null : partner,
    whatFor,
    closedOn === null
      ? t('network.referrals.days', { count: days })
      : t('network.referral.line.closed', { date: shortDate(closedOn) }),
    warm && t('network.referrals.warm'),
  ]
  return (
    <Row
      to={`/clienten/${client.id}/verwijzing/${id}`}
      title={ofOne ? partner : client.name}
      detail={said.filter(Boolean).join(' · ')}
      end={
        due && followUpOn !== null ? (
          <TermChip urgency={followUpOn === today ? 'today' : 'late'}>
            {t('network.referrals.askAgain', { date: timelineDate(followUpOn, today) })}
          </TermChip>
        ) : (
          <Tag on={state === 'asked'}>{t(`network.state.${state}`)}</Tag>
        )
      }
    />
  )
}
