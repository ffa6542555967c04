import pg from 'pg'
import { type Binaries, debianBinaries, embeddedBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { launch, logTail, type Settings, stopPostmaster } from './launch.ts'
import { inBothLanguages, pause } from './messages.ts'
import { choosePlace, type Place } from './place.ts'
import { findPostmaster, isOrphan, type Postmaster, removeStalePidFile } from './postmaster.ts'

export type RunningPostgres = {
  /** The folder of the Unix socket; `pg` takes it as a host. */
  host: string
  port: number
  user: 'postgres'
  /** Another start owns it and decides when it ends. */
  shared: boolean
  dataDir: string
  /** Something the person who starts the program has to know; null as a rule. */
  notice: string | null
  /** Stops what this start launched; leaves a shared one alone. */
  stop(): Promise<void>
}

export type StartOptions = { dataDir: string; settings?: Settings }

/** For tests: whatever makes a database that may be lost faster. */
export const throwawaySettings: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: 200,
}

/**
 * Makes sure that PostgreSQL runs on this directory, and hands out how to reach it: over a Unix socket in a folder that
 * is closed to others, never over the network. One that runs already is shared, not restarted; one whose owner was
 * killed is waited for, then started anew.
 */
export async function startEmbedded({ dataDir, settings = {} }: StartOptions): Promise<RunningPostgres> {
  if (process.platform === 'win32') throw new Error(notOnWindows)
  const place = choosePlace(dataDir)
  return start(place, embeddedBinaries(place.user), settings)
}

/** The same on Debian's PostgreSQL 15, for tests and benchmarks; needs the package postgresql-15. */
export async function startDebian15({ dataDir, settings = {} }: StartOptions): Promise<RunningPostgres> {
  const binaries = debianBinaries()
  if (!binaries) throw new Error('the Debian package postgresql-15 is not installed')
  return start(choosePlace(dataDir), binaries, settings)
}

const launchesAtMost = 4
const unfinishedForAtMost = 5_000
const otherStartMayTake = 300_000
/** A killed owner still looks alive until the system has taken it down. */
const dyingTakes = 150

async function start(place: Place, binaries: Binaries, settings: Settings): Promise<RunningPostgres> {
  const since = Date.now()
  for (let launches = 0; ; ) {
    const found = findPostmaster(place.dataDir)
    if (found.kind === 'running') {
      const shared = await share(place, found.postmaster)
      if (shared) return shared
      if (Date.now() - since > otherStartMayTake) throw new Error(isNotReady(place))
      await pause(20)
    } else if (found.kind === 'unfinished' && Date.now() - since < unfinishedForAtMost) {
      await pause(20)
    } else {
      if (found.kind !== 'none') removeStalePidFile(place.dataDir)
      if (launches === launchesAtMost) throw new Error(doesNotStart(place))
      launches += 1
      await ensureCluster(place, binaries, settings.fsync === 'off')
      const launched = await launch(place, binaries, settings)
      if (launched) return describe(place, launched.postmaster, false, launched.stop)
      await pause(100 * launches) // another start was first, or remains of a killed one are still ending
    }
  }
}

async function share(place: Place, postmaster: Postmaster): Promise<RunningPostgres | null> {
  if (!isOrphan(postmaster)) {
    if (postmaster.status !== 'ready' || !(await answers(postmaster))) return null
    await pause(dyingTakes)
    if (!isOrphan(postmaster)) return describe(place, postmaster, true, async () => {})
  }
  await stopPostmaster(postmaster.pid)
  return null
}

async function answers({ socketDir, port }: Postmaster): Promise<boolean> {
  const client = new pg.Client({ host: socketDir, port, user: 'postgres', database: 'postgres', password: '' })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

function describe(place: Place, postmaster: Postmaster, shared: boolean, stop: () => Promise<void>): RunningPostgres {
  const { socketDir, port } = postmaster
  return { host: socketDir, port, user: 'postgres', shared, dataDir: place.dataDir, notice: place.notice, stop }
}

const doesNotStart = (place: Place) =>
  inBothLanguages(
    `De database in ${place.dataDir} start niet. Dit meldt PostgreSQL:`,
    `The database in ${place.dataDir} does not start. PostgreSQL says:\n${logTail(place)}`,
  )

const isNotReady = ({ dataDir }: Place) =>
  inBothLanguages(
    `Er draait al een database op ${dataDir}, maar die geeft geen antwoord. Stop het andere programma en start opnieuw.`,
    `A database runs on ${dataDir} already, but it does not answer. Stop the other program and start again.`,
  )

const notOnWindows = inBothLanguages(
  'De ingebouwde database werkt niet op Windows. Gebruik WSL, of een eigen PostgreSQL met DATABASE_URL.',
  'The embedded database does not work on Windows. Use WSL, or your own PostgreSQL with DATABASE_URL.',
)
