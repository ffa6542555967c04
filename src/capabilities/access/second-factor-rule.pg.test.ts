import { beforeAll, expect, test } from 'vitest'
import { listItems } from '#capabilities/organisation/contract.ts'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { password, signing } from '../../../test/harness/signing.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'
import * as logContract from './contract/log.ts'
import * as second from './contract/second-factor.ts'

const app = await testApp()
const { codeOf, enter, events, later, setUp, signIn, somebody } = signing(app)
let foundation: TestFoundation
beforeAll(async () => {
  foundation = await aFoundation(app)
})
const ask = (person: Visitor) => person.ask(listItems, { list: 'function' })

test('it cannot be turned off where a role needs it; elsewhere with a code', async () => {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  expect((await person.ask(second.removeSecondFactor, { code: codeOf(secret) })).problem).toBe(
    'access/second-factor-needed',
  )
  const practice = await aFoundation(app, { practice: true })
  const free = await somebody(practice)
  expect((await signIn(free)).body.session?.secondFactor).toEqual({ setUp: false, lastDay: null })
  const own = await setUp(free)
  expect((await signIn(free)).body.step).toBe('code')
  await enter(free, codeOf(own.secret))
  later(2)
  expect((await free.ask(second.removeSecondFactor, { code: '000000' })).problem).toBe('common/invalid-input')
  expect((await free.ask(second.removeSecondFactor, { code: codeOf(own.secret) })).status).toBe(200)
  expect((await signIn(free)).body.session).not.toBeNull()
})

test('a delay: from the first sign-in so many days, told with the last of them, and logged', async () => {
  const of = await aFoundation(app)
  const administrator = await app.signedIn('administrator', of)
  const rule = await administrator.ask(second.getSecondFactorRule, {})
  expect(rule.body).toMatchObject({ graceDays: 0, exempt: false, setUp: [] })
  const wish = { graceDays: 3, version: rule.body.version }
  expect((await administrator.ask(second.changeSecondFactorRule, wish)).status).toBe(200)
  expect((await administrator.ask(second.changeSecondFactorRule, wish)).problem).toBe('common/stale-version')
  const person = await somebody(of)
  const first = app.now()
  const signed = await signIn(person)
  expect(signed.body.session?.secondFactor).toEqual({ setUp: false, lastDay: '2026-11-21' })
  app.setNow('2026-11-21T12:00:00Z')
  expect((await signIn(person)).body.session?.secondFactor.lastDay).toBe('2026-11-21')
  app.setNow('2026-11-22T12:00:00Z')
  expect((await ask(person)).problem).toBe('access/second-factor-due')
  expect((await signIn(person)).body).toEqual({ session: null, step: 'set-up' })
  app.setNow(first.toISOString())
  expect(await events(person, 'sign-in')).toEqual([
    'password, grace 2026-11-21',
    'password, grace 2026-11-21',
    'password, to-set-up',
  ])
  const [logged] = await app.asOwner<{ old: string; new: string }>(
    `select old_values ->> 'second_factor_grace_days' as old, new_values ->> 'second_factor_grace_days' as new
     from audit.event where foundation_id = $1 and subject = 'foundation' and action = 'update'`,
    [of.id],
  )
  expect(logged).toEqual({ old: '0', new: '3' })
})

test.each([-1, 31, 1.5, '7', null])('a delay of %s days is refused at its field', async (graceDays) => {
  const administrator = await app.signedIn('administrator', foundation)
  const answer = await administrator.send('PUT', '/api/v1/second-factor-rule', { graceDays, version: 1 })
  expect([answer.status, answer.errors?.[0]?.pointer]).toEqual([422, '/graceDays'])
})

test('a lost phone: the administrator resets, it is logged, the person is told and signed out everywhere', async () => {
  const administrator = await app.signedIn('administrator', foundation)
  const person = await somebody(foundation)
  const { backupCodes } = await setUp(person)
  const { accountId } = person.actor
  expect((await administrator.ask(second.getSecondFactorRule, {})).body.setUp).toContain(accountId)
  expect((await administrator.ask(second.resetSecondFactor, { accountId })).status).toBe(200)
  expect((await ask(person)).problem).toBe('common/not-signed-in')
  await app.access.settled()
  expect(app.letters.splice(0).map((letter) => letter.to)).toEqual([person.email])
  expect((await signIn(person)).body.step).toBe('set-up')
  expect((await enter(person, backupCodes[0]!)).problem).toBe('access/step-expired')
  const [event] = await app.asOwner('select account_id, subject, why from audit.event where subject_id = $1', [
    accountId,
  ])
  expect(event).toEqual({ account_id: administrator.actor.accountId, subject: 'account', why: 'reset' })
})

test('nobody resets their own, nor that of another foundation', async () => {
  const administrator = await app.signedIn('administrator', foundation)
  const own = { accountId: administrator.actor.accountId }
  expect((await administrator.ask(second.resetSecondFactor, own)).problem).toBe('access/own-second-factor')
  const stranger = await somebody(await aFoundation(app))
  await setUp(stranger)
  const theirs = { accountId: stranger.actor.accountId }
  expect((await administrator.ask(second.resetSecondFactor, theirs)).problem).toBe('common/not-found')
  expect((await ask(stranger)).status).toBe(200)
})

test('what is written down about signing in can be read in the log', async () => {
  const person = await somebody(foundation)
  const { secret } = await setUp(person)
  await person.ask(contract.changePassword, { current: password, password: 'een nieuw begin' })
  await person.ask(second.renewBackupCodes, { code: codeOf(secret) })
  const officer = await app.signedIn('privacy-officer', foundation)
  const { body } = await officer.ask(logContract.listAuditEvents, { accountId: person.actor.accountId })
  expect(logContract.listAuditEvents.answer.safeParse(body).success).toBe(true)
  expect(body.events.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['sign-in', 'second-factor', 'change-password']),
  )
})

test('whose function has ended is not told of any more', async () => {
  const of = await aFoundation(app)
  const administrator = await app.signedIn('administrator', of)
  const [stays, left] = [await somebody(of), await somebody(of)]
  for (const person of [stays, left]) await setUp(person)
  await app.asOwner(`update role_holding set until_on = '2026-11-17' where account_id = $1`, [left.actor.accountId])
  const told = (await administrator.ask(second.getSecondFactorRule, {})).body.setUp
  expect([told.includes(stays.actor.accountId), told.includes(left.actor.accountId)]).toEqual([true, false])
})
