import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import '#capabilities/clients/web/parts/facts.css'
import {
  addPartner,
  correctPartner,
  getPartner,
  type PartnerSubject,
  type PartnerValues,
} from '../contract/partners.ts'
import './network.css'
import { SubjectsField } from './parts/SubjectsField.tsx'

type PartnerForm = {
  name: string
  subjects: PartnerSubject[]
  about: string
  area: string
  contactName: string
  phone: string
  email: string
  website: string
  note: string
  activeUntil: string | null
}
const formOf = (values: PartnerValues | null): PartnerForm => ({
  name: values?.name ?? '',
  subjects: values?.subjects ?? [],
  about: values?.about ?? '',
  area: values?.area ?? '',
  contactName: values?.contactName ?? '',
  phone: values?.phone ?? '',
  email: values?.email ?? '',
  website: values?.website ?? '',
  note: values?.note ?? '',
  activeUntil: values?.activeUntil ?? null,
})

type FieldsProps = { partner: { id: string; version: number; values: PartnerValues } | null }

function PartnerFields({ partner }: FieldsProps) {
  const label = (name: keyof PartnerForm) => t(`network.partner.${name}`)
  const initial = formOf(partner?.values ?? null)
  const labels = Object.fromEntries(Object.keys(initial).map((name) => [name, label(name as keyof PartnerForm)]))
  return (
    <RecordForm<PartnerForm, typeof addPartner | typeof correctPartner>
      endpoint={partner ? correctPartner : addPartner}
      initial={initial}
      version={partner?.version ?? null}
      beside={partner ? { partnerId: partner.id } : {}}
      draft={`partner-${partner?.id ?? 'new'}`}
      labels={labels}
      saved={t('network.partner.saved')}
      backTo="/sociale-kaart"
      show={(_name, value) => String(value ?? '')}
    >
      {(form) => (
        <>
          <TextField label={label('name')} {...form.field('name')} />
          <SubjectsField label={label('subjects')} {...form.field('subjects')} />
          <TextField label={label('about')} optional {...form.field('about')} />
          <TextField label={label('area')} hint={t('network.partner.areaHint')} optional {...form.field('area')} />
          <TextField label={label('contactName')} optional {...form.field('contactName')} />
          <div className="two">
            <TextField label={label('phone')} type="tel" optional {...form.field('phone')} />
            <TextField label={label('email')} type="email" optional {...form.field('email')} />
          </div>
          <TextField label={label('website')} optional {...form.field('website')} />
          <TextArea label={label('note')} hint={t('network.partner.noteHint')} optional {...form.field('note')} />
          {partner && (
            <DateField
              label={label('activeUntil')}
              hint={t('network.partner.activeUntilHint')}
              optional
              {...form.field('activeUntil')}
            />
          )}
        </>
      )}
    </RecordForm>
  )
}

const crumb = () => ({ to: '/sociale-kaart', text: t('network.directory.title') })

export const NewPartnerScreen = () => (
  <Page title={t('network.partner.newTitle')} crumb={crumb()}>
    <PartnerFields partner={null} />
  </Page>
)

/** Who keeps the directory changes it here; everybody else reads. */
export function PartnerScreen({ partnerId }: { partnerId: string }) {
  const read = useRead(getPartner, { partnerId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { values, may } = read.value
  const { phone, email } = values
  const actions = (
    <>
      {phone && (
        <LinkButton icon="phone" to={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} download>
          {t('network.partner.call')}
        </LinkButton>
      )}
      {email && (
        <LinkButton icon="mail" to={`mailto:${email}`} download>
          {t('network.partner.write')}
        </LinkButton>
      )}
    </>
  )
  return (
    <Page title={values.name} crumb={crumb()} actions={actions} {...(values.about ? { sentence: values.about } : {})}>
      {may.keep ? <PartnerFields partner={read.value} /> : <PartnerFacts values={values} />}
    </Page>
  )
}

function PartnerFacts({ values }: { values: PartnerValues }) {
  const facts = [
    ['subjects', values.subjects.map((one) => t(`network.subjects.${one}`)).join(', ')],
    ['area', values.area ?? t('network.directory.everywhere')],
    ['contactName', values.contactName],
    ['phone', values.phone],
    ['email', values.email],
    ['website', values.website],
    ['note', values.note],
    ['activeUntil', values.activeUntil && shortDate(values.activeUntil)],
  ] as const
  return (
    <dl className="facts">
      {facts
        .filter(([name, value]) => value || name === 'contactName' || name === 'phone')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{t(`network.partner.${name}`)}</dt>
            <dd dir="auto">{value || <span className="dim">{t('network.partner.unknown')}</span>}</dd>
          </div>
        ))}
    </dl>
  )
}
