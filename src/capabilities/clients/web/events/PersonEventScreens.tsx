import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, PickField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { permitGrounds, permitKinds } from '../../contract/details.ts'
import { comingsOfAge, type LifeEventForm, newPermits, passings, renamings } from '../../contract/events.ts'
import { optionalText } from '../details/optional-text.ts'
import { type EventKind, EventScreen } from './EventForm.tsx'

type PermitForm = {
  kind: (typeof permitKinds)[number] | null
  ground: (typeof permitGrounds)[number] | null
  fromOn: string | null
  untilOn: string | null
  receivedOn: string | null
}

const permitLabels = () => ({
  kind: t('details.permit.kind'),
  ground: t('details.permit.ground'),
  fromOn: t('details.permit.fromOn'),
  untilOn: t('details.permit.untilOn'),
  receivedOn: t('details.permit.receivedOn'),
})

const PermitFields = ({ form }: { form: Form<PermitForm> }) => (
  <>
    <PickField
      label={permitLabels().kind}
      choices={permitKinds.map((kind) => ({ value: kind, label: t(`details.permit.kinds.${kind}`) }))}
      {...form.field('kind')}
      onChange={(kind) => form.set('kind', kind as PermitForm['kind'])}
    />
    <PickField
      label={permitLabels().ground}
      optional
      choices={permitGrounds.map((ground) => ({ value: ground, label: t(`details.permit.grounds.${ground}`) }))}
      {...form.field('ground')}
      onChange={(ground) => form.set('ground', ground as PermitForm['ground'])}
    />
    <div className="two">
      <DateField label={permitLabels().fromOn} {...form.field('fromOn')} />
      <DateField label={permitLabels().untilOn} optional {...form.field('untilOn')} />
    </div>
    <DateField label={permitLabels().receivedOn} optional {...form.field('receivedOn')} />
  </>
)

const newPermit: EventKind<PermitForm> = {
  name: 'newPermit',
  endpoints: newPermits,
  initial: () => ({ kind: null, ground: null, fromOn: null, untilOn: null, receivedOn: null }),
  labels: permitLabels,
  Fields: PermitFields,
}

type RenamingForm = {
  givenNames: string
  familyName: string
  paper: string | null
  neverthelessReason: string | null
}

const nameLabels = () => ({
  givenNames: t('clients.given'),
  familyName: t('clients.familyName'),
  paper: t('details.name.paper'),
})

const renaming: EventKind<RenamingForm> = {
  name: 'renaming',
  endpoints: renamings,
  initial: ({ client: { givenNames, familyName } }) => ({
    givenNames,
    familyName,
    paper: null,
    neverthelessReason: null,
  }),
  labels: nameLabels,
  Fields: ({ form }) => (
    <>
      <div className="two">
        <TextField label={nameLabels().givenNames} optional {...form.field('givenNames')} />
        <TextField label={nameLabels().familyName} hint={t('details.name.oneName')} {...form.field('familyName')} />
      </div>
      <TextField
        label={nameLabels().paper}
        hint={t('details.name.paperHint')}
        optional
        {...optionalText(form, 'paper')}
      />
    </>
  ),
}

type OfAgeForm = { targetGroupId: string | null; fromOn: string | null }

const ofAgeLabels = () => ({ targetGroupId: t('clients.targetGroup'), fromOn: t('events.from') })

function OfAgeFields({ form }: { form: Form<OfAgeForm> }) {
  const groups = useWords('target-group')
  return (
    <>
      <SelectField
        label={ofAgeLabels().targetGroupId}
        hint={t('events.comingOfAge.groupHint')}
        choices={groups.choices}
        {...form.field('targetGroupId')}
      />
      <DateField label={ofAgeLabels().fromOn} {...form.field('fromOn')} />
    </>
  )
}

/** The day itself where it is known; born on 29 February, that is 1 March. */
function eighteenthBirthday({ client: { birthDate } }: LifeEventForm): string | null {
  if (birthDate === null) return null
  const day = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`
  return day.endsWith('-02-29') ? `${day.slice(0, 4)}-03-01` : day
}

const comingOfAge: EventKind<OfAgeForm> = {
  name: 'comingOfAge',
  endpoints: comingsOfAge,
  initial: (of) => ({ targetGroupId: null, fromOn: eighteenthBirthday(of) }),
  labels: ofAgeLabels,
  Fields: OfAgeFields,
}

type PassingForm = { deceasedOn: string | null }

const passing: EventKind<PassingForm> = {
  name: 'passing',
  endpoints: passings,
  initial: () => ({ deceasedOn: null }),
  labels: () => ({ deceasedOn: t('details.death.on') }),
  Fields: ({ form }) => <DateField label={t('details.death.on')} {...form.field('deceasedOn')} />,
}

type Props = { clientId: string }
export const NewPermitScreen = ({ clientId }: Props) => <EventScreen kind={newPermit} clientId={clientId} />
export const RenamingScreen = ({ clientId }: Props) => <EventScreen kind={renaming} clientId={clientId} />
export const ComingOfAgeScreen = ({ clientId }: Props) => <EventScreen kind={comingOfAge} clientId={clientId} />
export const PassingScreen = ({ clientId }: Props) => <EventScreen kind={passing} clientId={clientId} />
