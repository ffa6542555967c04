import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, SelectField } from '#platform/web/ui/fields.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { correctTrajectory, getTrajectory, startTrajectory } from '../contract.ts'

type TrajectoryForm = {
  kindId: string | null
  startedOn: string | null
  endedOn: string | null
  endReasonId: string | null
  workerId: string | null
}
const fresh = (): TrajectoryForm => ({
  kindId: null,
  startedOn: todayInAmsterdam(),
  endedOn: null,
  endReasonId: null,
  workerId: null,
})

type Props = { clientId: string; trajectoryId?: string; initial: TrajectoryForm; version: number | null }

function TrajectoryFields({ clientId, trajectoryId, initial, version }: Props) {
  const [kinds, reasons, workers] = [useWords('trajectory-kind'), useWords('trajectory-end-reason'), useWorkers()]
  const labels = {
    kindId: t('guidance.kind'),
    startedOn: t('guidance.startedOn'),
    workerId: t('guidance.guide'),
    endedOn: t('guidance.endedOn'),
    endReasonId: t('guidance.endReason'),
  }
  const show = (name: string, value: unknown) =>
    name === 'kindId'
      ? kinds.nameOf(value)
      : name === 'endReasonId'
        ? reasons.nameOf(value)
        : name === 'workerId'
          ? workers.nameOf(value)
          : String(value ?? '')
  return (
    <RecordForm<TrajectoryForm, typeof startTrajectory | typeof correctTrajectory>
      endpoint={trajectoryId ? correctTrajectory : startTrajectory}
      initial={initial}
      version={version}
      beside={trajectoryId ? { trajectoryId } : { clientId }}
      draft={`trajectory-${trajectoryId ?? clientId}`}
      labels={labels}
      saved={t('guidance.saved')}
      backTo={`/clienten/${clientId}`}
      history={trajectoryId && `trajectory/${trajectoryId}`}
      show={show}
    >
      {(form) => (
        <>
          <SelectField label={labels.kindId} choices={kinds.choices} {...form.field('kindId')} />
          <DateField label={labels.startedOn} {...form.field('startedOn')} />
          <SelectField
            label={labels.workerId}
            hint={t('guidance.guideHint')}
            choices={workers.choices}
            optional
            {...form.field('workerId')}
          />
          <div className="two">
            <DateField label={labels.endedOn} {...form.field('endedOn')} optional />
            <SelectField label={labels.endReasonId} choices={reasons.choices} optional {...form.field('endReasonId')} />
          </div>
        </>
      )}
    </RecordForm>
  )
}

export const NewTrajectoryScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('guidance.newTitle')}>
    <TrajectoryFields clientId={clientId} initial={fresh()} version={null} />
  </ClientPage>
)

export function TrajectoryScreen({ clientId, trajectoryId }: { clientId: string; trajectoryId: string }) {
  const read = useRead(getTrajectory, { trajectoryId })
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <ClientPage clientId={clientId} title={t('guidance.editTitle')}>
      <TrajectoryFields
        clientId={clientId}
        trajectoryId={trajectoryId}
        initial={read.value.values}
        version={read.value.version}
      />
    </ClientPage>
  )
}
