import { todayInAmsterdam } from '#kernel/dates.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { DateField, NumberField, SelectField } from '#platform/web/ui/fields.tsx'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { CaseFees } from './parts/CaseFees.tsx'
import { CaseLawyers } from './parts/CaseLawyers.tsx'
import { CaseQuestions } from './parts/CaseQuestions.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { CaseMutations } from './parts/CaseMutations.tsx'
import { CaseTerms } from './terms/parts/CaseTerms.tsx'
import { correctLegalCase, getLegalCase, openLegalCase } from '../contract.ts'
import { CaseEvidence } from './dossier/parts/CaseEvidence.tsx'
import { CaseRelatives } from './dossier/parts/CaseRelatives.tsx'
import { CaseSteps } from './dossier/parts/CaseSteps.tsx'
import { addressOfDossier } from './dossier/parts/words.ts'
import { PlannedSteps } from './dossier/parts/PlannedSteps.tsx'

type CaseForm = {
  kindId: string | null
  openedOn: string | null
  appliedOn: string | null
  persons: number | null
  closedOn: string | null
  outcomeId: string | null
  adviserId: string | null
}
const fresh = (adviserId: string | null): CaseForm => ({
  kindId: null,
  openedOn: todayInAmsterdam(),
  appliedOn: null,
  persons: 1,
  closedOn: null,
  outcomeId: null,
  adviserId,
})

function CaseFields({
  clientId,
  caseId,
  initial,
  version,
}: {
  clientId: string
  caseId?: string
  initial: CaseForm
  version: number | null
}) {
  const workers = useWorkers()
  const [kinds, outcomes] = [useWords('legal-case-kind'), useWords('legal-outcome')]
  const labels = {
    kindId: t('legal.kind'),
    openedOn: t('legal.openedOn'),
    appliedOn: t('dossier.appliedOn'),
    persons: t('legal.persons'),
    closedOn: t('legal.closedOn'),
    outcomeId: t('legal.outcome'),
    adviserId: t('legalRound.adviser'),
  }
  const show = (name: string, value: unknown) =>
    name === 'adviserId'
      ? workers.nameOf(value)
      : name === 'kindId'
        ? kinds.nameOf(value)
        : name === 'outcomeId'
          ? outcomes.nameOf(value)
          : String(value ?? '')
  return (
    <RecordForm<CaseForm, typeof openLegalCase | typeof correctLegalCase>
      endpoint={caseId ? correctLegalCase : openLegalCase}
      initial={initial}
      version={version}
      beside={caseId ? { caseId } : { clientId }}
      draft={`legal-${caseId ?? clientId}`}
      labels={labels}
      saved={t('legal.saved')}
      backTo={`/clienten/${clientId}`}
      after={({ id }) => `/clienten/${clientId}/juridisch/${id}`}
      history={caseId && `legal_case/${caseId}`}
      show={show}
    >
      {(form) => (
        <>
          <SelectField label={labels.kindId} choices={kinds.choices} {...form.field('kindId')} />
          <SelectField label={labels.adviserId} choices={workers.choices} optional {...form.field('adviserId')} />
          <div className="two">
            <DateField label={labels.openedOn} {...form.field('openedOn')} />
            <DateField label={labels.appliedOn} optional {...form.field('appliedOn')} />
          </div>
          <NumberField label={labels.persons} optional {...form.field('persons')} />
          <div className="two">
            <DateField label={labels.closedOn} optional {...form.field('closedOn')} />
            <SelectField label={labels.outcomeId} choices={outcomes.choices} optional {...form.field('outcomeId')} />
          </div>
          {!caseId && form.values.kindId && (
            <PlannedSteps kindId={form.values.kindId} appliedOn={form.values.appliedOn} />
          )}
        </>
      )}
    </RecordForm>
  )
}

export function NewLegalCaseScreen({ clientId }: { clientId: string }) {
  const { workerId } = useSession()
  return (
    <ClientPage clientId={clientId} title={t('legal.newTitle')}>
      <CaseFields clientId={clientId} initial={fresh(workerId)} version={null} />
    </ClientPage>
  )
}

type Opened = AnswerOf<typeof getLegalCase>
function headline({ head, values }: Opened): string {
  const parts = [
    values.appliedOn && t('dossier.sentence.appliedOn', { date: formatDate(values.appliedOn) }),
    t('dossier.sentence.openedOn', { date: formatDate(values.openedOn) }),
    values.closedOn
      ? t('dossier.sentence.closedOn', { date: formatDate(values.closedOn) })
      : head.nextOn
        ? t('dossier.sentence.nextOn', { date: formatDate(head.nextOn) })
        : t('dossier.sentence.noNext'),
    head.outcome,
  ]
  const said = parts.filter(Boolean).join(' · ')
  return `${said[0]!.toUpperCase()}${said.slice(1)}`
}

/** One dossier: what runs, who it is about, which step is next, what is lacking. Each part reads for itself. */
export function LegalCaseScreen({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(getLegalCase, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { head, values, version } = read.value
  const of = { clientId, caseId }
  return (
    <ClientPage
      clientId={clientId}
      title={head.kindName}
      sentence={headline(read.value)}
      actions={
        read.value.may.correct && (
          <LinkButton icon="mail" to={`${addressOfDossier(clientId, caseId)}/brief`}>
            {t('documents.letters.writeTitle')}
          </LinkButton>
        )
      }
    >
      {head.kind === 'asylum' && <p className="dim">{t(`dossier.regime.${head.regime ?? 'unknown'}`)}</p>}
      <CaseTerms {...of} />
      {head.withFamily && <CaseRelatives {...of} />}
      <CaseSteps {...of} />
      <CaseEvidence {...of} />
      <CaseMutations caseId={caseId} />
      <CaseLawyers {...of} />
      <CaseFees {...of} />
      <CaseQuestions caseId={caseId} />
      <Section title={t('dossier.details')}>
        <CaseFields {...of} initial={{ ...values, adviserId: values.adviserId ?? null }} version={version} />
      </Section>
    </ClientPage>
  )
}
