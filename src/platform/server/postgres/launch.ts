import { spawn } from 'node:child_process'
import fs from 'node:fs'
import type { Socket } from 'node:net'
import path from 'node:path'
import { newId } from '#kernel/ids.ts'
import type { Binaries } from './binaries.ts'
import { surroundings } from './cluster.ts'
import { pause } from './messages.ts'
import { makeSocketDir, type Place } from './place.ts'
import { findPostmaster, ownerArgument, type Postmaster } from './postmaster.ts'
import { commandOf, thisProcess } from './process-table.ts'

export type Settings = Readonly<Record<string, string | number>>

export type Launched = { postmaster: Postmaster; stop(): Promise<void> }

const patience = 60_000
const longestLog = 5_000_000

/*
  The shell holds one end of a pipe whose other end is ours. When this process ends, even by kill -9, `read` ends and
  PostgreSQL is asked to stop. Signals for a whole group must not take the watchdog away before its work is done.
*/
const watchdog = `"$@" </dev/null 3<&- &
postgres=$!
trap '' TERM INT HUP
( read -r line; kill -INT $postgres 2>/dev/null ) <&3 3<&- &
watch=$!
exec 3<&-
wait $postgres
status=$?
kill -KILL $watch 2>/dev/null
exit $status`

const ownSettings: Settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  jit: 'off',
  log_checkpoints: 'off',
  // The log holds no statements and no values: those are personal data.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/** Starts PostgreSQL. Null when it ended again before it was ready; `logTail` tells why. */
export async function launch(place: Place, binaries: Binaries, settings: Settings): Promise<Launched | null> {
  const owner = ownerArgument(thisProcess(), newId())
  const log = openLog(place)
  const child = spawn('/bin/sh', ['-c', watchdog, 'sh', ...commandLine(place, binaries, settings, owner)], {
    ...place.user.ids,
    cwd: '/',
    env: surroundings,
    detached: true, // Ctrl-C in a terminal is for us; we stop PostgreSQL when our own work has ended
    stdio: ['ignore', log, log, 'pipe'],
  })
  fs.closeSync(log)
  const lifeline = child.stdio[3] as Socket
  lifeline.on('error', () => {}) // the shell may be gone already
  child.unref()
  lifeline.unref()

  let failure: Error | undefined
  child.once('error', (error) => (failure = error))
  while (child.exitCode === null && child.signalCode === null && failure === undefined) {
    const found = findPostmaster(place.dataDir)
    // Of two starts at once this may be the other's, while ours is still finding out that it came second.
    if (found.kind === 'running' && found.postmaster.owner === owner && found.postmaster.status === 'ready') {
      return { postmaster: found.postmaster, stop: () => stop(found.postmaster, lifeline) }
    }
    await pause(10)
  }
  lifeline.destroy()
  if (failure) throw failure
  return null
}

/** Ends the connections that are open, writes everything to disk and waits until the process is gone. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  for (let waited = 0; commandOf(pid) !== null; waited += 10) {
    if (waited === patience) signal(pid, 'SIGQUIT') // safe: the next start recovers from the log
    await pause(10)
  }
}

/** The last lines of PostgreSQL's own log, for an error message. */
export function logTail({ dataDir }: Place): string {
  const file = logFile(dataDir)
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n') : ''
}

async function stop({ pid }: Postmaster, lifeline: Socket): Promise<void> {
  await stopPostmaster(pid)
  lifeline.destroy()
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function commandLine(place: Place, binaries: Binaries, settings: Settings, owner: string): string[] {
  const all = { ...ownSettings, unix_socket_directories: makeSocketDir(place), ...settings }
  const options = [...Object.entries(all).map(([name, value]) => `${name}=${value}`), owner]
  return [path.join(binaries.bin, 'postgres'), '-D', place.dataDir, ...options.flatMap((option) => ['-c', option])]
}

const logFile = (dataDir: string) => `${dataDir}.log`

/** One older log is kept, so that a database left alone for years does not fill the disk. */
function openLog({ dataDir }: Place): number {
  const file = logFile(dataDir)
  if (fs.existsSync(file) && fs.statSync(file).size > longestLog) fs.renameSync(file, `${file}.1`)
  return fs.openSync(file, 'a', 0o600)
}
