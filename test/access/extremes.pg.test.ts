import net from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { tidyLine } from '#kernel/written.ts'
import { expect, test } from 'vitest'
import { getSession } from '#capabilities/access/contract.ts'
import { listAccounts } from '#capabilities/access/contract/accounts.ts'
import { breakGlass, listOpenings, openForWalkIn } from '#capabilities/access/contract/openings.ts'
import * as clients from '#capabilities/clients/contract.ts'
import { getContact, recordContact } from '#capabilities/contacts/contract.ts'
import { getMyDay } from '#capabilities/guidance/contract.ts'
import { roles } from '#kernel/actor.ts'
import { aClient, aFoundation, aTrajectory, aWord, aWorker } from '../harness/builders.ts'
import { testApp } from '../harness/test-app.ts'
import type { Visitor } from '../harness/visitor.ts'
import { oddTexts } from './hostile-input.ts'

/** Within what the contracts take, and still nothing that anybody would call normal. */
const app = await testApp()
const here = await aFoundation(app, { locations: Array.from({ length: 70 }, (_, nr) => `Plaats ${nr}`) })
const hillegom = here.locations[0]!
const worker = await aWorker(app, here)
const own = await aClient(app, here, { location: hillegom })
const other = await aClient(app, here, { location: hillegom })
await aTrajectory(app, here, { clientId: own.id, workerId: worker.id })
const at = { locationId: hillegom.id, workerId: worker.id }
const guide = await app.signedIn('guide', here, at)
const leader = await app.signedIn('team-leader', here, at)
const noon = '2026-11-18T11:00:00Z'

const values = (text: string) => ({
  locationId: hillegom.id,
  givenNames: text,
  familyName: text,
  birthDate: null,
  birthDateEstimated: false,
  sex: null,
  nationalityId: null,
  languageId: null,
  targetGroupId: null,
  nareis: false,
  vNumber: null,
  phone: null,
  email: null,
  needsInterpreter: false,
  remarks: text,
})

test.each(oddTexts)(
  '%s comes back as data, and as it was typed but for marks in a name that nobody sees',
  async (text) => {
    const wish = { ...values(text), municipalityId: null, withClientId: null, role: null, neverthelessReason: text }
    const { id } = (await leader.ask(clients.registerClient, wish)).body
    const read = await leader.ask(clients.getClient, { clientId: id })
    expect(read.body.values).toMatchObject({ givenNames: tidyLine(text), familyName: tidyLine(text), remarks: text })
    expect(read.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(read.headers['x-content-type-options']).toBe('nosniff')
    const kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'contact-kind', text))
    const talk = { heldOn: app.today(), kindId, mannerId: null, subjectId: null, minutes: 10, workerId: worker.id }
    const contact = await leader.ask(recordContact, { clientId: id, ...talk, note: text })
    expect((await leader.ask(getContact, { contactId: contact.body.id })).body).toMatchObject({
      values: { note: text },
    })
    expect((await leader.ask(clients.searchClients, { q: text.slice(0, 100) })).status).toBeLessThan(500)
  },
)

test('a thousand functions on one person: all answers come, and are not a thousand times as long', async () => {
  const everything = await app.signedIn(['guide', 'team-leader', 'administrator'], here, at)
  const lengths = async (who: Visitor) => {
    const asked = [
      await who.ask(getSession, {}),
      await who.ask(clients.searchClients, {}),
      await who.ask(clients.getClientFile, { clientId: own.id }),
      await who.ask(getMyDay, {}),
    ]
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    return asked.map(({ raw }) => raw.body.length)
  }
  const before = await lengths(everything)
  const added = await app.asOwner(
    `insert into role_holding (foundation_id, id, account_id, role, location_id)
     select $1, gen_random_uuid(), $2, r.role, l.id from location l, unnest($3::text[]) r (role)
     where l.foundation_id = $1 returning id`,
    [here.id, everything.actor.accountId, roles.filter((role) => role !== 'municipality')],
  )
  expect(added.length).toBeGreaterThan(1000)
  const after = await lengths(everything)
  // What grows are the locations and the roles of the session, each once.
  expect(after[0]! - before[0]!).toBeLessThan(here.locations.length * 80 + roles.length * 30)
  for (const i of [1, 2, 3]) expect(after[i]! - before[i]!).toBeLessThan(500)
  expect((await everything.ask(listAccounts, {})).status).toBe(200)
})

test('a clock that jumps breaks nothing and opens nothing that had ended, nor anything that had not begun', async () => {
  const reason = 'Spreekuur, vraag over toeslag'
  app.setNow(noon)
  expect((await guide.ask(openForWalkIn, { clientId: other.id, reason })).status).toBe(200)
  const sees = async (instant: string) => {
    app.setNow(instant)
    const found = await guide.ask(clients.getClientFile, { clientId: other.id })
    const listed = (await guide.ask(listOpenings, {})).body.openings.length
    return [found.status, listed]
  }
  expect(await sees(noon)).toEqual([200, 1])
  expect(await sees('2026-11-18T23:00:00Z')).toEqual([404, 0])
  for (const instant of ['2027-11-18T11:00:00Z', '2025-11-18T11:00:00Z', '2026-11-17T11:00:00Z']) {
    expect([instant, ...(await sees(instant))]).toEqual([instant, 404, 0])
  }
  app.setNow(noon)
})

test('a glass that was broken while the clock stood wrong is closed when it stands right', async () => {
  const far = await aClient(app, here, { location: here.locations[1]! })
  const coordinator = await app.signedIn('coordinator', here)
  for (const instant of ['2027-11-18T11:00:00Z', '2025-11-18T11:00:00Z']) {
    app.setNow(instant)
    const asked = await coordinator.ask(breakGlass, { clientNumber: far.number, reason: 'Met spoed, kind zoek' })
    expect(asked.status).toBeLessThan(500)
    app.setNow(noon)
    expect((await coordinator.ask(clients.getClientFile, { clientId: far.id })).status).toBeGreaterThanOrEqual(403)
  }
  await app.access.settled()
})

test.each(['1970-01-01T00:00:00Z', '9999-12-30T00:00:00Z', '2026-03-29T01:00:00Z', '2028-02-29T23:30:00Z'])(
  'at %s every screen still answers',
  async (instant) => {
    app.setNow(instant)
    const statuses = [
      await guide.ask(getSession, {}),
      await leader.ask(clients.searchClients, {}),
      await leader.ask(clients.getClientFile, { clientId: own.id }),
      await leader.ask(getMyDay, {}),
    ].map(({ status }) => status)
    app.setNow(noon)
    expect(statuses.filter((status) => status >= 500)).toEqual([])
  },
)

const post = 'POST /api/v1/sign-out HTTP/1.1\r\nHost: a\r\nX-Requested-With: reisgezel\r\n'
test.each([
  ['two lengths of one body', `${post}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['two different lengths', `${post}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`],
  ['a line end within a header', `${post}X-A: b\rX-C: d\r\n\r\n`],
  ['headers without end', `${post}X-A: ${'x'.repeat(17_000)}\r\n\r\n`],
  ['no HTTP at all', 'hallo\r\n\r\n'],
])('%s: one refusal, and the connection ends', async (_, request) => {
  await app.http.listen({ host: '127.0.0.1', port: 0 }).catch(() => {})
  const socket = net.connect((app.http.server.address() as net.AddressInfo).port, '127.0.0.1')
  socket.write(request)
  const answers = (await textOf(socket)).match(/^HTTP\/1\.1 \d+/gm)
  expect(answers).toHaveLength(1)
  expect(answers![0]).toMatch(/ (400|431)$/)
})
