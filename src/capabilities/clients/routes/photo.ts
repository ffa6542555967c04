import { route, type Route } from '#platform/server/http/route.ts'
import { mayCorrectClient, mayReadClients } from '../access.ts'
import * as commands from '../commands/photo.ts'
import * as contract from '../contract/photo.ts'

const writing = { can: mayCorrectClient, audit: { writes: 'client_photo' } } as const

/** A face beside the name, where the client agreed to it. */
export const photoRoutes: readonly Route[] = [
  route(contract.getPhoto, { can: mayReadClients, audit: { reads: 'client_photo' }, handle: commands.getPhoto }),
  route(contract.setPhoto, { ...writing, handle: commands.setPhoto }),
  route(contract.removePhoto, { ...writing, handle: commands.removePhoto }),
]
