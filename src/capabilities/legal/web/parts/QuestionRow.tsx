import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Row } from '#platform/web/ui/Rows.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import type { LegalQuestion } from '../../contract/questions.ts'

/** One question: about whom, since when, and whether there is an answer. */
export function QuestionRow({ question, without }: { question: LegalQuestion; without?: 'client' }) {
  const { about, askedOn, askedBy, answeredOn, days } = question
  const asked = askedBy
    ? t('legalQuestions.askedBy', { date: formatDate(askedOn), name: askedBy })
    : t('legalQuestions.asked', { date: formatDate(askedOn) })
  const whom = about ? `${about.client.name} (${about.kind})` : t('legalQuestions.general')
  return (
    <Row
      to={`/juridisch/vragen/${question.id}`}
      title={question.subject}
      detail={without === 'client' ? asked : `${whom} · ${asked}`}
      end={
        answeredOn ? (
          <TermChip urgency="done">{t('legalQuestions.answered', { date: formatDate(answeredOn) })}</TermChip>
        ) : (
          <TermChip urgency="later">{t('legalQuestions.waits', { count: days })}</TermChip>
        )
      }
    />
  )
}
