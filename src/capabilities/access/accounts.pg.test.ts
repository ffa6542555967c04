import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aTrajectory, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'
import * as accountsContract from './contract/accounts.ts'

const app = await testApp()
let foundation: TestFoundation
let administrator: Visitor
beforeAll(async () => {
  foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  await app.asOwner('update foundation set second_factor_grace_days = 30 where id = $1', [foundation.id])
  administrator = await app.signedIn('administrator', foundation)
})

const open = { locationId: null, workerId: null, fromOn: null, untilOn: null }
const address = () => `${newId()}@test.example`
const linkIn = (text: string) => /token=([\w-]+)/.exec(text)![1]!

async function invited(
  wish: Partial<Parameters<typeof administrator.ask<typeof accountsContract.inviteAccount>>[1]> = {},
) {
  const email = address()
  const answer = await administrator.ask(accountsContract.inviteAccount, {
    ...open,
    name: 'Noor',
    email,
    role: 'team-leader',
    ...wish,
  })
  await app.access.settled()
  return { email, answer, letters: app.letters.splice(0) }
}

test('somebody is invited, chooses a password by the letter, and works with the role that was given', async () => {
  const worker = await aWorker(app, foundation, 'Noor Jansen')
  const client = await aClient(app, foundation)
  await aTrajectory(app, foundation, { clientId: client.id, workerId: worker.id })
  const { email, answer, letters } = await invited({ role: 'guide', workerId: worker.id })
  expect(answer.status).toBe(200)
  expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
    [email, 'Uw account in Reisgezel / Your account in Reisgezel'],
  ])
  const before = (await administrator.ask(accountsContract.listAccounts, {})).body.accounts.find(
    (account) => account.email === email,
  )
  expect(before).toMatchObject({
    name: 'Noor',
    active: false,
    roles: [{ role: 'guide', worker: { name: 'Noor Jansen' } }],
  })

  const person = app.stranger()
  expect((await person.ask(contract.signIn, { email, password: 'wat dan ook' })).problem).toBe(
    'access/wrong-credentials',
  )
  const token = linkIn(letters[0]!.text)
  expect((await person.ask(contract.resetPassword, { token, password: 'zand tussen de tenen' })).status).toBe(200)
  const { body } = await person.ask(contract.signIn, { email, password: 'zand tussen de tenen' })
  expect(body.session).toMatchObject({ roles: ['guide'], workerId: worker.id, foundation: { id: foundation.id } })
  const after = (await administrator.ask(accountsContract.listAccounts, {})).body.accounts.find(
    (account) => account.email === email,
  )
  expect(after!.active).toBe(true)
})

test('a guide needs a place in the team, and a role does not end before it begins', async () => {
  const { answer } = await invited({ role: 'guide', fromOn: '2026-05-01', untilOn: '2026-04-30' })
  expect([answer.status, answer.errors]).toEqual([
    422,
    [
      { pointer: '/workerId', code: 'fault/required' },
      { pointer: '/untilOn', code: 'fault/ends-before-start' },
    ],
  ])
})

test('all locations are named and not left out: the widest is nobody’s by default', async () => {
  const { locationId: _, ...rest } = { ...open, name: 'Noor', email: address(), role: 'team-leader' }
  const answer = await administrator.ask(accountsContract.inviteAccount, rest as never)
  expect([answer.status, answer.errors]).toEqual([422, [{ pointer: '/locationId', code: 'fault/required' }]])
})

test('an address is used once, and a location or worker of another foundation does not exist', async () => {
  const { email } = await invited()
  const again = await administrator.ask(accountsContract.inviteAccount, {
    ...open,
    name: 'Noor',
    email,
    role: 'coordinator',
  })
  expect([again.status, again.errors]).toEqual([422, [{ pointer: '/email', code: 'fault/email-in-use' }]])
  const elsewhere = await aFoundation(app)
  const { answer, letters } = await invited({ locationId: elsewhere.locations[0]!.id })
  expect([answer.status, letters]).toEqual([422, []])
})

