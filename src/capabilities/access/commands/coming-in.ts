import type { FastifyRequest } from 'fastify'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Database } from '#platform/server/db/database.ts'
import { addressOf } from '#platform/server/http/address.ts'
import type { OpenCtx } from '#platform/server/http/open-route.ts'
import { mayOf } from '../access.ts'
import type { Entered, Session } from '../contract.ts'
import { actorFrom, clientsTriedOut } from '../rules/sight.ts'
import { type Standing, standingOf } from '../rules/second-factor.ts'
import * as store from '../store/accounts.ts'

/** All of a session but the key of what is kept on the device, which goes to its owner's screens alone. */
type Public = Omit<Session, 'draftKey'>
export type SignedIn = {
  token: string
  actor: Actor | null
  session: Public | null
  standing: Standing
  /** A delay of the second factor that counts for this session stands written down nowhere yet. */
  delayBegins: boolean
  setUp: boolean
  expiresAt: string
}
/** Somebody with a living session and a role today. */
export type Known = SignedIn & { actor: Actor; session: Public }

/** How somebody came in; written down with the sign-in. */
export type Way = 'password' | 'totp' | 'backup-code' | 'passkey' | 'single-sign-on'

/** Who sends this request; null without a living session. `actor` is null for an account without a role today. */
export async function findSignedIn(
  database: Database,
  token: string,
  on: { today: PlainDate; now: Date },
  address = '',
): Promise<SignedIn | null> {
  const known = await store.findKnown(database, token, on)
  if (!known) return null
  const found = actorFrom(known)
  const actor = found && { ...found, address }
  const standing = actor ? standingIn(actor, known, on.today) : notDue
  const session = actor && sessionOf(actor, standing, known)
  const delayBegins = standing.lastDay !== null && known.graceFrom === null
  return { token, actor, session, standing, delayBegins, setUp: known.factorSetUp, expiresAt: known.expiresAt }
}

/**
 * A session lives on while its owner gets a first function that needs the second factor, or while a delay is allowed: the
 * delay begins at the next request, whatever it asks, or it would never end.
 */
export async function beginDelay(auth: Auth, database: Database, signedIn: SignedIn, today: PlainDate): Promise<void> {
  const { actor, delayBegins, standing } = signedIn
  if (!actor || !delayBegins || !(await auth.startGrace(actor.accountId, today))) return
  await recordOwn(database, actor, today, 'second-factor', `grace ${standing.lastDay}`)
}

const notDue: Standing = { due: false, lastDay: null }
const standingIn = (actor: Actor, { proven, graceDays, graceFrom }: store.KnownSession, today: PlainDate) =>
  standingOf(actor, { proven, graceDays: graceDays[actor.foundationId] ?? 0, graceFrom, today })

function sessionOf(actor: Actor, { lastDay }: Standing, known: store.KnownSession): Public {
  const here = known.holdings.filter((holding) => holding.foundationId === actor.foundationId)
  const everywhere = here.some((holding) => holding.locationId === null)
  const foundations = new Map(known.holdings.map((one) => [one.foundationId, one.foundationName]))
  return {
    account: { id: actor.accountId, name: actor.displayName, email: known.email },
    foundation: {
      id: actor.foundationId,
      name: foundations.get(actor.foundationId) ?? '',
      practice: actor.practice,
    },
    foundations: [...foundations].map(([id, name]) => ({ id, name })),
    tryingOut:
      actor.tryingOut && known.trying
        ? {
            role: known.trying.role,
            location: known.locations.find(({ id }) => id === known.trying?.locationId) ?? null,
            clients: clientsTriedOut(actor),
          }
        : null,
    roles: [...actor.roles],
    workerId: actor.workerId,
    locations: known.locations
      .filter((location) => location.foundationId === actor.foundationId)
      .filter((location) => everywhere || here.some((holding) => holding.locationId === location.id))
      .map(({ id, name }) => ({ id, name })),
    language: known.language === 'en' ? 'en' : 'nl',
    expiresAt: known.expiresAt,
    secondFactor: { setUp: known.factorSetUp, lastDay },
    may: mayOf(actor),
  }
}

/** What the screens are told. Whoever still has to set up a second factor is not inside. */
export function enteredAs(auth: Auth, { session, standing }: SignedIn): Entered {
  if (standing.due) return { session: null, step: 'set-up' }
  return { session: session && { ...session, draftKey: auth.draftKey(session.account.id) }, step: null }
}

export const visitorOf = (request: FastifyRequest) => ({
  ip: request.ip,
  userAgent: request.headers['user-agent'] ?? null,
})

/** What the log says of a session that goes without the second factor. */
export const withoutFactor = ({ due, lastDay }: Standing): string[] => [
  ...(lastDay === null ? [] : [`grace ${lastDay}`]),
  ...(due ? ['to-set-up'] : []),
]

/** Opens a session under a new token, whatever the browser carried before. `proven`: with a second factor. */
export async function comeIn(auth: Auth, ctx: OpenCtx, accountId: string, way: Way, proven: boolean): Promise<Entered> {
  const { request, reply, server, today, now } = ctx
  const token = await auth.openSession(accountId, visitorOf(request), proven)
  const signedIn = await findSignedIn(server.database, token, { today, now }, addressOf(request))
  if (!signedIn?.actor) {
    await auth.endSession(token)
    await refuseKnown(auth, ctx, accountId, 'access.signIn', 'access/no-role')
    throw problem('access/no-role')
  }
  const { actor, standing } = signedIn
  const before = auth.cookies.read(request.headers.cookie)
  if (before) await auth.endSession(before)
  if (standing.lastDay !== null) await auth.startGrace(accountId, today)
  await recordOwn(server.database, actor, today, 'sign-in', [way, ...withoutFactor(standing)].join(', '))
  reply.header('set-cookie', [auth.cookies.write(token), auth.stepCookies.clear()])
  return enteredAs(auth, signedIn)
}

/** After a first factor: inside, or on to the code for whoever has set one up. */
export async function afterFirstFactor(auth: Auth, ctx: OpenCtx, accountId: string, way: Way): Promise<Entered> {
  if (!(await auth.secondFactorOf(accountId))) return comeIn(auth, ctx, accountId, way, false)
  const before = auth.cookies.read(ctx.request.headers.cookie)
  if (before) await auth.endSession(before)
  const step = await auth.singleUse.put('sign-in-step', accountId, 600)
  ctx.reply.header('set-cookie', [auth.cookies.clear(), auth.stepCookies.write(step)])
  return { session: null, step: 'code' }
}

export const recordOutside = ({ request, server }: Pick<OpenCtx, 'request' | 'server'>, of: Told) =>
  store.recordOutside(server.database, { ...of, address: addressOf(request) })
type Told = Omit<store.Outside, 'address'>

/** Somebody whose account is known and who does not come in: it stands with the foundation of that account. */
export async function refuseKnown(auth: Auth, ctx: OpenCtx, accountId: string, subject: string, why: string) {
  const [account] = await auth.findAccountsById([accountId])
  await recordOutside(ctx, { action: 'refused', subject, why, email: account?.email ?? '' })
}

export const recordOwn = (database: Database, actor: Actor, today: PlainDate, action: string, why?: string) =>
  database.asActor(actor, today, (tx) => store.recordOwn(tx, actor, action, why))
