import { expect, test } from 'vitest'
import { type Role, roles } from '#kernel/actor.ts'
import { type Endpoint, pathNames } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import type { ProblemDetails } from '#kernel/problem.ts'
import { importsSettled } from '#capabilities/imports/commands/offer.ts'
import { offerFiles } from '#capabilities/imports/contract.ts'
import { finaliseReport } from '#capabilities/reporting/contract.ts'
import { routes } from '../../src/apps/registry.ts'
import { aFoundation } from '../harness/builders.ts'
import { testApp } from '../harness/test-app.ts'
import type { Answer, Visitor } from '../harness/visitor.ts'
import { fillTables, tablesOfFoundations } from '../tenancy/filled-tables.ts'
import { expectedRoles, letters } from './expected-roles.ts'
import {
  type Attempt,
  badAttempts,
  kindsOf,
  oddAttempts,
  oddOneByOne,
  oddTexts,
  rawBodies,
  rawForms,
  rawQueries,
} from './hostile-input.ts'
import { idIn, noIds, tableOf } from './ids.ts'
import { namesIn, sampleInput } from './sample-input.ts'

/** Everything that an endpoint can be sent and should not be: refused in one form, and nothing else happens. */
const app = await testApp()
const declared = [...routes, ...app.access.routes]
const open = app.access.openRoutes
const ours = await aFoundation(app, { name: 'Welkom Noord' })
const theirs = await aFoundation(app, { name: 'Welkom Zuid' })
const tables = await tablesOfFoundations(app)
const here = await fillTables(app, tables, ours.id)
await fillTables(app, tables, theirs.id)
await app.asOwner('update trajectory set worker_id = $1 where id = $2', [
  here.get('worker')!.id,
  here.get('trajectory')!.id,
])

const at = { locationId: String(here.get('location')!.id), workerId: String(here.get('worker')!.id) }
const townHall = { municipalityId: String(here.get('municipality')!.id) }
const visitorOf = (role: Role) => app.signedIn(role, ours, role === 'municipality' ? townHall : at)
const reader = await visitorOf('coordinator')
const finalised = await reader.ask(finaliseReport, { ...townHall, from: '2025-01-01', until: '2025-12-31' })
here.get('municipality_report')!.id = finalised.body.id

const visitors = new Map<Role, Visitor>()
for (const role of roles) visitors.set(role, await visitorOf(role))

/** Somebody whom the endpoint lets in, so that what they send is read at all. */
const asking = ({ name }: Endpoint): Visitor =>
  visitors.get(
    roles.find((role) => (expectedRoles[name] ?? '').includes(letters[role])) ??
      roles.find((role) => (expectedRoles[name] ?? '').toUpperCase().includes(letters[role]))!,
  )!

const known = (of: Endpoint) =>
  Object.fromEntries(
    kindsOf(of).flatMap(([name, , optional]) =>
      name in tableOf && !noIds.has(name) && !optional ? [[name, idIn(here, name)]] : [],
    ),
  )

/** The version of what the address is about, so that a change gets as far as the table. */
async function versionOf(of: Endpoint): Promise<Record<string, number>> {
  const name = pathNames(of.path).findLast((one) => one in tableOf && !noIds.has(one) && one !== 'accountId')
  if (!namesIn(of).includes('version') || !name) return {}
  const [row] = await app.asOwner<{ version: number }>(`select version from ${tableOf[name]!.table} where id = $1`, [
    idIn(here, name),
  ])
  return row ? { version: row.version } : {}
}

