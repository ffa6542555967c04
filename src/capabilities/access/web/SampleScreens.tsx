import { addDays, todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate, formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { DateField, NumberField, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { drawSample, getSample, judgeLook, listSamples, type Sample } from '../contract/watch.ts'
import { JudgeForm, outcomeText } from './parts/JudgeForm.tsx'
import { LogTabs, logAt } from './parts/LogTabs.tsx'
import { detailOf, whoOf } from './parts/log-words.ts'

/** Checks of looks drawn at random: those that were done, and a new one. */
export function SamplesScreen() {
  const read = useRead(listSamples, {})
  return (
    <Page
      title={t('watch.samples.title')}
      sentence={t('watch.samples.sentence')}
      actions={
        <LinkButton go to={logAt.newSample}>
          {t('watch.samples.draw')}
        </LinkButton>
      }
    >
      <LogTabs />
      {read.status === 'ready' ? <Samples samples={read.value.samples} /> : <Waiting on={read} />}
    </Page>
  )
}

function Samples({ samples }: { samples: readonly Sample[] }) {
  if (samples.length === 0) return <Empty title={t('watch.samples.none')}>{t('watch.samples.noneText')}</Empty>
  return (
    <Rows label={t('watch.samples.title')}>
      {samples.map((sample) => (
        <Row
          key={sample.id}
          to={logAt.sample(sample.id)}
          title={periodOf(sample)}
          detail={[progressOf(sample), t('watch.samples.of', { count: sample.looks }), foundOf(sample)]
            .filter(Boolean)
            .join(' · ')}
          end={`${sample.drawnBy.name}, ${formatInstant(sample.drawnAt)}`}
        />
      ))}
    </Rows>
  )
}

const periodOf = ({ fromOn, untilOn }: Sample) =>
  t('watch.samples.period', { from: formatDate(fromOn), until: formatDate(untilOn) })
const progressOf = ({ judged, drawn }: Sample) => t('watch.samples.progress', { judged, drawn })
const foundOf = ({ judged, remarkable }: Sample) => {
  if (judged === 0) return null
  return remarkable === 0 ? t('watch.samples.clean') : t('watch.samples.remarkable', { count: remarkable })
}

const drawnOf = ({ drawnBy, drawnAt, seed }: Sample) =>
  t('watch.samples.drawnBy', { name: drawnBy.name, at: formatInstant(drawnAt), seed })

type DrawForm = { fromOn: string | null; untilOn: string | null; size: number | null; seed: string | undefined }

export function NewSampleScreen() {
  const today = todayInAmsterdam()
  const labels = {
    fromOn: t('watch.samples.fromOn'),
    untilOn: t('watch.samples.untilOn'),
    size: t('watch.samples.size'),
    seed: t('watch.samples.seed'),
  }
  return (
    <Page
      title={t('watch.samples.draw')}
      sentence={t('watch.samples.drawSentence')}
      crumb={{ to: logAt.samples, text: t('watch.samples.title') }}
    >
      <RecordForm<DrawForm, typeof drawSample>
        endpoint={drawSample}
        initial={{ fromOn: addDays(today, -30), untilOn: today, size: 10, seed: undefined }}
        version={null}
        beside={{}}
        draft="audit-sample"
        labels={labels}
        action={t('watch.samples.draw')}
        saved={t('watch.samples.drawn')}
        backTo={logAt.samples}
        after={({ id }) => logAt.sample(id)}
        show={(_name, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <div className="two">
              <DateField label={labels.fromOn} {...form.field('fromOn')} />
              <DateField label={labels.untilOn} {...form.field('untilOn')} />
            </div>
            <NumberField label={labels.size} hint={t('watch.samples.sizeHint')} {...form.field('size')} />
            <TextField
              label={labels.seed}
              hint={t('watch.samples.seedHint')}
              optional
              {...form.field('seed')}
              value={form.values.seed ?? ''}
              onChange={(text) => form.set('seed', text === '' ? undefined : text)}
            />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

export function SampleScreen({ sampleId }: { sampleId: string }) {
  const { search, withSearch, go } = useAddress()
  const read = useRead(getSample, { sampleId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { sample, looks } = read.value
  const open = looks.find(({ id }) => id === search['regel'])
  const closed = withSearch({ regel: null })
  return (
    <Page
      title={`${t('watch.samples.one')}: ${periodOf(sample)}`}
      sentence={[progressOf(sample), t('watch.samples.of', { count: sample.looks })].join(' · ')}
      crumb={{ to: logAt.samples, text: t('watch.samples.title') }}
    >
      <p className="dim">{drawnOf(sample)}</p>
      <Section title={t('watch.samples.lines')} count={String(looks.length)}>
        <Rows label={t('watch.samples.lines')}>
          {looks.map((look) => (
            <Row
              key={look.id}
              to={withSearch({ regel: look.id })}
              title={`${whoOf(look)}, ${formatInstant(look.at)}`}
              detail={detailOf(look)}
              end={outcomeText(look.outcome)}
            />
          ))}
        </Rows>
      </Section>
      <Dialog open={open !== undefined} title={open ? whoOf(open) : ''} onClose={() => go(closed)}>
        {open && (
          <>
            <p>{`${detailOf(open)} · ${formatInstant(open.at)}`}</p>
            <JudgeForm endpoint={judgeLook} of={open} beside={{ lookId: open.id }} backTo={closed} />
          </>
        )}
      </Dialog>
    </Page>
  )
}
