import { useState } from 'react'
import { todayInAmsterdam } from '#kernel/dates.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession, useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import {
  addStep,
  completeStep,
  getStep,
  type LegalStep,
  listSteps,
  planStep,
  reopenStep,
  skipStep,
} from '../../contract/steps.ts'
import { MinderFields } from './parts/MinderFields.tsx'
import { addressOfDossier, said } from './parts/words.ts'
import './parts/dossier.css'

type Opened = AnswerOf<typeof getStep>
type StepProps = { read: Opened; backTo: string }

/** One step: who takes it, why we know, and what became of it. */
export function StepScreen({
  clientId,
  caseId,
  legalStepId,
}: {
  clientId: string
  caseId: string
  legalStepId: string
}) {
  const read = useRead(getStep, { legalStepId })
  const { search, withSearch } = useAddress()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { step, may } = read.value
  const backTo = addressOfDossier(clientId, caseId)
  const way = (['over', 'plan'] as const).find((one) => one === search['hoe']) ?? 'done'
  return (
    <ClientPage clientId={clientId} title={said(step.title)} sentence={sentence(step)}>
      <p>
        <Link to={backTo}>{t('dossier.back')}</Link>
      </p>
      <Facts read={read.value} />
      {may.manage && step.state === 'open' && (
        <Section title={t('dossier.steps.what')}>
          <div className="filters">
            {(['done', 'over', 'plan'] as const).map((one) => (
              <FilterLink key={one} to={withSearch({ hoe: one === 'done' ? null : one })} on={way === one}>
                {t(`dossier.steps.way.${one}`)}
              </FilterLink>
            ))}
          </div>
          {way === 'done' && <CompleteForm read={read.value} backTo={backTo} />}
          {way === 'over' && <SkipForm read={read.value} backTo={backTo} />}
          {way === 'plan' && <PlanForm read={read.value} backTo={backTo} />}
        </Section>
      )}
      {may.manage && step.state !== 'open' && <Reopen step={step} backTo={backTo} />}
    </ClientPage>
  )
}

const sentence = ({ state, doneOn, dueOn }: LegalStep): string => {
  if (state === 'done') return t('dossier.steps.doneOn', { date: formatDate(doneOn!) })
  if (state === 'skipped') return t('dossier.steps.skipped')
  return dueOn ? t('dossier.steps.dueOn', { date: formatDate(dueOn) }) : t('dossier.steps.open')
}

function Facts({ read: { step, ends } }: { read: Opened }) {
  const { plan, term } = step
  return (
    <div className="stack">
      {plan && (
        <p>
          {t('dossier.steps.by', { actor: t(`dossier.actor.${plan.actor}`) })}
          {plan.when && ` · ${t(`dossier.steps.when.${plan.when}`)}`}
        </p>
      )}
      {plan?.evidence && <p>{t('dossier.steps.evidence', { what: said(plan.evidence) })}</p>}
      {(step.reason ?? step.note) && <p dir="auto">{[step.reason, step.note].filter(Boolean).join(' · ')}</p>}
      {term && (
        <p>
          <Link to={`/termijnen/${term.id}`}>
            {t(`dossier.steps.term.${term.running ? 'running' : 'ended'}`, { date: formatDate(term.dueOn) })}
          </Link>
        </p>
      )}
      {ends && <p>{t('dossier.steps.ends', { term: ends.about, date: formatDate(ends.dueOn) })}</p>}
      {plan && (
        <p className="sm dim">
          {t('legalTerms.source', {
            source: said(plan.source),
            certainty: t(`legalTerms.certainty.${plan.certainty}`),
          })}
        </p>
      )}
    </div>
  )
}

type CompleteFields = {
  doneOn: string | null
  rule: string | null
  fromOn: string | null
  ownerId: string | null
  deputyId: string | null
  document: string
  reason: string
  note: string
}
/** No term begins; the reason is asked. */
const noTerm = 'none'

function CompleteForm({ read: { step, rules, ends }, backTo }: StepProps) {
  const { workerId } = useSession()
  const workers = useWorkers()
  const labels = {
    doneOn: t('dossier.steps.doneOnLabel'),
    rule: t('dossier.steps.rule'),
    fromOn: t('dossier.steps.fromOn'),
    ownerId: t('legalTerms.owner'),
    deputyId: t('legalTerms.deputy'),
    document: t('legalTerms.document'),
    reason: t('dossier.steps.reason'),
    note: t('dossier.steps.note'),
  }
  const initial: CompleteFields = {
    doneOn: todayInAmsterdam(),
    rule: rules[0]?.rule ?? noTerm,
    fromOn: null,
    ownerId: workerId,
    deputyId: null,
    document: '',
    reason: '',
    note: step.note ?? '',
  }
  return (
    <RecordForm<CompleteFields, typeof completeStep>
      endpoint={completeStep}
      initial={initial}
      version={step.version}
      beside={{ legalStepId: step.id }}
      complete={(values) => asked(values, rules)}
      draft={`step-done-${step.id}`}
      labels={labels}
      action={t('dossier.steps.complete')}
      saved={t('dossier.steps.completed')}
      backTo={backTo}
      history={`legal_step/${step.id}`}
      show={(name, value) => (name === 'ownerId' || name === 'deputyId' ? workers.nameOf(value) : String(value ?? ''))}
    >
      {(form) => {
        const rule = rules.find((one) => one.rule === form.values.rule)
        return (
          <>
            <DateField label={labels.doneOn} {...form.field('doneOn')} />
            {rules.length > 0 && (
              <SelectField
                label={labels.rule}
                hint={t('dossier.steps.ruleHint')}
                choices={[
                  ...rules.map((one) => ({ value: one.rule, label: said(one.meaning) })),
                  { value: noTerm, label: t('dossier.steps.noTerm') },
                ]}
                {...form.field('rule')}
              />
            )}
            {rule?.back && (
              <DateField label={`${said(rule.meaning)}: ${said(rule.countsFrom)}`} {...form.field('fromOn')} />
            )}
            {rule && <MinderFields form={form} />}
            {ends && (
              <TextField
                label={labels.document}
                hint={t('dossier.steps.documentHint')}
                optional
                {...form.field('document')}
              />
            )}
            {(ends !== null || (rules.length > 0 && !rule)) && (
              <TextField
                label={labels.reason}
                optional={rule !== undefined || rules.length === 0}
                {...form.field('reason')}
              />
            )}
            <TextArea label={labels.note} optional {...form.field('note')} />
          </>
        )
      }}
    </RecordForm>
  )
}

