import { addDays, daysBetween, isPlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatNumber } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { DateField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Table, type TableColumn } from '#platform/web/ui/Table.tsx'
import { Empty, faultText, Waiting } from '#platform/web/ui/Waiting.tsx'
import { countLooks } from '../contract/watch.ts'
import { LogTabs, logAt } from './parts/LogTabs.tsx'

/** How much was looked at and changed, by day and by person; each row opens the log behind it. */
export function CountsScreen() {
  const { search, withSearch, go } = useAddress()
  const today = todayInAmsterdam()
  const [from, until] = [search['van'] ?? addDays(today, -6), search['tot'] ?? today]
  const wrong = (day: string) => (isPlainDate(day) ? undefined : faultText('fault/date-does-not-exist'))
  const exist = isPlainDate(from) && isPlainDate(until)
  const fits = exist && daysBetween(from, until) >= 0 && daysBetween(from, until) < 31
  return (
    <Page title={t('watch.counts.title')} sentence={t('watch.counts.sentence')}>
      <LogTabs />
      <div className="stack">
        <div className="form">
          <div className="two">
            <DateField
              label={t('logged.from')}
              value={from}
              onChange={(day) => go(withSearch({ van: day }), true)}
              error={wrong(from)}
            />
            <DateField
              label={t('logged.until')}
              value={until}
              onChange={(day) => go(withSearch({ tot: day }), true)}
              error={wrong(until) ?? (exist && !fits ? t('watch.counts.tooLong') : undefined)}
            />
          </div>
        </div>
        {fits && <Counts from={from} until={until} />}
      </div>
    </Page>
  )
}

type Counted = { looks: number; changes: number; refused: number }
const numbers = <T extends Counted>(): TableColumn<T>[] =>
  (['looks', 'changes', 'refused'] as const).map((name) => ({
    heading: t(`watch.counts.${name}`),
    number: true,
    cell: (row) => formatNumber(row[name]),
  }))

function Counts({ from, until }: { from: string; until: string }) {
  const read = useRead(countLooks, { fromOn: from, untilOn: until }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { days, people } = read.value
  if (days.length === 0) return <Empty title={t('logged.none')}>{t('logged.noneText')}</Empty>
  const period = `van=${from}&tot=${until}`
  return (
    <>
      <Section title={t('watch.counts.byPerson')} count={String(people.length)}>
        <Table
          caption={t('watch.counts.byPerson')}
          rows={people}
          keyOf={({ account }) => account.id}
          columns={[
            {
              heading: t('watch.counts.person'),
              head: true,
              cell: ({ account }) => <Link to={`${logAt.log}?wie=${account.id}&${period}`}>{account.name}</Link>,
            },
            { heading: t('watch.counts.clients'), number: true, cell: ({ clients }) => formatNumber(clients) },
            ...numbers<(typeof people)[number]>(),
          ]}
        />
      </Section>
      <Section title={t('watch.counts.byDay')}>
        <Table
          caption={t('watch.counts.byDay')}
          rows={days}
          keyOf={({ day }) => day}
          columns={[
            {
              heading: t('watch.counts.day'),
              head: true,
              cell: ({ day }) => <Link to={`${logAt.log}?van=${day}&tot=${day}`}>{formatDate(day)}</Link>,
            },
            ...numbers<(typeof days)[number]>(),
          ]}
        />
      </Section>
    </>
  )
}
