import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listPairs } from '../contract.ts'

export function PairsScreen() {
  const { search, withSearch } = useAddress()
  const state = search['stand'] === 'beeindigd' ? 'ended' : 'running'
  const read = useRead(listPairs, { state }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { pairs } = read.value
  return (
    <Page title={t('matching.title')} sentence={t('matching.sentence', { count: pairs.length })}>
      <div className="stack">
        <div className="filters">
          <FilterLink to={withSearch({ stand: null })} on={state === 'running'}>
            {t('matching.running')}
          </FilterLink>
          <FilterLink to={withSearch({ stand: 'beeindigd' })} on={state === 'ended'}>
            {t('matching.ended')}
          </FilterLink>
        </div>
        {pairs.length === 0 ? (
          <Empty title={t('matching.none')}>{t('matching.noneHelp')}</Empty>
        ) : (
          <Rows label={t('matching.title')}>
            {pairs.map((pair) => (
              <Row
                key={pair.id}
                to={`/clienten/${pair.client.id}/taalkoppel/${pair.id}`}
                title={pair.client.name}
                detail={[t('matching.withCoach', { name: pair.coach.name }), pair.endReason]
                  .filter(Boolean)
                  .join(' · ')}
                end={
                  <span className="sm dim">
                    {[pair.startedOn, pair.endedOn]
                      .filter((on) => on !== null)
                      .map(shortDate)
                      .join(' – ')}
                  </span>
                }
              />
            ))}
          </Rows>
        )}
      </div>
    </Page>
  )
}
