import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Columns, Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { myRecentContacts } from '#capabilities/contacts/contract.ts'
import { listLegalCases } from '#capabilities/legal/contract.ts'
import { getMyDay, type Guided } from '../contract.ts'

/** The start page: who asks for attention today, by role. Only what one may see is asked for. */
export function MyDayScreen() {
  const session = useSession()
  const withFiles = session.may.enter['clients'] === true
  return withFiles ? <DayWithClients /> : <DayWithoutClients />
}

function greeting(name: string): string {
  const hour = new Date().getHours()
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return t(`guidance.greeting.${part}`, { name: name.split(' ')[0] })
}

function DayWithClients() {
  const session = useSession()
  const day = useRead(getMyDay, {})
  if (day.status !== 'ready') return <Waiting on={day} />
  const { today, mine, quiet, unguided, overdue, startedThisMonth, quietWeeks } = day.value
  const leads = session.roles.includes('team-leader')
  const sentence = leads
    ? t('guidance.sentenceLeader', { unguided: unguided.length, quiet: quiet.length })
    : mine.length > 0
      ? t('guidance.sentenceGuide', { count: mine.length, quiet: quiet.length })
      : t('guidance.sentenceOther')
  return (
    <Page title={greeting(session.name)} sentence={`${formatDate(today)}. ${sentence}`}>
      <Columns
        main={
          <>
            {leads && (
              <People
                title={t('guidance.unguided')}
                people={unguided}
                today={today}
                none={t('guidance.unguidedNone')}
              />
            )}
            {mine.length > 0 && <People title={t('guidance.mine')} people={mine} today={today} none="" />}
            <People
              title={t('guidance.quiet', { weeks: quietWeeks })}
              people={quiet}
              today={today}
              none={t('guidance.quietNone')}
              quiet
            />
            {leads && overdue.length > 0 && (
              <People title={t('guidance.overdue')} people={overdue.slice(0, 10)} today={today} none="" />
            )}
          </>
        }
        beside={
          <>
            {session.workerId && !session.roles.includes('legal-adviser') && <RecentContacts today={today} />}
            {session.may.enter['legal'] && <RunningCases today={today} />}
            {leads && (
              <People
                title={t('guidance.startedThisMonth')}
                people={startedThisMonth}
                today={today}
                none={t('guidance.startedNone')}
              />
            )}
          </>
        }
      />
    </Page>
  )
}

type PeopleProps = { title: string; people: readonly Guided[]; today: string; none: string; quiet?: boolean }

const People = ({ title, people, today, none, quiet = false }: PeopleProps) => (
  <Section title={title} count={people.length > 0 ? String(people.length) : ''}>
    {people.length === 0 ? (
      <Empty title={none} />
    ) : (
      <Rows label={title}>
        {people.map((one) => (
          <Row
            key={one.trajectoryId}
            to={`/clienten/${one.client.id}`}
            title={one.client.name}
            detail={[
              one.household.length > 0 ? t('guidance.with', { names: one.household.join(', ') }) : null,
              one.month === null ? one.kind : t('guidance.monthOf', { month: one.month }),
              quiet ? null : one.guide?.name,
            ]
              .filter(Boolean)
              .join(' · ')}
            end={
              quiet ? (
                <TermChip urgency="soon">{lastSign(one, today)}</TermChip>
              ) : (
                <span className="sm dim">{lastSign(one, today)}</span>
              )
            }
          />
        ))}
      </Rows>
    )}
  </Section>
)

const lastSign = (one: Guided, today: string) =>
  one.lastContactOn
    ? t('guidance.lastContact', { date: timelineDate(one.lastContactOn, today) })
    : t('guidance.noContact')

function RecentContacts({ today }: { today: string }) {
  const read = useRead(myRecentContacts, { limit: 6 })
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <Section title={t('guidance.recent')}>
      {read.value.contacts.length === 0 ? (
        <Empty title={t('guidance.recentNone')}>{t('guidance.recentHelp')}</Empty>
      ) : (
        <Rows>
          {read.value.contacts.map((contact) => (
            <Row
              key={contact.id}
              to={`/clienten/${contact.client.id}/contact/${contact.id}`}
              title={contact.client.name}
              detail={[
                contact.subject ?? contact.kind,
                contact.minutes === null ? null : t('contacts.minutesShort', { count: contact.minutes }),
              ]
                .filter(Boolean)
                .join(' · ')}
              end={<span className="sm dim">{timelineDate(contact.heldOn, today)}</span>}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

function RunningCases({ today }: { today: string }) {
  const read = useRead(listLegalCases, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { cases } = read.value
  return (
    <Section
      title={t('guidance.cases')}
      count={String(cases.length)}
      end={
        <LinkButton bare small to="/juridisch">
          {t('guidance.allCases')}
        </LinkButton>
      }
    >
      <Rows>
        {cases.slice(0, 8).map((one) => (
          <Row
            key={one.id}
            to={`/clienten/${one.client.id}/juridisch/${one.id}`}
            title={one.client.name}
            detail={one.kind}
            end={<span className="sm dim">{t('guidance.since', { date: timelineDate(one.openedOn, today) })}</span>}
          />
        ))}
      </Rows>
    </Section>
  )
}

/** For who sees no files: the rooms that are theirs, each with what it is for. */
function DayWithoutClients() {
  const session = useSession()
  const rooms = [
    { enter: 'reports', to: '/verantwoording', text: 'reports' },
    { enter: 'housing', to: '/huisvesting', text: 'housing' },
    { enter: 'groups', to: '/groepen', text: 'groups' },
    { enter: 'team', to: '/mensen', text: 'team' },
    { enter: 'imports', to: '/importeren', text: 'imports' },
    { enter: 'organisation', to: '/beheer/organisatie', text: 'organisation' },
  ].filter((room) => session.may.enter[room.enter])
  return (
    <Page title={greeting(session.name)} sentence={t('guidance.sentenceRooms')}>
      <Rows>
        {rooms.map((room) => (
          <Row
            key={room.to}
            to={room.to}
            title={t(`guidance.room.${room.text}.title`)}
            detail={t(`guidance.room.${room.text}.text`)}
          />
        ))}
      </Rows>
    </Page>
  )
}
