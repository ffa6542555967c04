import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { listItems } from '#capabilities/organisation/contract.ts'
import type { Role } from '#kernel/actor.ts'
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
