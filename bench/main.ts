import fs from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { readConfig } from '#platform/server/config.ts'
import { openLog } from '#platform/server/log.ts'
import { startDebian15 } from '#platform/server/postgres/embedded.ts'
import { openInstallation } from '../src/apps/installation.ts'
import { openApp } from '../src/apps/server/app.ts'
import { startBare } from './bare.ts'
import { benchDay } from './day.ts'
import { measureImport } from './import.ts'
import { type Measured, measure, table } from './measure.ts'
import { benchPersons } from './among-many.ts'
import { benchTerms } from './terms.ts'
import { generateWorld } from './world.ts'

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '20000' },
    rows: { type: 'string', default: '25000' },
    requests: { type: 'string', default: '2000' },
    persons: { type: 'string' },
    keep: { type: 'string' },
    as: { type: 'string', multiple: true, default: [] },
    names: { type: 'boolean', default: false },
    day: { type: 'boolean', default: false },
    terms: { type: 'string' },
    doubles: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  process.stdout.write(`npm run bench -- [--clients 100000] [--rows 25000] [--requests 2000]
Ten contacts for each client; on a PostgreSQL 15 of Debian, made for this run and thrown away.

npm run bench -- --clients 20000 --day
Only the start page of a guide, the board of a location, the agenda and recording a contact, 20 at a time.

npm run bench -- --terms 100000 [--requests 200]
Only the board of running legal terms, and computing them anew after a change of their rule.

npm run bench -- --persons 1000000 [--keep DIR] [--requests 400] [--as guide] [--as team-leader] [--as leader-everywhere]
Searching among very many: names as the field has them. --keep makes the cluster in DIR, or finds it there again.

npm run bench -- --persons 100000 --names
How many are found under another spelling, and how many newcomers are taken for somebody who is there.

npm run bench -- --persons 1000000 --doubles
What it costs to keep the possible doubles of a new person on save, and to import 10,000 persons among them.
`)
  process.exit(0)
}
if (values.persons) {
  await benchPersons({
    persons: Number(values.persons),
    keep: values.keep,
    requests: Number(values.requests) === 2000 ? 400 : Number(values.requests),
    only: values.as,
    names: values.names,
    doubles: values.doubles,
  })
  process.exit(0)
}
if (values.terms) {
  await benchTerms({ terms: Number(values.terms), requests: Math.min(Number(values.requests), 200) })
  process.exit(0)
}
if (values.day) {
  await benchDay({ clients: Number(values.clients), requests: Number(values.requests) })
  process.exit(0)
}
const [clients, rows, requests] = [Number(values.clients), Number(values.rows), Number(values.requests)]
const say = (text: string) => process.stderr.write(`${text}\n`)
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'reisgezel-bench-'))
await fs.chmod(folder, 0o711)

