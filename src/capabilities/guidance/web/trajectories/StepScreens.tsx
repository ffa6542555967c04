import type { ReactNode } from 'react'
import type { Endpoint } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { CheckField, DateField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import * as contract from '../../contract/trajectories.ts'
import type { CourseAnswer } from './CourseScreen.tsx'

type Values = {
  fromOn: string | null
  untilOn: string | null
  onwardOn: string | null
  endedOn: string | null
  endReasonId: string | null
  workerId: string | null
  reason: string
  remark: string
}
type Name = keyof Values
type Step = { endpoint: Endpoint; fields: readonly Name[]; optional?: readonly Name[]; unversioned?: true }

const steps: Readonly<Record<string, Step>> = {
  pauze: { endpoint: contract.pauseTrajectory, fields: ['fromOn', 'reason'] },
  verder: { endpoint: contract.resumeTrajectory, fields: ['onwardOn'] },
  verlengen: { endpoint: contract.extendTrajectory, fields: ['untilOn', 'reason'] },
  beeindigen: {
    endpoint: contract.endTrajectory,
    fields: ['endedOn', 'endReasonId', 'remark'],
    optional: ['remark'],
  },
  heropenen: { endpoint: contract.reopenTrajectory, fields: ['reason'] },
  begeleider: {
    endpoint: contract.addGuide,
    fields: ['workerId', 'fromOn', 'untilOn'],
    optional: ['untilOn'],
    unversioned: true,
  },
}

type Address = { clientId: string; trajectoryId: string }

/** One thing that happens to a trajectory, with what it asks and no more. */
export function TrajectoryStepScreen({ clientId, trajectoryId, step }: Address & { step: string }) {
  const read = useRead(contract.getTrajectoryCourse, { trajectoryId })
  const one = steps[step]
  if (!one) return <NoSuchPage />
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <StepPage of={read.value} clientId={clientId} step={step}>
      <StepForm of={read.value} clientId={clientId} name={step} step={one} />
    </StepPage>
  )
}

function sentenceOf({ course: { lastDay } }: CourseAnswer, step: string): string {
  const sentence = t(`trajectories.step.${step}.sentence`)
  return step === 'verlengen' && lastDay !== null
    ? `${t('trajectories.lastDay', { date: formatDate(lastDay) })} ${sentence}`
    : sentence
}

type PageProps = { of: CourseAnswer; clientId: string; step: string; children: ReactNode }
const StepPage = ({ of, clientId, step, children }: PageProps) => (
  <Page
    title={t(`trajectories.step.${step}.title`)}
    sentence={sentenceOf(of, step)}
    crumb={{ to: `/clienten/${clientId}/traject/${of.id}`, text: `${of.kind}, ${of.client.name}` }}
  >
    {children}
  </Page>
)

type FormProps = { of: CourseAnswer; clientId: string; name: string; step: Step }

function StepForm({ of, clientId, name, step }: FormProps) {
  const [reasons, workers] = [useWords('trajectory-end-reason'), useWorkers()]
  const labels = Object.fromEntries(step.fields.map((field) => [field, t(`trajectories.step.${name}.${field}`)]))
  const first = (field: Name) =>
    field === 'reason' || field === 'remark' ? '' : field === 'untilOn' || field.endsWith('Id') ? null : of.today
  const initial = Object.fromEntries(step.fields.map((field) => [field, first(field)])) as Partial<Values>
  return (
    <RecordForm<Partial<Values>, Endpoint>
      endpoint={step.endpoint}
      initial={initial}
      version={step.unversioned ? null : of.version}
      beside={{ trajectoryId: of.id }}
      complete={(values) => ('remark' in values ? ({ ...values, remark: values.remark || null } as never) : values)}
      draft={`trajectory-${name}-${of.id}`}
      labels={labels}
      action={t(`trajectories.step.${name}.action`)}
      saved={t('trajectories.saved')}
      backTo={`/clienten/${clientId}/traject/${of.id}`}
      show={(_field, value) => String(value ?? '')}
    >
      {(form) =>
        step.fields.map((field) => (
          <StepField
            key={field}
            name={field}
            label={labels[field]!}
            optional={step.optional?.includes(field) ?? false}
            choices={field === 'workerId' ? workers.choices : reasons.choices}
            form={form}
          />
        ))
      }
    </RecordForm>
  )
}

