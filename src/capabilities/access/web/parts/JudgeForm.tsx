import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PickField, TextArea } from '#platform/web/ui/fields.tsx'
import { type judgeLook, type judgeSignal, type Outcome, outcomes, type Signal } from '../../contract/watch.ts'

type Judged = Pick<Signal, 'id' | 'outcome' | 'note' | 'judgedBy' | 'judgedAt' | 'version'>
type JudgeValues = { outcome: Outcome | null; note: string | null }
type Props = {
  endpoint: typeof judgeSignal | typeof judgeLook
  of: Judged
  beside: Record<string, string>
  backTo: string
}

/** What came of looking at it; who judged last stands above. */
export function JudgeForm({ endpoint, of, beside, backTo }: Props) {
  const labels = { outcome: t('watch.outcome.label'), note: t('watch.outcome.note') }
  return (
    <div className="stack">
      {of.judgedBy && of.judgedAt && (
        <p className="dim">{t('watch.outcome.by', { name: of.judgedBy.name, at: formatInstant(of.judgedAt) })}</p>
      )}
      <RecordForm<JudgeValues, typeof judgeSignal | typeof judgeLook>
        endpoint={endpoint}
        initial={{ outcome: of.outcome, note: of.note }}
        version={of.version}
        beside={beside}
        draft={`judge-${of.id}`}
        labels={labels}
        saved={t('watch.outcome.saved')}
        backTo={backTo}
        show={(name, value) => (name === 'outcome' ? outcomeText(value as Outcome | null) : String(value ?? ''))}
      >
        {(form) => (
          <>
            <PickField
              label={labels.outcome}
              choices={outcomes.map((outcome) => ({ value: outcome, label: outcomeText(outcome) }))}
              {...form.field('outcome')}
              onChange={(value) => form.set('outcome', value as Outcome | null)}
            />
            <TextArea
              label={labels.note}
              hint={t('watch.outcome.noteHint')}
              {...form.field('note')}
              value={form.values.note ?? ''}
              onChange={(text) => form.set('note', text === '' ? null : text)}
            />
          </>
        )}
      </RecordForm>
    </div>
  )
}

export const outcomeText = (outcome: Outcome | null): string => t(`watch.outcome.${outcome ?? 'open'}`)
