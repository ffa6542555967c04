import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getHistory } from '#capabilities/access/contract/history.ts'
import { newId } from '#kernel/ids.ts'
import { filesFolder } from '#platform/server/files/open-files.ts'
import { stopPdfWorker } from '#platform/server/pdf/render-pdf.ts'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import {
  addDocument,
  correctDocument,
  type DocumentValues,
  downloadDocument,
  getDocument,
  listDocuments,
  removeDocument,
  sendFile,
} from './contract/documents.ts'
import { aDocx, aJpeg, aPdf, aPng } from './test-files.ts'

let app: TestApp
let here: TestFoundation
let guide: Visitor
let leader: Visitor
let lawyer: Visitor
let elsewhere: Visitor
let mine: TestClient
let other: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  ;[mine, other] = [await aClient(app, here), await aClient(app, here)]
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: mine.id, workerId: worker.id, startedOn: '2026-05-06' })
  guide = await app.signedIn('guide', here, { workerId: worker.id })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  lawyer = await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id })
  elsewhere = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
})
afterAll(stopPdfWorker)

const values = (change: Partial<DocumentValues> = {}): DocumentValues => ({
  title: 'Beschikking',
  kind: 'decision',
  datedOn: '2026-11-02',
  compartment: 'basics',
  keepUntil: null,
  caseId: null,
  ...change,
})

function send(who: Visitor, bytes: Buffer, name = 'bestand.pdf', of = mine) {
  const form = new FormData()
  form.append('files', new File([new Uint8Array(bytes)], name))
  return who.send<{ id: string; media: string; bytes: number }>('POST', sendFile.path.replace(':clientId', of.id), form)
}
async function sent(who: Visitor, bytes: Buffer): Promise<string> {
  const answer = await send(who, bytes)
  expect([answer.status, answer.problem]).toEqual([200, null])
  return answer.body.id
}
async function kept(who: Visitor, change: Partial<DocumentValues> = {}, bytes = aPdf()): Promise<string> {
  const answer = await who.ask(addDocument, {
    clientId: mine.id,
    ...values(change),
    uploadIds: [await sent(who, bytes)],
  })
  expect([answer.status, answer.errors]).toEqual([200, undefined])
  return answer.body.id
}
const titles = async (who: Visitor) =>
  (await who.ask(listDocuments, { clientId: mine.id })).body.documents.map((one) => one.values.title)

/** Every byte under the folder of files, as one. */
function allOnDisk(): Buffer[] {
  const folder = filesFolder(app.config)
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name)))
}
const waiting = () => {
  const folder = path.join(app.config.dataDir, 'files-coming-in')
  return fs.existsSync(folder) ? fs.readdirSync(folder) : []
}

test('a document is kept sealed, read back to the byte, corrected, and taken away with its file', async () => {
  const bytes = aPdf('Geheim woord erin')
  const before = allOnDisk().length
  const id = await kept(guide, {}, bytes)
  expect(allOnDisk()).toHaveLength(before + 1)
  expect(allOnDisk().some((one) => one.includes('Geheim woord') || one.includes('%PDF'))).toBe(false)
  expect(waiting()).toEqual([])

  const read = await guide.ask(downloadDocument, { documentId: id })
  expect(read.raw.rawPayload.equals(bytes)).toBe(true)
  expect(read.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringMatching(/^attachment; filename="Beschikking\.pdf"/),
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'cache-control': 'no-store',
  })

  const found = await guide.ask(getDocument, { documentId: id })
  expect(found.body.document).toMatchObject({ values: values(), media: 'pdf', bytes: bytes.length, overdue: false })
  const corrected = await guide.ask(correctDocument, { documentId: id, ...values({ title: 'Besluit' }), version: 1 })
  expect(corrected.body).toEqual({ id, version: 2 })
  const late = await leader.ask(correctDocument, { documentId: id, ...values({ title: 'Anders' }), version: 1 })
  expect([late.status, late.problem]).toEqual([409, 'common/stale-version'])
  const told = (await guide.ask(getHistory, { record: 'document', recordId: id })).body.changes
  expect(told.map(({ action, fields }) => [action, fields[0]])).toEqual([
    ['update', { name: 'title', before: 'Beschikking', after: 'Besluit' }],
    ['insert', { name: 'title', before: null, after: 'Beschikking' }],
  ])

  expect((await guide.ask(removeDocument, { documentId: id })).status).toBe(200)
  expect((await guide.ask(downloadDocument, { documentId: id })).status).toBe(404)
  expect(allOnDisk()).toHaveLength(before)
})

test('the history of a document is for who sees the document', async () => {
  const id = await kept(lawyer, { compartment: 'legal' })
  const ask = async (who: Visitor) => (await who.ask(getHistory, { record: 'document', recordId: id })).problem
  expect(await ask(lawyer)).toBeNull()
  for (const who of [guide, elsewhere]) expect(await ask(who)).toBe('common/not-found')
})