/** Where no term begins, nobody minds it. */
function asked(values: CompleteFields, rules: Opened['rules']): CompleteFields {
  const rule = rules.find((one) => one.rule === values.rule)
  if (!rule) return { ...values, rule: null, fromOn: null, ownerId: null, deputyId: null }
  return { ...values, fromOn: rule.back ? values.fromOn : null }
}

function SkipForm({ read: { step }, backTo }: StepProps) {
  const labels = { reason: t('dossier.steps.skipReason') }
  return (
    <RecordForm<{ reason: string }, typeof skipStep>
      endpoint={skipStep}
      initial={{ reason: '' }}
      version={step.version}
      beside={{ legalStepId: step.id }}
      draft={`step-skip-${step.id}`}
      labels={labels}
      action={t('dossier.steps.skip')}
      saved={t('dossier.steps.skippedNow')}
      backTo={backTo}
      show={(_, value) => String(value ?? '')}
    >
      {(form) => <TextField label={labels.reason} {...form.field('reason')} />}
    </RecordForm>
  )
}

function PlanForm({ read: { step }, backTo }: StepProps) {
  const labels = { dueOn: t('dossier.steps.dueOnLabel'), note: t('dossier.steps.note') }
  return (
    <RecordForm<{ dueOn: string | null; note: string }, typeof planStep>
      endpoint={planStep}
      initial={{ dueOn: step.dueOn, note: step.note ?? '' }}
      version={step.version}
      beside={{ legalStepId: step.id }}
      draft={`step-plan-${step.id}`}
      labels={labels}
      saved={t('dossier.saved')}
      backTo={backTo}
      show={(_, value) => String(value ?? '')}
    >
      {(form) => (
        <>
          <DateField label={labels.dueOn} optional {...form.field('dueOn')} />
          <TextArea label={labels.note} optional {...form.field('note')} />
        </>
      )}
    </RecordForm>
  )
}

function Reopen({ step, backTo }: { step: LegalStep; backTo: string }) {
  const { go } = useAddress()
  const nothingSaved = useTryingOut()
  const reopen = useCommand(reopenStep, { refreshes: 'all', onDone: () => go(backTo) })
  return (
    <Section title={t('dossier.steps.reopenTitle')}>
      <div className="stack">
        <p className="dim">{t('dossier.steps.reopenText')}</p>
        <Notice problem={reopen.problem} />
        <Button
          busy={reopen.busy}
          disabled={nothingSaved}
          onClick={() => void reopen.run({ legalStepId: step.id, version: step.version })}
        >
          {t('dossier.steps.reopen')}
        </Button>
      </div>
    </Section>
  )
}

type NewStep = { title: string; afterId: string | null; dueOn: string | null; note: string }
/** A step that the plan does not know. */
export function AddStepScreen({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(listSteps, { caseId })
  const [initial] = useState<NewStep>({ title: '', afterId: null, dueOn: null, note: '' })
  if (read.status !== 'ready') return <Waiting on={read} />
  const choices = read.value.steps.map(({ id, title }) => ({ value: id, label: said(title) }))
  const labels = {
    title: t('dossier.steps.titleLabel'),
    afterId: t('dossier.steps.after'),
    dueOn: t('dossier.steps.dueOnLabel'),
    note: t('dossier.steps.note'),
  }
  return (
    <ClientPage clientId={clientId} title={t('dossier.steps.add')}>
      <RecordForm<NewStep, typeof addStep>
        endpoint={addStep}
        initial={initial}
        version={null}
        beside={{ caseId }}
        draft={`step-${caseId}`}
        labels={labels}
        saved={t('dossier.saved')}
        backTo={addressOfDossier(clientId, caseId)}
        show={(_, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <TextField label={labels.title} {...form.field('title')} />
            <SelectField
              label={labels.afterId}
              hint={t('dossier.steps.afterHint')}
              choices={choices}
              optional
              {...form.field('afterId')}
            />
            <DateField label={labels.dueOn} optional {...form.field('dueOn')} />
            <TextArea label={labels.note} optional {...form.field('note')} />
          </>
        )}
      </RecordForm>
    </ClientPage>
  )
}
