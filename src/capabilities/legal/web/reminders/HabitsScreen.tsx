import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { CheckField, NumberField } from '#platform/web/ui/fields.tsx'
import { ErrorText, HintText, useField } from '#platform/web/ui/FieldFrame.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { chooseReminderHabits, getReminderHabits, type HabitValues } from '../../contract/reminders.ts'

const offered = [56, 42, 28, 21, 14, 10, 7, 5, 3, 2, 1]

/** How long before a term people are told, and when the next one hears of it. */
export function HabitsScreen() {
  const read = useRead(getReminderHabits, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <Page
      title={t('legalReminders.habitsTitle')}
      sentence={t('legalReminders.habitsSentence')}
      crumb={{ to: '/termijnen', text: t('legalTerms.title') }}
    >
      {read.value.may.change ? <Habits key={read.value.version} of={read.value} /> : <Chosen of={read.value} />}
    </Page>
  )
}

const inWords = (distance: number) =>
  distance === 0 ? t('legalReminders.lastDay') : t('legalReminders.daysBefore', { count: distance })
const listed = (distances: readonly number[]) => distances.map(inWords).join(', ')

const Chosen = ({ of: { distances, patience } }: { of: HabitValues }) => (
  <>
    <p>{`${t('legalReminders.distances')} ${listed(distances)}.`}</p>
    <p>{`${t('legalReminders.patience')} ${patience}.`}</p>
  </>
)

type HabitForm = Omit<HabitValues, 'patience'> & { patience: number | null }

function Habits({ of: { distances, patience, version } }: { of: AnswerOf<typeof getReminderHabits> }) {
  const labels = { distances: t('legalReminders.distances'), patience: t('legalReminders.patience') }
  const choices = [...new Set([...offered, ...distances.filter((one) => one > 0)])].sort((a, b) => b - a)
  return (
    <RecordForm<HabitForm, typeof chooseReminderHabits>
      endpoint={chooseReminderHabits}
      initial={{ distances, patience }}
      version={version}
      beside={{}}
      draft="term-habits"
      labels={labels}
      saved={t('legalReminders.habitsSaved')}
      backTo="/termijnen"
      show={(name, value) => (name === 'distances' ? listed(value as number[]) : String(value))}
    >
      {(form) => (
        <>
          <Distances form={form} choices={choices} />
          <NumberField label={labels.patience} hint={t('legalReminders.patienceHelp')} {...form.field('patience')} />
        </>
      )}
    </RecordForm>
  )
}

function Distances({ form, choices }: { form: Form<HabitForm>; choices: readonly number[] }) {
  const { name, error } = form.field('distances')
  const hint = t('legalReminders.distancesHelp')
  const field = useField({ name, error, hint })
  return (
    <fieldset
      className={error ? 'field bad' : 'field'}
      id={field.id}
      tabIndex={-1}
      aria-describedby={field['aria-describedby']}
    >
      <legend>{t('legalReminders.distances')}</legend>
      <HintText id={field.id}>{hint}</HintText>
      {choices.map((distance) => (
        <Distance key={distance} form={form} distance={distance} />
      ))}
      <ErrorText id={field.id}>{error}</ErrorText>
    </fieldset>
  )
}

function Distance({ form, distance }: { form: Form<HabitForm>; distance: number }) {
  const { distances } = form.values
  const change = (on: boolean) =>
    form.replace({
      ...form.values,
      distances: (on ? [...distances, distance] : distances.filter((one) => one !== distance)).sort((a, b) => b - a),
    })
  return (
    <CheckField
      label={inWords(distance)}
      name={`distance-${distance}`}
      value={distances.includes(distance)}
      onChange={change}
      error={undefined}
    />
  )
}
