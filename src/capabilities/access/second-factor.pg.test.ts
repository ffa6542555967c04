import pg from 'pg'
import { beforeAll, expect, test, vi } from 'vitest'
import { listItems } from '#capabilities/organisation/contract.ts'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { password, signing } from '../../../test/harness/signing.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'
import * as second from './contract/second-factor.ts'

const app = await testApp()
const { codeOf, enter, events, keep, later, setUp, signIn, somebody } = signing(app)
let foundation: TestFoundation
beforeAll(async () => {
  foundation = await aFoundation(app)
})
const ask = (person: Visitor) => person.ask(listItems, { list: 'function' })

test('who needs a second factor and has none comes as far as setting it up, and no further', async () => {
  const person = await somebody(foundation)
  const answer = await signIn(person)
  expect([answer.status, answer.body]).toEqual([200, { session: null, step: 'set-up' }])
  expect((await person.ask(contract.getSession, {})).body).toEqual({ session: null, step: 'set-up' })
  expect((await ask(person)).problem).toBe('access/second-factor-due')
  expect((await person.ask(contract.listSessions, {})).problem).toBe('access/second-factor-due')
  const change = { current: password, password: 'een nieuw begin' }
  expect((await person.ask(contract.changePassword, change)).problem).toBe('access/second-factor-due')
  expect((await person.ask(second.renewBackupCodes, { code: '123456' })).problem).toBe('access/second-factor-due')
  expect(await events(person, 'sign-in')).toEqual(['password, to-set-up'])
})

test('set up with a code of the app: ten backup codes, another token, and everything opens', async () => {
  const person = await somebody(foundation)
  await signIn(person)
  const before = person.cookie
  const begun = await person.ask(second.beginSecondFactor, { code: null })
  expect(begun.body.address).toMatch(/^otpauth:\/\/totp\/Reisgezel:.*secret=[A-Z2-7]{32}/)
  const wrong = await person.ask(second.confirmSecondFactor, { code: codeOf(begun.body.secret, 9) })
  expect([wrong.status, wrong.errors]).toEqual([422, [{ pointer: '/code', code: 'fault/wrong-code' }]])
  const right = keep(person, await person.ask(second.confirmSecondFactor, { code: codeOf(begun.body.secret) }))
  expect(new Set(right.body.backupCodes).size).toBe(10)
  expect(person.cookie).not.toBe(before)
  expect((await ask(person)).status).toBe(200)
  const old = new Visitor(app.http, { cookie: before, email: person.email, actor: null })
  expect((await ask(old)).problem).toBe('common/not-signed-in')
  expect((await person.ask(contract.getSession, {})).body).toMatchObject({ session: { secondFactor: { setUp: true } } })
  expect(await events(person, 'second-factor')).toEqual(['set-up'])
})

test('from then on the password opens nothing but the second step', async () => {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  const elsewhere = new Visitor(app.http, { cookie: '', email: person.email, actor: person.actor })
  expect((await signIn(elsewhere)).body).toEqual({ session: null, step: 'code' })
  expect((await elsewhere.ask(contract.getSession, {})).body).toEqual({ session: null, step: 'code' })
  expect((await ask(elsewhere)).problem).toBe('common/not-signed-in')
  expect((await elsewhere.ask(second.getSecondFactor, {})).problem).toBe('common/not-signed-in')
  expect((await elsewhere.ask(second.beginSecondFactor, { code: null })).problem).toBe('common/not-signed-in')
  expect((await enter(elsewhere, codeOf(secret, 5))).problem).toBe('common/invalid-input')
  const inside = await enter(elsewhere, ` ${codeOf(secret).slice(0, 3)} ${codeOf(secret).slice(3)} `)
  expect([inside.status, inside.body.session?.account.id]).toEqual([200, person.actor.accountId])
  expect((await ask(elsewhere)).status).toBe(200)
  expect((await events(person, 'sign-in')).at(-1)).toBe('totp')
})

