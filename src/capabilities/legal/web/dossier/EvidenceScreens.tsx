import { useEffect } from 'react'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { DateField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { listDocuments } from '#capabilities/documents/contract/documents.ts'
import { addEvidence, evidenceStates, getEvidence, grades, setEvidence } from '../../contract/evidence.ts'
import { listRelatives } from '../../contract/relatives.ts'
import { addressOfDossier, nameOf, said } from './parts/words.ts'

type StateFields = {
  state: string | null
  stateOn: string | null
  why: string
  note: string
  documentId: string | null
}

/** How it stands with one piece of evidence. */
export function EvidenceScreen({
  clientId,
  caseId,
  legalEvidenceId,
}: {
  clientId: string
  caseId: string
  legalEvidenceId: string
}) {
  const read = useRead(getEvidence, { legalEvidenceId })
  const kept = useRead(listDocuments, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  if (kept.status !== 'ready') return <Waiting on={kept} />
  const { item } = read.value
  const backTo = addressOfDossier(clientId, caseId)
  const labels = {
    state: t('dossier.evidence.stateLabel'),
    stateOn: t('dossier.evidence.stateOn'),
    why: t('dossier.evidence.why'),
    note: t('dossier.steps.note'),
    documentId: t('dossier.evidence.document'),
  }
  const copies = kept.value.documents.filter(({ values }) => values.compartment === 'legal')
  const titleOf = (id: unknown) => copies.find((one) => one.id === id)?.values.title ?? ''
  return (
    <ClientPage
      clientId={clientId}
      title={said(item.title)}
      sentence={item.relative?.name ?? t('dossier.evidence.ofClient')}
    >
      <p>
        <Link to={backTo}>{t('dossier.back')}</Link>
      </p>
      <RecordForm<StateFields, typeof setEvidence>
        endpoint={setEvidence}
        initial={{
          state: item.state,
          stateOn: item.stateOn ?? todayInAmsterdam(),
          why: item.why ?? '',
          note: item.note ?? '',
          documentId: item.documentId,
        }}
        version={item.version}
        beside={{ legalEvidenceId }}
        draft={`evidence-${legalEvidenceId}`}
        labels={labels}
        saved={t('dossier.saved')}
        backTo={backTo}
        history={`legal_evidence/${legalEvidenceId}`}
        show={(name, value) =>
          name === 'state'
            ? t(`dossier.evidence.state.${String(value)}`)
            : name === 'documentId'
              ? titleOf(value)
              : String(value ?? '')
        }
      >
        {(form) => (
          <>
            <PickField
              label={labels.state}
              choices={evidenceStates.map((one) => ({ value: one, label: t(`dossier.evidence.state.${one}`) }))}
              {...form.field('state')}
            />
            {form.values.state !== 'open' && <DateField label={labels.stateOn} {...form.field('stateOn')} />}
            {form.values.state === 'not-obtainable' && (
              <TextField label={labels.why} hint={t('dossier.evidence.whyHint')} {...form.field('why')} />
            )}
            <SelectField
              label={labels.documentId}
              hint={t('dossier.evidence.documentHint')}
              choices={copies.map(({ id, values }) => ({ value: id, label: values.title }))}
              optional
              {...form.field('documentId')}
            />
            <p>
              <Link to={`/clienten/${clientId}/documenten/nieuw?dossier=${caseId}&bewijs=${legalEvidenceId}`}>
                {t('dossier.evidence.addDocument')}
              </Link>
            </p>
            <Brought form={form} copies={copies.map(({ id }) => id)} />
            <TextArea label={labels.note} optional {...form.field('note')} />
          </>
        )}
      </RecordForm>
    </ClientPage>
  )
}

/** Back with a copy that was added meanwhile: it is taken over once, beside what was typed before. */
function Brought({ form, copies }: { form: Form<StateFields>; copies: readonly string[] }) {
  const { search } = useAddress()
  const brought = copies.find((id) => id === search.document)
  const { set } = form
  useEffect(() => {
    if (brought !== undefined) set('documentId', brought)
    // Once: who chooses another one afterwards is not overruled.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [brought])
  return null
}

type NewEvidence = { ofRelativeId: string | null; title: string; grade: string | null }
/** Evidence that the list does not know. */
export function AddEvidenceScreen({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(listRelatives, { caseId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { relatives } = read.value
  const labels = {
    ofRelativeId: t('dossier.evidence.of'),
    title: t('dossier.evidence.titleLabel'),
    grade: t('dossier.evidence.gradeLabel'),
  }
  return (
    <ClientPage clientId={clientId} title={t('dossier.evidence.add')}>
      <RecordForm<NewEvidence, typeof addEvidence>
        endpoint={addEvidence}
        initial={{ ofRelativeId: null, title: '', grade: 'official' }}
        version={null}
        beside={{ caseId }}
        draft={`evidence-new-${caseId}`}
        labels={labels}
        saved={t('dossier.saved')}
        backTo={addressOfDossier(clientId, caseId)}
        show={(_, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            {relatives.length > 0 && (
              <SelectField
                label={labels.ofRelativeId}
                hint={t('dossier.evidence.ofHint')}
                choices={relatives.map(({ id, values }) => ({ value: id, label: nameOf(values) }))}
                optional
                {...form.field('ofRelativeId')}
              />
            )}
            <TextField label={labels.title} {...form.field('title')} />
            <PickField
              label={labels.grade}
              choices={grades.map((one) => ({ value: one, label: t(`dossier.evidence.grade.${one}`) }))}
              {...form.field('grade')}
            />
          </>
        )}
      </RecordForm>
    </ClientPage>
  )
}
