import { useRead } from '#platform/web/api/use-read.ts'
import { formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { listBrokenGlass } from '../../contract/openings.ts'

const told = ['team-leader', 'privacy-officer']

/** On the start page of those whom an emergency is reported to: who opened which file, and why. */
export function BrokenGlass() {
  const { roles, may } = useSession()
  const read = useRead(listBrokenGlass, {}, { when: roles.some((role) => told.includes(role)) })
  if (read.status !== 'ready' || read.value.openings.length === 0) return null
  return (
    <Section title={t('access.glassLately')}>
      <Rows label={t('access.glassLately')}>
        {read.value.openings.map(({ id, clientId, clientNumber, by, reason, openedAt }) => (
          <Row
            key={id}
            {...(may.enter['clients'] ? { to: `/clienten/${clientId}` } : {})}
            title={`${by} · ${t('access.log.ofClient', { number: clientNumber })}`}
            detail={<bdi dir="auto">{reason}</bdi>}
            end={<span className="sm dim">{formatInstant(openedAt)}</span>}
          />
        ))}
      </Rows>
    </Section>
  )
}
