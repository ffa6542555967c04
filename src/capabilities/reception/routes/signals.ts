import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepNationalSignals, mayReadNationalSignals } from '../access.ts'
import * as commands from '../commands/signals.ts'
import * as contract from '../contract/signals.ts'
import * as store from '../store/signals.ts'

const keeps = { can: mayKeepNationalSignals, audit: { writes: 'national_signal' } } as const

export const signalRoutes: readonly Route[] = [
  route(contract.listNationalSignals, {
    can: mayReadNationalSignals,
    audit: { none: 'trends and questions, no client' },
    handle: async ({ tx, actor, today }) => ({
      today,
      signals: await store.findNationalSignals(tx),
      may: { keep: mayKeepNationalSignals(actor) },
    }),
  }),
  route(contract.noteNationalSignal, { ...keeps, handle: commands.noteNationalSignal }),
  route(contract.correctNationalSignal, { ...keeps, handle: commands.correctNationalSignal }),
]