test('a role can end: the last day still counts, the day after does not', async () => {
  const { email, letters } = await invited({ locationId: foundation.locations[1]!.id })
  const token = linkIn(letters[0]!.text)
  const person = app.stranger()
  await person.ask(contract.resetPassword, { token, password: 'zand tussen de tenen' })
  const { headers } = await person.ask(contract.signIn, { email, password: 'zand tussen de tenen' })
  person.cookie = String(headers['set-cookie']).split(';')[0]!
  const account = (await administrator.ask(accountsContract.listAccounts, {})).body.accounts.find(
    (one) => one.email === email,
  )!
  const { id: roleId, version } = account.roles[0]!
  const locationId = foundation.locations[1]!.id
  const ended = await administrator.ask(accountsContract.changeRole, {
    ...open,
    roleId,
    version,
    locationId,
    untilOn: app.today(),
  })
  expect(ended.body).toEqual({ id: roleId, version: version + 1 })
  expect((await person.ask(contract.getSession, {})).body.session).not.toBeNull()
  const stale = await administrator.ask(accountsContract.changeRole, {
    ...open,
    roleId,
    version,
    locationId,
    untilOn: '2026-01-01',
  })
  expect([stale.status, stale.problem]).toEqual([409, 'common/stale-version'])
  expect(stale.raw.json().current).toEqual({
    values: { workerId: null, locationId, municipalityId: null, fromOn: null, untilOn: app.today() },
    version: version + 1,
  })
  await administrator.ask(accountsContract.changeRole, {
    ...open,
    roleId,
    version: version + 1,
    locationId,
    untilOn: '2026-11-17',
  })
  expect((await person.ask(contract.getSession, {})).body.session).toBeNull()
})

test('a second role widens what somebody sees', async () => {
  const { answer } = await invited({ role: 'coordinator' })
  const given = await administrator.ask(accountsContract.giveRole, {
    ...open,
    accountId: answer.body.id,
    role: 'team-leader',
  })
  expect(given.status).toBe(200)
  const account = (await administrator.ask(accountsContract.listAccounts, {})).body.accounts.find(
    (one) => one.id === answer.body.id,
  )!
  expect(account.roles.map((one) => one.role)).toEqual(['coordinator', 'team-leader'])
})

test('the last administrator stays', async () => {
  const small = await aFoundation(app)
  const only = await app.signedIn('administrator', small)
  const [account] = (await only.ask(accountsContract.listAccounts, {})).body.accounts
  const { id: roleId, version } = account!.roles[0]!
  const refused = await only.ask(accountsContract.changeRole, { ...open, roleId, version, untilOn: '2026-12-31' })
  expect([refused.status, refused.problem]).toEqual([409, 'access/last-administrator'])
  const second = await only.ask(accountsContract.inviteAccount, {
    ...open,
    name: 'Bo',
    email: address(),
    role: 'administrator',
  })
  expect(second.status).toBe(200)
  expect(
    (await only.ask(accountsContract.changeRole, { ...open, roleId, version, untilOn: '2026-12-31' })).status,
  ).toBe(200)
  await app.access.settled()
  app.letters.splice(0)
})

test('a letter once more, to whoever has a role here and to nobody else', async () => {
  const { answer } = await invited()
  const again = await administrator.ask(accountsContract.sendPasswordLink, { accountId: answer.body.id })
  await app.access.settled()
  expect([again.status, app.letters.splice(0).length]).toEqual([200, 1])
  const other = await app.signedIn('guide', await aFoundation(app))
  for (const accountId of [other.actor.accountId, newId()]) {
    expect((await administrator.ask(accountsContract.sendPasswordLink, { accountId })).problem).toBe('common/not-found')
    expect(
      (await administrator.ask(accountsContract.giveRole, { ...open, accountId, role: 'team-leader' })).problem,
    ).toBe('common/not-found')
  }
  await app.access.settled()
  expect(app.letters).toEqual([])
})

test('another foundation is not in the list, and its roles cannot be changed', async () => {
  const elsewhere = await app.signedIn('administrator', await aFoundation(app))
  const { accounts } = (await administrator.ask(accountsContract.listAccounts, {})).body
  expect(accounts.some((account) => account.id === elsewhere.actor.accountId)).toBe(false)
  const [theirs] = (await elsewhere.ask(accountsContract.listAccounts, {})).body.accounts
  const { id: roleId, version } = theirs!.roles[0]!
  expect(
    (await administrator.ask(accountsContract.changeRole, { ...open, roleId, version, untilOn: '2026-01-01' })).problem,
  ).toBe('common/not-found')
})

test.each(['guide', 'team-leader', 'legal-adviser', 'coordinator'] as const)(
  'a %s manages no accounts',
  async (role) => {
    const person = await app.signedIn(role, foundation)
    expect((await person.ask(accountsContract.listAccounts, {})).problem).toBe('common/not-allowed')
    const wish = { ...open, name: 'X', email: address(), role: 'administrator' as const }
    expect((await person.ask(accountsContract.inviteAccount, wish)).problem).toBe('common/not-allowed')
  },
)
