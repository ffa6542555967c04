import fs from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { filesFolder } from '#platform/server/files/open-files.ts'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWord,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import {
  addDocument,
  type DocumentCompartment,
  getDocument,
  listDocuments,
  removeDocument,
  sendFile,
} from './contract/documents.ts'
import { chooseRetention, getRetention, listOverdueDocuments, removeOverdueDocuments } from './contract/retention.ts'
import { aPdf } from './test-files.ts'

const today = '2026-11-18'
let app: TestApp
let here: TestFoundation
let kindId: string
let guide: Visitor
let leader: Visitor
let lawyer: Visitor
let elsewhere: Visitor
let coordinator: Visitor
let client: TestClient

beforeAll(async () => {
  app = await testApp({ today })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = here.locations
  kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', 'Nareis'))
  const worker = await aWorker(app, here)
  guide = await app.signedIn('guide', here, { workerId: worker.id })
  leader = await app.signedIn('team-leader', here, { locationId: hillegom!.id })
  lawyer = await app.signedIn('legal-adviser', here, { locationId: hillegom!.id })
  coordinator = await app.signedIn('coordinator', here)
  elsewhere = await app.signedIn('team-leader', here, { locationId: lisse!.id })
})
beforeEach(async () => {
  client = await aClient(app, here)
  await aTrajectory(app, here, { clientId: client.id, workerId: guide.actor.workerId!, startedOn: '2026-05-06' })
})

type Paper = { compartment?: DocumentCompartment; caseId?: string | null; keepUntil?: string | null; of?: TestClient }
/** A document that was kept until the day before yesterday, or what is asked. */
async function paper({ compartment = 'basics', caseId = null, keepUntil = '2026-11-16', of = client }: Paper = {}) {
  const form = new FormData()
  form.append('files', new File([new Uint8Array(aPdf())], 'a.pdf'))
  const who = compartment === 'flight-story' ? lawyer : leader
  const sent = await who.send<{ id: string }>('POST', sendFile.path.replace(':clientId', of.id), form)
  const values = { title: 'Geheime naam', kind: 'decision', datedOn: '2020-03-04', compartment, caseId } as const
  const wish = { clientId: of.id, ...values, keepUntil: null, uploadIds: [sent.body.id] }
  const added = await who.ask(addDocument, wish)
  expect([added.status, added.errors]).toEqual([200, undefined])
  await app.asOwner('update document set keep_until = $2 where id = $1', [added.body.id, keepUntil])
  return added.body.id
}
async function dossier(change: { closedOn?: string | null; of?: TestClient } = {}) {
  const id = newId()
  await app.asOwner(
    `insert into legal_case (foundation_id, id, client_id, kind_id, opened_on, closed_on) values ($1, $2, $3, $4, '2026-01-05', $5)`,
    [here.id, id, (change.of ?? client).id, kindId, change.closedOn ?? null],
  )
  return id
}
const proposedTo = async (who: Visitor) =>
  (await who.ask(listOverdueDocuments, {})).body.documents.filter((one) => one.client.id === client.id)
const fileOf = async (id: string) =>
  (await app.asOwner<{ file: string }>('select file_id as file from document where id = $1', [id]))[0]!.file
const isOnDisk = (file: string) => fs.existsSync(path.join(filesFolder(app.config), 'documents', file.slice(-2), file))
const removedOf = async (who: Visitor) => (await who.ask(listDocuments, { clientId: client.id })).body.removed

test.each([
  ['yesterday is over', '2026-11-17', true],
  ['today may still be kept', today, false],
  ['tomorrow', '2026-11-19', false],
  ['without a day', null, false],
])('%s', async (_what, keepUntil, proposed) => {
  const id = await paper({ keepUntil })
  expect((await proposedTo(leader)).map((one) => one.id)).toEqual(proposed ? [id] : [])
  const { body } = await leader.ask(removeOverdueDocuments, { documentIds: [id] })
  expect(body).toEqual(proposed ? { removed: 1, kept: 0 } : { removed: 0, kept: 1 })
})

