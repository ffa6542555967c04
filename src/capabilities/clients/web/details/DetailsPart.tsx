import type { ReactNode } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Link } from '#platform/web/ui/Link.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Details, getDetails } from '../../contract/details.ts'
import { displayName } from '../../rules/person.ts'

/** Who somebody is, at length: one calm list for each subject. */
export function DetailsPart({ clientId }: { clientId: string }) {
  const read = useRead(getDetails, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const details = read.value
  return <Columns main={<Names details={details} />} beside={null} />
}

type ListProps = {
  details: Details
  /** Names the texts. */
  name: string
  /** In the address. */
  segment: string
  lines: readonly { id: string; title: string; detail: ReactNode }[]
  children?: ReactNode
}

/** Lines of one kind, with a way to add one and to correct each. */
function Lines({ details, name, segment, lines, children }: ListProps) {
  const at = `/clienten/${details.client.id}/${segment}`
  const { change } = details.may
  return (
    <Section
      title={t(`details.${name}.title`)}
      end={
        change && (
          <Link to={at} aria-label={t(`details.${name}.add`)}>
            {t('details.add')}
          </Link>
        )
      }
    >
      {children}
      {lines.length === 0 && !children && <p className="dim">{t(`details.${name}.none`)}</p>}
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

const Names = ({ details }: { details: Details }) => (
  <Lines
    details={details}
    name="name"
    segment="naam"
    lines={details.names.map(({ id, script, values }) => ({
      id,
      title: displayName(values),
      detail: joined(
        t(`details.name.kinds.${values.kind}`),
        script !== 'latin' && t(`details.name.scripts.${script}`),
        values.paper,
      ),
    }))}
  >
    <p className="dim">{t('details.name.inUse', { name: displayName(details.client) })}</p>
  </Lines>
)
