import { expect, test } from 'vitest'
import { getClientFile, joinHousehold, searchClients } from '#capabilities/clients/contract.ts'
import { recordContact } from '#capabilities/contacts/contract.ts'
import { getSession } from './contract.ts'
import { giveRole } from './contract/accounts.ts'
import { listSignals } from './contract/watch.ts'
import { aClient, aFoundation, aTrajectory, aWord, aWorker } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import * as contract from './contract/openings.ts'

const app = await testApp()
const here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
const [hillegom, lisse] = here.locations as [{ id: string; name: string }, { id: string; name: string }]
const worker = await aWorker(app, here, 'Joke Verhoef')
const colleague = await aWorker(app, here, 'Ans de Boer')
const own = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Ghebremedhin' })
const other = await aClient(app, here, { givenNames: 'Rahima', familyName: 'Noori' })
const far = await aClient(app, here, { givenNames: 'Rahmat', familyName: 'Karimi', location: lisse })
await aTrajectory(app, here, { clientId: own.id, workerId: worker.id })
await aTrajectory(app, here, { clientId: other.id, workerId: colleague.id })

const at = { locationId: hillegom.id }
const guide = await app.signedIn('guide', here, { ...at, workerId: worker.id })
const desk = await app.signedIn('receptionist', here, at)
const leader = await app.signedIn('team-leader', here, at)
const coordinator = await app.signedIn('coordinator', here)
const officer = await app.signedIn('privacy-officer', here)

const talk = await app.asSystem(here, async (tx) => ({
  heldOn: app.today(),
  kindId: await aWord(tx, here, 'contact-kind', 'Maatschappelijke begeleiding'),
  mannerId: null,
  subjectId: null,
  minutes: 10,
  workerId: worker.id,
  note: null,
}))

test('the desk tells that somebody is a client of the location and with whom, and nothing of the file', async () => {
  const { found, more } = (await desk.ask(contract.findAtDesk, { q: 'rah' })).body
  expect(found).toEqual([
    {
      clientId: own.id,
      number: own.number,
      name: 'Rahel Ghebremedhin',
      location: 'Hillegom',
      guides: [{ id: worker.id, name: 'Joke Verhoef' }],
      may: { read: false, openForWalkIn: false },
    },
    {
      clientId: other.id,
      number: other.number,
      name: 'Rahima Noori',
      location: 'Hillegom',
      guides: [{ id: colleague.id, name: 'Ans de Boer' }],
      may: { read: false, openForWalkIn: false },
    },
  ])
  expect(more).toBe(false)
  expect((await desk.ask(getClientFile, { clientId: own.id })).problem).toBe('common/not-allowed')
  const mine = (await guide.ask(contract.findAtDesk, { q: 'rah' })).body.found
  expect(mine.map((row) => row.may)).toEqual([
    { read: true, openForWalkIn: false },
    { read: false, openForWalkIn: true },
  ])
})

test.each(['Gebremedhn', 'ገብረመድህን', 'rahel ghebremehdin'])('the desk finds somebody by %s as well', async (q) => {
  expect((await desk.ask(contract.findAtDesk, { q })).body.found.map(({ clientId }) => clientId)).toEqual([own.id])
})

test.each(['ra', 'r a h', ' ', '%%%'])('%s is too little to ask at the desk', async (q) => {
  expect((await desk.ask(contract.findAtDesk, { q })).status).toBe(422)
})

test('for a walk-in talk a guide opens a file of the location for today, with a reason; a contact can be written', async () => {
  expect((await guide.ask(getClientFile, { clientId: other.id })).status).toBe(404)
  expect((await guide.ask(contract.openForWalkIn, { clientId: other.id, reason: '..........' })).errors).toEqual([
    { pointer: '/reason', code: 'fault/say-more' },
  ])
  const opened = await guide.ask(contract.openForWalkIn, {
    clientId: other.id,
    reason: 'Spreekuur, vraag over toeslag',
  })
  // Midnight in Amsterdam.
  expect(opened.body).toEqual({ clientId: other.id, endsAt: '2026-11-18T23:00:00.000Z' })
  expect((await guide.ask(getClientFile, { clientId: other.id })).status).toBe(200)
  expect((await guide.ask(recordContact, { clientId: other.id, ...talk })).status).toBe(200)
  expect((await guide.ask(searchClients, { q: 'rahima' })).body.total).toBe(1)
  expect((await guide.ask(contract.listOpenings, {})).body.openings).toMatchObject([
    { client: { name: 'Rahima Noori' }, kind: 'walk-in', reason: 'Spreekuur, vraag over toeslag' },
  ])
  const file = (await leader.ask(getClientFile, { clientId: other.id })).body
  expect(file.events.filter((event) => event.capability === 'access')).toMatchObject([
    { detail: { what: 'walk-in', worker: 'Test guide', note: 'Spreekuur, vraag over toeslag' } },
  ])
  expect(await eventsOf('file_opening', guide.actor.accountId)).toMatchObject([
    { action: 'insert', client_id: other.id, reason: 'Spreekuur, vraag over toeslag' },
  ])
})

