import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'

type Minded = { ownerId: string | null; deputyId: string | null }

/** A term that begins has an owner and a deputy from the first moment. */
export function MinderFields<V extends Minded & Record<string, unknown>>({ form }: { form: Form<V> }) {
  const workers = useWorkers()
  const of = form as unknown as Form<Minded>
  return (
    <div className="two">
      <SelectField label={t('legalTerms.owner')} choices={workers.choices} {...of.field('ownerId')} />
      <SelectField
        label={t('legalTerms.deputy')}
        hint={t('legalTerms.deputyHint')}
        choices={workers.choices}
        {...of.field('deputyId')}
      />
    </div>
  )
}
