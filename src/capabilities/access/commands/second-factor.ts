import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Limit } from '#platform/server/auth/rate-limit.ts'
import type { Proof } from '#platform/server/auth/second-factor.ts'
import type { Database } from '#platform/server/db/database.ts'
import type { OpenCtx } from '#platform/server/http/open-route.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type { Entered } from '../contract.ts'
import type * as contract from '../contract/second-factor.ts'
import { needsSecondFactor, resetLetter } from '../rules/second-factor.ts'
import * as store from '../store/accounts.ts'
import * as rule from '../store/second-factor.ts'
import { getAccountInService, type Later } from './accounts.ts'
import { comeIn, type Known, recordOwn, refuseKnown } from './coming-in.ts'

/** Of one account, from wherever: six digits are soon guessed by who may go on guessing. */
const codeLimits = (accountId: string): Limit[] => [
  { key: `code:${accountId}`, most: 10, seconds: 900 },
  { key: `code-day:${accountId}`, most: 60, seconds: 86_400 },
]
const ipLimits = (ip: string): Limit[] => [{ key: `code:${ip}`, most: 100, seconds: 900 }]

const wrongCode = () => problem('common/invalid-input', { errors: [{ pointer: '/code', code: 'fault/wrong-code' }] })

/** Spends a code; a wrong one is refused at its field, and counted. */
export async function spendCode(auth: Auth, ctx: OpenCtx, accountId: string, code: string): Promise<Proof> {
  const limits = [...codeLimits(accountId), ...ipLimits(ctx.request.ip)]
  if (!(await auth.limits.attempt(limits))) throw problem('common/too-many-requests')
  const proof = await auth.proveSecondFactor(accountId, code, ctx.now)
  if (!proof) {
    await refuseKnown(auth, ctx, accountId, 'access.enterCode', 'access/wrong-credentials')
    throw wrongCode()
  }
  await auth.limits.forgive(limits)
  return proof
}

export async function enterCode(auth: Auth, ctx: OpenCtx, { code }: ParsedOf<typeof contract.enterCode>) {
  const token = auth.stepCookies.read(ctx.request.headers.cookie)
  const accountId = token && (await auth.singleUse.peek('sign-in-step', token))
  if (!token || !accountId) throw problem('access/step-expired')
  const proof = await spendCode(auth, ctx, accountId, code)
  if (!(await auth.singleUse.take('sign-in-step', token))) throw problem('access/step-expired')
  return comeIn(auth, ctx, accountId, proof, true)
}

/** Somebody halfway, who reloads the page. */
export async function halfway(auth: Auth, { request }: OpenCtx): Promise<Entered> {
  const token = auth.stepCookies.read(request.headers.cookie)
  const waiting = token !== null && (await auth.singleUse.peek('sign-in-step', token)) !== null
  return { session: null, step: waiting ? 'code' : null }
}

export async function getSecondFactor(auth: Auth, { actor }: Known) {
  const factor = await auth.secondFactorOf(actor.accountId)
  const passkeys = await auth.passkeys.ofAccount(actor.accountId)
  return {
    setUpAt: factor?.setUpAt ?? null,
    backupCodesLeft: factor?.backupCodesLeft ?? 0,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })),
    may: { remove: factor !== null && !needsSecondFactor(actor) },
  }
}

type Wish<Name extends keyof typeof contract> = ParsedOf<Extract<(typeof contract)[Name], { input: unknown }>>

/** The first time it takes no more than being signed in; to replace one, a code of the one there is. */
export async function beginSecondFactor(
  auth: Auth,
  ctx: OpenCtx,
  { actor, session }: Known,
  wish: Wish<'beginSecondFactor'>,
) {
  const { accountId } = actor
  if (await auth.secondFactorOf(accountId)) await spendCode(auth, ctx, accountId, wish.code ?? '')
  return auth.beginSecondFactor(accountId, session?.account.email ?? '')
}

