import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { getClientFile } from '#capabilities/clients/contract.ts'
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
import * as contract from './contract.ts'

let app: TestApp
let here: TestFoundation
let adviser: Visitor
let client: TestClient
let words: Record<'family' | 'renewal' | 'granted', string>

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  words = await app.asSystem(here, async (tx) => ({
    family: await aWord(tx, here, 'legal-case-kind', 'Gezinshereniging'),
    renewal: await aWord(tx, here, 'legal-case-kind', 'Verlenging vergunning'),
    granted: await aWord(tx, here, 'legal-outcome', 'Ingewilligd'),
  }))
  adviser = await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id })
})

const dossier = (changes: Partial<contract.LegalCaseValues> = {}): contract.LegalCaseValues => ({
  kindId: words.family,
  openedOn: '2026-03-02',
  appliedOn: null,
  closedOn: null,
  outcomeId: null,
  persons: 3,
  ...changes,
})
const open = async (changes: Partial<contract.LegalCaseValues> = {}, of = client) =>
  (await adviser.ask(contract.openLegalCase, { clientId: of.id, ...dossier(changes) })).body
const running = async (visitor = adviser, kindId?: string) =>
  (await visitor.ask(contract.listLegalCases, { state: 'running', kindId })).body.cases

test('a dossier is opened, stands among the running ones, and leaves them with its outcome', async () => {
  const { id } = await open()
  expect((await running()).find((one) => one.id === id)).toEqual({
    id,
    client: { id: client.id, number: client.number, name: 'Omid Rahimi' },
    kind: 'Gezinshereniging',
    openedOn: '2026-03-02',
    closedOn: null,
    outcome: null,
    persons: 3,
    adviser: null,
  })
  const closed = dossier({ closedOn: '2026-11-10', outcomeId: words.granted })
  expect((await adviser.ask(contract.correctLegalCase, { caseId: id, ...closed, version: 1 })).status).toBe(200)
  expect((await running()).map((one) => one.id)).not.toContain(id)
  const { cases } = (await adviser.ask(contract.listLegalCases, { state: 'closed' })).body
  expect(cases[0]).toMatchObject({ id, closedOn: '2026-11-10', outcome: 'Ingewilligd' })
  expect(JSON.stringify((await adviser.ask(getClientFile, { clientId: client.id })).body)).toContain('Ingewilligd')
  expect((await adviser.ask(contract.getLegalCase, { caseId: id })).body).toMatchObject({ values: closed, version: 2 })
})

test('the longest running stands first, and a kind narrows the list', async () => {
  const later = await open({ openedOn: '2026-06-01', kindId: words.renewal })
  const earlier = await open({ openedOn: '2025-06-01' })
  const ids = (await running()).map((one) => one.id)
  expect(ids.indexOf(earlier.id)).toBeLessThan(ids.indexOf(later.id))
  expect((await running(adviser, words.renewal)).map((one) => one.id)).toEqual([later.id])
})

test('faults stand at their fields, a stale save is refused with what stands there now', async () => {
  const ask = async (changes: Partial<contract.LegalCaseValues>) =>
    (await adviser.ask(contract.openLegalCase, { clientId: client.id, ...dossier(changes) })).errors
  expect(await ask({ closedOn: '2026-03-01' })).toEqual([{ pointer: '/closedOn', code: 'fault/ends-before-start' }])
  expect(await ask({ openedOn: '2026-11-19' })).toEqual([{ pointer: '/openedOn', code: 'fault/in-the-future' }])
  expect(await ask({ closedOn: '2026-11-19' })).toEqual([{ pointer: '/closedOn', code: 'fault/in-the-future' }])
  expect(await ask({ outcomeId: words.granted })).toEqual([{ pointer: '/closedOn', code: 'fault/required' }])
  expect(await ask({ persons: 0 })).toEqual([{ pointer: '/persons', code: 'fault/out-of-range' }])
  expect(await ask({ kindId: words.granted })).toEqual([{ pointer: '/kindId', code: 'fault/unknown-choice' }])
  expect(await ask({ kindId: newId() })).toEqual([{ pointer: '/kindId', code: 'fault/unknown-choice' }])

  const { id } = await open()
  await adviser.ask(contract.correctLegalCase, { caseId: id, ...dossier({ persons: 4 }), version: 1 })
  const late = await adviser.ask(contract.correctLegalCase, { caseId: id, ...dossier({ persons: 5 }), version: 1 })
  expect(late.problem).toBe('common/stale-version')
  expect(late.body).toMatchObject({ current: { version: 2, values: { persons: 4 } } })
})

test('the legal compartment is closed to a guide, also on the file of their own client', async () => {
  const { id } = await open({ kindId: words.renewal })
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: client.id, workerId: worker.id })
  const guide = await app.signedIn('guide', here, { workerId: worker.id })
  expect((await guide.ask(contract.listLegalCases, {})).problem).toBe('common/not-allowed')
  expect((await guide.ask(contract.getLegalCase, { caseId: id })).problem).toBe('common/not-allowed')
  expect((await guide.ask(contract.openLegalCase, { clientId: client.id, ...dossier() })).problem).toBe(
    'common/not-allowed',
  )
  const file = await guide.ask(getClientFile, { clientId: client.id })
  expect(file.status).toBe(200)
  expect(JSON.stringify(file.body)).not.toContain('Verlenging vergunning')
  const seenBy = ({ actor }: Visitor) => app.as(actor, (tx) => tx.selectFrom('legal_case').select('id').execute())
  expect(await seenBy(guide)).toEqual([])
  expect((await seenBy(adviser)).map((one) => one.id)).toContain(id)
})

test('another location and another foundation see no dossier, nor can they open one', async () => {
  const { id } = await open()
  const lisse = await app.signedIn('legal-adviser', here, { locationId: here.locations[1]!.id })
  const stranger = await app.signedIn('legal-adviser', await aFoundation(app))
  for (const visitor of [lisse, stranger]) {
    expect(await running(visitor)).toEqual([])
    expect((await visitor.ask(contract.getLegalCase, { caseId: id })).problem).toBe('common/not-found')
    expect((await visitor.ask(contract.openLegalCase, { clientId: client.id, ...dossier() })).problem).toBe(
      'common/not-found',
    )
  }
})
