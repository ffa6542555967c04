import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Role } from '#kernel/actor.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Database } from '#platform/server/db/database.ts'
import { addressOf } from '#platform/server/http/address.ts'
import { type OpenRoute, openRoute } from '#platform/server/http/open-route.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { mayManageAccounts } from './access.ts'
import * as accounts from './commands/accounts.ts'
import * as commands from './commands/signing.ts'
import * as contract from './contract.ts'
import * as matrixContract from './contract/matrix.ts'
import { matrixRoutes, openingRoutes } from './sight-routes.ts'
import { logRoutes } from './routes/log.ts'

export const accessTexts: ProblemTexts = {
  statuses: contract.problems,
  titles: {
    'access/wrong-credentials': 'Het e-mailadres of het wachtwoord klopt niet.',
    'access/weak-password': 'Dit wachtwoord is te makkelijk te raden. Kies een ander.',
    'access/link-expired': 'Deze link werkt niet meer. Vraag een nieuwe aan.',
    'access/no-role': 'Uw account heeft vandaag geen rol. Vraag het uw beheerder.',
    'access/nothing-to-draw': 'In deze dagen heeft niemand een dossier bekeken.',
    'access/last-administrator': 'Er moet altijd één beheerder overblijven.',
  } satisfies Record<keyof typeof contract.problems, string>,
}

/** An account of the practice foundation that the sign-in page may show with its password. */
export type PracticeAccount = { email: string; role: Role; password: string }

export type Access = {
  /** For whoever is not signed in, and for the session itself. */
  openRoutes: readonly OpenRoute[]
  /** Accounts and roles, for the administrator. */
  routes: readonly Route[]
  /** Who sends this request, looked up once per request. */
  signedInBy(request: FastifyRequest): Promise<commands.SignedIn | null>
  /** Lets a session that is used last its full length again. */
  renewing(app: FastifyInstance): void
  practiceAccounts(): ReturnType<typeof commands.listPracticeAccounts>
  /** Resolves when letters that are on their way have left; for tests and for closing. */
  settled(): Promise<void>
}

export type AccessParts = {
  auth: Auth
  database: Database
  practiceAccounts: readonly PracticeAccount[]
  /** Told of work that failed after its request was answered. */
  failed: (error: unknown) => void
  now?: () => Date
}

export function openAccess(parts: AccessParts): Access {
  const { auth, database } = parts
  const seen = new WeakMap<FastifyRequest, Promise<commands.SignedIn | null>>()
  const underWay = new Set<Promise<void>>()
  const clock = parts.now ?? (() => new Date())

  function signedInBy(request: FastifyRequest) {
    const known = seen.get(request)
    if (known) return known
    const token = auth.cookies.read(request.headers.cookie)
    const asked = token
      ? commands.findSignedIn(database, token, { today: todayInAmsterdam(clock()), now: clock() }, addressOf(request))
      : nobody(request)
    seen.set(request, asked)
    return asked
  }

  function nobody(request: FastifyRequest): Promise<null> {
    const isForged = new RegExp(`(^|;\\s*)${auth.cookies.name}=[^;]`).test(request.headers.cookie ?? '')
    if (isForged) later(commands.recordForgedCookie(auth, database, addressOf(request)))
    return Promise.resolve(null)
  }

  function later(work: Promise<void>) {
    const kept = work.catch(parts.failed).finally(() => underWay.delete(kept))
    underWay.add(kept)
  }

  return {
    openRoutes: [...signingRoutes(parts, signedInBy, later), ...sessionRoutes(parts, signedInBy)],
    routes: [...accountRoutes(auth, later), ...logRoutes(auth), ...matrixRoutes, ...openingRoutes(auth, later)],
    signedInBy,
    renewing: (app) =>
      void app.addHook('onSend', async (request, reply) => {
        const signedIn = await seen.get(request)?.catch(() => null)
        if (!signedIn || reply.hasHeader('set-cookie') || !commands.isDueForRenewal(signedIn.expiresAt, clock())) return
        await auth.renew(signedIn.token)
        reply.header('set-cookie', auth.cookies.write(signedIn.token))
      }),
    practiceAccounts: () => commands.listPracticeAccounts(auth, parts.practiceAccounts),
    settled: async () => void (await Promise.all(underWay)),
  }
}

type SignedInBy = Access['signedInBy']

