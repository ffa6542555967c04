import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listConcerns } from '../contract/concerns.ts'
import { ConcernRow } from './parts/ConcernRow.tsx'
import { NetworkTabs } from './parts/NetworkTabs.tsx'

/** Signals that one sees: open ones, or those that are dealt with. */
export function ConcernsScreen() {
  const { search, withSearch } = useAddress()
  const state = search['stand'] === 'afgerond' ? 'closed' : 'open'
  const read = useRead(listConcerns, { state }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { concerns, today, may } = read.value
  return (
    <Page
      title={t('network.concerns.title')}
      sentence={
        state === 'open'
          ? t('network.concerns.sentence', { count: concerns.length })
          : t('network.concerns.closedSentence')
      }
      actions={
        <>
          {may.count && <LinkButton to="/signalen/trend">{t('network.concerns.trend')}</LinkButton>}
          <LinkButton go icon="plus" to="/signalen/nieuw">
            {t('network.concerns.add')}
          </LinkButton>
        </>
      }
    >
      <NetworkTabs here="concerns" />
      <div className="stack">
        <div className="filters">
          <FilterLink to={withSearch({ stand: null })} on={state === 'open'}>
            {t('network.concerns.open')}
          </FilterLink>
          <FilterLink to={withSearch({ stand: 'afgerond' })} on={state === 'closed'}>
            {t('network.concerns.closed')}
          </FilterLink>
        </div>
        {concerns.length === 0 ? (
          <Empty title={t('network.concerns.none')}>{t('network.concerns.noneHelp')}</Empty>
        ) : (
          <Rows label={t('network.concerns.title')}>
            {concerns.map((concern) => (
              <ConcernRow key={concern.id} concern={concern} today={today} />
            ))}
          </Rows>
        )}
      </div>
    </Page>
  )
}
