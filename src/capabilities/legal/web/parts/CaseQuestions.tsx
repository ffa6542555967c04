import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { listQuestionsOfCase } from '../../contract/questions.ts'
import { QuestionRow } from './QuestionRow.tsx'

/** What was asked of the help desk about one dossier. */
export function CaseQuestions({ caseId }: { caseId: string }) {
  const read = useRead(listQuestionsOfCase, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { questions, may } = read.value
  return (
    <Section
      title={t('legalQuestions.title')}
      end={
        may.manage && (
          <LinkButton small icon="plus" to={`/juridisch/vragen/nieuw?dossier=${caseId}`}>
            {t('legalQuestions.ask')}
          </LinkButton>
        )
      }
    >
      {questions.length === 0 ? (
        <p className="dim">{t('legalQuestions.noneOfCase')}</p>
      ) : (
        <Rows label={t('legalQuestions.title')}>
          {questions.map((question) => (
            <QuestionRow key={question.id} question={question} without="client" />
          ))}
        </Rows>
      )}
    </Section>
  )
}
