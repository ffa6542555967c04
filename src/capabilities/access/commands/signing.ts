import type { Actor, Role } from '#kernel/actor.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import { RENEW_AFTER_SECONDS, SESSION_SECONDS } from '#platform/server/auth/cookie.ts'
import type { Limit } from '#platform/server/auth/rate-limit.ts'
import type { Config } from '#platform/server/config.ts'
import type { Database } from '#platform/server/db/database.ts'
import { addressOf } from '#platform/server/http/address.ts'
import type { OpenCtx } from '#platform/server/http/open-route.ts'
import type {
  changePassword as ChangePassword,
  forgottenPassword as ForgottenPassword,
  resetPassword as ResetPassword,
  signIn as SignIn,
} from '../contract.ts'
import { deviceOf, passwordLetter, refuseWeakPassword } from '../rules/signing.ts'
import * as store from '../store/accounts.ts'
import {
  afterFirstFactor,
  findSignedIn,
  type Known,
  recordOutside,
  recordOwn,
  type SignedIn,
  withoutFactor,
} from './coming-in.ts'
import { recordTryingEnded } from './trying-out.ts'

/** More than an hour of the session has passed: time to let it last its full length again. */
export const isDueForRenewal = (expiresAt: string, now: Date): boolean =>
  Date.parse(expiresAt) - now.getTime() < (SESSION_SECONDS - RENEW_AFTER_SECONDS) * 1000

/** Guessing at one account, at one account from many places, and at many accounts from one place. */
const signInLimits = (email: string, ip: string): Limit[] => [
  { key: `sign-in:${email}:${ip}`, most: 10, seconds: 900 },
  { key: `sign-in:${email}`, most: 100, seconds: 900 },
  { key: `sign-in:${ip}`, most: 100, seconds: 900 },
]
const letterLimits = (email: string, ip: string): Limit[] => [
  { key: `letter:${email}`, most: 5, seconds: 3600 },
  { key: `letter:${ip}`, most: 30, seconds: 3600 },
]
const tokenLimits = (ip: string): Limit[] => [{ key: `token:${ip}`, most: 30, seconds: 900 }]

export async function signIn(auth: Auth, ctx: OpenCtx, wish: ParsedOf<typeof SignIn>) {
  const limits = signInLimits(wish.email, ctx.request.ip)
  if (!(await auth.limits.attempt(limits))) {
    await recordTooMany(auth, ctx, wish.email)
    throw problem('common/too-many-requests')
  }
  const accountId = await auth.checkPassword(wish.email, wish.password)
  if (!accountId) {
    await recordOutside(ctx, refusedSignIn(wish.email, 'access/wrong-credentials'))
    throw problem('access/wrong-credentials')
  }
  await auth.limits.forgive(limits)
  return afterFirstFactor(auth, ctx, accountId, 'password')
}

export async function signOut(auth: Auth, { request, reply, server, today }: OpenCtx, signedIn: SignedIn | null) {
  if (signedIn) {
    await auth.endSession(signedIn.token)
    if (signedIn.actor) await recordOwn(server.database, signedIn.actor, today, 'sign-out')
  }
  const step = auth.stepCookies.read(request.headers.cookie)
  if (step) await auth.singleUse.take('sign-in-step', step)
  reply.header('set-cookie', [auth.cookies.clear(), auth.stepCookies.clear()])
  return {}
}

/** Never made from the request: a forged Host header would send the token to somebody else. */
export const passwordPage = (config: Config, token: string): string =>
  `${(config.publicUrl ?? `http://localhost:${config.port}`).replace(/\/$/, '')}/wachtwoord-nieuw?token=${token}`

/**
 * Answers before anything is looked up, so that neither the answer nor its time tells whether the address is known.
 * `later` keeps the work for whoever has to wait for it.
 */
export async function forgottenPassword(
  auth: Auth,
  { request, server }: OpenCtx,
  wish: ParsedOf<typeof ForgottenPassword>,
  later: (work: Promise<void>) => void,
) {
  if (!(await auth.limits.attempt(letterLimits(wish.email, request.ip)))) throw problem('common/too-many-requests')
  later(
    (async () => {
      const account = await auth.findAccount(wish.email)
      if (!account) return
      const link = passwordPage(server.config, await auth.passwordToken(account.id, 1))
      await server.mailer.send(passwordLetter({ to: account.email, name: account.name, link, hours: 1 }))
    })(),
  )
  return {}
}

export async function resetPassword(
  auth: Auth,
  ctx: OpenCtx,
  wish: ParsedOf<typeof ResetPassword>,
  shown: readonly string[],
) {
  const { request } = ctx
  const limits = tokenLimits(request.ip)
  if (!(await auth.limits.attempt(limits))) throw problem('common/too-many-requests')
  const account = await auth.accountOfToken(wish.token)
  if (!account) {
    await recordOutside(ctx, {
      action: 'refused',
      subject: 'access.resetPassword',
      why: 'access/link-expired',
      email: '',
    })
    throw problem('access/link-expired')
  }
  await refuseWeak(ctx.server.database, wish.password, account, shown)
  if (!(await auth.resetPassword(wish.token, wish.password))) throw problem('access/link-expired')
  await auth.limits.forgive(limits)
  await recordOutside(ctx, {
    action: 'reset-password',
    subject: 'access.resetPassword',
    why: null,
    email: account.email,
  })
  return {}
}

