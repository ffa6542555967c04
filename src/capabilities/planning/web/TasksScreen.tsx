import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listTasks } from '../contract/tasks.ts'
import { TaskRow } from './parts/TaskRow.tsx'

const lists = { gevraagd: 'given', alles: 'all' } as const
const whoseOf = (at: string | undefined): 'mine' | 'given' | 'all' => lists[at as keyof typeof lists] ?? 'mine'

/** What there is to do: of oneself, asked of colleagues, or all that one sees. */
export function TasksScreen() {
  const { search, withSearch } = useAddress()
  const whose = whoseOf(search['wie'])
  const state = search['stand'] === 'afgerond' ? 'done' : 'open'
  const read = useRead(listTasks, { whose, state }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { tasks, today, may } = read.value
  const tabs = [
    { wie: null, name: 'mine' },
    { wie: 'gevraagd', name: 'given' },
    ...(may.seeAll ? [{ wie: 'alles', name: 'all' }] : []),
  ] as const
  return (
    <Page
      title={t('planning.tasks.title')}
      sentence={t(`planning.tasks.sentence.${state === 'done' ? 'done' : whose}`, { count: tasks.length })}
      actions={
        <LinkButton go icon="plus" to="/taken/nieuw">
          {t('planning.tasks.add')}
        </LinkButton>
      }
    >
      <div className="stack">
        <div className="filters">
          {tabs.map(({ wie, name }) => (
            <FilterLink key={name} to={withSearch({ wie })} on={whose === name}>
              {t(`planning.tasks.${name}`)}
            </FilterLink>
          ))}
          <FilterLink to={withSearch({ stand: state === 'done' ? null : 'afgerond' })} on={state === 'done'}>
            {t('planning.tasks.done')}
          </FilterLink>
        </div>
        {tasks.length === 0 ? (
          <Empty title={t('planning.tasks.none')}>{t('planning.tasks.noneHelp')}</Empty>
        ) : (
          <Rows label={t('planning.tasks.title')}>
            {tasks.map((task) => (
              <TaskRow
                key={task.id}
                task={task}
                today={today}
                {...(whose === 'mine' ? { without: 'owner' as const } : {})}
              />
            ))}
          </Rows>
        )}
      </div>
    </Page>
  )
}
