import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayReadNetwork, mayRefer } from '../access.ts'
import * as commands from '../commands/conferences.ts'
import * as contract from '../contract/conferences.ts'
import { shownConference } from '../rules/conferences.ts'
import * as store from '../store/conferences.ts'

const mayIn = (actor: Actor, clientIds: readonly string[]) =>
  mayRefer(actor) && !clientIds.some((id) => actor.brokenGlassIds.includes(id))
const clientsIn = ({ clients }: contract.Conference) => clients.map(({ id }) => id)

export const conferenceRoutes: readonly Route[] = [
  route(contract.listConferencesOfClient, {
    can: mayReadNetwork,
    audit: {
      reads: 'case_conference',
      whose: ({ conferences }) => [...new Set(conferences.flatMap(clientsIn))],
    },
    handle: async ({ tx, actor, today }, { clientId }) => {
      await getClientInSight(tx, clientId)
      const found = await store.findConferencesOfClient(tx, clientId)
      return {
        today,
        conferences: found.map((one) => shownConference(one, today)),
        may: { record: mayIn(actor, [clientId]) },
      }
    },
  }),
  route(contract.getConference, {
    can: mayReadNetwork,
    audit: { reads: 'case_conference', whose: ({ conference }) => clientsIn(conference) },
    handle: async ({ tx, actor, today }, { conferenceId }) => {
      const found = await store.findConference(tx, conferenceId)
      if (!found) throw problem('common/not-found')
      const conference = shownConference(found, today)
      return { today, conference, may: { change: mayIn(actor, clientsIn(conference)) } }
    },
  }),
  route(contract.recordConference, {
    can: mayRefer,
    audit: { writes: 'case_conference' },
    handle: commands.recordConference,
  }),
  route(contract.correctConference, {
    can: mayRefer,
    audit: { writes: 'case_conference' },
    handle: commands.correctConference,
  }),
  route(contract.finishAction, {
    can: mayRefer,
    audit: { writes: 'conference_action' },
    handle: commands.finishAction,
  }),
]
