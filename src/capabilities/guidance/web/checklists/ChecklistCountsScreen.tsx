import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Table } from '#platform/web/ui/Table.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useLocations } from '#capabilities/organisation/web/parts/words.ts'
import { countChecklists, phases } from '../../contract/checklists.ts'
import { useSaid } from '../measurements/words.ts'

const columns = ['late', 'open', 'blocked', 'handed', 'done', 'notNeeded'] as const

/** How it stands with the checklists of all running trajectories: per item how many. Numbers, no names. */
export function ChecklistCountsScreen() {
  const { search, go, withSearch } = useAddress()
  const locations = useLocations()
  const read = useRead(countChecklists, search.vestiging ? { locationId: search.vestiging } : {})
  const said = useSaid()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { today, clients, items } = read.value
  const told = t('checklist.counts.sentence', { count: clients, date: formatDate(today) })
  return (
    <Page title={t('checklist.counts.title')} sentence={told}>
      <div className="form">
        <SelectField
          label={t('checklist.counts.location')}
          name="location"
          choices={locations.choices}
          value={search.vestiging ?? null}
          onChange={(id) => go(withSearch({ vestiging: id }))}
          filter
          error={undefined}
        />
      </div>
      {clients === 0 ? (
        <Empty title={t('checklist.counts.none')}>{t('checklist.counts.noneHelp')}</Empty>
      ) : (
        phases.map((phase) => (
          <Section key={phase} title={t(`checklist.phaseName.${phase}`)}>
            <Table
              caption={t(`checklist.phaseName.${phase}`)}
              columns={[
                { heading: t('checklist.counts.item'), head: true, cell: ({ title }) => said(title) },
                ...columns.map((name) => ({
                  heading: t(`checklist.counts.${name}`),
                  number: true,
                  cell: (row: (typeof items)[number]) => row[name],
                })),
              ]}
              rows={items.filter((item) => item.phase === phase)}
              keyOf={({ key }) => key}
            />
          </Section>
        ))
      )}
      <p className="dim">{t('checklist.counts.help')}</p>
    </Page>
  )
}