test('nobody keeps a file that is open for once by way of a household, or a function by way of oneself', async () => {
  const join = { role: 'lodger', fromOn: null } as const
  const into = await guide.ask(joinHousehold, { clientId: own.id, withClientId: other.id, ...join })
  expect(into.errors).toEqual([{ pointer: '/withClientId', code: 'fault/opened-for-once' }])
  expect((await guide.ask(joinHousehold, { clientId: other.id, withClientId: own.id, ...join })).status).toBe(422)
  const administrator = await app.signedIn('administrator', here)
  const wish = {
    accountId: administrator.actor.accountId,
    role: 'team-leader',
    workerId: null,
    locationId: null,
  } as const
  const taken = await administrator.ask(giveRole, { ...wish, fromOn: null, untilOn: null })
  expect(taken.errors).toEqual([{ pointer: '/role', code: 'fault/not-oneself' }])
})

test('the day after it is closed again', async () => {
  app.setNow('2026-11-18T23:00:01Z')
  expect((await guide.ask(getClientFile, { clientId: other.id })).status).toBe(404)
  expect((await guide.ask(contract.listOpenings, {})).body.openings).toEqual([])
  app.setNow('2026-11-18T11:00:00Z')
})

test('a file that was opened for a walk-in closes when the client moves to where the reader has no function', async () => {
  const client = await aClient(app, here, { givenNames: 'Sahar', familyName: 'Verhuist' })
  const both = await app.signedIn('guide', here, { ...at, workerId: worker.id })
  const hold = `insert into role_holding (foundation_id, id, account_id, role, worker_id, location_id)
    values ($1, gen_random_uuid(), $2, 'guide', $3, $4)`
  await app.asOwner(hold, [here.id, both.actor.accountId, worker.id, lisse.id])
  const reason = 'Spreekuur van vandaag'
  for (const one of [guide, both]) await one.ask(contract.openForWalkIn, { clientId: client.id, reason })
  const hurried = await app.signedIn('coordinator', here)
  await hurried.ask(contract.breakGlass, { clientNumber: client.number, reason })
  const seenBy = async (who: typeof guide) => (await who.ask(getClientFile, { clientId: client.id })).status
  const sees = async () => [await seenBy(guide), await seenBy(both), await seenBy(hurried)]
  expect(await sees()).toEqual([200, 200, 200])
  const move = (to: { id: string }) =>
    app.asOwner('update client set location_id = $2 where id = $1', [client.id, to.id])
  await move(lisse)
  expect(await sees()).toEqual([404, 200, 200])
  expect((await guide.ask(searchClients, { q: 'sahar' })).body.total).toBe(0)
  expect((await guide.ask(contract.listOpenings, {})).body.openings.map((one) => one.client.id)).not.toContain(
    client.id,
  )
  await app.asOwner('delete from role_holding where account_id = $1 and location_id = $2', [
    both.actor.accountId,
    lisse.id,
  ])
  expect(await sees()).toEqual([404, 404, 200])
  await move(hillegom)
  expect(await sees()).toEqual([200, 200, 200])
})

test('no walk-in for a file of another location, nor by who has no files', async () => {
  const reason = 'Spreekuur van vandaag'
  expect((await guide.ask(contract.openForWalkIn, { clientId: far.id, reason })).status).toBe(404)
  expect((await desk.ask(contract.openForWalkIn, { clientId: other.id, reason })).problem).toBe('common/not-allowed')
  expect((await coordinator.ask(contract.openForWalkIn, { clientId: other.id, reason })).problem).toBe(
    'common/not-allowed',
  )
})

test('broken glass opens any file for two hours, for reading; who answers for it is told at once', async () => {
  const before = app.letters.length
  expect((await coordinator.ask(getClientFile, { clientId: far.id })).problem).toBe('common/not-allowed')
  const wish = { clientNumber: far.number, reason: 'Politie aan de telefoon, vermist kind' }
  const opened = await coordinator.ask(contract.breakGlass, wish)
  expect(opened.body).toEqual({ clientId: far.id, endsAt: '2026-11-18T13:00:00.000Z' })
  const file = await coordinator.ask(getClientFile, { clientId: far.id })
  expect(file.body.client.familyName).toBe('Karimi')
  expect(file.body.may).toMatchObject({ correct: false, changeHousehold: false })
  expect((await coordinator.ask(recordContact, { clientId: far.id, ...talk })).status).toBeGreaterThanOrEqual(403)
  expect((await coordinator.ask(searchClients, {})).body.rows.map((row) => row.id)).toEqual([far.id])
  await app.access.settled()
  const told = app.letters.slice(before)
  expect(told.map((letter) => letter.to)).toEqual([officer.email])
  expect(told[0]!.text).toContain(`dossier ${far.number}`)
  expect(told[0]!.text).not.toContain('Karimi')
  app.setNow('2026-11-18T13:00:01Z')
  expect((await coordinator.ask(getClientFile, { clientId: far.id })).problem).toBe('common/not-allowed')
  app.setNow('2026-11-18T11:00:00Z')
})

