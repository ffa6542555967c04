import './office-hours.css'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { formatList } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { useSession, useTryingOut } from '#platform/web/shell/session.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { SelectField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Columns, Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { FilterLink } from '#platform/web/ui/Tabs.tsx'
import { Tag, TermChip } from '#platform/web/ui/TermChip.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { callVisitor, type Duty, listVisits, type Visit } from '../../contract/office-hours.ts'
import { minutesBetween } from '../../rules/office-hours.ts'
import { detailOfVisit, interpreterWords, nameOfVisit } from './words.ts'

type Board = AnswerOf<typeof listVisits>
const EVERY = 10_000

/** The desk on a busy day: who waits, who is helped and by whom, who has been. */
export function OfficeHoursScreen() {
  const { search, withSearch } = useAddress()
  const locationId = search['vestiging']
  const read = useRead(listVisits, locationId ? { locationId } : {}, { every: EVERY, keep: true })
  if (read.status !== 'ready') return <Waiting on={read} />
  const board = read.value
  const of = (state: Visit['state']) => board.visits.filter((visit) => visit.state === state)
  const at = `?vestiging=${board.location.id}`
  const ended = [...of('done'), ...of('left')].toSorted((a, b) => b.number - a.number)
  return (
    <Page
      title={t('planning.desk.title', { location: board.location.name })}
      sentence={sentenceOf(board, of('waiting'))}
      actions={
        <>
          <LinkButton to={`/wachtkamer${at}`}>{t('planning.desk.screen')}</LinkButton>
          <LinkButton icon="plus" to={`/spreekuur/bezoeker${at}`}>
            {t('planning.desk.visitor')}
          </LinkButton>
        </>
      }
    >
      {board.locations.length > 1 && (
        <div className="filters">
          {board.locations.map(({ id, name }) => (
            <FilterLink key={id} to={withSearch({ vestiging: id })} on={id === board.location.id}>
              {name}
            </FilterLink>
          ))}
        </div>
      )}
      <Columns
        main={
          <>
            <WaitingList board={board} visits={of('waiting')} />
            <Talks board={board} visits={of('called')} />
          </>
        }
        beside={
          <>
            <WhoIsHere board={board} talks={of('called')} />
            <Ended visits={ended} />
            <p className="desk-links">
              <Link to={`/spreekuur/openingstijden${at}`}>{t('planning.desk.times')}</Link>
            </p>
            {board.may.lead && (
              <p>
                <Link to={`/spreekuur/dagen${at}`}>{t('planning.desk.days.link')}</Link>
              </p>
            )}
          </>
        }
      />
    </Page>
  )
}

function sentenceOf({ hours, closedBecause, now }: Board, waiting: readonly Visit[]): string {
  const times = hours.map(({ opensAt, closesAt, kind }) =>
    t(kind === 'legal' ? 'planning.desk.fromLegal' : 'planning.desk.from', { from: opensAt, until: closesAt }),
  )
  const open =
    closedBecause !== null
      ? closedBecause === ''
        ? t('planning.desk.closed')
        : t('planning.desk.closedBecause', { reason: closedBecause })
      : times.length > 0
        ? t('planning.desk.openNow', { hours: formatList(times) })
        : t('planning.desk.noHours')
  const [first] = waiting
  const who = first
    ? t('planning.desk.waits', { count: waiting.length, minutes: minutesBetween(first.arrivedAt, now) })
    : t('planning.desk.nobodyWaits')
  return `${open} ${who}`
}

const NumberOf = ({ visit }: { visit: Visit }) => (
  <span className={visit.state === 'called' ? 'visit-number helped' : 'visit-number'}>{visit.number}</span>
)
const Minutes = ({ from, until }: { from: string; until: string }) => (
  <span className="min">
    <b>{minutesBetween(from, until)}</b> {t('planning.desk.min')}
  </span>
)

