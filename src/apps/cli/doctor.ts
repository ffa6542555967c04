import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { isLoopback, type Config } from '#platform/server/config.ts'
import { migrationState } from '#platform/server/db/migrate.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import { type Databases, hasEmbedded, openDatabases } from '../databases.ts'
import { listFoundations } from '../foundations.ts'
import { refusePowerfulRole } from '../role-check.ts'
import { type Command, type Words } from './command.ts'

/** One thing looked at. `cure` says how to mend it; without one it is in order. */
type Finding = { what: Words; is: string; cure?: Words }

const words = (nl: string, en = nl): Words => ({ nl, en })

export const doctor: Command = {
  usage: '[--json]',
  help: {
    nl: 'Verandert niets. Uitgangscode 1 als er iets mis is.',
    en: 'Changes nothing. Exit code 1 when something is wrong.',
  },
  options: { json: { type: 'boolean' } },
  async run({ config, values, language, print }) {
    const findings = [
      ...versions(),
      ...(await surroundings(config)),
      await server(config),
      ...(await lookAtDatabase(config)),
    ]
    if (values.json)
      print(
        JSON.stringify(
          findings.map(({ what, is, cure }) => ({ what: what.en, is, cure: cure?.en ?? null })),
          null,
          2,
        ),
      )
    else {
      for (const { what, is, cure } of findings) {
        print(`${cure ? '✗' : '✓'} ${what[language]}: ${is}`)
        if (cure) print(`    ${cure[language]}`)
      }
    }
    return findings.some((finding) => finding.cure) ? 1 : 0
  },
}

function versions(): Finding[] {
  const node = Number(process.versions.node.split('.')[0])
  return [
    { what: words('Reisgezel'), is: packageJson.version },
    {
      what: words('Node'),
      is: process.versions.node,
      ...(node >= 24
        ? {}
        : { cure: words('Start met npm: dat brengt Node 24 mee.', 'Start by npm: it brings Node 24.') }),
    },
  ]
}

async function surroundings(config: Config): Promise<Finding[]> {
  const outside = !isLoopback(config.host)
  return [
    { what: words('Map met gegevens', 'Data folder'), is: config.dataDir, ...(await dataFolderCure(config.dataDir)) },
    {
      what: words('Adres', 'Address'),
      is: config.publicUrl ?? `http://localhost:${config.port}`,
      ...(outside && !config.behindTlsProxy
        ? {
            cure: words(
              'Zet een TLS-proxy ervoor en REISGEZEL_TLS_PROXY=1 (zie deploy/).',
              'Put a TLS proxy in front and set REISGEZEL_TLS_PROXY=1 (see deploy/).',
            ),
          }
        : config.behindTlsProxy && config.publicUrl === null
          ? {
              cure: words(
                'Zet REISGEZEL_URL: links in brieven wijzen nu naar localhost.',
                'Set REISGEZEL_URL: links in letters point to localhost now.',
              ),
            }
          : {}),
    },
    {
      what: words('Post', 'Mail'),
      is: config.smtpUrl === null ? 'console' : 'smtp',
      ...(config.smtpUrl === null && config.production
        ? {
            cure: words(
              'Zet SMTP_URL, anders komt een vergeten wachtwoord nergens aan.',
              'Set SMTP_URL, or a forgotten password arrives nowhere.',
            ),
          }
        : {}),
    },
  ]
}

async function dataFolderCure(dir: string): Promise<{ cure?: Words }> {
  const existing = await nearestExisting(dir)
  try {
    await fs.access(existing, fs.constants.W_OK)
    const { bavail, bsize } = await fs.statfs(existing)
    const free = (bavail * bsize) / 2 ** 30
    if (free < 1)
      return {
        cure: words(
          `Er is nog ${free.toFixed(1)} GB vrij: maak ruimte.`,
          `There is ${free.toFixed(1)} GB left: make room.`,
        ),
      }
    return {}
  } catch {
    return {
      cure: words(
        'In deze map kan niet worden geschreven. Kies een andere met REISGEZEL_DATA.',
        'This folder cannot be written to. Choose another with REISGEZEL_DATA.',
      ),
    }
  }
}

