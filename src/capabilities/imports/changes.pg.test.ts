import { expect, test } from 'vitest'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { listHeld } from './contract.ts'
import { contact, contents, importer, person } from './test-register.ts'

const app = await testApp()
const clients = (of: TestFoundation) =>
  app.asSystem(of, (tx) =>
    tx
      .selectFrom('client')
      .select(['id', 'source_number', 'given_names', 'family_name', 'v_number'])
      .orderBy('number')
      .execute(),
  )
const byHand = (of: TestFoundation, number: string, givenNames: string) =>
  app.asSystem(of, (tx) =>
    tx.updateTable('client').set({ given_names: givenNames }).where('source_number', '=', number).execute(),
  )

test('a changed cell updates what was taken, and is counted', async () => {
  const foundation = await aFoundation(app)
  const { take } = importer(app, foundation)
  await take({ clienten: [person('C1'), person('C2')], contacten: [contact('K1', 'C1')] })
  const again = await take({
    clienten: [person('C1', { Voornamen: 'Samira' }), person('C2')],
    contacten: [contact('K1', 'C1', { Minuten: '30' })],
  })
  expect(again.counts('clients')).toEqual({ updated: 1, unchanged: 1 })
  expect(again.counts('contacts')).toEqual({ updated: 1 })
  expect((await clients(foundation))[0]).toMatchObject({ given_names: 'Samira' })
  const [moment] = await app.asSystem(foundation, (tx) => tx.selectFrom('contact_moment').select('minutes').execute())
  expect(moment).toEqual({ minutes: 30 })
})

async function changedTwice() {
  const foundation = await aFoundation(app)
  const imports = importer(app, foundation)
  await imports.take({ clienten: [person('C1')] })
  await byHand(foundation, 'C1', 'Samira')
  const again = await imports.take({
    clienten: [person('C1', { Voornamen: 'Aminata' })],
    contacten: [contact('K1', 'C1')],
  })
  return { foundation, imports, again }
}

test('changed here as well is held with what the file says and what was taken; what hangs on it is taken', async () => {
  const { foundation, again } = await changedTwice()
  expect(again.counts('clients')).toEqual({ held: 1 })
  expect(again.counts('contacts')).toEqual({ taken: 1 })
  expect(await clients(foundation)).toMatchObject([{ given_names: 'Samira' }])
  const leader = await app.signedIn('team-leader', foundation, { locationId: foundation.locations[0]!.id })
  const { body } = await leader.ask(listHeld, { batchId: again.id })
  expect(body.rows).toMatchObject([
    {
      kind: 'clients',
      sourceKey: 'C1',
      reasons: [
        { column: 'givenNames', value: 'Aminata', code: 'changed-by-hand', params: { taken: 'Amina', here: 'Samira' } },
      ],
    },
  ])
})

test('decided for the file: the file counts, also when it is offered once more', async () => {
  const { foundation, imports, again } = await changedTwice()
  await imports.decide(again.id, 1, 'take-file')
  expect(await clients(foundation)).toMatchObject([{ given_names: 'Aminata' }])
  expect((await imports.take({ clienten: [person('C1', { Voornamen: 'Aminata' })] })).counts('clients')).toEqual({
    unchanged: 1,
  })
})

test('decided for what stands here: it stays, and the same file is not held again', async () => {
  const { foundation, imports, again } = await changedTwice()
  await imports.decide(again.id, 1, 'keep-hand')
  expect(await clients(foundation)).toMatchObject([{ given_names: 'Samira' }])
  expect((await imports.take({ clienten: [person('C1', { Voornamen: 'Aminata' })] })).counts('clients')).toEqual({
    unchanged: 1,
  })
  expect(await clients(foundation)).toMatchObject([{ given_names: 'Samira' }])
})

test('changed by hand while the file stayed the same is unchanged', async () => {
  const foundation = await aFoundation(app)
  const { take } = importer(app, foundation)
  await take({ clienten: [person('C1')] })
  await byHand(foundation, 'C1', 'Samira')
  expect((await take({ clienten: [person('C1')] })).counts('clients')).toEqual({ unchanged: 1 })
  expect(await clients(foundation)).toMatchObject([{ given_names: 'Samira' }])
})

