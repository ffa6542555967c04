import { expect, test } from 'vitest'
import { getClientFile } from '#capabilities/clients/contract.ts'
import { getWorker } from '#capabilities/team/contract.ts'
import type { Role } from '#kernel/actor.ts'
import { newId } from '#kernel/ids.ts'
import { type Endpoint, pathNames } from '#kernel/endpoint.ts'
import { routes } from '../../src/apps/registry.ts'
import { aClient, aFoundation, aTrajectory, aWord, aWorker } from '../harness/builders.ts'
import { testApp } from '../harness/test-app.ts'
import type { Visitor } from '../harness/visitor.ts'
import { expectedRoles, letters } from './expected-roles.ts'
import { sampleInput } from './sample-input.ts'

/**
 * Records that one may not see change nothing: not the answers, not the statements, and not the pages that they touch
 * beyond a constant. Totals of reports count everybody and are left out here.
 */
const app = await testApp()
const of = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
const [here, there] = of.locations as [{ id: string; name: string }, { id: string; name: string }]
const [worker, colleague] = [await aWorker(app, of), await aWorker(app, of)]

const words = await app.asSystem(of, async (tx) => ({
  trajectory: await aWord(tx, of, 'trajectory-kind', 'Begeleiding'),
  contact: await aWord(tx, of, 'contact-kind', 'Begeleiding'),
  legal: await aWord(tx, of, 'legal-case-kind', 'Nareis'),
}))

const seen = await Promise.all(
  ['Abeba', 'Belay', 'Chaltu'].map((givenNames) =>
    aClient(app, of, { givenNames, familyName: 'Zichtbaar', location: here }),
  ),
)
const [one] = seen as [(typeof seen)[number]]
for (const { id } of seen) await aTrajectory(app, of, { clientId: id, workerId: worker.id })
await hangOn(seen.map(({ id }) => id))

async function hangOn(clientIds: readonly string[]) {
  const each = (text: string, ...values: unknown[]) =>
    app.asOwner(text.replace('$each', 'select $1::uuid, gen_random_uuid(), id from unnest($2::uuid[]) id'), [
      of.id,
      clientIds,
      ...values,
    ])
  await each(
    `insert into contact_moment (foundation_id, id, client_id, held_on, kind_id, worker_id) select e.*, '2026-11-02', $3::uuid, $4::uuid from ($each) e`,
    words.contact,
    colleague.id,
  )
  await each(
    `insert into legal_case (foundation_id, id, client_id, kind_id, opened_on) select e.*, $3::uuid, '2026-11-02' from ($each) e`,
    words.legal,
  )
  await each(
    `insert into placement (foundation_id, id, client_id, allocated_on, municipality_id) select e.*, '2026-11-02', $3::uuid from ($each) e`,
    of.municipalities[0]!.id,
  )
  await each(
    `insert into language_pair (foundation_id, id, client_id, worker_id, started_on) select e.*, $3::uuid, '2026-11-02' from ($each) e`,
    colleague.id,
  )
}

let hidden = 0
/** Of another location, and secret ones of this one: names, families and records like those in sight. */
async function addHidden(count: number) {
  const made = await app.asOwner<{ id: string }>(
    `insert into client (foundation_id, id, number, location_id, secret, given_names, family_name, folded_name, search_tokens, birth_date)
     select $1, gen_random_uuid(), $5::int + n, case when n % 40 = 0 then $2::uuid else $3::uuid end, n % 40 = 0, 'Abeba', 'Verborgen',
       'abeba verborgen', array['abeba', 'verborgen', 'zichtbaar', ($5::int + n)::text], '1990-04-12'
     from generate_series(1, $4::int) n returning id`,
    [of.id, here.id, there.id, count, (hidden += 100_000)],
  )
  const ids = made.map(({ id }) => id)
  await app.asOwner(
    `insert into trajectory (foundation_id, id, client_id, worker_id, kind_id, started_on)
     select $1, gen_random_uuid(), id, $3, $4, '2026-01-05' from unnest($2::uuid[]) id`,
    [of.id, ids, colleague.id, words.trajectory],
  )
  await app.asOwner(
    `insert into client_municipality (foundation_id, id, client_id, municipality_id)
     select $1, gen_random_uuid(), id, $3 from unnest($2::uuid[]) id`,
    [of.id, ids, of.municipalities[0]!.id],
  )
  await hangOn(ids)
}

const at = { locationId: here.id, workerId: worker.id }
const roles = ['guide', 'team-leader', 'legal-adviser', 'housing-guide', 'receptionist', 'language-coach'] as const
const visitors = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await app.signedIn(role, of, at)] as const)),
) as Record<(typeof roles)[number], Visitor>

