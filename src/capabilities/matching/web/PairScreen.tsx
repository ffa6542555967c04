import { isPlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, SelectField } from '#platform/web/ui/fields.tsx'
import { HistoryLink } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { correctPair, getPair, startPair } from '../contract.ts'
import { LevelOf, Lessons } from './parts/Lessons.tsx'

type PairForm = {
  workerId: string | null
  startedOn: string | null
  endedOn: string | null
  endReasonId: string | null
}
const fresh = (): PairForm => ({ workerId: null, startedOn: todayInAmsterdam(), endedOn: null, endReasonId: null })

function PairFields({
  clientId,
  pairId,
  initial,
  version,
}: {
  clientId: string
  pairId?: string
  initial: PairForm
  version: number | null
}) {
  const [reasons, workers] = [useWords('pair-end-reason'), useWorkers()]
  const labels = {
    workerId: t('matching.coach'),
    startedOn: t('matching.startedOn'),
    endedOn: t('matching.endedOn'),
    endReasonId: t('matching.endReason'),
  }
  const show = (name: string, value: unknown) =>
    name === 'workerId' ? workers.nameOf(value) : name === 'endReasonId' ? reasons.nameOf(value) : String(value ?? '')
  return (
    <RecordForm<PairForm, typeof startPair | typeof correctPair>
      endpoint={pairId ? correctPair : startPair}
      initial={initial}
      version={version}
      beside={pairId ? { pairId } : { clientId }}
      draft={`pair-${pairId ?? clientId}`}
      labels={labels}
      saved={t('matching.saved')}
      backTo={`/clienten/${clientId}`}
      history={pairId && `language_pair/${pairId}`}
      show={show}
    >
      {(form) => (
        <>
          <SelectField label={labels.workerId} choices={workers.choices} {...form.field('workerId')} />
          <DateField label={labels.startedOn} {...form.field('startedOn')} />
          <div className="two">
            <DateField label={labels.endedOn} optional {...form.field('endedOn')} />
            <SelectField label={labels.endReasonId} choices={reasons.choices} optional {...form.field('endReasonId')} />
          </div>
        </>
      )}
    </RecordForm>
  )
}

export const NewPairScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('matching.newTitle')}>
    <PairFields clientId={clientId} initial={fresh()} version={null} />
  </ClientPage>
)

/** For whoever sees the pair and does not keep it. */
function PairFacts({ pairId, values }: { pairId: string; values: PairForm }) {
  const [reasons, workers] = [useWords('pair-end-reason'), useWorkers()]
  const { startedOn, endedOn, endReasonId } = values
  return (
    <Section
      title={workers.nameOf(values.workerId)}
      end={<HistoryLink of={`language_pair/${pairId}`} name={t('matching.editTitle')} />}
    >
      <p>
        {[startedOn, endedOn].map((day) => (day && isPlainDate(day) ? shortDate(day) : '')).join(' – ')}
        {endReasonId && `, ${reasons.nameOf(endReasonId)}`}
      </p>
    </Section>
  )
}

export function PairScreen({ clientId, pairId }: { clientId: string; pairId: string }) {
  const read = useRead(getPair, { pairId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { values, version, may } = read.value
  return (
    <ClientPage clientId={clientId} title={t('matching.editTitle')}>
      {may.correct ? (
        <PairFields clientId={clientId} pairId={pairId} initial={values} version={version} />
      ) : (
        <PairFacts pairId={pairId} values={values} />
      )}
      <Section title={t('matching.lesson.title')}>
        <div className="stack">
          <div className="form">
            <LevelOf pair={read.value} mayRecord={read.value.may.record} />
          </div>
          <Lessons pairId={pairId} />
        </div>
      </Section>
    </ClientPage>
  )
}
