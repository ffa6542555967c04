import type { FastifyInstance } from 'fastify'
import { type Config, isLoopback, readConfig } from '#platform/server/config.ts'
import { type Log, openLog } from '#platform/server/log.ts'
import { practicePassword } from '../../../demo/accounts.ts'
import { importsSettled } from '#capabilities/imports/public.ts'
import { ensureDemo } from '../demo.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { openApp } from './app.ts'
import { ensureWeb } from './web-build.ts'

const say = (text: string) => void process.stderr.write(`${text}\n`)

async function start(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2))
  if (!isLoopback(config.host) && !config.behindTlsProxy) {
    throw new Error(
      `HOST=${config.host}: buiten deze computer alleen achter een TLS-proxy (REISGEZEL_TLS_PROXY=1). / ` +
        'elsewhere than on loopback only behind a TLS proxy (REISGEZEL_TLS_PROXY=1).',
    )
  }
  const log = openLog(config.logLevel)
  const stopping = new AbortController()
  const opening = openReady(config, log)
  opening.catch(() => {}) // told below, when the screens are there
  const webDir = await ensureWeb(say).catch(async (error: Error) => {
    await (await opening).close()
    throw error
  })
  const installation = await opening
  const app = await openApp(installation, webDir)
  stopOnSignal(app, installation, stopping)
  installation.databases.keepRunning((error) =>
    log.error({ name: error.name }, 'the database is gone and does not come back'),
  )
  tidyEveryHour(installation)
  await app.listen({ host: config.host, port: config.port })
  await welcome(app, installation)
}

/** The embedded database always has the practice foundation, one's own only when asked. */
async function openReady(config: Config, log: Log): Promise<Installation> {
  const installation = await openInstallation(config, log)
  installation.auth.warmUp().catch((error: Error) => log.error({ name: error.name }, 'sign-in cannot be loaded'))
  if (config.demo ?? installation.databases.kind === 'embedded') await ensureDemo(installation)
  return installation
}

function stopOnSignal(app: FastifyInstance, installation: Installation, stopping: AbortController) {
  const stop = async (signal: string) => {
    if (stopping.signal.aborted) return
    stopping.abort()
    say(`\n${signal}: afsluiten / closing ...`)
    await app.close()
    await importsSettled()
    await installation.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: Error) => {
        say(error.message)
        process.exit(1)
      })
    })
  }
}

function tidyEveryHour({ auth, log }: Installation) {
  const tidy = () =>
    void auth.tidy().catch((error: Error) => log.warn({ name: error.name }, 'old sessions stay for now'))
  tidy()
  setInterval(tidy, 3_600_000).unref()
}

async function welcome(app: FastifyInstance, { access, config, databases }: Installation) {
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  const accounts = await access.practiceAccounts()
  say(`\nReisgezel: ${config.publicUrl ?? `http://localhost:${port}`}`)
  if (accounts.length > 0) {
    say(`\nOefenaccounts, wachtwoord / practice accounts, password: ${practicePassword}`)
    for (const account of accounts) say(`  ${account.email.padEnd(42)} ${account.name} (${account.role})`)
  }
  if (databases.notice) say(`\n${databases.notice}`)
  say(`\nGegevens / data: ${databases.kind === 'embedded' ? config.dataDir : 'DATABASE_URL'}`)
  say('Stoppen / stop: Ctrl-C\n')
}

start().catch((error: Error) => {
  say(`Reisgezel start niet: ${error.message}`)
  process.exit(1)
})
