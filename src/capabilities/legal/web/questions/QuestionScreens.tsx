import { todayInAmsterdam } from '#kernel/dates.ts'
import { idShape } from '#kernel/shapes.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { DateField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { getLegalCase } from '../../contract.ts'
import { askHelpDesk, correctQuestion, getQuestion, type QuestionValues } from '../../contract/questions.ts'

const crumb = () => ({ to: '/juridisch/vragen', text: t('legalQuestions.title') })
const show = (_: string, value: unknown) => String(value ?? '')
const labelsOf = () => ({
  subject: t('legalQuestions.subject'),
  question: t('legalQuestions.question'),
  askedOn: t('legalQuestions.askedOn'),
  answer: t('legalQuestions.answer'),
  answeredOn: t('legalQuestions.answeredOn'),
  answeredBy: t('legalQuestions.answeredBy'),
})

/** From a dossier about that dossier, else about nobody. */
export function AskScreen() {
  const { search } = useAddress()
  const asked = idShape.safeParse(search['dossier'])
  return asked.success ? <AskAbout caseId={asked.data} /> : <AskForm caseId={null} backTo="/juridisch/vragen" />
}

/** Its client is read first: back leads to the dossier. */
function AskAbout({ caseId }: { caseId: string }) {
  const read = useRead(getLegalCase, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  return <AskForm caseId={caseId} backTo={`/clienten/${read.value.clientId}/juridisch/${caseId}`} />
}

type AskFields = { subject: string; question: string; askedOn: string | null }
function AskForm({ caseId, backTo }: { caseId: string | null; backTo: string }) {
  const { subject, question, askedOn } = labelsOf()
  return (
    <Page
      title={t('legalQuestions.ask')}
      sentence={t(`legalQuestions.${caseId ? 'aboutCase' : 'aboutNobody'}`)}
      crumb={crumb()}
    >
      <RecordForm<AskFields, typeof askHelpDesk>
        endpoint={askHelpDesk}
        initial={{ subject: '', question: '', askedOn: todayInAmsterdam() }}
        version={null}
        beside={{ caseId }}
        draft={`question-${caseId ?? 'new'}`}
        labels={{ subject, question, askedOn }}
        saved={t('legalQuestions.asksaved')}
        backTo={backTo}
        show={show}
      >
        {(form) => (
          <>
            <TextField label={subject} {...form.field('subject')} />
            <TextArea label={question} hint={t('legalQuestions.questionHint')} rows={6} {...form.field('question')} />
            <DateField label={askedOn} {...form.field('askedOn')} />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

export function QuestionScreen({ questionId }: { questionId: string }) {
  const read = useRead(getQuestion, { questionId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { question, values, may } = read.value
  return (
    <Page
      title={question.subject}
      sentence={question.about ? `${question.about.client.name} · ${question.about.kind}` : t('legalQuestions.general')}
      crumb={crumb()}
    >
      {may.manage ? (
        <AnswerForm
          questionId={questionId}
          ofClient={question.about !== null}
          version={question.version}
          values={values}
        />
      ) : (
        <Told values={values} />
      )}
    </Page>
  )
}

type AnswerFields = AskFields & { answer: string; answeredOn: string | null; answeredBy: string }
type AnswerProps = { questionId: string; ofClient: boolean; version: number; values: QuestionValues }
/** What was changed is told of records of a client file. */
function AnswerForm({ questionId, ofClient, version, values }: AnswerProps) {
  const labels = labelsOf()
  return (
    <RecordForm<AnswerFields, typeof correctQuestion>
      endpoint={correctQuestion}
      initial={{ ...values, answer: values.answer ?? '', answeredBy: values.answeredBy ?? '' }}
      version={version}
      beside={{ questionId }}
      draft={`question-${questionId}`}
      labels={labels}
      saved={t('legalQuestions.saved')}
      history={ofClient ? `legal_question/${questionId}` : undefined}
      backTo="/juridisch/vragen"
      show={show}
    >
      {(form) => (
        <>
          <TextArea
            label={labels.answer}
            hint={t('legalQuestions.answerHint')}
            optional
            rows={6}
            {...form.field('answer')}
          />
          <div className="two">
            <DateField label={labels.answeredOn} optional {...form.field('answeredOn')} />
            <TextField label={labels.answeredBy} optional {...form.field('answeredBy')} />
          </div>
          <TextField label={labels.subject} {...form.field('subject')} />
          <TextArea label={labels.question} rows={6} {...form.field('question')} />
          <DateField label={labels.askedOn} {...form.field('askedOn')} />
        </>
      )}
    </RecordForm>
  )
}

/** For who reads only. */
const Told = ({ values }: { values: QuestionValues }) => (
  <>
    <Section title={labelsOf().question}>
      <p dir="auto">{values.question}</p>
      <p className="dim">{t('legalQuestions.asked', { date: formatDate(values.askedOn) })}</p>
    </Section>
    <Section title={labelsOf().answer}>
      <p dir="auto">{values.answer ?? t('legalQuestions.noAnswer')}</p>
      {values.answeredOn && (
        <p className="dim">{t('legalQuestions.answered', { date: formatDate(values.answeredOn) })}</p>
      )}
    </Section>
  </>
)
