import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Table } from '#platform/web/ui/Table.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { listGroups } from '../contract.ts'

export function GroupsScreen() {
  const { search, withSearch, go } = useAddress()
  const programmes = useWords('programme')
  const programmeId = search['programma']
  const read = useRead(listGroups, programmeId ? { programmeId } : {}, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { groups, may } = read.value
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
      <SelectField
        label={t('programmes.programme')}
        choices={programmes.choices}
        optional
        value={programmeId ?? null}
        onChange={(value) => go(withSearch({ programma: value }))}
      />
      {groups.length === 0 ? (
        <Empty title={t('programmes.none')}>{t('programmes.noneHelp')}</Empty>
      ) : (
        <Table
          caption={t('programmes.title')}
          flow
          rows={groups}
          keyOf={(group) => group.id}
          columns={[
            {
              heading: t('programmes.programme'),
              head: true,
              cell: (group) => (
                <Link className="who" to={`/groepen/${group.id}`}>
                  {[group.programme, group.number].filter(Boolean).join(' ')}
                </Link>
              ),
            },
            { heading: t('programmes.language'), cell: (group) => group.language ?? '' },
            { heading: t('programmes.municipality'), cell: (group) => group.municipality ?? '' },
            {
              heading: t('programmes.startsOn'),
              label: t('programmes.startsOn'),
              cell: (group) => shortDate(group.startsOn),
            },
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
          ]}
        />
      )}
    </Page>
  )
}
