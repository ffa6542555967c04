import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { DateField, NumberField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import * as contract from '../contract/procedure.ts'
import {
  applicationOutcomes,
  consentWays,
  correctionStates,
  interpreters,
  interviewKinds,
  preparationKinds,
  tracingOutcomes,
} from '../contract/values.ts'
import { choicesOf } from './parts/choices.ts'
import { KeepLine } from './parts/KeepLine.tsx'

type OfClient = { clientId: string }
type Line<V> = { id: string; version: number; values: V }

/** The line of this id out of what is known about the procedure; a screen of its own says when it is not there. */
function useLine<K extends 'applications' | 'preparations' | 'interviews' | 'tracings'>(
  clientId: string,
  kind: K,
  id: string | undefined,
) {
  const read = useRead(contract.getProcedure, { clientId }, { when: id !== undefined })
  if (id === undefined) return { status: 'new' as const }
  if (read.status !== 'ready') return { status: 'waiting' as const, read }
  const lines: readonly contract.Procedure[K][number][] = read.value[kind]
  return { status: 'found' as const, line: lines.find((one) => one.id === id) }
}

const back = (clientId: string) => `/clienten/${clientId}/opvang`

export const NewApplicationScreen = ({ clientId }: OfClient) => <ApplicationScreen clientId={clientId} />

export function ApplicationScreen({ clientId, asylumApplicationId }: OfClient & { asylumApplicationId?: string }) {
  const found = useLine(clientId, 'applications', asylumApplicationId)
  if (found.status === 'waiting') return <Waiting on={found.read} />
  if (found.status === 'found' && !found.line) return <NoSuchPage />
  const of = found.status === 'found' ? found.line! : null
  return (
    <ClientPage clientId={clientId} title={t(`reception.application.${of ? 'title' : 'newTitle'}`)}>
      <KeepLine<{ appliedOn: string | null; endedOn: string | null; outcome: string | null; note: string }>
        word="application"
        history="asylum_application"
        initial={
          of
            ? { ...of.values, note: of.values.note ?? '' }
            : { appliedOn: todayInAmsterdam(), endedOn: null, outcome: null, note: '' }
        }
        of={of}
        endpoint={of ? contract.correctApplication : contract.recordApplication}
        beside={of ? { asylumApplicationId: of.id } : { clientId }}
        about={clientId}
        backTo={back(clientId)}
      >
        {(form, label) => (
          <>
            <DateField
              label={label('appliedOn')}
              hint={t('reception.application.appliedOnHint')}
              {...form.field('appliedOn')}
            />
            <div className="two">
              <DateField label={label('endedOn')} optional {...form.field('endedOn')} />
              <SelectField
                label={label('outcome')}
                choices={choicesOf('applicationOutcome', applicationOutcomes)}
                optional
                {...form.field('outcome')}
              />
            </div>
            <TextArea label={label('note')} optional {...form.field('note')} />
          </>
        )}
      </KeepLine>
    </ClientPage>
  )
}

type PreparationForm = {
  kind: string | null
  subject: string
  heldOn: string | null
  workerId: string | null
  languageId: string | null
  interpreter: string | null
  minutes: number | null
  note: string
}

export const NewPreparationScreen = ({ clientId }: OfClient) => <PreparationScreen clientId={clientId} />

export function PreparationScreen({ clientId, preparationId }: OfClient & { preparationId?: string }) {
  const found = useLine(clientId, 'preparations', preparationId)
  if (found.status === 'waiting') return <Waiting on={found.read} />
  if (found.status === 'found' && !found.line) return <NoSuchPage />
  const of = found.status === 'found' ? found.line! : null
  return (
    <ClientPage clientId={clientId} title={t(`reception.preparation.${of ? 'title' : 'newTitle'}`)}>
      <PreparationFields
        clientId={clientId}
        of={of && { ...of, values: { ...of.values, note: of.values.note ?? '' } }}
      />
    </ClientPage>
  )
}

function PreparationFields({ clientId, of }: OfClient & { of: Line<PreparationForm> | null }) {
  const { workerId } = useSession()
  const [workers, languages] = [useWorkers(), useWords('language')]
  const fresh = { kind: null, subject: '', heldOn: todayInAmsterdam(), workerId, languageId: null, interpreter: null }
  const show = (name: string, value: unknown) => {
    if (name === 'workerId') return workers.nameOf(value)
    return name === 'languageId' ? languages.nameOf(value) : String(value ?? '')
  }
  return (
    <KeepLine<PreparationForm>
      word="preparation"
      history="asylum_preparation"
      initial={of?.values ?? { ...fresh, minutes: null, note: '' }}
      of={of}
      endpoint={of ? contract.correctPreparation : contract.recordPreparation}
      beside={of ? { preparationId: of.id } : { clientId }}
      about={clientId}
      backTo={back(clientId)}
      show={show}
    >
      {(form, label) => (
        <>
          <PickField
            label={label('kind')}
            choices={choicesOf('preparationKind', preparationKinds)}
            {...form.field('kind')}
          />
          <TextField
            label={label('subject')}
            hint={t('reception.preparation.subjectHint')}
            {...form.field('subject')}
          />
          <div className="two">
            <DateField label={label('heldOn')} {...form.field('heldOn')} />
            <SelectField label={label('workerId')} choices={workers.choices} {...form.field('workerId')} />
          </div>
          <SelectField label={label('languageId')} choices={languages.choices} optional {...form.field('languageId')} />
          <PickField
            label={label('interpreter')}
            choices={choicesOf('interpreter', interpreters)}
            {...form.field('interpreter')}
          />
          <NumberField label={label('minutes')} optional {...form.field('minutes')} />
          <TextArea label={label('note')} optional {...form.field('note')} />
        </>
      )}
    </KeepLine>
  )
}

type InterviewForm = {
  kind: string | null
  heldOn: string | null
  attendedById: string | null
  correctionsDueOn: string | null
  correctionsGround: string
  corrections: string | null
  correctionsOn: string | null
  note: string
  ownerId: string | null
  deputyId: string | null
}

export const NewInterviewScreen = ({ clientId }: OfClient) => <InterviewScreen clientId={clientId} />

export function InterviewScreen({ clientId, interviewId }: OfClient & { interviewId?: string }) {
  const found = useLine(clientId, 'interviews', interviewId)
  if (found.status === 'waiting') return <Waiting on={found.read} />
  if (found.status === 'found' && !found.line) return <NoSuchPage />
  const of = found.status === 'found' ? found.line! : null
  const form = of && {
    ...of,
    values: {
      ...of.values,
      correctionsGround: of.values.correctionsGround ?? '',
      note: of.values.note ?? '',
      ownerId: null,
      deputyId: null,
    },
  }
  return (
    <ClientPage clientId={clientId} title={t(`reception.interview.${of ? 'title' : 'newTitle'}`)}>
      <InterviewFields clientId={clientId} of={form} term={of?.term ?? null} />
    </ClientPage>
  )
}

type Minded = { term: contract.Interview['term'] }
function InterviewFields({ clientId, of, term }: OfClient & Minded & { of: Line<InterviewForm> | null }) {
  const { workerId } = useSession()
  const workers = useWorkers()
  const fresh = { kind: null, heldOn: todayInAmsterdam(), attendedById: workerId, correctionsDueOn: null }
  const minders = { ownerId: workerId, deputyId: null }
  return (
    <KeepLine<InterviewForm>
      word="interview"
      history="asylum_interview"
      initial={
        of
          ? { ...of.values, ...minders }
          : { ...fresh, correctionsGround: '', corrections: null, correctionsOn: null, note: '', ...minders }
      }
      of={of}
      endpoint={of ? contract.correctInterview : contract.recordInterview}
      beside={of ? { interviewId: of.id } : { clientId }}
      about={clientId}
      backTo={back(clientId)}
      show={(name, value) => (name.endsWith('Id') ? workers.nameOf(value) : String(value ?? ''))}
    >
      {(form, label) => (
        <>
          <PickField
            label={label('kind')}
            choices={choicesOf('interviewKind', interviewKinds)}
            {...form.field('kind')}
          />
          <div className="two">
            <DateField label={label('heldOn')} {...form.field('heldOn')} />
            <SelectField
              label={label('attendedById')}
              hint={t('reception.interview.attendedByHint')}
              choices={workers.choices}
              optional
              {...form.field('attendedById')}
            />
          </div>
          <DateField
            label={label('correctionsDueOn')}
            hint={t('reception.interview.correctionsDueOnHint')}
            optional
            {...form.field('correctionsDueOn')}
          />
          {(form.values.correctionsDueOn !== null || form.values.correctionsGround !== '') && (
            <TextField
              label={label('correctionsGround')}
              hint={t('reception.interview.correctionsGroundHint')}
              optional={form.values.correctionsDueOn === null}
              {...form.field('correctionsGround')}
            />
          )}
          <Minders term={term} form={form} label={label} />
          <div className="two">
            <SelectField
              label={label('corrections')}
              choices={choicesOf('correctionState', correctionStates)}
              optional
              {...form.field('corrections')}
            />
            <DateField label={label('correctionsOn')} optional {...form.field('correctionsOn')} />
          </div>
          <TextArea label={label('note')} optional {...form.field('note')} />
        </>
      )}
    </KeepLine>
  )
}

/** Who minds the day: asked as long as nobody does. */
function Minders({
  term,
  form,
  label,
}: Minded & { form: Form<InterviewForm>; label: (name: keyof InterviewForm & string) => string }) {
  const workers = useWorkers()
  const { correctionsDueOn, corrections } = form.values
  if (term?.running)
    return (
      <p className="sm dim">
        {t('reception.interview.minded', { name: term.owner })}{' '}
        <Link to={`/termijnen/${term.id}`}>{t('reception.interview.toTerm')}</Link>
      </p>
    )
  if (correctionsDueOn === null || corrections !== null) return null
  return (
    <>
      <SelectField
        label={label('ownerId')}
        hint={t('reception.interview.ownerIdHint')}
        choices={workers.choices}
        {...form.field('ownerId')}
      />
      <SelectField
        label={label('deputyId')}
        hint={t('reception.interview.deputyIdHint')}
        choices={workers.choices}
        {...form.field('deputyId')}
      />
    </>
  )
}

type TracingForm = {
  sought: string
  referredTo: string
  consentHow: string | null
  consentOn: string | null
  referredOn: string | null
  outcome: string | null
  outcomeOn: string | null
  note: string
}

export const NewTracingScreen = ({ clientId }: OfClient) => <TracingScreen clientId={clientId} />

export function TracingScreen({ clientId, tracingId }: OfClient & { tracingId?: string }) {
  const found = useLine(clientId, 'tracings', tracingId)
  if (found.status === 'waiting') return <Waiting on={found.read} />
  if (found.status === 'found' && !found.line) return <NoSuchPage />
  const of = found.status === 'found' ? found.line! : null
  const today = todayInAmsterdam()
  const fresh = { sought: '', referredTo: t('reception.tracing.redCross'), consentHow: null, consentOn: today }
  return (
    <ClientPage clientId={clientId} title={t(`reception.tracing.${of ? 'title' : 'newTitle'}`)}>
      <KeepLine<TracingForm>
        word="tracing"
        history="family_tracing"
        initial={
          of
            ? { ...of.values, note: of.values.note ?? '' }
            : { ...fresh, referredOn: today, outcome: null, outcomeOn: null, note: '' }
        }
        of={of}
        endpoint={of ? contract.correctTracing : contract.referForTracing}
        beside={of ? { tracingId: of.id } : { clientId }}
        about={clientId}
        backTo={back(clientId)}
      >
        {(form, label) => (
          <>
            <TextField label={label('sought')} hint={t('reception.tracing.soughtHint')} {...form.field('sought')} />
            <TextField label={label('referredTo')} {...form.field('referredTo')} />
            <PickField
              label={label('consentHow')}
              hint={t('reception.tracing.consentHint')}
              choices={choicesOf('consentWay', consentWays)}
              {...form.field('consentHow')}
            />
            <div className="two">
              <DateField label={label('consentOn')} {...form.field('consentOn')} />
              <DateField label={label('referredOn')} {...form.field('referredOn')} />
            </div>
            <div className="two">
              <SelectField
                label={label('outcome')}
                choices={choicesOf('tracingOutcome', tracingOutcomes)}
                optional
                {...form.field('outcome')}
              />
              <DateField label={label('outcomeOn')} optional {...form.field('outcomeOn')} />
            </div>
            <TextArea label={label('note')} optional {...form.field('note')} />
          </>
        )}
      </KeepLine>
    </ClientPage>
  )
}
