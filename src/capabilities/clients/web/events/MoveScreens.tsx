import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, PickField, SelectField } from '#platform/web/ui/fields.tsx'
import { type HouseholdRole, householdRoles } from '../../contract.ts'
import { type LifeEventForm, moves, moveTargets } from '../../contract/events.ts'
import { WithClientField } from '../parts/WithClientField.tsx'
import { CheckList } from '../parts/CheckList.tsx'
import { type EventKind, EventScreen } from './EventForm.tsx'

type MoveForm = {
  people: { clientId: string; role: HouseholdRole | null }[]
  target: (typeof moveTargets)[number] | null
  withClientId: string | null
  municipalityId: string | null
  fromOn: string | null
}

const labels = () => ({
  people: t('events.move.people'),
  target: t('events.move.target'),
  withClientId: t('events.move.with'),
  municipalityId: t('events.move.town'),
  fromOn: t('events.from'),
})

function Fields({ form, of }: { form: Form<MoveForm>; of: LifeEventForm }) {
  const towns = useMunicipalities()
  const { people, target } = form.values
  const roleOf = (id: string) => people.find(({ clientId }) => clientId === id)?.role ?? null
  return (
    <>
      <CheckList
        label={labels().people}
        name="people"
        error={form.field('people').error}
        choices={of.members.map(({ id, name }) => ({ value: id, label: name }))}
        value={people.map(({ clientId }) => clientId)}
        onChange={(ids) =>
          form.set(
            'people',
            ids.map((clientId) => ({ clientId, role: roleOf(clientId) })),
          )
        }
      />
      <PickField
        label={labels().target}
        choices={moveTargets.map((one) => ({ value: one, label: t(`events.move.targets.${one}`) }))}
        {...form.field('target')}
        onChange={(one) => form.set('target', one as MoveForm['target'])}
      />
      {target === 'with' && (
        <>
          <WithClientField
            label={labels().withClientId}
            hint={t('events.move.withHint')}
            except={of.client.id}
            optional={false}
            {...form.field('withClientId')}
          />
          {people.map((one) => (
            <SelectField
              key={one.clientId}
              label={t('events.move.roleOf', { name: of.members.find(({ id }) => id === one.clientId)?.name ?? '' })}
              name={`role-${one.clientId}`}
              choices={householdRoles.map((role) => ({ value: role, label: t(`clients.roles.${role}`) }))}
              value={one.role}
              error={undefined}
              onChange={(role) =>
                form.set(
                  'people',
                  people.map((other) =>
                    other.clientId === one.clientId ? { ...other, role: role as HouseholdRole | null } : other,
                  ),
                )
              }
            />
          ))}
        </>
      )}
      {of.may.correct && (
        <SelectField
          label={labels().municipalityId}
          hint={t('events.move.townHint')}
          optional={target !== 'same'}
          choices={towns.choices}
          {...form.field('municipalityId')}
        />
      )}
      <DateField label={labels().fromOn} {...form.field('fromOn')} />
    </>
  )
}

const kindOf = (name: string, target: MoveForm['target']): EventKind<MoveForm> => ({
  name,
  endpoints: moves,
  initial: ({ today }) => ({ people: [], target, withClientId: null, municipalityId: null, fromOn: today }),
  labels,
  Fields,
  complete: (values) => ({ ...values, withClientId: values.target === 'with' ? values.withClientId : null }),
})
const [move, separation] = [kindOf('move', null), kindOf('separation', 'new')]

export const MovePeopleScreen = ({ clientId }: { clientId: string }) => <EventScreen kind={move} clientId={clientId} />
export const SeparationScreen = ({ clientId }: { clientId: string }) => (
  <EventScreen kind={separation} clientId={clientId} />
)
