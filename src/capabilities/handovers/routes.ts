import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayOffer, mayTake } from './access.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import { countWaiting } from './store.ts'

export const handoversTexts: ProblemTexts = {
  statuses: contract.problems,
  titles: {
    'handovers/preview-outdated': 'Er is intussen iets veranderd, of het is niet eerst bekeken.',
    'handovers/answered-already': 'Op deze overdracht is al geantwoord.',
    'handovers/outdated': 'Wat werd aangeboden, klopt niet meer.',
    'handovers/too-early': 'De overdracht gaat later in.',
  } satisfies Record<keyof typeof contract.problems, string>,
}

const idsOf = ({ persons }: { persons: readonly { clientId: string }[] }) => persons.map(({ clientId }) => clientId)
const writes = { audit: { writes: 'handover' } } as const

export const handoversRoutes: readonly Route[] = [
  route(contract.getHandoverForm, {
    can: mayOffer,
    audit: { reads: 'household', whose: ({ members }) => members.map(({ id }) => id) },
    handle: commands.getHandoverForm,
  }),
  route(contract.previewHandover, {
    can: mayOffer,
    audit: { reads: 'client', whose: idsOf },
    handle: commands.previewHandover,
  }),
  route(contract.offerHandover, { can: mayOffer, ...writes, handle: commands.offerHandover }),
  route(contract.listHandovers, {
    can: mayOffer,
    audit: { lists: 'handover', whose: ({ handovers }) => handovers.flatMap(idsOf) },
    handle: commands.listHandovers,
  }),
  route(contract.countHandovers, {
    can: mayTake,
    audit: { none: 'a number only' },
    handle: async ({ tx }) => ({ count: await countWaiting(tx) }),
  }),
  route(contract.getHandover, {
    can: mayOffer,
    audit: { reads: 'handover', whose: idsOf },
    handle: commands.getHandover,
  }),
  route(contract.acceptHandover, { can: mayTake, ...writes, handle: commands.acceptHandover }),
  route(contract.declineHandover, { can: mayTake, ...writes, handle: commands.declineHandover }),
  route(contract.withdrawHandover, { can: mayOffer, ...writes, handle: commands.withdrawHandover }),
]
