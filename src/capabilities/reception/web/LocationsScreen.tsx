import { useRead } from '#platform/web/api/use-read.ts'
import { formatNumber, shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Tag, TermChip } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listReceptionLocations, type ReceptionLocation } from '../contract/locations.ts'
import { ReceptionTabs } from './parts/ReceptionTabs.tsx'

/** Every reception location, what it is for, and which one closes soon. */
export function LocationsScreen() {
  const read = useRead(listReceptionLocations, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { locations, may } = read.value
  return (
    <Page
      title={t('reception.locations.title')}
      sentence={t('reception.locations.sentence')}
      actions={
        may.keep && (
          <LinkButton icon="plus" to="/opvang/nieuw">
            {t('reception.locations.add')}
          </LinkButton>
        )
      }
    >
      <ReceptionTabs here="locations" />
      {locations.length === 0 ? (
        <Empty title={t('reception.locations.none')}>{t('reception.locations.noneHelp')}</Empty>
      ) : (
        <Rows label={t('reception.locations.title')}>
          {locations.map((location) => (
            <LocationRow key={location.id} location={location} />
          ))}
        </Rows>
      )}
    </Page>
  )
}

function LocationRow({ location }: { location: ReceptionLocation }) {
  const { id, values, municipality, staying, state } = location
  const said = [
    t(`reception.kind.${values.kind}`),
    municipality,
    values.targetGroup,
    values.capacity === null
      ? t('reception.locations.capacityUnknown')
      : t('reception.locations.places', { count: values.capacity, number: formatNumber(values.capacity) }),
    staying !== null && staying > 0 && t('reception.locations.staying', { count: staying }),
  ]
  return (
    <Row
      to={`/opvang/${id}`}
      title={values.name}
      detail={said.filter(Boolean).join(' · ')}
      end={<LocationState values={values} state={state} />}
    />
  )
}

export function LocationState({ values, state }: Pick<ReceptionLocation, 'values' | 'state'>) {
  if (state === 'open') return null
  if (state === 'closing')
    return <TermChip urgency="soon">{t('reception.locations.closing', { date: shortDate(values.closedOn!) })}</TermChip>
  const date = shortDate(state === 'closed' ? values.closedOn! : values.openedOn!)
  return <Tag>{t(`reception.locations.${state}`, { date })}</Tag>
}
