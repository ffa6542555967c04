import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { DateField, NumberField, SelectField } from '#platform/web/ui/fields.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { CaseMutations } from './parts/CaseMutations.tsx'
import { CaseTerms } from './terms/parts/CaseTerms.tsx'
import { correctLegalCase, getLegalCase, openLegalCase } from '../contract.ts'

type CaseForm = {
  kindId: string | null
  openedOn: string | null
  persons: number | null
  closedOn: string | null
  outcomeId: string | null
  adviserId: string | null
}
const fresh = (adviserId: string | null): CaseForm => ({
  kindId: null,
  openedOn: todayInAmsterdam(),
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
      history={caseId && `legal_case/${caseId}`}
      show={show}
    >
      {(form) => (
        <>
          <SelectField label={labels.kindId} choices={kinds.choices} {...form.field('kindId')} />
          <SelectField label={labels.adviserId} choices={workers.choices} optional {...form.field('adviserId')} />
          <div className="two">
            <DateField label={labels.openedOn} {...form.field('openedOn')} />
            <NumberField label={labels.persons} optional {...form.field('persons')} />
          </div>
          <div className="two">
            <DateField label={labels.closedOn} optional {...form.field('closedOn')} />
            <SelectField label={labels.outcomeId} choices={outcomes.choices} optional {...form.field('outcomeId')} />
          </div>
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

export function LegalCaseScreen({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(getLegalCase, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <ClientPage clientId={clientId} title={t('legal.editTitle')}>
      <CaseTerms clientId={clientId} caseId={caseId} />
      <CaseMutations caseId={caseId} />
      <CaseFields
        clientId={clientId}
        caseId={caseId}
        initial={{ ...read.value.values, adviserId: read.value.values.adviserId ?? null }}
        version={read.value.version}
      />
    </ClientPage>
  )
}