test('each look at a document and each download is in the log, with whose it is', async () => {
  const id = await kept(leader)
  await leader.ask(getDocument, { documentId: id })
  await leader.ask(downloadDocument, { documentId: id })
  const events = await app.asOwner<{ action: string; subject: string }>(
    `select action, subject from audit.event where account_id = $1 and (client_id = $2 or $2 = any (client_ids)) and subject like 'documents.%'
       and subject <> 'documents.listDocuments' order by at`,
    [leader.actor.accountId, mine.id],
  )
  expect(events.slice(-2)).toEqual([
    { action: 'read', subject: 'documents.getDocument' },
    { action: 'export', subject: 'documents.downloadDocument' },
  ])
})

test('photos become the pages of one PDF, without what a camera wrote beside them', async () => {
  const photos = [await sent(guide, aJpeg('52.29 north')), await sent(guide, aPng(60, 40, '4.55 east'))]
  const before = allOnDisk().length
  const answer = await guide.ask(addDocument, {
    clientId: mine.id,
    ...values({ title: 'Paspoort' }),
    uploadIds: photos,
  })
  expect([answer.status, answer.problem]).toEqual([200, null])
  // Two photos went, one PDF came.
  expect(allOnDisk()).toHaveLength(before - 1)
  const { raw } = await guide.ask(downloadDocument, { documentId: answer.body.id })
  expect(raw.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  expect(raw.rawPayload.includes('north') || raw.rawPayload.includes('east')).toBe(false)
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '2', '-'], {
    input: raw.rawPayload,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  expect(info).toMatch(/Pages: +2/)
  expect(info).toMatch(/Page +1 size: +595\.\d+ x 841/)
  expect(info).toMatch(/Page +2 size: +841\.\d+ x 595/)
  const found = await guide.ask(getDocument, { documentId: answer.body.id })
  expect(found.body.document).toMatchObject({ media: 'pdf', pages: 2, values: { title: 'Paspoort' } })
})

test('a document is seen by who sees the part of the file in which it stands', async () => {
  await kept(leader, { title: 'Dagvaarding', compartment: 'legal' })
  await kept(leader, { title: 'Huisarts', compartment: 'health' })
  const story = await kept(lawyer, { title: 'Verhaal', compartment: 'flight-story' })
  expect(await titles(guide)).not.toContain('Dagvaarding')
  expect(await titles(guide)).not.toContain('Huisarts')
  expect(await titles(leader)).toEqual(expect.arrayContaining(['Dagvaarding', 'Huisarts', 'Verhaal']))
  expect(await titles(lawyer)).toEqual(expect.arrayContaining(['Dagvaarding', 'Verhaal']))
  expect(await titles(lawyer)).not.toContain('Huisarts')
  for (const endpoint of [getDocument, downloadDocument, removeDocument])
    expect((await guide.ask(endpoint, { documentId: story })).status).toBe(404)
  // A team leader reads the story and changes nothing about it.
  expect((await leader.ask(removeDocument, { documentId: story })).status).toBe(404)
  expect((await leader.ask(downloadDocument, { documentId: story })).status).toBe(200)
})

test('who does not see the file sends nothing, and sees nothing', async () => {
  for (const who of [elsewhere, await app.signedIn('receptionist', here), await app.signedIn('coordinator', here)]) {
    expect([403, 404]).toContain((await send(who, aPdf())).status)
    expect([403, 404]).toContain((await who.ask(listDocuments, { clientId: mine.id })).status)
  }
  expect((await send(guide, aPdf(), 'a.pdf', other)).status).toBe(404)
})

test('what somebody else sent cannot be used', async () => {
  const theirs = await sent(leader, aPdf())
  const answer = await guide.ask(addDocument, { clientId: mine.id, ...values(), uploadIds: [theirs] })
  expect(answer.problem).toBe('documents/upload-gone')
  const forOther = await leader.ask(addDocument, { clientId: other.id, ...values(), uploadIds: [theirs] })
  expect(forOther.problem).toBe('documents/upload-gone')
  expect((await leader.ask(addDocument, { clientId: mine.id, ...values(), uploadIds: [theirs] })).status).toBe(200)
})

const bomb = () => aDocx([], { body: `<w:document>${'0'.repeat(40_000_000)}</w:document>` })
const exe = Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(4000)])
const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)
const wide = (() => {
  const png = aPng(20, 20)
  png.writeUInt32BE(100_000, 16)
  return png
})()
test.each<[string, () => Buffer, string]>([
  ['a program called .pdf', () => exe, 'documents/not-taken'],
  ['a page of the web', () => Buffer.from('<html><script>alert(1)</script>'), 'documents/not-taken'],
  ['a picture with a script in it', () => Buffer.from('<svg onload="x()"/>'), 'documents/not-taken'],
  ['nothing', () => Buffer.alloc(0), 'documents/no-file'],
  ['three bytes', () => Buffer.from('%PD'), 'documents/not-taken'],
  ['a PDF by its first line alone', () => Buffer.from('%PDF-1.7\nniets'), 'documents/not-what-it-seems'],
  ['a PDF without its end', () => cut(aPdf()), 'documents/not-what-it-seems'],
  [
    'a program behind the name of a PDF',
    () => Buffer.concat([Buffer.from('%PDF-1.4\n'), exe]),
    'documents/not-what-it-seems',
  ],
  ['a photo without its end', () => cut(aJpeg()), 'documents/not-what-it-seems'],
  ['a picture without its end', () => cut(aPng()), 'documents/not-what-it-seems'],
  ['a picture of ten thousand million points', () => wide, 'documents/not-what-it-seems'],
  ['an archive that is no letter', () => aDocx([], { types: '<Types/>' }), 'documents/not-what-it-seems'],
  ['half an archive', () => cut(aDocx()), 'documents/not-what-it-seems'],
  ['a letter that unpacks to forty megabytes', bomb, 'documents/unpacks-too-large'],
  ['a letter with macros', () => aDocx(['x'], { more: { 'word/vbaProject.bin': 'x' } }), 'documents/has-macros'],
  ['26 MB', () => Buffer.concat([aPdf(), Buffer.alloc(26_000_000)]), 'documents/too-large'],
])('%s is refused, and nothing of it stays', async (_what, bytes, code) => {
  const before = allOnDisk().length
  const answer = await send(guide, bytes())
  expect([answer.problem, answer.status >= 400 && answer.status < 500]).toEqual([code, true])
  expect(allOnDisk()).toHaveLength(before)
  expect(waiting()).toEqual([])
})

