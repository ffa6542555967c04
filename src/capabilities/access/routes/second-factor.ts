import type { Auth } from '#platform/server/auth/auth.ts'
import { type OpenCtx, type OpenRoute, openRoute } from '#platform/server/http/open-route.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageAccounts } from '../access.ts'
import type { Later } from '../commands/accounts.ts'
import type { Known } from '../commands/coming-in.ts'
import * as passkeys from '../commands/passkeys.ts'
import * as factor from '../commands/second-factor.ts'
import * as keys from '../contract/passkeys.ts'
import * as second from '../contract/second-factor.ts'

/** Who asks; refused when nobody is signed in. */
export type Asking = {
  known(ctx: OpenCtx): Promise<Known>
  /** Also a session that still has to set up its second factor, and may do nothing else. */
  settingUp(ctx: OpenCtx): Promise<Known>
}

/** One's own second factor; setting it up is all that a session may do that still has to. */
export function factorRoutes(auth: Auth, { known, settingUp }: Asking): OpenRoute[] {
  const why = "one's own second factor: every account may, whatever its role"
  return [
    openRoute(second.getSecondFactor, {
      why,
      handle: async (ctx) => factor.getSecondFactor(auth, await settingUp(ctx)),
    }),
    openRoute(second.beginSecondFactor, {
      why,
      handle: async (ctx, wish) => factor.beginSecondFactor(auth, ctx, await settingUp(ctx), wish),
    }),
    openRoute(second.confirmSecondFactor, {
      why,
      handle: async (ctx, wish) => factor.confirmSecondFactor(auth, ctx, await settingUp(ctx), wish),
    }),
    openRoute(second.renewBackupCodes, {
      why,
      handle: async (ctx, wish) => factor.renewBackupCodes(auth, ctx, await known(ctx), wish),
    }),
    openRoute(second.removeSecondFactor, {
      why,
      handle: async (ctx, wish) => factor.removeSecondFactor(auth, ctx, await known(ctx), wish),
    }),
  ]
}

/** Signing in with a passkey, and one's own keys. */
export function passkeyRoutes(auth: Auth, { known }: Asking): OpenRoute[] {
  const why = "one's own passkeys: every account may, whatever its role"
  return [
    openRoute(keys.askPasskey, {
      why: 'nobody is known before it, and it tells nothing of anybody',
      handle: (ctx) => passkeys.askPasskey(auth, ctx),
    }),
    openRoute(keys.signInWithPasskey, {
      why: 'the signature of the key is the proof',
      handle: (ctx, wish) => passkeys.signInWithPasskey(auth, ctx, wish),
    }),
    openRoute(keys.beginPasskey, {
      why,
      handle: async (ctx, { code }) => passkeys.beginPasskey(auth, ctx, await known(ctx), code),
    }),
    openRoute(keys.addPasskey, {
      why,
      handle: async (ctx, wish) => passkeys.addPasskey(auth, ctx, await known(ctx), wish),
    }),
    openRoute(keys.renamePasskey, {
      why,
      handle: async (ctx, { passkeyId, name }) => passkeys.renamePasskey(auth, ctx, await known(ctx), passkeyId, name),
    }),
    openRoute(keys.removePasskey, {
      why,
      handle: async (ctx, { passkeyId }) => passkeys.removePasskey(auth, ctx, await known(ctx), passkeyId),
    }),
  ]
}

/** For the administrator: how long one may go without, and starting anew for who lost the telephone. */
export function factorRuleRoutes(auth: Auth, later: Later): Route[] {
  return [
    route(second.getSecondFactorRule, {
      can: mayManageAccounts,
      audit: { none: 'a number of days, and which colleagues have set it up' },
      handle: (ctx) => factor.getSecondFactorRule(auth, ctx),
    }),
    route(second.changeSecondFactorRule, {
      can: mayManageAccounts,
      audit: { writes: 'foundation' },
      handle: (ctx, wish) => factor.changeSecondFactorRule(ctx, wish),
    }),
    route(second.resetSecondFactor, {
      can: mayManageAccounts,
      audit: { writes: 'second_factor' },
      handle: (ctx, { accountId }) => factor.resetSecondFactor(auth, later, ctx, accountId),
    }),
  ]
}