function WaitingList({ board, visits }: { board: Board; visits: readonly Visit[] }) {
  const { workerId } = useSession()
  const { go, search } = useAddress()
  const nothingSaved = useTryingOut()
  const call = useCommand(callVisitor, { refreshes: [listVisits], onDone: ({ id }) => go(`/spreekuur/${id}`) })
  const mine = board.duties.find(({ worker, language }) => worker?.id === workerId && language === null)
  const roomId = search['ruimte'] ?? mine?.room?.id ?? null
  return (
    <Section title={t('planning.desk.waiting')} count={String(visits.length)}>
      <Notice problem={call.problem} />
      {visits.length === 0 && <p className="dim">{t('planning.desk.nobody')}</p>}
      <Rows label={t('planning.desk.waiting')}>
        {visits.map((visit, at) => (
          <Row
            key={visit.id}
            lead={<NumberOf visit={visit} />}
            to={`/spreekuur/${visit.id}`}
            title={nameOfVisit(visit)}
            detail={<Detail visit={visit} me={workerId} />}
            end={
              <div className="visit-end">
                <Minutes from={visit.arrivedAt} until={board.now} />
                {board.may.call && (
                  <Button
                    go={at === 0}
                    busy={call.busy}
                    disabled={nothingSaved}
                    name={t('planning.desk.callName', { number: visit.number })}
                    onClick={() => void call.run({ visitId: visit.id, version: visit.version, roomId })}
                  >
                    {t('planning.desk.call')}
                  </Button>
                )}
              </div>
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

const Detail = ({ visit, me }: { visit: Visit; me: string | null }) => (
  <>
    {detailOfVisit(visit, me)} {visit.needsInterpreter && <Tag on>{interpreterWords(visit)}</Tag>}
  </>
)

function Talks({ board, visits }: { board: Board; visits: readonly Visit[] }) {
  const { workerId } = useSession()
  return (
    <Section title={t('planning.desk.talking')} count={String(visits.length)}>
      {visits.length === 0 && <p className="dim">{t('planning.desk.noTalks')}</p>}
      <Rows label={t('planning.desk.talking')}>
        {visits.map((visit) => (
          <Row
            key={visit.id}
            lead={<NumberOf visit={visit} />}
            to={`/spreekuur/${visit.id}`}
            title={nameOfVisit(visit)}
            detail={
              <>
                {[visit.calledBy && t('planning.desk.with', { name: visit.calledBy.name }), visit.room, visit.question]
                  .filter(Boolean)
                  .join(' · ')}{' '}
                {visit.needsInterpreter && <Tag on>{interpreterWords(visit)}</Tag>}
              </>
            }
            end={
              <div className="visit-end">
                <Minutes from={visit.calledAt ?? visit.arrivedAt} until={board.now} />
                {board.may.call && visit.calledBy?.id === workerId && (
                  <LinkButton
                    to={`/spreekuur/${visit.id}`}
                    name={t('planning.desk.finishName', { number: visit.number })}
                  >
                    {t('planning.desk.finish')}
                  </LinkButton>
                )}
              </div>
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

function WhoIsHere({ board, talks }: { board: Board; talks: readonly Visit[] }) {
  const { search, go, withSearch } = useAddress()
  const { workerId } = useSession()
  const mine = board.duties.find(({ worker, language }) => worker?.id === workerId && language === null)
  return (
    <Section title={t('planning.desk.who')}>
      {board.duties.length === 0 && <p className="dim">{t('planning.desk.nobodyOn')}</p>}
      <Rows label={t('planning.desk.who')}>
        {board.duties.map((duty) => (
          <Row
            key={duty.id}
            title={nameOfDuty(duty)}
            detail={duty.room?.name}
            end={<Doing duty={duty} talks={talks} />}
          />
        ))}
      </Rows>
      {board.may.call && board.rooms.length > 0 && (
        <SelectField
          label={t('planning.desk.myRoom')}
          name="room"
          optional
          choices={board.rooms.map(({ id, name }) => ({ value: id, label: name }))}
          value={search['ruimte'] ?? mine?.room?.id ?? null}
          onChange={(id) => go(withSearch({ ruimte: id }))}
          error={undefined}
        />
      )}
    </Section>
  )
}

const nameOfDuty = ({ worker, language }: Duty): string =>
  [worker?.name, language !== null && t('planning.desk.interpreterDuty', { language })].filter(Boolean).join(' · ')

function Doing({ duty, talks }: { duty: Duty; talks: readonly Visit[] }) {
  if (duty.absent) return <TermChip urgency="soon">{t('planning.desk.absent')}</TermChip>
  if (duty.language !== null) return null
  const talk = talks.find(({ calledBy }) => calledBy !== null && calledBy.id === duty.worker?.id)
  if (talk) return <span className="sm dim">{t('planning.desk.busy', { number: talk.number })}</span>
  return <TermChip urgency="done">{t('planning.desk.free')}</TermChip>
}

function Ended({ visits }: { visits: readonly Visit[] }) {
  return (
    <Section title={t('planning.desk.done')} count={String(visits.length)}>
      {visits.length === 0 && <p className="dim">{t('planning.desk.noDone')}</p>}
      <Rows label={t('planning.desk.done')}>
        {visits.map((visit) => (
          <Row
            key={visit.id}
            title={`${visit.number} · ${nameOfVisit(visit)}`}
            {...(visit.state === 'left' ? { to: `/spreekuur/${visit.id}` } : {})}
            detail={
              visit.state === 'done' && visit.calledAt !== null && visit.endedAt !== null
                ? `${minutesBetween(visit.calledAt, visit.endedAt)} ${t('planning.desk.min')}`
                : undefined
            }
            end={
              visit.state === 'left' ? (
                <span className="sm dim">{t('planning.desk.left')}</span>
              ) : (
                <TermChip urgency="done">{t('planning.desk.recorded')}</TermChip>
              )
            }
          />
        ))}
      </Rows>
    </Section>
  )
}
