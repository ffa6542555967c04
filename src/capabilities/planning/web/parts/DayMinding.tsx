import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { listAbsences } from '../../contract/absences.ts'

/** For whom one stands in today, and whose files are open because of it. */
export function DayMinding() {
  const read = useRead(listAbsences, {})
  if (read.status !== 'ready') return null
  return read.value.minding.map(({ worker, untilOn, clients }) => {
    const title =
      untilOn === null
        ? t('planning.absence.minding', { name: worker })
        : t('planning.absence.mindingUntil', { name: worker, until: formatDate(untilOn) })
    return (
      <Section key={worker} title={title} count={clients.length > 0 ? String(clients.length) : ''}>
        {clients.length === 0 ? (
          <p className="dim">{t('planning.absence.mindingNone')}</p>
        ) : (
          <Rows label={title}>
            {clients.map(({ id, name }) => (
              <Row key={id} to={`/clienten/${id}`} title={name} />
            ))}
          </Rows>
        )}
      </Section>
    )
  })
}
