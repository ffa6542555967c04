import type { PlainDate } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Table } from '#platform/web/ui/Table.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { concernKinds, countConcerns } from '../contract/concerns.ts'

function nameOf(from: PlainDate, per: 'month' | 'quarter'): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))]
  if (per === 'quarter') return t('network.trend.quarterName', { quarter: Math.ceil(month / 3), year })
  const locale = language() === 'nl' ? 'nl-NL' : 'en-GB'
  const at = new Date(`${from}T12:00:00Z`)
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
}

/** How many of each kind in each quarter or month, the latest first: numbers, no names. */
export function TrendScreen() {
  const { search, withSearch } = useAddress()
  const per = search['per'] === 'maand' ? 'month' : 'quarter'
  const read = useRead(countConcerns, { per }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { periods, of } = read.value
  const crumb = of === 'own' ? { crumb: { to: '/signalen', text: t('network.concerns.title') } } : {}
  return (
    <Page title={t('network.trend.title')} sentence={t(`network.trend.${of}`)} {...crumb}>
      <div className="stack">
        <div className="filters">
          <FilterLink to={withSearch({ per: null })} on={per === 'quarter'}>
            {t('network.trend.quarter')}
          </FilterLink>
          <FilterLink to={withSearch({ per: 'maand' })} on={per === 'month'}>
            {t('network.trend.month')}
          </FilterLink>
        </div>
        <Table
          caption={t('network.trend.title')}
          columns={[
            { heading: t('network.trend.period'), head: true, cell: ({ from }) => nameOf(from, per) },
            ...concernKinds.map((kind) => ({
              heading: t(`network.kind.${kind}`),
              number: true,
              cell: (row: (typeof periods)[number]) => row.counts[kind],
            })),
            { heading: t('network.trend.total'), number: true, cell: ({ total }) => <b>{total}</b> },
          ]}
          rows={periods.toReversed()}
          keyOf={({ from }) => from}
        />
        <p className="dim">{t('network.trend.help')}</p>
      </div>
    </Page>
  )
}
