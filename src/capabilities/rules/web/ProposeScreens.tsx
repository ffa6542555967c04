import { isPlainDate } from '#kernel/plain-date.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { proposeDay, proposeVersion } from '../contract/changes.ts'
import { type KnownRule, listRules, units } from '../contract/known.ts'
import { versionOn } from '../rules/versions.ts'
import { Touched } from './parts/Touched.tsx'
import {
  GroundFields,
  type Grounds,
  label,
  labelsOf,
  noGrounds,
  show,
  VersionFields,
  type VersionForm,
} from './parts/VersionFields.tsx'
import './rules.css'
import { useSaid, useTermWords } from './words.ts'

const startOf = ({ length, appliesTo, regime }: KnownRule): VersionForm => ({
  value: length.value,
  unit: length.unit,
  validFrom: null,
  validUntil: null,
  appliesTo,
  regime: regime ?? '',
  ...noGrounds,
})

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
