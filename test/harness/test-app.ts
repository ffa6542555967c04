import { sealedText } from '#platform/server/auth/sealed-text.ts'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import os from 'node:os'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { passwordLength } from '#capabilities/access/contract.ts'
import { insertHolding } from '#capabilities/access/public.ts'
import { type Access, openAccess } from '#capabilities/access/routes.ts'
import { mountOwnFeed } from '#capabilities/planning/public.ts'
import { findSignedIn } from '#capabilities/access/commands/coming-in.ts'
import type { Actor, Role } from '#kernel/actor.ts'
import { type PlainDate, todayInAmsterdam } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { type Auth, openAuth } from '#platform/server/auth/auth.ts'
import { type Config, readConfig } from '#platform/server/config.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { buildApp } from '#platform/server/http/app.ts'
import { openFiles } from '#platform/server/files/open-files.ts'
import type { Route, Server } from '#platform/server/http/route.ts'
import { openLog } from '#platform/server/log.ts'
import type { Letter } from '#platform/server/mail/mailer.ts'
import { routes as allRoutes, texts } from '../../src/apps/registry.ts'
import { serveWeb } from '../../src/apps/server/web-files.ts'
import { practiceAccounts } from '../../demo/accounts.ts'
import type { TestFoundation } from './builders.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'
import { Visitor } from './visitor.ts'

export type TestApp = TestDatabase & {
  http: FastifyInstance
  auth: Auth
  server: Server
  access: Access
  config: Config
  /** What would have been posted. */
  letters: Letter[]
  now(): Date
  today(): PlainDate
  /** Moves the clock of the application; the clock of the database goes on as it is. */
  setNow(at: string): void
  /** Somebody with a real session and this role, from today on: at one location, or at all of them. */
  signedIn(
    role: Role | readonly Role[],
    of: TestFoundation,
    at?: { locationId?: string; workerId?: string; municipalityId?: string },
  ): Promise<Visitor>
  /** Somebody without a session. */
  stranger(): Visitor
  /** The work sees all of the foundation. */
  asSystem<T>(of: TestFoundation, work: (tx: Tx) => Promise<T>): Promise<T>
  /** The work sees what this actor sees. */
  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>
}

const secret = 'a secret of the tests, long enough for anybody'

/** The whole application on a database of its own. Its clock stands still at noon (Amsterdam) on `today`. */
export async function testApp(
  of: {
    routes?: readonly Route[]
    today?: PlainDate
    behindTlsProxy?: boolean
    singleSignOn?: Config['singleSignOn']
    clamav?: Config['clamav']
    s3?: Config['s3']
    /** The folder of the built screens, for a journey. */
    screens?: string
  } = {},
): Promise<TestApp> {
  const base = await testDatabase()
  let clock = new Date(`${of.today ?? '2026-11-18'}T11:00:00Z`)
  const now = () => clock
  const today = () => todayInAmsterdam(clock)
  const config: Config = {
    ...readConfig({ REISGEZEL_DATA: path.join(os.tmpdir(), base.name), LOG_LEVEL: 'silent' }),
    behindTlsProxy: of.behindTlsProxy ?? false,
    singleSignOn: of.singleSignOn ?? null,
    clamav: of.clamav ?? null,
    s3: of.s3 ?? null,
  }
  const auth = openAuth({
    connection: base.logins.auth,
    secret,
    secure: of.behindTlsProxy ?? false,
    baseUrl: 'http://localhost:8080',
    password: passwordLength,
  })
  const failures: unknown[] = []
  const access = openAccess({
    auth,
    database: base.database,
    practiceAccounts,
    failed: (error) => failures.push(error),
    now,
  })
  const letters: Letter[] = []
  const mailer = { kind: 'console' as const, send: async (letter: Letter) => void letters.push(letter) }
  const server: Server = {
    database: base.database,
    config,
    mailer,
    sealing: { bsn: sealedText('only for these tests, and long enough', 'bsn') },
    ...openFiles(config, sealedText('only for these tests, and long enough', 'files')),
  }
  const http = await buildApp({
    server,
    log: openLog('silent'),
    routes: of.routes ?? [...allRoutes, ...access.routes],
    openRoutes: access.openRoutes,
    texts,
    actorOf: access.actorOf,
    version: '0.0.0',
    extend: async (app) => {
      access.renewing(app)
      access.mountSingleSignOn(app, server)
      mountOwnFeed(app, { server, limits: auth.limits, now })
      if (of.screens) await serveWeb(app, of.screens)
    },
    now,
  })
  afterAll(async () => {
    await http.close()
    rmSync(config.dataDir, { recursive: true, force: true })
    await access.settled()
    await auth.close()
    if (failures.length > 0) throw failures[0]
  })

  const asSystem: TestApp['asSystem'] = (foundation, work) =>
    base.database.asSystem({ reason: 'test', foundationId: foundation.id, today: today() }, work)

  async function signedIn(
    role: Role | readonly Role[],
    foundation: TestFoundation,
    at: { locationId?: string; workerId?: string; municipalityId?: string } = {},
  ) {
    const wanted = typeof role === 'string' ? [role] : role
    const id = newId()
    const account = await auth.ensureAccount({
      email: `${wanted[0]}-${id}@test.example`,
      name: `Test ${wanted.join(' en ')}`,
      language: 'nl',
    })
    await asSystem(foundation, async (tx) => {
      for (const one of wanted) {
        await insertHolding(tx, {
          foundationId: foundation.id,
          accountId: account.id,
          role: one,
          workerId: at.workerId ?? null,
          locationId: at.locationId ?? null,
          municipalityId: at.municipalityId ?? null,
          fromOn: null,
        })
      }
    })
    const token = randomBytes(24).toString('base64url')
    // A session made by hand: hashing a password for each visitor would cost more than the test itself.
    await base.asOwner(
      `insert into auth.session (id, expires_at, token, user_id, second_factor_at)
       values ($1, now() + interval '12 hours', $2, $3, now())`,
      [newId(), token, account.id],
    )
    const known = await findSignedIn(base.database, token, { today: today(), now: now() })
    return new Visitor(http, { cookie: auth.cookies.header(token), email: account.email, actor: known!.actor! })
  }

  return {
    ...base,
    http,
    auth,
    server,
    access,
    config,
    letters,
    now,
    today,
    setNow: (at) => void (clock = new Date(at)),
    signedIn,
    stranger: () => new Visitor(http, { cookie: '', email: '', actor: null }),
    asSystem,
    as: (actor, work) => base.database.asActor(actor, today(), work),
  }
}
