import { expect, test } from 'vitest'
import { changeSecrecy } from '#capabilities/access/contract/openings.ts'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { decideHeld, listHeld } from './contract.ts'

const app = await testApp()
const of = await aFoundation(app)
const at = { locationId: of.locations[0]!.id }
const named = await app.signedIn('team-leader', of, at)
const other = await app.signedIn('team-leader', of, at)
const client = await aClient(app, of, { givenNames: 'Selam', familyName: 'Verborgen' })
const batchId = newId()

/** A row of a file that looks like the client, one of the client's own number, and one of somebody else. */
const rows = [
  { row_no: 1, source_key: 'C-9', reasons: [{ code: 'same-birth-date-and-name', params: { clientId: client.id } }] },
  { row_no: 2, source_key: 'C-1', reasons: [{ code: 'number-of-someone-else', params: {} }] },
  { row_no: 3, source_key: 'C-7', reasons: [{ code: 'same-v-number', params: { other: 'C-8' } }] },
]
await app.asOwner(
  `insert into import_batch (foundation_id, id, number, source, state) values ($1, $2, 1, 'oud', 'imported')`,
  [of.id, batchId],
)
await app.asOwner(
  `insert into import_link (foundation_id, source, kind, source_key, record_id, batch_id) values ($1, 'oud', 'clients', 'C-1', $2, $3)`,
  [of.id, client.id, batchId],
)
for (const { row_no, source_key, reasons } of rows) {
  await app.asOwner(
    `insert into import_row (foundation_id, batch_id, kind, row_no, file_name, line, source_key, record_id, vals, cells, outcome, reasons, location_id)
     values ($1, $2, 'clients', $3, 'clienten.csv', $3, $4, gen_random_uuid(), '{}', '{}', 'held', $5, $6)`,
    [of.id, batchId, row_no, source_key, JSON.stringify(reasons), at.locationId],
  )
}
const held = async (visitor: typeof named) => (await visitor.ask(listHeld, {})).body.rows.map((row) => row.rowNo)

test('a waiting row about a secret client waits for those named, and is there for nobody else', async () => {
  expect([await held(named), await held(other)]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ])
  await named.ask(changeSecrecy, { clientId: client.id, secret: true, why: 'Opvang wegens dreiging', accountIds: [] })
  expect([await held(named), await held(other)]).toEqual([[1, 2, 3], [3]])
  const decision = { batchId, kind: 'clients', rowNo: 1, decision: 'decline' } as const
  expect((await other.ask(decideHeld, decision)).status).toBe(404)
})
