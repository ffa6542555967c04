import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aTrajectory, aWorker } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { routes } from '../../apps/registry.ts'
import { listAuditEvents } from './contract/log.ts'
import { MOST_SHOWN, printedScreens, recordPrint } from './contract/prints.ts'

const app = await testApp()
const [here, there] = [await aFoundation(app, { locations: ['Hillegom', 'Lisse'] }), await aFoundation(app)]
const worker = await aWorker(app, here)
const guide = await app.signedIn('guide', here, { workerId: worker.id, locationId: here.locations[0]!.id })
const officer = await app.signedIn('privacy-officer', here)
const [own, other, hidden, stranger] = [
  await aClient(app, here),
  await aClient(app, here, { location: here.locations[1]! }),
  await aClient(app, here),
  await aClient(app, there),
]
for (const { id } of [own, hidden]) await aTrajectory(app, here, { clientId: id, workerId: worker.id })
await app.asOwner('update client set secret = true where id = $1', [hidden.id])

const printed = async (of: { number: number }) =>
  (await officer.ask(listAuditEvents, { clientNumber: of.number, action: 'print' })).body.events
const print = (
  who: Visitor,
  shown: readonly string[],
  screen: (typeof printedScreens)[number] = 'clients.getClientFile',
) => who.ask(recordPrint, { screens: [{ screen, shown: [...shown] }] })

test('a print stands in the log with whose file it was, as far as the reader sees them', async () => {
  const { status, body } = await print(guide, [own.id, other.id, hidden.id, stranger.id, worker.id, newId()])
  expect([status, body]).toEqual([200, {}])
  expect(await printed(own)).toMatchObject([
    { action: 'print', subject: 'clients.getClientFile', account: { id: guide.actor.accountId }, inList: 1 },
  ])
  for (const one of [other, hidden]) expect(await printed(one)).toEqual([])
})

test('nothing tells which of the ids are there', async () => {
  const said = async (id: string) => (await print(guide, [id])).raw
  const [seen, unseen, nobody] = [await said(own.id), await said(hidden.id), await said(newId())]
  expect([unseen.statusCode, unseen.body]).toEqual([seen.statusCode, seen.body])
  expect([nobody.statusCode, nobody.body]).toEqual([seen.statusCode, seen.body])
})

test('a list of more than two hundred is written down without them, and one by number alone too', async () => {
  const many = await app.asOwner<{ id: string }>(
    `insert into client (foundation_id, id, number, location_id, given_names, family_name, folded_name, search_tokens)
     select $1, gen_random_uuid(), 700000 + n, $2, 'Een', 'Ander', 'een ander', '{}' from generate_series(1, 201) n returning id`,
    [here.id, here.locations[0]!.id],
  )
  const leader = await app.signedIn('team-leader', here)
  await print(
    leader,
    many.map(({ id }) => id),
    'clients.searchClients',
  )
  const coordinator = await app.signedIn('coordinator', here)
  await print(coordinator, [], 'reporting.openFigure')
  for (const { actor } of [leader, coordinator]) {
    const events = await app.asOwner(`select client_ids from audit.event where account_id = $1 and action = 'print'`, [
      actor.accountId,
    ])
    expect(events).toEqual([{ client_ids: null }])
  }
})

test('what cannot be a print is refused, and nobody else signs for it', async () => {
  const wrong = [
    { screen: 'access.listAccounts', shown: [] },
    { screen: 'clients.getClientFile', shown: ['x'] },
  ]
  for (const one of wrong) {
    expect((await guide.ask(recordPrint, { screens: [one] } as never)).status).toBe(422)
  }
  expect((await print(guide, Array.from({ length: MOST_SHOWN + 1 }, newId))).status).toBe(422)
  expect((await app.stranger().ask(recordPrint, { screens: [] })).status).toBe(401)
})

test('every look that is written down is written down again when it is printed', () => {
  const looks = [...routes, ...app.access.routes].flatMap(({ audit, endpoint, kind }) =>
    kind === 'json' && endpoint.method === 'GET' && !('none' in audit || 'writes' in audit) ? [endpoint.name] : [],
  )
  expect([...printedScreens].sort()).toEqual(looks.sort())
})
