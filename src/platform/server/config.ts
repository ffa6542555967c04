import path from 'node:path'

/** The only place that reads the environment. Names and meanings stand in `docs/operations.md`. */
export type Config = {
  host: string
  port: number
  dataDir: string
  databaseUrl: string | null
  /** Ready-made logins, for a database whose administrator makes no roles for us. */
  databaseUrlApp: string | null
  databaseUrlAuth: string | null
  /** Demo data on a database of one's own; the embedded one always has it, unless `--no-demo`. */
  demo: boolean | null
  /** Address under which people reach the server, for links in mail. */
  publicUrl: string | null
  /** A proxy that speaks TLS stands in front; required to listen elsewhere than on loopback. */
  behindTlsProxy: boolean
  smtpUrl: string | null
  mailFrom: string
  logLevel: string
  /** Where paths on the command line start from: npm moves to the project's folder before it runs us. */
  workingDir: string
  /** Language of the command line; the screens have their own per person. */
  language: 'nl' | 'en'
  passphrase: string | null
  /** What cookies are signed with; without it one is made and kept in the data folder. */
  secret: string | null
  production: boolean
}

export function readConfig(
  env: Record<string, string | undefined> = process.env,
  flags: readonly string[] = [],
): Config {
  const text = (name: string) => env[name]?.trim() || null
  const demoFlag = flags.includes('--demo') ? true : flags.includes('--no-demo') ? false : null
  return {
    host: text('HOST') ?? '127.0.0.1',
    port: readPort(text('PORT')),
    dataDir: path.resolve(text('REISGEZEL_DATA') ?? 'data'),
    databaseUrl: text('DATABASE_URL'),
    databaseUrlApp: text('DATABASE_URL_APP'),
    databaseUrlAuth: text('DATABASE_URL_AUTH'),
    demo: demoFlag ?? (text('REISGEZEL_DEMO') === null ? null : text('REISGEZEL_DEMO') === '1'),
    publicUrl: text('REISGEZEL_URL'),
    behindTlsProxy: text('REISGEZEL_TLS_PROXY') === '1',
    smtpUrl: text('SMTP_URL'),
    mailFrom: text('MAIL_FROM') ?? 'Reisgezel <noreply@localhost>',
    logLevel: text('LOG_LEVEL') ?? 'warn',
    workingDir: (text('npm_lifecycle_event') === 'reisgezel' ? text('INIT_CWD') : null) ?? process.cwd(),
    language: (text('LC_ALL') ?? text('LC_MESSAGES') ?? text('LANG') ?? 'nl').startsWith('en') ? 'en' : 'nl',
    passphrase: text('REISGEZEL_PASSPHRASE'),
    secret: text('REISGEZEL_SECRET'),
    production: text('NODE_ENV') === 'production',
  }
}

function readPort(text: string | null): number {
  if (text === null) return 8080
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is no port number: ${text}`)
  return port
}

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')
