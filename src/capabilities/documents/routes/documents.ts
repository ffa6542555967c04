import { apartRoute, downloadRoute, route, type Route, uploadRoute } from '#platform/server/http/route.ts'
import { problem } from '#kernel/problem.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import { compartmentsToWrite, mayReadDocuments, mayRecordConsent, mayWriteDocuments } from '../access.ts'
import { recordConsent, shareDocument, withdrawConsent } from '../commands/consent.ts'
import * as commands from '../commands/documents.ts'
import { sendFile } from '../commands/take-in.ts'
import * as consent from '../contract/consent.ts'
import * as contract from '../contract/documents.ts'
import { isValid } from '../rules/consent.ts'
import { findConsents, findSharings, hasClosedConsents } from '../store/consent.ts'
import * as store from '../store/documents.ts'
import { findRemoved } from '../store/retention.ts'

const write = { can: mayWriteDocuments, audit: { writes: 'document' } } as const
const agree = { can: mayRecordConsent, audit: { writes: 'consent' } } as const

export const documentRoutes: readonly Route[] = [
  route(contract.listDocuments, {
    can: mayReadDocuments,
    audit: { reads: 'document' },
    handle: async ({ tx, actor, today }, { clientId }) => {
      await getClientInSight(tx, clientId)
      return {
        today,
        documents: await store.findDocuments(tx, clientId, today),
        removed: await findRemoved(tx, clientId),
        cases: await store.findCases(tx, clientId),
        compartments: actor.brokenGlassIds.includes(clientId) ? [] : compartmentsToWrite(actor),
      }
    },
  }),
  route(contract.getDocument, {
    can: mayReadDocuments,
    audit: { reads: 'document' },
    handle: async ({ tx, actor, today }, { documentId }) => {
      const found = await store.findDocument(tx, documentId, today)
      if (!found) throw problem('common/not-found')
      const { clientId, ...document } = found
      const compartments = actor.brokenGlassIds.includes(clientId) ? [] : compartmentsToWrite(actor)
      const writes = compartments.includes(document.values.compartment)
      return {
        clientId,
        today,
        document,
        sharings: await findSharings(tx, { documentId }),
        cases: await store.findCases(tx, clientId),
        compartments,
        may: { change: writes, share: writes },
      }
    },
  }),
  uploadRoute(contract.sendFile, { can: mayWriteDocuments, audit: { writes: 'document_upload' }, handle: sendFile }),
  apartRoute(contract.addDocument, { ...write, handle: commands.addDocument }),
  route(contract.correctDocument, { ...write, handle: commands.correctDocument }),
  apartRoute(contract.removeDocument, { ...write, handle: commands.removeDocument }),
  downloadRoute(contract.downloadDocument, {
    can: mayReadDocuments,
    audit: { exports: 'document' },
    handle: commands.downloadDocument,
  }),
  downloadRoute(contract.previewDocument, {
    can: mayReadDocuments,
    audit: { reads: 'document' },
    handle: commands.downloadDocument,
  }),
  route(contract.shareDocument, {
    can: mayWriteDocuments,
    audit: { writes: 'document_sharing' },
    handle: shareDocument,
  }),
  route(consent.listConsents, {
    can: mayReadDocuments,
    audit: { reads: 'consent' },
    handle: async ({ tx, actor, today }, { clientId }) => {
      await getClientInSight(tx, clientId)
      const found = await findConsents(tx, clientId)
      return {
        today,
        consents: found.map((one) => ({ ...one, valid: isValid(one, today) })),
        sharings: await findSharings(tx, { clientId }),
        closed: await hasClosedConsents(tx, clientId, found.length),
        may: { record: mayRecordConsent(actor) && !actor.brokenGlassIds.includes(clientId) },
      }
    },
  }),
  route(consent.recordConsent, { ...agree, handle: recordConsent }),
  route(consent.withdrawConsent, { ...agree, handle: withdrawConsent }),
]
