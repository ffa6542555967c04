import { openAccess, type Access } from '#capabilities/access/routes.ts'
import { passwordLength } from '#capabilities/access/contract.ts'
import { type Auth, openAuth } from '#platform/server/auth/auth.ts'
import { sealedText } from '#platform/server/auth/sealed-text.ts'
import { refoldNames, sealBsns } from '#capabilities/clients/public.ts'
import type { Config } from '#platform/server/config.ts'
import { type Database, openDatabase } from '#platform/server/db/database.ts'
import { migrate } from '#platform/server/db/migrate.ts'
import { openFiles } from '#platform/server/files/open-files.ts'
import type { Server } from '#platform/server/http/route.ts'
import type { Log } from '#platform/server/log.ts'
import { openMailer } from '#platform/server/mail/mailer.ts'
import { practiceAccounts } from '../../demo/accounts.ts'
import { type Databases, openDatabases } from './databases.ts'
import { refusePowerfulRole } from './role-check.ts'
import { installationSecret } from './secret.ts'

/** Everything that runs, for the server and the command line alike. */
export type Installation = {
  config: Config
  log: Log
  databases: Databases
  database: Database
  auth: Auth
  access: Access
  server: Server
  /** Names of the migrations that this opening applied. */
  migrated: string[]
  close(): Promise<void>
}

/** Opens the database (starting the embedded one), brings it up to date, and refuses a role that can do too much. */
export async function openInstallation(config: Config, log: Log): Promise<Installation> {
  const databases = await openDatabases(config)
  const closing: (() => Promise<void>)[] = [() => databases.stop()]
  const close = async () => {
    for (const end of closing.splice(0).toReversed()) await end()
  }
  try {
    const { applied } = await migrate(databases.owner)
    const secret = await installationSecret(config)
    const sealing = { bsn: sealedText(secret, 'bsn') }
    const sealed = await sealBsns(databases.owner, sealing.bsn)
    if (sealed > 0) log.info({ numbers: sealed }, 'numbers sealed')
    const refolded = await refoldNames(databases.owner)
    if (refolded > 0) log.info({ files: refolded }, 'names folded again')
    await refusePowerfulRole(databases.app)
    const database = openDatabase(databases.app)
    closing.push(() => database.close())
    const auth = openAuth({
      connection: databases.auth,
      secret,
      secure: config.behindTlsProxy,
      baseUrl: config.publicUrl ?? `http://localhost:${config.port}`,
      password: passwordLength,
    })
    closing.push(() => auth.close())
    const access = openAccess({
      auth,
      database,
      practiceAccounts,
      failed: (error) =>
        log.error({ name: (error as Error).name, code: (error as { code?: string }).code }, 'a letter was not sent'),
    })
    closing.push(() => access.settled())
    const server: Server = {
      database,
      config,
      mailer: openMailer(config.smtpUrl, config.mailFrom),
      sealing,
      ...openFiles(config, sealedText(secret, 'files')),
    }
    return { config, log, databases, database, auth, access, server, migrated: applied, close }
  } catch (error) {
    await close().catch(() => {})
    throw error
  }
}
