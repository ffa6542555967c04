import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { client, followProvider, type Persona, startProvider } from '../../../test/harness/oidc-provider.ts'
import { signing } from '../../../test/harness/signing.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'

const returnTo = 'http://localhost:8080/sso/callback'
const provider = await startProvider(returnTo)
const app = await testApp({ singleSignOn: { issuer: provider.issuer, ...client, secondFactor: ['mfa'] } })
const { codeOf, enter, events, keep, setUp, somebody } = signing(app)
let foundation: TestFoundation
beforeAll(async () => {
  foundation = await aFoundation(app)
})
afterAll(() => provider.stop())

const pathOf = (address: string) => address.slice('http://localhost:8080'.length)
const go = async (visitor: Visitor, path: string) => keep(visitor, await visitor.send('GET', path))
const whereTo = (answer: { headers: Record<string, unknown> }) => String(answer.headers['location'])

/** To the provider, as this person there, and back; the address on which one lands. */
async function visitAs(visitor: Visitor, persona: Persona | null) {
  provider.become(persona)
  const left = await go(visitor, '/sso/start')
  const back = await followProvider(whereTo(left), returnTo)
  return { back, landed: whereTo(await go(visitor, pathOf(back))) }
}
const sessionOf = async (visitor: Visitor) => (await visitor.ask(contract.getSession, {})).body

test('known by the verified address at first, by the subject from then on', async () => {
  const person = await somebody(foundation)
  const sub = newId()
  const first = app.stranger()
  expect((await visitAs(first, { sub, email: person.email.toUpperCase(), amr: ['mfa'] })).landed).toBe('/')
  expect((await sessionOf(first)).session?.account.id).toBe(person.actor.accountId)
  const again = app.stranger()
  expect((await visitAs(again, { sub, email: 'getrouwd@elders.example', amr: ['mfa'] })).landed).toBe('/')
  expect((await sessionOf(again)).session?.account.id).toBe(person.actor.accountId)
  expect(await events(person, 'sign-in')).toEqual(['single-sign-on', 'single-sign-on'])
})

test.each([
  ['nobody knows the address', { email: 'niemand@test.example' }],
  ['no address at all', {}],
])('no account comes of it: %s', async (_why, of) => {
  const visitor = app.stranger()
  const [before] = await app.asOwner('select count(*) from auth.account_user')
  expect((await visitAs(visitor, { sub: newId(), ...of })).landed).toBe('/?sso=refused')
  expect((await sessionOf(visitor)).session).toBeNull()
  expect(await app.asOwner('select count(*) from auth.account_user')).toEqual([before])
})

test('an address that nobody verified opens nothing, nor one that is linked to somebody else there', async () => {
  const person = await somebody(foundation)
  const claimed = { sub: newId(), email: person.email, emailVerified: false, amr: ['mfa'] }
  expect((await visitAs(app.stranger(), claimed)).landed).toBe('/?sso=refused')
  await visitAs(app.stranger(), { sub: newId(), email: person.email, amr: ['mfa'] })
  const other = await visitAs(app.stranger(), { sub: newId(), email: person.email, amr: ['mfa'] })
  expect(other.landed).toBe('/?sso=refused')
})

test('without the word that counts as a second factor, ours is asked', async () => {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  const visitor = app.stranger()
  const persona = { sub: newId(), email: person.email, amr: ['pwd'] }
  expect((await visitAs(visitor, persona)).landed).toBe('/')
  expect(await sessionOf(visitor)).toEqual({ session: null, step: 'code' })
  expect((await enter(visitor, codeOf(secret))).body.session?.account.id).toBe(person.actor.accountId)
  const fresh = await somebody(foundation)
  const bare = app.stranger()
  await visitAs(bare, { sub: newId(), email: fresh.email })
  expect(await sessionOf(bare)).toEqual({ session: null, step: 'set-up' })
})

test('who comes back counts once, in the browser that left, with the state that was given', async () => {
  const person = await somebody(foundation)
  const persona = { sub: newId(), email: person.email, amr: ['mfa'] }
  const visitor = app.stranger()
  const { back } = await visitAs(visitor, persona)
  expect(whereTo(await go(app.stranger(), pathOf(back)))).toBe('/?sso=refused')
  const kept = visitor.cookie
  expect(whereTo(await go(visitor, pathOf(back)))).toBe('/?sso=refused')
  visitor.cookie = kept
  const other = app.stranger()
  await go(other, '/sso/start')
  expect(whereTo(await go(other, pathOf(back)))).toBe('/?sso=refused')
  expect((await sessionOf(other)).session).toBeNull()
})

test('a changed state, a code of nowhere, and nothing at all', async () => {
  const person = await somebody(foundation)
  const visitor = app.stranger()
  for (const change of [
    (back: string) => back.replace(/state=[^&]+/, 'state=een-andere'),
    (back: string) => back.replace(/code=[^&]+/, 'code=een-andere'),
    (back: string) => back.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Felders.example'),
    () => returnTo,
  ]) {
    provider.become({ sub: newId(), email: person.email, amr: ['mfa'] })
    const left = await go(visitor, '/sso/start')
    const back = await followProvider(whereTo(left), returnTo)
    expect(whereTo(await go(visitor, pathOf(change(back))))).toBe('/?sso=refused')
  }
  expect((await sessionOf(visitor)).session).toBeNull()
})

test('who changes their mind at the provider is back at the door', async () => {
  expect((await visitAs(app.stranger(), null)).landed).toBe('/?sso=refused')
})

test('an account without a role today does not come in this way either', async () => {
  const email = `rolloos-${newId()}@test.example`
  await app.auth.ensureAccount({ email, name: 'Rol Loos', language: 'nl' })
  const visitor = app.stranger()
  expect((await visitAs(visitor, { sub: newId(), email, amr: ['mfa'] })).landed).toBe('/?sso=no-role')
  expect((await sessionOf(visitor)).session).toBeNull()
})

test('the sign-in page offers it where it is configured', async () => {
  expect((await app.stranger().ask(contract.getSignInHints, {})).body.singleSignOn).toBe(true)
})