test('without a day of its own a document is kept for as long after all guidance as its kind says', async () => {
  const id = await paper({ keepUntil: null })
  const kept = async () => (await leader.ask(getDocument, { documentId: id })).body.document.kept
  expect(await kept()).toEqual({ until: null, by: 'running', years: 2, overOn: null })
  await app.asOwner('update trajectory set ended_on = $2 where client_id = $1', [client.id, '2026-11-10'])
  expect(await kept()).toEqual({ until: '2028-11-10', by: 'schedule', years: 2, overOn: '2026-11-10' })
  const years = { ...(await coordinator.ask(getRetention, {})).body.years, decision: 1 }
  await app.asOwner('update trajectory set started_on = $2, ended_on = $3 where client_id = $1', [
    client.id,
    '2020-01-06',
    '2025-11-17',
  ])
  expect(await proposedTo(leader)).toEqual([])
  expect((await coordinator.ask(chooseRetention, { ...years, version: 0 })).status).toBe(200)
  expect(await kept()).toEqual({ until: '2026-11-17', by: 'schedule', years: 1, overOn: '2025-11-17' })
  expect(await proposedTo(leader)).toMatchObject([{ id, keptUntil: '2026-11-17', needed: false }])
  // A dossier that runs again: nothing is over.
  await dossier()
  expect(await kept()).toEqual({ until: null, by: 'running', years: 1, overOn: null })
  expect(await proposedTo(leader)).toEqual([])
  expect((await leader.ask(removeOverdueDocuments, { documentIds: [id] })).body).toEqual({ removed: 0, kept: 1 })
})

