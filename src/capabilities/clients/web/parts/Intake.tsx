import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { PickField, SelectField } from '#platform/web/ui/fields.tsx'
import { type HouseholdRole, householdRoles, registerClient } from '../../contract.ts'
import { Alike } from './Alike.tsx'
import {
  ClientFields,
  type ClientForm,
  clientLabels,
  emptyClient,
  LocationField,
  useClientWords,
} from './ClientFields.tsx'
import { PossibleDouble } from './PossibleDouble.tsx'
import { WithClientField } from './WithClientField.tsx'

type IntakeForm = ClientForm & {
  municipalityId: string | null
  withClientId: string | null
  role: HouseholdRole | null
}

type Props = {
  /** An endpoint that asks what `registerClient` asks. */
  endpoint: typeof registerClient
  draft: string
  backTo: string
  after: (answer: AnswerOf<typeof registerClient>) => string
  /** What is known already. */
  known?: Partial<IntakeForm>
  beside?: Record<string, unknown>
}

/** Somebody gets a file; people who look like somebody of whom there is one are shown while the name is typed. */
export function Intake({ known, beside = {}, ...props }: Props) {
  const { locations } = useSession()
  const show = useClientWords()
  const towns = useMunicipalities()
  return (
    <RecordForm<IntakeForm, typeof registerClient>
      {...props}
      initial={{
        ...emptyClient,
        locationId: locations.length === 1 ? locations[0]!.id : null,
        municipalityId: null,
        withClientId: null,
        role: null,
        ...known,
      }}
      version={null}
      beside={beside}
      labels={{
        ...clientLabels(),
        municipalityId: t('clients.municipality'),
        withClientId: t('clients.withClient'),
        role: t('clients.role'),
      }}
      action={t('clients.register')}
      saved={t('clients.registered')}
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
  )
}
