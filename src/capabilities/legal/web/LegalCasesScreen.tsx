import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Table, type TableColumn } from '#platform/web/ui/Table.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { type LegalCaseRow, listLegalCases } from '../contract.ts'
import { addressOfCase, roundAddress } from './parts/addresses.ts'
import { UnassignedNotice } from './parts/UnassignedNotice.tsx'
import { LegalTabs } from './parts/LegalTabs.tsx'

export function LegalCasesScreen() {
  const { search, withSearch, go } = useAddress()
  const kinds = useWords('legal-case-kind')
  const kindId = search['soort']
  const state = search['stand'] === 'gesloten' ? 'closed' : 'running'
  const whose = search['wie'] === 'mij' ? 'mine' : 'all'
  const read = useRead(listLegalCases, { state, whose, ...(kindId ? { kindId } : {}) }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { cases, may } = read.value
  return (
    <Page
      title={t('legal.title')}
      sentence={t(`legal.sentence.${state}`, { count: cases.length })}
      actions={
        may.manage && (
          <LinkButton icon="check" to={roundAddress}>
            {t('legalRound.open')}
          </LinkButton>
        )
      }
    >
      <LegalTabs here="cases" />
      <div className="stack">
        <UnassignedNotice />
        <div className="form">
          <SelectField
            label={t('legal.kind')}
            choices={kinds.choices}
            filter
            value={kindId ?? null}
            onChange={(id) => go(withSearch({ soort: id }), true)}
          />
          <div className="filters">
            <FilterLink to={withSearch({ wie: 'mij' })} on={whose === 'mine'}>
              {t('legalRound.whose.mine')}
            </FilterLink>
            <FilterLink to={withSearch({ wie: null })} on={whose === 'all'}>
              {t('legalRound.whose.all')}
            </FilterLink>
          </div>
          <div className="filters">
            <FilterLink to={withSearch({ stand: null })} on={state === 'running'}>
              {t('legal.running')}
            </FilterLink>
            <FilterLink to={withSearch({ stand: 'gesloten' })} on={state === 'closed'}>
              {t('legal.closed')}
            </FilterLink>
          </div>
        </div>
        {cases.length === 0 ? (
          <Empty title={t('legal.none')}>{t('legal.noneHelp')}</Empty>
        ) : (
          <Table caption={t('legal.title')} flow rows={cases} keyOf={(one) => one.id} columns={columns(state)} />
        )}
      </div>
    </Page>
  )
}

const columns = (state: 'running' | 'closed'): TableColumn<LegalCaseRow>[] => [
  { heading: t('legal.client'), head: true, cell: clientOf },
  { heading: t('legal.kind'), cell: (one) => one.kind },
  { heading: t('legalRound.adviser'), label: t('legalRound.adviser'), cell: (one) => one.adviser?.name ?? '–' },
  { heading: t('legal.openedOn'), label: t('legal.openedOn'), cell: (one) => shortDate(one.openedOn) },
  ...(state === 'closed' ? closing() : []),
  { heading: t('legal.persons'), label: t('legal.persons'), number: true, cell: (one) => one.persons ?? '' },
]

const closing = (): TableColumn<LegalCaseRow>[] => [
  {
    heading: t('legal.closedOn'),
    label: t('legal.closedOn'),
    cell: (one) => (one.closedOn ? shortDate(one.closedOn) : ''),
  },
  { heading: t('legal.outcome'), cell: (one) => one.outcome ?? '' },
]

const clientOf = ({ id, client }: LegalCaseRow) => <CaseLink id={id} client={client} />

function CaseLink({ id, client }: Pick<LegalCaseRow, 'id' | 'client'>) {
  const { may } = useSession()
  return (
    <Link className="who" to={addressOfCase(client.id, id, may)}>
      <bdi dir="auto">{client.name}</bdi>
    </Link>
  )
}
