import type { CallProblem } from '#platform/web/api/call.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { CheckField, DateField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { FieldScope } from '#platform/web/ui/FieldFrame.tsx'
import { useLocations, useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import {
  type Appointment,
  appointmentKinds,
  correctAppointment,
  listRooms,
  planAppointment,
  type Repeat,
  type Taken,
} from '../../contract/appointments.ts'
import { ClientsField, WorkersField } from './PeopleFields.tsx'
import { RepeatField } from './RepeatField.tsx'
import { timeOf } from './times.ts'

export type AppointmentFormValues = {
  kind: string | null
  title: string
  onDate: string | null
  fromTime: string
  untilTime: string
  locationId: string | null
  roomId: string | null
  place: string
  workerIds: string[]
  clientIds: string[]
  interpreterId: string | null
  interpreterLanguageId: string | null
  note: string
  tellClients: boolean
  repeat: Repeat | null
  following: boolean
  sure: boolean
}

const labelsOf = () => ({
  kind: t('planning.agenda.kind'),
  title: t('planning.agenda.what'),
  onDate: t('planning.agenda.onDate'),
  fromTime: t('planning.agenda.fromTime'),
  untilTime: t('planning.agenda.untilTime'),
  locationId: t('planning.agenda.location'),
  roomId: t('planning.agenda.room'),
  place: t('planning.agenda.place'),
  workerIds: t('planning.agenda.workers'),
  clientIds: t('planning.agenda.clients'),
  interpreterId: t('planning.agenda.interpreter'),
  interpreterLanguageId: t('planning.agenda.language'),
  note: t('planning.agenda.note'),
  repeat: t('planning.agenda.repeat'),
})

type Props = { initial: AppointmentFormValues; of: Appointment | null; backTo: string }

/** A new appointment is perhaps repeated; of a series one is changed, or all that follow. */
export function AppointmentForm({ initial, of, backTo }: Props) {
  const labels = labelsOf()
  const { repeat: _repeat, following: _following, ...rest } = initial
  const asked = (of ? { ...rest, following: false } : { ...rest, repeat: initial.repeat }) as AppointmentFormValues
  return (
    <RecordForm<AppointmentFormValues, typeof planAppointment | typeof correctAppointment>
      endpoint={of ? correctAppointment : planAppointment}
      initial={asked}
      version={of?.version ?? null}
      beside={of ? { appointmentId: of.id } : {}}
      draft={`appointment-${of?.id ?? 'new'}`}
      labels={labels}
      saved={t('planning.agenda.saved')}
      backTo={backTo}
      show={(_name, value) => String(value ?? '')}
      ask={askTaken}
    >
      {(form) => <Fields form={form} labels={labels} of={of} />}
    </RecordForm>
  )
}

type FieldsProps = { form: Form<AppointmentFormValues>; labels: ReturnType<typeof labelsOf>; of: Appointment | null }

function Fields({ form, labels, of }: FieldsProps) {
  const kinds = appointmentKinds.map((value) => ({ value, label: t(`planning.agenda.kinds.${value}`) }))
  return (
    <>
      <DateField label={labels.onDate} {...form.field('onDate')} />
      <div className="two">
        <TextField label={labels.fromTime} hint={t('planning.agenda.timeHint')} {...form.field('fromTime')} />
        <TextField label={labels.untilTime} hint={t('planning.agenda.timeHint')} {...form.field('untilTime')} />
      </div>
      <SelectField label={labels.kind} choices={kinds} {...form.field('kind')} />
      <ClientsField label={labels.clientIds} {...form.field('clientIds')} />
      <WorkersField label={labels.workerIds} {...form.field('workerIds')} />
      <Where form={form} labels={labels} />
      <Interpreter form={form} labels={labels} />
      {form.values.clientIds.length > 0 && (
        <CheckField
          label={t('planning.agenda.tellClients')}
          hint={t('planning.agenda.tellClientsHint')}
          {...form.field('tellClients')}
        />
      )}
      <TextField label={labels.title} optional {...form.field('title')} />
      <TextArea label={labels.note} optional {...form.field('note')} />
      {of === null && <RepeatField label={labels.repeat} {...form.field('repeat')} />}
      {of?.inSeries && <CheckField label={t('planning.agenda.following')} {...form.field('following')} />}
    </>
  )
}

type PartProps = Omit<FieldsProps, 'of'>

function Where({ form, labels }: PartProps) {
  const locations = useLocations()
  const read = useRead(listRooms, {})
  const all = read.status === 'ready' ? read.value.rooms : []
  const rooms = all.filter(({ active, locationId }) => active && locationId === form.values.locationId)
  return (
    <>
      <div className="two">
        <SelectField label={labels.locationId} choices={locations.choices} {...form.field('locationId')} />
        <SelectField
          label={labels.roomId}
          choices={rooms.map(({ id, name }) => ({ value: id, label: name }))}
          optional
          {...form.field('roomId')}
        />
      </div>
      <TextField label={labels.place} hint={t('planning.agenda.placeHint')} optional {...form.field('place')} />
    </>
  )
}

function Interpreter({ form, labels }: PartProps) {
  const [workers, languages] = [useWorkers(), useWords('language')]
  return (
    <div className="two">
      <SelectField
        label={labels.interpreterId}
        hint={t('planning.agenda.interpreterHint')}
        choices={workers.choices}
        optional
        {...form.field('interpreterId')}
      />
      <SelectField
        label={labels.interpreterLanguageId}
        choices={languages.choices}
        optional
        {...form.field('interpreterLanguageId')}
      />
    </div>
  )
}

/** Two things at once: a question, whose answer lets one save all the same. */
function askTaken(problem: CallProblem, form: Form<AppointmentFormValues>) {
  if (problem.code !== 'planning/taken') return null
  const { taken } = problem.current as { taken: Taken[] }
  return (
    <section className="double" role="alert">
      <h2>{t('planning.agenda.takenTitle')}</h2>
      <ul className="bullets">
        {taken.map(({ worker, room, fromAt, untilAt, away }) => (
          <li key={`${worker}${room}${fromAt}`}>
            {t(away ? 'planning.agenda.awayLine' : 'planning.agenda.takenLine', {
              who: worker ?? room,
              from: timeOf(fromAt),
              until: timeOf(untilAt),
            })}
          </li>
        ))}
      </ul>
      <FieldScope value={form.id}>
        <CheckField label={t('planning.agenda.sure')} {...form.field('sure')} />
      </FieldScope>
    </section>
  )
}
