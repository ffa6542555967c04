import { useRead } from '#platform/web/api/use-read.ts'
import { formatList, shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { listConcernsOfClient } from '../contract/concerns.ts'
import { type Conference, listConferencesOfClient } from '../contract/conferences.ts'
import { listReferralsOfClient } from '../contract/referrals.ts'
import { ConcernRow } from './parts/ConcernRow.tsx'
import { ReferralRow } from './parts/ReferralRow.tsx'

type OfClient = { clientId: string }

/** To whom one client was referred, what was noticed, and with whom one conferred. */
export const ClientNetworkScreen = ({ clientId }: OfClient) => (
  <ClientPage clientId={clientId} title={t('network.ofClient.title')}>
    <Columns
      main={
        <>
          <Referrals clientId={clientId} />
          <Conferences clientId={clientId} />
        </>
      }
      beside={<Concerns clientId={clientId} />}
    />
  </ClientPage>
)

function Referrals({ clientId }: OfClient) {
  const read = useRead(listReferralsOfClient, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { referrals, today, may } = read.value
  return (
    <Section
      title={t('network.referrals.title')}
      end={
        may.refer && (
          <LinkButton small icon="plus" to={`/clienten/${clientId}/verwijzing`}>
            {t('network.ofClient.refer')}
          </LinkButton>
        )
      }
    >
      {referrals.length === 0 ? (
        <p className="dim">{t('network.ofClient.noReferrals')}</p>
      ) : (
        <Rows label={t('network.referrals.title')}>
          {referrals.map((referral) => (
            <ReferralRow key={referral.id} referral={referral} today={today} ofOne />
          ))}
        </Rows>
      )}
    </Section>
  )
}

function Concerns({ clientId }: OfClient) {
  const read = useRead(listConcernsOfClient, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { concerns, today, may } = read.value
  return (
    <Section
      title={t('network.concerns.title')}
      end={
        may.note && (
          <LinkButton small icon="plus" to={`/signalen/nieuw?client=${clientId}`}>
            {t('network.ofClient.note')}
          </LinkButton>
        )
      }
    >
      {concerns.length === 0 ? (
        <p className="dim">{t('network.ofClient.noConcerns')}</p>
      ) : (
        <Rows label={t('network.concerns.title')}>
          {concerns.map((concern) => (
            <ConcernRow key={concern.id} concern={concern} today={today} ofOne />
          ))}
        </Rows>
      )}
    </Section>
  )
}

function Conferences({ clientId }: OfClient) {
  const read = useRead(listConferencesOfClient, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { conferences, may } = read.value
  return (
    <Section
      title={t('network.ofClient.conferences')}
      end={
        may.record && (
          <LinkButton small icon="plus" to={`/clienten/${clientId}/overleg`}>
            {t('network.ofClient.confer')}
          </LinkButton>
        )
      }
    >
      {conferences.length === 0 ? (
        <p className="dim">{t('network.ofClient.noConferences')}</p>
      ) : (
        <Rows label={t('network.ofClient.conferences')}>
          {conferences.map((conference) => (
            <Row
              key={conference.id}
              to={`/clienten/${clientId}/overleg/${conference.id}`}
              title={shortDate(conference.heldOn)}
              detail={saidOf(conference)}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

function saidOf({ partners, workers, actions }: Conference): string {
  const there = [...partners, ...workers].map(({ name }) => name)
  const open = actions.filter(({ doneOn }) => doneOn === null).length
  return [
    formatList(there),
    actions.length === 0 ? t('network.conference.agreedNothing') : t('network.conference.open', { count: open }),
  ]
    .filter(Boolean)
    .join(' · ')
}
