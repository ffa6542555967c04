import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Table, type TableColumn } from '#platform/web/ui/Table.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { type GroupRow, listGroups } from '../contract.ts'

export function GroupsScreen() {
  const { search, withSearch, go } = useAddress()
  const programmes = useWords('programme')
  const programmeId = search['programma']
  const year = /^(19|20|21)\d\d$/.test(search['jaar'] ?? '') ? search['jaar'] : undefined
  const read = useRead(
    listGroups,
    { ...(programmeId ? { programmeId } : {}), ...(year ? { year } : {}) },
    { keep: true },
  )
  if (read.status !== 'ready') return <Waiting on={read} />
  const { groups, years, may } = read.value
  return (
    <Page
      title={t('programmes.title')}
      sentence={t('programmes.sentence', { count: groups.length })}
      actions={
        may.manage && (
          <LinkButton icon="plus" to="/groepen/nieuw">
            {t('programmes.form')}
          </LinkButton>
        )
      }
    >
      <div className="stack">
        <div className="form">
          <div className="two">
            <SelectField
              label={t('programmes.programme')}
              choices={programmes.choices}
              filter
              value={programmeId ?? null}
              onChange={(value) => go(withSearch({ programma: value }), true)}
            />
            <SelectField
              label={t('programmes.year')}
              choices={years.map((one) => ({ value: String(one), label: String(one) }))}
              filter
              value={year ?? null}
              onChange={(value) => go(withSearch({ jaar: value }), true)}
            />
          </div>
        </div>
        {groups.length === 0 ? (
          <Empty title={t('programmes.none')}>{t('programmes.noneHelp')}</Empty>
        ) : (
          <Table caption={t('programmes.title')} flow rows={groups} keyOf={(group) => group.id} columns={columns()} />
        )}
      </div>
    </Page>
  )
}

const columns = (): TableColumn<GroupRow>[] => [
  { heading: t('programmes.programme'), head: true, cell: nameOf },
  { heading: t('programmes.language'), cell: (group) => group.language ?? '' },
  { heading: t('programmes.municipality'), cell: (group) => group.municipality ?? '' },
  { heading: t('programmes.startsOn'), label: t('programmes.startsOn'), cell: (group) => shortDate(group.startsOn) },
  {
    heading: t('programmes.participants'),
    label: t('programmes.participants'),
    number: true,
    cell: (group) => group.participants,
  },
  {
    heading: t('programmes.completed'),
    label: t('programmes.completed'),
    number: true,
    cell: (group) => group.completed,
  },
]

const nameOf = (group: GroupRow) => (
  <Link className="who" to={`/groepen/${group.id}`}>
    {[group.programme, group.number].filter(Boolean).join(' ')}
  </Link>
)
