import { useState } from 'react'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t, tMaybe } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { HistoryLink, Link } from '#platform/web/ui/Link.tsx'
import { Timeline, type TimelineItem } from '#platform/web/ui/Timeline.tsx'
import { Empty } from '#platform/web/ui/Waiting.tsx'
import type { ClientFile, FileEvent } from '../../contract.ts'
import { leadingOf } from '../../rules/road.ts'

/** Where the capabilities keep the screens that change a record, under the address of the client. */
export const segments: Record<string, string> = {
  contacts: 'contact',
  guidance: 'traject',
  legal: 'juridisch',
  housing: 'huisvesting',
  programmes: 'groep',
  matching: 'taalkoppel',
  network: 'verwijzing',
  reception: 'opvang',
}

/** The kinds of record under which these lines keep who changed what. */
const records: Record<string, string> = {
  contacts: 'contact_moment',
  guidance: 'trajectory',
  legal: 'legal_case',
  housing: 'placement',
  matching: 'language_pair',
}

/** A line of a group belongs to the group; the others have a screen under the client. */
function screenOf({ capability, id, detail }: FileEvent, clientId: string): string {
  if (capability === 'programmes') return `/groepen/${id}`
  if (capability === 'reception') return `/clienten/${clientId}/${segments[capability]}`
  const segment = detail.what === 'conference' ? 'overleg' : segments[capability]
  return `/clienten/${clientId}/${segment}/${id}`
}

const atOnce = 60

/** One line of time for everything that happened with a client, or for one capability. */
export function FileTimeline({ file, only }: { file: ClientFile; only?: string | undefined }) {
  const [shown, setShown] = useState(atOnce)
  const events = only === undefined ? file.events : file.events.filter((event) => event.capability === only)
  if (events.length === 0) return <Empty title={t('clients.noEvents')}>{t('clients.noEventsText')}</Empty>
  const left = events.length - shown
  return (
    <>
      <Timeline items={events.slice(0, shown).map((event) => itemOf(event, file))} today={file.today} now={now(file)} />
      {left > 0 && (
        <div className="tl-more">
          <Button small onClick={() => setShown(shown + 5 * atOnce)}>
            {t('clients.earlier', { count: left })}
          </Button>
        </div>
      )}
    </>
  )
}

function now(file: ClientFile): string {
  const course = leadingOf(file.guidance)?.course
  return !course || course.month === null || course.state === 'over'
    ? t('clients.now')
    : t('clients.nowMonth', { month: course.month })
}

function itemOf(event: FileEvent, file: ClientFile): TimelineItem {
  const { capability, id, detail } = event
  const title = tMaybe(`${capability}.event.${detail.what}`, { word: event.word }) ?? event.word
  const said = [
    ...(detail.words ?? []),
    event.untilOn && t('clients.until', { date: shortDate(event.untilOn) }),
    detail.worker,
    detail.together && detail.together.length > 0 && t('clients.together', { names: detail.together.join(', ') }),
    detail.minutes && t('clients.minutes', { count: detail.minutes }),
  ]
  const words = said.filter(Boolean).join(' · ')
  const mayChange = file.may.record[capability] === true
  const record = records[capability]
  // Whoever may change it has this on the form.
  const history = !mayChange && record && <HistoryLink of={`${record}/${id}`} name={title} />
  return {
    id: `${capability} ${id} ${detail.what}`,
    on: event.onDate,
    mark: event.mark,
    title: mayChange ? (
      <Link className="who" to={screenOf(event, file.client.id)}>
        <bdi dir="auto">{title}</bdi>
      </Link>
    ) : (
      <bdi dir="auto">{title}</bdi>
    ),
    note: detail.note,
    meta: (words || history) && (
      <>
        {words}
        {history}
      </>
    ),
  }
}
