import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listReferrals } from '../contract/referrals.ts'
import { NetworkTabs } from './parts/NetworkTabs.tsx'
import { ReferralRow } from './parts/ReferralRow.tsx'

/** Referrals of everybody whom one sees, the longest open first. */
export function ReferralsScreen() {
  const { search, withSearch } = useAddress()
  const state = search['stand'] === 'afgerond' ? 'ended' : 'open'
  const read = useRead(listReferrals, { state }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { referrals, today } = read.value
  const sentence =
    state === 'open'
      ? t('network.referrals.sentence', { count: referrals.length })
      : t('network.referrals.endedSentence')
  return (
    <Page title={t('network.referrals.title')} sentence={sentence}>
      <NetworkTabs here="referrals" />
      <div className="stack">
        <div className="filters">
          <FilterLink to={withSearch({ stand: null })} on={state === 'open'}>
            {t('network.referrals.open')}
          </FilterLink>
          <FilterLink to={withSearch({ stand: 'afgerond' })} on={state === 'ended'}>
            {t('network.referrals.ended')}
          </FilterLink>
        </div>
        {referrals.length === 0 ? (
          <Empty title={t('network.referrals.none')}>{t('network.referrals.noneHelp')}</Empty>
        ) : (
          <Rows label={t('network.referrals.title')}>
            {referrals.map((referral) => (
              <ReferralRow key={referral.id} referral={referral} today={today} />
            ))}
          </Rows>
        )}
      </div>
    </Page>
  )
}
