import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageOrganisation, mayReadOrganisation } from './access.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import * as store from './store.ts'

const none = { none: 'names of places and words, nothing about people' }
const manage = { can: mayManageOrganisation, audit: { writes: 'organisation' } } as const

export const organisationRoutes: readonly Route[] = [
  route(contract.getOrganisation, {
    can: mayReadOrganisation,
    audit: none,
    handle: async ({ tx, actor }) => ({
      foundation: await store.getFoundation(tx),
      locations: await store.findLocations(tx),
      municipalities: await store.findMunicipalities(tx),
      may: { manage: mayManageOrganisation(actor) },
    }),
  }),
  route(contract.listItems, {
    can: mayReadOrganisation,
    audit: none,
    handle: async ({ tx, actor }, { list }) => ({
      items: await store.findItems(tx, list),
      may: { manage: mayManageOrganisation(actor) },
    }),
  }),
  route(contract.correctFoundation, { ...manage, handle: commands.correctFoundation }),
  route(contract.addLocation, { ...manage, handle: commands.addLocation }),
  route(contract.correctLocation, { ...manage, handle: commands.correctLocation }),
  route(contract.assignMunicipality, { ...manage, handle: commands.assignMunicipality }),
  route(contract.releaseMunicipality, { ...manage, handle: commands.releaseMunicipality }),
  route(contract.addMunicipality, { ...manage, handle: commands.addMunicipality }),
  route(contract.correctMunicipality, { ...manage, handle: commands.correctMunicipality }),
  route(contract.addListItem, { ...manage, handle: commands.addListItem }),
  route(contract.correctListItem, { ...manage, handle: commands.correctListItem }),
]
