import type { FilePart } from '#platform/server/file-events.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayOffer, mayTake } from './access.ts'
import * as commands from './commands/offers.ts'
import * as sealing from './commands/sealed.ts'
import { openPackage, takePackage } from './commands/take.ts'
import * as contract from './contract.ts'
import * as sealed from './contract/sealed.ts'
import { fileEvents } from './store/file-events.ts'
import { countWaiting } from './store/offers.ts'
import { findSealed } from './store/sealed.ts'

/** What was handed over, and what others wrote before: in the timeline of the file. */
export const handoversPart: FilePart = {
  capability: 'handovers',
  events: fileEvents,
  mayRead: () => true,
  mayRecord: () => false,
}

export const handoversTexts: ProblemTexts = {
  statuses: contract.problems,
  titles: {
    'handovers/preview-outdated': 'Er is intussen iets veranderd, of het is niet eerst bekeken.',
    'handovers/answered-already': 'Op deze overdracht is al geantwoord.',
    'handovers/outdated': 'Wat werd aangeboden, klopt niet meer.',
    'handovers/too-early': 'De overdracht gaat later in.',
    'handovers/taken-already': 'Dit pakket is hier al opgenomen.',
    'handovers/package-too-large': 'Dit is te veel voor een pakket.',
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
  route(sealed.getSealForm, {
    can: mayTake,
    audit: { reads: 'household', whose: ({ members }) => members.map(({ id }) => id) },
    handle: sealing.getSealForm,
  }),
  route(sealed.sealHandover, { can: mayTake, audit: { exports: 'sealed_handover' }, handle: sealing.sealHandover }),
  route(sealed.listSealedHandovers, {
    can: mayTake,
    audit: { lists: 'sealed_handover', whose: ({ made, taken }) => [...made, ...taken].flatMap(idsOf) },
    handle: ({ tx }) => findSealed(tx),
  }),
  route(sealed.confirmReceipt, {
    can: mayTake,
    audit: { writes: 'sealed_handover' },
    handle: sealing.confirmReceipt,
  }),
  route(sealed.openPackage, {
    can: mayTake,
    audit: { searches: 'client', whose: ({ persons }) => persons.flatMap(({ alike }) => alike.map(({ id }) => id)) },
    handle: openPackage,
  }),
  route(sealed.takePackage, { can: mayTake, audit: { writes: 'sealed_intake' }, handle: takePackage }),
]
