import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { addDocument, listDocuments } from '../contract/documents.ts'
import {
  DocumentFields,
  type DocumentForm,
  documentLabels,
  showDocumentField,
  withoutStrayCase,
} from './parts/DocumentFields.tsx'
import { FilesField, type Sent } from './parts/FilesField.tsx'

type AddForm = DocumentForm & { uploadIds: string[] }

/** Photos or a file first, and then what they are. */
export const AddDocumentScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('documents.newTitle')}>
    <Adding clientId={clientId} />
  </ClientPage>
)

function Adding({ clientId }: { clientId: string }) {
  const read = useRead(listDocuments, { clientId })
  const { search } = useAddress()
  /** Their names are for this page alone: what comes back from a draft is called by its place. */
  const [names, setNames] = useState<readonly Sent[]>([])
  if (read.status !== 'ready') return <Waiting on={read} />
  const { cases, compartments } = read.value
  const caseId = cases.find(({ id }) => id === search.dossier)?.id ?? null
  /** Who came from a piece of evidence goes back to it, with the copy. */
  const evidence =
    caseId !== null && search.bewijs ? `/clienten/${clientId}/juridisch/${caseId}/bewijs/${search.bewijs}` : null
  const sentOf = (ids: readonly string[]) =>
    ids.map((id) => names.find((one) => one.id === id) ?? { id, name: t('documents.files.before'), photo: true })
  return (
    <RecordForm<AddForm, typeof addDocument>
      endpoint={addDocument}
      initial={{
        uploadIds: [],
        title: '',
        kind: null,
        datedOn: null,
        compartment: caseId === null ? (compartments.includes('basics') ? 'basics' : null) : 'legal',
        caseId,
        keepUntil: null,
      }}
      version={null}
      beside={{ clientId }}
      complete={withoutStrayCase}
      draft={evidence === null ? `document-${clientId}` : `document-${search.bewijs}`}
      labels={{ uploadIds: t('documents.files.title'), ...documentLabels() }}
      saved={t('documents.saved')}
      backTo={evidence ?? `/clienten/${clientId}/documenten`}
      after={({ id }) => (evidence === null ? `/clienten/${clientId}/documenten/${id}` : `${evidence}?document=${id}`)}
      show={showDocumentField(cases)}
    >
      {(form) => {
        const files = form.field('uploadIds')
        return (
          <>
            <FilesField
              clientId={clientId}
              name={files.name}
              value={sentOf(files.value)}
              error={files.error}
              onChange={(all) => {
                setNames(all)
                files.onChange(all.map(({ id }) => id))
              }}
            />
            <DocumentFields form={form as never} compartments={compartments} cases={cases} />
          </>
        )
      }}
    </RecordForm>
  )
}