export async function changePassword(
  auth: Auth,
  { request, reply, server, today }: OpenCtx,
  wish: ParsedOf<typeof ChangePassword>,
  signedIn: Known,
  shown: readonly string[],
) {
  const { accountId } = signedIn.actor
  const email = signedIn.session?.account.email ?? ''
  await refuseWeak(server.database, wish.password, { id: accountId, email }, shown)
  const limits = signInLimits(email, request.ip)
  if (!(await auth.limits.attempt(limits))) throw problem('common/too-many-requests')
  if ((await auth.checkPassword(email, wish.current)) !== accountId)
    throw problem('common/invalid-input', { errors: [{ pointer: '/current', code: 'fault/wrong-password' }] })
  await auth.limits.forgive(limits)
  await recordOwn(server.database, signedIn.actor, today, 'change-password')
  await auth.setPassword(accountId, wish.password)
  const token = await auth.renewToken(signedIn.token)
  if (!token) throw problem('common/not-signed-in')
  await auth.endOtherSessions(accountId, token)
  reply.header('set-cookie', auth.cookies.write(token))
  return {}
}

export async function listSessions(auth: Auth, signedIn: SignedIn, accountId: string) {
  const rows = await auth.sessionsOf(accountId)
  return {
    sessions: rows.map((row) => ({
      id: row.id,
      current: row.token === signedIn.token,
      startedAt: row.startedAt,
      lastSeenAt: row.lastSeenAt,
      device: deviceOf(row.userAgent),
    })),
  }
}

/** Of somebody's own: a session of another person does not exist. */
export async function endSession(auth: Auth, { server, today }: OpenCtx, actor: Actor, sessionId: string) {
  if (!(await auth.endSessionOf(actor.accountId, sessionId))) throw problem('common/not-found')
  await recordOwn(server.database, actor, today, 'sign-out')
  return {}
}

/** `shown`: passwords that stand on the sign-in page. */
async function refuseWeak(
  database: Database,
  password: string,
  { id, email }: { id: string; email: string },
  shown: readonly string[],
) {
  const foundations = await store.findFoundationsOf(database, id)
  const code = refuseWeakPassword(password, email, { shown, foundations })
  if (code) throw problem('access/weak-password', { errors: [{ pointer: '/password', code }] })
}

/** For who works for more than one foundation. Another one does not exist. */
export async function chooseFoundation(auth: Auth, ctx: OpenCtx, signedIn: Known, foundationId: string) {
  const { server, today, now, request } = ctx
  if (!signedIn.session.foundations.some(({ id }) => id === foundationId)) throw problem('common/not-found')
  await recordTryingEnded(server.database, signedIn.actor, today)
  await auth.changeSession(signedIn.token, { foundationId, trying: null })
  const there = await findSignedIn(server.database, signedIn.token, { today, now }, addressOf(request))
  if (!there?.actor) throw problem('common/not-signed-in')
  // The delay of this foundation begins here, as it does for who signs in.
  if (there.standing.lastDay !== null) await auth.startGrace(there.actor.accountId, today)
  await recordOwn(server.database, there.actor, today, 'sign-in', withoutFactor(there.standing).join(', ') || undefined)
  return {}
}

const refusedSignIn = (email: string, why: string) => ({
  action: 'refused',
  subject: 'access.signIn',
  why,
  email,
})

/** A cookie of ours with a signature that is not. A few times for each address: a browser sends it with every request. */
export async function recordForgedCookie(auth: Auth, database: Database, address: string): Promise<void> {
  if (!(await auth.limits.attempt([{ key: `forged:${address}`, most: 3, seconds: 900 }]))) return
  const of = { action: 'refused', subject: 'session', why: 'common/not-signed-in', email: '' }
  await store.recordOutside(database, { ...of, address })
}

/** A flood of attempts is told a few times, not once for each. */
async function recordTooMany(auth: Auth, ctx: OpenCtx, email: string) {
  const told = [{ key: `told:${email}:${ctx.request.ip}`, most: 3, seconds: 900 }]
  if (await auth.limits.attempt(told)) await recordOutside(ctx, refusedSignIn(email, 'common/too-many-requests'))
}

/** The practice accounts that exist here; without the password once somebody changed it. */
export async function listPracticeAccounts(
  auth: Auth,
  practice: readonly { email: string; role: Role; password: string }[],
) {
  const found = await auth.findAccounts(practice.map((account) => account.email))
  return practice.flatMap((account) => {
    const known = found.find((other) => other.email === account.email)
    if (!known) return []
    return [
      {
        email: account.email,
        name: known.name,
        role: account.role,
        password: known.passwordChanged ? null : account.password,
      },
    ]
  })
}
