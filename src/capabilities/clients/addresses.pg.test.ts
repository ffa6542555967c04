import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { searchClients } from './contract.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let everywhere: Visitor
let guide: Visitor
let adviser: Visitor
const people: Record<string, TestClient> = {}

type Home = { address: string; postcode: string; from: string; until?: string }
async function livesAt(client: TestClient, { address, postcode, from, until }: Home, of = here) {
  const dwelling = { foundation_id: of.id, id: newId(), municipality_id: of.municipalities[0]!.id, address, postcode }
  await app.asSystem(of, async (tx) => {
    await tx.insertInto('dwelling').values(dwelling).execute()
    await tx
      .insertInto('placement')
      .values({
        foundation_id: of.id,
        id: newId(),
        client_id: client.id,
        municipality_id: of.municipalities[0]!.id,
        dwelling_id: dwelling.id,
        allocated_on: from,
        housed_on: from,
        left_on: until ?? null,
      })
      .execute()
  })
}

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const other = await aFoundation(app, { locations: ['Leiden'] })
  const at = (givenNames: string, location = here.locations[0]!) =>
    aClient(app, here, { givenNames, familyName: 'Tesfay', location })
  const home = (address: string, postcode = '2181 AB', from = '2024-03-01') => ({ address, postcode, from })
  people['mine'] = await at('Rahel')
  people['beside'] = await at('Sara')
  people['far'] = await at('Yonas')
  people['gone'] = await at('Filmon')
  people['coming'] = await at('Semira')
  people['elsewhere'] = await at('Hiwet', here.locations[1])
  people['secret'] = await at('Lula')
  await livesAt(people['mine'], home('Kerkstraat 12'))
  await livesAt(people['beside'], home('Kerkstraat 12-a'))
  await livesAt(people['far'], home('Kerkstraat 120', '2182 CD'))
  await livesAt(people['gone'], { ...home('Kerkstraat 12'), until: '2026-11-18' })
  await livesAt(people['coming'], home('Kerkstraat 12', '2181 AB', '2026-11-19'))
  await livesAt(people['elsewhere'], home('kerk straat 12'))
  await livesAt(people['secret'], home('Kerkstraat 12'))
  await app.asSystem(here, (tx) =>
    tx.updateTable('client').set({ secret: true }).where('id', '=', people['secret']!.id).execute(),
  )
  await livesAt(await aClient(app, other, {}), home('Kerkstraat 12'), other)
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: people['mine'].id, workerId: worker.id, startedOn: '2026-05-06' })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  everywhere = await app.signedIn('team-leader', here)
  guide = await app.signedIn('guide', here, { workerId: worker.id })
  adviser = await app.signedIn('legal-adviser', here, { locationId: here.locations[0]!.id })
})

async function found(visitor: Visitor, q: string) {
  const { body } = await visitor.ask(searchClients, { q })
  return body.rows.map((row) => [Object.entries(people).find(([, { id }]) => id === row.id)?.[0], ...row.foundBy])
}
const by = (...names: string[]) => expect.arrayContaining(names.map((name) => [name, 'address']))

test.each(['Kerkstraat 12', 'KERKSTRAAT 12', 'kerkstráát  12', 'Kerkstraat 12, 2181AB Hillegom', '2181 ab 12'])(
  '%s finds who lives there today, in sight',
  async (q) => {
    const rows = await found(leader, q)
    expect(rows).toEqual(by('mine', 'beside'))
    expect(rows).toHaveLength(2)
  },
)

test('a postcode alone, an addition, a longer number, and another location', async () => {
  expect(await found(leader, '2182CD')).toEqual([['far', 'address']])
  expect(await found(leader, 'Kerkstraat 12a')).toEqual([['beside', 'address']])
  expect(await found(leader, 'Kerkstraat 120')).toEqual([['far', 'address']])
  expect(await found(leader, 'Kerkstraat 1')).toEqual([])
  expect(await found(leader, 'Kerkstraat 12, 2182 CD')).toEqual([])
  expect(await found(everywhere, 'Kerkstraat 12')).toHaveLength(3)
})

test('a guide finds their own client by the address, who may not see homes finds nobody', async () => {
  expect(await found(guide, 'Kerkstraat 12')).toEqual([['mine', 'address']])
  expect(await found(adviser, 'rahel tesfay')).toEqual([['mine']])
  expect(await found(adviser, 'Kerkstraat 12')).toEqual([])
})

test('beside a filter the address finds too', async () => {
  const { body } = await leader.ask(searchClients, { q: 'Kerkstraat 12', home: 'housed' })
  expect(body.total).toBe(2)
})
