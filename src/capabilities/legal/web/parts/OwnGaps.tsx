import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { listOwnGaps } from '../../contract/gaps.ts'

/** Dossiers that I was told of because they lack something: until it is settled. Nothing where there are none. */
export function OwnGaps() {
  const read = useRead(listOwnGaps, {})
  if (read.status !== 'ready' || read.value.gaps.length === 0) return null
  const { gaps } = read.value
  const title = t('legalReminders.ownGaps')
  return (
    <Section title={title} count={String(gaps.length)}>
      <Rows label={title}>
        {gaps.map(({ caseId, client, kind, reason, sinceOn }) => (
          <Row
            key={`${caseId} ${reason}`}
            to={`/clienten/${client.id}/juridisch/${caseId}`}
            title={client.name}
            detail={[kind, t(`legalReminders.lacks.${reason}`, { date: formatDate(sinceOn) })].join(' · ')}
          />
        ))}
      </Rows>
    </Section>
  )
}
