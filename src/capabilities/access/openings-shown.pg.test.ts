import { expect, test } from 'vitest'
import { getClientFile } from '#capabilities/clients/contract.ts'
import { getMyDay } from '#capabilities/guidance/contract.ts'
import { aClient, aFoundation, aHousehold, aTrajectory, aWorker } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { getSession } from './contract.ts'
import { changeRule } from './contract/matrix.ts'
import * as contract from './contract/openings.ts'
import { listAuditEvents } from './contract/log.ts'
import { judgeSignal, listSignals } from './contract/watch.ts'

const app = await testApp()
const here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
const at = { locationId: here.locations[0]!.id }
const [worker, colleague] = [await aWorker(app, here, 'Joke Verhoef'), await aWorker(app, here)]
const guide = await app.signedIn('guide', here, { ...at, workerId: worker.id })
const leader = await app.signedIn('team-leader', here, at)
const elsewhere = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
const [officer, second] = [await app.signedIn('privacy-officer', here), await app.signedIn('privacy-officer', here)]

const mother = await aClient(app, here, { givenNames: 'Samira', familyName: 'Khatib' })
const son = await aClient(app, here, { givenNames: 'Nour', familyName: 'Khatib' })
const hidden = await aClient(app, here, { givenNames: 'Verborgen', familyName: 'Khatib' })
await aHousehold(app, here, [mother, son, hidden])
await app.asOwner('update client set secret = true where id = $1', [hidden.id])
await aTrajectory(app, here, { clientId: mother.id, workerId: colleague.id })

test('a file opened for once names the others of the family, without opening theirs; who is secret is not among them', async () => {
  await guide.ask(contract.openForWalkIn, { clientId: mother.id, reason: 'Vraag over de huurtoeslag' })
  const file = (await guide.ask(getClientFile, { clientId: mother.id })).body
  expect(file.closedHousemates).toMatchObject([{ givenNames: 'Nour', number: son.number, role: 'child' }])
  expect((await guide.ask(getClientFile, { clientId: son.id })).status).toBe(404)
  const whole = (await leader.ask(getClientFile, { clientId: mother.id })).body
  expect([whole.closedHousemates, whole.household?.members.length]).toEqual([[], 2])
})

test('who of the family was named is found in the log by their number, and no id of theirs goes out', async () => {
  const { body } = await guide.ask(getClientFile, { clientId: mother.id })
  expect(body.closedHousemates).toHaveLength(1)
  expect(JSON.stringify(body)).not.toContain(son.id)
  const events = async (clientNumber: number) =>
    (await officer.ask(listAuditEvents, { clientNumber, accountId: guide.actor.accountId })).body.events.filter(
      ({ action, subject }) => action === 'read' && subject === 'clients.getClientFile',
    )
  const [named] = await events(son.number)
  expect(named).toMatchObject({ action: 'read', clientNumber: mother.number, inList: 1 })
  expect(await events(hidden.number)).toEqual([])
})

test('broken glass stands on the start page of the team leader of the location and of the privacy officer, until a week later', async () => {
  await guide.ask(contract.breakGlass, { clientNumber: son.number, reason: 'Met spoed naar de huisarts' })
  const seen = async (visitor: typeof leader) => (await visitor.ask(contract.listBrokenGlass, {})).body.openings
  const expected = { clientNumber: son.number, reason: 'Met spoed naar de huisarts' }
  expect(await seen(leader)).toMatchObject([expected])
  expect(await seen(officer)).toMatchObject([expected])
  expect(await seen(elsewhere)).toEqual([])
  expect((await guide.ask(contract.listBrokenGlass, {})).problem).toBe('common/not-allowed')
  await app.asOwner(
    `update file_opening set opened_at = opened_at - interval '8 days', ends_at = ends_at - interval '8 days'`,
  )
  expect(await seen(leader)).toEqual([])
})

test('nobody judges a signal about themselves', async () => {
  await officer.ask(contract.breakGlass, { clientNumber: son.number, reason: 'Klacht over dit dossier' })
  const { signals } = (await officer.ask(listSignals, {})).body
  const own = signals.find((one) => one.account?.id === officer.actor.accountId)!
  const wish = { signalId: own.id, outcome: 'nothing-wrong', note: null, version: own.version } as const
  expect((await officer.ask(judgeSignal, wish)).problem).toBe('access/own-signal')
  expect((await second.ask(judgeSignal, wish)).status).toBe(200)
})

test('who has files behind broken glass alone has no clients to guide, and keeps the start page of before', async () => {
  const { session } = (await officer.ask(getSession, {})).body
  expect(session!.may.seeGuidance).toBe(false)
  expect((await guide.ask(getSession, {})).body.session!.may.seeGuidance).toBe(true)
})

test('a short client number is found at the desk as it is; what begins with it is not', async () => {
  const short = await aClient(app, here, { givenNames: 'Kort', familyName: 'Nummer' })
  await app.asOwner(`update client set number = 7, search_tokens = array_append(search_tokens, '7') where id = $1`, [
    short.id,
  ])
  const found = async (q: string) => (await leader.ask(contract.findAtDesk, { q })).body.found.map(({ name }) => name)
  expect(await found('7')).toEqual(['Kort Nummer'])
  expect(await found('1')).toEqual([])
})

test('a client is hidden and shown again only with a reason, which stands in the log; the guide is offered to stay', async () => {
  const wish = { clientId: mother.id, secret: true, accountIds: [] }
  expect((await leader.ask(contract.changeSecrecy, wish)).errors).toEqual([{ pointer: '/why', code: 'fault/required' }])
  const keeper = await app.signedIn('guide', here, { ...at, workerId: colleague.id })
  expect((await leader.ask(contract.getSecrecy, { clientId: mother.id })).body.coupledIds).toEqual([
    keeper.actor.accountId,
  ])
  const why = 'Opvang wegens dreiging'
  expect((await leader.ask(contract.changeSecrecy, { ...wish, why })).status).toBe(200)
  // Naming somebody is no change of the mark.
  expect((await leader.ask(contract.changeSecrecy, { ...wish, accountIds: [keeper.actor.accountId] })).status).toBe(200)
  expect((await leader.ask(contract.changeSecrecy, { ...wish, secret: false })).status).toBe(422)
  const kept = await app.asOwner(`select subject, why from audit.event where why = $1`, [why])
  expect(kept).toEqual([{ subject: 'access.markSecret', why }])
})

test('who reads no contacts is told of nobody that there was none', async () => {
  const administrator = await app.signedIn('administrator', here)
  await aTrajectory(app, here, { clientId: son.id, workerId: worker.id, startedOn: '2026-01-05' })
  expect((await guide.ask(getMyDay, {})).body.quiet).toHaveLength(1)
  const before = { reach: 'own', mayWrite: true } as const
  const closed = { role: 'guide', compartment: 'contacts', reach: 'none', mayWrite: false, before } as const
  expect((await administrator.ask(changeRule, closed)).status).toBe(200)
  const { quiet, may } = (await guide.ask(getMyDay, {})).body
  expect([quiet, may.contacts]).toEqual([[], false])
})
