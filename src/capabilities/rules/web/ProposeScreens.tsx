import { isPlainDate } from '#kernel/plain-date.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, NumberField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { proposeDay, proposeVersion } from '../contract/changes.ts'
import { certainties, type KnownRule, listRules, moments, units } from '../contract/known.ts'
import { versionOn } from '../rules/versions.ts'
import { Touched } from './parts/Touched.tsx'
import './rules.css'
import { useSaid, useTermWords } from './words.ts'

type Grounds = { source: string; link: string; certainty: string | null; why: string }
type VersionForm = Grounds & {
  value: number | null
  unit: string | null
  appliesTo: string | null
  regime: string
  validFrom: string | null
  validUntil: string | null
}

const noGrounds: Grounds = { source: '', link: '', certainty: null, why: '' }
const startOf = ({ length, appliesTo, regime }: KnownRule): VersionForm => ({
  value: length.value,
  unit: length.unit,
  validFrom: null,
  validUntil: null,
  appliesTo,
  regime: regime ?? '',
  ...noGrounds,
})

const choicesOf = (values: readonly string[], word: (value: string) => string) =>
  values.map((value) => ({ value, label: word(value) }))
const label = (name: string) => t(`rules.fields.${name}`)
const labelsOf = <V extends object>(values: V) =>
  Object.fromEntries(Object.keys(values).map((name) => [name, label(name)])) as Record<keyof V & string, string>
const show = (_name: string, value: unknown) => String(value ?? '')

/** Another version of a rule from a day on: what changes, on what ground, and whom it would touch. */
export function ProposeVersionScreen({ ruleId }: { ruleId: string }) {
  const said = useSaid()
  const words = useTermWords()
  const read = useRead(listRules, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { rules, today } = read.value
  const of = versionOn(rules, ruleId, today) ?? rules.findLast(({ id }) => id === ruleId)
  if (!of) return <NoSuchPage />
  const labels = labelsOf(startOf(of))
  return (
    <Page
      title={t('rules.propose.title')}
      sentence={t('rules.propose.sentence', { rule: said(of.meaning), words: words(of) })}
      crumb={{ to: `/regels/${ruleId}`, text: said(of.meaning) }}
    >
      <RecordForm<VersionForm, typeof proposeVersion>
        endpoint={proposeVersion}
        initial={startOf(of)}
        version={null}
        beside={{ rule: ruleId }}
        draft={`rule-${ruleId}`}
        labels={labels}
        action={t('rules.propose.send')}
        saved={t('rules.propose.sent')}
        backTo={`/regels/${ruleId}`}
        after={({ id }) => `/regels/wijziging/${id}`}
        show={show}
      >
        {(form) => (
          <>
            <VersionFields form={form} labels={labels} />
            <GroundFields form={form as unknown as Form<Grounds>} />
            <Preview rule={ruleId} values={form.values} />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

const VersionFields = ({ form, labels }: { form: Form<VersionForm>; labels: Record<keyof VersionForm, string> }) => (
  <>
    <div className="two">
      <NumberField label={labels.value} {...form.field('value')} />
      <SelectField
        label={labels.unit}
        choices={choicesOf(units, (value) => t(`rules.units.${value}`))}
        {...form.field('unit')}
      />
    </div>
    <div className="two">
      <DateField label={labels.validFrom} hint={t('rules.propose.fromHint')} {...form.field('validFrom')} />
      <DateField label={labels.validUntil} hint={t('rules.propose.untilHint')} optional {...form.field('validUntil')} />
    </div>
    <SelectField
      label={labels.appliesTo}
      hint={t('rules.propose.momentHint')}
      choices={choicesOf(moments, (value) => t(`rules.moments.${value}`))}
      {...form.field('appliesTo')}
    />
    <TextField label={labels.regime} optional {...form.field('regime')} />
  </>
)

/** Where it says so, how sure that is, and why it is proposed: for who decides. */
const GroundFields = ({ form }: { form: Form<Grounds> }) => (
  <>
    <TextField label={label('source')} hint={t('rules.propose.sourceHint')} {...form.field('source')} />
    <TextField label={label('link')} hint={t('rules.propose.linkHint')} optional {...form.field('link')} />
    <PickField
      label={label('certainty')}
      choices={choicesOf(certainties, (value) => t(`rules.certainty.${value}`))}
      {...form.field('certainty')}
    />
    <TextArea label={label('why')} {...form.field('why')} />
  </>
)

function Preview({ rule, values }: { rule: string; values: VersionForm }) {
  const { value, unit, validFrom, validUntil } = values
  const known = units.find((one) => one === unit)
  const ready =
    value !== null &&
    Number.isInteger(value) &&
    value > 0 &&
    value <= 1000 &&
    known !== undefined &&
    validFrom !== null &&
    isPlainDate(validFrom) &&
    (validUntil === null || isPlainDate(validUntil))
  if (!ready) return <p className="dim">{t('rules.touched.later')}</p>
  return <Touched asked={{ rule, value, unit: known, from: validFrom, ...(validUntil ? { until: validUntil } : {}) }} />
}

type DayForm = Grounds & { designatedOn: string | null }

/** A day that a decree puts on a par with a holiday: no term ends on it. */
export const ProposeDayScreen = () => (
  <Page
    title={t('rules.days.propose')}
    sentence={t('rules.days.proposeSentence')}
    crumb={{ to: '/regels/dagen', text: t('rules.days.title') }}
  >
    <RecordForm<DayForm, typeof proposeDay>
      endpoint={proposeDay}
      initial={{ designatedOn: null, ...noGrounds }}
      version={null}
      beside={{}}
      draft="designated-day"
      labels={labelsOf<DayForm>({ designatedOn: null, ...noGrounds })}
      action={t('rules.propose.send')}
      saved={t('rules.propose.sent')}
      backTo="/regels/dagen"
      after={({ id }) => `/regels/wijziging/${id}`}
      show={show}
    >
      {(form) => (
        <>
          <DateField label={label('designatedOn')} {...form.field('designatedOn')} />
          <GroundFields form={form as unknown as Form<Grounds>} />
        </>
      )}
    </RecordForm>
  </Page>
)
