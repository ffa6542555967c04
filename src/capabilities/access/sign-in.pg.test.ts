import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'

const app = await testApp()
let foundation: TestFoundation
beforeAll(async () => {
  foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  // These tests are about the password; a delay leaves the second factor out of them.
  await app.asOwner('update foundation set second_factor_grace_days = 30 where id = $1', [foundation.id])
})

const password = 'wandelen-in-de-duinen'

/** Somebody with a password; gives back a visitor who has not signed in yet. */
async function withPassword(): Promise<Visitor> {
  const person = await app.signedIn('team-leader', foundation)
  await app.auth.setPassword(person.actor.accountId, password)
  return new Visitor(app.http, { cookie: '', email: person.email, actor: person.actor })
}

async function signIn(person: Visitor, given = password) {
  const answer = await person.ask(contract.signIn, { email: person.email, password: given })
  const cookie = String([answer.headers['set-cookie'] ?? ''].flat()[0])
  if (cookie) person.cookie = cookie.split(';')[0]!
  return { ...answer, cookie }
}

test('a right password opens a session that other requests know', async () => {
  const person = await withPassword()
  const { status, body, cookie } = await signIn(person)
  expect(status).toBe(200)
  expect(cookie).toMatch(/^reisgezel\.session_token=.+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/)
  expect(body.session).toMatchObject({ foundation: { id: foundation.id, practice: false }, roles: ['team-leader'] })
  expect(body.session?.locations.map((location) => location.name)).toEqual(['Hillegom', 'Lisse'])
  const { body: later } = await person.ask(contract.getSession, {})
  expect(later.session).toEqual(body.session)
})

test('what seals drafts is the same at every sign-in of an account, another for each account, and not for who is out', async () => {
  const [person, other] = [await withPassword(), await withPassword()]
  const first = (await signIn(person)).body.session?.draftKey
  expect(Buffer.from(first!, 'base64url')).toHaveLength(32)
  await person.ask(contract.signOut, {})
  expect((await person.ask(contract.getSession, {})).body.session).toBeNull()
  expect((await signIn(person)).body.session?.draftKey).toBe(first)
  expect((await signIn(other)).body.session?.draftKey).not.toBe(first)
})

test('an address counts without capitals and spaces', async () => {
  const person = await withPassword()
  const answer = await person.ask(contract.signIn, { email: `  ${person.email.toUpperCase()} `, password })
  expect(answer.status).toBe(200)
})

test('a wrong password and an unknown address get the same answer', async () => {
  const person = await withPassword()
  const wrong = await signIn(person, 'iets heel anders')
  const unknown = await app.stranger().ask(contract.signIn, { email: 'niemand@test.example', password })
  expect(wrong.status).toBe(401)
  expect(wrong.problem).toBe('access/wrong-credentials')
  const plain = (body: unknown) => ({ ...(body as object), instance: '' })
  expect(plain(unknown.body)).toEqual(plain(wrong.body))
  expect(wrong.cookie).toBe('')
  expect(unknown.headers['set-cookie']).toBeUndefined()
})

test('a request without the header of our own screens is refused', async () => {
  const person = await withPassword()
  const raw = await app.http.inject({
    method: 'POST',
    url: '/api/v1/sign-in',
    payload: { email: person.email, password },
  })
  expect(raw.statusCode).toBe(403)
})

test('a cookie that we did not sign is nobody', async () => {
  const person = await app.signedIn('guide', foundation)
  const token = decodeURIComponent(person.cookie.split('=')[1]!).split('.')[0]!
  for (const forged of [`${token}.AAAA`, token, `${token}.`, '.', '%', '%E0%A4%A', 'a.b.c']) {
    person.cookie = `reisgezel.session_token=${forged}`
    const { status, body } = await person.ask(contract.getSession, {})
    expect([forged, status, body.session]).toEqual([forged, 200, null])
    expect((await person.ask(contract.listSessions, {})).problem).toBe('common/not-signed-in')
  }
})

test('signing out ends the session, not only the cookie', async () => {
  const person = await app.signedIn('guide', foundation)
  const { headers } = await person.ask(contract.signOut, {})
  expect(String(headers['set-cookie'])).toContain('Max-Age=0')
  expect((await person.ask(contract.getSession, {})).body.session).toBeNull()
})

test('guessing is stopped, also with the right password in the end', async () => {
  const person = await withPassword()
  const codes: (string | null)[] = []
  for (let i = 0; i < 11; i++) codes.push((await signIn(person, `poging nummer ${i}`)).problem)
  expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'access/wrong-credentials'))
  expect(codes[10]).toBe('common/too-many-requests')
  expect((await signIn(person)).problem).toBe('common/too-many-requests')
})

