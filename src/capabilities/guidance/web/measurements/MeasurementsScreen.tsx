import { useState } from 'react'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { useSession } from '#platform/web/shell/session.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import {
  beginMeasurement,
  type Instrument,
  listMeasurements,
  type Measurement,
  moments,
} from '../../contract/measurements.ts'
import { shiftsBetween } from '../../rules/measurements.ts'
import { LevelTable } from './LevelTable.tsx'
import { Profile } from './Profile.tsx'
import { momentName, useSaid } from './words.ts'

/** Measurements of one client: the latest as a picture, what moved since an earlier one, and all of them. */
export function MeasurementsScreen({ clientId }: { clientId: string }) {
  const read = useRead(listMeasurements, { clientId })
  const [beginning, setBeginning] = useState(false)
  const leads = useSession().may.write.includes('guidance')
  if (read.status !== 'ready') return <Waiting on={read} />
  const { measurements, instruments, may } = read.value
  const finished = measurements.filter(({ state }) => state === 'finished')
  const current = instruments.filter((one) => one.current)
  return (
    <ClientPage clientId={clientId} title={t('measure.title')} sentence={t('measure.sentence')}>
      {may.measure && !beginning && (
        <div className="acts">
          <Button icon="plus" go onClick={() => setBeginning(true)}>
            {t('measure.begin')}
          </Button>
        </div>
      )}
      {beginning && <Beginning clientId={clientId} instruments={current} first={finished.length === 0} />}
      {measurements.length === 0 && !beginning && <Empty title={t('measure.none')}>{t('measure.noneHelp')}</Empty>}
      {finished.length > 0 && <Compared measurements={finished} instruments={instruments} />}
      {leads && (
        <LinkButton bare to="/zelfredzaamheid">
          {t('measure.counts.title')}
        </LinkButton>
      )}
      {measurements.length > 0 && <All clientId={clientId} measurements={measurements} instruments={instruments} />}
    </ClientPage>
  )
}

type BeginForm = { instrument: string | null; moment: string | null; takenOn: string | null; present: string }

function Beginning({ clientId, instruments, first }: { clientId: string; instruments: Instrument[]; first: boolean }) {
  const said = useSaid()
  const labels = {
    instrument: t('measure.instrument'),
    moment: t('measure.moment'),
    takenOn: t('measure.takenOn'),
    present: t('measure.present'),
  }
  const complete = (values: BeginForm) => ({ ...values, present: (values.present.trim() || null) as string })
  return (
    <Section title={t('measure.begin')}>
      <RecordForm<BeginForm, typeof beginMeasurement>
        endpoint={beginMeasurement}
        initial={{
          instrument: instruments[0]?.code ?? null,
          moment: first ? 'baseline' : 'interim',
          takenOn: todayInAmsterdam(),
          present: '',
        }}
        version={null}
        beside={{ clientId }}
        complete={complete}
        draft={`begin-measurement-${clientId}`}
        labels={labels}
        action={t('measure.beginNow')}
        saved={t('measure.begun')}
        backTo={`/clienten/${clientId}`}
        after={({ id }) => `/clienten/${clientId}/zelfredzaamheid/${id}`}
        show={(_, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <SelectField
              label={labels.instrument}
              choices={instruments.map(({ code, name }) => ({ value: code, label: said(name) }))}
              {...form.field('instrument')}
            />
            <div className="two">
              <SelectField
                label={labels.moment}
                choices={moments.map((value) => ({ value, label: momentName(value) }))}
                {...form.field('moment')}
              />
              <DateField label={labels.takenOn} {...form.field('takenOn')} />
            </div>
            <TextField label={labels.present} hint={t('measure.presentHint')} optional {...form.field('present')} />
          </>
        )}
      </RecordForm>
    </Section>
  )
}

type Lists = { measurements: Measurement[]; instruments: Instrument[] }
const nameOf = ({ moment, takenOn }: Measurement) => `${momentName(moment)}, ${formatDate(takenOn)}`

/** The latest beside an earlier one: of the same version, or of another of its family with that said above it. */
function Compared({ measurements, instruments }: Lists) {
  const said = useSaid()
  const familyOf = (code: string) => instruments.find((one) => one.code === code)?.family
  // Until somebody chooses, the latest beside the baseline: also when a newer one comes in while the screen stands.
  const [chosen, setChosen] = useState<string | null>(null)
  const latest = measurements.find(({ id }) => id === chosen) ?? measurements[0]!
  const of = instruments.find(({ code }) => code === latest.instrument)!
  const earlier = measurements.filter(
    (one) => one.id !== latest.id && one.takenOn <= latest.takenOn && familyOf(one.instrument) === of.family,
  )
  const [beside, setBeside] = useState<string | null | undefined>(undefined)
  const before = earlier.find(({ id, moment }) => (beside === undefined ? moment === 'baseline' : id === beside))
  const shifts = before ? shiftsBetween(before, latest, familyOf) : undefined
  const otherVersion = before !== undefined && before.instrument !== latest.instrument
  const choice = (one: Measurement) => ({
    value: one.id,
    label: `${nameOf(one)} (${said(instruments.find(({ code }) => code === one.instrument)!.name)})`,
  })
  return (
    <Section title={t('measure.profile')}>
      <div className="form">
        <SelectField
          label={t('measure.show')}
          name="show"
          choices={measurements.map(choice)}
          value={latest.id}
          onChange={setChosen}
          error={undefined}
        />
        <SelectField
          label={t('measure.beside')}
          name="beside"
          choices={earlier.map(choice)}
          value={before?.id ?? null}
          onChange={setBeside}
          optional
          error={undefined}
        />
      </div>
      {otherVersion && <p className="notice calm">{t('measure.otherVersion')}</p>}
      <Profile
        of={of}
        measurement={latest}
        {...(shifts ? { shifts } : {})}
        label={t('measure.pictureOf', { title: nameOf(latest) })}
      />
      {shifts && <p>{summary(shifts.map(({ shift }) => shift))}</p>}
      <LevelTable of={of} measurement={latest} shifts={shifts} caption={nameOf(latest)} />
    </Section>
  )
}

const summary = (shifts: readonly string[]) => {
  const count = (of: string) => shifts.filter((one) => one === of).length
  return t('measure.summary', { up: count('up'), same: count('same'), down: count('down') })
}

const All = ({ clientId, measurements, instruments }: Lists & { clientId: string }) => {
  const said = useSaid()
  return (
    <Section title={t('measure.all')} count={String(measurements.length)}>
      <Rows label={t('measure.all')}>
        {measurements.map((one) => (
          <Row
            key={one.id}
            to={`/clienten/${clientId}/zelfredzaamheid/${one.id}`}
            title={nameOf(one)}
            detail={[
              said(instruments.find(({ code }) => code === one.instrument)!.name),
              one.takenBy && t('measure.by', { name: one.takenBy }),
            ]
              .filter(Boolean)
              .join(' · ')}
            end={one.state === 'draft' ? t('measure.draft') : undefined}
          />
        ))}
      </Rows>
    </Section>
  )
}
