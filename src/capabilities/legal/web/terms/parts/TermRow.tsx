import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import type { LegalTerm } from '../../../contract/terms.ts'
import { Explanation } from './Explanation.tsx'

const urgencies = {
  missed: 'late',
  today: 'today',
  week: 'soon',
  month: 'later',
  later: 'later',
  still: 'later',
} as const

/** `nog 3 dagen`, `2 dagen te laat`. */
export const inDays = (days: number): string =>
  days < 0
    ? t('legalTerms.days.late', { count: -days })
    : days === 0
      ? t('legalTerms.days.today')
      : t('legalTerms.days.left', { count: days })

/** One term, with whose it is and why its date is what it is: a row of its own making, because its reasons unfold in it. */
export function TermRow({ term, without }: { term: LegalTerm; without?: 'client' }) {
  const { client, state } = term
  const owner = term.bothAway
    ? t('legalTerms.nobodyHere', { owner: term.owner.name, deputy: term.deputy.name })
    : term.ownerAway
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
        <Standing of={term} />
      </div>
    </li>
  )
}

/** Where it stands: how many days there are left, what it waits for, or how it ended. */
function Standing({ of }: { of: LegalTerm }) {
  if (of.ended)
    return (
      <TermChip urgency="done">
        {t(`legalTerms.ended.${of.state === 'withdrawn' ? 'withdrawn' : 'done'}`, { date: formatDate(of.ended.on) })}
      </TermChip>
    )
  if (of.dueOn !== null && of.days !== null)
    return (
      <TermChip urgency={urgencies[of.band]}>
        {of.firstDay
          ? t('legalTerms.fromDay', { date: formatDate(of.dueOn) })
          : `${formatDate(of.dueOn)} · ${inDays(of.days)}`}
      </TermChip>
    )
  return <span className="sm dim">{stillWords(of)}</span>
}

/** What waits, and what stands still since when. */
export const stillWords = (of: Pick<LegalTerm, 'state' | 'waitsFor' | 'standsSince'>): string =>
  of.state === 'waiting'
    ? t('legalTerms.waitsFor', { event: of.waitsFor ?? '' })
    : t('legalTerms.standsSince', { date: of.standsSince ? formatDate(of.standsSince) : '' })

const WhyBelow = ({ term }: { term: LegalTerm }) => (
  <details className="term-why">
    <summary>{t('legalTerms.why')}</summary>
    <Explanation of={term} />
  </details>
)
