import { lazy, Suspense } from 'react'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { daysBetween } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type ShellSession, useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Columns, Page } from '#platform/web/ui/Page.tsx'
import { Heed } from '#platform/web/ui/TermChip.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { BrokenGlass } from '#capabilities/access/web/parts/BrokenGlass.tsx'
import { listLegalCases } from '#capabilities/legal/contract.ts'
import { getMyDay, type Guided } from '../contract.ts'
import { LegalCases, RecentContacts, UnfinishedContacts } from './DayBlocks.tsx'
import { GuidedSection, WaitingSection } from './DayPeople.tsx'
import { OverviewDay } from './OverviewDay.tsx'
import { dayAndDate, greeting } from './greeting.ts'

const DoublesWaiting = lazy(async () => {
  const { DoublesWaiting: part } = await import('#capabilities/clients/web/parts/DoublesWaiting.tsx')
  return { default: part }
})

const HandoversWaiting = lazy(async () => {
  const { HandoversWaiting: part } = await import('#capabilities/handovers/web/parts/HandoversWaiting.tsx')
  return { default: part }
})

const later = async () => (await import('./day-later.ts')).dayLater()
const DayTasks = lazy(async () => ({ default: (await later()).DayTasks }))
const DayReminders = lazy(async () => ({ default: (await later()).OwnReminders }))
const DayItems = lazy(async () => ({ default: (await later()).DayItems }))

/** The start page: who and what asks for attention today. Each role has its own blocks; only those are asked for. */
export function MyDayScreen() {
  const session = useSession()
  return session.may.seeGuidance ? <PeopleDay session={session} /> : <DayWithoutPeople session={session} />
}

function DayWithoutPeople({ session }: { session: ShellSession }) {
  return session.may.enter['legal'] ? <LegalDay session={session} /> : <OverviewDay />
}

type Day = AnswerOf<typeof getMyDay>

function PeopleDay({ session }: { session: ShellSession }) {
  const read = useRead(getMyDay, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const day = read.value
  const { today, mine, quiet, quietWeeks, may } = day
  // Guidance can be read without being coupled to anybody: behind broken glass, or of a whole location.
  if (!may.lead && !may.guideOwn && mine.length === 0) return <DayWithoutPeople session={session} />
  return (
    <Page title={greeting(session.name)} sentence={`${dayAndDate(today)}. ${sentence(day)}`}>
      <NearEnd people={mine} today={today} />
      <Columns
        main={
          <>
            <BrokenGlass />
            <Suspense fallback={null}>
              {session.may.enter['legal'] && <DayReminders link />}
              <DayTasks />
              <DayItems />
            </Suspense>
            {may.lead && (
              <>
                <GuidedSection name="unguided" people={day.unguided} total={day.counts.unguided} today={today} empty />
                <WaitingSection people={day.waiting} today={today} />
                {session.roles.includes('team-leader') && (
                  <Suspense fallback={null}>
                    <HandoversWaiting />
                    <DoublesWaiting />
                  </Suspense>
                )}
              </>
            )}
            {(mine.length > 0 || !may.lead) && <GuidedSection name="mine" people={mine} today={today} empty />}
            {quiet.length > 0 && (
              <GuidedSection
                name="quiet"
                people={quiet}
                total={day.counts.quiet}
                today={today}
                title={quietTitle(quietWeeks)}
                call
              />
            )}
            {may.lead && (
              <>
                <GuidedSection
                  name="ending"
                  people={day.ending}
                  total={day.counts.ending}
                  today={today}
                  end="last-day"
                />
                <GuidedSection
                  name="overdue"
                  people={day.overdue}
                  total={day.counts.overdue}
                  today={today}
                  end="last-day"
                />
              </>
            )}
          </>
        }
        beside={
          <>
            <UnfinishedContacts />
            {session.may.enter['legal'] && <LegalCases today={today} most={6} />}
            {may.lead && (
              <GuidedSection
                name="started"
                people={day.startedThisMonth}
                total={day.counts.startedThisMonth}
                today={today}
                end="none"
                empty
              />
            )}
            {session.workerId && session.may.recordContact && <RecentContacts today={today} />}
          </>
        }
      />
    </Page>
  )
}

function sentence({ may, mine, counts, quietWeeks, waiting }: Day): string {
  const still = !may.contacts
    ? ''
    : counts.quiet === 0
      ? t('guidance.allSpoken', { weeks: quietWeeks.later })
      : t('guidance.someQuiet', { count: counts.quiet })
  if (may.lead) return `${t('guidance.sentenceLeader', { count: counts.unguided + waiting.length })} ${still}`
  return mine.length === 0 ? t('guidance.noneMine') : `${t('guidance.sentenceGuide', { count: mine.length })} ${still}`
}

const quietTitle = ({ early, later }: Day['quietWeeks']) =>
  early === later ? t('guidance.day.quiet', { weeks: later }) : t('guidance.quietByPhase', { early, later })

/** The one block that may shout: guidance of one's own client is nearly over. */
function NearEnd({ people, today }: { people: readonly Guided[]; today: string }) {
  const [next] = people
    .flatMap((one) => (one.lastDay === null ? [] : [{ ...one, lastDay: one.lastDay }]))
    .filter((one) => one.lastDay >= today && daysBetween(today, one.lastDay) <= 30)
    .sort((a, b) => a.lastDay.localeCompare(b.lastDay))
  if (!next) return null
  return (
    <Heed
      title={t('guidance.nearEnd', { name: next.client.name, count: daysBetween(today, next.lastDay) })}
      action={<LinkButton to={`/clienten/${next.client.id}`}>{t('guidance.toFile')}</LinkButton>}
    >
      <p>{t('guidance.nearEndWhy', { from: formatDate(next.startedOn), until: formatDate(next.lastDay) })}</p>
    </Heed>
  )
}

function LegalDay({ session }: { session: ShellSession }) {
  const read = useRead(listLegalCases, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { cases, today } = read.value
  return (
    <Page
      title={greeting(session.name)}
      sentence={`${dayAndDate(today)}. ${t('guidance.sentenceLegal', { count: cases.length })}`}
    >
      <Columns
        main={
          <>
            <Suspense fallback={null}>
              <DayReminders link />
              <DayTasks />
            </Suspense>
            <LegalCases today={today} most={12} />
          </>
        }
        beside={
          <>
            <UnfinishedContacts />
            {session.workerId && session.may.recordContact && <RecentContacts today={today} />}
          </>
        }
      />
    </Page>
  )
}