export async function confirmSecondFactor(
  auth: Auth,
  ctx: OpenCtx,
  signedIn: Known,
  { code }: Wish<'confirmSecondFactor'>,
) {
  const { accountId } = signedIn.actor
  const limits = codeLimits(accountId)
  if (!(await auth.limits.attempt(limits))) throw problem('common/too-many-requests')
  const backupCodes = await auth.confirmSecondFactor(accountId, code, ctx.now)
  if (!backupCodes) throw wrongCode()
  await auth.limits.forgive(limits)
  await recordChange(ctx, signedIn, signedIn.setUp ? 'renewed' : 'set-up')
  const token = await auth.proveSession(signedIn.token)
  if (!token) throw problem('common/not-signed-in')
  await auth.endOtherSessions(accountId, token)
  ctx.reply.header('set-cookie', auth.cookies.write(token))
  return { backupCodes }
}

export async function renewBackupCodes(auth: Auth, ctx: OpenCtx, signedIn: Known, { code }: Wish<'renewBackupCodes'>) {
  const { accountId } = signedIn.actor
  if (!(await auth.secondFactorOf(accountId))) throw problem('access/no-second-factor')
  await spendCode(auth, ctx, accountId, code)
  await recordChange(ctx, signedIn, 'backup-codes')
  return { backupCodes: await auth.renewBackupCodes(accountId) }
}

export async function removeSecondFactor(
  auth: Auth,
  ctx: OpenCtx,
  signedIn: Known,
  { code }: Wish<'removeSecondFactor'>,
) {
  const { accountId } = signedIn.actor
  if (needsSecondFactor(signedIn.actor)) throw problem('access/second-factor-needed')
  if (!(await auth.secondFactorOf(accountId))) throw problem('access/no-second-factor')
  await spendCode(auth, ctx, accountId, code)
  await recordChange(ctx, signedIn, 'removed')
  await auth.passkeys.removeAll(accountId)
  await auth.removeSecondFactor(accountId)
  return {}
}

export const recordChange = ({ server, today }: OpenCtx, { actor }: Known, why: string) =>
  recordOwn(server.database, actor, today, 'second-factor', why)

/**
 * By the administrator, for who lost the telephone. Not for oneself: a stolen session must not open its own door. Nor for
 * who works elsewhere too: the files there are not this administrator's to guard.
 */
export async function resetSecondFactor(auth: Auth, later: Later, ctx: Ctx, accountId: string) {
  const { tx, actor, server, today } = ctx
  if (accountId === actor.accountId) throw problem('access/own-second-factor')
  const account = await getAccountInService(auth, ctx, accountId)
  if (await store.isHeldElsewhere(tx, accountId, today)) throw problem('access/works-elsewhere')
  await rule.recordReset(tx, actor, accountId)
  await takeAway(auth, accountId)
  later(server.mailer.send(resetLetter({ to: account.email, name: account.name, by: actor.displayName })))
  return {}
}

async function takeAway(auth: Auth, accountId: string) {
  await auth.passkeys.removeAll(accountId)
  await auth.removeSecondFactor(accountId)
  await auth.endSessionsOf(accountId)
}

/** From the command line, where nobody is signed in: for the last administrator, who lost the telephone. */
export async function takeAwaySecondFactor(auth: Auth, database: Database, account: { id: string; email: string }) {
  const { id, email } = account
  await store.recordOutside(database, { action: 'second-factor', subject: 'account', why: 'reset', address: '', email })
  await takeAway(auth, id)
}

export async function getSecondFactorRule(auth: Auth, { tx, actor, today }: Ctx) {
  const held = [...(await store.findHoldings(tx))]
  const here = held.filter(([, of]) => of.some(({ untilOn }) => untilOn === null || untilOn >= today))
  const setUp = await auth.secondFactorsOf(here.map(([accountId]) => accountId))
  return { ...(await rule.getRule(tx)), exempt: actor.practice, setUp: [...setUp] }
}

export async function changeSecondFactorRule({ tx }: Ctx, wish: Wish<'changeSecondFactorRule'>) {
  const current = async () => {
    const { version, ...values } = await rule.getRule(tx)
    return { values, version }
  }
  await refuseStale(await rule.changeRule(tx, wish), current)
  return { version: wish.version + 1 }
}
