import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, NumberField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import * as contract from '../contract/procedure.ts'
import { returnOutcomes } from '../contract/values.ts'
import { choicesOf } from './parts/choices.ts'
import { KeepLine } from './parts/KeepLine.tsx'

type CounsellingForm = {
  startedOn: string | null
  endedOn: string | null
  outcome: string | null
  organisation: string
  note: string
}
const pageOf = (clientId: string, counsellingId: string) => `/clienten/${clientId}/opvang/terugkeer/${counsellingId}`

export const NewCounsellingScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('reception.counselling.newTitle')}>
    <CounsellingFields clientId={clientId} of={null} />
  </ClientPage>
)

type Ids = { clientId: string; counsellingId: string }

/** How it went and how it ended, with its talks beside it. */
export function CounsellingScreen({ clientId, counsellingId }: Ids) {
  const read = useRead(contract.getProcedure, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const of = read.value.counsellings.find(({ id }) => id === counsellingId)
  if (!of) return <NoSuchPage />
  return (
    <ClientPage clientId={clientId} title={t('reception.counselling.title')}>
      <Columns
        main={<CounsellingFields clientId={clientId} of={of} />}
        beside={<Talks clientId={clientId} of={of} mayKeep={read.value.may.keep} />}
      />
    </ClientPage>
  )
}

function CounsellingFields({ clientId, of }: { clientId: string; of: contract.Counselling | null }) {
  const fresh = { startedOn: todayInAmsterdam(), endedOn: null, outcome: null, organisation: '', note: '' }
  const initial: CounsellingForm = of
    ? { ...of.values, organisation: of.values.organisation ?? '', note: of.values.note ?? '' }
    : fresh
  return (
    <KeepLine<CounsellingForm>
      word="counselling"
      history="return_counselling"
      initial={initial}
      of={of}
      endpoint={of ? contract.correctReturnCounselling : contract.beginReturnCounselling}
      beside={of ? { counsellingId: of.id } : { clientId }}
      about={clientId}
      backTo={`/clienten/${clientId}/opvang`}
      after={({ id }) => (of ? `/clienten/${clientId}/opvang` : pageOf(clientId, id))}
    >
      {(form, label) => (
        <>
          <DateField label={label('startedOn')} {...form.field('startedOn')} />
          {of && (
            <div className="two">
              <SelectField
                label={label('outcome')}
                choices={choicesOf('returnOutcome', returnOutcomes)}
                optional
                {...form.field('outcome')}
              />
              <DateField label={label('endedOn')} optional {...form.field('endedOn')} />
            </div>
          )}
          {(form.values.outcome === 'other-organisation' || form.values.organisation !== '') && (
            <TextField
              label={label('organisation')}
              optional={form.values.outcome !== 'other-organisation'}
              {...form.field('organisation')}
            />
          )}
          <TextArea label={label('note')} optional {...form.field('note')} />
        </>
      )}
    </KeepLine>
  )
}

type TalksProps = { clientId: string; of: contract.Counselling; mayKeep: boolean }

const Talks = ({ clientId, of, mayKeep }: TalksProps) => (
  <Section
    title={t('reception.counselling.talks')}
    end={
      mayKeep && (
        <LinkButton small icon="plus" to={`${pageOf(clientId, of.id)}/gesprek`}>
          {t('reception.counselling.addTalk')}
        </LinkButton>
      )
    }
  >
    {of.talks.length === 0 ? (
      <p className="dim">{t('reception.counselling.noTalks')}</p>
    ) : (
      <Rows label={t('reception.counselling.talks')}>
        {of.talks.map(({ id, values, worker }) => (
          <Row
            key={id}
            to={`${pageOf(clientId, of.id)}/gesprek/${id}`}
            title={shortDate(values.heldOn)}
            detail={[
              worker,
              values.minutes && t('reception.minutes', { count: values.minutes }),
              values.note && (values.note.length > 90 ? `${values.note.slice(0, 87)}…` : values.note),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Rows>
    )}
  </Section>
)

type TalkForm = { heldOn: string | null; workerId: string | null; minutes: number | null; note: string }

export const NewReturnTalkScreen = (ids: Ids) => <ReturnTalkScreen {...ids} />

export function ReturnTalkScreen({ clientId, counsellingId, returnTalkId }: Ids & { returnTalkId?: string }) {
  const read = useRead(contract.getProcedure, { clientId })
  const { workerId } = useSession()
  const workers = useWorkers()
  if (read.status !== 'ready') return <Waiting on={read} />
  const counselling = read.value.counsellings.find(({ id }) => id === counsellingId)
  const of = counselling?.talks.find(({ id }) => id === returnTalkId) ?? null
  if (!counselling || (returnTalkId !== undefined && !of)) return <NoSuchPage />
  const initial: TalkForm = of
    ? { ...of.values, note: of.values.note ?? '' }
    : { heldOn: todayInAmsterdam(), workerId, minutes: null, note: '' }
  return (
    <ClientPage clientId={clientId} title={t(`reception.talk.${of ? 'title' : 'newTitle'}`)}>
      <KeepLine<TalkForm>
        word="talk"
        history="return_talk"
        initial={initial}
        of={of}
        endpoint={of ? contract.correctReturnTalk : contract.recordReturnTalk}
        beside={of ? { returnTalkId: of.id } : { counsellingId }}
        about={counsellingId}
        backTo={pageOf(clientId, counsellingId)}
        show={(name, value) => (name === 'workerId' ? workers.nameOf(value) : String(value ?? ''))}
      >
        {(form, label) => (
          <>
            <div className="two">
              <DateField label={label('heldOn')} {...form.field('heldOn')} />
              <SelectField label={label('workerId')} choices={workers.choices} {...form.field('workerId')} />
            </div>
            <NumberField label={label('minutes')} optional {...form.field('minutes')} />
            <TextArea label={label('note')} optional {...form.field('note')} />
          </>
        )}
      </KeepLine>
    </ClientPage>
  )
}
