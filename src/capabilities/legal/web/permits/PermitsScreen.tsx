import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listExpiringPermits, monthsAhead } from '../../contract/permits.ts'
import { LegalTabs } from '../parts/LegalTabs.tsx'
import { PermitRow } from './parts/PermitRow.tsx'

/** Residence permits that end before long: what can be done from which day, and whether somebody does it. */
export function PermitsScreen() {
  const { search, withSearch } = useAddress()
  const months = monthsAhead.find((one) => one === search['maanden']) ?? '6'
  const read = useRead(listExpiringPermits, { months }, { keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { permits, count, may } = read.value
  const open = permits.filter(({ state }) => state === 'open').length
  return (
    <Page
      title={t('legalPermits.title')}
      sentence={
        count === 0 ? t('legalPermits.sentence.none') : t('legalPermits.sentence.some', { count: open, all: count })
      }
    >
      <LegalTabs here="permits" />
      <div className="stack">
        <div className="filters">
          {monthsAhead.map((one) => (
            <FilterLink key={one} to={withSearch({ maanden: one === '6' ? null : one })} on={months === one}>
              {t('legalPermits.within', { months: one })}
            </FilterLink>
          ))}
        </div>
        <p className="dim">{t('legalPermits.definition')}</p>
        {permits.length === 0 ? (
          <Empty title={t('legalPermits.empty')}>{t('legalPermits.emptyHelp', { months })}</Empty>
        ) : (
          <Rows label={t('legalPermits.title')}>
            {permits.map((permit) => (
              <PermitRow key={permit.id} permit={permit} mayPlan={may.plan} />
            ))}
          </Rows>
        )}
        {permits.length < count && (
          <p className="dim">{t('legalPermits.more', { shown: permits.length, all: count })}</p>
        )}
      </div>
    </Page>
  )
}