const leaks =
  /\.ts:\d|node_modules|\bat \S+ \(|syntax error|relation "|violates|\b(select|insert into|update) .* (from|values|set)\b/i

/** What is wrong with an answer; empty for a clean one. */
function faultsOf({ status, body, headers, raw }: Answer<unknown>): string[] {
  const found: string[] = []
  if (status >= 500) found.push(`status ${status}`)
  if (headers['x-content-type-options'] !== 'nosniff') found.push('may be sniffed')
  if (!String(headers['content-security-policy']).startsWith("default-src 'none'")) found.push('no policy')
  if (status < 400) return found
  const details = body as ProblemDetails
  if (headers['content-type'] !== 'application/problem+json; charset=utf-8') {
    found.push(`refused as ${headers['content-type']}`)
  } else if (details.status !== status || !details.type.startsWith('/problems/') || !details.title) {
    found.push('no problem document')
  }
  if (leaks.test(raw.body)) found.push(`tells too much: ${raw.body.slice(0, 200)}`)
  // A stale version comes with the record as it stands, which is not what was sent.
  const said = JSON.stringify({ ...details, current: undefined })
  if (oddTexts.some((text) => said.includes(JSON.stringify(text).slice(1, -1)))) found.push('repeats what was sent')
  return found
}

const report = (what: string, answer: Answer<unknown>) =>
  faultsOf(answer).map((fault) => `${what.slice(0, 80)}: ${fault}`)

async function tryAll(of: Endpoint, who: Visitor): Promise<{ faults: string[]; odd: number[] }> {
  const base = sampleInput(of, known(of))
  const faults: string[] = []
  const send = async ({ what, changes }: Attempt) => {
    const answer = await who.ask(of, { ...base, ...(await versionOf(of)), ...changes } as never)
    faults.push(...report(what, answer))
    return answer.status
  }
  const odd: number[] = []
  for (const attempt of oddAttempts(of)) odd.push(await send(attempt))
  if (odd.every((status) => status >= 400)) for (const attempt of oddOneByOne(of)) odd.push(await send(attempt))
  for (const attempt of badAttempts(of)) await send(attempt)
  return { faults, odd }
}

const addressOf = (of: Endpoint) =>
  pathNames(of.path).reduce<string>(
    (url, name) => url.replace(`:${name}`, String(name in tableOf ? idIn(here, name) : newId())),
    of.path,
  )
const inBody = ({ method }: Endpoint) => method === 'POST' || method === 'PUT'

const counts = async (foundationId: string) =>
  Object.fromEntries(
    await Promise.all(
      tables.map(async ({ name }) => {
        const rows = await app.asOwner(`select count(*)::int as n from ${name} where foundation_id = $1`, [
          foundationId,
        ])
        return [name, rows[0]!.n]
      }),
    ),
  )
const before = await counts(theirs.id)
const reached: Record<string, number[]> = {}

test.each(declared.filter(({ kind }) => kind !== 'upload').map(({ endpoint }) => endpoint))(
  '$name: odd and wrong values are kept or refused, never both and never neither',
  async (of) => {
    const { faults, odd } = await tryAll(of, asking(of))
    reached[of.name] = odd
    expect(faults).toEqual([])
  },
)

test.each(open.map(({ endpoint }) => endpoint))('$name: the same for whoever is not inside yet', async (of) => {
  expect((await tryAll(of, app.stranger())).faults).toEqual([])
  expect((await tryAll(of, await visitorOf('administrator'))).faults).toEqual([])
})

test.each([...declared, ...open].map(({ endpoint }) => endpoint).filter(inBody))(
  '$name: a body that is none is refused',
  async (of) => {
    const who = of.name in expectedRoles ? asking(of) : await visitorOf('administrator')
    for (const { what, type, body } of rawBodies) {
      const answer = await who.send(of.method, addressOf(of), body, type ? { 'content-type': type } : {})
      expect([what, ...report(what, answer)]).toEqual([what])
    }
    const large = { 'content-type': 'application/json', 'content-length': String(2 ** 31) }
    expect(report('too large', await who.send(of.method, addressOf(of), '{"a":1}', large))).toEqual([])
  },
)

test('a form with files that is none is refused or read as nothing', async () => {
  for (const { what, type, body } of rawForms) {
    const answer = await visitors.get('team-leader')!.send('POST', offerFiles.path, body, { 'content-type': type })
    expect([what, ...report(what, answer)]).toEqual([what])
  }
  await importsSettled()
})

test('odd queries', async () => {
  for (const { endpoint: of } of [...declared, ...open]) {
    if (inBody(of)) continue
    const who = of.name in expectedRoles ? asking(of) : await visitorOf('administrator')
    for (const query of rawQueries) {
      expect([of.name, ...report(query, await who.send(of.method, addressOf(of) + query))]).toEqual([of.name])
    }
  }
})

test.each([
  '/%E0%A4%A',
  '/api/v1/%',
  '/api/v1/clients/%ff',
  '/api/v1/clients/..%2f..%2fetc%2fpasswd',
  `/api/v1/clients/${'x'.repeat(5000)}`,
])('%s is no address, and says so in the form of every refusal', async (url) => {
  const answer = await visitors.get('guide')!.send('GET', url)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(report(url, answer)).toEqual([])
})

test('methods that nothing listens to are refused, those that show a request back among them', async () => {
  for (const method of ['TRACE', 'OPTIONS', 'PATCH', 'HEAD', 'PROPFIND'] as const) {
    const { cookie } = visitors.get('guide')!
    const { statusCode, headers } = await app.http.inject({
      method: method as 'TRACE',
      url: '/api/v1/clients',
      headers: { cookie },
    })
    expect([method, statusCode >= 400, headers['access-control-allow-origin']]).toEqual([method, true, undefined])
  }
})

test('nothing of it touched the tables, nor another foundation', async () => {
  expect(await counts(theirs.id)).toEqual(before)
})

test('most endpoints were not only knocked at: what was odd got in and was kept', () => {
  const inside = Object.values(reached).filter((statuses) => statuses.some((status) => status < 400))
  expect(inside.length).toBeGreaterThan(declared.length / 2)
})
