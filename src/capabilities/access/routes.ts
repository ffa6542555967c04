import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor, Role } from '#kernel/actor.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Database } from '#platform/server/db/database.ts'
import { addressOf } from '#platform/server/http/address.ts'
import { type OpenCtx, type OpenRoute, openRoute } from '#platform/server/http/open-route.ts'
import { route, type Route, type Server } from '#platform/server/http/route.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { mayManageAccounts } from './access.ts'
import * as accounts from './commands/accounts.ts'
import { beginDelay, enteredAs, findSignedIn, type Known, type SignedIn } from './commands/coming-in.ts'
import * as factor from './commands/second-factor.ts'
import * as commands from './commands/signing.ts'
import { mountSingleSignOn } from './commands/single-sign-on.ts'
import * as trying from './commands/trying-out.ts'
import * as contract from './contract.ts'
import * as accountsContract from './contract/accounts.ts'
import * as matrixContract from './contract/matrix.ts'
import { matrixRoutes, openingRoutes } from './sight-routes.ts'
import { logRoutes } from './routes/log.ts'
import * as second from './contract/second-factor.ts'
import { type Asking, factorRoutes, factorRuleRoutes, passkeyRoutes } from './routes/second-factor.ts'

export const accessTexts: ProblemTexts = {
  statuses: { ...contract.problems, ...second.problems },
  titles: {
    'access/wrong-credentials': 'Het e-mailadres of het wachtwoord klopt niet.',
    'access/weak-password': 'Dit wachtwoord is te makkelijk te raden. Kies een ander.',
    'access/link-expired': 'Deze link werkt niet meer. Vraag een nieuwe aan.',
    'access/no-role': 'Uw account heeft vandaag geen rol. Vraag het uw beheerder.',
    'access/own-signal': 'Dit gaat over uzelf. Een andere privacyfunctionaris beoordeelt het.',
    'access/nothing-to-draw': 'In deze dagen heeft niemand een dossier bekeken.',
    'access/last-administrator': 'Er moet altijd één beheerder overblijven.',
    'access/roles-ended': 'Deze persoon heeft hier geen rol meer. Geef eerst weer een rol.',
    'access/no-such-file': 'Met dit nummer is er geen dossier dat u zo kunt openen.',
    'access/sees-file': 'U ziet dit dossier al.',
    'access/glass-open': 'Dit dossier is al met spoed voor u open.',
    'access/second-factor-due': 'Stel eerst de tweede stap bij het inloggen in.',
    'access/step-expired': 'Het duurde te lang. Log opnieuw in.',
    'access/no-second-factor': 'Stel eerst codes met een app in.',
    'access/second-factor-needed': 'Bij uw rol hoort een tweede stap. Die kan niet uit.',
    'access/own-second-factor': 'Uw eigen tweede stap laat u door een andere beheerder opnieuw instellen.',
    'access/works-elsewhere':
      'Deze persoon werkt op deze installatie ook voor een andere organisatie. Wie de installatie beheert, kan de tweede stap opnieuw instellen.',
    'access/passkey-refused': 'Deze passkey kan hier niet worden gebruikt.',
  } satisfies Record<keyof typeof contract.problems | keyof typeof second.problems, string>,
}

/** An account of the practice foundation that the sign-in page may show with its password. */
export type PracticeAccount = { email: string; role: Role; password: string }

export type Access = {
  /** For whoever is not signed in, and for the session itself. */
  openRoutes: readonly OpenRoute[]
  /** Accounts and roles, for the administrator. */
  routes: readonly Route[]
  /** Who sends this request, looked up once per request. */
  signedInBy(request: FastifyRequest): Promise<SignedIn | null>
  /** Who acts; null for nobody. Refuses a session that is only good for setting up the second factor. */
  actorOf(request: FastifyRequest): Promise<Actor | null>
  /** Lets a session that is used last its full length again. */
  renewing(app: FastifyInstance): void
  /** The way to the single sign-on and back, where one is configured. */
  mountSingleSignOn(app: FastifyInstance, server: Server): void
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
  const seen = new WeakMap<FastifyRequest, Promise<SignedIn | null>>()
  const underWay = new Set<Promise<void>>()
  const clock = parts.now ?? (() => new Date())

  function signedInBy(request: FastifyRequest) {
    const known = seen.get(request)
    if (known) return known
    const token = auth.cookies.read(request.headers.cookie)
    const asked = token ? somebody(request, token) : nobody(request)
    seen.set(request, asked)
    return asked
  }

  async function somebody(request: FastifyRequest, token: string) {
    const today = todayInAmsterdam(clock())
    const found = await findSignedIn(database, token, { today, now: clock() }, addressOf(request))
    if (found) await beginDelay(auth, database, found, today)
    return found
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
    openRoutes: [
      ...signingRoutes(parts, signedInBy, later),
      ...sessionRoutes(parts, signedInBy),
      ...factorRoutes(auth, asking(signedInBy)),
      ...passkeyRoutes(auth, asking(signedInBy)),
    ],
    routes: [
      ...accountRoutes(auth, later),
      ...factorRuleRoutes(auth, later),
      ...logRoutes(auth),
      ...matrixRoutes,
      ...openingRoutes(auth, later),
    ],
    signedInBy,
    actorOf: async (request) => {
      const signedIn = await signedInBy(request)
      if (signedIn?.standing.due) throw problem('access/second-factor-due')
      return signedIn?.actor ?? null
    },
    renewing: (app) =>
      void app.addHook('onSend', async (request, reply) => {
        const signedIn = await seen.get(request)?.catch(() => null)
        if (!signedIn || reply.hasHeader('set-cookie') || !commands.isDueForRenewal(signedIn.expiresAt, clock())) return
        await auth.renew(signedIn.token)
        reply.header('set-cookie', auth.cookies.write(signedIn.token))
      }),
    mountSingleSignOn: (app, server) => mountSingleSignOn(app, auth, server, clock),
    practiceAccounts: () => commands.listPracticeAccounts(auth, parts.practiceAccounts),
    settled: async () => void (await Promise.all(underWay)),
  }
}

