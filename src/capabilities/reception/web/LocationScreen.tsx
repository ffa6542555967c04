import { useRead } from '#platform/web/api/use-read.ts'
import { formatNumber, shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { DateField, NumberField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { Columns, Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import '#capabilities/clients/web/parts/facts.css'
import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import {
  addReceptionLocation,
  correctReceptionLocation,
  getReceptionLocation,
  listStaysAtLocation,
  locationKinds,
  type ReceptionLocation,
} from '../contract/locations.ts'
import { choicesOf } from './parts/choices.ts'
import { KeepLine } from './parts/KeepLine.tsx'

type LocationForm = {
  name: string
  kind: string | null
  targetGroup: string
  municipalityId: string | null
  capacity: number | null
  openedOn: string | null
  closedOn: string | null
  note: string
}
const formOf = (values: ReceptionLocation['values'] | null): LocationForm => ({
  name: values?.name ?? '',
  kind: values?.kind ?? null,
  targetGroup: values?.targetGroup ?? '',
  municipalityId: values?.municipalityId ?? null,
  capacity: values?.capacity ?? null,
  openedOn: values?.openedOn ?? null,
  closedOn: values?.closedOn ?? null,
  note: values?.note ?? '',
})

function LocationFields({ of }: { of: ReceptionLocation | null }) {
  const municipalities = useMunicipalities()
  return (
    <KeepLine<LocationForm>
      word="location"
      initial={formOf(of?.values ?? null)}
      of={of}
      endpoint={of ? correctReceptionLocation : addReceptionLocation}
      beside={of ? { receptionLocationId: of.id } : {}}
      about="new"
      backTo="/opvang"
      show={(name, value) => (name === 'municipalityId' ? municipalities.nameOf(value) : String(value ?? ''))}
    >
      {(form, label) => (
        <>
          <TextField label={label('name')} {...form.field('name')} />
          <SelectField label={label('kind')} choices={choicesOf('kind', locationKinds)} {...form.field('kind')} />
          <TextField
            label={label('targetGroup')}
            hint={t('reception.location.targetGroupHint')}
            optional
            {...form.field('targetGroup')}
          />
          <SelectField
            label={label('municipalityId')}
            choices={municipalities.choices}
            optional
            {...form.field('municipalityId')}
          />
          <NumberField
            label={label('capacity')}
            hint={t('reception.location.capacityHint')}
            optional
            {...form.field('capacity')}
          />
          <div className="two">
            <DateField label={label('openedOn')} optional {...form.field('openedOn')} />
            <DateField label={label('closedOn')} optional {...form.field('closedOn')} />
          </div>
          <TextArea label={label('note')} optional {...form.field('note')} />
        </>
      )}
    </KeepLine>
  )
}

const crumb = () => ({ to: '/opvang', text: t('reception.locations.title') })

export const NewLocationScreen = () => (
  <Page title={t('reception.location.newTitle')} crumb={crumb()}>
    <LocationFields of={null} />
  </Page>
)

/** Who keeps the list changes it here; everybody else reads. Who stays there, as far as one sees their files. */
export function LocationScreen({ receptionLocationId }: { receptionLocationId: string }) {
  const read = useRead(getReceptionLocation, { receptionLocationId })
  const seesFiles = useSession().may.read.includes('basics')
  if (read.status !== 'ready') return <Waiting on={read} />
  const { location, may } = read.value
  const main = may.keep ? <LocationFields of={location} /> : <LocationFacts location={location} />
  return (
    <Page title={location.values.name} crumb={crumb()} sentence={t(`reception.kind.${location.values.kind}`)}>
      {seesFiles ? <Columns main={main} beside={<Staying receptionLocationId={receptionLocationId} />} /> : main}
    </Page>
  )
}

function LocationFacts({ location: { values, municipality } }: { location: ReceptionLocation }) {
  const facts = [
    ['targetGroup', values.targetGroup],
    ['municipalityId', municipality],
    ['capacity', values.capacity === null ? null : formatNumber(values.capacity)],
    ['openedOn', values.openedOn && shortDate(values.openedOn)],
    ['closedOn', values.closedOn && shortDate(values.closedOn)],
    ['note', values.note],
  ] as const
  return (
    <dl className="facts">
      {facts
        .filter(([name, value]) => name !== 'note' || value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{t(`reception.location.${name}`)}</dt>
            <dd dir="auto">{value || <span className="dim">{t('reception.unknown')}</span>}</dd>
          </div>
        ))}
    </dl>
  )
}

function Staying({ receptionLocationId }: { receptionLocationId: string }) {
  const read = useRead(listStaysAtLocation, { receptionLocationId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { stays } = read.value
  return (
    <Section title={t('reception.location.staying')}>
      {stays.length === 0 ? (
        <p className="dim">{t('reception.location.nobody')}</p>
      ) : (
        <Rows label={t('reception.location.staying')}>
          {stays.map(({ id, client, fromOn }) => (
            <Row
              key={id}
              to={`/clienten/${client.id}/opvang`}
              title={client.name}
              detail={t('reception.since', { date: shortDate(fromOn) })}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}
