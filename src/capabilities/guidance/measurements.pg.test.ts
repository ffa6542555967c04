import { beforeAll, expect, test } from 'vitest'
import { aClient, aFoundation, aTrajectory, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract/measurements.ts'
import { withWording } from './rules/instruments/find.ts'

let app: TestApp
let here: TestFoundation
let [leader, guide, other, coach]: Visitor[] = []
let clientId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const locationId = here.locations[0]!.id
  const [ans, bob] = [await aWorker(app, here), await aWorker(app, here)]
  leader = await app.signedIn('team-leader', here, { locationId })
  guide = await app.signedIn('guide', here, { locationId, workerId: ans.id })
  other = await app.signedIn('guide', here, { locationId, workerId: bob.id })
  coach = await app.signedIn('language-coach', here, { locationId })
  clientId = (await aClient(app, here)).id
  for (const [kind, worker] of [
    ['Begeleiding', ans],
    ['Nazorg', bob],
  ] as const)
    await aTrajectory(app, here, { clientId, workerId: worker.id, kind })
})

const zrm = withWording([])[0]!
const judged = (level: number, changes: Partial<contract.Judged> = {}): contract.Judged[] =>
  zrm.domains.map(({ key }) => ({ domain: key, level, why: null, remark: null, ...changes }))
const values = (changes: Partial<contract.MeasurementValues> = {}): contract.MeasurementValues => ({
  moment: 'baseline',
  takenOn: '2026-11-10',
  present: 'Tolk',
  judged: judged(3),
  ...changes,
})
const begin = async (visitor: Visitor, changes = {}) =>
  (
    await visitor.ask(contract.beginMeasurement, {
      clientId,
      instrument: 'zrm-2017',
      moment: 'baseline',
      takenOn: '2026-11-10',
      present: null,
      ...changes,
    })
  ).body
const listed = async (visitor: Visitor) =>
  (await visitor.ask(contract.listMeasurements, { clientId })).body.measurements.map(({ id }) => id)

test('a draft is of who began it alone, half-filled, until it is finished; then all who read guidance see it', async () => {
  const { id } = await begin(guide!)
  const half = values({ judged: judged(3).slice(0, 4) })
  expect(
    await guide!.ask(contract.saveMeasurement, { measurementId: id, ...half, finish: false, version: 1 }),
  ).toMatchObject({ status: 200, body: { version: 2 } })
  expect([await listed(guide!), await listed(other!), await listed(leader!)]).toEqual([[id], [], []])
  expect((await other!.ask(contract.getMeasurement, { measurementId: id })).status).toBe(404)
  expect((await leader!.ask(contract.getMeasurement, { measurementId: id })).status).toBe(404)
  const early = await guide!.ask(contract.saveMeasurement, { measurementId: id, ...half, finish: true, version: 2 })
  expect([early.status, early.errors?.length]).toEqual([422, 9])
  const done = await guide!.ask(contract.saveMeasurement, { measurementId: id, ...values(), finish: true, version: 2 })
  expect(done.status).toBe(200)
  expect([await listed(guide!), await listed(other!), await listed(leader!)]).toEqual([[id], [id], [id]])
  expect((await coach!.ask(contract.listMeasurements, { clientId })).status).toBe(403)

  const again = await guide!.ask(contract.saveMeasurement, {
    measurementId: id,
    ...values({ judged: judged(5) }),
    finish: true,
    version: 3,
  })
  expect(again.status).toBe(409)
  expect((await guide!.ask(contract.discardMeasurement, { measurementId: id })).status).toBe(404)
})

test('a finished measurement changes with a reason, by who took it or leads; the log keeps the values before', async () => {
  const { id } = await begin(guide!)
  await guide!.ask(contract.saveMeasurement, { measurementId: id, ...values(), finish: true, version: 1 })
  const wish = { measurementId: id, ...values({ judged: judged(4) }), why: 'Werk en opleiding verwisseld', version: 2 }
  expect((await other!.ask(contract.correctMeasurement, wish)).status).toBe(404)
  expect((await guide!.ask(contract.correctMeasurement, wish)).status).toBe(200)
  const again = await leader!.ask(contract.correctMeasurement, { ...wish, version: 3 })
  expect(again.errors).toEqual([{ pointer: '/why', code: 'fault/say-again-why' }])
  const rows = await app.asOwner(
    `select old_values -> 'scores' -> 'finances' ->> 'level' as before, new_values -> 'scores' -> 'finances' ->> 'level' as after
     from audit.event where subject = 'measurement' and subject_id = $1 and new_values ->> 'corrected_why' is not null`,
    [id],
  )
  expect(rows).toEqual([{ before: '3', after: '4' }])
  await expect(
    app.asSystem(here, (tx) =>
      tx.updateTable('measurement').set({ taken_on: '2026-01-01' }).where('id', '=', id).execute(),
    ),
  ).rejects.toMatchObject({ code: '23514' })
})