const shownIn = ({ practiceAccounts }: AccessParts): string[] => practiceAccounts.map(({ password }) => password)

type SignedInBy = Access['signedInBy']

function asking(signedInBy: SignedInBy): Asking {
  const signedIn = async ({ request }: OpenCtx): Promise<Known> => {
    const found = await signedInBy(request)
    if (!found?.actor || !found.session) throw problem('common/not-signed-in')
    return { ...found, actor: found.actor, session: found.session }
  }
  return {
    settingUp: signedIn,
    known: async (ctx) => {
      const found = await signedIn(ctx)
      if (found.standing.due) throw problem('access/second-factor-due')
      return found
    },
  }
}

function signingRoutes(parts: AccessParts, signedInBy: SignedInBy, later: (work: Promise<void>) => void): OpenRoute[] {
  const { auth } = parts
  return [
    openRoute(contract.signIn, {
      why: 'nobody is known before it',
      handle: (ctx, wish) => commands.signIn(auth, ctx, wish),
    }),
    openRoute(second.enterCode, {
      why: 'the second step of signing in: the password was right, and a cookie of its own says so',
      handle: (ctx, wish) => factor.enterCode(auth, ctx, wish),
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
      handle: (ctx, wish) => commands.resetPassword(auth, ctx, wish, shownIn(parts)),
    }),
    openRoute(contract.getSignInHints, {
      why: 'the passwords of practice accounts are no secret',
      handle: async ({ server }) => ({
        accounts: await commands.listPracticeAccounts(auth, parts.practiceAccounts),
        mail: server.mailer.kind,
        singleSignOn: server.config.singleSignOn !== null,
      }),
    }),
  ]
}

/** For every account, whatever its role: they concern nothing but the asker's own sign-in. */
function sessionRoutes(parts: AccessParts, signedInBy: SignedInBy): OpenRoute[] {
  const { auth } = parts
  const { known, settingUp } = asking(signedInBy)
  const why = 'asks for the session itself: every account may, whatever its role'
  return [
    openRoute(contract.getSession, {
      why: 'tells the screens whether anybody is signed in',
      handle: async (ctx) => {
        const signedIn = await signedInBy(ctx.request)
        return signedIn?.actor ? enteredAs(auth, signedIn) : factor.halfway(auth, ctx)
      },
    }),
    openRoute(contract.changePassword, {
      why,
      handle: async (ctx, wish) => commands.changePassword(auth, ctx, wish, await known(ctx), shownIn(parts)),
    }),
    openRoute(contract.chooseLanguage, {
      why,
      handle: async (ctx, { language }) => {
        await auth.chooseLanguage((await settingUp(ctx)).actor.accountId, language)
        return {}
      },
    }),
    openRoute(matrixContract.chooseFoundation, {
      why,
      handle: async (ctx, { foundationId }) => commands.chooseFoundation(auth, ctx, await known(ctx), foundationId),
    }),
    openRoute(matrixContract.tryOut, {
      why: 'changes the session itself; asks for the administrator there',
      handle: async (ctx, wish) => trying.tryOut(auth, ctx, await known(ctx), wish),
    }),
    openRoute(matrixContract.stopTryingOut, {
      why,
      handle: async (ctx) => trying.stopTryingOut(auth, ctx, await known(ctx)),
    }),
    openRoute(contract.listSessions, {
      why,
      handle: async (ctx) => {
        const signedIn = await known(ctx)
        return commands.listSessions(auth, signedIn, signedIn.actor.accountId)
      },
    }),
    openRoute(contract.endSession, {
      why,
      handle: async (ctx, { sessionId }) => commands.endSession(auth, ctx, (await known(ctx)).actor, sessionId),
    }),
  ]
}

/** Names and roles of colleagues; nothing of clients. */
function accountRoutes(auth: Auth, later: accounts.Later): Route[] {
  const write = { can: mayManageAccounts, audit: { writes: 'role_holding' } } as const
  return [
    route(accountsContract.listAccounts, {
      can: mayManageAccounts,
      audit: { none: 'colleagues and their roles, nothing of clients' },
      handle: (ctx) => accounts.listAccounts(auth, ctx),
    }),
    route(accountsContract.inviteAccount, {
      ...write,
      handle: (ctx, wish) => accounts.inviteAccount(auth, later, ctx, wish),
    }),
    route(accountsContract.sendPasswordLink, {
      ...write,
      handle: (ctx, wish) => accounts.sendPasswordLink(auth, later, ctx, wish),
    }),
    route(accountsContract.giveRole, { ...write, handle: (ctx, wish) => accounts.giveRole(auth, ctx, wish) }),
    route(accountsContract.changeRole, { ...write, handle: (ctx, wish) => accounts.changeRole(ctx, wish) }),
  ]
}
