import { useEffect, useRef } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { CheckField, DateField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { type listMutations, type MutationValues, recordMutation } from '../../../contract/round.ts'
import { beginFrom, ofMonth } from '../../../rules/round.ts'
import { useRoundKeys } from './keys.ts'

type Written = Omit<MutationValues, 'nextOn'> & { nextOn: string | null }
type FormProps = { caseId: string; read: AnswerOf<typeof listMutations>; after: string; onSkip: () => void }

/** What changed, what is awaited, when next. Kept from the first key; whoever comes second sees both texts. */
export function MutationForm({ caseId, read, after, onSkip }: FormProps) {
  const { mutations, month, proposal } = read
  const { now } = ofMonth(mutations, month)
  const labels = labelsOf()
  return (
    <RecordForm<Written, typeof recordMutation>
      endpoint={recordMutation}
      initial={beginFrom(mutations, month, proposal)}
      version={now?.version ?? null}
      beside={{ caseId }}
      draft={`legal-mutation-${caseId}-${month}`}
      labels={labels}
      action={t('legalRound.save')}
      saved={t('legalRound.saved')}
      backTo="/juridisch"
      after={() => after}
      show={(name, value) => shown(name, value)}
    >
      {(form) => (
        <MutationFields
          form={form}
          because={now ? null : t(`legalRound.because.${proposal.because}`)}
          onSkip={onSkip}
        />
      )}
    </RecordForm>
  )
}

const labelsOf = () => ({
  changed: t('legalRound.changed'),
  nothingChanged: t('legalRound.nothingChanged'),
  awaited: t('legalRound.awaited'),
  awaitedFrom: t('legalRound.awaitedFrom'),
  nextOn: t('legalRound.nextOn'),
})

function shown(name: keyof Written, value: unknown): string {
  if (name === 'nothingChanged') return t(value === true ? 'ui.yes' : 'ui.no')
  return name === 'nextOn' && typeof value === 'string' ? formatDate(value) : String(value ?? '')
}

type FieldsProps = { form: Form<Written>; because: string | null; onSkip: () => void }
function MutationFields({ form, because, onSkip }: FieldsProps) {
  const labels = labelsOf()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('textarea')?.focus(), [])
  useRoundKeys({
    save: () => place.current?.closest('form')?.requestSubmit(),
    nothing: () => form.set('nothingChanged', !form.values.nothingChanged),
    skip: onSkip,
  })
  return (
    <div ref={place} className="stack">
      <TextArea rows={3} label={labels.changed} optional={form.values.nothingChanged} {...form.field('changed')} />
      <CheckField label={labels.nothingChanged} {...form.field('nothingChanged')} />
      <div className="two">
        <TextField label={labels.awaited} optional {...form.field('awaited')} />
        <TextField label={labels.awaitedFrom} optional {...form.field('awaitedFrom')} />
      </div>
      <DateField label={labels.nextOn} {...(because ? { hint: because } : {})} {...form.field('nextOn')} />
      <p className="dim">
        {t('legalRound.keys')}{' '}
        <Button bare small onClick={onSkip}>
          {t('legalRound.skip')}
        </Button>
      </p>
    </div>
  )
}
