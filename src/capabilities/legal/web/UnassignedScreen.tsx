import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { ErrorText, useField } from '#platform/web/ui/FieldFrame.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { handCases, listUnassignedCases, type UnassignedCase } from '../contract/gaps.ts'

type Handed = { caseId: string; version: number }
type HandForm = { cases: Handed[]; adviserId: string | null }
const here = '/juridisch/zonder-begeleider'

/** Running dossiers without an adviser who is there, and to whom they go: some or all of them in one go. */
export function UnassignedScreen() {
  const read = useRead(listUnassignedCases, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { cases, total, may } = read.value
  return (
    <Page
      title={t('legalReminders.unassigned.title')}
      sentence={t('legalReminders.unassigned.sentence', { count: total })}
      crumb={{ to: '/juridisch', text: t('legal.title') }}
    >
      {cases.length === 0 && (
        <Empty title={t('legalReminders.unassigned.none')}>{t('legalReminders.unassigned.noneHelp')}</Empty>
      )}
      {cases.length > 0 && (may.hand ? <Hand cases={cases} /> : <Listed cases={cases} />)}
      {cases.length < total && (
        <p className="dim">{t('legalReminders.gapsMore', { shown: cases.length, count: total })}</p>
      )}
    </Page>
  )
}

const Listed = ({ cases }: { cases: readonly UnassignedCase[] }) => (
  <Section title={t('legalReminders.unassigned.cases')}>
    <Rows label={t('legalReminders.unassigned.cases')}>
      {cases.map((one) => (
        <Row key={one.caseId} to={addressOf(one)} title={one.client.name} detail={whyOf(one)} />
      ))}
    </Rows>
  </Section>
)

function Hand({ cases }: { cases: readonly UnassignedCase[] }) {
  const workers = useWorkers()
  const labels = { cases: t('legalReminders.unassigned.cases'), adviserId: t('legalReminders.unassigned.to') }
  return (
    <RecordForm<HandForm, typeof handCases>
      // What was handed is gone from the list: the rest begins anew.
      key={cases.map(({ caseId }) => caseId).join(' ')}
      endpoint={handCases}
      initial={{ cases: [], adviserId: null }}
      version={null}
      beside={{}}
      draft="unassigned-cases"
      labels={labels}
      action={t('legalReminders.unassigned.hand')}
      saved={t('legalReminders.unassigned.handed')}
      backTo={here}
      show={(_, value) => String(value ?? '')}
    >
      {(form) => (
        <>
          <CasesField
            cases={cases}
            value={form.values.cases}
            onChange={(chosen) => form.set('cases', chosen)}
            error={form.field('cases').error}
          />
          <SelectField
            label={labels.adviserId}
            hint={t('legalReminders.unassigned.toHint')}
            choices={workers.choices}
            {...form.field('adviserId')}
          />
        </>
      )}
    </RecordForm>
  )
}

type CasesProps = {
  cases: readonly UnassignedCase[]
  value: readonly Handed[]
  onChange: (chosen: Handed[]) => void
  error: string | undefined
}

function CasesField({ cases, value, onChange, error }: CasesProps) {
  const field = useField({ name: 'cases', error })
  const others = (of: UnassignedCase) => value.filter(({ caseId }) => caseId !== of.caseId)
  return (
    <fieldset
      className={error ? 'field bad' : 'field'}
      id={field.id}
      tabIndex={-1}
      aria-describedby={field['aria-describedby']}
    >
      <legend>{t('legalReminders.unassigned.cases')}</legend>
      {cases.map((one) => (
        <div key={one.caseId} className="check-row">
          <label className="check">
            <input
              type="checkbox"
              checked={value.some(({ caseId }) => caseId === one.caseId)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...others(one), { caseId: one.caseId, version: one.version }]
                    : others(one),
                )
              }
            />
            <span dir="auto">{`${one.client.name} · ${whyOf(one)}`}</span>
          </label>
          <LinkButton
            small
            bare
            to={addressOf(one)}
            name={t('legalReminders.unassigned.open', { name: one.client.name })}
          >
            {t('legalReminders.unassigned.toCase')}
          </LinkButton>
        </div>
      ))}
      <ErrorText id={field.id}>{error}</ErrorText>
    </fieldset>
  )
}

const addressOf = ({ client, caseId }: UnassignedCase) => `/clienten/${client.id}/juridisch/${caseId}`

function whyOf({ kind, why, adviser, awayUntil }: UnassignedCase): string {
  const name = adviser?.name ?? ''
  const said =
    why === 'away' && awayUntil !== null
      ? t('legalReminders.unassigned.awayUntil', { name, date: formatDate(awayUntil) })
      : t(`legalReminders.unassigned.why.${why}`, { name })
  return `${kind} · ${said}`
}
