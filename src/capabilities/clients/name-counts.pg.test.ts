import { beforeAll, expect, test } from 'vitest'
import type { Tx } from '#platform/server/db/database.ts'
import { comparingEverybody } from '#platform/server/db/everybody.ts'
import { sql } from 'kysely'
import { aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import { keepDoubles } from './commands/keep-doubles.ts'
import { countNames } from './public.ts'
import { foldedColumns } from './rules/folded.ts'
import { keptParts } from './rules/heard.ts'
import { countSkeletons, everybody, inSightOf } from './store/likely.ts'
import { eyesOf } from './store/sight.ts'

let app: TestApp
let number = 1000

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})

const skeletonOf = (name: string) => keptParts(name, '')[0]!.skeleton
const [common, scarce] = [skeletonOf('Mohammed'), skeletonOf('Ghebremedhin')]

/** So many with one name at a location, written as quickly as the database can. */
async function many(of: TestFoundation, count: number, givenNames: string, at = 0, secret = false) {
  const folded = foldedColumns(givenNames, '', [])
  await app.asOwner(
    `insert into client (foundation_id, id, number, location_id, secret, given_names, family_name, folded_name, search_tokens, folded_as, name_parts)
     select $1, gen_random_uuid(), $2 + n, $3, $4, $5, '', $6, $7, $8, $9 from generate_series(1, $10) n`,
    [
      of.id,
      number,
      of.locations[at]!.id,
      secret,
      givenNames,
      folded.folded_name,
      folded.search_tokens,
      folded.folded_as,
      folded.name_parts,
      count,
    ],
  )
  number += count
}
const ofEverybody = (of: TestFoundation) =>
  app.asSystem(of, (tx) => comparingEverybody(tx, () => countSkeletons(tx, [common, scarce], everybody)))
const leaderOf = async (of: TestFoundation, at: number) =>
  (await app.signedIn('team-leader', of, { locationId: of.locations[at]!.id })).actor
async function ofLeader(of: TestFoundation, at: number) {
  const actor = await leaderOf(of, at)
  return app.as(actor, (tx) => countSkeletons(tx, [common, scarce], inSightOf(eyesOf(actor))))
}

test('a name that very many have is as common as it is, once it was counted at night', async () => {
  const of = await aFoundation(app)
  await many(of, 6000, 'Mohammed')
  await many(of, 40, 'Ghebremedhin')
  const before = await ofEverybody(of)
  expect([before.counts.get(common), before.counts.get(scarce)]).toEqual([5000, 40])
  // Only what is common is kept.
  expect(await countNames(app.server.database, of.id)).toBe(1)
  await many(of, 2, 'Ghebremedhin')
  const { counts, files } = await ofEverybody(of)
  expect([counts.get(common), counts.get(scarce), files]).toEqual([6000, 42, 6040])
}, 60_000)

test('who leads one location is told of the files there, whatever there is elsewhere', async () => {
  const of = await aFoundation(app, { locations: ['Hillegom', 'Lisse', 'Teylingen'] })
  await many(of, 120, 'Mohammed', 0)
  await many(of, 30, 'Mohammed', 1)
  const [hillegom, lisse] = [await ofLeader(of, 0), await ofLeader(of, 1)]
  expect([hillegom.counts.get(common), lisse.counts.get(common)]).toEqual([120, 30])
  await countNames(app.server.database, of.id)
  // New today, so that what was counted at night can be told from what is counted now.
  for (const at of [0, 1]) await many(of, 3, 'Mohammed', at)
  expect(await ofLeader(of, 0)).toMatchObject({
    counts: new Map([
      [common, 120],
      [scarce, 0],
    ]),
    files: 120,
  })
  // As rare there as it was when nobody elsewhere had it: counted now.
  expect(await ofLeader(of, 1)).toMatchObject({
    counts: new Map([
      [common, 33],
      [scarce, 0],
    ]),
    files: 30,
  })
  await many(of, 200, 'Ghebremedhin', 2)
  await many(of, 150, 'Ghebremedhin', 1, true)
  const before = [await ofLeader(of, 0), await ofLeader(of, 1)]
  await countNames(app.server.database, of.id)
  expect((await ofLeader(of, 1)).counts).toEqual(before[1]!.counts)
  expect((await ofLeader(of, 0)).counts.get(scarce)).toBe(0)
}, 60_000)

test('counts are made by the system, and no person reads the table', async () => {
  const of = await aFoundation(app)
  const actor = await leaderOf(of, 0)
  await expect(app.as(actor, (tx) => sql`select app.count_names(1)`.execute(tx))).rejects.toThrow('by the system')
  await many(of, 100, 'Mohammed')
  await countNames(app.server.database, of.id)
  const read = (tx: Tx) => tx.selectFrom('client_name_count').select('files').execute()
  expect([(await app.as(actor, read)).length, (await app.asSystem(of, read)).length]).toEqual([0, 2])
  const write = (tx: Tx) => tx.deleteFrom('client_name_count').execute()
  await expect(app.asSystem(of, write)).rejects.toThrow('permission denied')
})

test('an import of many is weighed by names as they are with it', async () => {
  const of = await aFoundation(app)
  await many(of, 300, 'Mohammed')
  const rows = await app.asOwner<{ id: string }>('select id from client where foundation_id = $1', [of.id])
  await app.asSystem(of, (tx) =>
    keepDoubles(
      tx,
      of.id,
      rows.map(({ id }) => id),
    ),
  )
  expect((await ofEverybody(of)).files).toBe(300)
}, 60_000)