test('the number of somebody else is held; another source has numbers of its own', async () => {
  const foundation = await aFoundation(app)
  const { take, shown } = importer(app, foundation)
  await take({ clienten: [person('C1', { 'V-nummer': '1111111111' })] })
  const other = person('C1', { 'V-nummer': '2222222222', Geboortedatum: '03-04-1985', Achternaam: 'Ander' })
  const held = await take({ clienten: [other] })
  expect(held.counts('clients')).toEqual({ held: 1 })
  expect((await shown(held.id)).summary.reasons).toMatchObject([
    { code: 'number-of-someone-else', column: 'Cliëntnr', lines: [2] },
  ])
  expect(await clients(foundation)).toHaveLength(1)
  expect((await take({ clienten: [other] }, { source: 'ander systeem' })).counts('clients')).toEqual({ taken: 1 })
  expect(await clients(foundation)).toHaveLength(2)
})

test('the number of somebody else is never taken over her: what is offered touches neither her file nor what hangs on it', async () => {
  const foundation = await aFoundation(app)
  const { take, shown, decide } = importer(app, foundation)
  const more = { Woningnr: 'W1', Gezinsnr: 'G1', 'Rol in gezin': 'Hoofd' }
  const first = person('C1', { 'V-nummer': '1111111111', ...more })
  await take({ clienten: [first], contacten: [contact('K1', 'C1')] })
  const before = await contents(app, foundation)
  const other = person('C1', { 'V-nummer': '2222222222', Geboortedatum: '03-04-1985', Achternaam: 'Ander' })
  const held = await take({ clienten: [other], contacten: [contact('K2', 'C1')] })
  expect(held.counts('contacts')).toEqual({ held: 1 })
  await expect(decide(held.id, 1, 'new')).rejects.toMatchObject({ code: 'imports/decision-does-not-fit' })
  await expect(decide(held.id, 1, 'take-file')).rejects.toMatchObject({ code: 'imports/decision-does-not-fit' })
  expect(await contents(app, foundation)).toEqual(before)
  await decide(held.id, 1, 'decline')
  expect(await contents(app, foundation)).toEqual(before)
  expect((await shown(held.id)).summary.kinds!.clients).toMatchObject({ held: 1 })
  expect((await take({ clienten: [first], contacten: [contact('K1', 'C1')] })).counts('clients')).toEqual({
    unchanged: 1,
  })
})

test('the same number twice in a file for two people: the second is not taken over the first', async () => {
  const foundation = await aFoundation(app)
  const { take, decide } = importer(app, foundation)
  const other = person('C1', { 'V-nummer': '2222222222', Geboortedatum: '03-04-1985', Achternaam: 'Ander' })
  const held = await take({ clienten: [person('C1', { 'V-nummer': '1111111111', Woningnr: 'W1' }), other] })
  expect(held.counts('clients')).toEqual({ taken: 1, held: 1 })
  const before = await contents(app, foundation)
  await expect(decide(held.id, 2, 'new')).rejects.toMatchObject({ code: 'imports/decision-does-not-fit' })
  await decide(held.id, 2, 'decline')
  expect(await contents(app, foundation)).toEqual(before)
})

test('the number of one and the V-number of another: both are said, and she is not taken over either', async () => {
  const foundation = await aFoundation(app)
  const { take, shown, decide } = importer(app, foundation)
  await take({
    clienten: [
      person('C1', { 'V-nummer': '1111111111' }),
      person('C2', { 'V-nummer': '2222222222', Geboortedatum: '03-04-1985' }),
    ],
  })
  const before = await contents(app, foundation)
  const held = await take({ clienten: [person('C1', { 'V-nummer': '2222222222', Geboortedatum: '05-06-1970' })] })
  expect((await shown(held.id)).summary.reasons!.map(({ code }) => code).sort()).toEqual([
    'number-of-someone-else',
    'same-v-number',
  ])
  await expect(decide(held.id, 1, 'new')).rejects.toMatchObject({ code: 'imports/decision-does-not-fit' })
  expect(await contents(app, foundation)).toEqual(before)
})

test('the same number twice in a file: the first row wins, the same row again says nothing new', async () => {
  const foundation = await aFoundation(app)
  const { take } = importer(app, foundation)
  const batch = await take({
    clienten: [person('C1'), person('C1'), person('C1', { Voornamen: 'Later' })],
    contacten: [contact('K1', 'C1'), contact('K1', 'C1', { Minuten: '99' })],
  })
  expect(batch.counts('clients')).toEqual({ taken: 1, unchanged: 1, refused: 1 })
  expect(batch.counts('contacts')).toEqual({ taken: 1, refused: 1 })
  expect(batch.summary.reasons).toMatchObject([
    { kind: 'clients', code: 'number-twice', lines: [4] },
    { kind: 'contacts', code: 'number-twice', lines: [3] },
  ])
  expect(await clients(foundation)).toMatchObject([{ given_names: 'Amina' }])
})
