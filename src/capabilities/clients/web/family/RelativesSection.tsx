import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { HistoryLink, Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Family, getFamily, type RelativeValues } from '../../contract/family.ts'
import { displayName } from '../../rules/person.ts'
import { ageText } from '../parts/said.ts'

/** Where somebody is: a country where it is known, else in what kind of place. */
export function placeText({ whereabouts, country }: Pick<RelativeValues, 'whereabouts' | 'country'>): string {
  if (whereabouts === 'unknown') return t('family.relative.unknownPlace')
  return country === null ? t(`family.relative.places.${whereabouts}`) : t('family.relative.inCountry', { country })
}

/** Family of the household that has no file, with a way to add somebody. */
export function RelativesSection({ clientId }: { clientId: string }) {
  const read = useRead(getFamily, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { relatives, may } = read.value
  return (
    <Section
      title={t('family.relative.title')}
      end={may.change && <Link to={`/clienten/${clientId}/familielid`}>{t('family.relative.add')}</Link>}
    >
      {relatives.length === 0 ? (
        <p className="dim">{t('family.relative.none')}</p>
      ) : (
        <Rows label={t('family.relative.title')}>
          {relatives.map((one) => (
            <RelativeRow key={one.id} family={read.value} relative={one} clientId={clientId} />
          ))}
        </Rows>
      )}
    </Section>
  )
}

type RowProps = { family: Family; relative: Family['relatives'][number]; clientId: string }

function RelativeRow({ family, relative: { id, clientId: ofId, values }, clientId }: RowProps) {
  const of = family.members.find((member) => member.id === ofId)
  const name = displayName(values)
  const relation = t(`family.relative.relations.${values.relation}`)
  return (
    <Row
      title={name}
      detail={[
        of ? t('family.relative.ofName', { relation, name: of.givenNames || of.familyName }) : relation,
        values.deceased ? t('family.relative.died') : ageText(values, family.today),
        !values.deceased && placeText(values),
      ]
        .filter(Boolean)
        .join(' · ')}
      end={
        family.may.change ? (
          <Link to={`/clienten/${clientId}/familielid/${id}`} aria-label={`${t('clients.correct')}: ${name}`}>
            {t('clients.correct')}
          </Link>
        ) : (
          <HistoryLink of={`relative/${id}`} name={name} />
        )
      }
    />
  )
}
