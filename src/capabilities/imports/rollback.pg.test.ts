import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aFoundation, aTrajectory } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { listPossibleDoubles, mergeClients } from '#capabilities/clients/contract/doubles.ts'
import { getBatch, rollBackBatch } from './contract.ts'
import { rollBackImport } from './public.ts'
import { contact, contents, importer, person } from './test-register.ts'

const app = await testApp()

test('a whole import goes back: what it made is gone, what it wrote over is as it was', async () => {
  const foundation = await aFoundation(app)
  const { on, take, shown } = importer(app, foundation)
  const first = {
    medewerkers: [
      { Medewerkernr: 'M1', Naam: 'Joke', Functie: 'Tolk', Soort: 'Vrijwilliger', 'In dienst': '01-01-2015' },
    ],
    clienten: [person('C1', { Woningnr: 'W1', Gezinsnr: 'G1', 'Rol in gezin': 'Hoofd', Regeling: 'Regulier' })],
    contacten: [contact('K1', 'C1', { Medewerkernr: 'M1' })],
  }
  await take(first)
  const before = await contents(app, foundation)
  const second = await take({
    ...first,
    clienten: [
      { ...first.clienten[0]!, Voornamen: 'Samira', Woningnr: 'W2', 'Datum huisvesting': '01-05-2017' },
      person('C2', { Woningnr: 'W3', Gezinsnr: 'G1', 'Rol in gezin': 'Kind' }),
    ],
    contacten: [contact('K1', 'C1', { Minuten: '45', Medewerkernr: 'M1' }), contact('K2', 'C2')],
  })
  expect(second.counts('clients')).toEqual({ taken: 1, updated: 1 })
  expect(await contents(app, foundation)).not.toEqual(before)
  await rollBackImport(on, second.id)
  expect(await contents(app, foundation)).toEqual(before)
  expect((await shown(second.id)).state).toBe('rolled-back')
  await expect(rollBackImport(on, second.id)).rejects.toMatchObject({ code: 'imports/not-in-this-state' })
  expect((await take(first)).counts('clients')).toEqual({ unchanged: 1 })
})

test('not when somebody changed what it made, nor when later work hangs on it; said with what and how much', async () => {
  const foundation = await aFoundation(app)
  const { take } = importer(app, foundation)
  const batch = await take({ clienten: [person('C1'), person('C2')] })
  const people = await app.asSystem(foundation, (tx) =>
    tx.selectFrom('client').select('id').orderBy('number').execute(),
  )
  await aTrajectory(app, foundation, { clientId: people[0]!.id, workerId: null })
  const leader = await app.signedIn('team-leader', foundation, { locationId: foundation.locations[0]!.id })
  const refused = await leader.ask(rollBackBatch, { batchId: batch.id })
  expect(refused.problem).toBe('imports/later-work')
  expect(refused.errors).toMatchObject([{ params: { kind: 'trajectories', count: 1 } }])
  await app.asSystem(foundation, async (tx) => {
    await tx.deleteFrom('trajectory').execute()
    await tx.updateTable('client').set({ given_names: 'Samira' }).where('id', '=', people[1]!.id).execute()
  })
  expect((await leader.ask(rollBackBatch, { batchId: batch.id })).errors).toMatchObject([
    { params: { kind: 'clients', count: 1 } },
  ])
  expect((await leader.ask(getBatch, { batchId: batch.id })).body.state).toBe('imported')
})

test('not when what it wrote over would not be taken any more: then nothing changes, and the kind is said', async () => {
  const foundation = await aFoundation(app)
  const { take, on, shown } = importer(app, foundation)
  const half = (part: 1 | 2, target: number, backlog: string) => ({
    Gemeente: 'Hillegom',
    Jaar: '2017',
    Halfjaar: String(part),
    Taakstelling: String(target),
    'Achterstand bij aanvang': backlog,
  })
  // 4 behind, 3 to house, 1 housed: 6 behind, until somebody corrects that by hand.
  await take({ clienten: [person('C1')], taakstelling: [half(1, 3, '4'), half(2, 2, '6')] })
  const second = await take({ taakstelling: [half(2, 5, '')] })
  expect(second.counts('targets')).toEqual({ updated: 1 })
  await app.asSystem(foundation, (tx) =>
    tx
      .insertInto('realisation_correction')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        municipality_id: foundation.municipalities[0]!.id,
        corrected_on: '2017-05-01',
        persons: 1,
        reason: 'Vergeten',
      })
      .execute(),
  )
  const before = await contents(app, foundation)
  await expect(rollBackImport(on, second.id)).rejects.toMatchObject({
    code: 'imports/later-work',
    extra: { errors: [{ code: 'imports/later-work-of', params: { kind: 'targets', count: 1 } }] },
  })
  expect(await contents(app, foundation)).toEqual(before)
  expect((await shown(second.id)).state).toBe('imported')
})

test('who became one with somebody of before comes apart first, and is then gone with the import', async () => {
  const foundation = await aFoundation(app)
  const { take, on } = importer(app, foundation)
  await take({ clienten: [person('C1', { Achternaam: 'Ghebremedhin', Gezinsnr: 'G1', 'Rol in gezin': 'Hoofd' })] })
  const before = await contents(app, foundation)
  const second = await take(
    { clienten: [person('X1', { Achternaam: 'Gebremedhn' })], contacten: [contact('K1', 'X1')] },
    { source: 'ander systeem' },
  )
  const leader = await app.signedIn('team-leader', foundation, { locationId: foundation.locations[0]!.id })
  const [pair] = (await leader.ask(listPossibleDoubles, {})).body.pairs
  const [first, other] = pair!.persons
  const keep = first!.id < other!.id ? 'one' : 'other'
  const merged = await leader.ask(mergeClients, { doubleId: pair!.id, version: pair!.version, keep, picks: {} })
  expect(merged).toMatchObject({ status: 200, body: { clientId: first!.id } })
  const again = await take({ clienten: [person('X1', { Achternaam: 'Gebremedhn' })] }, { source: 'ander systeem' })
  expect(again.counts('clients')).toEqual({ unchanged: 1 })

  await rollBackImport(on, second.id)
  expect(await contents(app, foundation)).toEqual(before)
})
