import type { FilePart } from '#platform/server/file-events.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayEnrol, mayReadEnrolments, mayKeepAttendance, mayManageGroups, mayReadGroups } from './access.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import * as store from './store.ts'

export const programmesPart: FilePart = {
  capability: 'programmes',
  events: store.fileEvents,
  mayRead: mayReadEnrolments,
  mayRecord: mayEnrol,
}

const manage = { can: mayManageGroups, audit: { writes: 'training_group' } } as const
const enrol = { can: mayEnrol, audit: { writes: 'enrolment' } } as const

export const programmesRoutes: readonly Route[] = [
  route(contract.listGroups, {
    can: mayReadGroups,
    audit: { none: 'groups and how many take part, not who' },
    handle: async ({ tx, actor }, wanted) => ({
      groups: await store.findGroups(tx, wanted),
      years: await store.findYears(tx),
      may: { manage: mayManageGroups(actor) },
    }),
  }),
  route(contract.getGroup, {
    can: mayReadGroups,
    audit: { reads: 'training_group', whose: ({ enrolments }) => enrolments.map(({ client }) => client.id) },
    handle: (ctx, { groupId }) => commands.readGroup(ctx, groupId),
  }),
  route(contract.formGroup, { ...manage, handle: commands.formGroup }),
  route(contract.correctGroup, { ...manage, handle: commands.correctGroup }),
  route(contract.enrolClient, { ...enrol, handle: commands.enrolClient }),
  route(contract.correctEnrolment, { ...enrol, can: mayKeepAttendance, handle: commands.correctEnrolment }),
]
