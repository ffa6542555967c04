import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, PickField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { addFee, correctFee, feeKinds, feePayers, listFeesOfCase } from '../../contract/fees.ts'
import { centsOf, euros, typedEuros } from '../parts/euros.ts'

type FeeForm = {
  kind: string | null
  /** As it is typed, in euros. */
  cents: string | number | null
  dueOn: string | null
  paidOn: string | null
  paidBy: string | null
  fund: string
  remark: string
}
const fresh: FeeForm = { kind: null, cents: '', dueOn: null, paidOn: null, paidBy: null, fund: '', remark: '' }
const counted = (values: FeeForm): FeeForm => ({
  ...values,
  cents: typeof values.cents === 'string' ? centsOf(values.cents) : values.cents,
  fund: values.paidBy === 'fund' ? values.fund : '',
})

type Props = { clientId: string; caseId: string }
export const AddFeeScreen = ({ clientId, caseId }: Props) => (
  <ClientPage clientId={clientId} title={t('legalFees.addTitle')}>
    <FeeFields clientId={clientId} caseId={caseId} initial={fresh} of={null} />
  </ClientPage>
)

export function FeeScreen({ clientId, caseId, feeId }: Props & { feeId: string }) {
  const read = useRead(listFeesOfCase, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const found = read.value.fees.find(({ id }) => id === feeId)
  if (!found) return <NoSuchPage />
  const { id, version, ...values } = found
  const initial = { ...values, cents: typedEuros(values.cents), fund: values.fund ?? '', remark: values.remark ?? '' }
  return (
    <ClientPage clientId={clientId} title={t('legalFees.editTitle')}>
      <FeeFields clientId={clientId} caseId={caseId} initial={initial} of={{ id, version }} />
    </ClientPage>
  )
}

function FeeFields({
  clientId,
  caseId,
  initial,
  of,
}: Props & { initial: FeeForm; of: { id: string; version: number } | null }) {
  const labels = {
    kind: t('legalFees.kind'),
    cents: t('legalFees.amount'),
    dueOn: t('legalFees.dueOn'),
    paidOn: t('legalFees.paidOn'),
    paidBy: t('legalFees.paidBy'),
    fund: t('legalFees.fund'),
    remark: t('legalFees.remark'),
  }
  const show = (name: string, value: unknown) =>
    name === 'cents' && typeof value === 'number' ? euros(value) : String(value ?? '')
  return (
    <RecordForm<FeeForm, typeof addFee | typeof correctFee>
      endpoint={of ? correctFee : addFee}
      initial={initial}
      version={of?.version ?? null}
      beside={of ? { feeId: of.id } : { caseId }}
      complete={counted}
      draft={`fee-${of?.id ?? caseId}`}
      labels={labels}
      saved={t('legalFees.saved')}
      history={of ? `legal_fee/${of.id}` : undefined}
      backTo={`/clienten/${clientId}/juridisch/${caseId}`}
      show={show}
    >
      {(form) => {
        const { value, ...cents } = form.field('cents')
        return (
          <>
            <PickField
              label={labels.kind}
              choices={feeKinds.map((kind) => ({ value: kind, label: t(`legalFees.kinds.${kind}`) }))}
              {...form.field('kind')}
            />
            <TextField
              label={labels.cents}
              hint={t('legalFees.amountHint')}
              {...cents}
              value={typeof value === 'number' ? typedEuros(value) : (value ?? '')}
            />
            <div className="two">
              <DateField label={labels.dueOn} optional {...form.field('dueOn')} />
              <DateField label={labels.paidOn} optional {...form.field('paidOn')} />
            </div>
            <PickField
              label={labels.paidBy}
              choices={feePayers.map((one) => ({ value: one, label: t(`legalFees.payers.${one}`) }))}
              optional
              {...form.field('paidBy')}
            />
            {form.values.paidBy === 'fund' && (
              <TextField label={labels.fund} hint={t('legalFees.fundHint')} {...form.field('fund')} />
            )}
            <TextArea label={labels.remark} optional {...form.field('remark')} />
          </>
        )
      }}
    </RecordForm>
  )
}
