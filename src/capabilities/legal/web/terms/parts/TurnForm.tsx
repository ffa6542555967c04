import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, NumberField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { faultText } from '#platform/web/ui/Waiting.tsx'
import type { LegalTerm } from '../../../contract/terms.ts'
import { previewTurn, type TurnKind, turnTerm, type TurnValues } from '../../../contract/turns.ts'
import { said } from './words.ts'

export type TurnFields = {
  kind: TurnKind
  fromOn: string | null
  toOn: string | null
  value: number | null
  unit: string | null
  ground: string
}
const units = ['days', 'weeks', 'months', 'years'] as const

export function TurnForm({ term, kind, today }: { term: LegalTerm; kind: TurnKind; today: string }) {
  const labels = {
    fromOn: t(`legalTerms.turnFrom.${kind}`),
    toOn: t('legalTerms.turnTo'),
    value: t('legalTerms.turnLength'),
    unit: t('legalTerms.unitLabel'),
    ground: t('legalTerms.ground'),
  }
  const initial: TurnFields = { kind, fromOn: today, toOn: null, value: null, unit: null, ground: '' }
  return (
    <RecordForm<TurnFields, typeof turnTerm>
      endpoint={turnTerm}
      initial={kind === 'extended' ? { ...initial, unit: 'weeks' } : initial}
      version={term.version}
      beside={{ legalTermId: term.id }}
      draft={`term-${kind}-${term.id}`}
      labels={labels}
      action={t(`legalTerms.turnDo.${kind}`)}
      saved={t('legalTerms.turnSaved')}
      backTo={`/termijnen/${term.id}`}
      show={(_, value) => String(value ?? '')}
    >
      {(form) => (
        <>
          <DateField label={labels.fromOn} {...form.field('fromOn')} />
          {kind === 'shortened' && <DateField label={labels.toOn} {...form.field('toOn')} />}
          {kind === 'extended' && (
            <div className="two">
              <NumberField label={labels.value} {...form.field('value')} />
              <SelectField
                label={labels.unit}
                choices={units.map((unit) => ({ value: unit, label: t(`legalTerms.unit.${unit}`) }))}
                {...form.field('unit')}
              />
            </div>
          )}
          <Becomes termId={term.id} values={form.values} />
          <TextField label={labels.ground} hint={t('legalTerms.groundHint')} {...form.field('ground')} />
        </>
      )}
    </RecordForm>
  )
}

/** What the term becomes, before anything is saved. */
function Becomes({ termId, values }: { termId: string; values: TurnFields }) {
  const { kind, fromOn, toOn, value, unit } = values
  const complete =
    fromOn !== null &&
    (kind !== 'shortened' || toOn !== null) &&
    (kind !== 'extended' || (value !== null && value > 0 && unit !== null))
  const asked = {
    legalTermId: termId,
    kind,
    fromOn: fromOn ?? '2000-01-01',
    toOn,
    value,
    unit: unit as TurnValues['unit'],
    ground: '',
  }
  const read = useRead(previewTurn, asked, { when: complete })
  if (!complete || read.status === 'waiting') return null
  return (
    <div className="notice calm" role="status">
      {read.status === 'failed' ? (
        <p>{read.problem.faults.map(({ code, params }) => faultText(code, params)).join('; ')}</p>
      ) : read.value.state === 'suspended' || read.value.dueOn === null ? (
        <p>{t('legalTerms.becomesStill')}</p>
      ) : (
        <>
          <p>
            <strong>{t('legalTerms.preview', { date: formatDate(read.value.dueOn) })}</strong>
          </p>
          <p>{said(read.value.sentence)}</p>
        </>
      )}
    </div>
  )
}