async function needSignedIn(signedInBy: SignedInBy, request: FastifyRequest) {
  const signedIn = await signedInBy(request)
  if (!signedIn?.actor || !signedIn.session) throw problem('common/not-signed-in')
  return { ...signedIn, actor: signedIn.actor, session: signedIn.session }
}

function signingRoutes(parts: AccessParts, signedInBy: SignedInBy, later: (work: Promise<void>) => void): OpenRoute[] {
  const { auth } = parts
  return [
    openRoute(contract.signIn, {
      why: 'nobody is known before it',
      handle: (ctx, wish) => commands.signIn(auth, ctx, wish),
    }),
    openRoute(contract.signOut, {
      why: 'ends the session of whoever asks; without one it does nothing',
      handle: async (ctx) => commands.signOut(auth, ctx, await signedInBy(ctx.request)),
    }),
    openRoute(contract.forgottenPassword, {
      why: 'for those who cannot sign in',
      handle: (ctx, wish) => commands.forgottenPassword(auth, ctx, wish, later),
    }),
    openRoute(contract.resetPassword, {
      why: 'the token is the proof',
      handle: (ctx, wish) => commands.resetPassword(auth, ctx, wish),
    }),
    openRoute(contract.getSignInHints, {
      why: 'the passwords of practice accounts are no secret',
      handle: async ({ server }) => ({
        accounts: await commands.listPracticeAccounts(auth, parts.practiceAccounts),
        mail: server.mailer.kind,
      }),
    }),
  ]
}

/** For every account, whatever its role: they concern nothing but the asker's own sign-in. */
function sessionRoutes({ auth }: AccessParts, signedInBy: SignedInBy): OpenRoute[] {
  const why = 'asks for the session itself: every account may, whatever its role'
  return [
    openRoute(contract.getSession, {
      why: 'tells the screens whether anybody is signed in',
      handle: async ({ request }) => ({ session: (await signedInBy(request))?.session ?? null }),
    }),
    openRoute(contract.changePassword, {
      why,
      handle: async (ctx, wish) =>
        commands.changePassword(auth, ctx, wish, await needSignedIn(signedInBy, ctx.request)),
    }),
    openRoute(contract.chooseLanguage, {
      why,
      handle: async ({ request }, { language }) => {
        await auth.chooseLanguage((await needSignedIn(signedInBy, request)).actor.accountId, language)
        return {}
      },
    }),
    openRoute(matrixContract.chooseFoundation, {
      why,
      handle: async (ctx, { foundationId }) =>
        commands.chooseFoundation(auth, ctx, await needSignedIn(signedInBy, ctx.request), foundationId),
    }),
    openRoute(matrixContract.tryOut, {
      why: 'changes the session itself; asks for the administrator there',
      handle: async (ctx, wish) => commands.tryOut(auth, ctx, await needSignedIn(signedInBy, ctx.request), wish),
    }),
    openRoute(matrixContract.stopTryingOut, {
      why,
      handle: async ({ request }) => commands.stopTryingOut(auth, await needSignedIn(signedInBy, request)),
    }),
    openRoute(contract.listSessions, {
      why,
      handle: async ({ request }) => {
        const signedIn = await needSignedIn(signedInBy, request)
        return commands.listSessions(auth, signedIn, signedIn.actor.accountId)
      },
    }),
    openRoute(contract.endSession, {
      why,
      handle: async (ctx, { sessionId }) =>
        commands.endSession(auth, ctx, (await needSignedIn(signedInBy, ctx.request)).actor, sessionId),
    }),
  ]
}

/** Names and roles of colleagues; nothing of clients. */
function accountRoutes(auth: Auth, later: accounts.Later): Route[] {
  const write = { can: mayManageAccounts, audit: { writes: 'role_holding' } } as const
  return [
    route(contract.listAccounts, {
      can: mayManageAccounts,
      audit: { none: 'colleagues and their roles, nothing of clients' },
      handle: (ctx) => accounts.listAccounts(auth, ctx),
    }),
    route(contract.inviteAccount, { ...write, handle: (ctx, wish) => accounts.inviteAccount(auth, later, ctx, wish) }),
    route(contract.sendPasswordLink, {
      ...write,
      handle: (ctx, wish) => accounts.sendPasswordLink(auth, later, ctx, wish),
    }),
    route(contract.giveRole, { ...write, handle: (ctx, wish) => accounts.giveRole(auth, ctx, wish) }),
    route(contract.changeRole, { ...write, handle: (ctx, wish) => accounts.changeRole(ctx, wish) }),
  ]
}