test('a form without a file, and one that is no form', async () => {
  const form = new FormData()
  form.append('title', 'x')
  const address = sendFile.path.replace(':clientId', mine.id)
  expect((await guide.send('POST', address, form)).problem).toBe('documents/no-file')
  expect((await guide.send('POST', address, { title: 'x' })).problem).toBe('common/wrong-media-type')
})

test.each<[string, Partial<DocumentValues>, string]>([
  ['dated tomorrow', { datedOn: '2026-11-19' }, '/datedOn fault/in-the-future'],
  ['kept until yesterday', { keepUntil: '2026-11-17' }, '/keepUntil documents/already-over'],
  ['in a part that one may not write', { compartment: 'legal' }, '/compartment documents/closed-part'],
  ['with somebody’s dossier', { caseId: newId() }, '/compartment documents/case-is-legal'],
  ['without a title', { title: ' ' }, '/title fault/required'],
  ['of a kind that is none', { kind: 'x' as 'other' }, '/kind fault/required'],
])('%s is refused at its field, and what was sent is still there', async (_what, change, fault) => {
  const uploadIds = [await sent(guide, aPdf())]
  const answer = await guide.ask(addDocument, { clientId: mine.id, ...values(change), uploadIds })
  expect(answer.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toContain(fault)
  expect((await guide.ask(addDocument, { clientId: mine.id, ...values(), uploadIds })).status).toBe(200)
})

test('a photo and a PDF are no one document; two saves at once make one', async () => {
  const mixed = [await sent(guide, aPdf()), await sent(guide, aPng())]
  const answer = await guide.ask(addDocument, { clientId: mine.id, ...values(), uploadIds: mixed })
  expect(answer.problem).toBe('documents/mixed-files')
  const wish = { clientId: mine.id, ...values(), uploadIds: [mixed[0]!] }
  const both = await Promise.all([guide.ask(addDocument, wish), guide.ask(addDocument, wish)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const made = both.find(({ status }) => status === 200)!.body.id
  expect((await guide.ask(downloadDocument, { documentId: made })).status).toBe(200)
})

test('a file that is gone is said so; one that was changed is not given out', async () => {
  const id = await kept(leader)
  const [{ file } = { file: '' }] = await app.asOwner<{ file: string }>(
    'select file_id as file from document where id = $1',
    [id],
  )
  const at = path.join(filesFolder(app.config), 'documents', file.slice(-2), file)
  const bytes = fs.readFileSync(at)
  bytes[bytes.length - 20]! ^= 1
  fs.writeFileSync(at, bytes)
  const changed = await leader.ask(downloadDocument, { documentId: id }).catch((error: Error) => error)
  expect(changed instanceof Error || !changed.raw.rawPayload.includes('%PDF')).toBe(true)
  fs.rmSync(at)
  expect((await leader.ask(downloadDocument, { documentId: id })).problem).toBe('documents/file-missing')
})

test('what was sent and never became a document goes after a day', async () => {
  const id = await sent(lawyer, aPdf())
  await app.asOwner(`update document_upload set created_at = now() - interval '3 years' where id = $1`, [id])
  const before = allOnDisk().length
  await sent(lawyer, aPdf())
  expect(allOnDisk()).toHaveLength(before)
  const rows = await app.asOwner('select id from document_upload where id = $1', [id])
  expect(rows).toEqual([])
})
