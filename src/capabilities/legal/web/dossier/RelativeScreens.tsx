import { useState } from 'react'
import { todayInAmsterdam } from '#kernel/dates.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { CheckField, DateField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { relations, whereabouts } from '#capabilities/clients/contract/family.ts'
import { BirthDateField } from '#capabilities/clients/web/parts/BirthDateField.tsx'
import { WithClientField } from '#capabilities/clients/web/parts/WithClientField.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import {
  addCaseRelative,
  type CaseRelativeValues,
  correctCaseRelative,
  getCaseRelative,
  listKnownRelatives,
  type RelativeOutcome,
  recordRelativeOutcome,
  relativeOutcomes,
} from '../../contract/relatives.ts'
import { endsTerm } from '../../rules/relatives.ts'
import { MinderFields } from './parts/MinderFields.tsx'
import { addressOfDossier, nameOf, said } from './parts/words.ts'
import './parts/dossier.css'

type RelativeForm = Omit<CaseRelativeValues, 'relation' | 'whereabouts' | 'country' | 'papers' | 'remark'> & {
  relation: string | null
  whereabouts: string | null
  country: string
  papers: string
  remark: string
}

const nobody: RelativeForm = {
  relation: null,
  givenNames: '',
  familyName: '',
  birthDate: null,
  birthDatePrecision: 'day',
  birthDateEstimated: false,
  nationalityId: null,
  whereabouts: null,
  country: '',
  papers: '',
  remark: '',
  relativeId: null,
  arrivedClientId: null,
}
const formOf = (values: CaseRelativeValues): RelativeForm => ({
  ...values,
  country: values.country ?? '',
  papers: values.papers ?? '',
  remark: values.remark ?? '',
})
const orNothing = (text: string) => (text === '' ? null : text) as string
const asked = (values: RelativeForm): RelativeForm => ({
  ...values,
  country: orNothing(values.country),
  papers: orNothing(values.papers),
  remark: orNothing(values.remark),
})

const labelsOf = () => ({
  relation: t('dossier.relatives.relation'),
  givenNames: t('clients.given'),
  familyName: t('clients.familyName'),
  birthDate: t('clients.birthDate'),
  birthDateEstimated: t('clients.birthDateEstimated'),
  nationalityId: t('dossier.relatives.nationality'),
  whereabouts: t('family.relative.whereabouts'),
  country: t('family.relative.country'),
  papers: t('dossier.relatives.papers'),
  arrivedClientId: t('dossier.relatives.arrivedClient'),
  remark: t('dossier.steps.note'),
})

type FieldsProps = { form: Form<RelativeForm>; clientId: string; arrivedOutOfSight?: boolean }

function Fields({ form, clientId, arrivedOutOfSight = false }: FieldsProps) {
  const nationalities = useWords('nationality')
  const labels = labelsOf()
  return (
    <>
      <PickField
        label={labels.relation}
        choices={relations.map((one) => ({ value: one, label: t(`family.relative.relations.${one}`) }))}
        {...form.field('relation')}
      />
      <div className="two">
        <TextField label={labels.givenNames} optional {...form.field('givenNames')} />
        <TextField label={labels.familyName} hint={t('family.relative.oneName')} {...form.field('familyName')} />
      </div>
      <div className="two">
        <BirthDateField
          label={labels.birthDate}
          name="birthDate"
          error={form.field('birthDate').error}
          birthDate={form.values.birthDate}
          birthDatePrecision={form.values.birthDatePrecision}
          onChange={(known) => {
            form.set('birthDatePrecision', known.birthDatePrecision)
            form.set('birthDate', known.birthDate)
          }}
        />
        <SelectField
          label={labels.nationalityId}
          choices={nationalities.choices}
          optional
          {...form.field('nationalityId')}
        />
      </div>
      <CheckField label={labels.birthDateEstimated} {...form.field('birthDateEstimated')} />
      <PickField
        label={labels.whereabouts}
        choices={whereabouts.map((one) => ({ value: one, label: t(`family.relative.places.${one}`) }))}
        {...form.field('whereabouts')}
      />
      {form.values.whereabouts === 'abroad' && <TextField label={labels.country} optional {...form.field('country')} />}
      {form.values.whereabouts !== null && form.values.whereabouts !== 'abroad' && !arrivedOutOfSight && (
        <WithClientField
          label={labels.arrivedClientId}
          hint={t('dossier.relatives.arrivedClientHint')}
          except={clientId}
          {...form.field('arrivedClientId')}
        />
      )}
      <TextField label={labels.papers} hint={t('dossier.relatives.papersHint')} optional {...form.field('papers')} />
      <TextArea label={labels.remark} optional {...form.field('remark')} />
    </>
  )
}

