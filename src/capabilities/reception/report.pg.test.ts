import { beforeAll, expect, test } from 'vitest'
import { recordsOfFigure } from '#platform/server/figures/figure.ts'
import { aClient, aFoundation, aWorker } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import { addReceptionLocation } from './contract/locations.ts'
import * as procedure from './contract/procedure.ts'
import { recordStay } from './contract/stays.ts'
import { figures } from './report.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})

async function setUp() {
  const here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = here.municipalities
  const worker = await aWorker(app, here, 'Ruben Wiersma')
  const lawyer = await app.signedIn('legal-adviser', here, { workerId: worker.id })
  const coordinator = await app.signedIn('coordinator', here)
  const place = {
    kind: 'centre',
    targetGroup: null,
    capacity: null,
    openedOn: null,
    closedOn: null,
    note: null,
  } as const
  const centre = { ...place, name: 'AZC De Duinrand', municipalityId: lisse!.id }
  const { body } = await coordinator.ask(addReceptionLocation, centre)
  const client = await aClient(app, here, { municipality: hillegom! })
  const stay = { receptionLocationId: body.id, goneTo: 'unknown', municipalityId: null, note: null } as const
  await lawyer.ask(recordStay, { clientId: client.id, ...stay, fromOn: '2026-03-01', leftOn: '2026-09-01' })
  const count = (key: string, municipalityId: string) =>
    app.asSystem(here, async (tx) => {
      const figure = figures.find((one) => one.key === `reception.${key}`)!
      const scope = { foundationId: here.id, municipalityId, from: '2026-01-01', until: '2026-11-18' }
      const { rows } = await recordsOfFigure(figure, scope).execute(tx)
      return rows.map(({ on_date, dimension, attribute }) => [on_date, dimension, attribute].filter(Boolean).join(' '))
    })
  return { worker, lawyer, client, hillegom: hillegom!.id, lisse: lisse!.id, count }
}

test('help counts where somebody stayed that day, and without a stay where they lived', async () => {
  const { worker, lawyer, client, hillegom, lisse, count } = await setUp()
  const help = {
    clientId: client.id,
    subject: 'Uitleg',
    workerId: worker.id,
    languageId: null,
    minutes: null,
    note: null,
  }
  for (const heldOn of ['2025-12-31', '2026-02-28', '2026-03-01', '2026-08-31', '2026-09-01'])
    await lawyer.ask(procedure.recordPreparation, { ...help, heldOn, kind: 'information', interpreter: 'none' })
  expect((await count('preparations', lisse)).toSorted()).toEqual([
    '2026-03-01 AZC De Duinrand information',
    '2026-08-31 AZC De Duinrand information',
  ])
  expect((await count('preparations', hillegom)).toSorted()).toEqual([
    '2026-02-28 information',
    '2026-09-01 information',
  ])
})

test('an interview counts when somebody of us was there', async () => {
  const { worker, lawyer, client, lisse, count } = await setUp()
  const nothing = {
    correctionsDueOn: null,
    correctionsGround: null,
    corrections: null,
    correctionsOn: null,
    note: null,
  }
  const interview = { clientId: client.id, heldOn: '2026-05-05', ...nothing }
  await lawyer.ask(procedure.recordInterview, { ...interview, kind: 'substantive', attendedById: worker.id })
  await lawyer.ask(procedure.recordInterview, { ...interview, kind: 'registration', attendedById: null })
  expect(await count('interviewsAttended', lisse)).toEqual(['2026-05-05 AZC De Duinrand substantive'])
})

test('a client counts once for all talks about return, and the outcome on the day it ended', async () => {
  const { worker, lawyer, client, hillegom, lisse, count } = await setUp()
  const begin = {
    clientId: client.id,
    startedOn: '2026-04-01',
    endedOn: null,
    outcome: null,
    organisation: null,
    note: null,
  }
  const { body } = await lawyer.ask(procedure.beginReturnCounselling, begin)
  for (const heldOn of ['2026-04-02', '2026-05-02'])
    await lawyer.ask(procedure.recordReturnTalk, {
      counsellingId: body.id,
      heldOn,
      workerId: worker.id,
      minutes: null,
      note: null,
    })
  expect(await count('returnClients', lisse)).toEqual(['2026-05-02 AZC De Duinrand'])
  expect(await count('returnedOwnSupport', lisse)).toEqual([])
  const { clientId: _, ...values } = { ...begin, endedOn: '2026-10-01', outcome: 'own-support' as const }
  await lawyer.ask(procedure.correctReturnCounselling, { counsellingId: body.id, version: 1, ...values })
  // By then the client stayed in reception no more.
  expect(await count('returnedOwnSupport', hillegom)).toEqual(['2026-10-01'])
  expect(await count('returnedWithOthers', hillegom)).toEqual([])
  expect(await count('stayedAfterTalks', hillegom)).toEqual([])
})
