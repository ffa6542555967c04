import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, SelectField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { changeResidence, getClientFile, moveClientToMunicipality } from '../contract.ts'
import { displayName } from '../rules/person.ts'

type MoveForm = { municipalityId: string | null; fromOn: string | null }
type ResidenceForm = MoveForm & { untilOn: string | null }

const labels = () => ({
  municipalityId: t('clients.municipality'),
  fromOn: t('clients.fromOn'),
  untilOn: t('clients.untilOn'),
})

function useShow(): (name: string, value: unknown) => string {
  const towns = useMunicipalities()
  return (name, value) => (name === 'municipalityId' ? towns.nameOf(value) : String(value ?? ''))
}

export function MoveScreen({ clientId }: { clientId: string }) {
  const read = useRead(getClientFile, { clientId })
  const towns = useMunicipalities()
  const show = useShow()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { client, residences, today } = read.value
  const file = `/clienten/${clientId}`
  return (
    <Page
      title={t('clients.moveTitle')}
      sentence={t('clients.moveText')}
      crumb={{ to: file, text: displayName(client) }}
    >
      <RecordForm<MoveForm, typeof moveClientToMunicipality>
        endpoint={moveClientToMunicipality}
        initial={{ municipalityId: null, fromOn: residences.length > 0 ? today : null }}
        version={null}
        beside={{ clientId }}
        draft={`move-${clientId}`}
        labels={labels()}
        saved={t('clients.residenceSaved')}
        backTo={`${file}?deel=gezin`}
        show={show}
      >
        {(form) => (
          <>
            <SelectField label={t('clients.municipality')} choices={towns.choices} {...form.field('municipalityId')} />
            <DateField
              label={t('clients.joinFrom')}
              hint={t('clients.joinFromHint')}
              optional={residences.length === 0}
              {...form.field('fromOn')}
            />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

export function ResidenceScreen({ clientId, residenceId }: { clientId: string; residenceId: string }) {
  const read = useRead(getClientFile, { clientId })
  const towns = useMunicipalities()
  const show = useShow()
  if (read.status !== 'ready') return <Waiting on={read} />
  const stay = read.value.residences.find((one) => one.id === residenceId)
  const crumb = { to: `/clienten/${clientId}?deel=gezin`, text: displayName(read.value.client) }
  if (!stay) return <Page title={t('clients.residenceTitle')} crumb={crumb} />
  return (
    <Page title={t('clients.residenceTitle')} crumb={crumb}>
      <RecordForm<ResidenceForm, typeof changeResidence>
        endpoint={changeResidence}
        initial={{ municipalityId: stay.municipality.id, fromOn: stay.fromOn, untilOn: stay.untilOn }}
        version={stay.version}
        beside={{ residenceId }}
        draft={`residence-${residenceId}`}
        labels={labels()}
        saved={t('clients.residenceSaved')}
        backTo={crumb.to}
        history={`client_municipality/${residenceId}`}
        show={show}
      >
        {(form) => (
          <>
            <SelectField label={t('clients.municipality')} choices={towns.choices} {...form.field('municipalityId')} />
            <div className="two">
              <DateField label={t('clients.fromOn')} optional {...form.field('fromOn')} />
              <DateField label={t('clients.untilOn')} optional {...form.field('untilOn')} />
            </div>
          </>
        )}
      </RecordForm>
    </Page>
  )
}