function show(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (name === 'relation') return t(`family.relative.relations.${String(value)}`)
  if (name === 'whereabouts') return t(`family.relative.places.${String(value)}`)
  return String(value)
}

/** Somebody of the family comes into the dossier: taken over from what is known, or new. */
export function AddCaseRelativeScreen({ clientId, caseId }: { clientId: string; caseId: string }) {
  const read = useRead(listKnownRelatives, { caseId })
  const [taken, setTaken] = useState<RelativeForm>(nobody)
  if (read.status !== 'ready') return <Waiting on={read} />
  const { relatives } = read.value
  return (
    <ClientPage clientId={clientId} title={t('dossier.relatives.add')} sentence={t('dossier.relatives.addSentence')}>
      {relatives.length > 0 && (
        <div className="stack">
          <p>{t('dossier.relatives.known')}</p>
          <div className="filters">
            {relatives.map(({ id, values }) => (
              <Button key={id} small onClick={() => setTaken(formOf(values))}>
                {nameOf(values)}
              </Button>
            ))}
          </div>
        </div>
      )}
      <RecordForm<RelativeForm, typeof addCaseRelative>
        key={taken.relativeId ?? 'new'}
        endpoint={addCaseRelative}
        initial={taken}
        version={null}
        beside={{ caseId }}
        complete={asked}
        draft={`case-relative-${caseId}-${taken.relativeId ?? 'new'}`}
        labels={labelsOf()}
        saved={t('dossier.saved')}
        backTo={addressOfDossier(clientId, caseId)}
        show={show}
      >
        {(form) => <Fields form={form} clientId={clientId} />}
      </RecordForm>
    </ClientPage>
  )
}

type Opened = AnswerOf<typeof getCaseRelative>