test('an account without a role today does not come in', async () => {
  const account = await app.auth.ensureAccount({
    email: `rolloos-${newId()}@test.example`,
    name: 'Rol Loos',
    language: 'nl',
  })
  await app.auth.setPassword(account.id, password)
  const answer = await app.stranger().ask(contract.signIn, { email: account.email, password })
  expect(answer.problem).toBe('access/no-role')
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(await app.auth.sessionsOf(account.id)).toEqual([])
})

test('a role counts until and including its last day', async () => {
  const person = await app.signedIn('team-leader', foundation)
  const asks = async () => (await person.ask(contract.getSession, {})).body.session?.roles ?? null
  await app.asOwner('update role_holding set until_on = $1 where account_id = $2', [
    '2026-11-18',
    person.actor.accountId,
  ])
  expect(await asks()).toEqual(['team-leader'])
  await app.asOwner('update role_holding set until_on = $1 where account_id = $2', [
    '2026-11-17',
    person.actor.accountId,
  ])
  expect(await asks()).toBeNull()
})

test('a forgotten password: the same answer for everybody, a letter for one, a link that works once', async () => {
  const person = await withPassword()
  await signIn(person)
  const stranger = app.stranger()
  const unknown = await stranger.ask(contract.forgottenPassword, { email: 'niemand@test.example' })
  const known = await stranger.ask(contract.forgottenPassword, { email: person.email })
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  await app.access.settled()
  const letters = app.letters.splice(0)
  expect(letters.map((letter) => letter.to)).toEqual([person.email])
  const token = /wachtwoord-nieuw\?token=([\w-]+)/.exec(letters[0]!.text)![1]!

  const weak = await stranger.ask(contract.resetPassword, { token, password: 'wachtwoord1' })
  expect([weak.problem, weak.errors?.[0]?.pointer]).toEqual(['access/weak-password', '/password'])
  const name = (await app.asOwner<{ name: string }>(`select name from foundation where id = '${foundation.id}'`))[0]!
    .name
  const named = await stranger.ask(contract.resetPassword, { token, password: `${name} 2026` })
  expect(named.errors).toEqual([{ pointer: '/password', code: 'fault/password-known-here' }])
  expect((await stranger.ask(contract.resetPassword, { token, password: 'een nieuw begin' })).status).toBe(200)
  expect((await stranger.ask(contract.resetPassword, { token, password: 'nog een begin' })).problem).toBe(
    'access/link-expired',
  )
  expect((await person.ask(contract.getSession, {})).body.session).toBeNull()
  expect((await signIn(person)).problem).toBe('access/wrong-credentials')
  expect((await signIn(person, 'een nieuw begin')).status).toBe(200)
})

test('a link is not made from what the request says about our address', async () => {
  const person = await withPassword()
  await app.stranger().send('POST', '/api/v1/forgotten-password', { email: person.email }, { host: 'elders.example' })
  await app.access.settled()
  expect(app.letters.splice(0)[0]!.text).not.toContain('elders.example')
})

test('a link that is too old does not work, and tokens are not kept as they are', async () => {
  const person = await withPassword()
  const token = await app.auth.passwordToken(person.actor.accountId, 1)
  const rows = await app.asOwner<{ identifier: string }>('select identifier from auth.verification')
  expect(rows.some((row) => row.identifier.includes(token))).toBe(false)
  await app.asOwner(`update auth.verification set expires_at = now() - interval '1 minute' where value = $1`, [
    person.actor.accountId,
  ])
  expect((await app.stranger().ask(contract.resetPassword, { token, password: 'een nieuw begin' })).problem).toBe(
    'access/link-expired',
  )
})

test('a changed password ends all other sessions and keeps this one', async () => {
  const person = await withPassword()
  await signIn(person)
  const elsewhere = new Visitor(app.http, { cookie: '', email: person.email, actor: person.actor })
  await signIn(elsewhere)
  const wrong = await person.ask(contract.changePassword, { current: 'niet dit', password: 'een nieuw begin' })
  expect([wrong.status, wrong.errors]).toEqual([422, [{ pointer: '/current', code: 'fault/wrong-password' }]])
  const changed = await person.ask(contract.changePassword, { current: password, password: 'een nieuw begin' })
  expect(changed.status).toBe(200)
  person.cookie = String(changed.headers['set-cookie']).split(';')[0]!
  expect((await person.ask(contract.getSession, {})).body.session).not.toBeNull()
  expect((await elsewhere.ask(contract.getSession, {})).body.session).toBeNull()
})

