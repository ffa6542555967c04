import { beforeAll, beforeEach, expect, test } from 'vitest'
import { getClientFile } from '#capabilities/clients/contract.ts'
import {
  aClient,
  aFoundation,
  aHousehold,
  aTrajectory,
  aWord,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract/sealed.ts'

let app: TestApp
let here: TestFoundation
let there: TestFoundation
let sender: Visitor
let receiver: Visitor
let mother: TestClient
let son: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  there = await aFoundation(app, { locations: ['Assen', 'Emmen'] })
  sender = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  receiver = await app.signedIn('team-leader', there, { locationId: there.locations[0]!.id })
  mother = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay', vNumber: '2012345678' })
  son = await aClient(app, here, { givenNames: 'Yonas', familyName: 'Tesfay', bornOn: '2015-02-03' })
  await aHousehold(app, here, [mother, son])
  const worker = await aWorker(app, here, 'Joke Verhoef')
  await aTrajectory(app, here, { clientId: mother.id, workerId: worker.id, startedOn: '2026-01-01' })
  await app.asSystem(here, async (tx) => {
    const [eritrean, tigrinya, talk, law] = [
      await aWord(tx, here, 'nationality', 'Eritrese'),
      await aWord(tx, here, 'language', 'Tigrinya'),
      await aWord(tx, here, 'contact-kind', 'Gesprek'),
      await aWord(tx, here, 'contact-kind', 'Juridisch contact'),
    ]
    await tx
      .updateTable('client')
      .set({ nationality_id: eritrean, language_id: tigrinya })
      .where('id', '=', mother.id)
      .execute()
    const contact = { foundation_id: here.id, client_id: mother.id, kind_id: talk, held_on: '2026-10-01' }
    await tx
      .insertInto('contact_moment')
      .values([
        { ...contact, id: crypto.randomUUID(), note: 'Naar de huisarts' },
        { ...contact, id: crypto.randomUUID(), note: 'Beroep ingesteld', kind_id: law },
      ])
      .execute()
  })
  await app.asSystem(there, (tx) => aWord(tx, there, 'nationality', 'eritrese'))
})

type Wish = Partial<Parameters<typeof wishOf>[0]>
const wishOf = (more: object = {}) => ({
  clientId: mother.id,
  clientIds: [mother.id, son.id],
  parts: ['household', 'contacts', 'guidance'] as ('household' | 'contacts' | 'guidance' | 'legal')[],
  recipient: 'Stichting Noord',
  purpose: 'Het gezin verhuist naar Assen',
  consent: 'in-writing' as const,
  consentOn: '2026-11-17',
  consentLanguageId: null,
  ...more,
})
const sealed = (more: Wish = {}, who = sender) => who.ask(contract.sealHandover, wishOf(more))
const takeOf = ({ file, passphrase }: { file: string; passphrase: string }, more: object = {}) => ({
  file,
  passphrase,
  locationId: there.locations[0]!.id,
  municipalityId: there.municipalities[0]!.id,
  neverthelessReason: null,
  ...more,
})
const faultsOf = (body: unknown) =>
  ((body as { errors?: { pointer: string; code: string }[] }).errors ?? []).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  )
const typeOf = (body: unknown) => (body as { type: string }).type

test('a family goes to another foundation in one file, is taken in, and the receipt comes back', async () => {
  const { status, body: made } = await sealed()
  expect(status).toBe(200)
  const given = { file: made.file, passphrase: made.passphrase }
  const { body: seen } = await receiver.ask(contract.openPackage, given)
  expect(seen).toMatchObject({
    from: `${here.name}, Hillegom`,
    recipient: 'Stichting Noord',
    unknownWords: ['Tigrinya', 'Hillegom'],
  })
  expect(seen.persons.map(({ name, alike }) => [name, alike])).toEqual([
    ['Rahel Tesfay', []],
    ['Yonas Tesfay', []],
  ])
  expect(seen.parts).toEqual([
    { part: 'household', lines: 2 },
    { part: 'guidance', lines: 1 },
    { part: 'contacts', lines: 1 },
  ])

  const { body: taken } = await receiver.ask(contract.takePackage, takeOf(made))
  expect(taken.clientIds).toHaveLength(2)
  const file = (await receiver.ask(getClientFile, { clientId: taken.clientIds[0]! })).body
  expect(file.client).toMatchObject({ givenNames: 'Rahel', vNumber: '2012345678', nationality: 'eritrese' })
  expect(file.household?.members.map(({ client }) => client.id).sort()).toEqual([...taken.clientIds].sort())
  const papers = file.events.filter(({ capability }) => capability === 'handovers')
  expect(papers.map(({ detail }) => detail.note).sort()).toEqual(
    ['Het gezin verhuist naar Assen', 'Naar de huisarts', null].sort(),
  )

  const before = (await sender.ask(contract.listSealedHandovers, {})).body.made[0]!
  expect(before).toMatchObject({ receivedAt: null, recipient: 'Stichting Noord' })
  const confirm = (code: string) => sender.ask(contract.confirmReceipt, { sealedId: before.id, code })
  expect(faultsOf((await confirm('AAAA-BBBB-CCCC')).body)).toEqual(['/code fault/other-receipt'])
  expect((await confirm(taken.receipt.toLowerCase())).status).toBe(200)
  expect((await sender.ask(contract.listSealedHandovers, {})).body.made[0]!.receivedAt).not.toBeNull()
  expect((await receiver.ask(contract.listSealedHandovers, {})).body.taken[0]).toMatchObject({ receipt: taken.receipt })
})

