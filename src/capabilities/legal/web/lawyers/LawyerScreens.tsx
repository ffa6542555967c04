import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { correctLawyer, type LegalLawyer, listLawyersOfCase, referToLawyer } from '../../contract/lawyers.ts'
import { consentPeriod, Consents, ConsentFields, SharingFields } from './Sending.tsx'

type Props = { clientId: string; caseId: string }
type LawyerForm = { name: string; office: string; referredOn: string | null; legalAidNumber: string; remark: string }
const show = (_: string, value: unknown) => String(value ?? '')

export const AddLawyerScreen = ({ clientId, caseId }: Props) => (
  <ClientPage clientId={clientId} title={t('legalLawyers.addTitle')}>
    <LawyerFields
      clientId={clientId}
      caseId={caseId}
      initial={{ name: '', office: '', referredOn: todayInAmsterdam(), legalAidNumber: '', remark: '' }}
      of={null}
    />
  </ClientPage>
)

export function LawyerScreen({ clientId, caseId, lawyerId }: Props & { lawyerId: string }) {
  const read = useRead(listLawyersOfCase, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const found = read.value.lawyers.find(({ id }) => id === lawyerId)
  if (!found) return <NoSuchPage />
  const { id, version, name, referredOn } = found
  const [office, legalAidNumber] = [found.office ?? '', found.legalAidNumber ?? '']
  const initial = { name, office, referredOn, legalAidNumber, remark: found.remark ?? '' }
  return (
    <ClientPage clientId={clientId} title={t('legalLawyers.editTitle')}>
      <Section title={t('legalLawyers.sentTitle')}>
        <Sent lawyer={found} />
        {found.consents.length > 0 && <SharingFields clientId={clientId} caseId={caseId} lawyer={found} />}
      </Section>
      <Section
        title={t('legalLawyers.consentTitle')}
        end={
          <LinkButton small to={`/clienten/${clientId}/toestemming`}>
            {t('legalLawyers.register')}
          </LinkButton>
        }
      >
        <Consents lawyer={found} />
        {found.consents.length === 0 ? (
          <ConsentFields clientId={clientId} caseId={caseId} lawyer={found} />
        ) : (
          <details>
            <summary>{t('legalLawyers.another')}</summary>
            <ConsentFields clientId={clientId} caseId={caseId} lawyer={found} />
          </details>
        )}
      </Section>
      <Section title={t('legalLawyers.dataTitle')}>
        <LawyerFields clientId={clientId} caseId={caseId} initial={initial} of={{ id, version }} />
      </Section>
    </ClientPage>
  )
}

const Sent = ({ lawyer: { sharings } }: { lawyer: LegalLawyer }) =>
  sharings.length === 0 ? (
    <p className="dim">{t('legalLawyers.nothingSent')}</p>
  ) : (
    <Rows label={t('legalLawyers.sentTitle')}>
      {sharings.map(({ id, what, sentOn, sentBy, consentOn, consentUntil, withdrawnOn }) => (
        <Row
          key={id}
          title={what}
          detail={[
            t('legalLawyers.sent', { date: formatDate(sentOn) }),
            sentBy ?? '',
            consentPeriod(consentOn, consentUntil),
            withdrawnOn && t('legalLawyers.withdrawn', { date: formatDate(withdrawnOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </Rows>
  )

function LawyerFields({
  clientId,
  caseId,
  initial,
  of,
}: Props & { initial: LawyerForm; of: { id: string; version: number } | null }) {
  const labels = {
    name: t('legalLawyers.name'),
    office: t('legalLawyers.office'),
    referredOn: t('legalLawyers.referredOn'),
    legalAidNumber: t('legalLawyers.legalAidNumber'),
    remark: t('legalLawyers.remark'),
  }
  return (
    <RecordForm<LawyerForm, typeof referToLawyer | typeof correctLawyer>
      endpoint={of ? correctLawyer : referToLawyer}
      initial={initial}
      version={of?.version ?? null}
      beside={of ? { lawyerId: of.id } : { caseId }}
      draft={`lawyer-${of?.id ?? caseId}`}
      labels={labels}
      saved={t('legalLawyers.saved')}
      history={of ? `legal_lawyer/${of.id}` : undefined}
      backTo={`/clienten/${clientId}/juridisch/${caseId}`}
      show={show}
    >
      {(form) => (
        <>
          <div className="two">
            <TextField label={labels.name} {...form.field('name')} />
            <TextField label={labels.office} optional {...form.field('office')} />
          </div>
          <div className="two">
            <DateField label={labels.referredOn} {...form.field('referredOn')} />
            <TextField
              label={labels.legalAidNumber}
              hint={t('legalLawyers.aidHint')}
              optional
              {...form.field('legalAidNumber')}
            />
          </div>
          <TextArea label={labels.remark} optional {...form.field('remark')} />
        </>
      )}
    </RecordForm>
  )
}
