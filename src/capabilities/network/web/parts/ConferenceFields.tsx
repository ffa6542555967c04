import type { PlainDate } from '#kernel/dates.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { DateField, PickField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { ClientsField, WorkersField } from '#capabilities/planning/web/parts/PeopleFields.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { type Conference, conferenceGrounds, correctConference, recordConference } from '../../contract/conferences.ts'
import { valuesOf } from '../../rules/conferences.ts'
import { ActionsField, type ActionLine } from './ActionsField.tsx'
import { PartnersField } from './PartnersField.tsx'

type ReportForm = {
  heldOn: string | null
  workerIds: string[]
  partnerIds: string[]
  others: string
  ground: string | null
  groundNote: string
  discussed: string
  actions: ActionLine[]
}
type ConferenceForm = ReportForm & { clientIds: string[] }

const labelsOf = () => ({
  heldOn: t('network.conference.heldOn'),
  workerIds: t('network.conference.workers'),
  partnerIds: t('network.conference.partners'),
  others: t('network.conference.others'),
  ground: t('network.conference.ground'),
  groundNote: t('network.conference.groundNote'),
  discussed: t('network.conference.discussed'),
  actions: t('network.conference.actions'),
})

/** All but whom it was about: that stays as it was written down. */
function ReportFields<V extends ReportForm>({ form: typed, today }: { form: Form<V>; today: PlainDate }) {
  const labels = labelsOf()
  // Every form that asks more has these fields too.
  const form = typed as unknown as Form<ReportForm>
  return (
    <>
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
  )
}

function useShow() {
  const workers = useWorkers()
  return (name: string, value: unknown) => {
    if (name === 'workerIds') return workers.nameOf(value)
    if (name === 'ground' && value) return t(`network.conference.grounds.${String(value)}`)
    if (name === 'actions') return (value as ActionLine[]).map(({ what }) => what).join('; ')
    return String(value ?? '')
  }
}

export function ConferenceFields({ clientId, today }: { clientId: string; today: PlainDate }) {
  const { workerId } = useSession()
  const labels = { ...labelsOf(), clientIds: t('network.conference.clients') }
  const show = useShow()
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
      show={show}
    >
      {(form) => (
        <>
          <DateField label={labels.heldOn} {...form.field('heldOn')} />
          <ClientsField label={labels.clientIds} {...form.field('clientIds')} />
          <ReportFields form={form} today={today} />
        </>
      )}
    </RecordForm>
  )
}

type CorrectProps = { of: Conference; backTo: string; today: PlainDate }

/** The report and the plan afterwards; who changed what is kept. */
export function CorrectConference({ of, backTo, today }: CorrectProps) {
  const labels = labelsOf()
  const show = useShow()
  const { others, groundNote, discussed, actions, ...rest } = valuesOf(of)
  const initial: ReportForm = {
    ...rest,
    others: others ?? '',
    groundNote: groundNote ?? '',
    discussed: discussed ?? '',
    actions: actions.map((line) => ({ ...line, who: line.who ?? '' })),
  }
  return (
    <RecordForm<ReportForm, typeof correctConference>
      endpoint={correctConference}
      initial={initial}
      version={of.version}
      beside={{ conferenceId: of.id }}
      complete={(values) => ({ ...values, actions: values.actions.map((line) => ({ ...line, id: line.id ?? null })) })}
      draft={`conference-of-${of.id}`}
      labels={labels}
      saved={t('network.conference.corrected')}
      backTo={backTo}
      history={`case_conference/${of.id}`}
      show={show}
    >
      {(form) => (
        <>
          <DateField label={labels.heldOn} {...form.field('heldOn')} />
          <ReportFields form={form} today={today} />
        </>
      )}
    </RecordForm>
  )
}
