import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { DateField, NumberField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Empty, Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  addLocation,
  assignMunicipality,
  correctLocation,
  getOrganisation,
  type Location,
  releaseMunicipality,
  correctFoundation,
} from '../contract.ts'
import { at } from './parts/addresses.ts'
import { useMunicipalities } from './parts/words.ts'

const showDate = (_name: string, value: unknown) => String(value ?? '')
const crumb = () => ({ to: at.root, text: t('organisation.title') })

type FoundationForm = { name: string; smallNumberLimit: number | null; bsnBasis: string | null }

export function FoundationScreen() {
  const read = useRead(getOrganisation, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { foundation } = read.value
  const labels = {
    name: t('organisation.name'),
    smallNumberLimit: t('organisation.smallNumberLimit'),
    bsnBasis: t('organisation.bsnBasis'),
  }
  return (
    <Page title={t('organisation.rename')} crumb={crumb()}>
      <RecordForm<FoundationForm, typeof correctFoundation>
        endpoint={correctFoundation}
        initial={{
          name: foundation.name,
          smallNumberLimit: foundation.smallNumberLimit,
          bsnBasis: foundation.bsnBasis,
        }}
        version={foundation.version}
        beside={{}}
        draft="foundation"
        labels={labels}
        saved={t('organisation.saved')}
        backTo={at.root}
        show={showDate}
      >
        {(form) => (
          <>
            <TextField label={labels.name} {...form.field('name')} />
            <NumberField
              label={labels.smallNumberLimit}
              hint={t('organisation.smallNumberLimitHelp')}
              {...form.field('smallNumberLimit')}
            />
            <TextField
              label={labels.bsnBasis}
              hint={t('organisation.bsnBasisHelp')}
              optional
              {...form.field('bsnBasis')}
              value={form.values.bsnBasis ?? ''}
              onChange={(text) => form.set('bsnBasis', text === '' ? null : text)}
            />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

type LocationForm = { name: string; openedOn: string | null; closedOn: string | null }

function LocationFields({ location }: { location: Location | null }) {
  const labels = {
    name: t('organisation.name'),
    openedOn: t('organisation.openedOn'),
    closedOn: t('organisation.closedOn'),
  }
  return (
    <RecordForm<LocationForm, typeof addLocation | typeof correctLocation>
      endpoint={location ? correctLocation : addLocation}
      initial={{
        name: location?.name ?? '',
        openedOn: location?.openedOn ?? null,
        closedOn: location?.closedOn ?? null,
      }}
      version={location?.version ?? null}
      beside={location ? { locationId: location.id } : {}}
      draft={`location-${location?.id ?? 'new'}`}
      labels={labels}
      saved={t('organisation.saved')}
      backTo={at.root}
      show={showDate}
    >
      {(form) => (
        <>
          <TextField label={labels.name} {...form.field('name')} />
          <div className="two">
            <DateField label={labels.openedOn} optional {...form.field('openedOn')} />
            <DateField label={labels.closedOn} optional {...form.field('closedOn')} />
          </div>
        </>
      )}
    </RecordForm>
  )
}

export const NewLocationScreen = () => (
  <Page title={t('organisation.addLocation')} crumb={crumb()}>
    <LocationFields location={null} />
  </Page>
)

export function LocationScreen({ locationId }: { locationId: string }) {
  const read = useRead(getOrganisation, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const location = read.value.locations.find(({ id }) => id === locationId)
  if (!location) return <Empty title={t('ui.notFoundTitle')} />
  return (
    <Page title={location.name} crumb={crumb()}>
      <Serves location={location} />
      <Section title={t('organisation.editLocation')}>
        <LocationFields location={location} />
      </Section>
    </Page>
  )
}

function Serves({ location }: { location: Location }) {
  const release = useCommand(releaseMunicipality, { refreshes: 'all', onDone: () => toast(t('organisation.released')) })
  return (
    <Section
      title={t('organisation.serves')}
      end={
        <LinkButton small icon="plus" to={at.serve(location.id)}>
          {t('organisation.serve')}
        </LinkButton>
      }
    >
      <Notice problem={release.problem} />
      {location.serves.length === 0 && <Empty title={t('organisation.servesNone')} />}
      <Rows label={t('organisation.serves')}>
        {location.serves.map((area) => (
          <Row
            key={area.id}
            title={area.municipality.name}
            detail={period(area.fromOn, area.untilOn)}
            end={
              <Button
                small
                busy={release.busy}
                name={t('organisation.releaseNamed', { name: area.municipality.name })}
                onClick={() => void release.run({ locationId: location.id, serviceAreaId: area.id })}
              >
                {t('organisation.release')}
              </Button>
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

function period(from: string | null, until: string | null): string {
  const parts = [
    from && t('organisation.fromDate', { date: shortDate(from) }),
    until && t('organisation.untilDate', { date: shortDate(until) }),
  ].filter(Boolean)
  return parts.length === 0 ? t('organisation.always') : parts.join(' ')
}

type ServeForm = { municipalityId: string | null; fromOn: string | null; untilOn: string | null }

export function ServeScreen({ locationId }: { locationId: string }) {
  const towns = useMunicipalities()
  const labels = {
    municipalityId: t('organisation.municipality'),
    fromOn: t('organisation.fromOn'),
    untilOn: t('organisation.untilOn'),
  }
  const back = at.location(locationId)
  return (
    <Page title={t('organisation.serve')} crumb={{ to: back, text: t('organisation.serves') }}>
      <RecordForm<ServeForm, typeof assignMunicipality>
        endpoint={assignMunicipality}
        initial={{ municipalityId: null, fromOn: null, untilOn: null }}
        version={null}
        beside={{ locationId }}
        draft={`serve-${locationId}`}
        labels={labels}
        saved={t('organisation.saved')}
        backTo={back}
        show={(name, value) => (name === 'municipalityId' ? towns.nameOf(value) : String(value ?? ''))}
      >
        {(form) => (
          <>
            <SelectField label={labels.municipalityId} choices={towns.choices} {...form.field('municipalityId')} />
            <div className="two">
              <DateField label={labels.fromOn} optional {...form.field('fromOn')} />
              <DateField label={labels.untilOn} optional {...form.field('untilOn')} />
            </div>
          </>
        )}
      </RecordForm>
    </Page>
  )
}
