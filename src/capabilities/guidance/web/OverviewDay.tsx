import { useRead } from '#platform/web/api/use-read.ts'
import { formatInstant, formatList, formatNumber } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type ShellSession, useSession } from '#platform/web/shell/session.ts'
import { FigureTile, Tiles } from '#platform/web/ui/FigureTile.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { BrokenGlass } from '#capabilities/access/web/parts/BrokenGlass.tsx'
import { listBatches } from '#capabilities/imports/contract.ts'
import { listGroups } from '#capabilities/programmes/contract.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { getOverview } from '../contract.ts'
import { dayAndDate, greeting } from './greeting.ts'

/** The start page of who sees no files: figures that open, the last imports, and the rooms that are theirs. */
export function OverviewDay() {
  const session = useSession()
  const counts = session.roles.includes('coordinator')
  return (
    <Page title={greeting(session.name)} sentence={seenBy(session)}>
      <BrokenGlass />
      {counts && <Numbers />}
      {session.may.enter['imports'] && <LastImports />}
      <Rooms />
    </Page>
  )
}

const inSentence = [
  'clients',
  'desk',
  'pairs',
  'groups',
  'reports',
  'housing',
  'team',
  'imports',
  'organisation',
  'log',
] as const

/** At a town hall the figures are those of one municipality. */
const ofTown = ({ roles, may }: ShellSession, room: string): boolean =>
  room === 'reports' && roles.includes('municipality') && !may.finaliseReport

/** What somebody sees, told from the rooms that are theirs. */
function seenBy(session: ShellSession): string {
  const { may } = session
  const rooms = inSentence.filter((room) => may.enter[room])
  if (rooms.length === 0) return t('guidance.seesNothing')
  const what = formatList(rooms.map((room) => t(`guidance.sees.${ofTown(session, room) ? 'reportsOfTown' : room}`)))
  return t(may.enter['clients'] ? 'guidance.seesRooms' : 'guidance.seesNoFiles', { what })
}

function Numbers() {
  const overview = useRead(getOverview, {})
  const groups = useRead(listGroups, {})
  const workers = useRead(listWorkers, {})
  if (overview.status !== 'ready') return <Waiting on={overview} />
  const { today, running, unguided, guides, municipalities } = overview.value
  const runningGroups =
    groups.status === 'ready'
      ? groups.value.groups.filter((group) => group.startsOn <= today && (group.endsOn ?? today) >= today).length
      : null
  const contacts = municipalities.reduce((sum, town) => sum + town.contacts, 0)
  return (
    <>
      <Section title={dayAndDate(today)}>
        <p>{`${t('guidance.running', { count: running })} ${t('guidance.runningUnguided', { count: unguided })}`}</p>
        <Tiles>
          <FigureTile value={contacts} label={t('guidance.tile.contacts')} to="/verantwoording" />
          <FigureTile
            value={workers.status === 'ready' ? workers.value.workers.length : null}
            label={t('guidance.tile.team')}
            compare={t('guidance.tile.guides', { count: guides })}
            to="/mensen"
          />
          <FigureTile value={runningGroups} label={t('guidance.tile.groups')} to="/groepen" />
        </Tiles>
      </Section>
      {municipalities.length > 0 && (
        <Section title={t('guidance.perMunicipality', { year: today.slice(0, 4) })}>
          <Rows label={t('guidance.perMunicipality', { year: today.slice(0, 4) })}>
            {municipalities.map((town) => (
              <Row
                key={town.id}
                to={`/verantwoording/gemeente?gemeente=${town.id}&van=${today.slice(0, 4)}-01-01&tot=${today.slice(0, 4)}-12-31`}
                title={town.name}
                detail={`${t('guidance.townContacts', { count: town.contacts, formatted: formatNumber(town.contacts) })} · ${t('guidance.townStarted', { count: town.started })}`}
                end={<span className="sm dim">{t('guidance.toReport')}</span>}
              />
            ))}
          </Rows>
        </Section>
      )}
    </>
  )
}

function LastImports() {
  const read = useRead(listBatches, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { batches, may } = read.value
  const offer = may.offer && <Link to="/importeren/nieuw">{t('imports.offer')}</Link>
  return (
    <Section title={t('guidance.lastImports')} end={offer}>
      {batches.length === 0 ? (
        <p className="dim">{t('imports.noneText')}</p>
      ) : (
        <Rows label={t('guidance.lastImports')}>
          {batches.slice(0, 5).map((batch) => (
            <Row
              key={batch.id}
              to={`/importeren/${batch.id}`}
              title={t('imports.batch', { number: batch.number })}
              detail={[formatInstant(batch.startedAt), batch.source].join(' · ')}
              end={
                <span className="sm dim">
                  {batch.openHeld > 0
                    ? t('imports.heldCount', { count: batch.openHeld })
                    : t(`imports.state.${batch.state}`)}
                </span>
              }
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

const rooms = [
  { enter: 'desk', to: '/balie' },
  { enter: 'clients', to: '/clienten' },
  { enter: 'pairs', to: '/mijn-taalkoppel' },
  { enter: 'reports', to: '/verantwoording' },
  { enter: 'housing', to: '/huisvesting' },
  { enter: 'groups', to: '/groepen' },
  { enter: 'team', to: '/mensen' },
  { enter: 'imports', to: '/importeren' },
  { enter: 'organisation', to: '/beheer/organisatie' },
  { enter: 'accounts', to: '/accounts' },
  { enter: 'log', to: '/logboek' },
] as const

function Rooms() {
  const session = useSession()
  const { may } = session
  const open = rooms.filter((room) => may.enter[room.enter])
  const wordOf = (room: string) => {
    if (room !== 'reports' || may.finaliseReport) return room
    return ofTown(session, room) ? 'reportsOfTown' : 'reportsToRead'
  }
  if (open.length === 0) return null
  return (
    <Section title={t('guidance.rooms')}>
      <Rows label={t('guidance.rooms')}>
        {open.map(({ enter, to }) => {
          const word = wordOf(enter)
          return (
            <Row key={to} to={to} title={t(`guidance.room.${word}.title`)} detail={t(`guidance.room.${word}.text`)} />
          )
        })}
      </Rows>
    </Section>
  )
}
