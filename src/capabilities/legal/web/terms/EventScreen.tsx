import { useEffect, useState } from 'react'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { isPlainDate } from '#kernel/plain-date.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { DateField, PickField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { addTermsOfEvent } from '../../contract/terms.ts'
import { proposeTermsOfEvent } from '../../contract/events.ts'
import { MinderFields } from '../dossier/parts/MinderFields.tsx'
import { canChoose, ProposedTerms } from './parts/ProposedTerms.tsx'
import { said } from './parts/words.ts'

type Chosen = { rule: string; about: string }
type EventForm = {
  fromOn: string | null
  ruleOn: string | null
  /** Null as long as the day is known. */
  waitsFor: string | null
  ownerId: string | null
  deputyId: string | null
  terms: Chosen[]
}
type Of = { clientId: string; caseId: string }
type Proposed = AnswerOf<typeof proposeTermsOfEvent>

/** Something happened in a dossier: all terms that begin by it, each with its day and why, chosen and saved in one go. */
export function EventScreen({ clientId, caseId }: Of) {
  const read = useRead(proposeTermsOfEvent, { caseId, event: null, fromOn: null, ruleOn: null })
  return (
    <ClientPage clientId={clientId} title={t('legalTerms.event.title')} sentence={t('legalTerms.event.sentence')}>
      {read.status === 'ready' ? (
        <EventFields clientId={clientId} caseId={caseId} first={read.value} />
      ) : (
        <Waiting on={read} />
      )}
    </ClientPage>
  )
}

function EventFields({ clientId, caseId, first }: Of & { first: Proposed }) {
  const { workerId } = useSession()
  const { search, withSearch, go } = useAddress()
  const happened = first.events.find(({ key }) => key === search['wat'])
  const initial: EventForm = {
    fromOn: todayInAmsterdam(),
    ruleOn: null,
    waitsFor: null,
    terms: [],
    ...first.minders,
    ownerId: first.minders.ownerId ?? (workerId === first.minders.deputyId ? null : workerId),
  }
  const choices = first.events.map(({ key, title }) => ({ value: key, label: said(title) }))
  return (
    <div className="stack">
      <div className="form">
        <SelectField
          label={t('legalTerms.event.what')}
          hint={t('legalTerms.event.whatHint')}
          choices={choices}
          name="event"
          value={happened?.key ?? null}
          onChange={(wat) => go(withSearch({ wat }), true)}
          error={undefined}
        />
      </div>
      {happened && (
        <RecordForm<EventForm, typeof addTermsOfEvent>
          // Another event is another form: what was chosen belongs to the one of before.
          key={happened.key}
          endpoint={addTermsOfEvent}
          initial={initial}
          version={null}
          beside={{ caseId }}
          draft={`event-${caseId}-${happened.key}`}
          labels={labelsOf()}
          action={t('legalTerms.event.save')}
          saved={t('legalTerms.event.saved')}
          backTo={`/clienten/${clientId}/juridisch/${caseId}`}
          show={(_, value) => String(value ?? '')}
        >
          {(form) => <Happening form={form} caseId={caseId} event={happened} />}
        </RecordForm>
      )}
    </div>
  )
}

const labelsOf = () => ({
  fromOn: t('legalTerms.event.fromOn'),
  ruleOn: t('legalTerms.ruleOn'),
  waitsFor: t('legalTerms.waitsForLabel'),
  ownerId: t('legalTerms.owner'),
  deputyId: t('legalTerms.deputy'),
  terms: t('legalTerms.event.terms'),
})

function Happening({
  form,
  caseId,
  event,
}: {
  form: Form<EventForm>
  caseId: string
  event: Proposed['events'][number]
}) {
  const { waitsFor } = form.values
  const labels = labelsOf()
  return (
    <>
      <PickField
        label={t('legalTerms.begins')}
        choices={(['known', 'waits'] as const).map((value) => ({
          value,
          label: t(`legalTerms.event.beginsChoices.${value}`),
        }))}
        name="begins"
        value={waitsFor === null ? 'known' : 'waits'}
        onChange={(chosen) =>
          form.replace(
            chosen === 'waits'
              ? { ...form.values, fromOn: null, waitsFor: said(event.title) }
              : { ...form.values, fromOn: todayInAmsterdam(), waitsFor: null },
          )
        }
        error={undefined}
      />
      {waitsFor === null ? (
        <DateField label={labels.fromOn} hint={t('legalTerms.fromOnHint')} {...form.field('fromOn')} />
      ) : (
        <TextField
          label={labels.waitsFor}
          hint={t('legalTerms.waitsForHint')}
          {...form.field('waitsFor')}
          value={waitsFor}
        />
      )}
      <DateField label={labels.ruleOn} hint={t('legalTerms.ruleOnHint')} optional {...form.field('ruleOn')} />
      <TermsToChoose form={form} caseId={caseId} event={event.key} />
      <MinderFields form={form} />
    </>
  )
}

const dayOr = (day: string | null) => (day !== null && isPlainDate(day) ? day : null)

/** What can be counted and is usual is chosen already; each can be left out, and others taken. */
function TermsToChoose({ form, caseId, event }: { form: Form<EventForm>; caseId: string; event: string }) {
  const { fromOn, ruleOn, waitsFor } = form.values
  const asked = { caseId, event, fromOn: dayOr(fromOn), ruleOn: dayOr(ruleOn) }
  const read = useRead(proposeTermsOfEvent, asked, { keep: true })
  /** What somebody chose or left out themselves, over what is usual. */
  const [turned, setTurned] = useState<Readonly<Record<string, boolean>>>({})
  const terms = read.status === 'ready' ? read.value.terms : []
  const chosen = terms.filter((one) => canChoose(one, waitsFor !== null) && (turned[one.rule] ?? one.usual))
  const names = chosen.map(({ rule }) => rule).join(' ')
  const { set } = form
  useEffect(() => {
    set(
      'terms',
      chosen.map(({ rule, meaning }) => ({ rule, about: said(meaning) })),
    )
    // The names say which are chosen; what they are called follows from these.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [names])
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <ProposedTerms
      terms={terms}
      chosen={chosen.map(({ rule }) => rule)}
      waits={waitsFor !== null}
      field={form.field('terms')}
      onTurn={(rule, on) => setTurned({ ...turned, [rule]: on })}
    />
  )
}
