import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, NumberField, PickField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { useLocations, useWords } from '#capabilities/organisation/web/parts/words.ts'
import { correctWorker, getWorker, registerWorker, workerKinds } from '../contract.ts'

type WorkerForm = {
  name: string
  kind: string | null
  functionId: string | null
  inServiceOn: string | null
  leftServiceOn: string | null
  leavingReasonId: string | null
  locationId: string | null
  email: string | null
  phone: string | null
  guidesAtMost: number | null
  address: string | null
  postcode: string | null
}
const empty: WorkerForm = {
  name: '',
  kind: 'volunteer',
  functionId: null,
  inServiceOn: null,
  leftServiceOn: null,
  leavingReasonId: null,
  locationId: null,
  email: null,
  phone: null,
  guidesAtMost: null,
  address: null,
  postcode: null,
}

function WorkerFields({
  workerId,
  initial,
  version,
}: {
  workerId?: string
  initial: WorkerForm
  version: number | null
}) {
  const [functions, reasons, locations] = [useWords('function'), useWords('leaving-reason'), useLocations()]
  const labels = {
    name: t('team.name'),
    kind: t('team.kind'),
    functionId: t('team.function'),
    locationId: t('team.location'),
    inServiceOn: t('team.since'),
    leftServiceOn: t('team.until'),
    leavingReasonId: t('team.leavingReason'),
    email: t('team.email'),
    phone: t('team.phone'),
    guidesAtMost: t('team.guidesAtMost'),
    address: t('team.address'),
    postcode: t('team.postcode'),
  }
  const show = (name: string, value: unknown) => {
    if (name === 'functionId') return functions.nameOf(value)
    if (name === 'leavingReasonId') return reasons.nameOf(value)
    if (name === 'locationId') return locations.nameOf(value)
    return name === 'kind' ? t(`team.kinds.${String(value)}`) : String(value ?? '')
  }
  return (
    <RecordForm<WorkerForm, typeof registerWorker | typeof correctWorker>
      endpoint={workerId ? correctWorker : registerWorker}
      initial={initial}
      version={version}
      beside={workerId ? { workerId } : {}}
      draft={`worker-${workerId ?? 'new'}`}
      labels={labels}
      saved={t('team.saved')}
      backTo="/mensen"
      show={show}
    >
      {(form) => (
        <>
          <TextField label={labels.name} {...form.field('name')} />
          <PickField
            label={labels.kind}
            choices={workerKinds.map((kind) => ({ value: kind, label: t(`team.kinds.${kind}`) }))}
            {...form.field('kind')}
          />
          <div className="two">
            <SelectField label={labels.functionId} choices={functions.choices} {...form.field('functionId')} />
            <SelectField label={labels.locationId} choices={locations.choices} optional {...form.field('locationId')} />
          </div>
          <div className="two">
            <DateField label={labels.inServiceOn} optional {...form.field('inServiceOn')} />
            <NumberField
              label={labels.guidesAtMost}
              hint={t('team.guidesAtMostHint')}
              optional
              {...form.field('guidesAtMost')}
            />
          </div>
          <div className="two">
            <TextField
              label={labels.email}
              type="email"
              optional
              {...form.field('email')}
              value={form.values.email ?? ''}
              onChange={(text) => form.set('email', text === '' ? null : text)}
            />
            <TextField
              label={labels.phone}
              type="tel"
              optional
              {...form.field('phone')}
              value={form.values.phone ?? ''}
              onChange={(text) => form.set('phone', text === '' ? null : text)}
            />
          </div>
          <div className="two">
            <TextField
              label={labels.address}
              hint={t('team.addressHint')}
              optional
              {...form.field('address')}
              value={form.values.address ?? ''}
              onChange={(text) => form.set('address', text === '' ? null : text)}
            />
            <TextField
              label={labels.postcode}
              optional
              {...form.field('postcode')}
              value={form.values.postcode ?? ''}
              onChange={(text) => form.set('postcode', text === '' ? null : text)}
            />
          </div>
          <div className="two">
            <DateField label={labels.leftServiceOn} optional {...form.field('leftServiceOn')} />
            <SelectField
              label={labels.leavingReasonId}
              choices={reasons.choices}
              optional
              {...form.field('leavingReasonId')}
            />
          </div>
        </>
      )}
    </RecordForm>
  )
}

export const NewWorkerScreen = () => (
  <Page title={t('team.newTitle')} crumb={{ to: '/mensen', text: t('team.title') }}>
    <WorkerFields initial={empty} version={null} />
  </Page>
)

export function WorkerScreen({ workerId }: { workerId: string }) {
  const read = useRead(getWorker, { workerId })
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <Page title={read.value.values.name} crumb={{ to: '/mensen', text: t('team.title') }}>
      <WorkerFields workerId={workerId} initial={read.value.values} version={read.value.version} />
    </Page>
  )
}
