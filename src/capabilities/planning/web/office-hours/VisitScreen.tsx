import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession, useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { NumberField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  finishVisit,
  getVisit,
  letVisitorLeave,
  sendBackToWait,
  type TriageOutcome,
} from '../../contract/office-hours.ts'
import { mayBecome, minutesBetween } from '../../rules/office-hours.ts'
import { Triage } from './Triage.tsx'
import { detailOfVisit, nameOfVisit } from './words.ts'

type Found = AnswerOf<typeof getVisit>

/** One visitor: back to the waiting room, gone, or a talk that is written down. */
export function VisitScreen({ visitId }: { visitId: string }) {
  const { workerId } = useSession()
  const read = useRead(getVisit, { visitId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { visit, location, now, may } = read.value
  const since = visit.state === 'called' ? (visit.calledAt ?? visit.arrivedAt) : visit.arrivedAt
  const board = `/spreekuur?vestiging=${location.id}`
  return (
    <Page
      title={`${visit.number} · ${nameOfVisit(visit)}`}
      sentence={[
        t(`planning.desk.visit.${visit.state}`, { minutes: minutesBetween(since, now) }),
        detailOfVisit(visit, workerId),
      ]
        .filter(Boolean)
        .join(' ')}
      crumb={{ to: board, text: t('planning.desk.title', { location: location.name }) }}
      actions={<Moves found={read.value} board={board} />}
    >
      {visit.state === 'called' && may.open && visit.client && (
        <div className="stack">
          <p>{t('planning.desk.visit.openFirst')}</p>
          <LinkButton go to={`/balie/${visit.client.id}`}>
            {t('planning.desk.visit.open')}
          </LinkButton>
        </div>
      )}
      {visit.state === 'called' && may.record && <TalkForm key={visit.version} found={read.value} board={board} />}
    </Page>
  )
}

function Moves({ found: { visit, may }, board }: { found: Found; board: string }) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const options = { refreshes: 'all' as const, onDone: () => go(board) }
  const wait = useCommand(sendBackToWait, options)
  const leave = useCommand(letVisitorLeave, options)
  const of = { visitId: visit.id, version: visit.version }
  return (
    <>
      <Notice problem={wait.problem ?? leave.problem} />
      {may.takeIn && <LinkButton to={`/spreekuur/${visit.id}/intake`}>{t('planning.desk.visit.takeIn')}</LinkButton>}
      {mayBecome(visit.state, 'waiting') && (
        <Button busy={wait.busy} disabled={nothingSaved} onClick={() => void wait.run(of)}>
          {t('planning.desk.visit.toWait')}
        </Button>
      )}
      {mayBecome(visit.state, 'left') && (
        <Button busy={leave.busy} disabled={nothingSaved} onClick={() => void leave.run(of)}>
          {t('planning.desk.visit.leave')}
        </Button>
      )}
    </>
  )
}

type Talk = {
  kindId: string | null
  subjectId: string | null
  minutes: number | null
  note: string | null
  triage: TriageOutcome | null
  triageElsewhere: string | null
}

function TalkForm({ found: { visit, now, kindId, kindIds }, board }: { found: Found; board: string }) {
  const kinds = useWords('contact-kind')
  const subjects = useWords('contact-subject')
  const labels = {
    kindId: t('planning.desk.visit.kind'),
    subjectId: t('planning.desk.visit.subject'),
    minutes: t('planning.desk.visit.minutes'),
    note: t('planning.desk.visit.note'),
    triage: t('planning.desk.visit.triage'),
    triageElsewhere: t('planning.desk.visit.triageElsewhere'),
  }
  const initial: Talk = {
    kindId,
    subjectId: null,
    minutes: visit.calledAt === null ? null : minutesBetween(visit.calledAt, now),
    note: null,
    triage: null,
    triageElsewhere: null,
  }
  const show = (name: string, value: unknown) =>
    name === 'kindId' ? kinds.nameOf(value) : name === 'subjectId' ? subjects.nameOf(value) : String(value ?? '')
  return (
    <RecordForm<Talk, typeof finishVisit>
      endpoint={finishVisit}
      initial={initial}
      version={visit.version}
      beside={{ visitId: visit.id }}
      draft={`visit-${visit.id}`}
      labels={labels}
      action={t('planning.desk.visit.record')}
      saved={t('planning.desk.visit.saved')}
      backTo={board}
      show={show}
    >
      {(form) => (
        <>
          {visit.client === null && <p className="dim">{t('planning.desk.visit.unknownNote')}</p>}
          <SelectField
            label={labels.kindId}
            choices={kinds.choices.filter(({ value }) => kindIds.includes(value))}
            {...form.field('kindId')}
          />
          <SelectField label={labels.subjectId} optional choices={subjects.choices} {...form.field('subjectId')} />
          <NumberField label={labels.minutes} optional {...form.field('minutes')} />
          {visit.beyondTwoYears && <Triage onOutcome={(outcome) => form.set('triage', outcome)} />}
          {form.values.triage === 'elsewhere' && (
            <TextField
              label={labels.triageElsewhere}
              {...form.field('triageElsewhere')}
              value={form.values.triageElsewhere ?? ''}
            />
          )}
          {visit.client !== null && (
            <TextArea label={labels.note} optional {...form.field('note')} value={form.values.note ?? ''} />
          )}
        </>
      )}
    </RecordForm>
  )
}
