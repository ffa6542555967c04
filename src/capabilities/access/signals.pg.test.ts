import { expect, test } from 'vitest'
import { aClient, aFoundation, aTrajectory, aWorker, type TestClient } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { watchLog } from './commands/watch.ts'
import { listAuditEvents } from './contract/log.ts'
import * as contract from './contract/watch.ts'

const app = await testApp()
const here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
const there = await aFoundation(app)
const officer = await app.signedIn('privacy-officer', here)
const joke = await aWorker(app, here, 'Joke Verhoef')
const leader = await app.signedIn('team-leader', here, { workerId: joke.id, locationId: here.locations[0]!.id })
const guideWorker = await aWorker(app, here, 'Piet Bos')
const guide = await app.signedIn('guide', here, { workerId: guideWorker.id })

/** A look as the application writes it, at a moment that the test chooses. */
const look = (who: Visitor, client: TestClient, at: string, subject = 'clients.getClientFile') =>
  app.asOwner(
    `insert into audit.event (foundation_id, account_id, action, subject, client_id, roles, at)
     values ($1, $2, 'read', $3, $4, $5, $6)`,
    [who.actor.foundationId, who.actor.accountId, subject, client.id, [...who.actor.roles], at],
  )
const search = (now: string, foundation = here) => watchLog(app.auth, app.database, foundation.id, new Date(now))
const signals = async (wish: { show?: 'open' | 'judged' } = {}) =>
  (await officer.ask(contract.listSignals, wish)).body.signals
const newest = async (rule: string) => (await signals()).find((signal) => signal.rule === rule)

test('what is ordinary work is no signal; the last hour waits', async () => {
  const client = await aClient(app, here, { familyName: 'Noor' })
  await aTrajectory(app, here, { clientId: client.id, workerId: guideWorker.id })
  await look(guide, client, '2026-11-02T10:00:00Z')
  await look(leader, client, '2026-11-02T10:01:00Z')
  expect(await search('2026-11-02T12:00:00Z')).toBe(0)
  const unknown = await aClient(app, here)
  await look(guide, unknown, '2026-11-02T12:30:00Z')
  expect(await search('2026-11-02T13:00:00Z')).toBe(0)
  expect(await search('2026-11-02T14:00:00Z')).toBe(1)
  expect(await search('2026-11-02T15:00:00Z')).toBe(0)
})

test('a file without a coupling, unless something was written in it within the hour', async () => {
  const [opened, worked] = [await aClient(app, here), await aClient(app, here)]
  await look(guide, opened, '2026-11-03T10:00:00Z')
  await look(guide, opened, '2026-11-03T10:05:00Z')
  await look(guide, worked, '2026-11-03T10:10:00Z')
  await app.asOwner(
    `insert into audit.event (foundation_id, account_id, action, subject, client_id, at)
     values ($1, $2, 'insert', 'contact_moment', $3, '2026-11-03T10:50:00Z'),
            ($1, $2, 'insert', 'file_opening', $4, '2026-11-03T09:59:00Z')`,
    [here.id, guide.actor.accountId, worked.id, opened.id],
  )
  await search('2026-11-03T12:00:00Z')
  const found = (await signals()).filter(({ onDay }) => onDay === '2026-11-03')
  expect(found).toMatchObject([
    {
      rule: 'no-coupling',
      clientNumber: opened.number,
      looks: 2,
      account: { id: guide.actor.accountId },
      outcome: null,
    },
  ])
})

test('another location than one’s own, for who has a whole location', async () => {
  const away = await aClient(app, here, { location: here.locations[1]! })
  await look(leader, away, '2026-11-04T10:00:00Z')
  await search('2026-11-04T12:00:00Z')
  expect(await newest('no-coupling')).toMatchObject({
    clientNumber: away.number,
    account: { id: leader.actor.accountId },
  })
})

