import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { consentWays, correctReferral, type Referral, referClient } from '../../contract/referrals.ts'
import { usePartners } from './partners.ts'

/** As it is asked: warm or not is a choice between two, and nothing is chosen beforehand. */
export type ReferralForm = {
  partnerId: string | null
  partnerName: string
  whatFor: string
  askedOn: string | null
  warm: string | null
  consentHow: string | null
  consentOn: string | null
  handedOver: string
  followUpOn: string | null
}

type Props = { clientId: string; initial: ReferralForm; of: Referral | null }

const asked = (values: ReferralForm) =>
  ({ ...values, warm: values.warm === null ? null : values.warm === 'yes' }) as unknown as ReferralForm

export function ReferralFields({ clientId, initial, of }: Props) {
  const partners = usePartners()
  const label = (name: keyof ReferralForm) => t(`network.referral.${name}`)
  const labels = Object.fromEntries(Object.keys(initial).map((name) => [name, label(name as keyof ReferralForm)]))
  const show = (name: string, value: unknown) => (name === 'partnerId' ? partners.nameOf(value) : String(value ?? ''))
  return (
    <RecordForm<ReferralForm, typeof referClient | typeof correctReferral>
      endpoint={of ? correctReferral : referClient}
      initial={initial}
      version={of?.version ?? null}
      beside={of ? { referralId: of.id } : { clientId }}
      complete={asked}
      draft={`referral-${of?.id ?? clientId}`}
      labels={labels}
      saved={t('network.referral.saved')}
      action={of ? t('ui.save') : t('network.referral.save')}
      backTo={`/clienten/${clientId}/netwerk`}
      history={of ? `referral/${of.id}` : undefined}
      show={show}
    >
      {(form) => (
        <>
          <SelectField
            label={label('partnerId')}
            hint={t('network.referral.partnerHint')}
            choices={partners.choices}
            optional
            {...form.field('partnerId')}
          />
          {form.values.partnerId === null && (
            <TextField label={label('partnerName')} optional {...form.field('partnerName')} />
          )}
          <TextField label={label('whatFor')} hint={t('network.referral.whatForHint')} {...form.field('whatFor')} />
          <PickField
            label={label('consentHow')}
            hint={t('network.referral.consentHint')}
            choices={consentWays.map((value) => ({ value, label: t(`network.referral.consentWays.${value}`) }))}
            {...form.field('consentHow')}
          />
          <div className="two">
            <DateField label={label('consentOn')} {...form.field('consentOn')} />
            <DateField label={label('askedOn')} {...form.field('askedOn')} />
          </div>
          <PickField
            label={label('warm')}
            choices={[
              { value: 'yes', label: t('network.referral.warmYes') },
              { value: 'no', label: t('network.referral.warmNo') },
            ]}
            {...form.field('warm')}
          />
          <TextArea
            label={label('handedOver')}
            hint={t('network.referral.handedOverHint')}
            optional={form.values.warm !== 'yes'}
            {...form.field('handedOver')}
          />
          <DateField
            label={label('followUpOn')}
            hint={t('network.referral.followUpHint')}
            optional
            {...form.field('followUpOn')}
          />
        </>
      )}
    </RecordForm>
  )
}
