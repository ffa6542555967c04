import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { canWrite } from '#kernel/actor.ts'
import { mayKeepDesk, mayKeepRooms, mayTakeInVisitors } from '../access.ts'
import * as commands from '../commands/office-hours.ts'
import * as visits from '../commands/visits.ts'
import * as contract from '../contract/office-hours.ts'
import { findLocations } from '../store/office-hours.ts'
import { findVisit } from '../store/visits.ts'

const atDesk = { can: mayKeepDesk, audit: { writes: 'visit' } } as const
const helps = {
  can: (actor: Parameters<typeof mayKeepDesk>[0]) => mayKeepDesk(actor) && canWrite(actor, 'contacts', 'legal'),
  audit: { writes: 'visit' },
} as const
const leads = (what: string) => ({ can: mayKeepRooms, audit: { writes: what } }) as const

export const officeHourRoutes = (door: visits.ContactDoor): readonly Route[] => [
  route(contract.listVisits, {
    can: mayKeepDesk,
    audit: {
      lists: 'visit',
      whose: (answer) => answer.visits.flatMap(({ client }) => (client === null ? [] : [client.id])).slice(0, 200),
    },
    handle: commands.listVisits,
  }),
  route(contract.getVisit, {
    can: mayKeepDesk,
    audit: { reads: 'visit', whose: ({ visit }) => (visit.client === null ? [] : [visit.client.id]) },
    handle: async (ctx, { visitId }) => {
      const visit = await findVisit(ctx.tx, visitId)
      if (!visit) throw problem('common/not-found')
      const [location] = await findLocations(ctx.tx, [visit.locationId])
      if (!location) throw problem('common/not-found')
      const { kindIds, kindId, may } = await visits.prepareTalk(ctx, visit, door)
      return { visit: visits.shownVisit(visit, ctx.today), location, now: ctx.now.toISOString(), kindIds, kindId, may }
    },
  }),
  route(contract.recordArrival, { ...atDesk, handle: visits.recordArrival }),
  route(contract.sendBackToWait, { ...atDesk, handle: visits.sendBackToWait }),
  route(contract.letVisitorLeave, { ...atDesk, handle: visits.letVisitorLeave }),
  route(contract.callVisitor, { ...helps, handle: visits.callVisitor }),
  route(contract.finishVisit, { ...helps, handle: (ctx, wish) => visits.finishVisit(ctx, wish, door) }),
  route(contract.takeInVisitor, { can: mayTakeInVisitors, audit: { writes: 'visit' }, handle: visits.takeInVisitor }),
  route(contract.listDeskDays, {
    can: mayKeepRooms,
    audit: { none: 'counts of days, and which colleagues helped' },
    handle: commands.listDeskDays,
  }),
  route(contract.listPastVisits, {
    can: mayKeepRooms,
    audit: {
      lists: 'visit',
      whose: (answer) => answer.visits.flatMap(({ client }) => (client === null ? [] : [client.id])).slice(0, 200),
    },
    handle: commands.listPastVisits,
  }),
  route(contract.listWaitingNumbers, {
    can: mayKeepDesk,
    audit: { none: 'numbers and rooms, for everybody in the waiting room to read' },
    handle: commands.listWaitingNumbers,
  }),
  route(contract.listOfficeHours, {
    can: mayKeepDesk,
    audit: { none: 'opening times, and which colleagues are there' },
    handle: commands.listOfficeHours,
  }),
  route(contract.openOfficeHour, { ...leads('office_hour'), handle: commands.openOfficeHour }),
  route(contract.endOfficeHour, { ...leads('office_hour'), handle: commands.endOfficeHour }),
  route(contract.closeForADay, { ...leads('office_closing'), handle: commands.closeForADay }),
  route(contract.removeClosing, { ...leads('office_closing'), handle: commands.removeClosing }),
  route(contract.putOnDuty, { ...leads('office_duty'), handle: commands.putOnDuty }),
  route(contract.takeOffDuty, { ...leads('office_duty'), handle: commands.takeOffDuty }),
]