test('the team leader of the location is told of broken glass, and nobody is told of a number that is nobody’s', async () => {
  const unseen = await aClient(app, here, { location: hillegom })
  const before = app.letters.length
  await guide.ask(contract.breakGlass, { clientNumber: unseen.number, reason: 'Met spoed naar het ziekenhuis' })
  await app.access.settled()
  expect(
    app.letters
      .slice(before)
      .map((letter) => letter.to)
      .sort(),
  ).toEqual([leader.email, officer.email].sort())
  const nobody = await guide.ask(contract.breakGlass, { clientNumber: 2_000_000_000, reason: 'Met spoed naar huis' })
  expect(nobody.errors).toEqual([{ pointer: '/clientNumber', code: 'fault/no-such-file' }])
  for (const clientNumber of [-1, 1.5, 9e15, 'abc']) {
    const wrong = await guide.ask(contract.breakGlass, { clientNumber, reason: 'Met spoed naar huis' })
    expect(wrong.errors).toEqual([{ pointer: '/clientNumber', code: 'fault/no-number' }])
  }
})

test('who sees a file breaks no glass for it, and nobody twice', async () => {
  const reason = 'Met spoed naar het ziekenhuis'
  const client = await aClient(app, here, { givenNames: 'Gezien', familyName: 'Dossier' })
  await aTrajectory(app, here, { clientId: client.id, workerId: worker.id })
  const glass = (who: typeof guide) => who.ask(contract.breakGlass, { clientNumber: client.number, reason })
  const before = app.letters.length
  for (const who of [guide, leader]) {
    const refused = await glass(who)
    expect([refused.status, refused.problem, refused.errors]).toEqual([
      409,
      'access/sees-file',
      [{ pointer: '/clientNumber', code: 'fault/sees-file' }],
    ])
    expect((await who.ask(getClientFile, { clientId: client.id })).body.may.correct).toBe(true)
  }
  // Who sees a part of it still opens the rest.
  const lawyer = await app.signedIn('legal-adviser', here, at)
  expect((await glass(lawyer)).status).toBe(200)
  app.setNow('2026-11-18T11:30:00Z')
  const again = await glass(lawyer)
  expect([again.status, again.problem, again.errors]).toEqual([
    409,
    'access/glass-open',
    [{ pointer: '/clientNumber', code: 'fault/glass-open', params: { until: '14:00' } }],
  ])
  await app.access.settled()
  expect(app.letters.slice(before).filter(({ to }) => to === officer.email)).toHaveLength(1)
  app.setNow('2026-11-18T13:00:01Z')
  expect((await glass(lawyer)).status).toBe(200)
  app.setNow('2026-11-18T11:00:00Z')
})

