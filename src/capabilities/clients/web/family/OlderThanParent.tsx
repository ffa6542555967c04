import '../parts/possible-double.css'
import type { CallProblem } from '#platform/web/api/call.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { FieldScope } from '#platform/web/ui/FieldFrame.tsx'
import { CheckField } from '#platform/web/ui/fields.tsx'

type Asking = { sure: boolean }

/** A child that is older than the parent: a question, whose answer lets one save all the same. */
function OlderThanParent({ form }: { form: Pick<Form<Asking>, 'id' | 'field'> }) {
  return (
    <section className="double" role="alert">
      <h2>{t('family.older.title')}</h2>
      <p>{t('family.older.text')}</p>
      <FieldScope value={form.id}>
        <CheckField label={t('family.older.sure')} {...form.field('sure')} />
      </FieldScope>
    </section>
  )
}

export const askOlder = (problem: CallProblem, form: Pick<Form<Asking>, 'id' | 'field'>) =>
  problem.code === 'clients/older-than-parent' && <OlderThanParent form={form} />
