import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { listTasks } from '../../contract/tasks.ts'
import { DayAppointments } from './DayAppointments.tsx'
import { DayMinding } from './DayMinding.tsx'
import { TaskRow } from './TaskRow.tsx'

const shown = 8

/** On the page where the day begins: what is planned today, what is late, due today or this week, and what colleagues asked lately. */
export function DayTasks() {
  const { workerId } = useSession()
  const read = useRead(listTasks, {})
  if (read.status !== 'ready') return null
  const { tasks, today } = read.value
  const due = tasks.filter(({ urgency }) => urgency !== 'later')
  const asked = tasks.filter(({ urgency, givenBy }) => urgency === 'later' && givenBy !== null)
  const all = <Link to="/taken">{t('planning.tasks.allTasks')}</Link>
  return (
    <>
      {workerId !== null && <DayAppointments today={today} />}
      {workerId !== null && <DayMinding />}
      <Section title={t('planning.tasks.duesTitle')} count={due.length > 0 ? String(due.length) : ''} end={all}>
        {due.length === 0 ? (
          <p className="dim">{t('planning.tasks.duesNone')}</p>
        ) : (
          <Rows label={t('planning.tasks.duesTitle')}>
            {due.slice(0, shown).map((task) => (
              <TaskRow key={task.id} task={task} today={today} without="owner" />
            ))}
          </Rows>
        )}
      </Section>
      {asked.length > 0 && (
        <Section title={t('planning.tasks.fromColleagues')} count={String(asked.length)}>
          <Rows label={t('planning.tasks.fromColleagues')}>
            {asked.slice(0, shown).map((task) => (
              <TaskRow key={task.id} task={task} today={today} without="owner" />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}
