import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { newId } from '#kernel/ids.ts'
import type * as betterAuth from './better-auth.ts'
import { type CookieJar, cookieJar, SESSION_SECONDS } from './cookie.ts'
import { openPasskeys, type Passkeys } from './passkeys.ts'
import { openRateLimit, type RateLimit } from './rate-limit.ts'
import { sealedText } from './sealed-text.ts'
import { openSecondFactors, type SecondFactors } from './second-factor.ts'
import { openSingleUse, type SingleUse } from './single-use.ts'

export type Visitor = { ip: string; userAgent: string | null }
export type Account = { id: string; email: string; name: string; language: string }
export type SessionRow = { id: string; token: string; startedAt: string; lastSeenAt: string; userAgent: string | null }

/** Accounts, passwords and sessions. Knows nothing of foundations and roles: its database role sees `auth` alone. */
export type Auth = SecondFactors & {
  readonly cookies: CookieJar
  /** Of somebody halfway: the password was right, the code is still to come. Opens nothing. */
  readonly stepCookies: CookieJar
  /** Of somebody who went to the single sign-on and is to come back. */
  readonly awayCookies: CookieJar
  readonly limits: RateLimit
  readonly singleUse: SingleUse
  readonly passkeys: Passkeys
  /** Whose address and password these are; null for a wrong one of either, which takes the same work. */
  checkPassword(email: string, password: string): Promise<string | null>
  /** The token of a new session. `proven`: a second factor was shown. */
  openSession(accountId: string, visitor: Visitor, proven: boolean): Promise<string>
  /** The session under a new token, with its second factor shown; null when it has ended meanwhile. */
  proveSession(token: string): Promise<string | null>
  /** The session under a new token, as it was. */
  renewToken(token: string): Promise<string | null>
  endSessionsOf(accountId: string): Promise<void>
  endOtherSessions(accountId: string, token: string): Promise<void>
  /** From this day a delay of the second factor counts; the first day stays. True for who wrote it down. */
  startGrace(accountId: string, today: string): Promise<boolean>
  endSession(token: string): Promise<void>
  /** Makes a session last its full length again. */
  renew(token: string): Promise<void>
  /** For which foundation a session acts, and as whom it looks. */
  changeSession(
    token: string,
    to: { foundationId: string; trying: { role: string; locationId: string | null } | null },
  ): Promise<void>
  sessionsOf(accountId: string): Promise<SessionRow[]>
  endSessionOf(accountId: string, sessionId: string): Promise<boolean>
  findAccount(email: string): Promise<Account | null>
  findAccounts(emails: readonly string[]): Promise<(Account & { passwordChanged: boolean })[]>
  /** `active`: the person has a way in of their own: a password, single sign-on or a passkey. */
  findAccountsById(ids: readonly string[]): Promise<(Account & { active: boolean })[]>
  /** The account with this address, made when there is none. It cannot sign in before it has a password. */
  ensureAccount(of: { email: string; name: string; language: 'nl' | 'en' }): Promise<Account>
  /** Who this person of the single sign-on is here; null when that was never told. */
  findLinked(issuer: string, subject: string): Promise<string | null>
  /** The account with this address, from now on known by this subject; null for nobody, or for who is another there. */
  linkByEmail(issuer: string, subject: string, email: string): Promise<string | null>
  setPassword(accountId: string, password: string): Promise<void>
  chooseLanguage(accountId: string, language: 'nl' | 'en'): Promise<void>
  /** A token with which the password can be chosen once. Stored hashed. */
  passwordToken(accountId: string, hours: number): Promise<string>
  /** Sets the password, ends every session and spends every open token; false for a token that is spent or too old. */
  resetPassword(token: string, password: string): Promise<boolean>
  /** The account that an open token belongs to. */
  accountOfToken(token: string): Promise<Account | null>
  /** What this account's drafts on a device are sealed with: told to whoever is signed in to it, and kept nowhere. */
  draftKey(accountId: string): string
  /** Removes what has had its time: sessions, links, counts of attempts. */
  tidy(): Promise<void>
  /** Loads what a first sign-in would have to wait for. */
  warmUp(): Promise<void>
  close(): Promise<void>
}

/** How long the way from the password to the code may take. */
const STEP_SECONDS = 600

export type AuthParts = {
  connection: pg.PoolConfig
  secret: string
  secure: boolean
  baseUrl: string
  password: { min: number; max: number }
}

export function openAuth(parts: AuthParts): Auth {
  const pool = new pg.Pool({
    ...parts.connection,
    max: 5,
    application_name: 'reisgezel-auth',
    options: '-c search_path=auth',
  })
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {})
  const library = openLibrary(pool, parts)
  const drafts = sealedText(parts.secret, 'drafts')
  const jar = (name: string, seconds: number) => cookieJar(parts.secret, { name, seconds, secure: parts.secure })
  return {
    cookies: jar('reisgezel.session_token', SESSION_SECONDS),
    stepCookies: jar('reisgezel.step', STEP_SECONDS),
    awayCookies: jar('reisgezel.away', STEP_SECONDS),
    limits: openRateLimit(pool),
    singleUse: openSingleUse(pool),
    passkeys: openPasskeys(pool),
    ...openSecondFactors(pool, parts.secret),
    ...passwords(library, pool),
    ...sessions(pool),
    ...accounts(library, pool),
    draftKey: (accountId) => drafts.fingerprint('key', accountId),
    warmUp: async () => void (await library()),
    tidy: () => tidy(pool),
    close: () => pool.end(),
  }
}

