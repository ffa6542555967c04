import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { listCasesWithoutNextStep } from '../../../contract/reminders.ts'

/** Open dossiers in which nothing with a date comes next. Nothing where there are none. */
export function Gaps() {
  const read = useRead(listCasesWithoutNextStep, {})
  if (read.status !== 'ready' || read.value.total === 0) return null
  const { cases, total } = read.value
  return (
    <Section title={t('legalReminders.gaps')} count={String(total)}>
      <p className="dim">{t('legalReminders.gapsHelp')}</p>
      <Rows label={t('legalReminders.gaps')}>
        {cases.map(({ caseId, client, kind, sinceOn, waits }) => (
          <Row
            key={caseId}
            to={`/clienten/${client.id}/juridisch/${caseId}`}
            title={client.name}
            detail={[
              kind,
              waits ? t('legalReminders.gapWaits') : null,
              sinceOn && t('legalReminders.gapSince', { date: formatDate(sinceOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Rows>
      {cases.length < total && (
        <p className="dim">{t('legalReminders.gapsMore', { shown: cases.length, count: total })}</p>
      )}
    </Section>
  )
}
