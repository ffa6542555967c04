import path from 'node:path'
import { type ClamavPlace, clamavPlace } from './files/clamav.ts'
import type { S3Place } from './files/s3-store.ts'

/** A provider of OpenID Connect at which people of this installation may sign in. */
export type SingleSignOnConfig = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Words of `amr` or `acr` that count as a second factor; empty: none does. */
  secondFactor: readonly string[]
}

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
  singleSignOn: SingleSignOnConfig | null
  /** A clamd that looks at every file that comes in. */
  clamav: ClamavPlace | null
  /** Where sealed files lie, instead of in the data folder. */
  s3: S3Place | null
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
    singleSignOn: readSingleSignOn(text),
    clamav: readClamav(text('REISGEZEL_CLAMAV')),
    s3: readS3(text),
    production: text('NODE_ENV') === 'production',
  }
}

function readSingleSignOn(text: (name: string) => string | null): SingleSignOnConfig | null {
  const issuer = text('REISGEZEL_SSO_ISSUER')
  if (issuer === null) return null
  const clientId = text('REISGEZEL_SSO_CLIENT_ID')
  const clientSecret = text('REISGEZEL_SSO_CLIENT_SECRET')
  if (!URL.canParse(issuer) || clientId === null || clientSecret === null)
    throw new Error('REISGEZEL_SSO_ISSUER needs an address, REISGEZEL_SSO_CLIENT_ID and REISGEZEL_SSO_CLIENT_SECRET')
  const words = (text('REISGEZEL_SSO_SECOND_FACTOR') ?? '').split(',').map((word) => word.trim())
  return { issuer, clientId, clientSecret, secondFactor: words.filter(Boolean) }
}

function readClamav(text: string | null): ClamavPlace | null {
  if (text === null) return null
  const place = clamavPlace(text)
  if (place === null) throw new Error('REISGEZEL_CLAMAV needs tcp://host:port or unix:/path/of/clamd.ctl')
  return place
}

function readS3(text: (name: string) => string | null): S3Place | null {
  const url = text('REISGEZEL_S3_URL')
  if (url === null) return null
  const [bucket, keyId, secret] = [
    text('REISGEZEL_S3_BUCKET'),
    text('REISGEZEL_S3_KEY_ID'),
    text('REISGEZEL_S3_SECRET'),
  ]
  if (!URL.canParse(url) || bucket === null || keyId === null || secret === null)
    throw new Error(
      'REISGEZEL_S3_URL needs an address, REISGEZEL_S3_BUCKET, REISGEZEL_S3_KEY_ID and REISGEZEL_S3_SECRET',
    )
  return { url, bucket, keyId, secret, region: text('REISGEZEL_S3_REGION') ?? 'us-east-1' }
}

function readPort(text: string | null): number {
  if (text === null) return 8080
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is no port number: ${text}`)
  return port
}

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')
