import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type RunningPostgres, startDebian15, startEmbedded, throwawaySettings as settings } from './embedded.ts'
import { debianBinaries } from './binaries.ts'
import { pause } from './messages.ts'
import { findPostmaster } from './postmaster.ts'
import { commandOf, isAlive } from './process-table.ts'
import { databaseUser } from './system-user.ts'

const isRoot = process.getuid?.() === 0
const cleanups: (() => unknown)[] = []

afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

function makeFolder(): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'rg-'))
  fs.chmodSync(dir, 0o755)
  return dir
}

const remove = (dir: string) => fs.rmSync(dir, { recursive: true, force: true })

function temporaryFolder(): string {
  const dir = makeFolder()
  cleanups.push(() => remove(dir))
  return dir
}

/** A data directory as initdb left it: copying one takes a tenth of the time of making one. */
function preparedDirectory(): string {
  const dataDir = path.join(temporaryFolder(), 'postgres')
  execFileSync('cp', ['-a', path.join(prepared, 'postgres'), dataDir])
  return dataDir
}

const prepared = makeFolder()

beforeAll(async () => {
  const running = await startEmbedded({ dataDir: path.join(prepared, 'postgres'), settings })
  await running.stop()
})

afterAll(() => remove(prepared))

async function started(dataDir: string): Promise<RunningPostgres> {
  const running = await startEmbedded({ dataDir, settings })
  cleanups.push(() => running.stop())
  return running
}

