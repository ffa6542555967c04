import { addDays, todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession, useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { addTask, correctTask, endTask, getTask, type Task } from '../contract/tasks.ts'
import { nameOfTask } from './parts/TaskRow.tsx'

/** As it is asked: oneself is no colleague. */
type TaskForm = {
  title: string
  dueOn: string | null
  note: string
  belongsTo: string | null
  workerId: string | null
}

type FieldsProps = {
  clientId: string | null
  initial: TaskForm
  task: Task | null
  backTo: string
}

function TaskFields({ clientId, initial, task, backTo }: FieldsProps) {
  const { workerId } = useSession()
  const workers = useWorkers()
  const labels = {
    title: t(task === null || task.kind === 'own' ? 'planning.tasks.what' : 'planning.tasks.kindSays'),
    dueOn: t('planning.tasks.dueOn'),
    note: t('planning.tasks.note'),
    belongsTo: t('planning.tasks.belongsTo'),
    workerId: t('planning.tasks.worker'),
  }
  const owners = [clientId !== null && 'guide', workerId !== null && 'me', 'worker', 'leader'].filter(
    (one): one is string => one !== false,
  )
  const show = (name: string, value: unknown) =>
    name === 'workerId'
      ? workers.nameOf(value)
      : name === 'belongsTo'
        ? t(`planning.tasks.owner.${String(value)}`)
        : String(value ?? '')
  return (
    <RecordForm<TaskForm, typeof addTask | typeof correctTask>
      endpoint={task ? correctTask : addTask}
      initial={initial}
      version={task?.version ?? null}
      beside={task ? { taskId: task.id } : { clientId }}
      complete={(values) => asked(values, workerId)}
      draft={`task-${task?.id ?? clientId ?? 'new'}`}
      labels={labels}
      saved={t('planning.tasks.saved')}
      backTo={backTo}
      history={task && clientId !== null ? `task/${task.id}` : undefined}
      show={show}
    >
      {(form) => (
        <>
          <TextField label={labels.title} optional={task !== null && task.kind !== 'own'} {...form.field('title')} />
          <DateField label={labels.dueOn} {...form.field('dueOn')} />
          <PickField
            label={labels.belongsTo}
            {...(clientId === null ? {} : { hint: t('planning.tasks.belongsToHint') })}
            choices={owners.map((value) => ({ value, label: t(`planning.tasks.owner.${value}`) }))}
            {...form.field('belongsTo')}
          />
          {form.values.belongsTo === 'worker' && (
            <SelectField label={labels.workerId} choices={workers.choices} {...form.field('workerId')} />
          )}
          <TextArea label={labels.note} optional {...form.field('note')} />
        </>
      )}
    </RecordForm>
  )
}

const asked = (values: TaskForm, me: string | null): TaskForm =>
  values.belongsTo === 'me'
    ? { ...values, belongsTo: 'worker', workerId: me }
    : { ...values, workerId: values.belongsTo === 'worker' ? values.workerId : null }

const fresh = (of: { clientId: string | null; workerId: string | null }): TaskForm => ({
  title: '',
  dueOn: addDays(todayInAmsterdam(), 7),
  note: '',
  belongsTo: of.clientId === null ? (of.workerId === null ? null : 'me') : 'guide',
  workerId: null,
})

export function NewTaskScreen() {
  const { workerId } = useSession()
  return (
    <Page title={t('planning.tasks.newTitle')} crumb={{ to: '/taken', text: t('planning.tasks.title') }}>
      <TaskFields clientId={null} initial={fresh({ clientId: null, workerId })} task={null} backTo="/taken" />
    </Page>
  )
}

export function NewClientTaskScreen({ clientId }: { clientId: string }) {
  const { workerId } = useSession()
  return (
    <ClientPage clientId={clientId} title={t('planning.tasks.newTitle')}>
      <TaskFields
        clientId={clientId}
        initial={fresh({ clientId, workerId })}
        task={null}
        backTo={`/clienten/${clientId}/taken`}
      />
    </ClientPage>
  )
}

export function TaskScreen({ taskId }: { taskId: string }) {
  const { workerId } = useSession()
  const read = useRead(getTask, { taskId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { task, clientId, values } = read.value
  const mine = values.belongsTo === 'worker' && workerId !== null && values.workerId === workerId
  const initial: TaskForm = {
    ...values,
    title: values.title ?? '',
    note: values.note ?? '',
    ...(mine ? { belongsTo: 'me', workerId: null } : {}),
  }
  return (
    <Page
      title={t('planning.tasks.editTitle')}
      sentence={task.client ? `${nameOfTask(task)} · ${task.client.name}` : nameOfTask(task)}
      crumb={{ to: '/taken', text: t('planning.tasks.title') }}
      actions={task.mayChange && task.done === null && <NotNeeded task={task} />}
    >
      <TaskFields clientId={clientId} initial={initial} task={task} backTo="/taken" />
    </Page>
  )
}

function NotNeeded({ task }: { task: Task }) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const end = useCommand(endTask, { refreshes: 'all', onDone: () => go('/taken') })
  return (
    <>
      <Notice problem={end.problem} />
      <Button
        busy={end.busy}
        disabled={nothingSaved}
        onClick={() => void end.run({ taskId: task.id, outcome: 'not-needed', version: task.version })}
      >
        {t('planning.tasks.notNeeded')}
      </Button>
    </>
  )
}
