import { t } from '#platform/web/i18n/t.ts'
import { Row } from '#platform/web/ui/Rows.tsx'
import type { Candidate } from '../../contract.ts'
import { displayName } from '../../rules/person.ts'
import { bornText } from './said.ts'

/** Somebody who could be the same person, with what speaks for it and against it. */
export const CandidateRow = ({ candidate }: { candidate: Candidate }) => (
  <Row
    to={`/clienten/${candidate.id}`}
    title={<bdi dir="auto">{displayName(candidate)}</bdi>}
    detail={[
      bornText(candidate),
      t('clients.number', { number: candidate.number }),
      candidate.reasons.map((reason) => t(`clients.reasons.${reason}`)).join(', '),
    ]
      .filter(Boolean)
      .join(' · ')}
  />
)
