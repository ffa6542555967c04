import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Debian: clamav-daemon. */
const program = '/usr/sbin/clamd'

export type Clamd = { folder: string; socket: string; stop(): void }

/** A real clamd of its own, which knows these bytes as infected and nothing else. */
export async function startClamd(...infected: readonly Buffer[]): Promise<Clamd> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rg-clamd-'))
  const socket = path.join(folder, 'clamd.ctl')
  fs.mkdirSync(path.join(folder, 'signatures'))
  const signatures = infected.map(
    (bytes, at) => `${createHash('sha256').update(bytes).digest('hex')}:${bytes.length}:Reisgezel.Test${at}:73\n`,
  )
  fs.writeFileSync(path.join(folder, 'signatures', 'own.hsb'), signatures.join(''))
  const settings = [
    `DatabaseDirectory ${path.join(folder, 'signatures')}`,
    `LocalSocket ${socket}`,
    'Foreground yes',
    'StreamMaxLength 2M',
    'User root',
  ]
  fs.writeFileSync(path.join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
  const clamd = spawn(program, ['--config-file', path.join(folder, 'clamd.conf')], { stdio: 'ignore' })
  for (let tries = 0; tries < 300 && !fs.existsSync(socket); tries += 1) await wait(100)
  return {
    folder,
    socket,
    stop() {
      clamd.kill('SIGTERM')
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