/** They count everybody, whoever asks; and words and places that are nobody's. */
const totals = new Set([
  'reporting.openFigure',
  // The years in which anything at all happened.
  'reporting.listReports',
  'housing.getBalance',
  'housing.openHoused',
  'programmes.listGroups',
  'reporting.getReport',
  'reporting.downloadReport',
])
const inputs: Record<string, Record<string, unknown>[]> = {
  'clients.searchClients': [{}, { q: 'abeba' }, { q: 'zicht 100' }, { guide: 'none', home: 'waiting' }],
  'access.findAtDesk': [{ q: 'abeba' }],
  'legal.listPlannedSteps': [{ kindId: words.legal }],
  'housing.getBoard': [{ municipalityId: of.municipalities[0]!.id }],
}

type Asked = { role: (typeof roles)[number]; of: Endpoint; input: Record<string, unknown> }
const asked: Asked[] = [...routes, ...app.access.routes]
  .filter((route) => route.kind === 'json' && route.endpoint.method === 'GET' && !totals.has(route.endpoint.name))
  .filter((route) => pathNames(route.endpoint.path).every((name) => name === 'clientId'))
  .flatMap((route) =>
    roles
      .filter((role) => (expectedRoles[route.endpoint.name] ?? '').includes(letters[role as Role]))
      .flatMap((role) =>
        (inputs[route.endpoint.name] ?? [sampleInput(route.endpoint, { clientId: one.id })]).map((input) => ({
          role,
          of: route.endpoint,
          input,
        })),
      ),
  )

/** Pages of tables and indexes that one connection touched so far. */
async function pages(): Promise<number> {
  await app.database.asNobody((client) => client.query('select pg_stat_force_next_flush()'))
  const [{ n } = { n: 0 }] = await app.asOwner<{ n: number }>(`
    select (select sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit, 0) + coalesce(idx_blks_read, 0))
            from pg_statio_user_tables where schemaname in ('public'))::int as n`)
  return n
}

/** Trees grow a level, and a page splits where nobody looks. */
const constant = 24

type Measured = { status: number; answer: unknown; statements: string[]; pages: number }
async function measure({ role, of, input }: Asked): Promise<Measured> {
  const ask = () => visitors[role].ask(of, input as never)
  // The first time fills what is kept per connection, such as plans.
  await ask()
  const statements: string[] = []
  app.database.watch((text) => void statements.push(text))
  const before = await pages()
  const answer = await ask()
  const after = await pages()
  app.database.watch(undefined)
  return { status: answer.status, answer: answer.body, statements, pages: after - before }
}

async function measureAll() {
  await app.asOwner('vacuum analyze')
  const found: Measured[] = []
  for (const one of asked) found.push(await measure(one))
  return found
}

/**
 * Where each name looked up is a way down a tree of its own (PostgreSQL 15), a tree that grows a level costs a page for
 * each of them, once. Between these two counts none of the trees walked often does.
 */
await addHidden(12_000)
const before = await measureAll()
await addHidden(6000)
const after = await measureAll()

test('the questions are asked, and answered', () => {
  expect(asked.length).toBeGreaterThan(40)
  expect(before.filter(({ status }) => status !== 200)).toEqual([])
})

test.each(asked.map((one, i) => [one.of.name, one.role, JSON.stringify(Object.keys(one.input)), i] as const))(
  '%s for a %s %s: a thousand hidden files more change nothing',
  (_name, _role, _input, i) => {
    const [was, is] = [before[i]!, after[i]!]
    expect(is.answer).toEqual(was.answer)
    expect(is.statements).toEqual(was.statements)
    expect([was.pages, is.pages, is.pages - was.pages < constant]).toEqual([was.pages, is.pages, true])
  },
)

test('for a team leader a colleague of another location and one who is not there are the same', async () => {
  const away = await aWorker(app, of)
  await app.asOwner(`update worker set location_id = $2, phone = '06-11111111' where id = $1`, [away.id, there.id])
  const wish = (workerId: string) => ({ role: 'team-leader' as const, of: getWorker, input: { workerId } })
  const [hidden, nobody] = [await measure(wish(away.id)), await measure(wish(newId()))]
  const told = ({ status, answer }: Measured) => [status, { ...(answer as object), instance: '' }]
  expect(told(hidden)).toEqual(told(nobody))
  expect(hidden.status).toBe(404)
  expect(hidden.statements).toEqual(nobody.statements)
  expect(Math.abs(hidden.pages - nobody.pages)).toBeLessThan(constant)
})

test.each(['guide', 'team-leader', 'legal-adviser', 'housing-guide'] as const)(
  'for a %s a file out of sight and one that is not there are the same: answer, statements and pages',
  async (role) => {
    const [{ id } = { id: '' }] = await app.asOwner<{ id: string }>(
      `select id from client where family_name = 'Verborgen' limit 1`,
    )
    const wish = (clientId: string) => ({ role, of: getClientFile, input: { clientId } })
    const [hidden, nobody] = [await measure(wish(id)), await measure(wish(newId()))]
    const told = ({ status, answer }: Measured) => [status, { ...(answer as object), instance: '' }]
    expect(told(hidden)).toEqual(told(nobody))
    expect(hidden.status).toBe(404)
    expect(hidden.statements).toEqual(nobody.statements)
    expect(Math.abs(hidden.pages - nobody.pages)).toBeLessThan(constant)
  },
)
