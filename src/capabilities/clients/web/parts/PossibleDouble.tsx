import type { CallProblem } from '#platform/web/api/call.ts'
import { t } from '#platform/web/i18n/t.ts'
import { FieldScope } from '#platform/web/ui/FieldFrame.tsx'
import { TextField } from '#platform/web/ui/fields.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { possibleDoubleShape } from '../../contract.ts'
import './possible-double.css'
import { CandidateRow } from './CandidateRow.tsx'
import { type ClientFormParts, line } from './ClientFields.tsx'

/** The files that could be of the same person, why, and the question whose answer lets one save all the same. */
export function PossibleDouble({ problem, form }: { problem: CallProblem; form: ClientFormParts }) {
  const parsed = possibleDoubleShape.safeParse(problem.current)
  if (!parsed.success) return null
  return (
    <section className="double" role="alert">
      <h2>{t('clients.doubleTitle')}</h2>
      <p>{t('clients.doubleText')}</p>
      <Rows>
        {parsed.data.candidates.map((one) => (
          <CandidateRow key={one.id} candidate={one} />
        ))}
      </Rows>
      <FieldScope value={form.id}>
        <TextField
          label={t('clients.doubleWhy')}
          hint={t('clients.doubleWhyHint')}
          {...line(form, 'neverthelessReason')}
        />
      </FieldScope>
    </section>
  )
}
