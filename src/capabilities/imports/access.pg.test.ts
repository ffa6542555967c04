import { expect, test } from 'vitest'
import { aClient, aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { confirmBatch, decideHeld, downloadRefused, getBatch, listBatches, listHeld } from './contract.ts'
import { importsSettled } from './public.ts'
import { csv, importer, offerAs, person } from './test-register.ts'

const app = await testApp()

/** Two locations; at the first a held row and a refused one. */
async function offered() {
  const foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  await aClient(app, foundation, { vNumber: '1234567890' })
  const { take } = importer(app, foundation)
  const [here, there] = foundation.locations
  const batch = await take(
    { clienten: [person('C1', { 'V-nummer': '1234567890' }), person('C2', { Geboortedatum: 'gisteren' })] },
    { locationId: here!.id },
  )
  return {
    foundation,
    batchId: batch.id,
    leader: await app.signedIn('team-leader', foundation, { locationId: here!.id }),
    elsewhere: await app.signedIn('team-leader', foundation, { locationId: there!.id }),
    administrator: await app.signedIn('administrator', foundation),
  }
}
const decision = (batchId: string) => ({ batchId, kind: 'clients' as const, rowNo: 1, decision: 'decline' as const })

test('the administrator sees counts and reasons, and no rows', async () => {
  const { administrator, batchId } = await offered()
  const { body } = await administrator.ask(getBatch, { batchId })
  expect(body.summary.kinds!.clients).toMatchObject({ held: 1, refused: 1 })
  expect(body.may).toMatchObject({ rollBack: true, seeRows: false })
  expect(JSON.stringify(body)).not.toMatch(/Huis|1234567890|gisteren/)
  expect((await administrator.ask(listHeld, {})).problem).toBe('common/not-allowed')
  expect((await administrator.ask(downloadRefused, { batchId })).problem).toBe('common/not-allowed')
  expect((await administrator.ask(decideHeld, decision(batchId))).problem).toBe('common/not-allowed')
})

test('the team leader of the location sees its rows; the one of another location none', async () => {
  const { leader, elsewhere, batchId } = await offered()
  expect((await leader.ask(listHeld, { batchId })).body.rows).toHaveLength(1)
  expect((await leader.ask(downloadRefused, { batchId })).status).toBe(200)
  expect((await elsewhere.ask(listHeld, {})).body.rows).toEqual([])
  expect((await elsewhere.ask(downloadRefused, { batchId })).status).toBe(404)
  expect((await elsewhere.ask(decideHeld, decision(batchId))).status).toBe(404)
})

test('another foundation sees nothing of it, and other roles do not import', async () => {
  const { foundation, batchId } = await offered()
  const other = await aFoundation(app)
  const stranger = await app.signedIn('team-leader', other, { locationId: other.locations[0]!.id })
  expect((await stranger.ask(listBatches, {})).body.batches).toEqual([])
  expect((await stranger.ask(getBatch, { batchId })).status).toBe(404)
  expect((await stranger.ask(confirmBatch, { batchId })).status).toBe(404)
  for (const role of ['guide', 'legal-adviser', 'coordinator'] as const) {
    const visitor = await app.signedIn(role, foundation)
    expect((await visitor.ask(listBatches, {})).problem).toBe('common/not-allowed')
  }
  expect((await app.stranger().ask(listBatches, {})).status).toBe(401)
})

test('files sent by the screen are read, shown, confirmed and taken', async () => {
  const foundation = await aFoundation(app)
  const administrator = await app.signedIn('administrator', foundation)
  const { body } = await offerAs(administrator, { 'clienten.csv': csv([person('C1')]) }, '?source=oud')
  await importsSettled()
  const shown = (await administrator.ask(getBatch, { batchId: body.id })).body
  expect(shown).toMatchObject({ state: 'previewed', source: 'oud', may: { confirm: true } })
  expect((await administrator.ask(confirmBatch, { batchId: body.id })).status).toBe(200)
  await expect
    .poll(async () => (await administrator.ask(getBatch, { batchId: body.id })).body.state, { timeout: 10_000 })
    .toBe('imported')
  expect((await administrator.ask(confirmBatch, { batchId: body.id })).problem).toBe('imports/not-in-this-state')
})

test('nothing, or nothing that can be read, is said in words', async () => {
  const foundation = await aFoundation(app)
  const administrator = await app.signedIn('administrator', foundation)
  expect((await offerAs(administrator, {})).problem).toBe('imports/nothing-to-read')
  const { body } = await offerAs(administrator, { 'kapot.xlsx': 'geen werkboek', 'foto.jpg': 'x' })
  await importsSettled()
  const batch = (await administrator.ask(getBatch, { batchId: body.id })).body
  expect(batch).toMatchObject({ state: 'failed', problem: 'imports/nothing-to-read' })
  expect(batch.summary.filesNotRead).toMatchObject([
    { file: 'foto.jpg', code: 'other-file' },
    { file: 'kapot.xlsx', code: 'not-a-workbook' },
  ])
})
