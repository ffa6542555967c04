import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate, formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { NumberField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  getSignal,
  getThresholds,
  judgeSignal,
  listSignals,
  setThresholds,
  type Signal,
  type Thresholds,
} from '../contract/watch.ts'
import { JudgeForm, outcomeText } from './parts/JudgeForm.tsx'
import { LogTabs, logAt } from './parts/LogTabs.tsx'

/** What stands out in the log, to be looked at and judged. */
export function SignalsScreen() {
  const { search, withSearch } = useAddress()
  const show = search['toon'] === 'bekeken' ? 'judged' : 'open'
  const read = useRead(listSignals, { show }, { keep: true })
  return (
    <Page
      title={t('watch.signals.title')}
      sentence={t('watch.signals.sentence')}
      actions={<LinkButton to={logAt.thresholds}>{t('watch.signals.thresholds')}</LinkButton>}
    >
      <LogTabs />
      <div className="stack">
        <nav className="filters" aria-label={t('watch.signals.show')}>
          <FilterLink to={withSearch({ toon: null })} on={show === 'open'}>
            {t('watch.signals.open')}
          </FilterLink>
          <FilterLink to={withSearch({ toon: 'bekeken' })} on={show === 'judged'}>
            {t('watch.signals.judged')}
          </FilterLink>
        </nav>
        {read.status === 'ready' ? (
          <>
            <p className="dim">
              {read.value.searchedUntil
                ? t('watch.signals.searched', { at: formatInstant(read.value.searchedUntil) })
                : t('watch.signals.notSearched')}
            </p>
            <Signals signals={read.value.signals} show={show} />
          </>
        ) : (
          <Waiting on={read} />
        )}
      </div>
    </Page>
  )
}

function Signals({ signals, show }: { signals: readonly Signal[]; show: 'open' | 'judged' }) {
  if (signals.length === 0) {
    const none = show === 'open' ? 'noneOpen' : 'noneJudged'
    return <Empty title={t(`watch.signals.${none}`)}>{t(`watch.signals.${none}Text`)}</Empty>
  }
  return (
    <Rows label={t('watch.signals.title')}>
      {signals.map((signal) => (
        <Row
          key={signal.id}
          to={logAt.signal(signal.id)}
          title={`${t(`watch.rule.${signal.rule}.title`)}: ${signal.account.name}`}
          detail={[clientOf(signal), dayOf(signal), countOf(signal)].filter(Boolean).join(' · ')}
          end={outcomeText(signal.outcome)}
        />
      ))}
    </Rows>
  )
}

const clientOf = ({ clientNumber }: Signal) =>
  clientNumber === null ? null : t('watch.signals.client', { number: clientNumber })
const dayOf = ({ rule, onDay }: Signal) =>
  rule === 'night' ? t('watch.signals.night', { date: formatDate(onDay) }) : formatDate(onDay)
const timesOf = ({ fromAt, untilAt }: Signal) =>
  t('watch.signals.times', { from: formatInstant(fromAt), until: formatInstant(untilAt) })
const counted: { [rule in Signal['rule']]?: 'clients' | 'tries' } = { 'many-files': 'clients', 'missed-glass': 'tries' }
const countOf = ({ rule, looks }: Signal) => t(`watch.signals.${counted[rule] ?? 'looks'}`, { count: looks })

export function SignalScreen({ signalId }: { signalId: string }) {
  const read = useRead(getSignal, { signalId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const signal = read.value
  const facts = [signal.account.name, clientOf(signal), dayOf(signal), timesOf(signal), countOf(signal)]
  return (
    <Page
      title={t(`watch.rule.${signal.rule}.title`)}
      sentence={t(`watch.rule.${signal.rule}.text`)}
      crumb={{ to: logAt.signals, text: t('watch.signals.title') }}
      actions={<LinkButton to={`${logAt.log}?signaal=${signal.id}`}>{t('watch.signals.behind')}</LinkButton>}
    >
      <p>{facts.filter(Boolean).join(' · ')}</p>
      <JudgeForm endpoint={judgeSignal} of={signal} beside={{ signalId }} backTo={logAt.signals} />
    </Page>
  )
}

type ThresholdForm = { [name in keyof Thresholds]: number | null }

export function ThresholdsScreen() {
  const read = useRead(getThresholds, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const labels = {
    filesPerHour: t('watch.thresholds.filesPerHour'),
    nightFrom: t('watch.thresholds.nightFrom'),
    nightUntil: t('watch.thresholds.nightUntil'),
  }
  return (
    <Page
      title={t('watch.thresholds.title')}
      sentence={t('watch.thresholds.sentence')}
      crumb={{ to: logAt.signals, text: t('watch.signals.title') }}
    >
      <RecordForm<ThresholdForm, typeof setThresholds>
        endpoint={setThresholds}
        initial={read.value.values}
        version={read.value.version}
        beside={{}}
        draft="audit-thresholds"
        labels={labels}
        saved={t('watch.thresholds.saved')}
        backTo={logAt.signals}
        show={(_name, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <NumberField
              label={labels.filesPerHour}
              hint={t('watch.thresholds.filesHint')}
              {...form.field('filesPerHour')}
            />
            <div className="two">
              <NumberField
                label={labels.nightFrom}
                hint={t('watch.thresholds.nightHint')}
                {...form.field('nightFrom')}
              />
              <NumberField label={labels.nightUntil} {...form.field('nightUntil')} />
            </div>
          </>
        )}
      </RecordForm>
    </Page>
  )
}