test('a code counts once, in this step, the one before and the one after', async () => {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  later(10)
  for (const [away, taken] of [
    [-2, false],
    [-1, true],
    [-1, false],
    [0, true],
    [0, false],
    [-1, false],
    [1, true],
    [0, false],
    [2, false],
  ] as const) {
    await signIn(person)
    const { status } = await enter(person, codeOf(secret, away))
    expect([away, status]).toEqual([away, taken ? 200 : 422])
  }
})

test('the code that set it up does not sign in, and a clock that goes back opens no earlier one', async () => {
  const person = await somebody(foundation)
  await signIn(person)
  const { body } = await person.ask(second.beginSecondFactor, { code: null })
  const first = codeOf(body.secret)
  keep(person, await person.ask(second.confirmSecondFactor, { code: first }))
  await signIn(person)
  expect((await enter(person, first)).status).toBe(422)
  const noon = app.now().toISOString()
  later(100)
  expect((await enter(person, codeOf(body.secret))).status).toBe(200)
  app.setNow(noon)
  later(2)
  await signIn(person)
  expect((await enter(person, codeOf(body.secret))).status).toBe(422)
  later(101)
  expect((await enter(person, codeOf(body.secret))).status).toBe(200)
})

test('of many requests with the same code at the same moment one comes in', async () => {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  const visitors = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const visitor = new Visitor(app.http, { cookie: '', email: person.email, actor: person.actor })
      await signIn(visitor)
      return visitor
    }),
  )
  const answers = await Promise.all(visitors.map((visitor) => enter(visitor, codeOf(secret))))
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
})

test('a backup code signs in once; new ones end the old', async () => {
  const person = await somebody(foundation)
  const { secret, backupCodes } = await setUp(person)
  const [one, two] = backupCodes
  await signIn(person)
  expect((await enter(person, one!.toLowerCase().replace('-', ' '))).status).toBe(200)
  expect((await person.ask(second.getSecondFactor, {})).body.backupCodesLeft).toBe(9)
  await signIn(person)
  expect((await enter(person, one!)).status).toBe(422)
  expect((await enter(person, two!)).status).toBe(200)
  expect((await events(person, 'sign-in')).slice(-2)).toEqual(['backup-code', 'backup-code'])
  const renewed = await person.ask(second.renewBackupCodes, { code: codeOf(secret) })
  expect(renewed.body.backupCodes).toHaveLength(10)
  await signIn(person)
  expect((await enter(person, backupCodes[2]!)).status).toBe(422)
  expect((await enter(person, renewed.body.backupCodes[0]!)).status).toBe(200)
})

test('a backup code of one account is nothing to another', async () => {
  const one = await somebody(foundation)
  const other = await somebody(foundation)
  const { backupCodes } = await setUp(one)
  await setUp(other)
  await signIn(other)
  expect((await enter(other, backupCodes[0]!)).status).toBe(422)
})

test('guessing codes is stopped, also with the right one in the end and from a new sign-in', async () => {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  await signIn(person)
  const codes: (string | null)[] = []
  for (let i = 0; i < 11; i++) codes.push((await enter(person, `00000${i % 10}`)).problem)
  expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'common/invalid-input'))
  expect(codes[10]).toBe('common/too-many-requests')
  await signIn(person)
  expect((await enter(person, codeOf(secret))).problem).toBe('common/too-many-requests')
})

