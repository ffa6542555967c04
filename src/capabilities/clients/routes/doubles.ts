import { route, type Route } from '#platform/server/http/route.ts'
import { mayJudgeDoubles } from '../access.ts'
import * as commands from '../commands/doubles.ts'
import { getMerge, undoMerge } from '../commands/undo-merge.ts'
import * as contract from '../contract/doubles.ts'
import { countWaiting } from '../store/merges.ts'

const double = { can: mayJudgeDoubles, audit: { writes: 'possible_double' } } as const
const merge = { can: mayJudgeDoubles, audit: { writes: 'client_merge' } } as const

const idsOf = (...sides: readonly contract.Side[]) => sides.flatMap(({ file }) => (file ? [file.id] : []))

/** Whether two files are of one person, and making them one. */
export const doubleRoutes: readonly Route[] = [
  route(contract.listPossibleDoubles, {
    can: mayJudgeDoubles,
    audit: {
      searches: 'possible_double',
      whose: ({ pairs, merges }) => [
        ...pairs.flatMap(({ persons }) => persons.map(({ id }) => id)),
        ...merges.map(({ client }) => client.id),
      ],
    },
    handle: commands.listPossibleDoubles,
  }),
  route(contract.countPossibleDoubles, {
    can: mayJudgeDoubles,
    audit: { none: 'a number only' },
    handle: async ({ tx }) => ({ count: await countWaiting(tx) }),
  }),
  route(contract.getPossibleDouble, {
    can: mayJudgeDoubles,
    audit: { reads: 'possible_double', whose: ({ one, other }) => idsOf(one, other) },
    handle: commands.getPossibleDouble,
  }),
  route(contract.pairClients, { ...double, handle: commands.pairClients }),
  route(contract.judgeNotSame, { ...double, handle: commands.judgeNotSame }),
  route(contract.withdrawVerdict, { ...double, handle: commands.withdrawVerdict }),
  route(contract.askAboutDouble, { ...double, handle: commands.askAboutDouble }),
  route(contract.previewMerge, {
    can: mayJudgeDoubles,
    audit: { reads: 'possible_double' },
    handle: commands.previewMerge,
  }),
  route(contract.mergeClients, { ...merge, handle: commands.mergeClients }),
  route(contract.getMerge, {
    can: mayJudgeDoubles,
    audit: { reads: 'client_merge', whose: ({ client }) => [client.id] },
    handle: getMerge,
  }),
  route(contract.undoMerge, { ...merge, handle: undoMerge }),
]
