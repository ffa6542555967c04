import type { PlainDate } from '#kernel/dates.ts'
import { useCommand } from '#platform/web/api/use-read.ts'
import { shortDate, timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Row } from '#platform/web/ui/Rows.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { endTask, reopenTask, type Task } from '../../contract/tasks.ts'
import './tasks.css'

export const nameOfTask = ({ title, kind }: Pick<Task, 'title' | 'kind'>): string => title ?? t(`planning.kind.${kind}`)

type TaskRowProps = {
  task: Task
  today: PlainDate
  /** Leaves out what every row of this list shares. */
  without?: 'client' | 'owner'
}

/** One task: ticked by one press, undone by another. */
export function TaskRow({ task, today, without }: TaskRowProps) {
  const name = nameOfTask(task)
  const { done, client, mayChange } = task
  return (
    <Row
      lead={<Tick task={task} name={name} />}
      title={name}
      detail={
        <>
          {client && without !== 'client' && (
            <>
              <Link to={`/clienten/${client.id}`}>
                <bdi dir="auto">{client.name}</bdi>
              </Link>
              {said(task, without) !== '' && ' · '}
            </>
          )}
          <span>{said(task, without)}</span>
        </>
      }
      end={
        <span className="acts">
          {done === null ? (
            <TermChip urgency={task.urgency}>
              {t(`planning.tasks.urgency.${task.urgency}`, { date: timelineDate(task.dueOn, today) })}
            </TermChip>
          ) : (
            <span className="sm dim">
              {t(`planning.tasks.outcome.${done.outcome}`, { date: shortDate(done.at.slice(0, 10)) })}
            </span>
          )}
          {mayChange && done === null && (
            <LinkButton small bare to={`/taken/${task.id}`} name={t('planning.tasks.changeName', { name })}>
              {t('planning.tasks.change')}
            </LinkButton>
          )}
        </span>
      }
    />
  )
}

/** Whose it is and from whom, and what was written with it. */
function said(task: Task, without: TaskRowProps['without']): string {
  const { title, kind, belongsTo, worker, givenBy, note, done } = task
  const owner =
    belongsTo === 'worker'
      ? worker && t('planning.tasks.forName', { name: worker.name })
      : t(belongsTo === 'guide' ? 'planning.tasks.forGuide' : 'planning.tasks.forLeader')
  return [
    title !== null && kind !== 'own' ? t(`planning.kind.${kind}`) : null,
    givenBy && t('planning.tasks.from', { name: givenBy.name }),
    without === 'owner' ? null : owner,
    done?.by && t('planning.tasks.by', { name: done.by }),
    note,
  ]
    .filter(Boolean)
    .join(' · ')
}

function Tick({ task, name }: { task: Task; name: string }) {
  const nothingSaved = useTryingOut()
  const reopen = useCommand(reopenTask, { refreshes: 'all' })
  const end = useCommand(endTask, {
    refreshes: 'all',
    onDone: ({ id, version }) =>
      toast(t('planning.tasks.ticked', { name }), () => void reopen.run({ taskId: id, version })),
  })
  const done = task.done !== null
  const run = () =>
    void (done
      ? reopen.run({ taskId: task.id, version: task.version })
      : end.run({ taskId: task.id, outcome: 'done', version: task.version }))
  return (
    <label className="hitbox">
      <input
        type="checkbox"
        className="tick"
        checked={done}
        disabled={nothingSaved || !task.mayChange || end.busy || reopen.busy}
        aria-label={t(done ? 'planning.tasks.untick' : 'planning.tasks.tick', { name })}
        onChange={run}
      />
    </label>
  )
}
