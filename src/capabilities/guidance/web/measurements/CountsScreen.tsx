import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Table } from '#platform/web/ui/Table.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useLocations } from '#capabilities/organisation/web/parts/words.ts'
import { countMeasurements } from '../../contract/measurements.ts'
import { useSaid } from './words.ts'

/** Of the files that a team leader answers for: persons per level, and who moved. Counts of persons, no averages. */
export function CountsScreen() {
  const { search, go, withSearch } = useAddress()
  const locations = useLocations()
  const read = useRead(countMeasurements, {
    ...(search.instrument ? { instrument: search.instrument } : {}),
    ...(search.vestiging ? { locationId: search.vestiging } : {}),
  })
  const said = useSaid()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { instrument, instruments, persons, twice, domains, today } = read.value
  const nameOf = (key: string) => {
    const found = instrument.domains.find((domain) => domain.key === key)
    return found ? said(found.name) : key
  }
  const head = { heading: t('measure.domain'), head: true, cell: ({ domain }: { domain: string }) => nameOf(domain) }
  return (
    <Page title={t('measure.counts.title')} sentence={t('measure.counts.sentence', { date: formatDate(today) })}>
      <div className="form">
        <div className="two">
          <SelectField
            label={t('measure.instrument')}
            name="instrument"
            choices={instruments.map(({ code, name }) => ({ value: code, label: said(name) }))}
            value={instrument.code}
            onChange={(code) => go(withSearch({ instrument: code }))}
            error={undefined}
          />
          <SelectField
            label={t('measure.counts.location')}
            name="location"
            choices={locations.choices}
            value={search.vestiging ?? null}
            onChange={(id) => go(withSearch({ vestiging: id }))}
            filter
            error={undefined}
          />
        </div>
      </div>
      {persons === 0 ? (
        <Empty title={t('measure.counts.none')}>{t('measure.counts.noneHelp')}</Empty>
      ) : (
        <>
          <Section title={t('measure.counts.levels')} count={t('measure.counts.persons', { count: persons })}>
            <Table
              caption={t('measure.counts.levels')}
              columns={[
                head,
                ...[1, 2, 3, 4, 5].map((level) => ({
                  heading: String(level),
                  number: true,
                  cell: ({ levels }: { levels: number[] }) => levels[level - 1],
                })),
                { heading: t('measure.notJudgedShort'), number: true, cell: ({ notJudged }) => notJudged },
              ]}
              rows={domains}
              keyOf={({ domain }) => domain}
            />
            <p className="dim">{instrument.levelNames.map((name, at) => `${at + 1} · ${said(name)}`).join('  ·  ')}</p>
          </Section>
          <Section title={t('measure.counts.shifts')} count={t('measure.counts.persons', { count: twice })}>
            <p>{t('measure.counts.shiftsHelp')}</p>
            <Table
              caption={t('measure.counts.shifts')}
              columns={[
                head,
                ...(['up', 'same', 'down'] as const).map((shift) => ({
                  heading: t(`measure.counts.${shift}`),
                  number: true,
                  cell: (row: (typeof domains)[number]) => row[shift],
                })),
              ]}
              rows={domains}
              keyOf={({ domain }) => domain}
            />
          </Section>
        </>
      )}
    </Page>
  )
}
