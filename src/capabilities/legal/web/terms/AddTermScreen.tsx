import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { CheckField, DateField, NumberField, PickField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { faultText, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { addTerm, computeTerm, listTermChoices, questionShape } from '../../contract/terms.ts'
import { Explanation } from './parts/Explanation.tsx'
import { said } from './parts/words.ts'

type TermForm = {
  rule: string | null
  value: number | null
  unit: string | null
  fromOn: string | null
  ruleOn: string | null
  /** Null as long as the day is known. */
  waitsFor: string | null
  back: boolean
  about: string
  ownerId: string | null
  deputyId: string | null
}
const units = ['days', 'weeks', 'months', 'years'] as const
/** No rule of the law: the length is typed. */
const own = 'own'

const asked = (values: TermForm): TermForm =>
  values.rule === own
    ? { ...values, rule: null, unit: values.unit ?? 'weeks', ruleOn: null }
    : { ...values, value: null, unit: null, back: false }

export function AddTermScreen({ clientId, caseId }: { clientId: string; caseId: string }) {
  const { workerId } = useSession()
  const day = { fromOn: todayInAmsterdam(), ruleOn: null, waitsFor: null, back: false }
  const initial = { value: null, unit: 'weeks', about: '', deputyId: null, rule: null, ...day }
  return (
    <ClientPage clientId={clientId} title={t('legalTerms.addTitle')} sentence={t('legalTerms.addSentence')}>
      <TermFields clientId={clientId} caseId={caseId} initial={{ ...initial, ownerId: workerId }} />
    </ClientPage>
  )
}

function TermFields({ clientId, caseId, initial }: { clientId: string; caseId: string; initial: TermForm }) {
  const workers = useWorkers()
  const read = useRead(listTermChoices, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { choices } = read.value
  const labels = labelsOf()
  const meant = (rule: string | null) => {
    const found = choices.find((one) => one.rule === rule)
    return found ? said(found.meaning) : ''
  }
  /** What it is about is filled in from the rule, until somebody writes it themselves. */
  const chooseRule = (form: Form<TermForm>, rule: string | null) => {
    const untouched = form.values.about === '' || form.values.about === meant(form.values.rule)
    form.replace({ ...form.values, rule, about: untouched ? meant(rule) : form.values.about })
  }
  return (
    <RecordForm<TermForm, typeof addTerm>
      endpoint={addTerm}
      initial={initial}
      version={null}
      beside={{ caseId }}
      complete={(values) => withoutGaps(asked(values))}
      draft={`term-${caseId}`}
      labels={labels}
      saved={t('legalTerms.added')}
      backTo={`/clienten/${clientId}/juridisch/${caseId}`}
      show={(_, value) => String(value ?? '')}
    >
      {(form) => (
        <>
          <SelectField
            label={labels.rule}
            hint={t('legalTerms.ruleHint')}
            choices={[
              ...choices.map(({ rule, meaning }) => ({ value: rule, label: said(meaning) })),
              { value: own, label: t('legalTerms.ownChoice') },
            ]}
            {...form.field('rule')}
            onChange={(rule) => chooseRule(form, rule)}
          />
          {form.values.rule === own && (
            <div className="two">
              <NumberField label={labels.value} {...form.field('value')} />
              <SelectField
                label={labels.unit}
                choices={units.map((unit) => ({ value: unit, label: t(`legalTerms.unit.${unit}`) }))}
                {...form.field('unit')}
              />
            </div>
          )}
          <PickField
            label={t('legalTerms.begins')}
            choices={(['known', 'waits'] as const).map((value) => ({
              value,
              label: t(`legalTerms.beginsChoices.${value}`),
            }))}
            name="begins"
            value={form.values.waitsFor === null ? 'known' : 'waits'}
            onChange={(chosen) => begin(form, chosen === 'waits')}
            error={undefined}
          />
          {form.values.waitsFor !== null ? (
            <TextField
              label={labels.waitsFor}
              hint={t('legalTerms.waitsForHint')}
              {...form.field('waitsFor')}
              value={form.values.waitsFor}
            />
          ) : (
            <DateField label={labels.fromOn} hint={t('legalTerms.fromOnHint')} {...form.field('fromOn')} />
          )}
          {form.values.rule === own && <CheckField label={t('legalTerms.backLabel')} {...form.field('back')} />}
          {form.values.rule !== own && (
            <DateField label={labels.ruleOn} hint={t('legalTerms.ruleOnHint')} optional {...form.field('ruleOn')} />
          )}
          <Preview values={form.values} />
          <TextField label={labels.about} {...form.field('about')} />
          <div className="two">
            <SelectField label={labels.ownerId} choices={workers.choices} {...form.field('ownerId')} />
            <SelectField
              label={labels.deputyId}
              hint={t('legalTerms.deputyHint')}
              choices={workers.choices}
              {...form.field('deputyId')}
            />
          </div>
        </>
      )}
    </RecordForm>
  )
}

const lacking = undefined as unknown as null
/** The contract leaves rule and day open, for the one may stand for the other; here all that lacks is told at once. */
const withoutGaps = (values: TermForm): TermForm => ({
  ...values,
  rule: values.rule ?? (values.unit === null ? lacking : null),
  fromOn: values.fromOn ?? (values.waitsFor === null ? lacking : null),
})

/** Either a day, or what the term waits for. */
const begin = (form: Form<TermForm>, waits: boolean) =>
  form.replace({ ...form.values, fromOn: waits ? null : todayInAmsterdam(), waitsFor: waits ? '' : null })

const labelsOf = () => ({
  rule: t('legalTerms.rule'),
  value: t('legalTerms.value'),
  unit: t('legalTerms.unitLabel'),
  fromOn: t('legalTerms.fromOn'),
  ruleOn: t('legalTerms.ruleOn'),
  waitsFor: t('legalTerms.waitsForLabel'),
  about: t('legalTerms.about'),
  ownerId: t('legalTerms.owner'),
  deputyId: t('legalTerms.deputy'),
})

/** The date before anything is saved. */
function Preview({ values }: { values: TermForm }) {
  const { rule, value, unit, fromOn, ruleOn, back } = asked(values)
  const question = questionShape.safeParse({ rule, value, unit, fromOn, ruleOn, back })
  const complete = question.success && (rule !== null || value !== null)
  const read = useRead(computeTerm, question.data ?? emptyQuestion, { when: complete })
  if (!complete || read.status === 'waiting') return null
  return (
    <div className="notice calm" role="status">
      {read.status === 'failed' ? (
        <p>{read.problem.faults.map(({ code, params }) => faultText(code, params)).join('; ')}</p>
      ) : (
        <div>
          <p>
            <strong>{t('legalTerms.preview', { date: formatDate(read.value.dueOn) })}</strong>{' '}
            {read.value.plainOn !== read.value.dueOn && t('legalTerms.plain', { date: formatDate(read.value.plainOn) })}
          </p>
          <Explanation of={read.value} />
        </div>
      )}
    </div>
  )
}
const emptyQuestion = { rule: null, value: null, unit: null, fromOn: '2000-01-01', ruleOn: null, back: false }
