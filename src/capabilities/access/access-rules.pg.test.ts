import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getClientFile, searchClients } from '#capabilities/clients/contract.ts'
import { getOrganisation, correctFoundation } from '#capabilities/organisation/contract.ts'
import { getReport } from '#capabilities/reporting/contract.ts'
import { roles } from '#kernel/actor.ts'
import { compartments, reaches } from '#kernel/compartments.ts'
import { addDays } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aTrajectory, aWorker } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { getSession } from './contract.ts'
import { listAuditEvents } from './contract/log.ts'
import * as contract from './contract/matrix.ts'
import { behindGlass } from './rules/sight.ts'
import { refuseCell } from './rules/matrix.ts'

const app = await testApp()
const here = await aFoundation(app, { locations: ['Hillegom'] })
const worker = await aWorker(app, here)
const client = await aClient(app, here)
await aTrajectory(app, here, { clientId: client.id, workerId: worker.id })
const administrator = await app.signedIn('administrator', here)
const guide = await app.signedIn('guide', here, { workerId: worker.id, locationId: here.locations[0]!.id })
const rulesNow = async () => (await administrator.ask(contract.getMatrix, {})).body.rules
const ruleOf = async (role: string, compartment: string) =>
  (await rulesNow()).find((rule) => rule.role === role && rule.compartment === compartment)!

test('the table of docs/privacy.md is the one that holds', async () => {
  const letter = { none: '·', own: 'O', location: 'L', foundation: 'F' } as const
  const cell = ({ reach, mayWrite }: contract.Cell) => letter[reach] + (mayWrite ? '+' : '')
  const rules = await rulesNow()
  const row = (role: string) =>
    `| ${role} | ${compartments
      .map((compartment) => rules.find((rule) => rule.role === role && rule.compartment === compartment)!)
      .map(({ standard, widest }) =>
        cell(standard) === cell(widest) ? cell(standard) : `${cell(standard)} (${cell(widest)})`,
      )
      .join(' | ')} |`
  const table = [`| | ${compartments.join(' | ')} |`, ...roles.map(row)]
  const doc = fs.readFileSync(path.resolve(import.meta.dirname, '../../../docs/privacy.md'), 'utf8')
  expect(table.filter((line) => !doc.includes(line))).toEqual([])
})

test('broken glass opens the same compartments in the database as in the product', async () => {
  const [{ found } = { found: '' }] = await app.asOwner<{ found: string }>(
    `select prosrc as found from pg_proc where proname = 'opened'`,
  )
  const listed = /\$2 = any \(array\[([^\]]+)\]/
    .exec(found)![1]!
    .match(/'[^']+'/g)!
    .map((word) => word.slice(1, -1))
  expect(listed.sort()).toEqual([...behindGlass].sort())
})

test('no default is wider than its limit, and nobody outside files sees any part of one', async () => {
  const rules = await rulesNow()
  expect(rules.filter((rule) => refuseCell(rule.standard, rule).length > 0)).toEqual([])
  const parts = compartments.filter((one) => !['desk', 'team', 'reports', 'log'].includes(one))
  const outside = [
    'interpreter',
    'receptionist',
    'coordinator',
    'administrator',
    'privacy-officer',
    'hr',
    'finance',
    'municipality',
  ]
  const seen = rules.filter(
    (rule) =>
      outside.includes(rule.role) && (parts as string[]).includes(rule.compartment) && rule.widest.reach !== 'none',
  )
  expect(seen).toEqual([])
})

test('the limits of the screen are those of the database', async () => {
  const rules = await rulesNow()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...rules),
      fc.constantFrom(...reaches),
      fc.boolean(),
      async (rule, reach, mayWrite) => {
        const faults = refuseCell({ reach, mayWrite }, rule).filter(({ code }) => code === 'fault/wider-than-allowed')
        const written = await app
          .asOwner(
            `with tried as (insert into access_rule (foundation_id, id, role, compartment, reach, may_write)
             values ($1, $2, $3, $4, $5, $6) returning id) select id from tried`,
            [here.id, newId(), rule.role, rule.compartment, reach, mayWrite],
          )
          .then(
            async ([row]) => {
              await app.asOwner('delete from access_rule where id = $1', [row!.id])
              return true
            },
            () => false,
          )
        expect([rule.role, rule.compartment, reach, mayWrite, written]).toEqual([
          rule.role,
          rule.compartment,
          reach,
          mayWrite,
          faults.length === 0,
        ])
      },
    ),
    { numRuns: 150 },
  )
})

