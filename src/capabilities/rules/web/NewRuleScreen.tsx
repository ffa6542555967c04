import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { CheckField, PickField, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type KnownRule, listRules, modes, moments, units } from '../contract/known.ts'
import { proposeRule } from '../contract/changes.ts'
import { nameFrom } from '../rules/name.ts'
import { Calculator } from './parts/Calculator.tsx'
import {
  choicesOf,
  GroundFields,
  type Grounds,
  labelsOf,
  noGrounds,
  show,
  VersionFields,
  type VersionForm,
} from './parts/VersionFields.tsx'
import './rules.css'

type NewRuleForm = VersionForm & {
  rule: string
  meaningNl: string
  meaningEn: string
  countsFromNl: string
  countsFromEn: string
  mode: string | null
  back: boolean
  grave: boolean
}

const empty: NewRuleForm = {
  meaningNl: '',
  meaningEn: '',
  rule: '',
  countsFromNl: '',
  countsFromEn: '',
  value: null,
  unit: 'weeks',
  mode: 'term',
  back: false,
  validFrom: null,
  validUntil: null,
  appliesTo: 'event',
  regime: '',
  grave: false,
  ...noGrounds,
}

/** A rule that is not there yet: by which words people know it, how long, since when, and where it says so. */
export function NewRuleScreen() {
  const read = useRead(listRules, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { designated, today } = read.value
  return (
    <Page
      title={t('rules.newRule.title')}
      sentence={t('rules.newRule.sentence')}
      crumb={{ to: '/regels', text: t('rules.title') }}
    >
      <RecordForm<NewRuleForm, typeof proposeRule>
        endpoint={proposeRule}
        initial={empty}
        version={null}
        beside={{}}
        draft="new-rule"
        labels={{ ...labelsOf(empty), rule: t('rules.fields.name') }}
        action={t('rules.propose.send')}
        saved={t('rules.propose.sent')}
        backTo="/regels"
        after={({ id }) => `/regels/wijziging/${id}`}
        show={show}
      >
        {(form) => (
          <>
            <WordFields form={form} />
            <VersionFields form={form as unknown as Form<VersionForm>} labels={labelsOf(empty)} />
            <CountingFields form={form} />
            <GroundFields form={form as unknown as Form<Grounds>} />
            <Trial values={form.values} designated={designated} today={today} />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

/** Its name for good is made of its words, until somebody writes another. */
function WordFields({ form }: { form: Form<NewRuleForm> }) {
  const { rule, meaningNl } = form.values
  const rename = (typed: string) =>
    form.replace({
      ...form.values,
      meaningNl: typed,
      rule: rule === nameFrom(meaningNl) ? nameFrom(typed) : rule,
    })
  const labels = labelsOf(empty)
  return (
    <>
      <TextField
        label={labels.meaningNl}
        hint={t('rules.newRule.meaningHint')}
        {...form.field('meaningNl')}
        onChange={rename}
      />
      <TextField label={labels.meaningEn} {...form.field('meaningEn')} />
      <TextField label={t('rules.fields.name')} hint={t('rules.newRule.nameHint')} {...form.field('rule')} />
      <TextField label={labels.countsFromNl} hint={t('rules.newRule.countsFromHint')} {...form.field('countsFromNl')} />
      <TextField
        label={labels.countsFromEn}
        hint={t('rules.newRule.countsFromEnHint')}
        {...form.field('countsFromEn')}
      />
    </>
  )
}

const CountingFields = ({ form }: { form: Form<NewRuleForm> }) => (
  <>
    <PickField
      label={t('rules.fields.mode')}
      choices={choicesOf(modes, (value) => t(`rules.modes.${value}`))}
      {...form.field('mode')}
    />
    <CheckField label={t('rules.newRule.back')} {...form.field('back')} />
    <CheckField label={t('rules.newRule.grave')} {...form.field('grave')} />
  </>
)

/** As soon as there is something to count with, people can see what it comes to. */
function Trial({
  values,
  designated,
  today,
}: {
  values: NewRuleForm
  designated: Parameters<typeof Calculator>[0]['designated']
  today: PlainDate
}) {
  const rule = ruleOf(values)
  return (
    <Section title={t('rules.newRule.trial')}>
      {rule ? (
        <Calculator rules={[rule]} designated={designated} today={today} />
      ) : (
        <p className="dim">{t('rules.newRule.trialLater')}</p>
      )}
    </Section>
  )
}

function ruleOf(values: NewRuleForm): KnownRule | null {
  const { value, validFrom, validUntil } = values
  const unit = units.find((one) => one === values.unit)
  const mode = modes.find((one) => one === values.mode)
  const appliesTo = moments.find((one) => one === values.appliesTo)
  if (!unit || !mode || !appliesTo || value === null || !Number.isInteger(value) || value < 1 || value > 1000)
    return null
  if (validFrom === null || !isPlainDate(validFrom)) return null
  return {
    id: values.rule,
    meaning: { nl: values.meaningNl, en: values.meaningEn },
    countsFrom: { nl: values.countsFromNl, en: values.countsFromEn },
    length: { value, unit },
    mode,
    back: values.back,
    appliesTo,
    regime: null,
    validFrom,
    validUntil: validUntil !== null && isPlainDate(validUntil) ? validUntil : null,
    source: values.source,
    link: null,
    certainty: 'unconfirmed',
    grave: values.grave,
    changed: null,
  }
}