test('the way between password and code ends: by time, by use, by signing out, by a changed password', async () => {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  await signIn(person)
  await app.asOwner(`update auth.verification set expires_at = now() - interval '1 second' where value = $1`, [
    person.actor.accountId,
  ])
  expect((await enter(person, codeOf(secret))).problem).toBe('access/step-expired')
  await signIn(person)
  const halfway = person.cookie
  await enter(person, codeOf(secret))
  person.cookie = halfway
  later(1)
  expect((await enter(person, codeOf(secret))).problem).toBe('access/step-expired')
  await signIn(person)
  const left = person.cookie
  keep(person, await person.ask(contract.signOut, {}))
  person.cookie = left
  expect((await enter(person, codeOf(secret))).problem).toBe('access/step-expired')
  await signIn(person)
  const token = await app.auth.passwordToken(person.actor.accountId, 1)
  await app.stranger().ask(contract.resetPassword, { token, password: 'een nieuw begin' })
  expect((await enter(person, codeOf(secret))).problem).toBe('access/step-expired')
})

test('another phone takes a code of the one there is, which works until the new one does', async () => {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  expect((await person.ask(second.beginSecondFactor, { code: null })).problem).toBe('common/invalid-input')
  const begun = await person.ask(second.beginSecondFactor, { code: codeOf(secret) })
  later(2)
  await signIn(person)
  expect((await enter(person, codeOf(secret))).status).toBe(200)
  const done = keep(person, await person.ask(second.confirmSecondFactor, { code: codeOf(begun.body.secret) }))
  expect(done.status).toBe(200)
  later(2)
  await signIn(person)
  expect((await enter(person, codeOf(secret))).status).toBe(422)
  expect((await enter(person, codeOf(begun.body.secret))).status).toBe(200)
  expect(await events(person, 'second-factor')).toEqual(['set-up', 'renewed'])
})

test('what is kept: no secret and no code as they are, nothing in the log', async () => {
  const person = await somebody(foundation)
  const { secret, backupCodes } = await setUp(person)
  const kept = await app.asOwner<{ text: string }>(
    `select f::text || c::text as text from auth.second_factor f join auth.backup_code c using (user_id)`,
  )
  const logged = await app.asOwner<{ text: string }>('select e::text as text from audit.event e')
  for (const { text } of [...kept, ...logged]) {
    expect(text).not.toContain(secret)
    for (const code of backupCodes) expect(text.includes(code) || text.includes(code.replace('-', ''))).toBe(false)
  }
})

test.each([{}, { code: '' }, { code: 'x'.repeat(21) }, { code: 123456 }, { code: "1' or 1=1" }, { code: '<b>1</b>' }])(
  'a body like %j is refused at the field',
  async (body) => {
    const person = await somebody(foundation)
    await setUp(person)
    await signIn(person)
    const answer = await person.send('POST', '/api/v1/sign-in/code', body)
    expect([answer.status, answer.errors?.[0]?.pointer]).toEqual([422, '/code'])
  },
)

test('a cookie of halfway that was tampered with, or put in the place of the other, is nobody', async () => {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  await signIn(person)
  const step = /reisgezel\.step=([^;]+)/.exec(person.cookie)![1]!
  for (const cookie of [`reisgezel.step=A${step}`, `reisgezel.step=${step.slice(0, -2)}`, 'reisgezel.step=%', '']) {
    person.cookie = cookie
    expect((await enter(person, codeOf(secret))).problem).toBe('access/step-expired')
  }
  person.cookie = `reisgezel.session_token=${step}`
  expect((await person.ask(contract.getSession, {})).body).toEqual({ session: null, step: null })
})

test('wrong address or wrong password: the same statements, the same answer', async () => {
  const person = await somebody(foundation)
  await setUp(person)
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  const asked = async (email: string) => {
    sent.mockClear()
    const { status, problem, headers } = await app.stranger().ask(contract.signIn, { email, password: 'iets anders' })
    const texts = sent.mock.calls.map(([of]) => (typeof of === 'string' ? of : (of as unknown as pg.QueryConfig).text))
    return { texts, status, problem, cookie: headers['set-cookie'] }
  }
  const known = await asked(person.email)
  expect(known.texts.length).toBeGreaterThan(3)
  expect(await asked('niemand@test.example')).toEqual(known)
  sent.mockRestore()
})
