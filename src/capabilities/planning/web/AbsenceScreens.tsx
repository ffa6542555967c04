import { todayInAmsterdam } from '#kernel/dates.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession, useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, PickField, SelectField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import {
  type Absence,
  absenceKinds,
  correctAbsence,
  getAbsence,
  listAbsences,
  recordAbsence,
  removeAbsence,
} from '../contract/absences.ts'

/** Who is away or will be, and who stands in. */
export function AbsencesScreen() {
  const read = useRead(listAbsences, {})
  const { may } = useSession()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { absences } = read.value
  return (
    <Page
      title={t('planning.absence.title')}
      crumb={{ to: '/agenda', text: t('planning.agenda.title') }}
      sentence={t('planning.absence.sentence', { count: absences.length })}
      actions={
        <>
          {may.write.includes('guidance') && (
            <LinkButton to="/trajecten/verdelen">{t('planning.absence.divide')}</LinkButton>
          )}
          <LinkButton go icon="plus" to="/afwezigheid/nieuw">
            {t('planning.absence.add')}
          </LinkButton>
        </>
      }
    >
      <Rows label={t('planning.absence.title')}>
        {absences.map((one) => (
          <Row
            key={one.id}
            {...(one.mayChange ? { to: `/afwezigheid/${one.id}` } : {})}
            title={one.worker.name}
            detail={detailOf(one)}
          />
        ))}
      </Rows>
    </Page>
  )
}

const detailOf = ({ kind, fromOn, untilOn, standIn, guides }: Absence) =>
  [
    untilOn === null
      ? t('planning.absence.since', { from: formatDate(fromOn) })
      : t('planning.absence.span', { from: formatDate(fromOn), until: formatDate(untilOn) }),
    t(`planning.absence.kinds.${kind}`),
    guides > 0 && t('planning.absence.clients', { count: guides }),
    standIn ? t('planning.absence.standsIn', { name: standIn.name }) : guides > 0 && t('planning.absence.noStandIn'),
  ]
    .filter(Boolean)
    .join(' · ')

type AbsenceForm = {
  workerId: string | null
  kind: string | null
  fromOn: string | null
  untilOn: string | null
  standInId: string | null
}
type FieldsProps = { initial: AbsenceForm; absence: { id: string; version: number } | null }

function AbsenceFields({ initial, absence }: FieldsProps) {
  const workers = useWorkers()
  const { may } = useSession()
  const labels = {
    workerId: t('planning.absence.worker'),
    kind: t('planning.absence.kind'),
    fromOn: t('planning.absence.fromOn'),
    untilOn: t('planning.absence.untilOn'),
    standInId: t('planning.absence.standIn'),
  }
  return (
    <RecordForm<AbsenceForm, typeof recordAbsence | typeof correctAbsence>
      endpoint={absence ? correctAbsence : recordAbsence}
      initial={initial}
      version={absence?.version ?? null}
      beside={absence ? { absenceId: absence.id } : {}}
      draft={`absence-${absence?.id ?? 'new'}`}
      labels={labels}
      saved={t('planning.absence.saved')}
      backTo="/afwezigheid"
      show={(name, value) =>
        name === 'workerId' || name === 'standInId' ? workers.nameOf(value) : String(value ?? '')
      }
    >
      {(form) => (
        <>
          <SelectField label={labels.workerId} choices={workers.choices} {...form.field('workerId')} />
          <PickField
            label={labels.kind}
            hint={t('planning.absence.kindHint')}
            choices={absenceKinds.map((value) => ({ value, label: t(`planning.absence.kinds.${value}`) }))}
            {...form.field('kind')}
          />
          <div className="two">
            <DateField label={labels.fromOn} {...form.field('fromOn')} />
            <DateField
              label={labels.untilOn}
              hint={t('planning.absence.untilHint')}
              optional
              {...form.field('untilOn')}
            />
          </div>
          {may.write.includes('guidance') && (
            <SelectField
              label={labels.standInId}
              hint={t('planning.absence.standInHint')}
              choices={workers.choices.filter(({ value }) => value !== form.values.workerId)}
              optional
              {...form.field('standInId')}
            />
          )}
        </>
      )}
    </RecordForm>
  )
}

export function NewAbsenceScreen() {
  const { workerId } = useSession()
  const initial = { workerId, kind: 'leave', fromOn: todayInAmsterdam(), untilOn: null, standInId: null }
  return (
    <Page title={t('planning.absence.newTitle')} crumb={{ to: '/afwezigheid', text: t('planning.absence.title') }}>
      <AbsenceFields initial={initial} absence={null} />
    </Page>
  )
}

export function AbsenceScreen({ absenceId }: { absenceId: string }) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const read = useRead(getAbsence, { absenceId })
  const remove = useCommand(removeAbsence, { refreshes: 'all', onDone: () => go('/afwezigheid') })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { id, version, values } = read.value
  return (
    <Page
      title={t('planning.absence.editTitle')}
      crumb={{ to: '/afwezigheid', text: t('planning.absence.title') }}
      actions={
        <Button busy={remove.busy} disabled={nothingSaved} onClick={() => void remove.run({ absenceId: id, version })}>
          {t('planning.absence.remove')}
        </Button>
      }
    >
      <Notice problem={remove.problem} />
      <AbsenceFields initial={values} absence={{ id, version }} />
    </Page>
  )
}
