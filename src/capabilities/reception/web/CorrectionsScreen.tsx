import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate, timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listCorrectionsDue } from '../contract/procedure.ts'
import { ReceptionTabs } from './parts/ReceptionTabs.tsx'

/** Interviews of which corrections and additions are still to be sent, the most pressing first. */
export function CorrectionsScreen() {
  const read = useRead(listCorrectionsDue, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { interviews, today } = read.value
  return (
    <Page
      title={t('reception.corrections.title')}
      sentence={t('reception.corrections.sentence', { count: interviews.length })}
    >
      <ReceptionTabs here="corrections" />
      {interviews.length === 0 ? (
        <Empty title={t('reception.corrections.none')}>{t('reception.corrections.noneHelp')}</Empty>
      ) : (
        <Rows label={t('reception.corrections.title')}>
          {interviews.map(({ id, client, kind, heldOn, correctionsDueOn, owner, urgency }) => (
            <Row
              key={id}
              to={`/clienten/${client.id}/opvang/gehoor/${id}`}
              title={client.name}
              detail={[
                t(`reception.interviewKind.${kind}`),
                shortDate(heldOn),
                owner ? t('reception.corrections.minded', { name: owner }) : t('reception.corrections.unminded'),
              ].join(' · ')}
              end={
                <TermChip urgency={urgency}>
                  {t(`reception.corrections.${urgency === 'late' ? 'late' : 'before'}`, {
                    date: timelineDate(correctionsDueOn, today),
                  })}
                </TermChip>
              }
            />
          ))}
        </Rows>
      )}
    </Page>
  )
}
