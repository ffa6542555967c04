import { beforeAll, expect, test } from 'vitest'
import { aClient, aFoundation, aTrajectory, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { searchClients } from './contract.ts'
import { refoldNames } from './store/refold.ts'

const app = await testApp({ today: '2026-11-18' })
let here: TestFoundation
let leader: Visitor
let guide: Visitor
const id: Record<string, string> = {}

beforeAll(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = here.locations as [TestFoundation['locations'][0], TestFoundation['locations'][0]]
  const people = {
    rahel: { givenNames: 'Rahel', familyName: 'Ghebremedhin', bornOn: '1987-01-01' },
    mohammed: { givenNames: 'Mohammed', familyName: 'Al-Khatib', bornOn: '1990-05-06' },
    hassan: { givenNames: 'Hassan', familyName: 'Warsame' },
    hussein: { givenNames: 'Hussein', familyName: 'Warsame' },
    olena: { givenNames: 'Олена', familyName: 'Коваленко' },
    samira: { givenNames: 'سميرة', familyName: 'الخطيب' },
    samir: { givenNames: 'Samir', familyName: 'Khatib' },
    tesfay: { givenNames: 'Tesfay', familyName: 'Ghebremedhin', location: lisse },
    hidden: { givenNames: 'Rahel', familyName: 'Gebremedhn' },
  }
  for (const [name, of] of Object.entries(people)) id[name] = (await aClient(app, here, of)).id
  await app.asOwner('update client set secret = true where id = $1', [id['hidden']])
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: id['rahel']!, workerId: worker.id })
  leader = await app.signedIn('team-leader', here, { locationId: hillegom.id })
  guide = await app.signedIn('guide', here, { workerId: worker.id })
})

const nameOf = (clientId: string) => Object.entries(id).find(([, one]) => one === clientId)?.[0]
async function found(q: string, visitor = leader) {
  const { rows } = (await visitor.ask(searchClients, { q })).body
  return rows.map((row) => [nameOf(row.id), row.foundBy.join(' ')])
}

test.each([
  ['Gebremedhn', 'rahel', 'sounds-alike'],
  ['ገብረመድህን ራሄል', 'rahel', 'sounds-alike'],
  ['Gebre Medhin', 'rahel', 'sounds-alike'],
  ['Muhammad Alkhateeb', 'mohammed', 'sounds-alike'],
  ['محمد الخطيب', 'mohammed', 'sounds-alike'],
  ['Kovalenko Olena', 'olena', 'sounds-alike'],
  ['Samira Khatib', 'samira', 'sounds-alike'],
  ['ghebrem', 'rahel', ''],
  ['gebreme', 'rahel', 'sounds-alike'],
  ['Ghebremehdin', 'rahel', 'looks-alike'],
  ['Ghebremendhin Rahel', 'rahel', 'looks-alike'],
])('%s finds', async (q, name, by) => {
  expect((await found(q))[0]).toEqual([name, by])
})

test('other vowels are another name, and no vowel at the end is another too', async () => {
  expect(await found('Hasan Warsame')).toEqual([['hassan', 'sounds-alike']])
  expect(await found('Hussain Warsame')).toEqual([['hussein', 'sounds-alike']])
  expect(await found('Samir Khatib')).toEqual([['samir', '']])
})

test('a year beside a name narrows, also when it is a year off', async () => {
  expect(await found('gebremedhn 1987')).toEqual([['rahel', 'sounds-alike birth-year']])
  expect(await found('gebremedhn 1988')).toEqual([['rahel', 'sounds-alike']])
  expect(await found('rahel 1987')).toEqual([['rahel', 'birth-year']])
  expect(await found('rahel 1979')).toEqual([])
})

test('what one may not see is not found, however it is spelled', async () => {
  for (const q of ['Gebremedhn', 'ገብረመድህን', 'Ghebremehdin']) {
    expect(await found(q)).toEqual([['rahel', expect.any(String)]])
    expect(await found(q, guide)).toEqual([['rahel', expect.any(String)]])
  }
  expect(await found('Hasan', guide)).toEqual([])
})

test('files kept as of an older way of reading names are folded again, without a change in their history', async () => {
  const before = await app.asOwner<{ version: number; changes: string }>(
    `update client set search_tokens = '{oud}', name_parts = '[]', folded_as = 0 where id = $1 returning version,
       (select count(*) from audit.event where subject_id = $1) as changes`,
    [id['rahel']],
  )
  expect(await found('Gebremedhn')).toEqual([])
  expect(await refoldNames(app.logins.owner)).toBe(1)
  expect((await found('Gebremedhn'))[0]).toEqual(['rahel', 'sounds-alike'])
  const [after] = await app.asOwner<{ version: number; changes: string }>(
    `select version, (select count(*) from audit.event where subject_id = $1) as changes from client where id = $1`,
    [id['rahel']],
  )
  expect(after).toEqual({ version: before[0]!.version, changes: String(Number(before[0]!.changes) + 1) })
  expect(await refoldNames(app.logins.owner)).toBe(0)
})
