import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { correctDocument, getDocument } from '#capabilities/documents/contract/documents.ts'
import { aClient, aFoundation, aWord, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { openLegalCase } from './contract.ts'
import * as proof from './contract/evidence.ts'

const today = '2026-11-18'
let app: TestApp
let here: TestFoundation
let adviser: Visitor
let [clientId, workerId] = ['', '']

beforeAll(async () => {
  app = await testApp({ today })
  here = await aFoundation(app)
  clientId = (await aClient(app, here)).id
  workerId = (await aWorker(app, here)).id
  adviser = await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id, workerId })
})

async function open(kind: string): Promise<string> {
  const kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', kind))
  const nothing = { appliedOn: null, closedOn: null, outcomeId: null, persons: 1 }
  const { body } = await adviser.ask(openLegalCase, { clientId, kindId, openedOn: '2026-11-02', ...nothing })
  return body.id
}

test('one letter asks for all that is missing; it lies with the documents, and what it asks for is asked since today', async () => {
  const caseId = await open('Gezinshereniging')
  await adviser.ask(proof.addEvidence, { caseId, ofRelativeId: null, title: 'Brief van de bank', grade: 'official' })
  const asked = async () => {
    const { items } = (await adviser.ask(proof.listEvidence, { caseId })).body
    return items.map(({ state, stateOn }) => [state, stateOn])
  }
  expect(await asked()).toEqual([['open', null]])
  const letter = await adviser.ask(proof.askForEvidence, { caseId })
  expect(letter.status).toBe(200)
  expect(await asked()).toEqual([['asked', today]])
  const kept = await app.as(adviser.actor, (tx) =>
    tx.selectFrom('document').select(['compartment', 'case_id', 'pages']).where('id', '=', letter.body.id).execute(),
  )
  expect(kept).toMatchObject([{ compartment: 'legal', case_id: caseId }])

  const guide = await app.signedIn('guide', here, { workerId })
  expect((await guide.ask(proof.askForEvidence, { caseId })).status).toBe(403)
  const empty = await open('Naturalisatie')
  expect((await adviser.ask(proof.askForEvidence, { caseId: empty })).status).toBe(422)
})

test('a copy of evidence is a document in the legal part of the same file; another is refused; it goes when the dossier is closed', async () => {
  const caseId = await open('Gezinshereniging')
  const title = 'Huwelijksakte'
  await adviser.ask(proof.addEvidence, { caseId, ofRelativeId: null, title, grade: 'official' })
  const other = await aClient(app, here)
  const aDocument = async (of: string, compartment: string) => {
    const id = newId()
    await app.asOwner(
      `insert into document (foundation_id, id, client_id, compartment, kind, title, media, bytes, file_id, file_key)
       values ($1, $2, $3, $4, 'identity', 'Akte', 'pdf', 10, $5, 'sleutel')`,
      [here.id, id, of, compartment, newId()],
    )
    return id
  }
  const kept = async () => (await adviser.ask(proof.listEvidence, { caseId })).body.items[0]!
  const keep = async (documentId: string) => {
    const { id: legalEvidenceId, version } = await kept()
    const stands = { state: 'received' as const, stateOn: today, why: null, note: null }
    return adviser.ask(proof.setEvidence, { legalEvidenceId, version, ...stands, documentId })
  }
  const unknown = [{ pointer: '/documentId', code: 'fault/unknown-choice' }]
  for (const strange of [await aDocument(clientId, 'basics'), await aDocument(other.id, 'legal'), newId()])
    expect((await keep(strange)).errors).toEqual(unknown)
  const copy = await aDocument(clientId, 'legal')
  expect((await keep(copy)).status).toBe(200)
  expect(await kept()).toMatchObject({ state: 'received', documentId: copy })
  // Moved to another part, people would see it who do not see the dossier.
  const { document } = (await adviser.ask(getDocument, { documentId: copy })).body
  const moved = { ...document.values, compartment: 'basics' as const, documentId: copy, version: document.version }
  expect((await adviser.ask(correctDocument, moved)).errors).toEqual([
    { pointer: '/compartment', code: 'documents/is-evidence' },
  ])
  const byHand = app.asOwner(`update document set compartment = 'basics' where id = $1`, [copy])
  await expect(byHand).rejects.toThrow(/stays in the legal part/)
  expect((await adviser.ask(correctDocument, { ...moved, compartment: 'legal', title: 'Akte' })).status).toBe(200)
  const remove = () => app.asOwner('delete from document where id = $1', [copy])
  await expect(remove()).rejects.toThrow(/a running dossier needs this document/)
  await app.asOwner('update legal_case set closed_on = opened_on where id = $1', [caseId])
  await remove()
  expect(await kept()).toMatchObject({ state: 'received', documentId: null })
})
