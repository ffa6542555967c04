import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { softwarePasskey } from '../../../test/harness/passkey.ts'
import { signing } from '../../../test/harness/signing.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'
import * as keys from './contract/passkeys.ts'
import * as second from './contract/second-factor.ts'

const app = await testApp()
const { codeOf, events, keep, later, setUp, signIn, somebody } = signing(app)
let foundation: TestFoundation
beforeAll(async () => {
  foundation = await aFoundation(app)
})

const askNew = async (person: Visitor, code: string) => (await person.ask(keys.beginPasskey, { code })).body
const asked = async () => (await app.stranger().ask(keys.askPasskey, {})).body
type Response = ReturnType<ReturnType<typeof softwarePasskey>['answer']>
const enterWith = (response: Response) => app.stranger().ask(keys.signInWithPasskey, { response })

async function withPasskey() {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  const key = softwarePasskey()
  const response = key.make(await askNew(person, codeOf(secret)))
  const { status, body } = await person.ask(keys.addPasskey, { response })
  expect(status).toBe(200)
  later(2)
  return { person, secret, key, passkeyId: body.id }
}

test('a passkey signs in by itself, with both factors shown', async () => {
  const { person, key } = await withPasskey()
  const visitor = app.stranger()
  const answer = keep(visitor, await visitor.ask(keys.signInWithPasskey, { response: key.answer(await asked()) }))
  expect(answer.body.session?.account.id).toBe(person.actor.accountId)
  expect((await visitor.ask(contract.listSessions, {})).status).toBe(200)
  expect(await events(person, 'sign-in')).toEqual(['password, to-set-up', 'passkey'])
  const own = await visitor.ask(second.getSecondFactor, {})
  expect(own.body.passkeys).toMatchObject([{ name: 'Passkey', lastUsedAt: expect.any(String) }])
})

test('a question is answered once, and only one that was asked here lately', async () => {
  const { key } = await withPasskey()
  const question = await asked()
  expect((await enterWith(key.answer(question))).status).toBe(200)
  expect((await enterWith(key.answer(question))).problem).toBe('access/passkey-refused')
  const invented = { options: { challenge: Buffer.from('een eigen vraag').toString('base64url') } }
  expect((await enterWith(key.answer(invented))).problem).toBe('access/passkey-refused')
  const old = await asked()
  await app.asOwner(`update auth.verification set expires_at = now() - interval '1 second'`)
  expect((await enterWith(key.answer(old))).problem).toBe('access/passkey-refused')
})

test.each([
  ['another site', { origin: 'https://elders.example' }],
  ['another host', { rpId: 'elders.example' }],
  ['nobody checked who holds it', { verified: false }],
  ['a count that stood still: a copy', { counts: false }],
  ['the handle of somebody else', { userHandle: Buffer.from(newId()).toString('base64url') }],
])('refused: %s', async (_why, ways) => {
  const { key } = await withPasskey()
  expect((await enterWith(key.answer(await asked()))).status).toBe(200)
  const refused = await enterWith(key.answer(await asked(), ways))
  expect([refused.status, refused.problem, refused.headers['set-cookie']]).toEqual([
    401,
    'access/passkey-refused',
    undefined,
  ])
})

test('a changed signature, and a key that is known to nobody', async () => {
  const { key } = await withPasskey()
  const response = key.answer(await asked())
  const { signature } = response.response
  response.response.signature = `${signature.slice(0, -6)}AAAAAA`
  expect((await enterWith(response)).problem).toBe('access/passkey-refused')
  expect((await enterWith(softwarePasskey().answer(await asked()))).problem).toBe('access/passkey-refused')
})

test('a passkey stands beside codes of an app: it takes one of them, once, and its own question', async () => {
  const bare = await somebody(foundation)
  await signIn(bare)
  expect((await bare.ask(keys.beginPasskey, { code: '000000' })).problem).toBe('access/second-factor-due')
  const { person, secret } = await withPasskey()
  expect((await person.ask(keys.beginPasskey, { code: '000000' })).problem).toBe('common/invalid-input')
  const question = await askNew(person, codeOf(secret))
  const other = await withPasskey()
  const stolen = { response: softwarePasskey().make(question) }
  expect((await other.person.ask(keys.addPasskey, stolen)).problem).toBe('access/passkey-refused')
  const mine = await askNew(person, codeOf(secret))
  const known = { response: other.key.make(mine) }
  expect((await person.ask(keys.addPasskey, known)).problem).toBe('access/passkey-refused')
})

test('a name, another name, and gone; those of somebody else do not exist', async () => {
  const { person, key, passkeyId } = await withPasskey()
  const other = await withPasskey()
  expect((await other.person.ask(keys.renamePasskey, { passkeyId, name: 'Van mij' })).problem).toBe('common/not-found')
  expect((await other.person.ask(keys.removePasskey, { passkeyId })).problem).toBe('common/not-found')
  expect((await person.ask(keys.renamePasskey, { passkeyId, name: 'Laptop' })).status).toBe(200)
  expect((await person.ask(second.getSecondFactor, {})).body.passkeys[0]!.name).toBe('Laptop')
  expect((await person.ask(keys.removePasskey, { passkeyId })).status).toBe(200)
  expect((await enterWith(key.answer(await asked()))).problem).toBe('access/passkey-refused')
  expect(await events(person, 'second-factor')).toEqual([
    'set-up',
    'passkey-added',
    'passkey-renamed',
    'passkey-removed',
  ])
})

test('a reset by the administrator takes the passkeys along', async () => {
  const { person, key } = await withPasskey()
  const administrator = await app.signedIn('administrator', foundation)
  await administrator.ask(second.resetSecondFactor, { accountId: person.actor.accountId })
  expect((await enterWith(key.answer(await asked()))).problem).toBe('access/passkey-refused')
})

test.each([
  {},
  { response: 'x' },
  { response: { id: 'x', rawId: 'x', type: 'public-key', clientExtensionResults: {}, response: {} } },
  { response: { id: 1, rawId: null, type: 'other', clientExtensionResults: [], response: { clientDataJSON: '{' } } },
])('a body like %j is refused at the field', async (body) => {
  const answer = await app.stranger().send('POST', '/api/v1/sign-in/passkey', body)
  expect([answer.status, answer.problem]).toEqual([422, 'common/invalid-input'])
})

test.each(['', '%%%', Buffer.from('null').toString('base64url'), Buffer.from('{"a":1}').toString('base64url')])(
  'what the browser says in %j is refused, not broken on',
  async (clientDataJSON) => {
    const response = { clientDataJSON, authenticatorData: 'AA', signature: 'AA' }
    const refused = await enterWith({ id: 'x', rawId: 'x', type: 'public-key', clientExtensionResults: {}, response })
    expect(refused.problem).toBe('access/passkey-refused')
  },
)
