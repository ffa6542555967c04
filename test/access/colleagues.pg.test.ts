import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { getClientFile } from '#capabilities/clients/contract.ts'
import { getWorker, listWorkers } from '#capabilities/team/contract.ts'
import { type Role, roles } from '#kernel/actor.ts'
import { aClient, aFoundation, aTrajectory, aWorker } from '../harness/builders.ts'
import { testApp } from '../harness/test-app.ts'

/**
 * Colleagues: their names stand in every list of those who work with clients or answer for the team; where they live and how
 * to reach them is for who keeps the team of their location.
 */
const app = await testApp()
const [ours, theirs] = [await aFoundation(app, { locations: ['Hillegom', 'Lisse'] }), await aFoundation(app)]
const [here, there] = ours.locations as [{ id: string; name: string }, { id: string; name: string }]
const place = (worker: { id: string }, at: string | null) =>
  app.asOwner(
    `update worker set location_id = $2, phone = '06-11111111', email = 'thuis@voorbeeld.nl', address = 'Dorpsstraat 4' where id = $1`,
    [worker.id, at],
  )
const people = {
  self: await aWorker(app, ours, 'Wie kijkt'),
  near: await aWorker(app, ours, 'Joke Dichtbij'),
  far: await aWorker(app, ours, 'Ans Verweg'),
  unplaced: await aWorker(app, ours, 'Piet Nergens'),
  stranger: await aWorker(app, theirs, 'Een Ander'),
}
await place(people.self, here.id)
await place(people.near, here.id)
await place(people.far, there.id)
await place(people.unplaced, null)

type Who = keyof typeof people
const known = (rows: readonly { id: string }[]) =>
  (Object.keys(people) as Who[]).filter((who) => rows.some(({ id }) => id === people[who].id))
const at = (role: Role) =>
  role === 'municipality'
    ? { municipalityId: ours.municipalities[0]!.id }
    : { locationId: here.id, workerId: people.self.id }

const names: readonly Role[] = [
  'guide',
  'work-coach',
  'budget-coach',
  'legal-adviser',
  'trainer',
  'housing-guide',
  'receptionist',
  'team-leader',
  'coordinator',
  'administrator',
  'hr',
]
const details: Partial<Record<Role, readonly Who[]>> = {
  'team-leader': ['self', 'near', 'unplaced'],
  coordinator: ['self', 'near', 'far', 'unplaced'],
  administrator: ['self', 'near', 'far', 'unplaced'],
  hr: ['self', 'near', 'far', 'unplaced'],
  municipality: [],
}

test.each(roles)('%s: whose name, and whose details', async (role) => {
  const { actor } = await app.signedIn(role, ours, at(role))
  const rows = await app.as(actor, (tx) =>
    tx.selectFrom('worker').select(['id', 'phone', 'email', 'address']).execute(),
  )
  expect(known(rows)).toEqual(details[role] ?? ['self'])
  const named = await app.as(actor, (tx) => sql<{ id: string }>`select id, name from app.colleague`.execute(tx))
  const self: Who[] = role === 'municipality' ? [] : ['self']
  expect(known(named.rows)).toEqual(names.includes(role) ? ['self', 'near', 'far', 'unplaced'] : self)
})

test('a name keeps standing in the list and in the file, whatever the location of the colleague', async () => {
  const client = await aClient(app, ours, { location: here })
  await aTrajectory(app, ours, { clientId: client.id, workerId: people.far.id })
  const leader = await app.signedIn('team-leader', ours, { locationId: here.id })
  const file = (await leader.ask(getClientFile, { clientId: client.id })).body
  expect(file.guidance.map(({ guide }) => guide?.name)).toEqual(['Ans Verweg'])
  const { workers } = (await leader.ask(listWorkers, {})).body
  expect(workers.map(({ name }) => name)).toEqual(['Ans Verweg', 'Joke Dichtbij', 'Piet Nergens', 'Wie kijkt'])
})

test('a colleague of another location opens like one who is not there', async () => {
  const leader = await app.signedIn('team-leader', ours, { locationId: here.id })
  const ask = async (workerId: string) => {
    const { raw } = await leader.ask(getWorker, { workerId })
    return [raw.statusCode, { ...raw.json(), instance: null }]
  }
  expect(await ask(people.far.id)).toEqual(await ask(people.stranger.id))
  expect((await leader.ask(getWorker, { workerId: people.near.id })).body.values.phone).toBe('06-11111111')
})

test('a setting left over from nobody shows no colleague', async () => {
  const rows = await app.database.asNobody((client) => client.query('select from app.colleague'))
  expect(rows.rows).toEqual([])
})
