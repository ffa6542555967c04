import { useState } from 'react'
import { isPlainDate } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Table, type TableColumn } from '#platform/web/ui/Table.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { listWorkers, type WorkerRow } from '../contract.ts'

export function TeamScreen() {
  const { search } = useAddress()
  const service = search['dienst'] === 'uit' ? 'left' : 'now'
  const on = search['op'] && isPlainDate(search['op']) ? search['op'] : null
  const wanted = {
    q: search['q'] ?? '',
    service,
    ...(on ? { on } : {}),
    ...(search['functie'] ? { functionId: search['functie'] } : {}),
  } as const
  const read = useRead(listWorkers, wanted, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { workers, may } = read.value
  return (
    <Page
      title={t('team.title')}
      sentence={t(`team.sentence.${service}`, {
        count: workers.length,
        on: on ? t('team.onDay', { on: shortDate(on) }) : '',
      })}
      actions={
        may.manage && (
          <LinkButton icon="plus" to="/mensen/nieuw">
            {t('team.add')}
          </LinkButton>
        )
      }
    >
      <div className="stack">
        <Filters service={service} />
        {workers.length === 0 ? (
          <Empty title={t('team.none')}>{t('team.noneHelp')}</Empty>
        ) : (
          <Table
            caption={t('team.title')}
            flow
            rows={workers}
            keyOf={(worker) => worker.id}
            columns={columns(may.manage)}
          />
        )}
      </div>
    </Page>
  )
}

/** Who, with which function, in service when: all of it in the address. */
function Filters({ service }: { service: 'now' | 'left' }) {
  const { search, withSearch, go } = useAddress()
  const functions = useWords('function')
  // A day that is being typed is no day yet; the list follows once it is one.
  const [day, setDay] = useState<string | null>(search['op'] ?? null)
  return (
    <div className="form">
      <TextField
        label={t('team.search')}
        type="search"
        value={search['q'] ?? ''}
        onChange={(text) => go(withSearch({ q: text }), true)}
      />
      <div className="two">
        <SelectField
          label={t('team.function')}
          choices={functions.choices}
          filter
          value={search['functie'] ?? null}
          onChange={(id) => go(withSearch({ functie: id }), true)}
        />
        <DateField
          label={t('team.on')}
          optional
          value={day}
          onChange={(on) => {
            setDay(on)
            if (on === null || isPlainDate(on)) go(withSearch({ op: on }), true)
          }}
        />
      </div>
      <div className="filters">
        <FilterLink to={withSearch({ dienst: null })} on={service === 'now'}>
          {t('team.now')}
        </FilterLink>
        <FilterLink to={withSearch({ dienst: 'uit' })} on={service === 'left'}>
          {t('team.left')}
        </FilterLink>
      </div>
    </div>
  )
}

const columns = (manage: boolean): TableColumn<WorkerRow>[] => [
  { heading: t('team.name'), head: true, cell: (worker) => nameOf(worker, manage) },
  { heading: t('team.function'), cell: (worker) => worker.function },
  { heading: t('team.kind'), cell: (worker) => t(`team.kinds.${worker.kind}`) },
  {
    heading: t('team.since'),
    label: t('team.since'),
    cell: (worker) =>
      [worker.inServiceOn, worker.leftServiceOn]
        .map((on) => (on ? shortDate(on) : ''))
        .join(worker.leftServiceOn ? ' – ' : ''),
  },
  {
    heading: t('team.guides'),
    label: t('team.guides'),
    number: true,
    cell: (worker) => worker.guides,
  },
]

function nameOf(worker: WorkerRow, manage: boolean) {
  if (!manage) return worker.name
  return (
    <Link className="who" to={`/mensen/${worker.id}`}>
      {worker.name}
    </Link>
  )
}
