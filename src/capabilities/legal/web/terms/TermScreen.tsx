import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { changeMinders, endTerm, getTerm, type LegalTerm } from '../../contract/terms.ts'
import { Explanation } from './parts/Explanation.tsx'
import { turnsFor } from '../../rules/turns.ts'
import { addressOfTurn } from './parts/addresses.ts'
import { Tellings, Turns } from './parts/Happened.tsx'
import { inDays, stillWords } from './parts/TermRow.tsx'

/** One term: why its date is what it is, what happened to it, what was done, who minds it and who was told. */
export function TermScreen({ legalTermId }: { legalTermId: string }) {
  const read = useRead(getTerm, { legalTermId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { term, turns, told, safeOn, may } = read.value
  const open = term.ended === null
  return (
    <Page
      title={term.about}
      sentence={`${term.client.name} · ${term.kind} · ${whenOf(term)}`}
      crumb={{ to: '/termijnen', text: t('legalTerms.title') }}
      actions={
        <LinkButton icon="law" to={`/clienten/${term.client.id}/juridisch/${term.caseId}`}>
          {t('legalTerms.toCase')}
        </LinkButton>
      }
    >
      {term.state !== 'waiting' && (
        <Section title={t('legalTerms.why')}>
          {term.state === 'suspended' && <p>{t('legalTerms.stillWould')}</p>}
          <Explanation of={term} open />
          {safeOn && <p>{t('legalTerms.safe', { date: formatDate(safeOn) })}</p>}
        </Section>
      )}
      <Turns turns={turns} />
      {!open && <Ended term={term} />}
      {open && may.manage && (
        <>
          <Happens term={term} />
          <Section title={t('legalTerms.endTitle')}>
            <EndForm term={term} />
          </Section>
          <Section title={t('legalTerms.mindersTitle')}>
            <MindersForm term={term} />
          </Section>
        </>
      )}
      <Tellings told={told} />
    </Page>
  )
}

const whenOf = (term: LegalTerm): string =>
  term.ended
    ? t(`legalTerms.ended.${term.state === 'withdrawn' ? 'withdrawn' : 'done'}`, { date: formatDate(term.ended.on) })
    : term.dueOn !== null && term.days !== null
      ? t(`legalTerms.${term.firstDay ? 'firstDaySentence' : 'dueSentence'}`, {
          date: formatDate(term.dueOn),
          days: inDays(term.days),
        })
      : stillWords(term)

/** What can happen to it now, a button for each. */
const Happens = ({ term }: { term: LegalTerm }) => (
  <Section title={t('legalTerms.happens')}>
    <div className="acts">
      {turnsFor(term.state).map((kind) => (
        <LinkButton key={kind} small to={addressOfTurn(term.id, kind)}>
          {t(`legalTerms.turn.${kind}`)}
        </LinkButton>
      ))}
    </div>
  </Section>
)

const Ended = ({ term: { ended } }: { term: LegalTerm }) => (
  <Section title={t('legalTerms.endedTitle')}>
    {(['what', 'document', 'reason'] as const).map(
      (name) => ended?.[name] && <p key={name}>{`${t(`legalTerms.${name}`)}: ${ended[name]}`}</p>,
    )}
  </Section>
)

type EndFields = { outcome: string | null; what: string; document: string; reason: string }
function EndForm({ term }: { term: LegalTerm }) {
  const labels = {
    outcome: t('legalTerms.outcome'),
    what: t('legalTerms.what'),
    document: t('legalTerms.document'),
    reason: t('legalTerms.reason'),
  }
  return (
    <RecordForm<EndFields, typeof endTerm>
      endpoint={endTerm}
      initial={{ outcome: 'done', what: '', document: '', reason: '' }}
      version={term.version}
      beside={{ legalTermId: term.id }}
      draft={`term-end-${term.id}`}
      labels={labels}
      action={t('legalTerms.end')}
      saved={t('legalTerms.endSaved')}
      backTo="/termijnen"
      history={`legal_term/${term.id}`}
      show={(_, value) => String(value ?? '')}
    >
      {(form) => (
        <>
          <PickField
            label={labels.outcome}
            choices={(['done', 'withdrawn'] as const).map((value) => ({
              value,
              label: t(`legalTerms.outcomes.${value}`),
            }))}
            {...form.field('outcome')}
          />
          {form.values.outcome !== 'withdrawn' && (
            <>
              <TextField label={labels.what} hint={t('legalTerms.whatHint')} {...form.field('what')} />
              <TextField
                label={labels.document}
                hint={t('legalTerms.documentHint')}
                optional
                {...form.field('document')}
              />
            </>
          )}
          <TextArea
            label={labels.reason}
            {...(form.values.outcome === 'withdrawn' ? {} : { hint: t('legalTerms.reasonHint'), optional: true })}
            {...form.field('reason')}
          />
        </>
      )}
    </RecordForm>
  )
}

type MinderFields = { ownerId: string | null; deputyId: string | null }
function MindersForm({ term }: { term: LegalTerm }) {
  const workers = useWorkers()
  const labels = { ownerId: t('legalTerms.owner'), deputyId: t('legalTerms.deputy') }
  return (
    <RecordForm<MinderFields, typeof changeMinders>
      endpoint={changeMinders}
      initial={{ ownerId: term.owner.id, deputyId: term.deputy.id }}
      version={term.version}
      beside={{ legalTermId: term.id }}
      draft={`term-minders-${term.id}`}
      labels={labels}
      action={t('legalTerms.saveMinders')}
      quiet
      saved={t('legalTerms.mindersSaved')}
      backTo="/termijnen"
      show={(_, value) => workers.nameOf(value)}
    >
      {(form) => (
        <div className="two">
          <SelectField label={labels.ownerId} choices={workers.choices} {...form.field('ownerId')} />
          <SelectField
            label={labels.deputyId}
            hint={t('legalTerms.deputyHint')}
            choices={workers.choices}
            {...form.field('deputyId')}
          />
        </div>
      )}
    </RecordForm>
  )
}
