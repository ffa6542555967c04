import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Limit } from '#platform/server/auth/rate-limit.ts'
import type { Config } from '#platform/server/config.ts'
import type { OpenCtx } from '#platform/server/http/open-route.ts'
import type * as contract from '../contract/passkeys.ts'
import { deviceOf } from '../rules/signing.ts'
import { comeIn, type Known, recordOutside } from './coming-in.ts'
import { recordChange, spendCode } from './second-factor.ts'

/** At first use: it takes long to load, and most requests never need it. */
const library = () => import('@simplewebauthn/server')

const QUESTION_SECONDS = 300
const limitsOf = (ip: string): Limit[] => [{ key: `passkey:${ip}`, most: 100, seconds: 900 }]
const asOptions = (options: object) => ({ options: { ...options } as Record<string, unknown> })

/** The name to which a passkey is bound: that of the installation, never one that a request brings along. */
const hostOf = ({ publicUrl }: Config): string => (publicUrl ? new URL(publicUrl).hostname : 'localhost')

/** Without an address of its own the installation stands on somebody's own computer, at whatever port. */
function originsOf({ publicUrl }: Config, claimed: string): string[] {
  if (publicUrl) return [new URL(publicUrl).origin]
  return /^https?:\/\/localhost(:\d+)?$/.test(claimed) ? [claimed] : []
}

type Claim = { challenge: string; origin: string }

/** What the browser says it was asked, and where; proven only by the signature over it. */
function claimOf(clientDataJSON: string): Claim | null {
  try {
    const claim = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as Partial<Claim>
    if (typeof claim.challenge !== 'string' || typeof claim.origin !== 'string') return null
    return { challenge: claim.challenge, origin: claim.origin }
  } catch {
    return null
  }
}

async function refuse(ctx: OpenCtx, subject: string): Promise<never> {
  await recordOutside(ctx, { action: 'refused', subject, why: 'access/passkey-refused', email: '' })
  throw problem('access/passkey-refused')
}

export async function askPasskey(auth: Auth, { request, server }: OpenCtx) {
  if (!(await auth.limits.attempt(limitsOf(request.ip)))) throw problem('common/too-many-requests')
  const { generateAuthenticationOptions } = await library()
  const options = await generateAuthenticationOptions({ rpID: hostOf(server.config), userVerification: 'required' })
  await auth.singleUse.put('passkey-sign-in', 'anybody', QUESTION_SECONDS, options.challenge)
  return asOptions(options)
}

/** The same answer for a key that is unknown, one that does not fit, and a question that was answered before. */
export async function signInWithPasskey(
  auth: Auth,
  ctx: OpenCtx,
  { response }: ParsedOf<typeof contract.signInWithPasskey>,
) {
  const refused = () => refuse(ctx, 'access.signInWithPasskey')
  const claim = claimOf(response.response.clientDataJSON)
  if (!claim || (await auth.singleUse.take('passkey-sign-in', claim.challenge)) === null) return refused()
  const key = await auth.passkeys.byCredential(response.id)
  if (!key) return refused()
  const { verifyAuthenticationResponse } = await library()
  const verified = await verifyAuthenticationResponse({
    response: response as AuthenticationResponseJSON,
    expectedChallenge: claim.challenge,
    expectedOrigin: originsOf(ctx.server.config, claim.origin),
    expectedRPID: hostOf(ctx.server.config),
    credential: { id: key.credentialId, publicKey: key.publicKey, counter: key.counter },
    requireUserVerification: true,
  }).catch(() => null)
  const holder = response.response.userHandle
  if (!verified?.verified || (holder !== undefined && handleOf(key.accountId) !== holder)) return refused()
  if (!(await auth.passkeys.count(key.id, key.counter, verified.authenticationInfo.newCounter))) return refused()
  return comeIn(auth, ctx, key.accountId, 'passkey', true)
}

const handleOf = (accountId: string) => Buffer.from(accountId).toString('base64url')

/** Beside codes of an app, never instead of them: else the password alone would be enough to set up new ones. */
export async function beginPasskey(auth: Auth, ctx: OpenCtx, { actor, session }: Known, code: string) {
  const { accountId } = actor
  if (!(await auth.secondFactorOf(accountId))) throw problem('access/no-second-factor')
  await spendCode(auth, ctx, accountId, code)
  const known = await auth.passkeys.ofAccount(accountId)
  const { generateRegistrationOptions } = await library()
  const options = await generateRegistrationOptions({
    rpName: 'Reisgezel',
    rpID: hostOf(ctx.server.config),
    userID: new Uint8Array(Buffer.from(accountId)),
    userName: session?.account.email ?? '',
    userDisplayName: actor.displayName,
    excludeCredentials: known.map((key) => ({ id: key.credentialId, transports: key.transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await auth.singleUse.put('passkey-new', accountId, QUESTION_SECONDS, options.challenge)
  return asOptions(options)
}

export async function addPasskey(
  auth: Auth,
  ctx: OpenCtx,
  signedIn: Known,
  wish: ParsedOf<typeof contract.addPasskey>,
) {
  const { accountId } = signedIn.actor
  const { response } = wish
  const name = deviceOf(ctx.request.headers['user-agent'] ?? null) ?? 'Passkey'
  const refused = () => refuse(ctx, 'access.addPasskey')
  const claim = claimOf(response.response.clientDataJSON)
  if (!claim || (await auth.singleUse.take('passkey-new', claim.challenge)) !== accountId) return refused()
  const { verifyRegistrationResponse } = await library()
  const verified = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: claim.challenge,
    expectedOrigin: originsOf(ctx.server.config, claim.origin),
    expectedRPID: hostOf(ctx.server.config),
    requireUserVerification: true,
  }).catch(() => null)
  if (!verified?.verified) return refused()
  const { id, publicKey, counter } = verified.registrationInfo.credential
  const transports = response.response.transports ?? []
  const added = await auth.passkeys.add({ accountId, credentialId: id, publicKey, counter, transports, name })
  if (!added) return refused()
  await recordChange(ctx, signedIn, 'passkey-added')
  return { id: added, name }
}

export async function renamePasskey(auth: Auth, ctx: OpenCtx, signedIn: Known, id: string, name: string) {
  if (!(await auth.passkeys.rename(signedIn.actor.accountId, id, name))) throw problem('common/not-found')
  await recordChange(ctx, signedIn, 'passkey-renamed')
  return {}
}

export async function removePasskey(auth: Auth, ctx: OpenCtx, signedIn: Known, id: string) {
  if (!(await auth.passkeys.remove(signedIn.actor.accountId, id))) throw problem('common/not-found')
  await recordChange(ctx, signedIn, 'passkey-removed')
  return {}
}
