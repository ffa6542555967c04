import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { TextField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Table } from '#platform/web/ui/Table.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listWorkers } from '../contract.ts'

export function TeamScreen() {
  const { search, withSearch, go } = useAddress()
  const service = search['dienst'] === 'uit' ? 'left' : 'now'
  const q = search['q'] ?? ''
  const read = useRead(listWorkers, { q, service }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { workers, may } = read.value
  return (
    <Page
      title={t('team.title')}
      sentence={t(`team.sentence.${service}`, { count: workers.length })}
      actions={
        may.manage && (
          <LinkButton icon="plus" to="/mensen/nieuw">
            {t('team.add')}
          </LinkButton>
        )
      }
    >
      <div className="stack">
        <TextField
          label={t('team.search')}
          type="search"
          value={q}
          onChange={(text) => go(withSearch({ q: text }), true)}
        />
        <div className="filters">
          <FilterLink to={withSearch({ dienst: null })} on={service === 'now'}>
            {t('team.now')}
          </FilterLink>
          <FilterLink to={withSearch({ dienst: 'uit' })} on={service === 'left'}>
            {t('team.left')}
          </FilterLink>
        </div>
      </div>
      {workers.length === 0 ? (
        <Empty title={t('team.none')}>{t('team.noneHelp')}</Empty>
      ) : (
        <Table
          caption={t('team.title')}
          flow
          rows={workers}
          keyOf={(worker) => worker.id}
          columns={[
            {
              heading: t('team.name'),
              head: true,
              cell: (worker) =>
                may.manage ? (
                  <Link className="who" to={`/mensen/${worker.id}`}>
                    {worker.name}
                  </Link>
                ) : (
                  worker.name
                ),
            },
            { heading: t('team.function'), cell: (worker) => worker.function },
            { heading: t('team.kind'), cell: (worker) => t(`team.kinds.${worker.kind}`) },
            {
              heading: t('team.since'),
              label: t('team.since'),
              cell: (worker) => (worker.inServiceOn ? shortDate(worker.inServiceOn) : ''),
            },
            {
              heading: t('team.guides'),
              label: t('team.guides'),
              number: true,
              cell: (worker) => (worker.guides > 0 ? worker.guides : ''),
            },
          ]}
        />
      )}
    </Page>
  )
}
