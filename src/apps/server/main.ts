import { once } from 'node:events'
import net from 'node:net'
import type { FastifyInstance } from 'fastify'
import { type Config, isLoopback, readConfig } from '#platform/server/config.ts'
import { openLog } from '#platform/server/log.ts'
import { practicePassword } from '../../../demo/accounts.ts'
import * as imports from '#capabilities/imports/public.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { ensureDemo } from '../demo.ts'
import { listFoundations } from '../foundations.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { openApp } from './app.ts'
import { postEveryMinute, postTermsEveryMinute, remindEveryHour, tellOfTermsEveryHour } from './letters.ts'
import * as upkeep from './upkeep.ts'
import { ensureWeb } from './web-build.ts'

const say = (text: string) => void process.stderr.write(`${text}\n`)

async function start(): Promise<void> {
  const config = readConfig(undefined, process.argv.slice(2))
  if (!isLoopback(config.host) && !config.behindTlsProxy) {
    throw new Error(
      `HOST=${config.host}: buiten deze computer alleen achter een TLS-proxy (REISGEZEL_TLS_PROXY=1). / ` +
        'elsewhere than on loopback only behind a TLS proxy (REISGEZEL_TLS_PROXY=1).',
    )
  }
  await refuseTakenPort(config)
  const log = openLog(config.logLevel)
  const building = ensureWeb(say)
  building.catch(() => {}) // told below, when the database is there
  const installation = await openInstallation(config, log)
  try {
    await serve(installation, building)
  } catch (error) {
    await installation.close()
    throw error
  }
}

async function serve(installation: Installation, building: Promise<string>): Promise<void> {
  const { auth, config, databases, log } = installation
  auth.warmUp().catch((error: Error) => log.error({ name: error.name }, 'sign-in cannot be loaded'))
  await endBrokenImports(installation)
  // The embedded database always has the practice foundation, one's own only when asked.
  if (config.demo ?? databases.kind === 'embedded') await ensureDemo(installation)
  const app = await openApp(installation, await building)
  stopOnSignal(app, installation)
  databases.keepRunning((error) => log.error({ name: error.name }, 'the database is gone and does not come back'))
  upkeep.tidyEveryHour(installation)
  upkeep.sealEveryMinute(installation)
  upkeep.watchEveryHour(installation)
  upkeep.checkEveryNight(installation)
  upkeep.countEveryNight(installation)
  upkeep.forgetEveryNight(installation)
  upkeep.tidyFilesEveryNight(installation)
  postEveryMinute(installation)
  remindEveryHour(installation)
  postTermsEveryMinute(installation)
  tellOfTermsEveryHour(installation)
  await app.listen({ host: config.host, port: config.port })
  await welcome(app, installation)
}

/** What a process that was killed left half done. */
async function endBrokenImports({ config, database, databases }: Installation) {
  for (const { id } of await listFoundations(databases.owner)) {
    await imports.endBrokenImports({ database, foundationId: id, accountId: null, today: todayInAmsterdam() })
  }
  await imports.removeUploads(config.dataDir)
}

/** Found out before anything else, because the rest takes a while. */
async function refuseTakenPort({ host, port }: Config): Promise<void> {
  const probe = net.createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(
      `op ${host}:${port} kan niet worden geluisterd (${code}). Draait Reisgezel al? Kies anders een andere PORT. / ` +
        `cannot listen on ${host}:${port} (${code}). Is Reisgezel running already? Or choose another PORT.`,
      { cause: error },
    )
  } finally {
    probe.close()
  }
}

function stopOnSignal(app: FastifyInstance, installation: Installation) {
  const stopping = new AbortController()
  const stop = async (signal: string) => {
    if (stopping.signal.aborted) return
    stopping.abort()
    say(`\n${signal}: afsluiten / closing ...`)
    await app.close()
    await imports.importsSettled()
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
  say(`Reisgezel start niet / does not start: ${error.message}`)
  process.exit(1)
})
