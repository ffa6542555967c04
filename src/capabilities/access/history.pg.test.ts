import { expect, test } from 'vitest'
import { correctClient, getClient } from '#capabilities/clients/contract.ts'
import { correctTrajectory, getTrajectory } from '#capabilities/guidance/contract.ts'
import { aClient, aFoundation, aTrajectory, aWord, aWorker } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { getHistory, type RecordKind, records } from './contract/history.ts'
import { columnsOf } from './rules/history.ts'
import { findChanges } from './store/history.ts'

const app = await testApp()
const here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
const [joke, piet] = [await aWorker(app, here, 'Joke Verhoef'), await aWorker(app, here, 'Piet Bos')]
const client = await aClient(app, here, { givenNames: 'Amina', familyName: 'Noor' })
const other = await aClient(app, here, { location: here.locations[1]! })
const trajectory = await aTrajectory(app, here, { clientId: client.id, workerId: joke.id })
const leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
const guide = await app.signedIn('guide', here, { workerId: joke.id })
const stranger = await app.signedIn('guide', here, { workerId: piet.id })
const elsewhere = await app.signedIn('team-leader', await aFoundation(app))

test('every column that is shown exists', async () => {
  const rows = await app.asOwner<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
  )
  const there = new Set(rows.map(({ name }) => name))
  const shown = records.flatMap((record) => Object.keys(columnsOf[record]).map((column) => `${record}.${column}`))
  expect(shown.filter((name) => !there.has(name))).toEqual([])
})

test('a change tells who, when, from what to what, the latest first', async () => {
  const { body } = await leader.ask(getClient, { clientId: client.id })
  const wish = {
    ...body.values,
    clientId: client.id,
    phone: '06-12345678',
    needsInterpreter: true,
    version: body.version,
  }
  expect((await leader.ask(correctClient, wish as never)).status).toBe(200)
  const { changes, clientId } = (await guide.ask(getHistory, { record: 'client', recordId: client.id })).body
  expect(clientId).toBe(client.id)
  expect(changes).toMatchObject([
    {
      action: 'update',
      account: { id: leader.actor.accountId },
      imported: false,
      fields: [
        { name: 'phone', before: null, after: '06-12345678' },
        { name: 'needs_interpreter', before: false, after: true },
      ],
    },
    { action: 'insert', account: null },
  ])
  expect(JSON.stringify(changes)).not.toMatch(/search_tokens|folded_name/)
})

test('ids are shown as names', async () => {
  const kind = await app.asSystem(here, (tx) => aWord(tx, here, 'trajectory-kind', 'Coaching'))
  const { body } = await leader.ask(getTrajectory, { trajectoryId: trajectory.id })
  const wish = { ...body.values, kindId: kind, trajectoryId: trajectory.id, version: body.version }
  expect((await leader.ask(correctTrajectory, wish as never)).status).toBe(200)
  const { changes } = (await leader.ask(getHistory, { record: 'trajectory', recordId: trajectory.id })).body
  expect(changes[0]!.fields).toEqual([{ name: 'kind_id', before: 'Maatschappelijke begeleiding', after: 'Coaching' }])
  expect(changes[1]!.fields).toContainEqual({ name: 'worker_id', before: null, after: 'Joke Verhoef' })
})

test('two records changed by one statement keep their own history', async () => {
  const pair = [await aClient(app, here), await aClient(app, here)]
  await app.asOwner(`update client set phone = 'tel ' || number where id = any ($1)`, [pair.map(({ id }) => id)])
  const rows = await app.asOwner<{ same: boolean }>(
    `select old_values ->> 'id' = new_values ->> 'id' and subject_id::text = new_values ->> 'id' as same
     from audit.event where subject = 'client' and action = 'update' and subject_id = any ($1)`,
    [pair.map(({ id }) => id)],
  )
  expect(rows).toEqual([{ same: true }, { same: true }])
})

test('the history of a record that one may not see does not exist, like the record', async () => {
  const ask = (who: typeof leader, record: RecordKind, recordId: string) => who.ask(getHistory, { record, recordId })
  for (const who of [stranger, elsewhere]) {
    expect((await ask(who, 'client', client.id)).problem).toBe('common/not-found')
    expect((await ask(who, 'trajectory', trajectory.id)).problem).toBe('common/not-found')
  }
  expect((await ask(leader, 'client', other.id)).problem).toBe('common/not-found')
  // The right id under another name is nobody's either.
  expect((await ask(leader, 'placement', client.id)).problem).toBe('common/not-found')
  expect((await ask(leader, 'worker' as never, joke.id)).status).toBe(422)
})

test('past the endpoint the log stays closed, before and after a history was read', async () => {
  const seen = await app.as(guide.actor, async (tx) => {
    const count = async () => (await tx.selectFrom('audit.event').select('id').execute()).length
    const before = await count()
    const history = await findChanges(tx, 'client', client.id, ['phone'])
    return [before, history.length, await count()]
  })
  expect(seen).toEqual([0, 2, 0])
})
