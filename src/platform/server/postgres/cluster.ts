import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { inBothLanguages } from './messages.ts'
import { hasCluster, type Place } from './place.ts'
import { isAlive } from './process-table.ts'
import { giveTo } from './system-user.ts'

/** The little that PostgreSQL needs to know of its surroundings; what this process was given stays here. */
export const surroundings = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' }

/**
 * Makes the data directory if there is none. It is made beside its place and then renamed, so that a first start that
 * is cut off leaves nothing half-made, and of two first starts one wins.
 */
export async function ensureCluster(place: Place, binaries: Binaries, isThrowaway: boolean): Promise<void> {
  const { dataDir, user } = place
  if (hasCluster(dataDir)) return refuseOtherVersion(dataDir, binaries)
  removeAbandoned(dataDir)
  const beside = fs.mkdtempSync(`${dataDir}.init-${process.pid}-`)
  try {
    giveTo(user, beside)
    const flags = isThrowaway ? ['--no-sync'] : []
    await run(path.join(binaries.bin, 'initdb'), ['-D', beside, ...binaries.initArguments, ...flags], user.ids)
    fs.renameSync(beside, dataDir)
  } catch (error) {
    if (hasCluster(dataDir)) return // another start was first
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOTEMPTY' || code === 'EEXIST') throw new Error(notADatabase(dataDir), { cause: error })
    throw error
  } finally {
    fs.rmSync(beside, { recursive: true, force: true })
  }
}

async function run(program: string, args: string[], ids: Place['user']['ids']): Promise<void> {
  try {
    await promisify(execFile)(program, args, { ...ids, cwd: '/', env: surroundings })
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string }
    throw new Error(`initdb: ${stderr?.trim() || message}`, { cause: error })
  }
}

function refuseOtherVersion(dataDir: string, { major }: Binaries): void {
  const found = fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim()
  if (Number(found) !== major) throw new Error(otherVersion(dataDir, found, major))
}

function removeAbandoned(dataDir: string): void {
  const prefix = `${path.basename(dataDir)}.init-`
  for (const name of fs.readdirSync(path.dirname(dataDir))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue
    fs.rmSync(path.join(path.dirname(dataDir), name), { recursive: true, force: true })
  }
}

const notADatabase = (dataDir: string) =>
  inBothLanguages(
    `De map ${dataDir} is niet leeg en is geen database. Verplaats de inhoud, of kies een andere map met REISGEZEL_DATA.`,
    `The folder ${dataDir} is not empty and is no database. Move its contents, or choose another with REISGEZEL_DATA.`,
  )

const otherVersion = (dataDir: string, found: string, major: number) =>
  inBothLanguages(
    `De database in ${dataDir} is van PostgreSQL ${found}; dit programma heeft ${major}. Maak een back-up met de oude versie en zet die hier terug.`,
    `The database in ${dataDir} was made by PostgreSQL ${found}; this program has ${major}. Make a backup with the old version and restore it here.`,
  )
