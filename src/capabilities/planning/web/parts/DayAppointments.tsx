import type { PlainDate } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { listAppointments } from '../../contract/appointments.ts'
import { detailsOf, nameOfAppointment } from './AppointmentLine.tsx'
import { timeOf } from './times.ts'

/** Today's appointments of the one who looks. */
export function DayAppointments({ today }: { today: PlainDate }) {
  const read = useRead(listAppointments, { fromOn: today, untilOn: today })
  if (read.status !== 'ready') return null
  const { appointments } = read.value
  return (
    <Section
      title={t('planning.agenda.ofToday')}
      count={appointments.length > 0 ? String(appointments.length) : ''}
      end={<Link to="/agenda">{t('planning.agenda.whole')}</Link>}
    >
      {appointments.length === 0 ? (
        <p className="dim">{t('planning.agenda.none')}</p>
      ) : (
        <Rows label={t('planning.agenda.ofToday')}>
          {appointments.map((one) => (
            <Row
              key={one.id}
              to={`/agenda/${one.id}`}
              lead={<span className="sm">{timeOf(one.fromAt)}</span>}
              title={nameOfAppointment(one)}
              detail={detailsOf(one)}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}