const postgres = await startDebian15({
  dataDir: path.join(folder, 'postgres'),
  settings: { shared_buffers: '1GB', max_wal_size: '8GB', synchronous_commit: 'off' },
})
const admin = { host: postgres.host, port: postgres.port, user: postgres.user }
try {
  const maker = new pg.Client({ ...admin, database: 'postgres' })
  await maker.connect()
  await maker.query('create database bench template template0')
  await maker.end()
  const url = `postgres://${admin.user}@/bench?host=${encodeURIComponent(admin.host)}&port=${admin.port}`
  const config = readConfig({ DATABASE_URL: url, REISGEZEL_DATA: path.join(folder, 'data'), LOG_LEVEL: 'silent' }, [
    '--no-demo',
  ])
  await fs.mkdir(config.dataDir, { recursive: true })
  const installation = await openInstallation(config, openLog('silent'))
  const owner = new pg.Client({ ...admin, database: 'bench' })
  // When a run fails, the server stops under this connection; the failure itself is what has to be told.
  owner.on('error', () => {})
  await owner.connect()
  say(`Generating ${clients} clients and ${clients * 10} contacts ...`)
  const world = await generateWorld(owner, clients)
  const app = await openApp(installation, null)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const port = (app.server.address() as AddressInfo).port
  const bare = await startBare({ ...admin, database: 'bench' }, world)
  const cookie = (role: string) => installation.auth.cookies.header(`bench-${role}`)

  const { rows: own } = await owner.query<{ client_id: string }>(
    'select distinct client_id from client_coupling where worker_id = $1 limit 60',
    [world.guideId],
  )
  const files = own.map((row) => row.client_id)
  /** The same files of one location, opened by their guide and by the team leader. */
  async function compareEyes(): Promise<[Measured, Measured]> {
    const { rows: shared } = await owner.query<{ id: string }>(
      `select distinct c.id from client c join client_coupling k on k.client_id = c.id
       where k.worker_id = $1 and c.location_id = $2 limit 60`,
      [world.guideId, world.locationId],
    )
    const urls = shared.map(({ id }) => `/api/v1/clients/${id}/file`)
    const as = (role: string) => measure(`the same files, ${role}`, port, cookie(role), urls, requests, 1)
    return [await as('guide'), await as('team-leader')]
  }
  /** A file out of sight, and one that is not there: both 404. */
  async function compareNothing(): Promise<[Measured, Measured]> {
    const { rows: others } = await owner.query<{ id: string }>(
      `select c.id from client c where not exists (select from client_coupling k where k.client_id = c.id and k.worker_id = $1) limit 60`,
      [world.guideId],
    )
    const urlOf = (id: string) => `/api/v1/clients/${id}/file`
    const as = (name: string, ids: readonly string[]) =>
      measure(name, port, cookie('guide'), ids.map(urlOf), requests, 1, 404)
    const nobody = others.map(({ id }) => id.replace(/^.{8}/, 'ffffffff'))
    return [
      await as(
        'a file out of sight',
        others.map(({ id }) => id),
      ),
      await as('a file that is not there', nobody),
    ]
  }
  const words = ['ahmad', 'fatima', 'has', 'kass', 'tesf', 'war', 'mary', 'nou', 'sel', 'dar']
  say('Measuring ...')
  const results: [Measured, Measured | null, string][] = []
  const both = async (name: string, role: string, ours: string[], theirs: string[], count: number, atOnce: number) => {
    const limit = await measure(`${name}, bare`, bare.port, '', theirs, count, atOnce)
    results.push([await measure(name, port, cookie(role), ours, count, atOnce), limit, role])
  }
  await both(
    'open a client file, one at a time',
    'guide',
    files.map((id) => `/api/v1/clients/${id}/file`),
    files.map((id) => `/file/${id}`),
    requests,
    1,
  )
  await both(
    'open a client file, 8 at a time',
    'guide',
    files.map((id) => `/api/v1/clients/${id}/file`),
    files.map((id) => `/file/${id}`),
    requests,
    8,
  )
  await both(
    'search by name, 8 at a time',
    'team-leader',
    words.map((q) => `/api/v1/clients?q=${q}&limit=20`),
    words.map((q) => `/search/${q}`),
    requests,
    8,
  )
  const [guided, led] = await compareEyes()
  const [hidden, unknown] = await compareNothing()
  const report = `/api/v1/reports/municipality?municipalityId=${world.municipalityId}&from=2025-01-01&until=2025-12-31`
  results.push([
    await measure(
      'annual report of one municipality',
      port,
      cookie('coordinator'),
      [report],
      Math.min(requests, 40),
      1,
    ),
    null,
    'coordinator',
  ])
  say('Importing ...')
  const imported = await measureImport(
    installation.database,
    { ...admin, database: 'bench' },
    world.foundationId,
    path.join(folder, 'register'),
    rows,
  )

  const ms = (value: number) => `${value.toFixed(1)} ms`
  const lines = results.map(([ours, limit, role]) => [
    ours.name,
    role,
    ms(ours.median),
    ms(ours.p95),
    ours.perSecond.toFixed(0),
    limit ? ms(limit.median) : '',
    limit ? limit.perSecond.toFixed(0) : '',
    limit ? (ours.perSecond / limit.perSecond).toFixed(2) : '',
  ])
  process.stdout.write(
    `\n${clients} clients, ${clients * 10} contacts, PostgreSQL 15 of Debian, ${os.cpus().length} cores\n\n`,
  )
  process.stdout.write(
    `${table([['what', 'role', 'median', 'p95', 'per s', 'bare median', 'bare per s', 'ratio'], ...lines])}\n\n`,
  )
  const ratio = (one: Measured, other: Measured) => (one.median / other.median).toFixed(2)
  process.stdout.write(
    `the same client files: guide ${ms(guided.median)}, team leader ${ms(led.median)}, ratio ${ratio(guided, led)}\n`,
  )
  process.stdout.write(
    `${hidden.name} ${ms(hidden.median)}, ${unknown.name} ${ms(unknown.median)}, ratio ${ratio(hidden, unknown)}\n`,
  )
  const perSecond = (seconds: number) => (imported.rows / seconds).toFixed(0)
  process.stdout.write(
    `import with all checks: ${imported.rows} rows in ${imported.importSeconds.toFixed(1)} s, ${perSecond(imported.importSeconds)} rows/s; plain COPY ${perSecond(imported.copySeconds)} rows/s; ratio ${(imported.copySeconds / imported.importSeconds).toFixed(3)}\n`,
  )
  await owner.end()
  await bare.stop()
  await app.close()
  await installation.close()
} finally {
  await postgres.stop()
  await fs.rm(folder, { recursive: true, force: true })
}
