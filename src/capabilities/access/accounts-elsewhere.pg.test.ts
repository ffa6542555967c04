import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { listItems } from '#capabilities/organisation/contract.ts'
import type { Role } from '#kernel/actor.ts'
import { newId } from '#kernel/ids.ts'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { signing } from '../../../test/harness/signing.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as accountsContract from './contract/accounts.ts'
import * as second from './contract/second-factor.ts'
import { insertHolding } from './public.ts'

const app = await testApp()
const { setUp, somebody } = signing(app)
let here: TestFoundation
let there: TestFoundation
let administrator: Visitor
beforeAll(async () => {
  here = await aFoundation(app)
  there = await aFoundation(app, { name: 'Stichting Overkant' })
  administrator = await app.signedIn('administrator', here)
})

type During = { fromOn?: string; untilOn?: string }
const hold = (of: TestFoundation, accountId: string, role: Role, { fromOn, untilOn }: During = {}) =>
  app.asSystem(of, (tx) =>
    insertHolding(tx, {
      foundationId: of.id,
      accountId,
      role,
      workerId: null,
      locationId: null,
      fromOn: fromOn ?? null,
      untilOn: untilOn ?? null,
    }),
  )
const endHere = (accountId: string) =>
  app.asOwner(`update role_holding set until_on = '2026-11-17' where foundation_id = $1 and account_id = $2`, [
    here.id,
    accountId,
  ])
const reset = (accountId: string) => administrator.ask(second.resetSecondFactor, { accountId })
const ask = (person: Visitor) => person.ask(listItems, { list: 'function' })
const letters = async () => {
  await app.access.settled()
  return app.letters.splice(0)
}

test.each([
  ['now', {}],
  ['from a later day', { fromOn: '2027-01-01' }],
  ['until today', { untilOn: '2026-11-18' }],
])('nobody takes away the second step of who works elsewhere too %s, nor tells where', async (_when, during) => {
  const person = await somebody(here, 'coordinator')
  await setUp(person)
  await hold(there, person.actor.accountId, 'team-leader', during)
  const refused = await reset(person.actor.accountId)
  expect([refused.status, refused.problem]).toEqual([409, 'access/works-elsewhere'])
  expect(refused.raw.body).not.toContain('Overkant')
  expect(refused.raw.body).not.toContain(there.id)
  expect((await ask(person)).status).toBe(200)
  expect((await administrator.ask(second.getSecondFactorRule, {})).body.setUp).toContain(person.actor.accountId)
  expect(await letters()).toEqual([])
})

test('who worked elsewhere before is reset here like anybody', async () => {
  const person = await somebody(here, 'coordinator')
  await setUp(person)
  await hold(there, person.actor.accountId, 'team-leader', { untilOn: '2026-11-17' })
  expect((await reset(person.actor.accountId)).status).toBe(200)
  expect((await ask(person)).problem).toBe('common/not-signed-in')
  expect(await letters()).toHaveLength(1)
})

test('of somebody whose roles here have ended nothing is reset, and no link is sent', async () => {
  const person = await somebody(here, 'coordinator')
  await setUp(person)
  const { accountId } = person.actor
  await endHere(accountId)
  const link = () => administrator.ask(accountsContract.sendPasswordLink, { accountId })
  for (const refused of [await reset(accountId), await link()]) {
    expect([refused.status, refused.problem]).toEqual([409, 'access/roles-ended'])
  }
  expect(await letters()).toEqual([])
  await hold(here, accountId, 'coordinator', { fromOn: '2027-01-01' })
  expect((await link()).status).toBe(200)
  expect((await reset(accountId)).status).toBe(200)
  expect(await letters()).toHaveLength(2)
})

test('a role is given again to somebody whose roles have ended', async () => {
  const person = await somebody(here, 'coordinator')
  await endHere(person.actor.accountId)
  const wish = { locationId: null, workerId: null, fromOn: null, untilOn: null, role: 'hr' } as const
  const given = await administrator.ask(accountsContract.giveRole, { ...wish, accountId: person.actor.accountId })
  expect(given.status).toBe(200)
})

test('the database tells nobody but an administrator whether somebody works elsewhere', async () => {
  const person = await app.signedIn('coordinator', there)
  const told = (who: Visitor) =>
    app.as(who.actor, async (tx) => {
      const { rows } = await sql<{ held: boolean | null }>`
        select app.held_elsewhere(${person.actor.accountId}, ${app.today()}) as held`.execute(tx)
      return rows[0]!.held
    })
  expect(await told(administrator)).toBe(true)
  for (const role of ['guide', 'team-leader', 'privacy-officer', 'hr'] as const) {
    expect(await told(await app.signedIn(role, here))).toBe(false)
  }
})

async function invite(email: string) {
  const wish = { name: 'Noor', email, role: 'coordinator', locationId: null, workerId: null } as const
  const answer = await administrator.ask(accountsContract.inviteAccount, { ...wish, fromOn: null, untilOn: null })
  return { answer, letters: await letters() }
}
const account = () =>
  app.auth.ensureAccount({ email: `${newId()}@test.example`, name: 'Bekend Elders', language: 'nl' })
const inUse = [{ pointer: '/email', code: 'fault/email-in-use' }]

test.each([
  ['still has', {}],
  ['will have', { fromOn: '2027-01-01' }],
  ['had', { untilOn: '2026-11-17' }],
])(
  'an address that another foundation invited is refused like one that signs in, when it %s a role there',
  async (_when, during) => {
    const signsIn = await app.signedIn('guide', there)
    await app.auth.setPassword(signsIn.actor.accountId, 'wandelen-in-de-duinen')
    const known = await invite(signsIn.email)
    const invited = await account()
    await hold(there, invited.id, 'guide', during)
    const refused = await invite(invited.email)
    expect([refused.answer.status, refused.answer.errors, refused.letters]).toEqual([422, inUse, []])
    const told = ({ answer }: typeof refused) => ({ ...answer.raw.json(), instance: null })
    expect(told(refused)).toEqual(told(known))
  },
)

const ways = {
  'single sign-on': `insert into auth.credential (id, provider_id, account_id, user_id)
    values (gen_random_uuid(), 'oidc https://sso.example', gen_random_uuid()::text, $1)`,
  'a passkey': `insert into auth.passkey (id, user_id, credential_id, public_key, counter, name)
    values (gen_random_uuid(), $1, gen_random_uuid()::text, '', 0, 'stick')`,
}
test.each(Object.entries(ways))(
  'who signs in by %s alone is not taken over, and is no invitation that waits',
  async (_way, insert) => {
    const stranger = await account()
    await app.asOwner(insert, [stranger.id])
    const refused = await invite(stranger.email)
    expect([refused.answer.status, refused.answer.errors, refused.letters]).toEqual([422, inUse, []])
    const colleague = await account()
    await app.asOwner(insert, [colleague.id])
    await hold(here, colleague.id, 'hr')
    const { accounts } = (await administrator.ask(accountsContract.listAccounts, {})).body
    expect(accounts.find(({ id }) => id === colleague.id)).toMatchObject({ active: true })
  },
)

test('an address that was made and never got a role is invited as if it were new', async () => {
  const { answer, letters: sent } = await invite((await account()).email)
  expect([answer.status, sent.length]).toEqual([200, 1])
})
