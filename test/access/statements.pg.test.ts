import { expect, test } from 'vitest'
import { getClientFile, searchClients } from '#capabilities/clients/contract.ts'
import { getMyDay } from '#capabilities/guidance/contract.ts'
import { getReport } from '#capabilities/reporting/contract.ts'
import type { Endpoint, InputOf } from '#kernel/endpoint.ts'
import { aClient, aFoundation, aHousehold, aTrajectory, aWorker } from '../harness/builders.ts'
import { testApp } from '../harness/test-app.ts'
import type { Visitor } from '../harness/visitor.ts'

/** How many statements a request sends, besides the question who asks and the record of the look, which travel along. */
const app = await testApp()
const of = await aFoundation(app, { locations: Array.from({ length: 30 }, (_, at) => `Plaats ${at}`) })
const worker = await aWorker(app, of)
const here = of.locations[0]!

async function someClients(count: number) {
  const made = []
  for (let at = 0; at < count; at++) {
    const client = await aClient(app, of, { location: here })
    await aTrajectory(app, of, { clientId: client.id, workerId: worker.id })
    made.push(client)
  }
  return made
}
const [first, second] = (await someClients(2)) as [{ id: string; number: number }, { id: string; number: number }]
await aHousehold(app, of, [first, second])

const one = { locationId: here.id, workerId: worker.id }
const guide = await app.signedIn('guide', of, one)
const leader = await app.signedIn('team-leader', of, one)
/** Every function there is, at thirty locations. */
const everything = await app.signedIn(
  ['guide', 'team-leader', 'legal-adviser', 'coordinator', 'housing-guide'],
  of,
  one,
)
for (const role of ['guide', 'team-leader', 'legal-adviser']) {
  await app.asOwner(
    `insert into role_holding (foundation_id, id, account_id, role, location_id)
     select $1, gen_random_uuid(), $2, $3, id from location where foundation_id = $1`,
    [of.id, everything.actor.accountId, role],
  )
}

async function statementsOf<E extends Endpoint>(visitor: Visitor, of: E, input: InputOf<E>): Promise<number> {
  let count = 0
  app.database.watch(() => count++)
  const answer = await visitor.ask(of, input)
  app.database.watch(undefined)
  expect(answer.status).toBe(200)
  return count
}

const year = { municipalityId: of.municipalities[0]!.id, from: '2026-01-01', until: '2026-12-31' }
const all = async (visitor: Visitor) => ({
  list: await statementsOf(visitor, searchClients, {}),
  search: await statementsOf(visitor, searchClients, { q: 'test' }),
  file: await statementsOf(visitor, getClientFile, { clientId: first.id }),
  day: await statementsOf(visitor, getMyDay, {}),
})

test('a list, a search, a file and a day take as many statements whatever the number of clients and functions', async () => {
  const few = { guide: await all(guide), leader: await all(leader), everything: await all(everything) }
  expect(few).toEqual({
    guide: { list: 2, search: 2, file: 1, day: 5 },
    leader: { list: 2, search: 2, file: 1, day: 6 },
    everything: { list: 2, search: 2, file: 1, day: 6 },
  })
  await someClients(40)
  expect({ guide: await all(guide), leader: await all(leader), everything: await all(everything) }).toEqual(few)
})

test('a report takes as many statements whatever the number of clients and functions', async () => {
  const both = async () => [
    await statementsOf(leader, getReport, year),
    await statementsOf(everything, getReport, year),
  ]
  const before = await both()
  // Which towns a team leader may read is one question more, however many locations there are.
  expect(before[0]! - before[1]!).toBe(1)
  await someClients(20)
  expect(await both()).toEqual(before)
})