test('sessions can be seen and ended one by one, only those of oneself', async () => {
  const person = await withPassword()
  await signIn(person)
  const elsewhere = new Visitor(app.http, { cookie: '', email: person.email, actor: person.actor })
  await elsewhere.send(
    'POST',
    '/api/v1/sign-in',
    { email: person.email, password },
    { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' },
  )
  const { body } = await person.ask(contract.listSessions, {})
  const other = body.sessions.find((session) => session.device === 'Firefox, Linux')!
  expect(body.sessions.filter((session) => session.current)).toHaveLength(1)
  const colleague = await app.signedIn('administrator', foundation)
  expect((await colleague.ask(contract.endSession, { sessionId: other.id })).problem).toBe('common/not-found')
  expect((await person.ask(contract.endSession, { sessionId: other.id })).status).toBe(200)
  expect((await person.ask(contract.listSessions, {})).body.sessions.some((session) => session.id === other.id)).toBe(
    false,
  )
  const events = await app.asOwner(`select from audit.event where account_id = $1 and action = 'sign-out'`, [
    person.actor.accountId,
  ])
  expect(events).toHaveLength(1)
})

test('a session that is used lasts on; one that is not ends', async () => {
  const person = await app.signedIn('guide', foundation)
  const of = person.actor.accountId
  app.setNow(new Date().toISOString())
  expect((await person.ask(contract.getSession, {})).headers['set-cookie']).toBeUndefined()
  await app.asOwner(`update auth.session set expires_at = now() + interval '10 hours' where user_id = $1`, [of])
  expect(String((await person.ask(contract.getSession, {})).headers['set-cookie'])).toContain('Max-Age=43200')
  const [row] = await app.asOwner<{ left: number }>(
    'select extract(epoch from expires_at - now())::int as left from auth.session where user_id = $1',
    [of],
  )
  expect(row!.left).toBeGreaterThan(11.9 * 3600)
  await app.asOwner(`update auth.session set expires_at = now() - interval '1 second' where user_id = $1`, [of])
  expect((await person.ask(contract.getSession, {})).body.session).toBeNull()
  app.setNow('2026-11-18T11:00:00Z')
})

test('signing in and out is written down, without an address', async () => {
  const person = await withPassword()
  await signIn(person)
  await person.ask(contract.signOut, {})
  const events = await app.asOwner<{ action: string }>(
    'select action from audit.event where account_id = $1 and subject = $2 order by at',
    [person.actor.accountId, 'session'],
  )
  expect(events.map((event) => event.action)).toEqual(['sign-in', 'sign-out'])
  const refused = await app.asOwner<{ text: string }>(
    `select e::text as text from audit.event e where action = 'refused'`,
  )
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.filter((event) => event.text.includes('@'))).toEqual([])
})

test('practice accounts are shown only when they exist, and no longer with a password that was changed', async () => {
  const asks = async () => (await app.stranger().ask(contract.getSignInHints, {})).body.accounts
  expect(await asks()).toEqual([])
  const account = await app.auth.ensureAccount({
    email: 'begeleider@oefen.reisgezel.example',
    name: 'Joke Verhoef',
    language: 'nl',
  })
  await app.auth.setPassword(account.id, 'samen-op-reis')
  expect(await asks()).toEqual([
    { email: account.email, name: 'Joke Verhoef', role: 'guide', password: 'samen-op-reis' },
  ])
  await app.auth.setPassword(account.id, 'iets anders dan dat')
  expect((await asks())[0]!.password).toBeNull()
})

test.each([
  ['an empty body', {}],
  ['no address', { email: 'geen adres', password: 'x' }],
  ['a wrong type', { email: 3, password: true }],
  ['a field too many', { email: 'a@b.nl', password: 'x', role: 'administrator' }],
  ['a very long password', { email: 'a@b.nl', password: 'x'.repeat(100_000) }],
])('%s is refused at the field', async (_what, body) => {
  const answer = await app.stranger().send('POST', '/api/v1/sign-in', body)
  expect([answer.status, answer.problem]).toEqual([422, 'common/invalid-input'])
  expect(answer.errors!.length).toBeGreaterThan(0)
})

test('what has had its time is removed, and nothing else', async () => {
  const person = await app.signedIn('guide', foundation)
  const old = await app.signedIn('guide', foundation)
  await app.asOwner(`update auth.session set expires_at = now() - interval '1 second' where user_id = $1`, [
    old.actor.accountId,
  ])
  const token = await app.auth.passwordToken(person.actor.accountId, 1)
  await app.auth.passwordToken(old.actor.accountId, -1)
  await app.auth.tidy()
  expect((await app.auth.sessionsOf(person.actor.accountId)).length).toBe(1)
  const [left] = await app.asOwner(
    `select (select count(*) from auth.session where expires_at < now())::int as sessions,
            (select count(*) from auth.verification where expires_at < now())::int as links`,
  )
  expect(left).toEqual({ sessions: 0, links: 0 })
  expect(await app.auth.accountOfToken(token)).toMatchObject({ id: person.actor.accountId })
})