test('what was not chosen, names of who works there and a BSN are not in it', async () => {
  await app.asOwner(`update foundation set bsn_basis = 'Wet' where id = $1`, [here.id])
  await app.asOwner(
    `insert into client_identifier (foundation_id, id, client_id, kind, bsn, search_tokens) values ($1, gen_random_uuid(), $2, 'bsn', '123456782', '{}')`,
    [here.id, mother.id],
  )
  const { body: made } = await sealed({ parts: ['contacts'] })
  const { unseal } = await import('./commands/seal.ts')
  const opened = await unseal(Buffer.from(made.file, 'base64'), made.passphrase)
  const text = JSON.stringify(opened)
  for (const gone of ['Beroep ingesteld', 'Joke Verhoef', '123456782', '"head"']) expect(text).not.toContain(gone)
  expect(text).toContain('Naar de huisarts')
})

test('the same file twice is taken in once, also by the other location', async () => {
  const { body: made } = await sealed()
  expect((await receiver.ask(contract.takePackage, takeOf(made))).status).toBe(200)
  const emmen = await app.signedIn('team-leader', there, { locationId: there.locations[1]!.id })
  const again = [
    await receiver.ask(contract.takePackage, takeOf(made, { neverthelessReason: 'Toch' })),
    await emmen.ask(contract.takePackage, takeOf(made, { locationId: there.locations[1]!.id })),
  ]
  for (const { status, body } of again)
    expect([status, typeOf(body)]).toEqual([409, expect.stringContaining('taken-already')])
  const [count] = await app.asOwner<{ n: number }>('select count(*)::int as n from client where foundation_id = $1', [
    there.id,
  ])
  expect(count!.n).toBe(2)
})

test('somebody who is there already is asked about first, and nothing is half done', async () => {
  await aClient(app, there, { givenNames: 'Rahel', familyName: 'Tesfay', vNumber: '2012345678' })
  const { body: made } = await sealed()
  const { body: seen } = await receiver.ask(contract.openPackage, { file: made.file, passphrase: made.passphrase })
  expect(seen.persons[0]!.alike[0]).toMatchObject({ probably: true })
  const asked = await receiver.ask(contract.takePackage, takeOf(made))
  expect([asked.status, typeOf(asked.body)]).toEqual([409, expect.stringContaining('possible-double')])
  const [count] = await app.asOwner<{ n: number }>('select count(*)::int as n from client where foundation_id = $1', [
    there.id,
  ])
  expect(count!.n).toBe(1)
  expect((await receiver.ask(contract.listSealedHandovers, {})).body.taken).toEqual([])
  expect((await receiver.ask(contract.takePackage, takeOf(made, { neverthelessReason: 'Nicht' }))).status).toBe(200)
})

test('a wrong passphrase, a changed file, another kind of file and one that is too large are told in words', async () => {
  const { body: made } = await sealed()
  const open = async (more: object) =>
    (await receiver.ask(contract.openPackage, { file: made.file, passphrase: made.passphrase, ...more })).body
  expect(faultsOf(await open({ passphrase: 'AAAA-BBBB' }))).toEqual(['/passphrase fault/wrong-passphrase'])
  const bytes = Buffer.from(made.file, 'base64')
  bytes[bytes.length - 1] = bytes[bytes.length - 1]! ^ 1
  expect(faultsOf(await open({ file: bytes.toString('base64') }))).toEqual(['/passphrase fault/wrong-passphrase'])
  expect(faultsOf(await open({ file: Buffer.from('naam;nummer').toString('base64') }))).toEqual([
    '/file fault/not-a-package',
  ])
  expect(faultsOf(await open({ file: 'A'.repeat(contract.MOST_IN_BASE64 + 1) }))).toEqual([
    '/file fault/package-too-large',
  ])
})

test('only the team leader of the location seals, with consent, and never somebody who is secret', async () => {
  const lisse = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  expect((await sealed({}, lisse)).status).toBe(404)
  const adviser = await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id })
  expect((await sealed({}, adviser)).status).toBe(403)
  expect(faultsOf((await sealed({ consentOn: '2026-11-19' })).body)).toEqual(['/consentOn fault/in-the-future'])
  await app.asOwner('update client set secret = true where id = $1', [son.id])
  const [account] = await app.asOwner<{ id: string }>(
    'select account_id as id from role_holding where foundation_id = $1 and location_id = $2 and role = $3',
    [here.id, here.locations[0]!.id, 'team-leader'],
  )
  await app.asOwner(
    'insert into secrecy_member (foundation_id, id, client_id, account_id) values ($1, gen_random_uuid(), $2, $3)',
    [here.id, son.id, account!.id],
  )
  expect(faultsOf((await sealed()).body)).toEqual(['/clientIds/1 fault/secret-stays'])
})

test('what is not written as it is written here comes along as text, and nothing of the person is lost', async () => {
  await app.asOwner(`update client set email = 'geen adres', phone = $2 where id = $1`, [mother.id, '0'.repeat(50)])
  await app.asOwner(
    `insert into client_identifier (foundation_id, id, client_id, kind, value, search_tokens) values ($1, gen_random_uuid(), $2, 'other', $3, '{}')`,
    [here.id, mother.id, 'x'.repeat(80)],
  )
  const { body: made } = await sealed({ clientIds: [mother.id], parts: [] })
  const { body: taken } = await receiver.ask(contract.takePackage, takeOf(made))
  const file = (await receiver.ask(getClientFile, { clientId: taken.clientIds[0]! })).body
  expect(file.client).toMatchObject({ givenNames: 'Rahel', email: null, phone: null })
  const [cover] = file.events.filter(({ detail }) => detail.what === 'paper-basics')
  expect(cover!.detail.words).toEqual(['Tigrinya', 'Hillegom', 'geen adres', '0'.repeat(50), 'x'.repeat(80)])
})