type Configured = ReturnType<typeof betterAuth.configureBetterAuth>
type Opened = {
  /** Of a password that nobody has: an unknown address takes the work of a known one. */
  nobodysHash: string
  orNull: typeof betterAuth.orNull
  LINK_PREFIX: string
  api: Configured['api']
  context: Awaited<Configured['$context']>
}
type Library = () => Promise<Opened>

/** Loaded at first use: it takes longer than everything else together, and most commands never need it. */
function openLibrary(pool: pg.Pool, parts: AuthParts): Library {
  let opened: Promise<Opened> | undefined
  const open = async () => {
    const { configureBetterAuth, orNull, LINK_PREFIX } = await import('./better-auth.ts')
    const { api, $context } = configureBetterAuth(pool, parts)
    const context = await $context
    const nobodysHash = await context.password.hash(randomBytes(24).toString('base64url'))
    return { api, context, orNull, LINK_PREFIX, nobodysHash }
  }
  return () => (opened ??= open())
}

const adapterOf = async (library: Library) => (await library()).context.internalAdapter

function passwords(library: Library, pool: pg.Pool) {
  async function checkPassword(email: string, password: string): Promise<string | null> {
    const { context, nobodysHash } = await library()
    const { rows } = await pool.query<{ id: string; password: string }>(
      `select u.id, c.password from account_user u
       join credential c on c.user_id = u.id and c.provider_id = 'credential' and c.password is not null
       where u.email = $1`,
      [email.toLowerCase()],
    )
    const hash = rows[0]?.password ?? nobodysHash
    return (await context.password.verify({ hash, password })) ? (rows[0]?.id ?? null) : null
  }
  return {
    checkPassword,
    async resetPassword(token: string, password: string) {
      const account = await tokenOwner(library, token)
      if (!account) return false
      const { api, orNull } = await library()
      const done = await orNull(api.resetPassword({ body: { token, newPassword: password } }))
      if (done) await pool.query('delete from verification where value = $1', [account])
      return done !== null
    },
    async passwordToken(accountId: string, hours: number) {
      const token = randomBytes(24).toString('base64url')
      const { context, LINK_PREFIX } = await library()
      await context.internalAdapter.createVerificationValue({
        identifier: LINK_PREFIX + token,
        value: accountId,
        expiresAt: new Date(Date.now() + hours * 3_600_000),
      })
      return token
    },
    async accountOfToken(token: string): Promise<Account | null> {
      const owner = await tokenOwner(library, token)
      const { rows } = await pool.query<Account>('select id, email, name, language from account_user where id = $1', [
        owner,
      ])
      return rows[0] ?? null
    },
  }
}

function sessions(pool: pg.Pool) {
  async function retoken(also: string, token: string): Promise<string | null> {
    const renewed = newToken()
    const { rowCount } = await pool.query(
      `update session set token = $2${also} where token = $1 and expires_at > now()`,
      [token, renewed],
    )
    return rowCount === 1 ? renewed : null
  }
  return {
    async openSession(accountId: string, visitor: Visitor, proven: boolean) {
      const token = newToken()
      await pool.query(
        `insert into session (id, token, user_id, expires_at, ip_address, user_agent, second_factor_at)
         values ($1, $2, $3, now() + make_interval(secs => $4), $5, $6, case when $7 then now() end)`,
        [newId(), token, accountId, SESSION_SECONDS, visitor.ip, visitor.userAgent?.slice(0, 300) ?? null, proven],
      )
      return token
    },
    proveSession: (token: string) => retoken(', second_factor_at = now()', token),
    renewToken: (token: string) => retoken('', token),
    async endOtherSessions(accountId: string, token: string) {
      await pool.query('delete from session where user_id = $1 and token <> $2', [accountId, token])
    },
    async endSessionsOf(accountId: string) {
      await pool.query('delete from session where user_id = $1', [accountId])
    },
    async startGrace(accountId: string, today: string) {
      const { rowCount } = await pool.query(
        'update account_user set grace_from = $2 where id = $1 and grace_from is null',
        [accountId, today],
      )
      return rowCount === 1
    },
    async endSession(token: string) {
      await pool.query('delete from session where token = $1', [token])
    },
    async renew(token: string) {
      await pool.query(
        `update session set expires_at = now() + make_interval(secs => $2), updated_at = now()
         where token = $1 and expires_at > now()`,
        [token, SESSION_SECONDS],
      )
    },
    async changeSession(token: string, { foundationId, trying }: Parameters<Auth['changeSession']>[1]) {
      await pool.query(
        'update session set foundation_id = $2, trying_role = $3, trying_location_id = $4 where token = $1',
        [token, foundationId, trying?.role ?? null, trying?.locationId ?? null],
      )
    },
    async sessionsOf(accountId: string): Promise<SessionRow[]> {
      const { rows } = await pool.query<{
        id: string
        token: string
        created_at: Date
        updated_at: Date
        user_agent: string | null
      }>(
        `select id, token, created_at, updated_at, user_agent from session
         where user_id = $1 and expires_at > now() order by updated_at desc limit 100`,
        [accountId],
      )
      return rows.map((row) => ({
        id: row.id,
        token: row.token,
        startedAt: row.created_at.toISOString(),
        lastSeenAt: row.updated_at.toISOString(),
        userAgent: row.user_agent,
      }))
    },
    async endSessionOf(accountId: string, sessionId: string) {
      const ended = await pool.query('delete from session where user_id = $1 and id = $2', [accountId, sessionId])
      return ended.rowCount === 1
    },
  }
}

