// What the tests need that npm does not bring: a Chromium for the journeys, a PostgreSQL 15 beside the embedded 18, a
// reader of PDF that is not ours, and a scanner for viruses.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

const aptGetProgram = '/usr/bin/apt-get'
const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const kinds = {
  chromium: {
    package: 'chromium',
    find: () => [process.env.CHROMIUM_PATH, ...browsers].find((file) => file && existsSync(file)) ?? null,
    why: 'no Chromium: install the Debian package chromium, or name one in CHROMIUM_PATH',
  },
  postgres: {
    package: 'postgresql-15',
    find: () => ['/usr/lib/postgresql/15/bin/postgres'].find((file) => existsSync(file)) ?? null,
    why: 'no PostgreSQL 15: install the Debian package postgresql-15',
  },
  poppler: {
    package: 'poppler-utils',
    find: () => ['/usr/bin/pdftotext'].find((file) => existsSync(file)) ?? null,
    why: 'no pdftotext: install the Debian package poppler-utils',
  },
  clamd: {
    package: 'clamav-daemon',
    find: () => ['/usr/sbin/clamd'].find((file) => existsSync(file)) ?? null,
    why: 'no clamd: install the Debian package clamav-daemon',
  },
}

/** Finds what is wanted, installing it where that is allowed (root on a Debian). `path` is null for what is missing. */
export function findOrInstall(wanted, say) {
  const missing = [...wanted].filter((kind) => kinds[kind].find() === null)
  if (missing.length > 0 && mayInstall())
    install(
      missing.map((kind) => kinds[kind].package),
      say,
    )
  return Object.fromEntries(Object.entries(kinds).map(([kind, { find, why }]) => [kind, { path: find(), why }]))
}

const mayInstall = () => process.getuid?.() === 0 && existsSync(aptGetProgram)

/** Each on its own: a machine that has no package for one can still get the other. */
function install(packages, say) {
  say(`Installing ${packages.join(' and ')} ...`)
  if (packages.includes('postgresql-15')) keepFromStartingAServer()
  const failed = packages.filter((name) => !aptGet('install', name))
  if (failed.length === 0 || !aptGet('update')) return
  for (const name of failed) if (!aptGet('install', name)) say(`apt-get could not install ${name}`)
}

/** We only need the programs; Debian would set up and start a database of its own. */
function keepFromStartingAServer() {
  const file = '/etc/postgresql-common/createcluster.conf'
  if (existsSync(file)) return
  mkdirSync('/etc/postgresql-common', { recursive: true })
  writeFileSync(file, 'create_main_cluster = false\n')
}

function aptGet(action, ...packages) {
  const keepConfiguration = ['-o', 'Dpkg::Options::=--force-confold']
  const flags = action === 'install' ? ['--yes', '--no-install-recommends', ...keepConfiguration] : []
  const run = spawnSync(aptGetProgram, ['--quiet', action, ...flags, ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return run.status === 0
}
