import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { DateField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { getDetails, recordDeath } from '../../contract/details.ts'
import { displayName } from '../../rules/person.ts'
import { fileOf } from './LineScreens.tsx'

type DeathForm = { deceasedOn: string | null }

/** On which day somebody died; emptied when it was a mistake. */
export function DeathScreen({ clientId }: { clientId: string }) {
  const read = useRead(getDetails, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { client } = read.value
  const labels = { deceasedOn: t('details.death.on') }
  return (
    <Page
      title={t('details.death.title')}
      sentence={t('details.death.text')}
      crumb={{ to: fileOf(clientId), text: displayName(client) }}
    >
      <RecordForm<DeathForm, typeof recordDeath>
        endpoint={recordDeath}
        initial={{ deceasedOn: client.deceasedOn }}
        version={client.version}
        beside={{ clientId }}
        draft={`death-${clientId}`}
        labels={labels}
        saved={t('details.saved')}
        backTo={fileOf(clientId)}
        show={(_name, value) => String(value ?? '')}
      >
        {(form) => (
          <DateField
            label={labels.deceasedOn}
            hint={client.deceasedOn === null ? undefined : t('details.death.hint')}
            optional={client.deceasedOn !== null}
            {...form.field('deceasedOn')}
          />
        )}
      </RecordForm>
    </Page>
  )
}
