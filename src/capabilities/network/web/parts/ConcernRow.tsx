import type { PlainDate } from '#kernel/dates.ts'
import { shortDate, timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Row } from '#platform/web/ui/Rows.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import type { Concern } from '../../contract/concerns.ts'

/** One signal: what happened, of what kind, about whom, and what is still to be done. */
export function ConcernRow({ concern, today, ofOne }: { concern: Concern; today: PlainDate; ofOne?: boolean }) {
  const { id, kind, client, about, noticedOn, what, followUp, followUpOn, owner, late } = concern
  const said = [
    t(`network.kind.${kind}`),
    ofOne ? null : (client?.name ?? t('network.concerns.nobody')),
    about,
    shortDate(noticedOn),
    followUp && owner && t('network.concerns.followUp', { what: followUp, name: owner.name }),
  ]
  const urgency = late ? 'late' : followUpOn === today ? 'today' : 'later'
  return (
    <Row
      to={`/signalen/${id}`}
      title={what.length > 120 ? `${what.slice(0, 117)}…` : what}
      detail={said.filter(Boolean).join(' · ')}
      end={
        concern.closedOn === null &&
        followUpOn !== null && (
          <TermChip urgency={urgency}>
            {t(`network.concerns.${late ? 'late' : 'before'}`, { date: timelineDate(followUpOn, today) })}
          </TermChip>
        )
      }
    />
  )
}
