import type { PlainDate } from '#kernel/dates.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { DateField, PickField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { ClientsField, WorkersField } from '#capabilities/planning/web/parts/PeopleFields.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { conferenceGrounds, recordConference } from '../../contract/conferences.ts'
import { ActionsField, type ActionLine } from './ActionsField.tsx'
import { PartnersField } from './PartnersField.tsx'

type ConferenceForm = {
  heldOn: string | null
  clientIds: string[]
  workerIds: string[]
  partnerIds: string[]
  others: string
  ground: string | null
  groundNote: string
  discussed: string
  actions: ActionLine[]
}

const labelsOf = () => ({
  heldOn: t('network.conference.heldOn'),
  clientIds: t('network.conference.clients'),
  workerIds: t('network.conference.workers'),
  partnerIds: t('network.conference.partners'),
  others: t('network.conference.others'),
  ground: t('network.conference.ground'),
  groundNote: t('network.conference.groundNote'),
  discussed: t('network.conference.discussed'),
  actions: t('network.conference.actions'),
})

export function ConferenceFields({ clientId, today }: { clientId: string; today: PlainDate }) {
  const { workerId } = useSession()
  const workers = useWorkers()
  const labels = labelsOf()
  const initial: ConferenceForm = {
    heldOn: today,
    clientIds: [clientId],
    workerIds: workerId === null ? [] : [workerId],
    partnerIds: [],
    others: '',
    ground: null,
    groundNote: '',
    discussed: '',
    actions: [],
  }
  return (
    <RecordForm<ConferenceForm, typeof recordConference>
      endpoint={recordConference}
      initial={initial}
      version={null}
      beside={{}}
      draft={`conference-${clientId}`}
      labels={labels}
      saved={t('network.conference.saved')}
      backTo={`/clienten/${clientId}/netwerk`}
      after={({ id }) => `/clienten/${clientId}/overleg/${id}`}
      show={(name, value) => (name === 'workerIds' ? workers.nameOf(value) : String(value ?? ''))}
    >
      {(form) => (
        <>
          <DateField label={labels.heldOn} {...form.field('heldOn')} />
          <ClientsField label={labels.clientIds} {...form.field('clientIds')} />
          <WorkersField label={labels.workerIds} {...form.field('workerIds')} />
          <PartnersField label={labels.partnerIds} {...form.field('partnerIds')} />
          <TextField label={labels.others} optional {...form.field('others')} />
          <PickField
            label={labels.ground}
            choices={conferenceGrounds.map((value) => ({ value, label: t(`network.conference.grounds.${value}`) }))}
            {...form.field('ground')}
          />
          <TextField
            label={labels.groundNote}
            hint={t('network.conference.groundNoteHint')}
            optional={form.values.ground === null || form.values.ground === 'consent'}
            {...form.field('groundNote')}
          />
          <TextArea label={labels.discussed} optional {...form.field('discussed')} />
          <ActionsField label={labels.actions} today={today} faults={form.faults} {...form.field('actions')} />
        </>
      )}
    </RecordForm>
  )
}