async function ask(running: { host: string; port: number }, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ host: running.host, port: running.port, user: 'postgres', database: 'postgres' })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Another Node that starts a database of its own, writes a row, tells about it on stdout, and waits. */
function ownerProcess(dataDir: string, sql: string): ChildProcess {
  const code = `
    import pg from 'pg'
    import { startEmbedded } from ${JSON.stringify(path.join(import.meta.dirname, 'embedded.ts'))}
    const running = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} })
    const client = new pg.Client({ host: running.host, port: running.port, user: 'postgres', database: 'postgres' })
    await client.connect()
    await client.query(${JSON.stringify(sql)})
    console.log(JSON.stringify({ shared: running.shared }))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  cleanups.push(() => child.kill('SIGKILL'))
  return child
}

async function firstLine(child: ChildProcess): Promise<{ shared: boolean }> {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the other process ended')))
  const [line] = (await Promise.race([once(child.stdout!, 'data'), ended])) as [Buffer]
  return JSON.parse(line.toString()) as { shared: boolean }
}

const postmasterPid = (dataDir: string) => {
  const found = findPostmaster(dataDir)
  return found.kind === 'running' ? found.postmaster.pid : null
}

test('a second start shares the first, and stopping the second leaves the first running', async () => {
  const dataDir = preparedDirectory()
  const first = await started(dataDir)
  const second = await started(dataDir)
  await second.stop()

  expect([first.shared, second.shared]).toEqual([false, true])
  expect(second).toMatchObject({ host: first.host, port: first.port })
  expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }])
  const pid = postmasterPid(dataDir)!
  await first.stop()
  expect(commandOf(pid)).toBeNull()
})

test('it listens on a closed socket only, and compares text by code point in UTF-8', async () => {
  const running = await started(preparedDirectory())
  const [shown] = await ask(
    running,
    `select current_setting('listen_addresses') as addresses, current_setting('server_encoding') as encoding,
       (select datlocprovider from pg_database where datname = 'template0') as provider, lower('ÉÇ') as lower`,
  )
  expect(shown).toEqual({ addresses: '', encoding: 'UTF8', provider: 'b', lower: 'éç' })
  expect(fs.statSync(running.host).mode & 0o777).toBe(0o700)
})

test('after kill -9 of its owner no PostgreSQL stays behind, and an acknowledged row is there at the next start', async () => {
  const dataDir = preparedDirectory()
  const owner = ownerProcess(dataDir, 'create table kept as select 42 as answer')
  expect(await firstLine(owner)).toEqual({ shared: false })
  const pid = postmasterPid(dataDir)!
  expect(isAlive(pid)).toBe(true)

  owner.kill('SIGKILL')
  for (let waited = 0; waited < 5_000 && commandOf(pid) !== null; waited += 20) await pause(20)
  expect(commandOf(pid)).toBeNull()
  const next = await started(dataDir)
  expect(next.shared).toBe(false)
  expect(await ask(next, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('a start right after kill -9 never shares the PostgreSQL that is about to stop', async () => {
  const dataDir = preparedDirectory()
  for (let round = 0; round < 3; round += 1) {
    const owner = ownerProcess(dataDir, `create table round_${round} (id int)`)
    await firstLine(owner)
    owner.kill('SIGKILL')
    const next = await startEmbedded({ dataDir })
    expect(next.shared).toBe(false)
    await ask(next, `select id from round_${round}`)
    await next.stop()
  }
})

test('a crash of PostgreSQL and its watchdog together is recovered from', async () => {
  const dataDir = preparedDirectory()
  const owner = ownerProcess(dataDir, 'create table kept as select 42 as answer')
  await firstLine(owner)
  const pid = postmasterPid(dataDir)!
  process.kill(pid, 'SIGKILL')
  owner.kill('SIGKILL')
  const next = await started(dataDir)
  expect(next.shared).toBe(false)
  expect(await ask(next, 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('of starts at the same moment on a new directory exactly one launches and the others share', async () => {
  const dataDir = path.join(temporaryFolder(), 'postgres')
  const all = await Promise.all([started(dataDir), started(dataDir), started(dataDir)])
  expect(all.filter((one) => !one.shared)).toHaveLength(1)
  const other = ownerProcess(dataDir, 'select 1')
  expect(await firstLine(other)).toEqual({ shared: true })
  expect(fs.readdirSync(path.dirname(dataDir)).filter((name) => name.includes('.init-'))).toEqual([])
})

test('a pid file that names a foreign living process does not stop a start, and that process lives on', async () => {
  const dataDir = preparedDirectory()
  const foreign = spawn('sleep', ['60'], { ...databaseUser(dataDir).ids, cwd: '/', stdio: 'ignore' })
  cleanups.push(() => foreign.kill('SIGKILL'))
  fs.writeFileSync(path.join(dataDir, 'postmaster.pid'), `${foreign.pid}\n${dataDir}\n1\n5432\n/tmp\n\n\nready   \n`)

  const running = await started(dataDir)
  expect(running.shared).toBe(false)
  expect(postmasterPid(dataDir)).not.toBe(foreign.pid)
  expect(foreign.exitCode ?? foreign.signalCode).toBeNull()
})

test('a folder that is not a database and not empty is refused and left as it was', async () => {
  const dataDir = path.join(temporaryFolder(), 'postgres')
  fs.mkdirSync(dataDir)
  fs.writeFileSync(path.join(dataDir, 'brief.txt'), 'van iemand')
  await expect(startEmbedded({ dataDir, settings })).rejects.toThrow(/is niet leeg[^]*is not empty/)
  expect(fs.readdirSync(dataDir)).toEqual(['brief.txt'])
})

test('a database that cannot start says why', async () => {
  const dataDir = preparedDirectory()
  await expect(startEmbedded({ dataDir, settings: { ...settings, shared_buffers: 'veel' } })).rejects.toThrow(
    /start niet[^]*invalid value for parameter "shared_buffers"/,
  )
})

test('a very long path keeps its data where it was asked for, with the socket in a closed folder elsewhere', async () => {
  const dataDir = path.join(temporaryFolder(), 'een-erg-lange-naam-van-een-map'.repeat(4), 'postgres')
  const first = await started(dataDir)
  const second = await started(dataDir)
  cleanups.push(() => fs.rmSync(first.host, { recursive: true, force: true }))
  expect(first.dataDir).toBe(fs.realpathSync(dataDir))
  expect(second).toMatchObject({ shared: true, host: first.host })
  expect(fs.statSync(first.host).mode & 0o777).toBe(0o700)
})

test('a closed folder above the data is no obstacle: root falls back to a system folder and says so', async () => {
  const closed = temporaryFolder()
  fs.chmodSync(closed, 0o700)
  const dataDir = path.join(closed, 'data', 'postgres')
  const running = await started(dataDir)
  if (isRoot) cleanups.push(() => fs.rmSync(path.dirname(running.dataDir), { recursive: true, force: true }))
  await ask(running, 'create table kept as select 42 as answer')
  await running.stop()

  // The data stays where it went, also when the folder is opened later.
  fs.chmodSync(closed, 0o755)
  const again = await started(dataDir)
  expect(await ask(again, 'select answer from kept')).toEqual([{ answer: 42 }])
  for (const one of [running, again]) {
    expect(one.dataDir === dataDir).toBe(!isRoot)
    expect(one.notice === null).toBe(!isRoot)
  }
})

test("Debian's PostgreSQL 15 starts the same way where it is installed", async () => {
  const dataDir = path.join(temporaryFolder(), 'postgres')
  const wish = startDebian15({ dataDir, settings })
  if (!debianBinaries()) return expect(wish).rejects.toThrow('postgresql-15')
  const running = await wish
  cleanups.push(() => running.stop())
  expect(await ask(running, 'show server_version_num')).toEqual([{ server_version_num: expect.stringMatching(/^15/) }])
})