test('the matrix counts who holds a function today, people and not functions', async () => {
  await app.asOwner(
    `insert into role_holding (foundation_id, id, account_id, role, until_on)
     values ($1, gen_random_uuid(), $2, 'guide', null), ($1, gen_random_uuid(), $2, 'hr', $3)`,
    [here.id, guide.actor.accountId, addDays(app.today(), -1)],
  )
  const { holders } = (await administrator.ask(contract.getMatrix, {})).body
  expect([holders.guide, holders.administrator, holders.hr]).toEqual([1, 1, 0])
})

test('a change holds at once, stands in the log, and is refused to whoever read something older', async () => {
  const before = (await ruleOf('guide', 'basics')).now
  const change = { role: 'guide', compartment: 'basics', reach: 'none', mayWrite: false, before } as const
  expect((await guide.ask(getClientFile, { clientId: client.id })).status).toBe(200)
  expect((await administrator.ask(contract.changeRule, change)).body.rule.now).toEqual({
    reach: 'none',
    mayWrite: false,
  })
  expect((await guide.ask(getClientFile, { clientId: client.id })).problem).toBe('common/not-allowed')
  const second = await administrator.ask(contract.changeRule, change)
  expect([second.status, second.problem]).toEqual([409, 'common/stale-version'])
  const back = { ...change, ...before, before: { reach: 'none', mayWrite: false } } as const
  await administrator.ask(contract.changeRule, back)
  expect((await guide.ask(getClientFile, { clientId: client.id })).status).toBe(200)
  const officer = await app.signedIn('privacy-officer', here)
  const { events } = (await officer.ask(listAuditEvents, { accountId: administrator.actor.accountId })).body
  expect(events.filter((event) => event.subject === 'access_rule').map((event) => event.action)).toEqual([
    'update',
    'insert',
  ])
})

test.each([
  ['guide', 'basics', { reach: 'location', mayWrite: true }, '/reach'],
  ['guide', 'legal', { reach: 'own', mayWrite: false }, '/reach'],
  ['language-coach', 'basics', { reach: 'own', mayWrite: false }, '/reach'],
  ['administrator', 'basics', { reach: 'foundation', mayWrite: false }, '/reach'],
  ['privacy-officer', 'log', { reach: 'none', mayWrite: false }, '/reach'],
  ['guide', 'basics', { reach: 'none', mayWrite: true }, '/mayWrite'],
] as const)('%s · %s is not widened to %j', async (role, compartment, wish, pointer) => {
  const before = (await ruleOf(role, compartment)).now
  const answer = await administrator.ask(contract.changeRule, { role, compartment, ...wish, before })
  expect([answer.status, answer.errors?.map((fault) => fault.pointer)]).toEqual([422, [pointer]])
})

test('looking as a function shows its rooms and no client, counts nobody, and changes nothing', async () => {
  const locationId = here.locations[0]!.id
  expect((await guide.ask(contract.tryOut, { role: 'team-leader', locationId })).problem).toBe('common/not-allowed')
  await administrator.ask(contract.tryOut, { role: 'team-leader', locationId })
  const { session } = (await administrator.ask(getSession, {})).body
  expect(session).toMatchObject({
    roles: ['team-leader'],
    tryingOut: { role: 'team-leader', location: { name: 'Hillegom' }, clients: 'hidden' },
  })
  expect(session!.may.enter).toMatchObject({ clients: true, accounts: false })
  expect((await administrator.ask(searchClients, {})).body.total).toBe(0)
  expect((await administrator.ask(getClientFile, { clientId: client.id })).status).toBe(404)
  expect((await administrator.ask(correctFoundation, { name: 'Anders', smallNumberLimit: 5, version: 1 })).status).toBe(
    403,
  )
  await administrator.ask(contract.stopTryingOut, {})
  await administrator.ask(contract.tryOut, { role: 'coordinator', locationId: null })
  const wish = { municipalityId: here.municipalities[0]!.id, from: '2026-01-01', until: '2026-12-31' }
  const figures = (await administrator.ask(getReport, wish)).body.chapters.flatMap((chapter) => chapter.figures)
  expect(figures.length).toBeGreaterThan(10)
  // People of the team are no clients.
  const counted = figures.filter(({ key, value }) => !key.startsWith('team.') && value !== null && value !== 0)
  expect(counted.map(({ key }) => key)).toEqual([])
  await administrator.ask(contract.stopTryingOut, {})
  expect((await administrator.ask(getSession, {})).body.session).toMatchObject({
    roles: ['administrator'],
    tryingOut: null,
  })
  expect((await administrator.ask(getOrganisation, {})).status).toBe(200)
})

