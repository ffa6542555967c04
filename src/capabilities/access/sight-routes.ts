import type { Auth } from '#platform/server/auth/auth.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import * as access from './access.ts'
import type { Later } from './commands/accounts.ts'
import * as matrix from './commands/matrix.ts'
import * as openings from './commands/openings.ts'
import * as secrecy from './commands/secrecy.ts'
import * as matrixContract from './contract/matrix.ts'
import * as contract from './contract/openings.ts'
import { fileEvents } from './store/openings.ts'

/** That a file was opened for once stands in the file itself, with by whom and why. */
export const accessPart: FilePart = {
  capability: 'access',
  events: fileEvents,
  mayRead: () => true,
  mayRecord: () => false,
}

/** What each function sees, and changing that. */
export const matrixRoutes: readonly Route[] = [
  route(matrixContract.getMatrix, {
    can: access.mayReadMatrix,
    audit: { none: 'what functions see, nothing of people' },
    handle: matrix.getMatrix,
  }),
  route(matrixContract.changeRule, {
    can: access.mayManageAccounts,
    audit: { writes: 'access_rule' },
    handle: matrix.changeRule,
  }),
]

/** The desk, files opened for once, and secret clients. */
export const openingRoutes = (auth: Auth, later: Later): readonly Route[] => [
  route(contract.findAtDesk, {
    can: access.mayAskDesk,
    audit: { searches: 'client', whose: ({ found }) => found.map(({ clientId }) => clientId) },
    handle: openings.findAtDesk,
  }),
  route(contract.getDeskCard, {
    can: access.mayAskDesk,
    audit: { reads: 'client' },
    handle: openings.getDeskCard,
  }),
  route(contract.listOpenings, {
    can: access.mayOpenFiles,
    audit: { lists: 'file_opening', whose: ({ openings }) => openings.map(({ client }) => client.id) },
    handle: openings.listOpenings,
  }),
  route(contract.listBrokenGlass, {
    can: access.mayWatchGlass,
    audit: { lists: 'file_opening', whose: ({ openings }) => openings.map(({ clientId }) => clientId) },
    handle: openings.listBrokenGlass,
  }),
  route(contract.openForWalkIn, {
    can: access.mayOpenForWalkIn,
    audit: { writes: 'file_opening' },
    handle: openings.openForWalkIn,
  }),
  route(contract.breakGlass, {
    can: access.mayBreakGlass,
    audit: { writes: 'file_opening' },
    handle: (ctx, wish) => openings.breakGlass(auth, later, ctx, wish),
  }),
  route(contract.getSecrecy, {
    can: access.mayKeepSecret,
    audit: { reads: 'secrecy_member' },
    handle: (ctx, wish) => secrecy.getSecrecy(auth, ctx, wish),
  }),
  route(contract.changeSecrecy, {
    can: access.mayKeepSecret,
    audit: { writes: 'secrecy_member' },
    handle: secrecy.changeSecrecy,
  }),
  route(contract.listSecretClients, {
    can: access.mayReadLog,
    audit: { lists: 'secrecy_member', whose: ({ clients }) => clients.map(({ id }) => id) },
    handle: (ctx) => secrecy.listSecretClients(auth, ctx),
  }),
  route(contract.nameForSecret, {
    can: access.mayReadLog,
    audit: { writes: 'secrecy_member' },
    handle: secrecy.nameForSecret,
  }),
]
