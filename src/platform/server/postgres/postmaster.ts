import fs from 'node:fs'
import path from 'node:path'
import { commandOf, isAlive, isRunning, type ProcessId } from './process-table.ts'

/** A PostgreSQL that runs on a data directory, as its pid file and its command line tell. */
export type Postmaster = {
  pid: number
  port: number
  socketDir: string
  status: 'starting' | 'ready' | 'stopping'
  /** The `ownerArgument` it was launched with; null when somebody started it by hand. */
  owner: string | null
}

export type Found = { kind: 'running'; postmaster: Postmaster } | { kind: 'foreign' | 'unfinished' | 'none' }

const ownerSetting = 'reisgezel.owner'

/** Written on PostgreSQL's own command line, so that it lives and dies with the process it tells about. */
export const ownerArgument = (owner: ProcessId, launchId: string): string =>
  `${ownerSetting}=${owner.pid}/${owner.startedAt}/${launchId}`

/** Whether the program that launched it has ended: then PostgreSQL is about to stop, and must not be shared. */
export function isOrphan({ owner }: Postmaster): boolean {
  if (owner === null) return false
  const [pid, startedAt = ''] = owner.slice(ownerSetting.length + 1).split('/')
  return !isRunning({ pid: Number(pid), startedAt })
}

const pidFile = (dataDir: string) => path.join(dataDir, 'postmaster.pid')

export function findPostmaster(dataDir: string): Found {
  const lines = readPidFile(dataDir)
  if (lines === null) return { kind: 'none' }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return { kind: 'unfinished' }
  // A file that a dead one left behind stays: PostgreSQL also learns from it whether its old backends have gone.
  if (!isAlive(pid)) return { kind: 'none' }
  const command = commandOf(pid)
  if (!command?.includes(dataDir)) return { kind: 'foreign' }
  return {
    kind: 'running',
    postmaster: {
      pid,
      port: Number(lines[3] ?? 0),
      socketDir: lines[4] ?? '',
      status: statusOf(lines[7]),
      owner: command.find((word) => word.startsWith(`${ownerSetting}=`)) ?? null,
    },
  }
}

/**
 * Moves away a pid file whose number now belongs to a stranger: PostgreSQL would refuse to start. If another start was
 * quicker and the file is a new one after all, it is put back at once.
 */
export function removeStalePidFile(dataDir: string): void {
  const aside = `${pidFile(dataDir)}.stale-${process.pid}`
  const before = readPidFile(dataDir)?.join('\n')
  try {
    fs.renameSync(pidFile(dataDir), aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (fs.readFileSync(aside, 'utf8') === before) fs.rmSync(aside)
  else fs.renameSync(aside, pidFile(dataDir))
}

function readPidFile(dataDir: string): string[] | null {
  try {
    return fs.readFileSync(pidFile(dataDir), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function statusOf(line: string | undefined): Postmaster['status'] {
  const word = line?.trim()
  return word === 'ready' || word === 'stopping' ? word : 'starting'
}
