import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatList } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type DeskDay, listDeskDays, listPastVisits, type Visit } from '../../contract/office-hours.ts'
import { minutesBetween } from '../../rules/office-hours.ts'
import './office-hours.css'
import { nameOfVisit } from './words.ts'

/** Days of the desk that are over, for who leads the location. */
export function DeskDaysScreen() {
  const { search, withSearch } = useAddress()
  const wanted = search['vestiging']
  const read = useRead(listDeskDays, wanted ? { locationId: wanted } : {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { days, location, locations } = read.value
  return (
    <Page
      title={t('planning.desk.days.title')}
      sentence={t('planning.desk.days.sentence', { location: location.name })}
      crumb={board(location)}
    >
      {locations.length > 1 && (
        <div className="filters">
          {locations.map(({ id, name }) => (
            <FilterLink key={id} to={withSearch({ vestiging: id })} on={id === location.id}>
              {name}
            </FilterLink>
          ))}
        </div>
      )}
      {days.length === 0 ? (
        <Empty title={t('planning.desk.days.none')}>{t('planning.desk.days.noneHelp')}</Empty>
      ) : (
        <Rows label={t('planning.desk.days.title')}>
          {days.map((day) => (
            <Row
              key={day.visitOn}
              to={`/spreekuur/dagen/${day.visitOn}?vestiging=${location.id}`}
              title={formatDate(day.visitOn)}
              detail={summary(day)}
            />
          ))}
        </Rows>
      )}
    </Page>
  )
}

const board = ({ id, name }: { id: string; name: string }) => ({
  to: `/spreekuur?vestiging=${id}`,
  text: t('planning.desk.title', { location: name }),
})

const summary = ({ came, left, usualWait, longestWait, helpers }: DeskDay): string =>
  [
    t('planning.desk.days.came', { count: came }),
    usualWait !== null &&
      (usualWait === longestWait
        ? t('planning.desk.days.waited', { minutes: usualWait })
        : t('planning.desk.days.wait', { usual: usualWait, longest: longestWait })),
    left > 0 && t('planning.desk.days.left', { count: left }),
    helpers.length > 0 && t('planning.desk.days.by', { names: formatList(helpers) }),
  ]
    .filter(Boolean)
    .join(' · ')

export function DeskDayScreen({ day }: { day: string }) {
  const wanted = useAddress().search['vestiging']
  const read = useRead(listPastVisits, { visitOn: day, ...(wanted ? { locationId: wanted } : {}) })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { location, visits, visitOn } = read.value
  const title = t('planning.desk.days.day', { date: formatDate(visitOn) })
  return (
    <Page
      title={title}
      sentence={t('planning.desk.days.came', { count: visits.length })}
      crumb={{ to: `/spreekuur/dagen?vestiging=${location.id}`, text: t('planning.desk.days.title') }}
    >
      <Rows label={title}>
        {visits.map((visit) => (
          <Row
            key={visit.id}
            lead={<span className="visit-number">{visit.number}</span>}
            title={nameOfVisit(visit)}
            {...(visit.client ? { to: `/clienten/${visit.client.id}` } : {})}
            detail={course(visit)}
          />
        ))}
      </Rows>
    </Page>
  )
}

const course = ({ arrivedAt, calledAt, endedAt, calledBy, question }: Visit): string =>
  [
    calledAt === null
      ? t('planning.desk.left')
      : t('planning.desk.days.waited', { minutes: minutesBetween(arrivedAt, calledAt) }),
    calledBy && t('planning.desk.with', { name: calledBy.name }),
    calledAt !== null &&
      endedAt !== null &&
      t('planning.desk.days.talked', { minutes: minutesBetween(calledAt, endedAt) }),
    question,
  ]
    .filter(Boolean)
    .join(' · ')
