import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayReadNetwork, mayRefer } from '../access.ts'
import * as commands from '../commands/referrals.ts'
import * as contract from '../contract/referrals.ts'
import { shownReferral } from '../rules/referrals.ts'
import * as store from '../store/referrals.ts'

const writes = { can: mayRefer, audit: { writes: 'referral' } } as const
const mayIn = (actor: Actor, clientId: string) => mayRefer(actor) && !actor.brokenGlassIds.includes(clientId)

export const referralRoutes: readonly Route[] = [
  route(contract.listReferrals, {
    can: mayReadNetwork,
    audit: { lists: 'referral', whose: ({ referrals }) => [...new Set(referrals.map(({ client }) => client.id))] },
    handle: async ({ tx, actor, today }, { state }) => ({
      today,
      referrals: (await store.findReferrals(tx, actor, state)).map((found) => shownReferral(found, today)),
    }),
  }),
  route(contract.listReferralsOfClient, {
    can: mayReadNetwork,
    audit: { reads: 'referral' },
    handle: async ({ tx, actor, today }, { clientId }) => {
      await getClientInSight(tx, clientId)
      const found = await store.findReferralsOfClient(tx, clientId)
      return {
        today,
        referrals: found.map((one) => shownReferral(one, today)),
        may: { refer: mayIn(actor, clientId) },
      }
    },
  }),
  route(contract.getReferral, {
    can: mayReadNetwork,
    audit: { reads: 'referral' },
    handle: async ({ tx, actor, today }, { referralId }) => {
      const [found, row] = [await store.findReferral(tx, referralId), await store.referrals.find(tx, referralId)]
      if (!found || !row) throw problem('common/not-found')
      const clientId = found.client.id
      const { partnerId, partnerName, whatFor, askedOn, warm } = row.values
      const { consentHow, consentOn, handedOver, followUpOn } = row.values
      return {
        today,
        clientId,
        referral: shownReferral(found, today),
        values: { partnerId, partnerName, whatFor, askedOn, warm, consentHow, consentOn, handedOver, followUpOn },
        may: { change: mayIn(actor, clientId) },
      }
    },
  }),
  route(contract.referClient, { ...writes, handle: commands.referClient }),
  route(contract.correctReferral, { ...writes, handle: commands.correctReferral }),
  route(contract.recordAnswer, { ...writes, handle: commands.recordAnswer }),
  route(contract.recordAttendance, { ...writes, handle: commands.recordAttendance }),
  route(contract.closeReferral, { ...writes, handle: commands.closeReferral }),
]
