import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'

export type RunningServer = {
  url: string
  dataDir: string
  output(): string
  /** Changes the database behind the server's back. */
  sql(text: string): Promise<void>
  /** What stands in the database, above row security. */
  rows<Row extends pg.QueryResultRow>(text: string): Promise<Row[]>
  /** Ends it and starts it again on the same data and the same address; `while` happens in between. */
  restart(whileAway: () => Promise<void>): Promise<void>
  /** As a machine that loses its power: SIGKILL, so nothing is finished or said. */
  crash(whileAway: () => Promise<void>): Promise<void>
  /** Keeps a transaction open with this in it, behind the server's back, until it is let go. */
  hold(text: string): Promise<() => Promise<void>>
  stop(): Promise<void>
}

const root = path.resolve(import.meta.dirname, '../..')

/** The whole program as `npm start` runs it, on an empty data folder and a free port, with the practice foundation. */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'reisgezel-e2e-'))
  await fs.chmod(dataDir, 0o755)
  let output = ''
  const say = (text: string) => {
    output += text
  }
  let running = await launch(dataDir, { PORT: '0', ...env }, say)
  const { url } = running
  async function again(how: 'SIGTERM' | 'SIGKILL', whileAway: () => Promise<void>) {
    await running.end(how)
    await whileAway()
    running = await launch(dataDir, { ...env, PORT: new URL(url).port }, say)
  }
  return {
    url,
    dataDir,
    output: () => output,
    sql: async (text) => void (await behind(path.join(dataDir, 'data', 'postgres.socket'), text)),
    rows: (text) => behind(path.join(dataDir, 'data', 'postgres.socket'), text),
    hold: (text) => heldBehind(path.join(dataDir, 'data', 'postgres.socket'), text),
    restart: (whileAway) => again('SIGTERM', whileAway),
    crash: (whileAway) => again('SIGKILL', whileAway),
    async stop() {
      await running.end()
      await fs.rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function launch(dataDir: string, env: Record<string, string>, say: (text: string) => void) {
  const child = spawn(process.execPath, [path.join(root, 'src/apps/server/main.ts')], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', REISGEZEL_DATA: path.join(dataDir, 'data'), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (bytes: Buffer) => {
      output += bytes.toString()
      say(bytes.toString())
      const address = /^Reisgezel: (http\S+)$/m.exec(output)?.[1]
      if (address && output.includes('Ctrl-C')) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`the server ended (${code}): ${output}`)))
  })
  return {
    url,
    async end(how: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
      child.kill(how)
      await ended
    },
  }
}

async function adminBehind(host: string): Promise<pg.Client> {
  const socket = (await fs.readdir(host)).find((name) => /^\.s\.PGSQL\.\d+$/.test(name))
  if (!socket) throw new Error('the embedded database has no socket')
  const port = Number(path.extname(socket).slice(1))
  const admin = new pg.Client({ host, port, user: 'postgres', database: 'reisgezel', password: '' })
  await admin.connect()
  return admin
}

async function behind<Row extends pg.QueryResultRow>(host: string, text: string): Promise<Row[]> {
  const admin = await adminBehind(host)
  try {
    return (await admin.query<Row>(text)).rows
  } finally {
    await admin.end()
  }
}

async function heldBehind(host: string, text: string): Promise<() => Promise<void>> {
  const admin = await adminBehind(host)
  // The database may go down with the server that is killed while this is held.
  admin.on('error', () => {})
  await admin.query(`begin; ${text}`)
  return () => admin.end().catch(() => {})
}