type FieldProps = {
  name: Name
  label: string
  optional: boolean
  choices: readonly { value: string; label: string }[]
  form: Form<Partial<Values>>
}

function StepField({ name, label, optional, choices, form }: FieldProps) {
  const beside = { label, optional }
  switch (name) {
    case 'reason':
    case 'remark':
      return <TextArea {...beside} {...(form.field(name) as ReturnType<Form<Values>['field']> & { value: string })} />
    case 'endReasonId':
    case 'workerId':
      return (
        <SelectField
          {...beside}
          choices={choices}
          {...(form.field(name) as ReturnType<Form<Values>['field']> & { value: string | null })}
        />
      )
    case 'fromOn':
    case 'untilOn':
    case 'onwardOn':
    case 'endedOn':
      return (
        <DateField
          {...beside}
          {...(form.field(name) as ReturnType<Form<Values>['field']> & { value: string | null })}
        />
      )
  }
}

export function EndGuideScreen({ clientId, trajectoryId, guideId }: Address & { guideId: string }) {
  const read = useRead(contract.getTrajectoryCourse, { trajectoryId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const guide = read.value.guides.find(({ id }) => id === guideId)
  if (!guide) return <NoSuchPage />
  return (
    <Page
      title={t('trajectories.stopTitle', { name: guide.worker.name })}
      crumb={{
        to: `/clienten/${clientId}/traject/${trajectoryId}`,
        text: `${read.value.kind}, ${read.value.client.name}`,
      }}
    >
      <RecordForm<{ untilOn: string | null }, typeof contract.endGuide>
        endpoint={contract.endGuide}
        initial={{ untilOn: read.value.today }}
        version={null}
        beside={{ trajectoryId, guideId }}
        draft={`trajectory-guide-${guideId}`}
        labels={{ untilOn: t('trajectories.stopOn') }}
        saved={t('trajectories.saved')}
        backTo={`/clienten/${clientId}/traject/${trajectoryId}`}
        show={(_name, value) => String(value ?? '')}
      >
        {(form) => <DateField label={t('trajectories.stopOn')} {...form.field('untilOn')} />}
      </RecordForm>
    </Page>
  )
}

type InterviewForm = {
  heldOn: string | null
  present: string
  reached: string
  remaining: string
  referredTo: string
  contactAfter: boolean
}

export function ExitInterviewScreen({ clientId, trajectoryId }: Address) {
  const read = useRead(contract.getTrajectoryCourse, { trajectoryId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { interview, today } = read.value
  const label = (name: string) => t(`trajectories.interview.${name}`)
  const names = ['heldOn', 'present', 'reached', 'remaining', 'referredTo', 'contactAfter'] as const
  const initial: InterviewForm = {
    heldOn: interview?.heldOn ?? today,
    present: interview?.present ?? '',
    reached: interview?.reached ?? '',
    remaining: interview?.remaining ?? '',
    referredTo: interview?.referredTo ?? '',
    contactAfter: interview?.contactAfter ?? false,
  }
  const orNull = ({ present, remaining, referredTo, ...others }: InterviewForm) =>
    ({ ...others, present: present || null, remaining: remaining || null, referredTo: referredTo || null }) as never
  return (
    <StepPage of={read.value} clientId={clientId} step="exitgesprek">
      <RecordForm<InterviewForm, typeof contract.recordExitInterview>
        endpoint={contract.recordExitInterview}
        initial={initial}
        version={interview?.version ?? null}
        beside={{ trajectoryId, ...(interview ? {} : { version: null }) }}
        complete={orNull}
        draft={`exit-interview-${trajectoryId}`}
        labels={Object.fromEntries(names.map((name) => [name, label(name)]))}
        saved={t('trajectories.saved')}
        backTo={`/clienten/${clientId}/traject/${trajectoryId}`}
        show={(_name, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <DateField label={label('heldOn')} {...form.field('heldOn')} />
            <TextField label={label('present')} optional {...form.field('present')} />
            <TextArea label={label('reached')} {...form.field('reached')} />
            <TextArea label={label('remaining')} optional {...form.field('remaining')} />
            <TextField label={label('referredTo')} optional {...form.field('referredTo')} />
            <CheckField label={label('contactAfter')} {...form.field('contactAfter')} />
          </>
        )}
      </RecordForm>
    </StepPage>
  )
}
