import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { DateField, NumberField, PickField, SelectField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import { agreeTrajectoryTerm, endTrajectoryTerm, listTrajectoryTerms, phaseFields } from '../../contract/terms.ts'
import { termsAt, titleOf } from './TermsScreen.tsx'

const crumb = () => ({ to: termsAt, text: t('terms.title') })

type Values = {
  kindId: string | null
  municipalityId: string | null
  fromMonth: number | null
  untilMonth: number | null
  countsFrom: string
  settleFrom: number | null
  integrateFrom: number | null
  yearOneFrom: number | null
  yearTwoFrom: number | null
  inForceFrom: string | null
  inForceUntil: string | null
}
const phases = Object.keys(phaseFields) as (keyof typeof phaseFields)[]

const empty: Values = {
  kindId: null,
  municipalityId: null,
  fromMonth: 1,
  untilMonth: null,
  countsFrom: 'start',
  settleFrom: null,
  integrateFrom: null,
  yearOneFrom: null,
  yearTwoFrom: null,
  inForceFrom: null,
  inForceUntil: null,
}
const labelsOf = () =>
  Object.fromEntries(Object.keys(empty).map((name) => [name, t(`terms.fields.${name}`)])) as Record<
    keyof Values,
    string
  >

/** A new agreement; what was agreed before stays as it was said. */
export function NewTermScreen() {
  const { search } = useAddress()
  const read = useRead(listTrajectoryTerms, {})
  const towns = useMunicipalities()
  if (read.status !== 'ready') return <Waiting on={read} />
  const kinds = read.value.kinds.map(({ kind }) => ({ value: kind.id, label: kind.name }))
  const kindId = kinds.find(({ value }) => value === search['soort'])?.value ?? null
  const labels = labelsOf()
  return (
    <Page title={t('terms.add')} sentence={t('terms.addHelp')} crumb={crumb()}>
      <RecordForm<Values, typeof agreeTrajectoryTerm>
        endpoint={agreeTrajectoryTerm}
        initial={{ ...empty, kindId }}
        version={null}
        beside={{}}
        draft={`trajectory-term-${kindId ?? 'new'}`}
        labels={labels}
        saved={t('terms.saved')}
        backTo={termsAt}
        show={(_name, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <div className="two">
              <SelectField label={labels.kindId} choices={kinds} {...form.field('kindId')} />
              <SelectField
                label={labels.municipalityId}
                hint={t('terms.allTowns')}
                choices={towns.choices}
                optional
                {...form.field('municipalityId')}
              />
            </div>
            <div className="two">
              <DateField label={labels.inForceFrom} {...form.field('inForceFrom')} />
              <DateField label={labels.inForceUntil} optional {...form.field('inForceUntil')} />
            </div>
            <Months form={form} labels={labels} />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

function Months({ form, labels }: { form: Form<Values>; labels: ReturnType<typeof labelsOf> }) {
  const counts = form.field('countsFrom')
  return (
    <>
      <div className="two">
        <NumberField label={labels.fromMonth} hint={t('terms.firstMonthHint')} {...form.field('fromMonth')} />
        <NumberField label={labels.untilMonth} hint={t('terms.lastMonthHint')} optional {...form.field('untilMonth')} />
      </div>
      <PickField
        label={labels.countsFrom}
        choices={(['start', 'tenancy'] as const).map((value) => ({ value, label: t(`terms.startOrTenancy.${value}`) }))}
        {...counts}
        onChange={(value) => counts.onChange(value ?? 'start')}
      />
      <p className="dim">
        {t('terms.phases')}: {t('terms.phasesHint')}
      </p>
      <div className="two">
        {phases.map((name) => (
          <NumberField key={name} label={labels[name]} optional {...form.field(name)} />
        ))}
      </div>
    </>
  )
}

export function EndTermScreen({ termId }: { termId: string }) {
  const read = useRead(listTrajectoryTerms, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const of = read.value.kinds.find(({ agreed }) => agreed.some(({ id }) => id === termId))
  const term = of?.agreed.find(({ id }) => id === termId)
  if (!of || !term)
    return (
      <Page title={t('terms.endTitle')} crumb={crumb()}>
        <Empty title={t('terms.notThere')} />
      </Page>
    )
  const label = t('terms.fields.inForceUntil')
  return (
    <Page title={`${t('terms.endTitle')}: ${of.kind.name}`} sentence={titleOf(term)} crumb={crumb()}>
      <RecordForm<{ inForceUntil: string | null }, typeof endTrajectoryTerm>
        endpoint={endTrajectoryTerm}
        initial={{ inForceUntil: term.inForceUntil }}
        version={term.version}
        beside={{ termId }}
        draft={`trajectory-term-end-${termId}`}
        labels={{ inForceUntil: label }}
        action={t('terms.end')}
        saved={t('terms.ended')}
        backTo={termsAt}
        show={(_name, value) => (typeof value === 'string' ? formatDate(value) : '')}
      >
        {(form) => <DateField label={label} hint={t('terms.endHelp')} {...form.field('inForceUntil')} />}
      </RecordForm>
    </Page>
  )
}
