import { useState } from 'react'
import { addDays, todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { getReferral, type Referral } from '../contract/referrals.ts'
import './network.css'
import { ReferralFields, type ReferralForm } from './parts/ReferralFields.tsx'
import { NextStep } from './parts/ReferralSteps.tsx'

const fresh = (): ReferralForm => ({
  partnerId: null,
  partnerName: '',
  whatFor: '',
  askedOn: todayInAmsterdam(),
  warm: null,
  consentHow: null,
  consentOn: todayInAmsterdam(),
  handedOver: '',
  followUpOn: addDays(todayInAmsterdam(), 14),
})

export const NewReferralScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('network.referral.newTitle')}>
    <ReferralFields clientId={clientId} initial={fresh()} of={null} />
  </ClientPage>
)

/** Where one referral is, its next step, and behind a press what was written first. */
export function ReferralScreen({ clientId, referralId }: { clientId: string; referralId: string }) {
  const read = useRead(getReferral, { referralId })
  const [correcting, setCorrecting] = useState(false)
  if (read.status !== 'ready') return <Waiting on={read} />
  const { referral, values, today, may } = read.value
  const initial: ReferralForm = {
    ...values,
    partnerName: values.partnerName ?? '',
    warm: values.warm ? 'yes' : 'no',
    handedOver: values.handedOver ?? '',
  }
  const state = t(`network.state.${referral.state}`)
  const sentence = t('network.referral.to', { partner: referral.partner, state })
  return (
    <ClientPage clientId={clientId} title={t('network.referral.title')} sentence={sentence}>
      {correcting ? (
        <ReferralFields clientId={clientId} initial={initial} of={referral} />
      ) : (
        <Columns
          main={
            <>
              {may.change && <NextStep referral={referral} today={today} />}
              {may.change && referral.state !== 'ended' && (
                <Button small onClick={() => setCorrecting(true)}>
                  {t('network.referral.correct')}
                </Button>
              )}
              {referral.state === 'ended' && may.change && (
                <LinkButton to={`/clienten/${clientId}/verwijzing`}>{t('network.referral.again')}</LinkButton>
              )}
            </>
          }
          beside={<Road referral={referral} consentOn={values.consentOn} handedOver={values.handedOver} />}
        />
      )}
    </ClientPage>
  )
}

type RoadProps = { referral: Referral; consentOn: string; handedOver: string | null }

function Road({ referral, consentOn, handedOver }: RoadProps) {
  const { askedOn, answer, answeredOn, attendance, attendedOn, closedOn, whatFor, refusedWhy, closingNote } = referral
  const line = (name: string, on: string, state?: string | null) =>
    t(`network.referral.line.${name}`, {
      date: shortDate(on),
      ...(state ? { state: t(`network.state.${state}`) } : {}),
    })
  const lines = [
    line('consent', consentOn),
    line('asked', askedOn),
    answeredOn && line('answered', answeredOn, answer),
    refusedWhy,
    attendedOn && line('attended', attendedOn, attendance),
    closedOn && line('closed', closedOn),
    closingNote,
  ]
  return (
    <Section title={t('network.referral.road')}>
      <p dir="auto">{t('network.referrals.what', { what: whatFor })}</p>
      <ul className="bullets">
        {lines.filter(Boolean).map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      {handedOver && (
        <>
          <h3>{t('network.referral.handedOver')}</h3>
          <p dir="auto">{handedOver}</p>
        </>
      )}
    </Section>
  )
}
