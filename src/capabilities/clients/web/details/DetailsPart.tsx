import type { ReactNode } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Details, getDetails } from '../../contract/details.ts'
import { displayName } from '../../rules/person.ts'
import { stretchText } from '../parts/said.ts'

/** Who somebody is, at length: one calm list for each subject. */
export function DetailsPart({ clientId }: { clientId: string }) {
  const session = useSession()
  const read = useRead(getDetails, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const details = read.value
  return (
    <Columns
      main={
        <>
          <Names details={details} />
          <Permits details={details} />
          <Languages details={details} />
          <Nationalities details={details} />
        </>
      }
      beside={
        <>
          <Identifiers details={details} />
          <TargetGroups details={details} />
          <Photo details={details} />
          <Death details={details} />
          <p className="sm">
            <Link to={`/clienten/${clientId}/toen`}>{t('doubles.asOf.link')}</Link>
          </p>
          {session.roles.includes('team-leader') && details.may.change && (
            <p className="sm">
              <Link to={`/clienten/${clientId}/dubbel`}>{t('doubles.detailsLink')}</Link>
            </p>
          )}
        </>
      }
    />
  )
}

type ListProps = {
  details: Details
  /** Names the texts. */
  name: string
  /** In the address. */
  segment: string
  lines: readonly { id: string; title: string; detail: ReactNode }[]
  /** What stands above the lines. */
  first?: string | null
  end?: ReactNode
}

/** Lines of one kind, with a way to add one and to correct each. */
function Lines({ details, name, segment, lines, first, end }: ListProps) {
  const at = `/clienten/${details.client.id}/${segment}`
  const { change } = details.may
  return (
    <Section
      title={t(`details.${name}.title`)}
      end={
        change &&
        (end ?? (
          <Link to={at} aria-label={t(`details.${name}.add`)}>
            {t('details.add')}
          </Link>
        ))
      }
    >
      {first && (
        <p className="dim" dir="auto">
          {first}
        </p>
      )}
      {lines.length === 0 && !first && <p className="dim">{t(`details.${name}.none`)}</p>}
      {lines.length > 0 && (
        <Rows label={t(`details.${name}.title`)}>
          {lines.map(({ id, title, detail }) => (
            <Row
              key={id}
              title={title}
              detail={detail}
              end={
                change && (
                  <Link to={`${at}/${id}`} aria-label={`${t('clients.correct')}: ${title}`}>
                    {t('clients.correct')}
                  </Link>
                )
              }
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

const joined = (...parts: (string | null | false)[]): string => parts.filter(Boolean).join(' · ')

type PartProps = { details: Details }

const Names = ({ details }: PartProps) => (
  <Lines
    details={details}
    name="name"
    segment="naam"
    first={t('details.name.inUse', { name: displayName(details.client) })}
    lines={details.names.map(({ id, script, values }) => ({
      id,
      title: displayName(values),
      detail: joined(
        t(`details.name.kinds.${values.kind}`),
        script !== 'latin' && t(`details.name.scripts.${script}`),
        values.paper,
      ),
    }))}
  />
)

const Nationalities = ({ details }: PartProps) => (
  <Lines
    details={details}
    name="nationality"
    segment="nationaliteit"
    first={details.client.nationality}
    lines={details.nationalities.map(({ id, name, values }) => ({ id, title: name, detail: stretchOf(values) }))}
  />
)

const Languages = ({ details }: PartProps) => (
  <Lines
    details={details}
    name="language"
    segment="taal"
    first={details.client.language && t('details.language.toTalkIn', { name: details.client.language })}
    lines={details.languages.map(({ id, name, values }) => ({
      id,
      title: name,
      detail: joined(
        values.speaking && t('details.language.speaks', { level: t(`details.language.levels.${values.speaking}`) }),
        values.reading && t('details.language.reads', { level: t(`details.language.levels.${values.reading}`) }),
        values.knowsScript !== null && t(`details.language.script.${values.knowsScript ? 'known' : 'unknown'}`),
      ),
    }))}
  />
)

const Identifiers = ({ details }: PartProps) => (
  <Lines
    details={details}
    name="identifier"
    segment="nummer"
    first={details.client.vNumber && t('clients.vNumberIs', { number: details.client.vNumber })}
    lines={details.identifiers.map(({ id, values }) => ({
      id,
      title: values.value,
      detail: joined(
        t(
          values.kind === 'document' && values.paper
            ? `details.identifier.papers.${values.paper}`
            : `details.identifier.kinds.${values.kind}`,
        ),
        values.validUntil && t('details.identifier.until', { date: shortDate(values.validUntil) }),
        values.validUntil !== null && values.validUntil < details.today && t('details.identifier.past'),
      ),
    }))}
  />
)

const Permits = ({ details }: PartProps) => (
  <Lines
    details={details}
    name="permit"
    segment="verblijf"
    lines={details.permits.map(({ id, values }) => ({
      id,
      title: t(`details.permit.kinds.${values.kind}`),
      detail: joined(
        values.ground && t(`details.permit.grounds.${values.ground}`),
        stretchOf(values),
        values.receivedOn && t('details.permit.received', { date: shortDate(values.receivedOn) }),
      ),
    }))}
  />
)

function TargetGroups({ details }: PartProps) {
  const { id, targetGroup, targetGroupFrom } = details.client
  const now = joined(targetGroup, targetGroupFrom && t('clients.since', { date: shortDate(targetGroupFrom) }))
  return (
    <Lines
      details={details}
      name="targetGroup"
      segment="doelgroep"
      first={now === '' ? null : now}
      lines={details.targetGroups.map((line) => ({ id: line.id, title: line.name, detail: stretchOf(line.values) }))}
      end={<Link to={`/clienten/${id}/doelgroep`}>{t('details.targetGroup.change')}</Link>}
    />
  )
}

const Photo = ({ details: { client, may } }: PartProps) =>
  client.photo || may.change ? (
    <p className="sm">
      <Link to={`/clienten/${client.id}/foto`}>{t(client.photo ? 'details.photo.change' : 'details.photo.add')}</Link>
    </p>
  ) : null

/** Said calmly, and at the end: for most files this stays one quiet link. */
function Death({ details: { client, may } }: PartProps) {
  if (client.deceasedOn === null && !may.change) return null
  return (
    <p className="sec dim">
      {client.deceasedOn && `${t('clients.deceased', { date: formatDate(client.deceasedOn) })} `}
      {may.change && (
        <Link to={`/clienten/${client.id}/${client.deceasedOn ? 'overlijden' : 'gebeurtenis/overlijden'}`}>
          {t(client.deceasedOn ? 'details.death.correct' : 'details.death.record')}
        </Link>
      )}
    </p>
  )
}

/** Nothing when no date is known: of a line that only may have dates, that says nothing. */
const stretchOf = (of: { fromOn: string | null; untilOn: string | null }) =>
  of.fromOn === null && of.untilOn === null ? '' : stretchText(of)