test('the log says as what function, of which location, somebody looked, and that it ended', async () => {
  const looking = await app.signedIn('administrator', here)
  const tried = async (role: 'team-leader' | 'hr', locationId: string | null) =>
    (await looking.ask(contract.tryOut, { role, locationId })).errors
  await looking.ask(contract.stopTryingOut, {})
  const elsewhere = await aFoundation(app)
  for (const id of [newId(), elsewhere.locations[0]!.id]) {
    expect(await tried('hr', id)).toEqual([{ pointer: '/locationId', code: 'fault/unknown-choice' }])
  }
  await tried('team-leader', here.locations[0]!.id)
  await looking.ask(contract.stopTryingOut, {})
  await looking.ask(contract.stopTryingOut, {})
  await tried('hr', null)
  await app.asOwner(
    `insert into role_holding (foundation_id, id, account_id, role) values ($1, gen_random_uuid(), $2, 'hr')`,
    [elsewhere.id, looking.actor.accountId],
  )
  await looking.ask(contract.chooseFoundation, { foundationId: elsewhere.id })
  const officer = await app.signedIn('privacy-officer', here)
  const wish = { accountId: looking.actor.accountId, action: 'try-out' } as const
  const { events } = (await officer.ask(listAuditEvents, wish)).body
  expect(events.map(({ why }) => why)).toEqual(['end', 'hr', 'end', 'team-leader, Hillegom'])
})

test('in a practice foundation looking as a function shows the practice clients', async () => {
  const practice = await aFoundation(app, { practice: true })
  await aClient(app, practice)
  const admin = await app.signedIn('administrator', practice)
  await admin.ask(contract.tryOut, { role: 'team-leader', locationId: null })
  expect((await admin.ask(searchClients, {})).body.total).toBe(1)
  const shown = async () => (await admin.ask(getSession, {})).body.session?.tryingOut?.clients
  expect(await shown()).toBe('practice')
  await admin.ask(contract.stopTryingOut, {})
  await admin.ask(contract.tryOut, { role: 'guide', locationId: null })
  expect((await admin.ask(searchClients, {})).body.total).toBe(0)
  expect(await shown()).toBe('own')
})

test('who works for two foundations chooses for which; a third does not exist', async () => {
  const other = await aFoundation(app, { name: 'De andere stichting' })
  const person = await app.signedIn('coordinator', here)
  await app.asOwner(
    `insert into role_holding (foundation_id, id, account_id, role) values ($1, gen_random_uuid(), $2, 'team-leader')`,
    [other.id, person.actor.accountId],
  )
  const session = async () => (await person.ask(getSession, {})).body.session!
  expect((await session()).foundations.map(({ id }) => id).sort()).toEqual([here.id, other.id].sort())
  expect(await session()).toMatchObject({ foundation: { id: here.id }, roles: ['coordinator'] })
  await person.ask(contract.chooseFoundation, { foundationId: other.id })
  expect(await session()).toMatchObject({ foundation: { id: other.id }, roles: ['team-leader'] })
  expect((await person.ask(contract.chooseFoundation, { foundationId: newId() })).status).toBe(404)
  await app.asOwner('delete from role_holding where foundation_id = $1', [other.id])
  expect(await session()).toMatchObject({ foundation: { id: here.id } })
})
