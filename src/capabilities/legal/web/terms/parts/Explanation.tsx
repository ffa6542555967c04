import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Reckoned } from '../../../contract/terms.ts'
import { said } from './words.ts'
import './terms.css'

/** Why a date is what it is: in one sentence, step by step, and where it stands. */
type Explained = Omit<Reckoned, 'dueOn' | 'plainOn'> & { dueOn: string | null; plainOn: string | null }
export function Explanation({ of, open = false }: { of: Explained; open?: boolean }) {
  return (
    <div className="term-why">
      <p>{said(of.sentence)}</p>
      {of.grave && of.plainOn !== null && of.dueOn !== null && of.plainOn < of.dueOn && (
        <p>
          <strong>{t('legalTerms.grave', { date: formatDate(of.plainOn) })}</strong>
        </p>
      )}
      <details open={open || undefined}>
        <summary>{t('legalTerms.steps')}</summary>
        <ol>
          {of.steps.map((step, at) => (
            // Steps have no id and never change places.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              {formatDate(step.on)}: {said(step.words)}
              {step.source && <span className="dim sm"> ({step.source})</span>}
            </li>
          ))}
        </ol>
      </details>
      <p className="sm dim">
        {of.source
          ? t('legalTerms.source', { source: of.source, certainty: t(`legalTerms.certainty.${of.certainty}`) })
          : t('legalTerms.ownLength')}
      </p>
    </div>
  )
}
