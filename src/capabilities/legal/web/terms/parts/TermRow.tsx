import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import type { LegalTerm } from '../../../contract/terms.ts'
import { Explanation } from './Explanation.tsx'

const urgencies = { missed: 'late', today: 'today', week: 'soon', month: 'later', later: 'later' } as const

/** `nog 3 dagen`, `2 dagen te laat`. */
export const inDays = (days: number): string =>
  days < 0
    ? t('legalTerms.days.late', { count: -days })
    : days === 0
      ? t('legalTerms.days.today')
      : t('legalTerms.days.left', { count: days })

/** One term, with whose it is and why its date is what it is: a row of its own making, because its reasons unfold in it. */
export function TermRow({ term, without }: { term: LegalTerm; without?: 'client' }) {
  const { client, state, ended } = term
  const owner = term.ownerAway
    ? t('legalTerms.deputyHasIt', { owner: term.owner.name, deputy: term.deputy.name })
    : t('legalTerms.minds', { owner: term.owner.name, deputy: term.deputy.name })
  return (
    <li>
      <div>
        <Link className="who" to={`/termijnen/${term.id}`}>
          <bdi dir="auto">{term.about}</bdi>
        </Link>
        <p dir="auto">
          {without !== 'client' && (
            <>
              <Link to={`/clienten/${client.id}`}>
                <bdi dir="auto">{client.name}</bdi>
              </Link>
              {' · '}
            </>
          )}
          <span>{[term.kind, owner].join(' · ')}</span>
        </p>
        {state === 'running' && <WhyBelow term={term} />}
      </div>
      <div className="end">
        {state === 'running' ? (
          <TermChip urgency={urgencies[term.band]}>
            {formatDate(term.dueOn)} · {inDays(term.days)}
          </TermChip>
        ) : (
          <TermChip urgency="done">{t(`legalTerms.ended.${state}`, { date: formatDate(ended!.on) })}</TermChip>
        )}
      </div>
    </li>
  )
}

const WhyBelow = ({ term }: { term: LegalTerm }) => (
  <details className="term-why">
    <summary>{t('legalTerms.why')}</summary>
    <Explanation of={term} />
  </details>
)
