import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Table } from '#platform/web/ui/Table.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listLegalCases } from '../contract.ts'

export function LegalCasesScreen() {
  const { search, withSearch } = useAddress()
  const state = search['stand'] === 'gesloten' ? 'closed' : 'running'
  const read = useRead(listLegalCases, { state }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { cases } = read.value
  return (
    <Page title={t('legal.title')} sentence={t(`legal.sentence.${state}`, { count: cases.length })}>
      <div className="filters">
        <FilterLink to={withSearch({ stand: null })} on={state === 'running'}>
          {t('legal.running')}
        </FilterLink>
        <FilterLink to={withSearch({ stand: 'gesloten' })} on={state === 'closed'}>
          {t('legal.closed')}
        </FilterLink>
      </div>
      {cases.length === 0 ? (
        <Empty title={t('legal.none')}>{t('legal.noneHelp')}</Empty>
      ) : (
        <Table
          caption={t('legal.title')}
          flow
          rows={cases}
          keyOf={(one) => one.id}
          columns={[
            {
              heading: t('legal.client'),
              head: true,
              cell: (one) => (
                <Link className="who" to={`/clienten/${one.client.id}/juridisch/${one.id}`}>
                  {one.client.name}
                </Link>
              ),
            },
            { heading: t('legal.kind'), cell: (one) => one.kind },
            { heading: t('legal.openedOn'), label: t('legal.openedOn'), cell: (one) => shortDate(one.openedOn) },
            ...(state === 'closed'
              ? [
                  {
                    heading: t('legal.closedOn'),
                    label: t('legal.closedOn'),
                    cell: (one: (typeof cases)[number]) => (one.closedOn ? shortDate(one.closedOn) : ''),
                  },
                  { heading: t('legal.outcome'), cell: (one: (typeof cases)[number]) => one.outcome ?? '' },
                ]
              : []),
            { heading: t('legal.persons'), label: t('legal.persons'), number: true, cell: (one) => one.persons ?? '' },
          ]}
        />
      )}
    </Page>
  )
}
