import { useState } from 'react'
import type { PlainDate } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatInstant, timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { myRecentContacts } from '#capabilities/contacts/contract.ts'
import { unfinishedContacts } from '#capabilities/contacts/web/parts/drafts.ts'
import { listLegalCases } from '#capabilities/legal/contract.ts'
import { addressOfCase } from '#capabilities/legal/web/parts/addresses.ts'

/** What was begun on this device and not saved. */
export function UnfinishedContacts() {
  const [drafts] = useState(unfinishedContacts)
  if (drafts.length === 0) return null
  return (
    <Section title={t('guidance.unfinished')}>
      <Rows label={t('guidance.unfinished')}>
        {drafts.map(({ clientId, clientName, savedAt }) => (
          <Row
            key={clientId}
            title={t('guidance.noteAbout', { name: clientName })}
            detail={t('guidance.keptAt', { at: formatInstant(savedAt.toISOString()) })}
            end={
              <LinkButton
                small
                to={`/clienten/${clientId}/contact`}
                name={t('guidance.goOnWith', { name: clientName })}
              >
                {t('guidance.goOn')}
              </LinkButton>
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

export function RecentContacts({ today }: { today: PlainDate }) {
  const read = useRead(myRecentContacts, { limit: 6 })
  return (
    <Section title={t('guidance.recent')}>
      {read.status !== 'ready' ? (
        <Waiting on={read} />
      ) : read.value.contacts.length === 0 ? (
        <p className="dim">{t('guidance.recentNone')}</p>
      ) : (
        <Rows label={t('guidance.recent')}>
          {read.value.contacts.map(({ id, client, subject, kind, minutes, heldOn }) => (
            <Row
              key={id}
              to={`/clienten/${client.id}/contact/${id}`}
              title={client.name}
              detail={[subject ?? kind, minutes === null ? null : t('contacts.minutesShort', { count: minutes })]
                .filter(Boolean)
                .join(' · ')}
              end={<span className="sm dim">{timelineDate(heldOn, today)}</span>}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

/** Running dossiers, the longest first. */
export function LegalCases({ today, most }: { today: PlainDate; most: number }) {
  const { may } = useSession()
  const read = useRead(listLegalCases, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { cases } = read.value
  const all = <Link to="/juridisch">{t('guidance.allCases')}</Link>
  return (
    <Section title={t('guidance.cases')} count={cases.length > 0 ? String(cases.length) : ''} end={all}>
      {cases.length === 0 ? (
        <p className="dim">{t('guidance.casesNone')}</p>
      ) : (
        <Rows label={t('guidance.cases')}>
          {cases.slice(0, most).map(({ id, client, kind, openedOn }) => (
            <Row
              key={id}
              to={addressOfCase(client.id, id, may)}
              title={client.name}
              detail={kind}
              end={<span className="sm dim">{t('guidance.since', { date: timelineDate(openedOn, today) })}</span>}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}
