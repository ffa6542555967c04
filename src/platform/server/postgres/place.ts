import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inBothLanguages } from './messages.ts'
import { canReach, databaseUser, giveTo, type SystemUser } from './system-user.ts'

/** Where a cluster really stands and who runs it. */
export type Place = {
  dataDir: string
  user: SystemUser
  /** Set when the data could not be put where it was asked for; to be shown at start. */
  notice: string | null
}

/** A Unix socket's path may be 104 to 108 bytes long, depending on the system. */
const longestSocketPath = 100

/** Takes the wanted folder, or a system folder when the database's user cannot reach the wanted one. */
export function choosePlace(wanted: string): Place {
  const parent = path.dirname(path.resolve(wanted))
  fs.mkdirSync(parent, { recursive: true, mode: 0o755 })
  const dataDir = path.join(fs.realpathSync(parent), path.basename(wanted))
  const user = databaseUser(dataDir)
  if (user.ids.uid === undefined) return { dataDir, user, notice: null }

  const elsewhere = path.join('/var/lib', `reisgezel-${hashOf(dataDir)}`, 'postgres')
  const reachable = canReach(user, path.dirname(dataDir))
  if (!reachable && hasCluster(dataDir)) throw new Error(closedAfterwards(dataDir))
  if (reachable && (hasCluster(dataDir) || !hasCluster(elsewhere))) return { dataDir, user, notice: null }
  makeSystemFolder(path.dirname(elsewhere))
  return { dataDir: elsewhere, user: databaseUser(elsewhere), notice: storedElsewhere(dataDir, elsewhere) }
}

export const hasCluster = (dataDir: string): boolean => fs.existsSync(path.join(dataDir, 'PG_VERSION'))

/** A folder that only the database's user (and root) can enter: this closes the socket to every other local user. */
export function makeSocketDir({ dataDir, user }: Place): string {
  const beside = `${dataDir}.socket`
  if (fits(beside)) {
    fs.mkdirSync(beside, { recursive: true, mode: 0o700 })
    giveTo(user, beside)
    fs.chmodSync(beside, 0o700)
    return beside
  }
  const temporary = [os.tmpdir(), '/tmp'].find(
    (dir) => fits(path.join(dir, socketName(dataDir))) && canReach(user, dir),
  )
  if (temporary === undefined) throw new Error(noPlaceForSocket(dataDir))
  return makeOwnTemporaryDir(path.join(temporary, socketName(dataDir)), user)
}

/** In a folder where everybody may write, a directory with the right name can be a trap: its owner and mode must fit. */
function makeOwnTemporaryDir(dir: string, user: SystemUser): string {
  try {
    fs.mkdirSync(dir, { mode: 0o700 })
    giveTo(user, dir)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const found = fs.lstatSync(dir)
  const ours = found.uid === user.uid || (found.uid === 0 && process.getuid?.() === 0)
  if (!found.isDirectory() || !ours || (found.mode & 0o077) !== 0) throw new Error(notOurs(dir))
  giveTo(user, dir)
  return dir
}

function makeSystemFolder(dir: string): void {
  fs.mkdirSync(dir, { recursive: true, mode: 0o755 })
  const found = fs.lstatSync(dir)
  if (!found.isDirectory() || found.uid !== 0) throw new Error(notOurs(dir))
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
const socketName = (dataDir: string) => `reisgezel-${hashOf(dataDir)}`
const fits = (dir: string) => Buffer.byteLength(path.join(dir, '.s.PGSQL.5432')) <= longestSocketPath

const storedElsewhere = (wanted: string, taken: string) =>
  inBothLanguages(
    `De database staat in ${taken}, want de gebruiker van de database kan niet bij ${wanted}.`,
    `The database is kept in ${taken}, because the database's user cannot reach ${wanted}.`,
  )

const closedAfterwards = (dataDir: string) =>
  inBothLanguages(
    `De database staat in ${dataDir}, maar een map daarboven is nu gesloten. Open die map (chmod o+x) en start opnieuw.`,
    `The database is in ${dataDir}, but a folder above it is closed now. Open that folder (chmod o+x) and start again.`,
  )

const noPlaceForSocket = (dataDir: string) =>
  inBothLanguages(
    `Het pad ${dataDir} is te lang voor een verbinding met de database. Kies een korter pad met REISGEZEL_DATA.`,
    `The path ${dataDir} is too long for a connection to the database. Choose a shorter one with REISGEZEL_DATA.`,
  )

const notOurs = (dir: string) =>
  inBothLanguages(
    `De map ${dir} bestaat al en is niet van Reisgezel. Verwijder die map en start opnieuw.`,
    `The folder ${dir} exists already and is not Reisgezel's. Remove it and start again.`,
  )
