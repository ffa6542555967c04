import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { openTables } from '#platform/server/tabular/open-tables.ts'
import { bytesSource } from '#platform/server/tabular/source.ts'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWord,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Answer, Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract/board.ts'

let app: TestApp
let here: TestFoundation
let [leader, elsewhere, guide]: Visitor[] = []
let ans: { id: string }
const people: Record<string, TestClient> = {}

const row = (clientId: string) => ({ foundation_id: here.id, id: newId(), client_id: clientId })

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [first, second] = here.locations
  ans = await aWorker(app, here, 'Ans')
  const gone = await aWorker(app, here, 'Bob')
  leader = await app.signedIn('team-leader', here, { locationId: first!.id, workerId: ans.id })
  elsewhere = await app.signedIn('team-leader', here, { locationId: second!.id })
  guide = await app.signedIn('guide', here, { locationId: first!.id, workerId: ans.id })
  const begin = async (
    name: string,
    startedOn: string,
    more: { workerId?: string; endedOn?: string; at?: number } = {},
  ) => {
    const { at = 0, ...rest } = more
    people[name] = await aClient(app, here, {
      givenNames: name,
      familyName: 'Test',
      location: here.locations[at]!,
      municipality: here.municipalities[at]!,
    })
    await aTrajectory(app, here, { clientId: people[name].id, startedOn, workerId: null, ...rest })
  }
  await begin('Aisha', '2026-02-02', { workerId: ans.id })
  await begin('Basel', '2026-03-03', { workerId: gone.id })
  await begin('Celine', '2026-10-12')
  await begin('Dana', '2026-11-02', { workerId: ans.id })
  await begin('Elias', '2026-04-01', { workerId: ans.id, endedOn: '2026-11-01' })
  await begin('Gabi', '2020-01-06', { workerId: ans.id })
  await begin('Farah', '2026-05-01', { at: 1 })
  await app.asSystem(here, async (tx) => {
    const kindId = await aWord(tx, here, 'contact-kind', 'Maatschappelijke begeleiding')
    await tx
      .insertInto('contact_moment')
      .values({ ...row(people['Aisha']!.id), held_on: '2026-11-03', kind_id: kindId })
      .execute()
    await tx
      .insertInto('measurement')
      .values({
        ...row(people['Basel']!.id),
        instrument: 'zrm-2017',
        moment: 'baseline',
        taken_on: '2026-03-20',
        scores: '{}',
        state: 'finished',
        finished_at: '2026-03-20T12:00:00Z',
        begun_by: newId(),
      })
      .execute()
    await tx
      .insertInto('task')
      .values({ ...row(people['Aisha']!.id), belongs_to: 'guide', kind: 'own', title: 'Bellen', due_on: '2026-11-17' })
      .execute()
  })
  await app.asOwner('update worker set guides_at_most = 4 where id = $1', [ans.id])
  await app.asOwner(`update worker set left_service_on = '2026-10-01' where id = $1`, [gone.id])
})

const board = async (visitor: Visitor) => (await visitor.ask(contract.getBoard, {})).body
const names = ({ first }: { first: { client: { name: string } }[] }) =>
  first.map(({ client }) => client.name.split(' ')[0])

test('the board says who has no guide, what stands still, who was not measured, and who has room', async () => {
  const seen = await board(leader!)
  expect([seen.unguided.count, names(seen.unguided)]).toEqual([2, ['Basel', 'Celine']])
  // Aisha was spoken to this month; Basel was last measured in March; the others began too lately.
  expect([seen.still.count, names(seen.still), seen.still.first[0]!.on]).toEqual([1, ['Basel'], '2026-03-20'])
  expect([seen.unmeasured.count, names(seen.unmeasured)]).toEqual([1, ['Aisha']])
  // Her two years are long over: no talk or measurement is missing, an end is.
  expect([seen.overdue.count, names(seen.overdue)]).toEqual([1, ['Gabi']])
  expect(seen.lateTasks).toBe(1)
  expect(seen.caseload).toEqual([
    { worker: { id: ans.id, name: 'Ans' }, guides: 3, atMost: 4, leftOn: null },
    { worker: { id: expect.any(String), name: 'Bob' }, guides: 1, atMost: null, leftOn: '2026-10-01' },
  ])
})

test('another location, and a guide, see none of it', async () => {
  const seen = await board(elsewhere!)
  expect([seen.unguided, seen.still, seen.unmeasured].map(names)).toEqual([['Farah'], ['Farah'], ['Farah']])
  expect(seen.unchecked.map(({ location }) => location.name)).toEqual(['Lisse'])
  expect((await guide!.ask(contract.getBoard, {})).status).toBe(403)
})