async function nearestExisting(dir: string): Promise<string> {
  const there = await fs.stat(dir).then(
    () => true,
    () => false,
  )
  return there ? dir : nearestExisting(path.dirname(dir))
}

/** Whether a server answers at our own address: worth knowing, neither right nor wrong. */
async function server(config: Config): Promise<Finding> {
  const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host
  const answers = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${config.port}/health`, {
    signal: AbortSignal.timeout(2000),
  }).then(
    (answer) => answer.ok,
    () => false,
  )
  return { what: words('Server'), is: answers ? `:${config.port} ok` : '–' }
}

async function lookAtDatabase(config: Config): Promise<Finding[]> {
  if (config.databaseUrl === null && !hasEmbedded(config)) {
    const cure = words(
      'Start de server (npm start) of voer uit: reisgezel migrate',
      'Start the server (npm start) or run: reisgezel migrate',
    )
    return [{ what: words('Database'), is: '–', cure }]
  }
  let databases: Databases
  try {
    databases = await openDatabases(config)
  } catch (error) {
    return [
      {
        what: words('Database'),
        is: (error as Error).message,
        cure: words(
          'Zonder database start niets. Zie docs/operations.md.',
          'Nothing starts without a database. See docs/operations.md.',
        ),
      },
    ]
  }
  try {
    return [
      await serverVersion(databases),
      await migrations(databases),
      await role(databases),
      await foundations(databases),
    ]
  } finally {
    await databases.stop()
  }
}

/** Each look at the database may fail on its own; the others still tell what they see. */
async function looking(what: Words, cure: Words, look: () => Promise<Omit<Finding, 'what'>>): Promise<Finding> {
  try {
    return { what, ...(await look()) }
  } catch (error) {
    return { what, is: (error as Error).message, cure }
  }
}

const serverVersion = ({ app, kind, shared }: Databases) =>
  looking(
    words('PostgreSQL'),
    words(
      'Kan de rol van de toepassing inloggen? Zie docs/operations.md.',
      'Can the application role log in? See docs/operations.md.',
    ),
    async () => {
      const client = new pg.Client(app)
      await client.connect()
      try {
        const { rows } = await client.query<{ version: string; major: number }>(
          `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major`,
        )
        const { version, major } = rows[0]!
        const cure = words('Reisgezel heeft PostgreSQL 15 of later nodig.', 'Reisgezel needs PostgreSQL 15 or later.')
        return {
          is: `${version} (${kind}${kind === 'embedded' && shared ? ', shared' : ''})`,
          ...(major >= 15 ? {} : { cure }),
        }
      } finally {
        await client.end()
      }
    },
  )

const migrations = ({ owner }: Databases) =>
  looking(
    words('Migraties', 'Migrations'),
    words('Zie docs/operations.md, migraties.', 'See docs/operations.md, migrations.'),
    async () => {
      const { applied, pending } = await migrationState(owner)
      const cure = words('Voer uit: reisgezel migrate', 'Run: reisgezel migrate')
      return { is: `${applied.length}, +${pending.length}`, ...(pending.length === 0 ? {} : { cure }) }
    },
  )

const role = ({ app }: Databases) =>
  looking(
    words('Rol van de toepassing', 'Role of the application'),
    words('Geef de toepassing een eigen, beperkte rol.', 'Give the application a limited role of its own.'),
    async () => {
      await refusePowerfulRole(app)
      return { is: 'ok' }
    },
  )

const foundations = ({ owner }: Databases) =>
  looking(
    words('Stichtingen', 'Foundations'),
    words('Voer uit: reisgezel migrate', 'Run: reisgezel migrate'),
    async () => {
      const all = await listFoundations(owner)
      const cure = words('Maak er een met: reisgezel init', 'Make one with: reisgezel init')
      return {
        is: all.map((of) => `${of.name}${of.practice ? ' (oefen)' : ''}`).join(', ') || '0',
        ...(all.length > 0 ? {} : { cure }),
      }
    },
  )
