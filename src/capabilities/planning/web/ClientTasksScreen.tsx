import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { listAppointmentsOfClient } from '../contract/appointments.ts'
import { listTasksOfClient } from '../contract/tasks.ts'
import { detailsOf, titleOf } from './parts/AppointmentLine.tsx'
import { whenOf } from './parts/times.ts'
import { TaskRow } from './parts/TaskRow.tsx'

/** All that is planned for one client, and what was done of it. */
export const ClientTasksScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('planning.tasks.ofClient')}>
    <Columns main={<TasksOfClient clientId={clientId} />} beside={<AppointmentsOfClient clientId={clientId} />} />
  </ClientPage>
)

function TasksOfClient({ clientId }: { clientId: string }) {
  const read = useRead(listTasksOfClient, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { tasks, today, may } = read.value
  const [open, ended] = [tasks.filter(({ done }) => done === null), tasks.filter(({ done }) => done !== null)]
  return (
    <>
      <Section
        title={t('planning.tasks.open')}
        count={open.length > 0 ? String(open.length) : ''}
        end={
          may.add && (
            <LinkButton small icon="plus" to={`/clienten/${clientId}/taken/nieuw`}>
              {t('planning.tasks.add')}
            </LinkButton>
          )
        }
      >
        {open.length === 0 ? (
          <Empty title={t('planning.tasks.none')}>{t('planning.tasks.noneHelp')}</Empty>
        ) : (
          <Rows label={t('planning.tasks.open')}>
            {open.map((task) => (
              <TaskRow key={task.id} task={task} today={today} without="client" />
            ))}
          </Rows>
        )}
      </Section>
      {ended.length > 0 && (
        <Section title={t('planning.tasks.done')} count={String(ended.length)}>
          <Rows label={t('planning.tasks.done')}>
            {ended.map((task) => (
              <TaskRow key={task.id} task={task} today={today} without="client" />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}

function AppointmentsOfClient({ clientId }: { clientId: string }) {
  const read = useRead(listAppointmentsOfClient, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { appointments } = read.value
  return (
    <Section
      title={t('planning.agenda.ofClient')}
      end={
        <LinkButton small icon="plus" to={`/agenda/nieuw?client=${clientId}`}>
          {t('planning.agenda.add')}
        </LinkButton>
      }
    >
      {appointments.length === 0 ? (
        <p className="dim">{t('planning.agenda.nothing')}</p>
      ) : (
        <Rows label={t('planning.agenda.ofClient')}>
          {appointments.map((one) => (
            <Row
              key={one.id}
              to={`/agenda/${one.id}`}
              title={whenOf(one)}
              detail={[
                one.cancelled && t('planning.agenda.cancelled'),
                titleOf(one),
                detailsOf({ ...one, clients: [] }),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}