async function tidy(pool: pg.Pool): Promise<void> {
  await pool.query('delete from session where expires_at < now()')
  await pool.query('delete from verification where expires_at < now()')
  await pool.query(`delete from rate_limit where last_request < extract(epoch from now() - interval '1 day') * 1000`)
}

function accounts(library: Library, pool: pg.Pool) {
  const findAccount = async (email: string): Promise<Account | null> => {
    const { rows } = await pool.query<Account>('select id, email, name, language from account_user where email = $1', [
      email.toLowerCase(),
    ])
    return rows[0] ?? null
  }
  return {
    findAccount,
    async findAccounts(emails: readonly string[]) {
      const { rows } = await pool.query<Account & { passwordChanged: boolean }>(
        `select u.id, u.email, u.name, u.language, bool_or(c.updated_at > c.created_at) as "passwordChanged"
         from account_user u join credential c on c.user_id = u.id and c.password is not null
         where u.email = any ($1) group by u.id`,
        [emails],
      )
      return rows
    },
    async findAccountsById(ids: readonly string[]) {
      const { rows } = await pool.query<Account & { active: boolean }>(
        `select u.id, u.email, u.name, u.language,
                exists (select from credential c where c.user_id = u.id
                        and (c.password is not null or c.provider_id like 'oidc %'))
                  or exists (select from passkey k where k.user_id = u.id) as active
         from account_user u where u.id = any ($1)`,
        [ids],
      )
      return rows
    },
    async ensureAccount(of: { email: string; name: string; language: 'nl' | 'en' }): Promise<Account> {
      const known = await findAccount(of.email)
      if (known) return known
      const made = await (await adapterOf(library)).createUser(
        { ...of, email: of.email.toLowerCase(), emailVerified: true },
        {
          method: 'admin',
        },
      )
      return { id: made.id, email: made.email, name: made.name, language: of.language }
    },
    ...links(pool),
    async setPassword(accountId: string, password: string) {
      const { password: hasher, internalAdapter } = (await library()).context
      const hash = await hasher.hash(password)
      const credential = await internalAdapter.findCredentialAccount(accountId)
      if (credential) {
        await internalAdapter.updateAccount(credential.id, { password: hash, updatedAt: new Date() })
        return
      }
      await internalAdapter.createAccount({ userId: accountId, providerId: 'credential', accountId, password: hash })
      // Equal to the instant: that is how a first password is told from a changed one.
      await pool.query('update credential set updated_at = created_at where user_id = $1', [accountId])
    },
    async chooseLanguage(accountId: string, language: 'nl' | 'en') {
      await pool.query('update account_user set language = $2, updated_at = now() where id = $1', [accountId, language])
    },
  }
}

/** An account is linked once per provider: an address that was given to another person opens nothing. */
function links(pool: pg.Pool) {
  const idOf = ({ rows }: pg.QueryResult<{ id: string }>) => rows[0]?.id ?? null
  return {
    findLinked: async (issuer: string, subject: string) =>
      idOf(
        await pool.query('select user_id as id from credential where provider_id = $1 and account_id = $2', [
          `oidc ${issuer}`,
          subject,
        ]),
      ),
    linkByEmail: async (issuer: string, subject: string, email: string) =>
      idOf(
        await pool.query(
          `insert into credential (id, provider_id, account_id, user_id)
           select $1, $2, $3, u.id from account_user u
           where u.email = $4 and not exists (select from credential c where c.user_id = u.id and c.provider_id = $2)
           on conflict do nothing returning user_id as id`,
          [newId(), `oidc ${issuer}`, subject, email],
        ),
      ),
  }
}

async function tokenOwner(library: Library, token: string): Promise<string | null> {
  const { context, LINK_PREFIX } = await library()
  const found = await context.internalAdapter.findVerificationValue(LINK_PREFIX + token)
  return found && new Date(found.expiresAt) > new Date() ? found.value : null
}

const newToken = () => randomBytes(32).toString('base64url')