export function CaseRelativeScreen({
  clientId,
  caseId,
  legalRelativeId,
}: {
  clientId: string
  caseId: string
  legalRelativeId: string
}) {
  const read = useRead(getCaseRelative, { legalRelativeId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { relative, may } = read.value
  const backTo = addressOfDossier(clientId, caseId)
  const since = relative.arrivedOn ?? relative.outcomeOn
  const arrivedOutOfSight = relative.values.arrivedClientId !== null && !may.openArrived
  return (
    <ClientPage
      clientId={clientId}
      title={nameOf(relative.values)}
      sentence={[t(`dossier.outcome.${relative.outcome}`), since && formatDate(since)].filter(Boolean).join(' · ')}
    >
      <p>
        <Link to={backTo}>{t('dossier.back')}</Link>
      </p>
      {relative.term && (
        <p>
          <Link to={`/termijnen/${relative.term.id}`}>
            {t(`dossier.steps.term.${relative.term.running ? 'running' : 'ended'}`, {
              date: formatDate(relative.term.dueOn),
            })}
          </Link>
        </p>
      )}
      {arrivedOutOfSight && <p className="dim">{t('dossier.relatives.arrivedOutOfSight')}</p>}
      {relative.values.arrivedClientId && may.openArrived && (
        <p>
          <Link to={`/clienten/${relative.values.arrivedClientId}`}>
            {t('dossier.relatives.toArrivedClient', { name: nameOf(relative.values) })}
          </Link>
        </p>
      )}
      {may.manage && (
        <>
          <Section title={t('dossier.relatives.outcomeTitle')}>
            <OutcomeForm read={read.value} backTo={backTo} />
          </Section>
          <Section title={t('dossier.relatives.who')}>
            <RecordForm<RelativeForm, typeof correctCaseRelative>
              endpoint={correctCaseRelative}
              initial={formOf(relative.values)}
              version={relative.version}
              beside={{ legalRelativeId }}
              complete={asked}
              draft={`case-relative-${legalRelativeId}`}
              labels={labelsOf()}
              saved={t('dossier.saved')}
              backTo={backTo}
              history={`legal_relative/${legalRelativeId}`}
              show={show}
            >
              {(form) => <Fields form={form} clientId={clientId} arrivedOutOfSight={arrivedOutOfSight} />}
            </RecordForm>
          </Section>
        </>
      )}
    </ClientPage>
  )
}

type OutcomeFields = {
  outcome: string | null
  outcomeOn: string | null
  stepId: string | null
  startsTerm: boolean
  reason: string
  ownerId: string | null
  deputyId: string | null
}

/** Whether the term that runs ends with the outcome that is chosen. */
const alsoEnds = (chosen: string | null, before: RelativeOutcome) => {
  const next = relativeOutcomes.find((one) => one === chosen)
  return next !== undefined && next !== before && endsTerm(before, next) !== null
}

function OutcomeForm({ read: { relative, steps, rules }, backTo }: { read: Opened; backTo: string }) {
  const { workerId } = useSession()
  const workers = useWorkers()
  const labels = {
    outcome: t('dossier.relatives.outcome'),
    outcomeOn: t('dossier.relatives.outcomeOn'),
    stepId: t('dossier.relatives.stepLabel'),
    startsTerm: t('dossier.relatives.startsTerm'),
    reason: t('dossier.steps.reason'),
    ownerId: t('legalTerms.owner'),
    deputyId: t('legalTerms.deputy'),
  }
  /** The same outcome of the same day begins nothing again. */
  const ruleFor = ({ outcome, outcomeOn }: OutcomeFields) =>
    outcome === relative.outcome && outcomeOn === relative.outcomeOn
      ? undefined
      : rules.find((one) => one.outcome === outcome)
  const initial: OutcomeFields = {
    outcome: relative.outcome,
    outcomeOn: relative.arrivedOn ?? relative.outcomeOn ?? todayInAmsterdam(),
    stepId: relative.step?.id ?? null,
    startsTerm: true,
    reason: '',
    ownerId: workerId,
    deputyId: null,
  }
  const complete = (values: OutcomeFields): OutcomeFields => ({
    ...values,
    outcomeOn: values.outcome === 'preparing' ? null : values.outcomeOn,
    ...(ruleFor(values) && values.startsTerm ? {} : { ownerId: null, deputyId: null }),
  })
  return (
    <RecordForm<OutcomeFields, typeof recordRelativeOutcome>
      endpoint={recordRelativeOutcome}
      initial={initial}
      version={relative.version}
      beside={{ legalRelativeId: relative.id }}
      complete={complete}
      draft={`case-relative-outcome-${relative.id}`}
      labels={labels}
      saved={t('dossier.saved')}
      backTo={backTo}
      show={(name, value) =>
        name === 'outcome'
          ? t(`dossier.outcome.${String(value)}`)
          : name === 'ownerId' || name === 'deputyId'
            ? workers.nameOf(value)
            : String(value ?? '')
      }
    >
      {(form) => {
        const rule = ruleFor(form.values)
        return (
          <>
            <PickField
              label={labels.outcome}
              choices={relativeOutcomes.map((one) => ({ value: one, label: t(`dossier.outcome.${one}`) }))}
              {...form.field('outcome')}
            />
            {form.values.outcome !== 'preparing' && <DateField label={labels.outcomeOn} {...form.field('outcomeOn')} />}
            <SelectField
              label={labels.stepId}
              hint={t('dossier.relatives.stepHint')}
              choices={steps.map(({ id, title }) => ({ value: id, label: said(title) }))}
              optional
              {...form.field('stepId')}
            />
            {relative.term?.running && alsoEnds(form.values.outcome, relative.outcome) && (
              <p>{t('dossier.relatives.ends', { date: formatDate(relative.term.dueOn) })}</p>
            )}
            {rule && (
              <>
                <CheckField
                  label={t('dossier.relatives.startsTermOf', { term: said(rule.meaning) })}
                  {...form.field('startsTerm')}
                />
                {form.values.startsTerm ? (
                  <MinderFields form={form} />
                ) : (
                  <TextField label={labels.reason} {...form.field('reason')} />
                )}
              </>
            )}
          </>
        )
      }}
    </RecordForm>
  )
}
