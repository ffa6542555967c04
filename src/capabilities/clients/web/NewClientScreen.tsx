import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { PickField, SelectField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { type HouseholdRole, householdRoles, registerClient } from '../contract.ts'
import './clients.css'
import { Alike } from './parts/Alike.tsx'
import {
  ClientFields,
  type ClientForm,
  clientLabels,
  emptyClient,
  LocationField,
  useClientWords,
} from './parts/ClientFields.tsx'
import { PossibleDouble } from './parts/PossibleDouble.tsx'
import { WithClientField } from './parts/WithClientField.tsx'

type NewClientForm = ClientForm & {
  municipalityId: string | null
  withClientId: string | null
  role: HouseholdRole | null
}

export function NewClientScreen() {
  const { locations } = useSession()
  const show = useClientWords()
  const towns = useMunicipalities()
  return (
    <Page title={t('clients.new')} crumb={{ to: '/clienten', text: t('clients.title') }}>
      <RecordForm<NewClientForm, typeof registerClient>
        endpoint={registerClient}
        initial={{
          ...emptyClient,
          locationId: locations.length === 1 ? locations[0]!.id : null,
          municipalityId: null,
          withClientId: null,
          role: null,
        }}
        version={null}
        beside={{}}
        draft="client-new"
        labels={{
          ...clientLabels(),
          municipalityId: t('clients.municipality'),
          withClientId: t('clients.withClient'),
          role: t('clients.role'),
        }}
        action={t('clients.register')}
        saved={t('clients.registered')}
        backTo="/clienten"
        after={(client) => `/clienten/${client.id}`}
        show={show}
        ask={(problem, form) =>
          problem.code === 'clients/possible-double' && <PossibleDouble problem={problem} form={form} />
        }
      >
        {(form) => (
          <>
            <ClientFields form={form} underName={<Alike of={form.values} />} />
            <SelectField
              label={t('clients.municipality')}
              choices={towns.choices}
              optional
              {...form.field('municipalityId')}
            />
            <LocationField form={form} now={null} />
            <WithClientField
              label={t('clients.withClient')}
              hint={t('clients.withClientHint')}
              {...form.field('withClientId')}
            />
            <PickField
              label={t('clients.role')}
              optional={form.values.withClientId === null}
              choices={householdRoles.map((role) => ({ value: role, label: t(`clients.roles.${role}`) }))}
              {...form.field('role')}
              onChange={(role) => form.set('role', role as HouseholdRole | null)}
            />
          </>
        )}
      </RecordForm>
    </Page>
  )
}
