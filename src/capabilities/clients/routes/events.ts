import type { Actor } from '#kernel/actor.ts'
import { problem } from '#kernel/problem.ts'
import { type Ctx, route, type Route } from '#platform/server/http/route.ts'
import type { LifeEvent, LifeEventFollower } from '#platform/server/life-events.ts'
import * as access from '../access.ts'
import * as commands from '../commands/events.ts'
import * as contract from '../contract/events.ts'
import { findHouseholdIds, findRelatives, findStandings } from '../store/standing.ts'
import { displayName } from '../rules/person.ts'

const looks = { reads: 'client', whose: ({ clientIds }: contract.Preview) => clientIds } as const
/** Who lives with whom changes, and a file is opened. */
const mayAddToFamily = (actor: Actor) => access.mayRegisterClient(actor) && access.mayChangeHousehold(actor)
const family = { can: mayAddToFamily }
const household = { can: access.mayChangeHousehold }
const person = { can: access.mayCorrectClient }
const writes = <T extends string>(table: T) => ({ audit: { writes: table } })

type Asked = { clientId: string }

/** An event that others act upon: they say so before it is done, and do so in the same transaction. */
const followed = <W extends Asked>(
  of: {
    preview: (ctx: Ctx, wish: W) => Promise<contract.Preview>
    record: (ctx: Ctx, wish: W & { seen: string }) => Promise<{ clientId: string; newClientIds: string[] }>
  },
  { preview, follow }: LifeEventFollower,
  eventOf: (wish: W) => LifeEvent,
) => ({
  preview: async (ctx: Ctx, wish: W): Promise<contract.Preview> => ({
    ...(await of.preview(ctx, wish)),
    following: await preview(ctx, eventOf(wish)),
  }),
  record: async (ctx: Ctx, wish: W & { seen: string }) => {
    const done = await of.record(ctx, wish)
    await follow(ctx, eventOf(wish))
    return done
  },
})

const comingsOfAge = (follower: LifeEventFollower) =>
  followed(commands.comingsOfAge, follower, ({ clientId, fromOn }) => ({ what: 'comes-of-age', clientId, fromOn }))
const passings = (follower: LifeEventFollower) =>
  followed(commands.passings, follower, ({ clientId, deceasedOn }) => ({ what: 'dies', clientId, deceasedOn }))

export const eventRoutes = (follower: LifeEventFollower): readonly Route[] => [
  route(contract.getLifeEventForm, {
    can: access.mayReadHouseholds,
    audit: { reads: 'household', whose: ({ members }) => members.map(({ id }) => id) },
    handle: async ({ tx, actor, today }, { clientId }) => {
      const ids = await findHouseholdIds(tx, clientId, today)
      const people = await findStandings(tx, ids, today)
      const of = people.find(({ id }) => id === clientId)
      if (!of) throw problem('common/not-found')
      const { givenNames, familyName, birthDate, nationalityId, targetGroupId } = of.values
      const writing = access.openingOf(actor, clientId) === null
      return {
        client: {
          id: clientId,
          givenNames,
          familyName,
          birthDate,
          nationalityId,
          targetGroupId,
          deceasedOn: of.deceasedOn,
        },
        members: people.map(({ id, name, membership }) => ({ id, name, role: membership?.role ?? 'head' })),
        relatives: (await findRelatives(tx, ids, false)).flatMap(({ id, values }) =>
          values.deceased ? [] : [{ id, name: displayName(values), whereabouts: values.whereabouts }],
        ),
        today,
        may: {
          register: writing && mayAddToFamily(actor),
          correct: writing && access.mayCorrectClient(actor),
          move: writing && access.mayChangeHousehold(actor),
        },
      }
    },
  }),
  route(contract.moves.preview, { ...household, audit: looks, handle: commands.moves.preview }),
  route(contract.moves.record, { ...household, ...writes('household_membership'), handle: commands.moves.record }),
  route(contract.arrivals.preview, { ...family, audit: looks, handle: commands.arrivals.preview }),
  route(contract.arrivals.record, { ...family, ...writes('client'), handle: commands.arrivals.record }),
  route(contract.births.preview, { ...family, audit: looks, handle: commands.births.preview }),
  route(contract.births.record, { ...family, ...writes('client'), handle: commands.births.record }),
  route(contract.newPermits.preview, { ...person, audit: looks, handle: commands.newPermits.preview }),
  route(contract.newPermits.record, { ...person, ...writes('residence_permit'), handle: commands.newPermits.record }),
  route(contract.renamings.preview, { ...person, audit: looks, handle: commands.renamings.preview }),
  route(contract.renamings.record, { ...person, ...writes('client'), handle: commands.renamings.record }),
  route(contract.comingsOfAge.preview, { ...person, audit: looks, handle: comingsOfAge(follower).preview }),
  route(contract.comingsOfAge.record, { ...person, ...writes('client'), handle: comingsOfAge(follower).record }),
  route(contract.passings.preview, { ...person, audit: looks, handle: passings(follower).preview }),
  route(contract.passings.record, { ...person, ...writes('client'), handle: passings(follower).record }),
]
