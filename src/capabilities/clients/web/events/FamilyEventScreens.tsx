import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, PickField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { permitKinds } from '../../contract/details.ts'
import { arrivals, births, type LifeEventForm } from '../../contract/events.ts'
import { sexes } from '../../contract/values.ts'
import { CheckList } from '../parts/CheckList.tsx'
import { type EventKind, EventScreen } from './EventForm.tsx'

type ArrivalForm = {
  relativeIds: string[]
  fromOn: string | null
  kind: (typeof permitKinds)[number] | null
  untilOn: string | null
  neverthelessReason: string | null
}

const arrivalLabels = () => ({
  relativeIds: t('events.arrival.who'),
  fromOn: t('events.arrival.from'),
  kind: t('events.arrival.permit'),
  untilOn: t('details.permit.untilOn'),
})

const ArrivalFields = ({ form, of }: { form: Form<ArrivalForm>; of: LifeEventForm }) => (
  <>
    <CheckList
      label={arrivalLabels().relativeIds}
      hint={t('events.arrival.whoHint')}
      choices={of.relatives.map(({ id, name, whereabouts }) => ({
        value: id,
        label: `${name}, ${t(`family.relative.places.${whereabouts}`)}`,
      }))}
      {...form.field('relativeIds')}
    />
    <DateField label={arrivalLabels().fromOn} {...form.field('fromOn')} />
    <PickField
      label={arrivalLabels().kind}
      optional
      choices={permitKinds.map((kind) => ({ value: kind, label: t(`details.permit.kinds.${kind}`) }))}
      {...form.field('kind')}
      onChange={(kind) => form.set('kind', kind as ArrivalForm['kind'])}
    />
    {form.values.kind !== null && <DateField label={arrivalLabels().untilOn} optional {...form.field('untilOn')} />}
  </>
)

const arrival: EventKind<ArrivalForm> = {
  name: 'arrival',
  endpoints: arrivals,
  initial: ({ today }) => ({ relativeIds: [], fromOn: today, kind: null, untilOn: null, neverthelessReason: null }),
  labels: arrivalLabels,
  Fields: ArrivalFields,
}

type BirthForm = {
  givenNames: string
  familyName: string
  birthDate: string | null
  sex: (typeof sexes)[number] | null
  nationalityId: string | null
  sure: boolean
  neverthelessReason: string | null
}

const birthLabels = () => ({
  givenNames: t('clients.given'),
  familyName: t('clients.familyName'),
  birthDate: t('clients.birthDate'),
  sex: t('clients.sex'),
  nationalityId: t('clients.nationality'),
})

function BirthFields({ form }: { form: Form<BirthForm> }) {
  const nationalities = useWords('nationality')
  return (
    <>
      <div className="two">
        <TextField label={birthLabels().givenNames} optional {...form.field('givenNames')} />
        <TextField label={birthLabels().familyName} hint={t('family.relative.oneName')} {...form.field('familyName')} />
      </div>
      <DateField label={birthLabels().birthDate} {...form.field('birthDate')} />
      <PickField
        label={birthLabels().sex}
        optional
        choices={sexes.map((sex) => ({ value: sex, label: t(`clients.sexes.${sex}`) }))}
        {...form.field('sex')}
        onChange={(sex) => form.set('sex', sex as BirthForm['sex'])}
      />
      <SelectField
        label={birthLabels().nationalityId}
        hint={t('events.birth.nationalityHint')}
        optional
        choices={nationalities.choices}
        {...form.field('nationalityId')}
      />
    </>
  )
}

const birth: EventKind<BirthForm> = {
  name: 'birth',
  endpoints: births,
  // Often that of a parent; whoever writes it down looks at it.
  initial: ({ client }) => ({
    givenNames: '',
    familyName: client.familyName,
    birthDate: null,
    sex: null,
    nationalityId: client.nationalityId,
    sure: false,
    neverthelessReason: null,
  }),
  labels: birthLabels,
  Fields: BirthFields,
}

export const ArrivalScreen = ({ clientId }: { clientId: string }) => <EventScreen kind={arrival} clientId={clientId} />
export const BirthScreen = ({ clientId }: { clientId: string }) => <EventScreen kind={birth} clientId={clientId} />