test('two at the same moment break one glass', async () => {
  const client = await aClient(app, here)
  const wish = { clientNumber: client.number, reason: 'Met spoed naar het ziekenhuis' }
  const answers = await Promise.all([1, 2, 3].map(() => coordinator.ask(contract.breakGlass, wish)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})

test('a secret client is there for those named and for nobody else, whatever their function', async () => {
  const hidden = await aClient(app, here, { givenNames: 'Selam', familyName: 'Verborgen' })
  await aTrajectory(app, here, { clientId: hidden.id, workerId: worker.id })
  const second = await app.signedIn('team-leader', here, at)
  expect((await guide.ask(getClientFile, { clientId: hidden.id })).status).toBe(200)
  await leader.ask(contract.changeSecrecy, {
    clientId: hidden.id,
    secret: true,
    why: 'Opvang wegens dreiging',
    accountIds: [],
  })
  const seenBy = async (visitor: typeof guide) => [
    (await visitor.ask(getClientFile, { clientId: hidden.id })).status,
    (await visitor.ask(searchClients, { q: 'selam' })).body.total,
  ]
  expect(await seenBy(leader)).toEqual([200, 1])
  for (const visitor of [guide, second]) expect(await seenBy(visitor)).toEqual([404, 0])
  expect((await desk.ask(contract.findAtDesk, { q: 'selam' })).body.found).toEqual([])
  // Who is named finds the client at the desk as well.
  expect((await leader.ask(contract.findAtDesk, { q: 'selam' })).body.found.map((card) => card.clientId)).toEqual([
    hidden.id,
  ])
  const reason = 'Toch even kijken'
  expect((await guide.ask(contract.openForWalkIn, { clientId: hidden.id, reason })).status).toBe(404)
  expect((await guide.ask(contract.breakGlass, { clientNumber: hidden.number, reason })).errors).toEqual([
    { pointer: '/clientNumber', code: 'fault/no-such-file' },
  ])
  expect((await second.ask(contract.getSecrecy, { clientId: hidden.id })).status).toBe(404)

  const { members, choices } = (await leader.ask(contract.getSecrecy, { clientId: hidden.id })).body
  expect(members.map(({ id }) => id)).toEqual([leader.actor.accountId])
  expect(choices.map(({ id }) => id)).toContain(guide.actor.accountId)
  const named = { clientId: hidden.id, secret: true, accountIds: [guide.actor.accountId] }
  expect((await leader.ask(contract.changeSecrecy, named)).status).toBe(200)
  expect(await seenBy(guide)).toEqual([200, 1])
  expect(await seenBy(second)).toEqual([404, 0])

  const listed = (await officer.ask(contract.listSecretClients, {})).body.clients
  expect(listed).toMatchObject([{ id: hidden.id, number: hidden.number, members: [{}, {}] }])
  const naming = { clientId: hidden.id, accountId: second.actor.accountId }
  expect((await officer.ask(contract.nameForSecret, naming)).errors).toEqual([
    { pointer: '/accountId', code: 'fault/still-somebody' },
  ])
  const until = (day: string | null) =>
    app.asOwner('update role_holding set until_on = $2 where account_id = any ($1::uuid[])', [
      [leader.actor.accountId, guide.actor.accountId],
      day,
    ])
  await until('2026-11-17')
  expect((await officer.ask(contract.nameForSecret, naming)).status).toBe(200)
  expect(await seenBy(second)).toEqual([200, 1])
  await until(null)

  await leader.ask(contract.changeSecrecy, {
    clientId: hidden.id,
    secret: false,
    why: 'De dreiging is voorbij',
    accountIds: [],
  })
  expect(await seenBy(guide)).toEqual([200, 1])
  expect((await officer.ask(contract.listSecretClients, {})).body.clients).toEqual([])
})

test('somebody who is not in the list cannot be named, and only a secret client can get names from the privacy officer', async () => {
  const stranger = { clientId: own.id, secret: true, accountIds: [officer.actor.accountId] }
  expect((await leader.ask(contract.changeSecrecy, stranger)).errors).toEqual([
    { pointer: '/accountIds', code: 'fault/unknown-choice' },
  ])
  const open = { clientId: own.id, accountId: guide.actor.accountId }
  expect((await officer.ask(contract.nameForSecret, open)).status).toBe(404)
})

test('a session without broken glass has no room that it would open', async () => {
  const { session } = (await coordinator.ask(getSession, {})).body
  expect(session!.may).toMatchObject({ breakGlass: true, openForWalkIn: false })
})

test('the privacy officer finds broken glass and every look at a secret client among the signals', async () => {
  const hidden = await aClient(app, here, { givenNames: 'Zula', familyName: 'Gemeld' })
  const signals = async (rule: string) =>
    (await officer.ask(listSignals, {})).body.signals.filter(
      (one) => one.rule === rule && one.clientNumber === hidden.number,
    )
  await guide.ask(contract.breakGlass, { clientNumber: hidden.number, reason: 'Met spoed naar de huisarts' })
  expect(await signals('break-glass')).toMatchObject([{ account: { id: guide.actor.accountId }, looks: 1 }])
  await leader.ask(getClientFile, { clientId: hidden.id })
  expect(await signals('secret-look')).toEqual([])
  await leader.ask(contract.changeSecrecy, {
    clientId: hidden.id,
    secret: true,
    why: 'Opvang wegens dreiging',
    accountIds: [],
  })
  await leader.ask(getClientFile, { clientId: hidden.id })
  await leader.ask(searchClients, { q: 'zula' })
  await leader.ask(searchClients, { q: 'rahima' })
  expect(await signals('secret-look')).toMatchObject([{ account: { id: leader.actor.accountId }, looks: 2 }])
  await leader.ask(contract.getSecrecy, { clientId: hidden.id })
  await leader.ask(contract.changeSecrecy, {
    clientId: hidden.id,
    secret: true,
    why: 'Opvang wegens dreiging',
    accountIds: [],
  })
  expect(await signals('secret-look')).toMatchObject([{ looks: 4 }])
  expect((await leader.ask(listSignals, {})).problem).toBe('common/not-allowed')
})

const eventsOf = (subject: string, accountId: string) =>
  app.asOwner(
    `select action, client_id, new_values ->> 'reason' as reason from audit.event where subject = $1 and account_id = $2`,
    [subject, accountId],
  )
