// `npm run schema` writes what the migrations amount to: db/schema.sql to review, and the table types of Kysely. With
// `--check` it writes nothing, and fails when either of them is not what the migrations make.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { migrate } from '#platform/server/db/migrate.ts'
import { debianBinaries } from '#platform/server/postgres/binaries.ts'
import { startDebian15, throwawaySettings } from '#platform/server/postgres/embedded.ts'

const root = path.resolve(import.meta.dirname, '..')
const database = 'reisgezel'
const marking = '-- Written by `npm run schema` from db/migrations. Read it in reviews; change it by a migration.'

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'reisgezel-schema-'))
fs.chmodSync(scratch, 0o755) // PostgreSQL runs as a user of its own when this is root
try {
  const made = await fromMigrations()
  if (process.argv.includes('--check')) check(made)
  else for (const [file, text] of made) fs.writeFileSync(path.join(root, file), text)
} finally {
  fs.rmSync(scratch, { recursive: true, force: true })
}

async function fromMigrations(): Promise<Map<string, string>> {
  const server = await startDebian15({ dataDir: path.join(scratch, 'postgres'), settings: throwawaySettings })
  try {
    const { host, port, user } = server
    const admin = new pg.Client({ host, port, user, database: 'postgres' })
    await admin.connect()
    await admin.query(fs.readFileSync(path.join(root, 'db/roles.sql'), 'utf8'))
    await admin.query(`create database ${database} owner reisgezel_owner template template0 encoding 'UTF8'`)
    await admin.end()
    await migrate({ host, port, user, database })
    return new Map([
      ['db/schema.sql', dump(server)],
      ['src/platform/server/db/schema.ts', tableTypes(server)],
    ])
  } finally {
    await server.stop()
  }
}

type Server = { host: string; port: number; user: string }

/** Without what differs from one machine or minor version to the next. */
function dump({ host, port, user }: Server): string {
  const where = [`--host=${host}`, `--port=${port}`, `--username=${user}`, `--dbname=${database}`]
  const what = ['--schema-only', '--no-owner', '--no-tablespaces', '--restrict-key=reisgezel']
  const text = execFileSync(path.join(debianBinaries()!.bin, 'pg_dump'), [...where, ...what], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return `${marking}\n${text.replace(/^-- Dumped (from|by) .*\n/gm, '').replace(/\n{3,}/g, '\n\n')}`
}

function tableTypes({ host, port, user }: Server): string {
  const out = path.join(scratch, 'schema.ts')
  const address = `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
  const asText = { timestamptz: 'string', int8: 'number', date: 'string' }
  const given = {
    dialect: 'postgres',
    url: address,
    'default-schema': 'public',
    'date-parser': 'string',
    'numeric-parser': 'number',
    'type-mapping': JSON.stringify(asText),
    'exclude-pattern': 'auth.*',
    'out-file': out,
  }
  const flags = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
  const program = path.join(root, 'node_modules/kysely-codegen/dist/cli/bin.js')
  execFileSync(process.execPath, [program, ...flags], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  return fs.readFileSync(out, 'utf8')
}

function check(made: Map<string, string>): void {
  const stale = [...made].filter(([file, text]) => readIfThere(path.join(root, file)) !== text).map(([file]) => file)
  if (stale.length === 0) return
  const is = stale.length === 1 ? 'is' : 'are'
  console.error(
    `${stale.join(' and ')} ${is} not what db/migrations make: run \`npm run schema\` and commit the result.`,
  )
  process.exitCode = 1
}

function readIfThere(file: string): string | null {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}
