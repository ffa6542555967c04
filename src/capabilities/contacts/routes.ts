import { problem } from '#kernel/problem.ts'
import type { FilePart } from '#platform/server/file-events.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayReadContacts, mayRecordContact } from './access.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import * as store from './store.ts'

export const contactsPart: FilePart = {
  capability: 'contacts',
  events: store.fileEvents,
  mayRead: mayReadContacts,
  mayRecord: mayRecordContact,
}

const write = { can: mayRecordContact, audit: { writes: 'contact_moment' } } as const

export const contactsRoutes: readonly Route[] = [
  route(contract.prepareContact, {
    can: mayRecordContact,
    audit: { reads: 'client' },
    handle: (ctx, { clientId }) => commands.prepareContact(ctx, clientId),
  }),
  route(contract.recordContact, { ...write, handle: commands.recordContact }),
  route(contract.correctContact, { ...write, handle: commands.correctContact }),
  route(contract.getContact, {
    can: mayRecordContact,
    audit: { reads: 'contact_moment' },
    handle: async ({ tx, actor }, { contactId }) => {
      const found = await store.contacts.find(tx, contactId)
      if (!found) throw problem('common/not-found')
      const { clientId, ...values } = found.values
      const kindIds = (await commands.kindsFor(tx, actor)).map(({ id }) => id)
      return { ...found, clientId, values, kindIds, may: { correct: mayRecordContact(actor) } }
    },
  }),
  route(contract.myRecentContacts, {
    can: mayRecordContact,
    audit: { lists: 'contact_moment', whose: ({ contacts }) => contacts.map(({ client }) => client.id) },
    handle: async ({ tx, actor }, { limit }) => ({
      contacts: actor.workerId ? await store.findRecent(tx, actor.workerId, limit) : [],
    }),
  }),
]
