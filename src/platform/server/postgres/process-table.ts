import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

/** Names one run of a process: a number alone is used again after a while. */
export type ProcessId = { pid: number; startedAt: string }

export const thisProcess = (): ProcessId => ({ pid: process.pid, startedAt: startOf(process.pid) ?? '' })

export const isRunning = (id: ProcessId): boolean => startOf(id.pid) === id.startedAt

/** The words a process was started with; null when it has ended, also when nobody has taken note of its end yet. */
export function commandOf(pid: number): string[] | null {
  if (!isAlive(pid)) return null
  if (process.platform !== 'linux') return ps(pid, 'command')?.split(' ') ?? null
  const words = readProc(pid, 'cmdline')?.split('\0') ?? []
  return words.length > 1 ? words : null
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function startOf(pid: number): string | null {
  if (!isAlive(pid)) return null
  if (process.platform !== 'linux') return ps(pid, 'lstart')
  // Fields 3 and 22 of stat; the second field is a name between brackets that may itself hold spaces.
  const fields = readProc(pid, 'stat')?.split(') ').at(-1)?.split(' ')
  return fields?.[0] === 'Z' ? null : (fields?.[19] ?? null)
}

function readProc(pid: number, file: string): string | null {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return null
  }
}

function ps(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}