test('what a municipality contracted stands beside what began, and is changed by version', async () => {
  const { contracted } = await board(leader!)
  expect(contracted).toMatchObject([
    { municipality: { name: 'Hillegom' }, started: 5, contracted: null, version: null },
  ])
  const wish = {
    municipalityId: contracted[0]!.municipality.id,
    kindId: contracted[0]!.kind.id,
    year: 2026,
    contracted: 20,
    version: null,
  }
  expect((await leader!.ask(contract.setContractedNumber, wish)).body).toEqual({ version: 1 })
  expect((await board(leader!)).contracted[0]).toMatchObject({ started: 5, contracted: 20, version: 1 })
  // Two who begin at once, and one who read an older number.
  expect((await leader!.ask(contract.setContractedNumber, wish)).status).toBe(409)
  expect((await leader!.ask(contract.setContractedNumber, { ...wish, contracted: 25, version: 1 })).body).toEqual({
    version: 2,
  })
  expect((await leader!.ask(contract.setContractedNumber, { ...wish, contracted: 30, version: 1 })).status).toBe(409)
  const negative = await leader!.ask(contract.setContractedNumber, { ...wish, contracted: -1, version: 2 })
  expect(negative.status).toBe(422)
})

test('a month is confirmed once, when it is over, line by line; it stays as it was and goes out as a workbook', async () => {
  const at = { locationId: here.locations[0]!.id, month: '2026-10' }
  expect((await board(leader!)).unchecked.map(({ month, started }) => [month, started])).toEqual([
    ['2026-02', 1],
    ['2026-03', 1],
    ['2026-04', 1],
    ['2026-10', 1],
  ])
  const { body: check } = await leader!.ask(contract.getMonthlyCheck, at)
  expect(check.lines).toMatchObject([{ client: { name: 'Celine Test' }, startedOn: '2026-10-12', isRight: null }])
  expect(check.may.confirm).toBe(true)
  const line = { trajectoryId: check.lines[0]!.trajectoryId, isRight: false, remark: '' }
  const confirm = (lines: unknown[], month = at.month) =>
    leader!.ask(contract.confirmMonth, { ...at, month, lines: lines as never })
  const faults = ({ errors }: Answer<unknown>) => (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  expect(faults(await confirm([]))).toEqual(['/lines fault/list-has-changed'])
  expect(faults(await confirm([line]))).toEqual(['/lines/0/remark fault/required'])
  expect(faults(await confirm([], '2026-11'))).toEqual(['/month fault/month-not-over'])
  expect((await leader!.ask(contract.downloadMonthlyCheck, at)).status).toBe(404)
  expect((await confirm([{ ...line, remark: 'Begon op 15 oktober' }])).body).toEqual({ lines: 1 })
  expect(faults(await confirm([{ ...line, remark: 'Nog eens' }]))).toEqual(['/month fault/already-there'])

  await app.asOwner(`update trajectory set started_on = '2026-10-15' where id = $1`, [line.trajectoryId])
  const { body: after } = await leader!.ask(contract.getMonthlyCheck, at)
  expect(after).toMatchObject({
    confirmed: { who: 'Ans' },
    lines: [{ startedOn: '2026-10-12', isRight: false, remark: 'Begon op 15 oktober' }],
    earlier: ['2026-10'],
    may: { confirm: false },
  })
  expect((await board(leader!)).unchecked.map(({ month }) => month)).not.toContain('2026-10')
  expect((await elsewhere!.ask(contract.getMonthlyCheck, at)).body).toMatchObject({ lines: [], confirmed: null })

  const file = (await leader!.ask(contract.downloadMonthlyCheck, at)).raw.rawPayload
  const { tables } = await openTables([bytesSource('x.xlsx', file)])
  const rows = []
  for await (const { cells } of tables[0]!.rows()) rows.push(cells)
  expect(JSON.stringify(rows)).toContain('Begon op 15 oktober')
  expect(JSON.stringify(rows)).not.toContain('Celine')
})

test('asking for the board takes as many statements for many as for few', async () => {
  const count = async () => {
    let statements = 0
    app.database.watch(() => statements++)
    await board(leader!)
    app.database.watch(undefined)
    return statements
  }
  const few = await count()
  for (let at = 0; at < 30; at++) {
    const { id } = await aClient(app, here, { givenNames: `Veel ${at}`, familyName: 'Test' })
    await aTrajectory(app, here, { clientId: id, startedOn: '2026-06-01', workerId: null })
  }
  expect(await count()).toBe(few)
  const seen = await board(leader!)
  expect([seen.unguided.count, seen.unguided.first.length]).toEqual([32, 10])
})
