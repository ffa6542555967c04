import type { Actor } from '#kernel/actor.ts'
import { Problem, problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import type { ProblemTexts } from '#platform/server/http/problems.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import type { LifeEventFollower } from '#platform/server/life-events.ts'
import * as access from './access.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import { detailRoutes } from './routes/details.ts'
import { doubleRoutes } from './routes/doubles.ts'
import { eventRoutes } from './routes/events.ts'
import { familyRoutes } from './routes/family.ts'
import { photoRoutes } from './routes/photo.ts'
import { bsnKeys } from './rules/bsn.ts'
import { readQuestion } from './rules/question.ts'
import { findClient } from './store/clients.ts'
import { getClientFile } from './store/file.ts'
import { membersOf } from './store/households.ts'
import { findSuccessor } from './store/merges.ts'
import { searchClients } from './store/search.ts'
import { eyesOf } from './store/sight.ts'

export const clientTexts: ProblemTexts = {
  statuses: contract.problems,
  titles: {
    'clients/possible-double': 'Deze persoon lijkt al een dossier te hebben.',
    'clients/merged': 'Dit dossier is samengevoegd met een ander.',
    'clients/later-merge-first': 'Met dit dossier is later nog een dossier samengevoegd. Maak dat eerst ongedaan.',
    'clients/undoing-in-the-way': 'Wat er sinds de samenvoeging bij kwam, past niet naast wat er terugkomt.',
    'clients/bsn-sealed-elsewhere':
      'Dit BSN is niet meer te lezen: de sleutel van deze installatie is een andere dan toen het werd opgeschreven.',
    'clients/undone-already': 'Deze samenvoeging is al ongedaan gemaakt.',
    'clients/older-than-parent': 'Het kind is ouder dan de ouder, of bijna even oud.',
    'clients/preview-outdated': 'Er is intussen iets veranderd, of het is niet eerst bekeken.',
  } satisfies Record<keyof typeof contract.problems, string>,
}

const household = { can: access.mayChangeHousehold, audit: { writes: 'household_membership' } } as const
const residence = { can: access.mayCorrectClient, audit: { writes: 'client_municipality' } } as const

function mayInFile(actor: Actor, clientId: string, parts: readonly FilePart[]) {
  const writes = access.openingOf(actor, clientId) !== 'break-glass'
  return {
    correct: access.mayCorrectFile(actor, clientId),
    changeHousehold: writes && access.mayChangeHousehold(actor),
    read: Object.fromEntries(parts.map((part) => [part.capability, part.mayRead(actor)])),
    record: Object.fromEntries(parts.map((part) => [part.capability, writes && part.mayRecord(actor)])),
  }
}

/** Who looks for a file that became part of another is told which, as far as that one is in sight. */
async function refuseMerged<T>(tx: Tx, clientId: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'common/not-found') throw error
    const successor = await findSuccessor(tx, clientId)
    throw successor ? problem('clients/merged', { current: { clientId: successor } }) : error
  }
}

/** The file is put together from the parts of capabilities that clients itself does not know. */
export const clientRoutes = (parts: readonly FilePart[], follower: LifeEventFollower): readonly Route[] => [
  route(contract.searchClients, {
    can: access.mayReadClients,
    audit: { searches: 'client', whose: ({ rows }) => rows.map(({ id }) => id) },
    handle: async ({ tx, actor, today, server }, { q, ...wish }) => ({
      ...(await searchClients(
        tx,
        { ...wish, question: readQuestion(q ?? '') },
        {
          eyes: eyesOf(actor),
          today,
          keys: bsnKeys(server.sealing.bsn, actor.foundationId),
          course: parts.find((part) => part.course)?.course,
        },
      )),
      today,
      may: { register: access.mayRegisterClient(actor) },
    }),
  }),
  route(contract.listAlikeClients, {
    can: access.mayRegisterClient,
    audit: { searches: 'client', whose: ({ candidates }) => candidates.map(({ id }) => id) },
    handle: commands.listAlikeClients,
  }),
  route(contract.getClientFile, {
    can: access.mayReadClients,
    audit: { reads: 'client' },
    handle: async ({ tx, actor, today }, { clientId }) => ({
      ...(await refuseMerged(tx, clientId, () => getClientFile(tx, clientId, today, parts))),
      today,
      opening: access.openingOf(actor, clientId),
      may: mayInFile(actor, clientId, parts),
    }),
  }),
  route(contract.getClient, {
    can: access.mayReadClients,
    audit: { reads: 'client' },
    handle: async ({ tx, actor }, { clientId }) => {
      const found = await findClient(tx, clientId)
      if (!found) throw problem('common/not-found')
      return { ...found, may: { correct: access.mayCorrectClient(actor), relocate: access.mayRelocateClient(actor) } }
    },
  }),
  route(contract.registerClient, {
    can: access.mayRegisterClient,
    audit: { writes: 'client' },
    handle: commands.registerClient,
  }),
  route(contract.correctClient, {
    can: access.mayCorrectClient,
    audit: { writes: 'client' },
    handle: commands.correctClient,
  }),
  route(contract.getHousehold, {
    can: access.mayReadHouseholds,
    audit: { reads: 'household', whose: ({ members }) => members.map(({ client }) => client.id) },
    handle: async ({ tx, actor }, { householdId }) => {
      const members = await membersOf(tx, householdId)
      if (members.length === 0) throw problem('common/not-found')
      return { id: householdId, members, may: { change: access.mayChangeHousehold(actor) } }
    },
  }),
  route(contract.joinHousehold, { ...household, handle: commands.joinHousehold }),
  route(contract.changeMembership, { ...household, handle: commands.changeMembership }),
  route(contract.removeMembership, { ...household, handle: commands.removeMembership }),
  route(contract.moveClientToMunicipality, { ...residence, handle: commands.moveClientToMunicipality }),
  route(contract.changeResidence, { ...residence, handle: commands.changeResidence }),
  ...detailRoutes,
  ...doubleRoutes,
  ...familyRoutes,
  ...eventRoutes(follower),
  ...photoRoutes,
]