test('what is written beside a domain of health is for who may read health; the guide may not write it', async () => {
  const { id } = await begin(guide!)
  const withRemarks = values({ judged: judged(3).map((one) => ({ ...one, remark: `over ${one.domain}` })) })
  const refused = await guide!.ask(contract.saveMeasurement, {
    measurementId: id,
    ...withRemarks,
    finish: true,
    version: 1,
  })
  expect(refused.errors?.map(({ code }) => code)).toEqual(Array(4).fill('fault/remark-of-health'))

  const { id: own } = await begin(leader!)
  await leader!.ask(contract.saveMeasurement, { measurementId: own, ...withRemarks, finish: true, version: 1 })
  const seen = async (visitor: Visitor) => {
    const { body } = await visitor.ask(contract.getMeasurement, { measurementId: own })
    const remarks = body.judged.filter(({ remark }) => remark !== null).map(({ domain }) => domain)
    return [remarks.length, remarks.includes('finances'), remarks.includes('mental-health'), body.judged.length]
  }
  expect([await seen(leader!), await seen(guide!)]).toEqual([
    [13, true, true, 13],
    [9, true, false, 13],
  ])
})

test('counts are of persons of the files in sight, and drafts count nowhere', async () => {
  const measured = await aClient(app, here)
  const take = async (moment: 'baseline' | 'final', takenOn: string, level: number, finish: boolean) => {
    const { id } = (
      await leader!.ask(contract.beginMeasurement, {
        clientId: measured.id,
        instrument: 'zrm-2017',
        moment,
        takenOn,
        present: null,
      })
    ).body
    const wish = { measurementId: id, ...values({ moment, takenOn, judged: judged(level) }), finish, version: 1 }
    expect((await leader!.ask(contract.saveMeasurement, wish)).status).toBe(200)
  }
  const count = async () => (await leader!.ask(contract.countMeasurements, {})).body
  const before = await count()
  await take('baseline', '2025-01-10', 2, true)
  await take('final', '2026-10-10', 4, true)
  await take('final', '2026-11-10', 1, false)
  const after = await count()
  expect([after.persons - before.persons, after.twice - before.twice]).toEqual([1, 1])
  const [was, is] = [before.domains[0]!, after.domains[0]!]
  expect([is.up - was.up, is.down - was.down, is.levels[3]! - was.levels[3]!, is.levels[0]! - was.levels[0]!]).toEqual([
    1, 0, 1, 0,
  ])
})

test('texts that the foundation has the licence for stand in place of ours for its own people, whole or not at all', async () => {
  const administrator = await app.signedIn('administrator', here, {})
  const lines = zrm.domains.flatMap(({ key }) =>
    [1, 2, 3, 4, 5].map((level) => `${key};${level};"Tekst ""${level}""; eigen";`),
  )
  const load = (all: string[]) =>
    administrator.ask(contract.loadWording, { instrument: 'zrm-2017', file: ['domain;level;nl;en', ...all].join('\n') })
  expect((await load(lines.slice(1))).errors).toEqual([{ pointer: '/file', code: 'fault/levels-missing' }])
  expect((await load([...lines.slice(0, 2), 'wonen;3;x;', 'housing;6;;'])).errors).toEqual([
    { pointer: '/lines/3/domain', code: 'fault/unknown-choice' },
    { pointer: '/lines/4/level', code: 'fault/out-of-range' },
    { pointer: '/lines/4/nl', code: 'fault/required' },
  ])
  expect((await load(lines)).body).toEqual({ lines: 65 })
  const words = async (visitor: Visitor) => (await visitor.ask(contract.listInstruments, {})).body.instruments[0]!
  expect((await words(guide!)).domains[0]!.levels[0]).toEqual({ nl: 'Tekst "1"; eigen', en: 'Tekst "1"; eigen' })
  const elsewhere = await app.signedIn('team-leader', await aFoundation(app, {}), {})
  expect((await words(elsewhere)).ownWords).toBe(false)
  expect((await leader!.ask(contract.loadWording, { instrument: 'zrm-2017', file: '' })).status).toBe(403)
  expect((await administrator.ask(contract.loadWording, { instrument: 'zrm-2017', file: '' })).body).toEqual({
    lines: 0,
  })
})