test('who answers for the foundation chooses the years; two at once, and what cannot be, are told so', async () => {
  const { years } = (await coordinator.ask(getRetention, {})).body
  const faults = (found: { errors?: { pointer: string; code: string }[] | undefined }) =>
    (found.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  const now = (await coordinator.ask(getRetention, {})).body.version
  expect(faults(await coordinator.ask(chooseRetention, { ...years, bill: 0, medical: 31, version: now }))).toEqual([
    '/bill fault/out-of-range',
    '/medical fault/out-of-range',
  ])
  expect((await coordinator.ask(chooseRetention, { ...years, bill: 7, version: now })).status).toBe(200)
  expect((await coordinator.ask(chooseRetention, { ...years, bill: 8, version: now })).problem).toBe(
    'common/stale-version',
  )
  expect((await guide.ask(getRetention, {})).body).toMatchObject({ years: { bill: 7 }, may: { choose: false } })
  expect((await guide.ask(chooseRetention, { ...years, version: now + 1 })).status).toBe(403)
})

test('what is removed is gone from the disk, and leaves a trace that says nothing of what was in it', async () => {
  const id = await paper()
  const file = await fileOf(id)
  expect(isOnDisk(file)).toBe(true)
  expect((await guide.ask(removeOverdueDocuments, { documentIds: [id] })).body).toEqual({ removed: 1, kept: 0 })
  expect(isOnDisk(file)).toBe(false)
  expect((await guide.ask(getDocument, { documentId: id })).status).toBe(404)
  expect(await removedOf(guide)).toMatchObject([
    { id, kind: 'decision', compartment: 'basics', datedOn: '2020-03-04', why: 'retention' },
  ])
  const [trace] = await app.asOwner<{ row: string }>(
    'select to_jsonb(r)::text as row from document_removal r where id = $1',
    [id],
  )
  expect(trace?.row).not.toMatch(/Geheime|file_key/)
})

test('who takes one away before its day leaves a trace that says so', async () => {
  const id = await paper({ keepUntil: '2030-01-01' })
  await leader.ask(removeDocument, { documentId: id })
  expect(await removedOf(leader)).toMatchObject([{ id, why: 'by-hand' }])
})

test('the key of a file does not outlive it in the log', async () => {
  const id = await paper()
  await leader.ask(removeDocument, { documentId: id })
  const events = await app.asOwner<{ action: string; written: string }>(
    `select action, coalesce(old_values, new_values)::text as written from audit.event where subject = 'document' and subject_id = $1
     order by at`,
    [id],
  )
  expect(events.map(({ action }) => action)).toEqual(['insert', 'update', 'delete'])
  expect(events.filter(({ written }) => written.includes('file_key'))).toEqual([])
})

test('while a dossier of the client runs nothing is proposed to go, and nothing goes', async () => {
  const id = await paper()
  const caseId = await dossier()
  expect(await proposedTo(guide)).toMatchObject([{ id, needed: true }])
  expect((await guide.ask(removeOverdueDocuments, { documentIds: [id] })).body).toEqual({ removed: 0, kept: 1 })
  await app.asOwner('update legal_case set closed_on = $2 where id = $1', [caseId, '2026-11-17'])
  expect(await proposedTo(guide)).toMatchObject([{ id, needed: false }])
  expect((await guide.ask(removeOverdueDocuments, { documentIds: [id] })).body).toEqual({ removed: 1, kept: 0 })
})

test('a document of a running dossier goes by no way at all, not even by hand', async () => {
  const caseId = await dossier()
  const id = await paper({ compartment: 'legal', caseId, keepUntil: null })
  expect((await lawyer.ask(removeDocument, { documentId: id })).problem).toBe('documents/still-needed')
  expect(isOnDisk(await fileOf(id))).toBe(true)
  await app.asOwner('update legal_case set closed_on = $2 where id = $1', [caseId, '2026-11-17'])
  expect((await lawyer.ask(removeDocument, { documentId: id })).status).toBe(200)
})

test('evidence in the dossier of somebody else holds a document too', async () => {
  const id = await paper()
  const sponsor = await aClient(app, here)
  const caseId = await dossier({ of: sponsor })
  await app.asOwner(
    `insert into legal_evidence (foundation_id, id, client_id, case_id, title, grade, document_id)
     values ($1, $2, $3, $4, 'Trouwakte', 'official', $5)`,
    [here.id, newId(), sponsor.id, caseId, id],
  )
  expect(await proposedTo(leader)).toMatchObject([{ id, needed: true }])
  expect((await leader.ask(removeDocument, { documentId: id })).problem).toBe('documents/still-needed')
})

test('of several, those that may go do, and the others are counted', async () => {
  const free = await aClient(app, here)
  const ids = [await paper(), await paper({ of: free }), await paper({ of: free, keepUntil: '2027-01-01' })]
  await dossier()
  expect((await leader.ask(removeOverdueDocuments, { documentIds: ids })).body).toEqual({ removed: 1, kept: 2 })
})

test('nobody is shown, or removes, what is not theirs', async () => {
  const id = await paper({ compartment: 'legal' })
  const story = await paper({ compartment: 'flight-story' })
  const basics = await paper()
  expect((await proposedTo(guide)).map((one) => one.id)).toEqual([basics])
  expect((await proposedTo(lawyer)).map((one) => one.id)).toEqual(expect.arrayContaining([id, story, basics]))
  // A team leader reads the story and changes nothing about it.
  expect((await proposedTo(leader)).map((one) => one.id)).not.toContain(story)
  expect(await proposedTo(elsewhere)).toEqual([])
  for (const who of [guide, elsewhere])
    expect((await who.ask(removeOverdueDocuments, { documentIds: [id, story] })).body).toEqual({ removed: 0, kept: 2 })
  expect((await leader.ask(removeOverdueDocuments, { documentIds: [story] })).body).toEqual({ removed: 0, kept: 1 })
  const desk = await app.signedIn('receptionist', here)
  expect((await desk.ask(listOverdueDocuments, {})).status).toBe(403)
  expect((await desk.ask(removeOverdueDocuments, { documentIds: [basics] })).status).toBe(403)
  // The trace is seen by who saw the document.
  await lawyer.ask(removeOverdueDocuments, { documentIds: [id] })
  expect(await removedOf(lawyer)).toMatchObject([{ id }])
  expect(await removedOf(guide)).toEqual([])
})

test('nobody writes a trace, or takes one away', async () => {
  const id = await paper()
  await leader.ask(removeDocument, { documentId: id })
  const attempts = [
    `delete from document_removal where id = '${id}'`,
    `update document_removal set why = 'retention' where id = '${id}'`,
  ]
  for (const attempt of attempts) {
    await expect(app.as(leader.actor, (tx) => sql.raw(attempt).execute(tx))).rejects.toThrow(/permission denied/)
  }
})

test('a client who is taken away as a whole leaves nothing of documents', async () => {
  const id = await paper()
  await app.asOwner('delete from trajectory where client_id = $1', [client.id])
  await app.asOwner('delete from client where id = $1', [client.id])
  expect(await app.asOwner('select id from document_removal where id = $1', [id])).toEqual([])
  expect(await app.asOwner('select id from document where id = $1', [id])).toEqual([])
})
