import { getClientInSight } from '#capabilities/clients/public.ts'
import { addDays, daysBetween, instantInAmsterdam, type PlainDate, wallClockInAmsterdam } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayAnswerBookings, mayKeepRooms, mayLeadTasks, mayPlan } from '../access.ts'
import * as commands from '../commands/appointments.ts'
import * as rooms from '../commands/rooms.ts'
import * as contract from '../contract/appointments.ts'
import * as store from '../store/appointments.ts'
import { findBookings, findRooms } from '../store/rooms.ts'

const clientsOf = ({ appointments }: { appointments: readonly contract.Appointment[] }) => [
  ...new Set(appointments.flatMap(({ clients }) => clients.map(({ id }) => id))),
]
const writes = { can: mayPlan, audit: { writes: 'appointment' } } as const
const writesRoom = { can: mayKeepRooms, audit: { writes: 'room' } } as const

/** Days as the instants between them; six weeks at most, a month with what stands around it. */
function spanOfDays(fromOn: PlainDate, untilOn: PlainDate) {
  if (untilOn < fromOn)
    throw problem('common/invalid-input', { errors: [{ pointer: '/untilOn', code: 'fault/ends-before-start' }] })
  if (daysBetween(fromOn, untilOn) > 41)
    throw problem('common/invalid-input', { errors: [{ pointer: '/untilOn', code: 'fault/too-far-off' }] })
  return { fromAt: instantInAmsterdam(fromOn, '00:00'), untilAt: instantInAmsterdam(addDays(untilOn, 1), '00:00') }
}

export const appointmentRoutes: readonly Route[] = [
  route(contract.listAppointments, {
    can: mayPlan,
    audit: { lists: 'appointment', whose: clientsOf },
    handle: async ({ tx, actor, today }, { fromOn, untilOn, ...asked }) => {
      const span = spanOfDays(fromOn, untilOn)
      const workerId = asked.workerId ?? (asked.locationId || asked.roomId ? undefined : (actor.workerId ?? undefined))
      const { appointments, cut } = await store.findAppointments(tx, { ...asked, workerId }, span)
      const spans = [{ ...span, beside: null }]
      const of = { workerIds: workerId ? [workerId] : [], roomId: asked.roomId ?? null, spans }
      const seen = new Set(appointments.map(({ fromAt, untilAt }) => `${fromAt} ${untilAt}`))
      const taken = (await store.findTaken(tx, of)).filter(({ fromAt, untilAt }) => !seen.has(`${fromAt} ${untilAt}`))
      return { today, appointments, cut, taken, may: { lead: mayLeadTasks(actor) } }
    },
  }),
  route(contract.listAppointmentsOfClient, {
    can: mayPlan,
    audit: { reads: 'appointment' },
    handle: async ({ tx, today }, { clientId }) => {
      await getClientInSight(tx, clientId)
      return { today, appointments: await store.findAppointmentsOfClient(tx, clientId) }
    },
  }),
  route(contract.getAppointment, {
    can: mayPlan,
    audit: { reads: 'appointment', whose: ({ values }) => values.clientIds },
    handle: async ({ tx, actor }, { appointmentId }) => {
      const [appointment, stored] = [
        await store.findAppointment(tx, appointmentId),
        await store.findStored(tx, appointmentId),
      ]
      if (!appointment || !stored) throw problem('common/not-found')
      const from = wallClockInAmsterdam(stored.fromAt)
      const { locationId, roomId, interpreterId, interpreterLanguageId, note } = stored
      const { kind, title, place, workers, clients } = appointment
      return {
        appointment,
        values: {
          kind,
          title,
          place,
          note,
          locationId,
          roomId,
          interpreterId,
          interpreterLanguageId,
          onDate: from.on,
          fromTime: from.time,
          untilTime: wallClockInAmsterdam(stored.untilAt).time,
          workerIds: workers.map(({ id }) => id),
          clientIds: clients.map(({ id }) => id),
        },
        may: {
          change: mayLeadTasks(actor) || workers.some(({ id }) => id === actor.workerId),
        },
      }
    },
  }),
  route(contract.planAppointment, { ...writes, handle: commands.planAppointment }),
  route(contract.correctAppointment, { ...writes, handle: commands.correctAppointment }),
  route(contract.cancelAppointment, { ...writes, handle: commands.cancelAppointment }),
  route(contract.listRooms, {
    can: mayPlan,
    audit: { none: 'names of rooms' },
    handle: async ({ tx, actor }) => ({ rooms: await findRooms(tx), may: { keep: mayKeepRooms(actor) } }),
  }),
  route(contract.addRoom, { ...writesRoom, handle: rooms.addRoom }),
  route(contract.correctRoom, { ...writesRoom, handle: rooms.correctRoom }),
  route(contract.listBookings, {
    can: mayAnswerBookings,
    audit: { none: 'own bookings: hours, places and initials' },
    handle: async ({ tx, today }) => ({
      today,
      bookings: await findBookings(tx, instantInAmsterdam(today, '00:00')),
    }),
  }),
  route(contract.answerBooking, {
    can: mayAnswerBookings,
    audit: { writes: 'appointment' },
    handle: rooms.answerBooking,
  }),
]
