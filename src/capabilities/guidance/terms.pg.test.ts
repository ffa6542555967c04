import { beforeAll, expect, test } from 'vitest'
import { roles } from '#kernel/actor.ts'
import { aClient, aFoundation, aTrajectory, aWord, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract/terms.ts'
import { getTrajectoryCourse } from './contract/trajectories.ts'

let app: TestApp
let here: TestFoundation
let [administrator, leader, elsewhere]: Visitor[] = []
let kinds: Record<'coaching' | 'job', string>

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const other = await aFoundation(app, { locations: ['Elders'] })
  kinds = await app.asSystem(here, async (tx) => ({
    coaching: await aWord(tx, here, 'trajectory-kind', 'Coaching thuis'),
    job: await aWord(tx, here, 'trajectory-kind', 'Jobcoaching'),
  }))
  administrator = await app.signedIn('administrator', here)
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  elsewhere = await app.signedIn('administrator', other)
})

const wish = {
  municipalityId: null,
  fromMonth: 1,
  untilMonth: 18,
  countsFrom: 'start' as const,
  settleFrom: 1,
  integrateFrom: 5,
  yearOneFrom: null,
  yearTwoFrom: null,
  inForceFrom: '2026-01-01',
  inForceUntil: null,
}
const agree = (change: Partial<contract.NewTerm> = {}, who = administrator!) =>
  who.ask(contract.agreeTrajectoryTerm, { ...wish, kindId: kinds.coaching, ...change })
const end = (termId: string, version: number, inForceUntil: string, who = administrator!) =>
  who.ask(contract.endTrajectoryTerm, { termId, version, inForceUntil })
const listed = async (kindId: string, who = administrator!) =>
  (await who.ask(contract.listTrajectoryTerms, {})).body.kinds.find(({ kind }) => kind.id === kindId)!
const courseOf = async (startedOn: string, municipality = here.municipalities[0]!) => {
  const client = await aClient(app, here, { municipality })
  const { id } = await aTrajectory(app, here, {
    clientId: client.id,
    workerId: null,
    startedOn,
    kind: 'Coaching thuis',
  })
  return (await leader!.ask(getTrajectoryCourse, { trajectoryId: id })).body.course
}

test('what is agreed is followed by who starts then; one municipality has its own; ended, the program’s own holds again', async () => {
  expect(await listed(kinds.coaching)).toMatchObject({ shippedHolds: true, shipped: { untilMonth: 24 }, agreed: [] })
  const { body: all } = await agree()
  const { body: own } = await agree({
    municipalityId: here.municipalities[0]!.id,
    untilMonth: 12,
    inForceFrom: '2026-06-01',
  })
  expect(await listed(kinds.coaching)).toMatchObject({
    shippedHolds: false,
    agreed: [
      {
        id: all.id,
        municipality: null,
        untilMonth: 18,
        phases: [{ key: 'settle' }, { key: 'integrate', fromMonth: 5 }],
        holds: 'now',
      },
      { id: own.id, municipality: here.municipalities[0], untilMonth: 12, holds: 'now' },
    ],
  })
  expect((await courseOf('2025-12-31')).of).toBe(24)
  expect((await courseOf('2026-02-01')).of).toBe(18)
  expect(await courseOf('2026-07-01')).toMatchObject({ of: 12, lastDay: '2027-06-30' })
  expect((await end(all.id, 1, '2026-10-31')).body).toEqual({ id: all.id, version: 2 })
  expect((await end(own.id, 1, '2026-10-31')).status).toBe(200)
  expect((await courseOf('2026-11-01')).of).toBe(24)
  expect((await courseOf('2026-10-31')).of).toBe(12)
  expect(await listed(kinds.coaching)).toMatchObject({
    shippedHolds: true,
    agreed: [{ holds: 'past' }, { holds: 'past' }],
  })
})

test('on one day one agreement holds for a kind and a municipality, also when two are made at once', async () => {
  const of = { kindId: kinds.job, inForceFrom: '2027-01-01', inForceUntil: '2027-12-31' }
  const answers = await Promise.all([agree(of), agree(of)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
  const refused = (await agree({ ...of, inForceFrom: '2027-12-31', inForceUntil: null })).errors
  expect(refused).toEqual([{ pointer: '/inForceFrom', code: 'fault/agreed-already' }])
  expect((await agree({ ...of, municipalityId: here.municipalities[1]!.id })).status).toBe(200)
  expect((await agree({ ...of, inForceFrom: '2028-01-01', inForceUntil: null })).status).toBe(200)
})

test('bad input at its field, nothing kept', async () => {
  const before = await listed(kinds.job)
  const errorsOf = async (change: Partial<contract.NewTerm>) => (await agree({ kindId: kinds.job, ...change })).errors
  expect(await errorsOf({ untilMonth: 4 })).toEqual([{ pointer: '/integrateFrom', code: 'fault/phase-outside' }])
  expect(await errorsOf({ settleFrom: 9 })).toEqual([{ pointer: '/integrateFrom', code: 'fault/phase-out-of-order' }])
  expect(await errorsOf({ inForceUntil: '2025-12-31' })).toEqual([
    { pointer: '/inForceUntil', code: 'fault/ends-before-start' },
  ])
  expect(await errorsOf({ municipalityId: kinds.job })).toEqual([
    { pointer: '/municipalityId', code: 'fault/unknown-choice' },
  ])
  expect(await errorsOf({ kindId: here.municipalities[0]!.id })).toEqual([
    { pointer: '/kindId', code: 'fault/unknown-choice' },
  ])
  expect(await errorsOf({ fromMonth: 0 })).toMatchObject([{ pointer: '/fromMonth' }])
  expect(await listed(kinds.job)).toEqual(before)
})

test('of two who end it the second sees what the first made of it; an end only comes earlier', async () => {
  const { body } = await agree({ inForceFrom: '2030-01-01' })
  expect((await end(body.id, 1, '2029-12-31')).errors).toEqual([
    { pointer: '/inForceUntil', code: 'fault/ends-before-start' },
  ])
  expect((await end(body.id, 1, '2030-06-30')).status).toBe(200)
  const stale = await end(body.id, 1, '2030-03-31')
  expect(stale).toMatchObject({
    problem: 'common/stale-version',
    body: { current: { values: { inForceUntil: '2030-06-30' } } },
  })
  expect((await end(body.id, 2, '2030-12-31')).errors).toEqual([
    { pointer: '/inForceUntil', code: 'fault/holds-shorter' },
  ])
})

test('nobody but the functional administrator, and only of the own foundation', async () => {
  const { body } = await agree({ inForceFrom: '2040-01-01' })
  for (const role of roles.filter((one) => one !== 'administrator')) {
    const place =
      role === 'municipality' ? { municipalityId: here.municipalities[0]!.id } : { locationId: here.locations[0]!.id }
    const who = await app.signedIn(role, here, place)
    const answers = [
      await who.ask(contract.listTrajectoryTerms, {}),
      await agree({ inForceFrom: '2045-01-01' }, who),
      await end(body.id, 1, '2041-01-01', who),
    ]
    expect(
      answers.map(({ status }) => status),
      role,
    ).toEqual([403, 403, 403])
  }
  expect((await end(body.id, 1, '2041-01-01', elsewhere)).status).toBe(404)
  expect((await agree({}, elsewhere)).errors).toEqual([{ pointer: '/kindId', code: 'fault/unknown-choice' }])
  expect((await elsewhere!.ask(contract.listTrajectoryTerms, {})).body.kinds.flatMap(({ agreed }) => agreed)).toEqual(
    [],
  )
})