test('the own family name, and the own address', async () => {
  const namesake = await aClient(app, here, { familyName: 'van VERHOEF' })
  const neighbour = await aClient(app, here, { familyName: 'Anders' })
  await app.asOwner(`update worker set address = 'Laan 12 a', postcode = '2181 ab' where id = $1`, [joke.id])
  await app.asOwner(
    `with home as (insert into dwelling (foundation_id, id, municipality_id, address, postcode)
       values ($1, gen_random_uuid(), $2, 'Laan 12A', '2181AB') returning id)
     insert into placement (foundation_id, id, client_id, municipality_id, dwelling_id)
     select $1, gen_random_uuid(), $3, $2, id from home`,
    [here.id, here.municipalities[0]!.id, neighbour.id],
  )
  await look(leader, namesake, '2026-11-05T10:00:00Z')
  await look(leader, neighbour, '2026-11-05T10:01:00Z')
  await search('2026-11-05T12:00:00Z')
  expect(await newest('same-name')).toMatchObject({ clientNumber: namesake.number })
  expect(await newest('same-address')).toMatchObject({ clientNumber: neighbour.number })
})

test('many files within an hour, found also when the search falls in the middle; a changed threshold counts from then on', async () => {
  const clients = await Promise.all(Array.from({ length: 32 }, () => aClient(app, here)))
  for (const [i, client] of clients.entries()) {
    await look(leader, client, `2026-11-06T10:${String(i).padStart(2, '0')}:00Z`)
  }
  await search('2026-11-06T11:20:00Z')
  expect(await newest('many-files')).toBeUndefined()
  await search('2026-11-06T13:00:00Z')
  expect(await newest('many-files')).toMatchObject({
    looks: 32,
    clientNumber: null,
    account: { id: leader.actor.accountId },
  })
  const { values, version } = (await officer.ask(contract.getThresholds, {})).body
  expect([values.filesPerHour, version]).toEqual([30, 0])
  expect((await officer.ask(contract.setThresholds, { ...values, filesPerHour: 2, version })).status).toBe(200)
  expect((await officer.ask(contract.setThresholds, { ...values, version })).problem).toBe('common/stale-version')
  for (let i = 0; i < 3; i++) await look(leader, clients[i]!, `2026-11-09T10:0${i}:00Z`)
  await search('2026-11-09T13:00:00Z')
  expect(await newest('many-files')).toMatchObject({ looks: 3, onDay: '2026-11-09' })
})

test('a night is told by the day on which it began', async () => {
  const client = await aClient(app, here)
  await look(leader, client, '2026-11-10T22:30:00Z')
  await look(leader, client, '2026-11-11T03:00:00Z')
  await search('2026-11-11T12:00:00Z')
  expect(await newest('night')).toMatchObject({ onDay: '2026-11-10', looks: 2 })
})

test('an outcome is kept with who and when; more of the same comes as a new signal; the looks behind it are one step away', async () => {
  const client = await aClient(app, here)
  await look(guide, client, '2026-11-12T10:00:00Z')
  await search('2026-11-12T12:00:00Z')
  const { id: signalId, version } = (await newest('no-coupling'))!
  const wish = { signalId, outcome: 'breach', note: null, version } as const
  expect((await officer.ask(contract.judgeSignal, wish)).errors).toEqual([{ pointer: '/note', code: 'fault/required' }])
  expect((await officer.ask(contract.judgeSignal, { ...wish, note: 'Gemeld.' })).status).toBe(200)
  expect((await officer.ask(contract.judgeSignal, { ...wish, note: 'Toch niet.' })).problem).toBe(
    'common/stale-version',
  )
  expect((await officer.ask(contract.getSignal, { signalId })).body).toMatchObject({
    outcome: 'breach',
    note: 'Gemeld.',
    judgedBy: { id: officer.actor.accountId },
    version: 2,
  })
  const { events } = (await officer.ask(listAuditEvents, { signalId })).body
  expect(events).toMatchObject([{ clientNumber: client.number, at: '2026-11-12T10:00:00.000000Z' }])
  await look(guide, client, '2026-11-12T11:30:00Z')
  await search('2026-11-12T14:00:00Z')
  expect(await newest('no-coupling')).toMatchObject({ looks: 1, outcome: null })
  expect((await signals({ show: 'judged' })).map(({ id }) => id)).toEqual([signalId])
  const [written] = await app.asOwner(
    `select old_values ->> 'outcome' as before, new_values ->> 'outcome' as after from audit.event
     where subject = 'audit_signal' and subject_id = $1 and action = 'update' order by at desc`,
    [signalId],
  )
  expect(written).toEqual({ before: null, after: 'breach' })
})

