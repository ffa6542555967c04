import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { Empty, NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  correctNationalSignal,
  listNationalSignals,
  type NationalSignal,
  nationalSignalKinds,
  noteNationalSignal,
} from '../contract/signals.ts'
import { choicesOf, useReceptionLocations } from './parts/choices.ts'
import { KeepLine } from './parts/KeepLine.tsx'
import { ReceptionTabs } from './parts/ReceptionTabs.tsx'

/** What the national office was told, without names, and what it answered. */
export function NationalSignalsScreen() {
  const read = useRead(listNationalSignals, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { signals, may } = read.value
  return (
    <Page
      title={t('reception.signals.title')}
      sentence={t('reception.signals.sentence')}
      actions={
        may.keep && (
          <LinkButton icon="plus" to="/opvang/signalen/nieuw">
            {t('reception.signals.add')}
          </LinkButton>
        )
      }
    >
      <ReceptionTabs here="signals" />
      {signals.length === 0 ? (
        <Empty title={t('reception.signals.none')}>{t('reception.signals.noneHelp')}</Empty>
      ) : (
        <Rows label={t('reception.signals.title')}>
          {signals.map((signal) => (
            <SignalRow key={signal.id} signal={signal} />
          ))}
        </Rows>
      )}
    </Page>
  )
}

function SignalRow({ signal: { id, values, location, sentBy } }: { signal: NationalSignal }) {
  const said = [t(`reception.signalKind.${values.kind}`), shortDate(values.sentOn), location, sentBy]
  return (
    <Row
      to={`/opvang/signalen/${id}`}
      title={values.subject}
      detail={said.filter(Boolean).join(' · ')}
      end={
        values.answeredOn === null ? (
          <TermChip urgency="later">{t('reception.signals.waits')}</TermChip>
        ) : (
          <TermChip urgency="done">{t('reception.signals.answered', { date: shortDate(values.answeredOn) })}</TermChip>
        )
      }
    />
  )
}

const crumb = () => ({ to: '/opvang/signalen', text: t('reception.signals.title') })

export const NewNationalSignalScreen = () => (
  <Page title={t('reception.signal.newTitle')} sentence={t('reception.signal.noNames')} crumb={crumb()}>
    <SignalFields of={null} />
  </Page>
)

export function NationalSignalScreen({ nationalSignalId }: { nationalSignalId: string }) {
  const read = useRead(listNationalSignals, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const of = read.value.signals.find(({ id }) => id === nationalSignalId)
  if (!of) return <NoSuchPage />
  return (
    <Page title={of.values.subject} sentence={t('reception.signal.noNames')} crumb={crumb()}>
      <SignalFields of={of} />
    </Page>
  )
}

type SignalForm = {
  kind: string | null
  subject: string
  what: string
  receptionLocationId: string | null
  sentOn: string | null
  answer: string
  answeredOn: string | null
}

function SignalFields({ of }: { of: NationalSignal | null }) {
  const locations = useReceptionLocations()
  const fresh = { kind: null, subject: '', what: '', receptionLocationId: null, sentOn: todayInAmsterdam() }
  const initial: SignalForm = of
    ? { ...of.values, answer: of.values.answer ?? '' }
    : { ...fresh, answer: '', answeredOn: null }
  return (
    <KeepLine<SignalForm>
      word="signal"
      initial={initial}
      of={of}
      endpoint={of ? correctNationalSignal : noteNationalSignal}
      beside={of ? { nationalSignalId: of.id } : {}}
      about="new"
      backTo="/opvang/signalen"
      show={(name, value) => (name === 'receptionLocationId' ? locations.nameOf(value) : String(value ?? ''))}
    >
      {(form, label) => (
        <>
          <PickField
            label={label('kind')}
            choices={choicesOf('signalKind', nationalSignalKinds)}
            {...form.field('kind')}
          />
          <TextField label={label('subject')} {...form.field('subject')} />
          <TextArea label={label('what')} hint={t('reception.signal.whatHint')} {...form.field('what')} />
          <SelectField
            label={label('receptionLocationId')}
            choices={locations.choices}
            optional
            {...form.field('receptionLocationId')}
          />
          <DateField label={label('sentOn')} {...form.field('sentOn')} />
          {of && (
            <>
              <TextArea label={label('answer')} optional {...form.field('answer')} />
              <DateField label={label('answeredOn')} optional {...form.field('answeredOn')} />
            </>
          )}
        </>
      )}
    </KeepLine>
  )
}
