import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listQuestions } from '../../contract/questions.ts'
import { LegalTabs } from '../parts/LegalTabs.tsx'
import { QuestionRow } from '../parts/QuestionRow.tsx'

/** Questions to the national help desk: those without an answer first. */
export function QuestionsScreen() {
  const read = useRead(listQuestions, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { questions, open, count, may } = read.value
  return (
    <Page
      title={t('legalQuestions.title')}
      sentence={t('legalQuestions.sentence', { count: open })}
      actions={
        may.manage && (
          <LinkButton go icon="plus" to="/juridisch/vragen/nieuw">
            {t('legalQuestions.ask')}
          </LinkButton>
        )
      }
    >
      <LegalTabs here="questions" />
      <div className="stack">
        {questions.length === 0 ? (
          <Empty title={t('legalQuestions.empty')}>{t('legalQuestions.emptyHelp')}</Empty>
        ) : (
          <Rows label={t('legalQuestions.title')}>
            {questions.map((question) => (
              <QuestionRow key={question.id} question={question} />
            ))}
          </Rows>
        )}
        {questions.length < count && (
          <p className="dim">{t('legalQuestions.more', { shown: questions.length, all: count })}</p>
        )}
      </div>
    </Page>
  )
}