test('a sample is drawn again by its seed; each look gets an outcome, and the report counts them', async () => {
  const days = { fromOn: '2026-11-02', untilOn: '2026-11-12' }
  const draw = async (seed?: string) =>
    (await officer.ask(contract.drawSample, { ...days, size: 5, ...(seed ? { seed } : {}) })).body.id
  const eventsOf = async (sampleId: string) =>
    (await officer.ask(contract.getSample, { sampleId })).body.looks.map(
      ({ at, clientNumber }) => `${at} ${clientNumber}`,
    )
  const [one, again, other] = [await draw('0a1b2c3d4e5f'), await draw('0a1b2c3d4e5f'), await draw()]
  expect(await eventsOf(one)).toHaveLength(5)
  expect(await eventsOf(again)).toEqual(await eventsOf(one))
  expect(await eventsOf(other)).not.toEqual(await eventsOf(one))
  const { looks } = (await officer.ask(contract.getSample, { sampleId: one })).body
  for (const [i, { id: lookId, version }] of looks.slice(0, 2).entries()) {
    const outcome = i === 0 ? 'nothing-wrong' : 'talked-about'
    await officer.ask(contract.judgeLook, { lookId, version, outcome, note: 'Uitgelegd.' })
  }
  const [, , first] = (await officer.ask(contract.listSamples, {})).body.samples
  expect(first).toMatchObject({
    seed: '0a1b2c3d4e5f',
    drawn: 5,
    judged: 2,
    remarkable: 1,
    drawnBy: { id: officer.actor.accountId },
  })
  expect(
    (await officer.ask(contract.drawSample, { fromOn: '2020-01-01', untilOn: '2020-01-02', size: 5 })).problem,
  ).toBe('access/nothing-to-draw')
  const foreign = { fromOn: '2026-01-01', untilOn: '2026-01-02', size: 5, seed: 'herfst' }
  expect((await officer.ask(contract.drawSample, foreign)).errors).toEqual([
    { pointer: '/seed', code: 'fault/sample-code' },
  ])
  expect(
    (await officer.ask(contract.drawSample, { fromOn: '2026-02-01', untilOn: '2026-01-02', size: 5 })).status,
  ).toBe(422)
})

test('looks are counted by day and by person', async () => {
  const { days, people } = (await officer.ask(contract.countLooks, { fromOn: '2026-11-06', untilOn: '2026-11-06' }))
    .body
  expect(days).toEqual([{ day: '2026-11-06', looks: 32, changes: 0, refused: 0 }])
  expect(people).toEqual([
    {
      account: { id: leader.actor.accountId, name: 'Test team-leader' },
      looks: 32,
      clients: 32,
      changes: 0,
      refused: 0,
    },
  ])
  expect((await officer.ask(contract.countLooks, { fromOn: '2026-01-01', untilOn: '2026-11-06' })).status).toBe(422)
})

test('nobody else sees or changes any of it, and another foundation has its own', async () => {
  const elsewhere = await app.signedIn('privacy-officer', there)
  expect(await search('2026-11-12T14:00:00Z', there)).toBe(0)
  const tables = ['audit_signal', 'audit_sample', 'audit_sample_look', 'audit_threshold', 'audit_watch'] as const
  for (const table of tables) {
    for (const who of [leader, guide, elsewhere]) {
      const rows = await app.as(who.actor, (tx) => tx.selectFrom(table).selectAll().execute())
      expect([table, rows.filter((row) => row.foundation_id === here.id)]).toEqual([table, []])
    }
    await expect(app.database.asNobody((client) => client.query(`delete from ${table}`))).rejects.toMatchObject({
      code: '42501',
    })
  }
  const [signal] = await signals()
  const judged = { signalId: signal!.id, outcome: 'nothing-wrong', note: null, version: signal!.version } as const
  expect((await elsewhere.ask(contract.getSignal, { signalId: signal!.id })).problem).toBe('common/not-found')
  expect((await elsewhere.ask(contract.judgeSignal, judged)).problem).toBe('common/not-found')
  expect((await leader.ask(contract.judgeSignal, judged)).problem).toBe('common/not-allowed')
})
