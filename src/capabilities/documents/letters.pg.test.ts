import { execFileSync } from 'node:child_process'
import PizZip from 'pizzip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { stopPdfWorker } from '#platform/server/pdf/render-pdf.ts'
import { writeDocx } from '#platform/server/docx/write-docx.ts'
import { aClient, aFoundation, type TestClient, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { downloadDocument, getDocument } from './contract/documents.ts'
import {
  addLetterTemplate,
  downloadLetterTemplate,
  listLetterTemplates,
  removeLetterTemplate,
  writeLetter,
} from './contract/letters.ts'
import { askForEvidence } from './public.ts'
import { aPdf } from './test-files.ts'

let app: TestApp
let here: TestFoundation
let lawyer: Visitor
let guide: Visitor
let mine: TestClient
let caseId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { name: 'Welkom & Thuis', locations: ['Hillegom', 'Lisse'] })
  mine = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  lawyer = await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id })
  guide = await app.signedIn('guide', here)
  caseId = newId()
  const kind = newId()
  await app.asOwner(
    `insert into list_item (foundation_id, id, list, name) values ($1, $2, 'legal-case-kind', 'Nareis')`,
    [here.id, kind],
  )
  await app.asOwner(
    `insert into legal_case (foundation_id, id, client_id, kind_id, opened_on) values ($1, $2, $3, $4, '2026-11-02')`,
    [here.id, caseId, mine.id, kind],
  )
})

afterAll(stopPdfWorker)

function send(who: Visitor, bytes: Buffer, name: string) {
  const form = new FormData()
  form.append('files', new File([new Uint8Array(bytes)], 'brief.docx'))
  return who.send<{ id: string; fields: string[] }>(
    'POST',
    `${addLetterTemplate.path}?name=${encodeURIComponent(name)}`,
    form,
  )
}
const textOf = (docx: Buffer) =>
  new PizZip(docx)
    .file('word/document.xml')!
    .asText()
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
async function letterOf(template: string) {
  const made = await lawyer.ask(writeLetter, { caseId, template })
  expect([made.status, made.problem]).toEqual([200, null])
  const { raw } = await lawyer.ask(downloadDocument, { documentId: made.body.id })
  return { id: made.body.id, text: textOf(raw.rawPayload) }
}

test('every shipped letter is filled with the dossier, and stands in its legal part', async () => {
  const { body } = await lawyer.ask(listLetterTemplates, {})
  expect(body.templates.filter(({ shipped }) => shipped)).toHaveLength(3)
  for (const { template } of body.templates) {
    const { id, text } = await letterOf(template)
    expect(text).toContain('Rahel Tesfay')
    expect(text).toContain('Welkom &amp; Thuis')
    expect(text).not.toMatch(/[{}]|undefined/)
    const found = await lawyer.ask(getDocument, { documentId: id })
    expect(found.body.document).toMatchObject({
      made: 'letter',
      media: 'docx',
      values: { compartment: 'legal', caseId },
    })
    expect((await guide.ask(getDocument, { documentId: id })).status).toBe(404)
  }
})

test('a template of the foundation is kept, filled, replaced by its name and taken away', async () => {
  const first = await send(lawyer, writeDocx([{ text: 'Aan {client} over {soort} op {vandaag}' }]), 'Eigen brief')
  expect(first.body.fields).toEqual(['client', 'soort', 'vandaag'])
  expect((await letterOf(first.body.id)).text).toContain('Aan Rahel Tesfay over Nareis op 18 november 2026')
  const again = await send(lawyer, writeDocx([{ text: 'Beste {client}' }]), 'Eigen brief')
  expect(again.body.id).toBe(first.body.id)
  expect((await letterOf(first.body.id)).text).toContain('Beste Rahel Tesfay')
  const down = await lawyer.ask(downloadLetterTemplate, { template: first.body.id })
  expect(textOf(down.raw.rawPayload)).toContain('Beste {client}')
  expect((await lawyer.ask(removeLetterTemplate, { templateId: first.body.id })).status).toBe(200)
  expect((await lawyer.ask(writeLetter, { caseId, template: first.body.id })).problem).toBe(
    'documents/no-such-template',
  )
})

test.each<[string, () => Buffer, string]>([
  ['a field that does not exist', () => writeDocx([{ text: '{client} {bsn}' }]), 'documents/unknown-fields'],
  ['code in place of a field', () => writeDocx([{ text: '{constructor}' }]), 'documents/unknown-fields'],
  ['what is no text', () => writeDocx([{ text: '{@client}' }]), 'documents/unknown-fields'],
  ['a mark that is never closed', () => writeDocx([{ text: '{#termijnen}' }]), 'documents/broken-template'],
  ['half a field', () => writeDocx([{ text: 'Beste {client' }]), 'documents/broken-template'],
  ['a PDF', () => aPdf(), 'documents/broken-template'],
  ['half a Word document', () => writeDocx([{ text: 'x' }]).subarray(0, 300), 'documents/not-what-it-seems'],
])('%s is refused', async (_what, bytes, code) => {
  const answer = await send(lawyer, bytes(), 'Fout')
  expect(answer.problem).toBe(code)
  const { body } = await lawyer.ask(listLetterTemplates, {})
  expect(body.templates.some(({ name }) => name === 'Fout')).toBe(false)
})

test('the field that does not exist is named', async () => {
  const { errors } = await send(lawyer, writeDocx([{ text: '{client} {bsn} {#kinderen}{naam}{/kinderen}' }]), 'Fout')
  expect(errors?.[0]?.params?.fields).toMatch(/bsn/)
  expect(errors?.[0]?.params?.fields).toMatch(/kinderen/)
})

test('who does not see the dossier writes no letter about it', async () => {
  const elsewhere = await app.signedIn('legal-adviser', here, { locationId: here.locations[1]!.id })
  expect((await elsewhere.ask(writeLetter, { caseId, template: 'shipped-status' })).status).toBe(404)
  expect((await guide.ask(writeLetter, { caseId, template: 'shipped-status' })).status).toBe(403)
})

test.each([
  ['nl', 'geboorteakte', /Wilt u ze brengen of sturen/],
  ['en', 'birth certificate', /Please bring or send them/],
  ['ar', 'شهادة ميلاد', /[\u0600-\u06ff]{3}/],
  ['ti', 'ወረቐት ልደት', /[\u1200-\u137f]{3}/],
] as const)('missing papers are asked for in %s', async (language, piece, words) => {
  const ctx = { actor: lawyer.actor, today: app.today(), now: app.now(), server: app.server }
  const missing = [{ whose: 'Selam', piece }]
  const { id } = await askForEvidence(ctx, { caseId, language, missing, until: '2026-12-24' })
  const { raw } = await lawyer.ask(downloadDocument, { documentId: id })
  const text = execFileSync('pdftotext', ['-', '-'], {
    input: raw.rawPayload,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  expect(text).toMatch(words)
  expect(text).toContain('Selam')
  expect(text).toContain('24-12-2026')
  expect((await guide.ask(getDocument, { documentId: id })).status).toBe(404)
})
