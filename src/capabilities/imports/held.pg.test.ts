import { expect, test } from 'vitest'
import { aClient, aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { listPossibleDoubles } from '#capabilities/clients/contract/doubles.ts'
import { decideHeld, getBatch, listHeld } from './contract.ts'
import { contact, importer, person } from './test-register.ts'

const app = await testApp()
const vNumber = '1234567890'
const names = (of: TestFoundation) =>
  app.asSystem(of, (tx) => tx.selectFrom('client').select(['given_names', 'source_number']).orderBy('number').execute())
const contacts = (of: TestFoundation) =>
  app.asSystem(of, (tx) => tx.selectFrom('contact_moment').select(['client_id']).execute())

/** Somebody is here already; the register has the same V-number under another name, with a contact of hers. */
async function heldDouble() {
  const foundation = await aFoundation(app)
  const known = await aClient(app, foundation, { vNumber })
  const imports = importer(app, foundation)
  const offered = person('C1', { 'V-nummer': vNumber, Voornamen: 'Selam' })
  const batch = await imports.take({
    clienten: [offered, person('C2')],
    contacten: [contact('K1', 'C1'), contact('K2', 'C2')],
  })
  return { foundation, known, imports, batch, offered }
}

test('a V-number that is here is held with the rows that hang on it; nothing else waits', async () => {
  const { foundation, known, batch } = await heldDouble()
  expect(batch.counts('clients')).toEqual({ taken: 1, held: 1 })
  expect(batch.counts('contacts')).toEqual({ taken: 1, held: 1 })
  const leader = await app.signedIn('team-leader', foundation, { locationId: foundation.locations[0]!.id })
  const { body } = await leader.ask(listHeld, {})
  expect(body.rows).toMatchObject([
    {
      sourceKey: 'C1',
      waiting: 1,
      resembles: [{ id: known.id, number: known.number }],
      reasons: [{ code: 'same-v-number', column: 'V-nummer' }],
    },
  ])
  expect((await leader.ask(getBatch, { batchId: batch.id })).body.openHeld).toBe(2)
})

test('the same full birth date and folded name are held, whatever capitals and accents; one of the two is not enough', async () => {
  const foundation = await aFoundation(app)
  const { take } = importer(app, foundation)
  await take({ clienten: [person('C1', { Voornamen: 'Zoë', Achternaam: 'El Amrani' })] })
  const again = await take(
    {
      clienten: [
        person('X1', { Voornamen: 'ZOE', Achternaam: 'el amrani' }),
        person('X2', { Voornamen: 'Zoë', Achternaam: 'El Amrani', Geboortedatum: '02-02-1990' }),
        person('X3', { Voornamen: 'Zoë', Achternaam: 'El Amrani', Geboortedatum: '' }),
      ],
    },
    { source: 'ander systeem' },
  )
  expect(again.counts('clients')).toEqual({ held: 1, taken: 2 })
})

test('doubles within one file: the first row wins, the second waits', async () => {
  const foundation = await aFoundation(app)
  const { take } = importer(app, foundation)
  const batch = await take({
    clienten: [person('C1', { 'V-nummer': vNumber }), person('C2', { 'V-nummer': vNumber, Voornamen: 'Selam' })],
  })
  expect(batch.counts('clients')).toEqual({ taken: 1, held: 1 })
  expect(await names(foundation)).toMatchObject([{ source_number: 'C1' }])
})

test('a double within one file stands beside whom it resembles, once she has been taken, and can be the same', async () => {
  const foundation = await aFoundation(app)
  const { take } = importer(app, foundation)
  const first = person('C1', { 'V-nummer': vNumber })
  const batch = await take({
    clienten: [
      first,
      person('C2', { 'V-nummer': vNumber, Voornamen: 'Selam' }),
      person('C1', { 'V-nummer': '2222222222', Voornamen: 'Ander', Geboortedatum: '03-04-1985' }),
    ],
  })
  expect(batch.counts('clients')).toEqual({ taken: 1, held: 2 })
  const leader = await app.signedIn('team-leader', foundation, { locationId: foundation.locations[0]!.id })
  const { rows } = (await leader.ask(listHeld, { batchId: batch.id })).body
  expect(rows.map(({ resembles }) => resembles.map(({ name }) => name))).toEqual([['Amina HuisC1'], ['Amina HuisC1']])
  const sameAs = rows[0]!.resembles[0]!.id
  const wish = { batchId: batch.id, kind: 'clients' as const, rowNo: 2, decision: 'same' as const, sameAs }
  expect((await leader.ask(decideHeld, wish)).body.outcome).toBe('unchanged')
  expect(await names(foundation)).toMatchObject([{ given_names: 'Amina' }])
})

test('decided as somebody else: she is taken, and her contact with her; offered again all is unchanged', async () => {
  const { foundation, imports, batch, offered } = await heldDouble()
  await imports.decide(batch.id, 1, 'new')
  expect((await names(foundation)).map(({ given_names }) => given_names)).toContain('Selam')
  expect(await contacts(foundation)).toHaveLength(2)
  const again = await imports.take({ clienten: [offered], contacten: [contact('K1', 'C1')] })
  expect(again.counts('clients')).toEqual({ unchanged: 1 })
  expect(again.counts('contacts')).toEqual({ unchanged: 1 })
  const leader = await app.signedIn('team-leader', foundation, { locationId: foundation.locations[0]!.id })
  expect((await leader.ask(listPossibleDoubles, {})).body.pairs).toEqual([])
  expect(await app.asOwner('select verdict from possible_double where foundation_id = $1', [foundation.id])).toEqual([
    { verdict: 'not-same' },
  ])
})

test('decided as the same person, by the team leader on the screen: the contact goes to who is here', async () => {
  const { foundation, known, imports, batch, offered } = await heldDouble()
  const leader = await app.signedIn('team-leader', foundation, { locationId: foundation.locations[0]!.id })
  const wish = { batchId: batch.id, kind: 'clients' as const, rowNo: 1, decision: 'same' as const }
  expect((await leader.ask(decideHeld, { ...wish, sameAs: batch.id })).errors).toMatchObject([{ pointer: '/sameAs' }])
  expect((await leader.ask(decideHeld, { ...wish, sameAs: known.id })).status).toBe(200)
  expect(await names(foundation)).toHaveLength(2)
  expect((await contacts(foundation)).map(({ client_id }) => client_id)).toContain(known.id)
  expect((await leader.ask(listHeld, {})).body.rows).toEqual([])
  expect((await leader.ask(decideHeld, { ...wish, sameAs: known.id })).status).toBe(404)
  const again = await imports.take({ clienten: [offered], contacten: [contact('K9', 'C1')] })
  expect(again.counts('clients')).toEqual({ unchanged: 1 })
  expect(again.counts('contacts')).toEqual({ taken: 1 })
})

test('decided not to take: neither she nor her contact, and not held again', async () => {
  const { foundation, imports, batch, offered } = await heldDouble()
  await imports.decide(batch.id, 1, 'decline')
  expect(await names(foundation)).toHaveLength(2)
  expect(await contacts(foundation)).toHaveLength(1)
  const again = await imports.take({ clienten: [offered], contacten: [contact('K1', 'C1')] })
  expect(again.counts('clients').held).toBeUndefined()
  expect(again.counts('clients').taken).toBeUndefined()
  expect(again.counts('contacts').taken).toBeUndefined()
  await expect(imports.decide(batch.id, 1, 'new')).rejects.toMatchObject({ code: 'imports/already-decided' })
})

test('who decides hears what became of the row, also when it is refused after all', async () => {
  const one = await heldDouble()
  expect(await one.imports.decide(one.batch.id, 1, 'new')).toEqual({ outcome: 'taken', reasons: [] })
  const other = await heldDouble()
  expect(await other.imports.decide(other.batch.id, 1, 'same', other.known.id)).toMatchObject({ outcome: 'unchanged' })
  const third = await heldDouble()
  const leader = await app.signedIn('team-leader', third.foundation, { locationId: third.foundation.locations[0]!.id })
  const wish = { batchId: third.batch.id, kind: 'clients' as const, rowNo: 1 }
  expect((await leader.ask(decideHeld, { ...wish, decision: 'take-file' })).problem).toBe(
    'imports/decision-does-not-fit',
  )
  expect((await leader.ask(decideHeld, { ...wish, decision: 'decline' })).body).toMatchObject({ outcome: 'declined' })

  const foundation = await aFoundation(app)
  const { take, decide } = importer(app, foundation)
  const half = (part: 1 | 2, target: number, backlog: string) => ({
    Gemeente: 'Hillegom',
    Jaar: '2017',
    Halfjaar: String(part),
    Taakstelling: String(target),
    'Achterstand bij aanvang': backlog,
  })
  await take({ taakstelling: [half(1, 3, '4'), half(2, 2, '7')] })
  await app.asSystem(foundation, (tx) =>
    tx.updateTable('housing_target').set({ target: 9 }).where('half', '=', 2).execute(),
  )
  const held = await take({ taakstelling: [half(2, 2, '8')] })
  expect(held.counts('targets')).toEqual({ held: 1 })
  expect(await decide(held.id, 1, 'take-file', undefined, 'targets')).toMatchObject({
    outcome: 'refused',
    reasons: [{ code: 'balance-disagrees', params: { carried: 7 } }],
  })
})
