import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, timelineDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Columns, Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type BoardPerson, getBoard } from '../../contract/board.ts'
import { Contracted } from './Contracted.tsx'
import { monthName } from './words.ts'

type Board = AnswerOf<typeof getBoard>

/** What who leads a location looks after, the most pressing first. */
export function BoardScreen() {
  const read = useRead(getBoard, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const board = read.value
  const { today, unguided, still, unmeasured, overdue, stillWeeks, measureWeeks } = board
  return (
    <Page title={t('board.title')} sentence={t('board.sentence', { date: formatDate(today) })}>
      <Columns
        main={
          <>
            <Months unchecked={board.unchecked} />
            <People name="unguided" of={unguided} today={today} />
            <People name="still" of={still} today={today} weeks={stillWeeks} />
            <People name="unmeasured" of={unmeasured} today={today} weeks={measureWeeks} />
            <People name="overdue" of={overdue} today={today} />
            <Contracted contracted={board.contracted} year={Number(today.slice(0, 4))} mayChange={board.may.contract} />
          </>
        }
        beside={
          <>
            <Caseload caseload={board.caseload} />
            <Section title={t('board.further')}>
              <Rows label={t('board.further')}>
                <Row to="/taken" title={t('board.lateTasks', { count: board.lateTasks })} />
                <Row to="/checklists" title={t('board.checklists')} />
                <Row to="/zelfredzaamheid" title={t('board.measurements')} />
              </Rows>
            </Section>
          </>
        }
      />
    </Page>
  )
}

function Months({ unchecked }: Pick<Board, 'unchecked'>) {
  const title = t('board.months.title')
  return (
    <Section title={title} count={unchecked.length > 0 ? String(unchecked.length) : ''}>
      {unchecked.length === 0 ? (
        <p className="dim">{t('board.months.none')}</p>
      ) : (
        <Rows label={title}>
          {unchecked.map(({ location, month, started }) => (
            <Row
              key={`${location.id}${month}`}
              to={`/begeleiding/maand/${location.id}/${month}`}
              title={`${location.name}, ${monthName(month)}`}
              detail={t('board.months.started', { count: started })}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

type PeopleProps = {
  name: 'unguided' | 'still' | 'unmeasured' | 'overdue'
  of: Board['still']
  today: string
  weeks?: number
}

function People({ name, of, today, weeks = 0 }: PeopleProps) {
  const title = t(`board.${name}.title`, { weeks })
  return (
    <Section title={title} count={of.count > 0 ? String(of.count) : ''}>
      {of.count === 0 ? (
        <p className="dim">{t(`board.${name}.none`)}</p>
      ) : (
        <Rows label={title}>
          {of.first.map((one) => (
            <Row
              key={one.trajectoryId}
              to={`/clienten/${one.client.id}`}
              title={one.client.name}
              detail={detailOf(one)}
              end={<span className="sm dim">{t(`board.${name}.on`, { date: timelineDate(one.on, today) })}</span>}
            />
          ))}
        </Rows>
      )}
      {of.count > of.first.length && (
        <p className="dim">{t('board.more', { shown: of.first.length, count: of.count })}</p>
      )}
    </Section>
  )
}

const detailOf = ({ kind, guide }: BoardPerson) => [kind, guide].filter(Boolean).join(' · ')

/** Who has room for one more, at a glance: the end of a row says it in a word. */
function Caseload({ caseload }: Pick<Board, 'caseload'>) {
  const title = t('board.caseload.title')
  return (
    <Section title={title} count={String(caseload.length)}>
      <Rows label={title}>
        {caseload.map((one) => (
          <Row
            key={one.worker.id}
            to={`/mensen/${one.worker.id}`}
            title={one.worker.name}
            detail={hasOf(one)}
            end={<span className="sm dim">{roomOf(one)}</span>}
          />
        ))}
      </Rows>
      <p className="dim">{t('board.caseload.help')}</p>
      <LinkButton bare to="/mensen">
        {t('board.caseload.people')}
      </LinkButton>
    </Section>
  )
}

function hasOf({ guides, atMost, leftOn }: Board['caseload'][number]): string {
  const has =
    atMost === null
      ? t('board.caseload.guides', { count: guides })
      : t('board.caseload.guidesOf', { count: guides, atMost })
  return leftOn ? `${has} · ${t('board.caseload.left', { date: formatDate(leftOn) })}` : has
}

function roomOf({ guides, atMost, leftOn }: Board['caseload'][number]): string {
  if (leftOn) return t('board.caseload.gone')
  if (atMost === null) return ''
  if (guides < atMost) return t('board.caseload.free', { count: atMost - guides })
  return guides === atMost ? t('board.caseload.full') : t('board.caseload.over', { count: guides - atMost })
}
