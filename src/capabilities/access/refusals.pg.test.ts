import { expect, test } from 'vitest'
import { correctClient, getClient, getClientFile } from '#capabilities/clients/contract.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { sealAudit, verifyAudit } from '#platform/server/db/audit-seal.ts'
import { MOST_PER_MINUTE } from '#platform/server/http/refusals.ts'
import { aClient, aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'
import * as accountsContract from './contract/accounts.ts'
import * as logContract from './contract/log.ts'
import { breakGlass } from './contract/openings.ts'
import { listSignals } from './contract/watch.ts'
import { MOST_MISSES } from './rules/openings.ts'

const app = await testApp({ behindTlsProxy: true })
const here = await aFoundation(app)
const client = await aClient(app, here)
const leader = await app.signedIn('team-leader', here)
const officer = await app.signedIn('privacy-officer', here)
const from = { 'x-forwarded-for': '198.51.100.9, 2001:db8::7' }
const log = async (who: Visitor, action: string) =>
  (await officer.ask(logContract.listAuditEvents, { accountId: who.actor.accountId, action: action as never })).body
    .events

test('the address that the proxy saw stands with looks and with what triggers write', async () => {
  await leader.send('GET', `/api/v1/clients/${client.id}/file`, undefined, from)
  const { body } = await leader.ask(getClient, { clientId: client.id })
  await leader.send(
    'PUT',
    correctClient.path.replace(':clientId', client.id),
    { ...body.values, phone: '06-12345678', version: body.version },
    from,
  )
  const [change] = await log(leader, 'update')
  expect(change).toMatchObject({ subject: 'client', address: '2001:db8::7', onBehalfOf: null })
  const looks = await log(leader, 'read')
  expect(looks.map(({ address }) => address)).toContain('2001:db8::7')
  await sealAudit(app.database)
  expect(await verifyAudit(app.logins.owner)).toBeNull()
})

test('an address that is none leaves the entry without one, and the answer as it is', async () => {
  const answer = await leader.send('GET', `/api/v1/clients/${client.id}`, undefined, { 'x-forwarded-for': "x'y" })
  expect(answer.status).toBe(200)
  expect((await log(leader, 'read'))[0]).toMatchObject({ address: null })
})

test('work of the system for somebody names for whom, also in what triggers write', async () => {
  await app.database.asSystem(
    { reason: 'test', foundationId: here.id, accountId: leader.actor.accountId },
    async (tx) =>
      void (await tx.updateTable('client').set({ email: null, phone: '1' }).where('id', '=', client.id).execute()),
  )
  const rows = await app.asOwner<{ on_behalf_of: string }>(
    `select on_behalf_of from audit.event where roles = '{system}' and account_id = $1`,
    [leader.actor.accountId],
  )
  expect(rows.map((row) => row.on_behalf_of)).toEqual([leader.actor.accountId, leader.actor.accountId])
})

test('what somebody is refused stands in the log: not allowed, and an id that is not for them', async () => {
  const guide = await app.signedIn('guide', here)
  const unknown = newId()
  expect((await guide.ask(accountsContract.listAccounts, {})).problem).toBe('common/not-allowed')
  expect((await guide.ask(getClientFile, { clientId: client.id })).problem).toBe('common/not-found')
  expect((await guide.ask(getClientFile, { clientId: unknown })).problem).toBe('common/not-found')
  expect((await guide.ask(contract.endSession, { sessionId: unknown })).problem).toBe('common/not-found')
  expect((await guide.send('GET', '/api/v1/clients/geen-id')).status).toBe(422)
  const events = await log(guide, 'refused')
  expect(events).toMatchObject([
    { subject: 'access.endSession', why: 'common/not-found', clientNumber: null },
    { subject: 'clients.getClientFile', why: 'common/not-found', clientNumber: null },
    { subject: 'clients.getClientFile', why: 'common/not-found', clientNumber: client.number, roles: ['guide'] },
    { subject: 'access.listAccounts', why: 'common/not-allowed' },
  ])
})

test('a number that opens no file by broken glass stands in the log, whatever stands behind it, and so many a day are enough', async () => {
  const guide = await app.signedIn('guide', here)
  const hidden = await aClient(app, here)
  await app.asOwner('update client set secret = true where id = $1', [hidden.id])
  const glass = (clientNumber: number) => guide.ask(breakGlass, { clientNumber, reason: 'Met spoed naar huis' })
  const [nobody, secret] = [await glass(2_000_000_000), await glass(hidden.number)]
  expect([nobody.problem, nobody.errors]).toEqual([
    'access/no-such-file',
    [{ pointer: '/clientNumber', code: 'fault/no-such-file' }],
  ])
  const told = ({ raw }: typeof secret) => ({ ...raw.json(), instance: null })
  expect(told(secret)).toEqual(told(nobody))
  const missed = { subject: 'access.breakGlass', why: 'access/no-such-file', clientNumber: null }
  expect(await log(guide, 'refused')).toMatchObject([missed, missed])
  expect((await glass(client.number)).status).toBe(200)
  for (let miss = 3; miss <= MOST_MISSES; miss++) expect((await glass(2_000_000_000)).problem).toBe(missed.why)
  for (const number of [2_000_000_000, hidden.number, client.number]) {
    const refused = await glass(number)
    expect([refused.status, refused.problem, refused.errors?.[0]?.code]).toEqual([
      429,
      'common/too-many-requests',
      'fault/too-many-numbers',
    ])
  }
  const events = await log(guide, 'refused')
  expect(events).toHaveLength(MOST_MISSES + 3)
  expect(events[0]).toMatchObject({ subject: 'access.breakGlass', why: 'common/too-many-requests' })
  const colleague = await app.signedIn('guide', here)
  const wish = { clientNumber: client.number, reason: 'Met spoed naar huis' }
  expect((await colleague.ask(breakGlass, wish)).status).toBe(200)
})

test('the privacy officer is told of numbers that are tried, from the third on, with the lines of the log behind it', async () => {
  const guide = await app.signedIn('guide', here)
  const miss = () => guide.ask(breakGlass, { clientNumber: 2_000_000_000, reason: 'Met spoed naar huis' })
  const signals = async () =>
    (await officer.ask(listSignals, {})).body.signals.filter(({ account }) => account.id === guide.actor.accountId)
  await miss()
  await miss()
  await guide.ask(getClientFile, { clientId: newId() })
  expect(await signals()).toEqual([])
  await miss()
  expect(await signals()).toMatchObject([{ rule: 'missed-glass', looks: 3, clientNumber: null }])
  await miss()
  const [signal] = await signals()
  expect(signal).toMatchObject({ looks: 4, onDay: todayInAmsterdam(new Date()) })
  const behind = (await officer.ask(logContract.listAuditEvents, { signalId: signal!.id })).body.events
  expect(behind.map(({ subject, why }) => [subject, why])).toEqual(
    Array.from({ length: 4 }, () => ['access.breakGlass', 'access/no-such-file']),
  )
})

test('a flood of refusals is counted, and stands in the log as a number', async () => {
  const guide = await app.signedIn('guide', here)
  for (let i = 0; i < MOST_PER_MINUTE + 7; i++) await guide.ask(getClientFile, { clientId: newId() })
  const written = await app.asOwner<{ count: number }>(
    `select count(*)::int as count from audit.event where action = 'refused' and account_id = $1`,
    [guide.actor.accountId],
  )
  expect(written).toEqual([{ count: MOST_PER_MINUTE }])
  await app.http.close()
  const [last] = await app.asOwner<{ why: string }>(
    `select why from audit.event where action = 'refused' and account_id = $1 order by at desc limit 1`,
    [guide.actor.accountId],
  )
  expect(last).toEqual({ why: '+7' })
})
