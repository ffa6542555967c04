import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { correctDocument, getDocument } from '../contract/documents.ts'
import {
  DocumentFields,
  type DocumentForm,
  documentLabels,
  showDocumentField,
  withoutStrayCase,
} from './parts/DocumentFields.tsx'

export function CorrectDocumentScreen({ clientId, documentId }: { clientId: string; documentId: string }) {
  const read = useRead(getDocument, { documentId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { document, cases, compartments } = read.value
  return (
    <ClientPage clientId={clientId} title={t('documents.editTitle')}>
      <RecordForm<DocumentForm, typeof correctDocument>
        endpoint={correctDocument}
        initial={document.values}
        version={document.version}
        beside={{ documentId }}
        complete={withoutStrayCase}
        draft={`document-${documentId}`}
        labels={documentLabels()}
        saved={t('documents.saved')}
        history={`document/${documentId}`}
        backTo={`/clienten/${clientId}/documenten/${documentId}`}
        show={showDocumentField(cases)}
      >
        {(form) => <DocumentFields form={form} compartments={compartments} cases={cases} />}
      </RecordForm>
    </ClientPage>
  )
}
