import { useRead } from '#platform/web/api/use-read.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { getOrganisation, type Location, type Municipality } from '../contract.ts'
import { OrganisationTabs } from './parts/OrganisationTabs.tsx'
import { at } from './parts/addresses.ts'

/** The foundation and where it works. */
export function OrganisationScreen() {
  const read = useRead(getOrganisation, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { foundation, locations, may } = read.value
  return (
    <Page title={t('organisation.title')} sentence={t('organisation.sentence')}>
      <OrganisationTabs />
      <Section title={t('organisation.foundation')}>
        <Rows>
          <Row
            title={foundation.name}
            detail={foundation.practice ? t('organisation.practice') : null}
            end={
              may.manage && (
                <LinkButton small to={at.foundation}>
                  {t('organisation.rename')}
                </LinkButton>
              )
            }
          />
        </Rows>
      </Section>
      <Section
        title={t('organisation.locations')}
        count={String(locations.length)}
        end={
          may.manage && (
            <LinkButton small icon="plus" to={at.newLocation}>
              {t('organisation.addLocation')}
            </LinkButton>
          )
        }
      >
        {locations.length === 0 ? (
          <Empty title={t('organisation.noLocations')} />
        ) : (
          <Rows label={t('organisation.locations')}>
            {locations.map((location) => (
              <Row key={location.id} to={at.location(location.id)} title={location.name} detail={servedBy(location)} />
            ))}
          </Rows>
        )}
      </Section>
      {may.manage && (
        <Section title={t('checklist.template.used')}>
          <Rows label={t('checklist.template.used')}>
            <Row to="/beheer/checklists" title={t('checklist.template.title')} />
            <Row to="/beheer/trajectsoorten" title={t('terms.title')} />
            <Row to="/beheer/bewaartermijnen" title={t('documents.years.title')} />
            <Row to="/beheer/briefsjablonen" title={t('documents.letters.title')} />
            <Row to="/beheer/instrumenten" title={t('measure.instruments.title')} />
          </Rows>
        </Section>
      )}
    </Page>
  )
}

function servedBy(location: Location): string {
  const names = [...new Set(location.serves.map(({ municipality }) => municipality.name))].join(', ')
  const served = names ? t('organisation.servesList', { names }) : t('organisation.servesNone')
  return location.closedOn ? `${served} · ${t('organisation.closed', { date: shortDate(location.closedOn) })}` : served
}

export function MunicipalitiesScreen() {
  const read = useRead(getOrganisation, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { municipalities, may } = read.value
  return (
    <Page title={t('organisation.title')} sentence={t('organisation.sentence')}>
      <OrganisationTabs />
      <Section
        title={t('organisation.municipalities')}
        count={String(municipalities.length)}
        end={
          may.manage && (
            <LinkButton small icon="plus" to={at.newMunicipality}>
              {t('organisation.addMunicipality')}
            </LinkButton>
          )
        }
      >
        {municipalities.length === 0 ? (
          <Empty title={t('organisation.noMunicipalities')} />
        ) : (
          <Rows label={t('organisation.municipalities')}>
            {municipalities.map((town) => (
              <Row
                key={town.id}
                to={at.municipality(town.id)}
                title={town.name}
                detail={detailOf(town, municipalities)}
              />
            ))}
          </Rows>
        )}
      </Section>
    </Page>
  )
}

function detailOf(town: Municipality, all: readonly Municipality[]): string {
  const successor = all.find(({ id }) => id === town.successorId)?.name
  return [
    town.cbsCode && `${t('organisation.cbsCode')} ${town.cbsCode}`,
    town.validFrom && t('organisation.fromDate', { date: shortDate(town.validFrom) }),
    town.validUntil && t('organisation.untilDate', { date: shortDate(town.validUntil) }),
    successor && t('organisation.mergedInto', { name: successor }),
  ]
    .filter(Boolean)
    .join(' · ')
}
