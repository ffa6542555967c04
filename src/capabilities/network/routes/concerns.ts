import { getClientInSight } from '#capabilities/clients/public.ts'
import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayCountConcerns, mayNoteConcerns } from '../access.ts'
import * as commands from '../commands/concerns.ts'
import * as contract from '../contract/concerns.ts'
import { shownConcern } from '../rules/concerns.ts'
import * as store from '../store/concerns.ts'

const clientsOf = ({ concerns }: { concerns: readonly contract.Concern[] }) => [
  ...new Set(concerns.flatMap(({ client }) => (client === null ? [] : [client.id]))),
]
const writes = { can: mayNoteConcerns, audit: { writes: 'concern' } } as const

export const concernRoutes: readonly Route[] = [
  route(contract.listConcerns, {
    can: mayNoteConcerns,
    audit: { lists: 'concern', whose: clientsOf },
    handle: async ({ tx, actor, today }, { state }) => ({
      today,
      concerns: (await store.findConcerns(tx, actor, state)).map((found) => shownConcern(found, today)),
      may: { count: mayCountConcerns(actor) },
    }),
  }),
  route(contract.listConcernsOfClient, {
    can: mayNoteConcerns,
    audit: { reads: 'concern' },
    handle: async ({ tx, actor, today }, { clientId }) => {
      await getClientInSight(tx, clientId)
      return {
        today,
        concerns: (await store.findConcernsOfClient(tx, clientId)).map((found) => shownConcern(found, today)),
        may: { note: !actor.brokenGlassIds.includes(clientId) },
      }
    },
  }),
  route(contract.getConcern, {
    can: mayNoteConcerns,
    audit: { reads: 'concern' },
    handle: async ({ tx, actor, today }, { concernId }) => {
      const [found, row] = [await store.findConcern(tx, concernId), await store.concerns.find(tx, concernId)]
      if (!found || !row) throw problem('common/not-found')
      const { kind, partnerId, about, municipalityId, noticedOn } = row.values
      const { what, done, followUp, followUpOn, ownerId } = row.values
      const clientId = found.client?.id ?? null
      return {
        today,
        clientId,
        concern: shownConcern(found, today),
        values: { kind, partnerId, about, municipalityId, noticedOn, what, done, followUp, followUpOn, ownerId },
        may: { change: clientId === null || !actor.brokenGlassIds.includes(clientId) },
      }
    },
  }),
  route(contract.noteConcern, { ...writes, handle: commands.noteConcern }),
  route(contract.correctConcern, { ...writes, handle: commands.correctConcern }),
  route(contract.closeConcern, { ...writes, handle: commands.closeConcern }),
  route(contract.countConcerns, {
    can: mayCountConcerns,
    audit: { none: 'numbers by kind and period, no names' },
    handle: commands.countConcerns,
  }),
]
