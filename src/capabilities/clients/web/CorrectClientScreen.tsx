import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { correctClient, getClient } from '../contract.ts'
import { displayName } from '../rules/person.ts'
import './clients.css'
import { ClientFields, type ClientForm, clientLabels, LocationField, useClientWords } from './parts/ClientFields.tsx'
import { PossibleDouble } from './parts/PossibleDouble.tsx'

export function CorrectClientScreen({ clientId }: { clientId: string }) {
  const client = useRead(getClient, { clientId })
  const show = useClientWords()
  if (client.status !== 'ready') return <Waiting on={client} />
  const { values, version, may } = client.value
  const file = `/clienten/${clientId}`
  return (
    <Page title={t('clients.correctTitle')} crumb={{ to: file, text: displayName(values) }}>
      <RecordForm<ClientForm, typeof correctClient>
        endpoint={correctClient}
        initial={{ ...values, neverthelessReason: null }}
        version={version}
        beside={{ clientId }}
        draft={`client-${clientId}`}
        labels={clientLabels()}
        saved={t('clients.corrected')}
        backTo={file}
        history={`client/${clientId}`}
        show={show}
        ask={(problem, form) =>
          problem.code === 'clients/possible-double' && <PossibleDouble problem={problem} form={form} />
        }
      >
        {(form) => (
          <>
            <ClientFields form={form} whole />
            {may.relocate && <LocationField form={form} now={values.locationId} />}
          </>
        )}
      </RecordForm>
    </Page>
  )
}
