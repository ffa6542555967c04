import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { getClientFile } from '#capabilities/clients/contract.ts'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aHousehold, aTrajectory, aWorker } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { checkCouplings } from './commands/couplings.ts'
import { listAuditEvents } from './contract/log.ts'

const app = await testApp()
const [here, there] = [await aFoundation(app), await aFoundation(app)]
const [worker, other] = [await aWorker(app, here), await aWorker(app, here)]
const guide = await app.signedIn('guide', here, { workerId: worker.id })
const officer = await app.signedIn('privacy-officer', here)
const administrator = await app.signedIn('administrator', here)
const [mother, son, stranger] = [await aClient(app, here), await aClient(app, here), await aClient(app, here)]
await aHousehold(app, here, [mother, son])
await aTrajectory(app, here, { clientId: mother.id, workerId: worker.id })
await aTrajectory(app, here, { clientId: stranger.id, workerId: other.id })

const check = (repair = true, of = here) => checkCouplings({ auth: app.auth, server: app.server }, of.id, { repair })
const nothing = { missing: 0, extra: 0, clientIds: [] }
const sees = async (clientId: string) => (await guide.ask(getClientFile, { clientId })).status
const incidents = async () => (await officer.ask(listAuditEvents, { action: 'incident' })).body.events

test('couplings that are right are left alone, and nobody is told', async () => {
  const before = app.letters.length
  expect(await check()).toMatchObject(nothing)
  expect([await incidents(), app.letters.length]).toEqual([[], before])
})

test('a fact that was tampered with is found, told and mended; a second time there is nothing', async () => {
  await app.asOwner('delete from client_coupling where worker_id = $1 and client_id = $2', [worker.id, son.id])
  await app.asOwner(
    `insert into client_coupling (foundation_id, worker_id, client_id, tie) values ($1, $2, $3, 'trajectory')`,
    [here.id, worker.id, stranger.id],
  )
  expect([await sees(son.id), await sees(stranger.id)]).toEqual([404, 200])
  const before = app.letters.length

  const seen = { missing: 1, extra: 1, clientIds: [son.id, stranger.id].sort() }
  expect(await check(false)).toEqual({ ...seen, repaired: false })
  expect([await sees(son.id), await sees(stranger.id)]).toEqual([404, 200])
  expect(await check()).toEqual({ ...seen, repaired: true })
  expect([await sees(son.id), await sees(stranger.id)]).toEqual([200, 404])

  const letters = app.letters.slice(before)
  expect(letters.map(({ to }) => to).sort()).toEqual(
    [officer.email, officer.email, administrator.email, administrator.email].sort(),
  )
  expect(letters[0]!.text).toContain('ontbraken: 1.')
  expect(letters.map(({ text }) => text).join()).not.toMatch(new RegExp(`${son.id}|${stranger.id}`))
  expect(await incidents()).toMatchObject([
    { account: null, subject: 'client_coupling', inList: 2, why: 'missing 1, extra 1, repaired' },
    { inList: 2, why: 'missing 1, extra 1, left' },
  ])
  expect(await check()).toMatchObject(nothing)
  expect(await incidents()).toHaveLength(2)
})

test.each([
  ['an end that moved', `update client_coupling set until_on = '2026-01-01' where client_id = $1`],
  ['a beginning that moved', `update client_coupling set from_on = '2030-01-01' where client_id = $1`],
  ['secrecy that is not there', 'update client_coupling set secret = true where client_id = $1'],
  ['another tie', `update client_coupling set tie = 'pair' where client_id = $1`],
  ['a double', 'insert into client_coupling select * from client_coupling where client_id = $1'],
])('%s is found as well', async (_what, tamper) => {
  await app.asOwner(tamper, [mother.id])
  expect((await check()).clientIds).toEqual([mother.id])
  expect(await check()).toMatchObject(nothing)
})

test('of another foundation nothing is read or mended', async () => {
  await app.asOwner('delete from client_coupling where client_id = $1', [mother.id])
  expect(await check(true, there)).toMatchObject(nothing)
  expect((await check()).clientIds).toEqual([mother.id])
})

test('nobody who is signed in asks for it', async () => {
  for (const text of ['select app.coupling_differences()', `select app.mend_couplings(array['${newId()}']::uuid[])`]) {
    await expect(app.as(administrator.actor, (tx) => sql.raw(text).execute(tx))).rejects.toThrow(/by the system/)
  }
})
