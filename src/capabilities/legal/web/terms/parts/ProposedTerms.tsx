import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorText, HintText, useField } from '#platform/web/ui/FieldFrame.tsx'
import { faultText } from '#platform/web/ui/Waiting.tsx'
import type { EventTerm } from '../../../contract/events.ts'
import { Explanation } from './Explanation.tsx'
import { said } from './words.ts'
import './terms.css'

type Props = {
  terms: readonly EventTerm[]
  chosen: readonly string[]
  /** The day is not known yet: nothing is counted, and all can be chosen. */
  waits: boolean
  field: { name: string; error: string | undefined }
  onTurn: (rule: string, on: boolean) => void
}

/** What no rule counts cannot be chosen. No day, or one that has still to come, is a fault of the day and told there. */
export const canChoose = ({ reckoned, fault }: EventTerm, waits: boolean): boolean =>
  waits || reckoned !== null || fault === null || fault === 'fault/in-the-future'

/** The terms that an event begins, each with its day and why it is that day. */
export function ProposedTerms({ terms, chosen, waits, field: { name, error }, onTurn }: Props) {
  const label = t('legalTerms.event.terms')
  const field = useField({ name, error, hint: t('legalTerms.event.termsHint') })
  return (
    <fieldset
      className={error ? 'field bad' : 'field'}
      id={field.id}
      tabIndex={-1}
      aria-describedby={field['aria-describedby']}
    >
      <legend>{label}</legend>
      <HintText id={field.id}>{t('legalTerms.event.termsHint')}</HintText>
      {terms.map((term) => (
        <ProposedTerm
          key={term.rule}
          of={term}
          on={chosen.includes(term.rule)}
          can={canChoose(term, waits)}
          onTurn={onTurn}
        />
      ))}
      <ErrorText id={field.id}>{error}</ErrorText>
    </fieldset>
  )
}

type One = { of: EventTerm; on: boolean; can: boolean; onTurn: Props['onTurn'] }

const ProposedTerm = ({ of: { rule, meaning, usual, reckoned, fault }, on, can, onTurn }: One) => (
  <div className="proposed-term">
    <label className="check">
      <input
        type="checkbox"
        checked={on}
        disabled={!can}
        onChange={(event) => onTurn(rule, event.currentTarget.checked)}
      />
      <span>
        {said(meaning)}
        {reckoned && (
          <>
            {': '}
            <strong>{t('legalTerms.event.by', { date: formatDate(reckoned.dueOn) })}</strong>
          </>
        )}
        {!usual && <span className="dim"> ({t('legalTerms.event.notUsual')})</span>}
      </span>
    </label>
    {fault && <p className="sm dim">{faultText(fault)}</p>}
    {reckoned && (
      <details className="term-why">
        <summary>{t('legalTerms.why')}</summary>
        <Explanation of={reckoned} />
      </details>
    )}
  </div>
)
