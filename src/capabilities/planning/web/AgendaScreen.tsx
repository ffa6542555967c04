import { useState } from 'react'
import { addDays, type PlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import { isPlainDate } from '#kernel/plain-date.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { useLocations } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { type Appointment, listAppointments, listRooms, type Taken } from '../contract/appointments.ts'
import './agenda.css'
import { AppointmentLine } from './parts/AppointmentLine.tsx'
import { dayName, dayOf, timeOf } from './parts/times.ts'

/** Monday of the week of a day. */
const mondayOf = (on: PlainDate): PlainDate => addDays(on, -((new Date(`${on}T12:00:00Z`).getUTCDay() + 6) % 7))

/** What is planned: one's own, of a colleague, of a location or of a room; by the day or by the week. */
export function AgendaScreen() {
  const { search, withSearch } = useAddress()
  const today = todayInAmsterdam()
  const day = search['dag'] && isPlainDate(search['dag']) ? search['dag'] : today
  const byDay = search['blik'] === 'dag'
  const length = byDay ? 1 : 7
  const fromOn = byDay ? day : mondayOf(day)
  const { wie: workerId, vestiging: locationId, ruimte: roomId } = search
  const asked = { ...(workerId && { workerId }), ...(locationId && { locationId }), ...(roomId && { roomId }) }
  const read = useRead(listAppointments, { fromOn, untilOn: addDays(fromOn, length - 1), ...asked }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { appointments, cut, taken } = read.value
  const days = Array.from({ length }, (_, at) => addDays(fromOn, at))
  return (
    <Page
      title={t('planning.agenda.title')}
      sentence={t('planning.agenda.sentence', { count: appointments.length })}
      actions={
        <>
          <LinkButton to="/afwezigheid">{t('planning.absence.title')}</LinkButton>
          <LinkButton to="/agenda/ruimtes">{t('planning.agenda.rooms')}</LinkButton>
          <LinkButton go icon="plus" to={`/agenda/nieuw?dag=${day}`}>
            {t('planning.agenda.add')}
          </LinkButton>
        </>
      }
    >
      <div className="stack">
        <Choosers />
        <nav className="filters" aria-label={t('planning.agenda.title')}>
          <LinkButton small to={withSearch({ dag: addDays(fromOn, -length) })}>
            {t('planning.agenda.earlier')}
          </LinkButton>
          <LinkButton small to={withSearch({ dag: null })}>
            {t('planning.agenda.today')}
          </LinkButton>
          <LinkButton small to={withSearch({ dag: addDays(fromOn, length) })}>
            {t('planning.agenda.later')}
          </LinkButton>
          <FilterLink to={withSearch({ blik: 'dag' })} on={byDay}>
            {t('planning.agenda.day')}
          </FilterLink>
          <FilterLink to={withSearch({ blik: null })} on={!byDay}>
            {t('planning.agenda.week')}
          </FilterLink>
        </nav>
        {cut && <p className="notice">{t('planning.agenda.cut', { count: appointments.length })}</p>}
        <div className={byDay ? 'agenda one' : 'agenda'}>
          {days.map((on) => (
            <DayColumn key={on} on={on} now={on === today} appointments={appointments} taken={taken} />
          ))}
        </div>
        <p>
          <Link to="/agenda/eigen">{t('planning.own.link')}</Link>
        </p>
      </div>
    </Page>
  )
}

/** Whose calendar: one of the three at a time. */
function Choosers() {
  const { search, withSearch, go } = useAddress()
  const [workers, locations] = [useWorkers(), useLocations()]
  const rooms = useRead(listRooms, {})
  const { workerId } = useSession()
  const choose = (name: 'wie' | 'vestiging' | 'ruimte') => (id: string | null) =>
    go(withSearch({ wie: null, vestiging: null, ruimte: null, [name]: id }), true)
  const all = rooms.status === 'ready' ? rooms.value.rooms.filter(({ active }) => active) : []
  return (
    <div className="agenda-of">
      <SelectField
        label={t('planning.agenda.who')}
        choices={workers.choices}
        filter
        value={search['wie'] ?? (search['vestiging'] || search['ruimte'] ? null : workerId)}
        onChange={choose('wie')}
      />
      <SelectField
        label={t('planning.agenda.location')}
        choices={locations.choices}
        filter
        value={search['vestiging'] ?? null}
        onChange={choose('vestiging')}
      />
      <SelectField
        label={t('planning.agenda.room')}
        choices={all.map(({ id, name, location }) => ({ value: id, label: `${name} · ${location}` }))}
        filter
        value={search['ruimte'] ?? null}
        onChange={choose('ruimte')}
      />
    </div>
  )
}

const shownFirst = 30
type DayProps = { on: PlainDate; now: boolean; appointments: readonly Appointment[]; taken: readonly Taken[] }

/** One day in order of time; of a full one the first, and the rest when asked for. */
function DayColumn({ on, now, appointments, taken }: DayProps) {
  const [whole, setWhole] = useState(false)
  const mine = appointments.filter(({ fromAt }) => dayOf(fromAt) === on)
  const hours = taken.filter(({ fromAt, untilAt, away }) =>
    away ? dayOf(fromAt) <= on && on < dayOf(untilAt) : dayOf(fromAt) === on,
  )
  const shown = whole ? mine : mine.slice(0, shownFirst)
  return (
    <section className={now ? 'now' : undefined} aria-label={dayName(on)}>
      <h2>{dayName(on)}</h2>
      {mine.length + hours.length === 0 && <p className="sm dim">{t('planning.agenda.nothing')}</p>}
      <ul>
        {shown.map((one) => (
          <AppointmentLine key={one.id} one={one} />
        ))}
        {hours.map(({ fromAt, untilAt, away }) => (
          <li key={`${fromAt}${untilAt}`} className="appointment">
            {!away && (
              <span className="when">
                {timeOf(fromAt)}–{timeOf(untilAt)}
              </span>
            )}
            <span className="dim">{t(away ? 'planning.agenda.away' : 'planning.agenda.taken')}</span>
          </li>
        ))}
      </ul>
      {shown.length < mine.length && (
        <Button small bare onClick={() => setWhole(true)}>
          {t('planning.agenda.more', { count: mine.length - shown.length })}
        </Button>
      )}
    </section>
  )
}
