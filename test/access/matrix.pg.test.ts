import { expect, test } from 'vitest'
import { type Role, roles } from '#kernel/actor.ts'
import { type Endpoint, pathNames } from '#kernel/endpoint.ts'
import { finaliseReport } from '#capabilities/reporting/contract.ts'
import { routes } from '../../src/apps/registry.ts'
import { aFoundation } from '../harness/builders.ts'
import { testApp } from '../harness/test-app.ts'
import type { Visitor } from '../harness/visitor.ts'
import { fillTables, tablesOfFoundations } from '../tenancy/filled-tables.ts'
import { expectedRoles, letters } from './expected-roles.ts'
import { idIn, noIds, tableOf } from './ids.ts'
import { namesIn, sampleInput } from './sample-input.ts'

const app = await testApp()
const all = [...routes, ...app.access.routes]
const ours = await aFoundation(app, { name: 'Welkom Noord' })
const theirs = await aFoundation(app, { name: 'Welkom Zuid' })
const tables = await tablesOfFoundations(app)

/** Three full sets of records: at our location, at another location of ours, and of another foundation. */
const here = await fillTables(app, tables, ours.id)
const there = await fillTables(app, tables, ours.id)
const foreign = await fillTables(app, tables, theirs.id)

// What a trigger or a reader expects of a row is more than its columns tell.
await app.asOwner('update trajectory set worker_id = $1 where id = $2', [
  here.get('worker')!.id,
  here.get('trajectory')!.id,
])

const at = { locationId: String(here.get('location')!.id), workerId: String(here.get('worker')!.id) }
const townHall = { municipalityId: String(here.get('municipality')!.id) }
const visitors = Object.fromEntries(
  await Promise.all(
    roles.map(async (role) => [role, await app.signedIn(role, ours, role === 'municipality' ? townHall : at)] as const),
  ),
) as Record<Role, Visitor>

const finalised = await visitors.coordinator.ask(finaliseReport, {
  municipalityId: String(here.get('municipality')!.id),
  from: '2025-01-01',
  until: '2025-12-31',
})
here.get('municipality_report')!.id = finalised.body.id

/** Names of a request whose ids we know; those of its address first, they say what it is about. */
const idsOf = (of: Endpoint) => namesIn(of).filter((name) => name in tableOf && !noIds.has(name))
const mayAsk = (name: string, role: Role) => (expectedRoles[name] ?? '').toUpperCase().includes(letters[role])
const mayFind = (name: string, role: Role) => (expectedRoles[name] ?? '').includes(letters[role])

const snapshot = async (foundationId: string) =>
  Object.fromEntries(
    await Promise.all(
      tables
        .filter((table) => table.name !== 'audit.event')
        .map(async ({ name }) => [
          name,
          (
            await app.asOwner(`select to_jsonb(t) as row from ${name} t where foundation_id = $1 order by 1::text`, [
              foundationId,
            ])
          ).map((found) => found.row),
        ]),
    ),
  )

test('every endpoint has its row, and no row is left over', () => {
  expect(Object.keys(expectedRoles).sort()).toEqual(all.map((route) => route.endpoint.name).sort())
})

test('every id in an address is known here', () => {
  const unknown = all.flatMap((route) => pathNames(route.endpoint.path).filter((name) => !(name in tableOf)))
  expect(unknown).toEqual([])
})

test.each(all.map((route) => route.endpoint))(
  '$name: a stranger is asked to sign in, a role without it is refused',
  async (of) => {
    const known = Object.fromEntries(idsOf(of).map((name) => [name, idIn(here, name)]))
    const input = sampleInput(of, known) as never
    expect((await app.stranger().ask(of, input)).problem).toBe('common/not-signed-in')
    for (const role of roles) {
      if (mayAsk(of.name, role)) continue
      expect([role, (await visitors[role].ask(of, input)).problem]).toEqual([role, 'common/not-allowed'])
    }
  },
)

const reads = all.filter(
  (route) => route.kind === 'json' && route.endpoint.method === 'GET' && pathNames(route.endpoint.path).length > 0,
)

test.each(reads.map((route) => route.endpoint))(
  '$name: who may ask finds what stands at the own location',
  async (of) => {
    const input = sampleInput(of, Object.fromEntries(idsOf(of).map((name) => [name, idIn(here, name)])))
    const found = await Promise.all(
      roles
        .filter((role) => mayAsk(of.name, role))
        .map(async (role) => [role, (await visitors[role].ask(of, input as never)).status] as const),
    )
    expect(found).toEqual(found.map(([role]) => [role, mayFind(of.name, role) ? 200 : 404]))
  },
)

const looks = reads.filter(({ audit, endpoint }) => 'reads' in audit && endpoint.name !== 'team.getWorker')

test.each(looks.map((route) => route.endpoint))(
  '$name: the look is written down with whose file it was',
  async (of) => {
    const role = roles.find((one) => mayAsk(of.name, one))!
    const input = sampleInput(of, Object.fromEntries(idsOf(of).map((name) => [name, idIn(here, name)])))
    const events = () =>
      app.asOwner(
        `select client_id from audit.event where account_id = $1 and action = 'read' and subject = $2 and client_id is not null`,
        [visitors[role].actor.accountId, of.name],
      )
    const before = await events()
    await visitors[role].ask(of, input as never)
    const files = of.name === 'clients.getPossibleDouble' ? 2 : 1
    expect((await events()).length).toBe(before.length + files)
  },
)

const withIds = all.filter((route) => route.kind !== 'upload' && idsOf(route.endpoint).length > 0)

test.each(withIds.map((route) => route.endpoint))('$name: an id of elsewhere opens and changes nothing', async (of) => {
  const before = await snapshot(theirs.id)
  for (const name of idsOf(of)) {
    for (const plot of [there, foreign]) {
      if (plot === there && !tableOf[name]!.ofClient) continue
      const known = Object.fromEntries(idsOf(of).map((other) => [other, idIn(other === name ? plot : here, other)]))
      for (const role of roles.filter((one) => mayAsk(of.name, one))) {
        const answer = await visitors[role].ask(of, sampleInput(of, known) as never)
        const refused = answer.status >= 400 && answer.status < 500
        const empty =
          of.method === 'GET' &&
          !pathNames(of.path).includes(name) &&
          !JSON.stringify(answer.body).includes(String(known[name]))
        expect([role, name, answer.status, refused || empty]).toEqual([role, name, answer.status, true])
      }
    }
  }
  expect(await snapshot(theirs.id)).toEqual(before)
})
