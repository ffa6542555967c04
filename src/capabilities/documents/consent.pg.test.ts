import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { aClient, aFoundation, type TestClient, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { listConsents, recordConsent, withdrawConsent } from './contract/consent.ts'
import { addDocument, getDocument, removeDocument, sendFile, shareDocument } from './contract/documents.ts'
import { aPdf } from './test-files.ts'

let app: TestApp
let here: TestFoundation
let lawyer: Visitor
let leader: Visitor
let mine: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  mine = await aClient(app, here)
  lawyer = await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
})

const agreed = {
  purpose: 'legal-aid',
  recipient: 'Advocatenkantoor Van Dam',
  compartments: ['legal'],
  covers: '',
  language: 'ti',
  givenOn: '2026-11-10',
  untilOn: '2026-11-20',
} as const
const consent = async (change: object = {}) =>
  (await lawyer.ask(recordConsent, { clientId: mine.id, ...agreed, compartments: ['legal'], ...change })).body.id

async function aDocument(compartment: 'legal' | 'basics' = 'legal') {
  const form = new FormData()
  form.append('files', new File([new Uint8Array(aPdf())], 'a.pdf'))
  const sent = await lawyer.send<{ id: string }>('POST', sendFile.path.replace(':clientId', mine.id), form)
  const values = { title: 'Beschikking', kind: 'decision', datedOn: null, keepUntil: null, caseId: null } as const
  const made = await lawyer.ask(addDocument, { clientId: mine.id, ...values, compartment, uploadIds: [sent.body.id] })
  return made.body.id
}
const share = (documentId: string, change: object = {}) =>
  lawyer.ask(shareDocument, {
    documentId,
    purpose: agreed.purpose,
    recipient: agreed.recipient,
    manner: 'mail',
    ...change,
  })

test('without a consent nothing is shared; with one it is written down with which', async () => {
  const documentId = await aDocument()
  expect((await share(documentId)).problem).toBe('documents/no-consent')
  const consentId = await consent()
  const done = await share(documentId, { recipient: ' advocatenkantoor  van dam' })
  expect(done.body).toMatchObject({ consentId })
  expect((await lawyer.ask(getDocument, { documentId })).body.sharings).toHaveLength(1)
  for (const change of [{ recipient: 'Gemeente' }, { purpose: 'housing' }])
    expect((await share(documentId, change)).problem).toBe('documents/no-consent')
  // About the legal part alone.
  expect((await share(await aDocument('basics'))).problem).toBe('documents/no-consent')
})

test('withdrawn, nothing more is shared; what was shared stays written down, also without the document', async () => {
  const consentId = await consent({ recipient: 'Rode Kruis' })
  const documentId = await aDocument()
  expect((await share(documentId, { recipient: 'Rode Kruis' })).status).toBe(200)
  const of = { consentId, withdrawnOn: '2026-11-18', version: 1 }
  expect((await lawyer.ask(withdrawConsent, { ...of, withdrawnOn: '2026-11-19' })).errors).toMatchObject([
    { pointer: '/withdrawnOn', code: 'fault/in-the-future' },
  ])
  expect((await lawyer.ask(withdrawConsent, of)).status).toBe(200)
  expect((await lawyer.ask(withdrawConsent, of)).problem).toBe('common/stale-version')
  expect((await share(documentId, { recipient: 'Rode Kruis' })).problem).toBe('documents/no-consent')
  await lawyer.ask(removeDocument, { documentId })
  const { body } = await lawyer.ask(listConsents, { clientId: mine.id })
  expect(body.sharings.find(({ recipient }) => recipient === 'Rode Kruis')).toMatchObject({
    documentId: null,
    title: 'Beschikking',
  })
  expect(body.consents.find(({ id }) => id === consentId)).toMatchObject({ valid: false, withdrawnOn: '2026-11-18' })
})

test('the day decides when it is shared, not when the screen was opened', async () => {
  const documentId = await aDocument()
  await consent({ recipient: 'VluchtelingenRaad' })
  app.setNow('2026-11-20T11:00:00Z')
  expect((await share(documentId, { recipient: 'VluchtelingenRaad' })).status).toBe(200)
  app.setNow('2026-11-21T11:00:00Z')
  expect((await share(documentId, { recipient: 'VluchtelingenRaad' })).problem).toBe('documents/no-consent')
  app.setNow('2026-11-18T11:00:00Z')
})

test('the database itself refuses a sharing that no consent covers', async () => {
  const documentId = await aDocument()
  const consentId = await consent({ recipient: 'Iemand', compartments: ['basics'] })
  const forced = app.as(lawyer.actor, (tx) =>
    sql`insert into document_sharing (foundation_id, id, client_id, document_id, compartment, title, consent_id, purpose, recipient,
        shared_at, manner)
      values (${here.id}, gen_random_uuid(), ${mine.id}, ${documentId}, 'legal', 'x', ${consentId}, 'legal-aid', 'Iemand', now(), 'mail')`.execute(
      tx,
    ),
  )
  await expect(forced).rejects.toMatchObject({ constraint: 'document_sharing_needs_consent' })
})

test('the words that the client was shown are kept with the consent', async () => {
  await consent({ recipient: 'UNHCR', language: 'ar' })
  const { body } = await leader.ask(listConsents, { clientId: mine.id })
  const found = body.consents.find(({ recipient }) => recipient === 'UNHCR')!
  expect(found.wording).toMatch(/[\u0600-\u06ff]{4}/)
  expect(found.wording).toContain('UNHCR')
})

test('who does not see the file sees no consent and writes none', async () => {
  const elsewhere = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  const consentId = await consent()
  expect((await elsewhere.ask(listConsents, { clientId: mine.id })).status).toBe(404)
  const wish = { clientId: mine.id, ...agreed, compartments: ['legal' as const] }
  expect((await elsewhere.ask(recordConsent, wish)).status).toBe(404)
  const back = { consentId, withdrawnOn: '2026-11-18', version: 1 }
  expect((await elsewhere.ask(withdrawConsent, back)).status).toBe(404)
})
