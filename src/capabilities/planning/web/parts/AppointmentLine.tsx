import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import type { Appointment } from '../../contract/appointments.ts'
import { timeOf } from './times.ts'

export const titleOf = ({ title, kind }: Pick<Appointment, 'title' | 'kind'>): string =>
  title ?? t(`planning.agenda.kinds.${kind}`)

const tolkOf = ({ interpreter }: Appointment): string | null =>
  interpreter && t(`planning.agenda.tolkAnswer.${interpreter.answer}`, { language: interpreter.language ?? '' })

/** With whom, where, and whether the interpreter comes. */
export const detailsOf = (one: Appointment): string =>
  [
    one.clients.length > 0 && one.title === null ? null : one.clients.map(({ name }) => name).join(', '),
    one.workers.map(({ name }) => name).join(', '),
    one.room ?? one.place ?? one.location,
    tolkOf(one),
  ]
    .filter(Boolean)
    .join(' · ')

/** What one calls it at a glance: the client, else what it is. */
export const nameOfAppointment = (one: Appointment): string =>
  one.title ?? (one.clients.map(({ name }) => name).join(', ') || titleOf(one))

export const AppointmentLine = ({ one }: { one: Appointment }) => (
  <li className="appointment">
    <span className="when">
      {timeOf(one.fromAt)}–{timeOf(one.untilAt)}
    </span>
    <Link className="who" to={`/agenda/${one.id}`}>
      <bdi dir="auto">{nameOfAppointment(one)}</bdi>
    </Link>
    <span className="sm dim" dir="auto">
      {detailsOf(one)}
    </span>
  </li>
)
