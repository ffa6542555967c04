import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { listTasks } from '#capabilities/planning/contract/tasks.ts'
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
import type { Visitor } from '../../../test/harness/visitor.ts'
import { openLegalCase } from './contract.ts'
import * as contract from './contract/permits.ts'

let app: TestApp
let here: TestFoundation
let adviser: Visitor
let lisse: Visitor
let guide: Visitor
let client: TestClient

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const signedIn = async (role: 'legal-adviser' | 'guide', at: number) => {
    const worker = await aWorker(app, here)
    const seat = { locationId: here.locations[at]!.id, workerId: worker.id }
    return [await app.signedIn(role, here, seat), worker.id] as const
  }
  ;[adviser] = await signedIn('legal-adviser', 0)
  ;[lisse] = await signedIn('legal-adviser', 1)
  client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  const [visitor, workerId] = await signedIn('guide', 0)
  guide = visitor
  await aTrajectory(app, here, { clientId: client.id, workerId })
})

type Permit = { kind?: string; from?: string | null; until: string | null; of?: TestClient }
const aPermit = ({ kind = 'asylum-fixed', from = null, until, of = client }: Permit): Promise<string> => {
  const id = newId()
  const row = { foundation_id: here.id, id, client_id: of.id, kind, from_on: from, until_on: until }
  return app.asSystem(here, async (tx) => {
    await tx.insertInto('residence_permit').values(row).execute()
    return id
  })
}
const list = async (months: contract.MonthsAhead = '6', who = adviser) =>
  (await who.ask(contract.listExpiringPermits, { months })).body
const shown = async (months?: contract.MonthsAhead) => (await list(months)).permits.map(({ id }) => id)

test('an asylum permit can be renewed from six months before it ends, a regular one from three, and each says why', async () => {
  const asylum = await aPermit({ until: '2027-04-20' })
  const other = await aClient(app, here)
  const regular = await aPermit({ kind: 'regular-fixed', until: '2027-04-21', of: other })
  const { permits, today, count } = await list()
  expect({ today, count }).toEqual({ today: '2026-11-18', count: 2 })
  expect(permits.map(({ id, state, days }) => [id, state, days])).toEqual([
    [asylum, 'open', 153],
    [regular, 'later', 154],
  ])
  expect(permits.map(({ apply }) => apply)).toEqual([
    expect.objectContaining({ dueOn: '2026-10-20', source: 'IND', certainty: 'confirmed' }),
    expect.objectContaining({ dueOn: '2027-01-21', source: 'IND', certainty: 'confirmed' }),
  ])
  expect(permits[0]!.apply!.sentence).toEqual({
    nl: 'Op zijn vroegst dinsdag 20 oktober 2026: zes maanden vóór het einde van de vergunning op dinsdag 20 april 2027.',
    en: 'At the earliest Tuesday 20 October 2026: six months before the end of the permit on Tuesday 20 April 2027.',
  })
  expect(permits[0]!.apply!.steps.length).toBeGreaterThan(0)
})

test('the last day of the stretch is in, the day after is not; the choice widens it', async () => {
  const last = await aPermit({ until: '2027-02-18' })
  const after = await aPermit({ until: '2027-02-19', of: await aClient(app, here) })
  const far = await aPermit({ until: '2027-11-18', of: await aClient(app, here) })
  expect(await shown('3')).toEqual([last])
  expect(await shown('6')).toEqual([last, after])
  expect(await shown('9')).toEqual([last, after])
  expect(await shown('12')).toEqual([last, after, far])
})

test('what ended lately stands first; what is followed by another permit is gone, a W-document follows nothing', async () => {
  const ended = await aPermit({ until: '2026-11-17' })
  await aPermit({ until: '2026-08-17', of: await aClient(app, here) })
  const [renewed, lasting, waiting] = [await aClient(app, here), await aClient(app, here), await aClient(app, here)]
  await aPermit({ until: '2026-12-31', of: renewed })
  await aPermit({ until: '2029-12-31', of: renewed })
  await aPermit({ until: '2026-12-31', of: lasting })
  await aPermit({ kind: 'asylum-indefinite', until: null, of: lasting })
  const left = await aPermit({ until: '2026-12-31', of: waiting })
  await aPermit({ kind: 'w-document', from: '2026-11-01', until: '2027-11-01', of: waiting })
  const today = await aPermit({ kind: 'eu', until: '2026-11-18', of: await aClient(app, here) })
  const { permits } = await list()
  expect(permits.map(({ id, state }) => [id, state])).toEqual([
    [ended, 'ended'],
    [today, 'no-rule'],
    [left, 'open'],
  ])
  expect(permits[1]!.apply).toBeNull()
})

test('a running dossier about a renewal is named, one that is closed or about something else is not', async () => {
  await aPermit({ until: '2027-04-20' })
  const kind = (name: string) => app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', name))
  const opened = { openedOn: '2026-10-01', closedOn: null, outcomeId: null, persons: 1 }
  const open = async (kindId: string, more = {}) =>
    (await adviser.ask(openLegalCase, { clientId: client.id, ...opened, kindId, ...more })).body.id
  const renewal = await kind('Verlenging vergunning')
  await open(await kind('Naturalisatie'))
  await open(renewal, { closedOn: '2026-10-02' })
  expect((await list()).permits[0]!.caseId).toBeNull()
  const id = await open(renewal)
  expect((await list()).permits[0]!.caseId).toBe(id)
})

test('a task is made once for the guide, on the first day on which something can be done', async () => {
  const permitId = await aPermit({ kind: 'regular-fixed', until: '2027-04-21' })
  const both = await Promise.all([
    adviser.ask(contract.planRenewal, { permitId }),
    adviser.ask(contract.planRenewal, { permitId }),
  ])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect((await adviser.ask(contract.planRenewal, { permitId })).body).toEqual({ dueOn: '2027-01-21', made: false })
  expect((await list()).permits[0]!.task).toEqual({ dueOn: '2027-01-21', ended: false })
  const { tasks } = (await guide.ask(listTasks, {})).body
  expect(tasks.map(({ kind, dueOn, client: of }) => [kind, dueOn, of?.id])).toEqual([
    ['permit-renewal', '2027-01-21', client.id],
  ])
  const open = await aPermit({ until: '2026-12-31', of: await aClient(app, here) })
  expect((await adviser.ask(contract.planRenewal, { permitId: open })).body).toEqual({
    dueOn: '2026-11-18',
    made: true,
  })
})

test('a permit without a last day gets no task', async () => {
  const permitId = await aPermit({ kind: 'asylum-indefinite', until: null })
  expect((await adviser.ask(contract.planRenewal, { permitId })).errors).toEqual([
    { pointer: '', code: 'fault/permit-never-ends' },
  ])
})

test('another location and another foundation see no permit nor its task; a guide may not ask', async () => {
  const permitId = await aPermit({ until: '2027-04-20' })
  await adviser.ask(contract.planRenewal, { permitId })
  const told = ({ actor }: Visitor) =>
    app.as(actor, async (tx) => (await sql`select * from app.renewal_tasks(array[${permitId}::uuid])`.execute(tx)).rows)
  expect(await told(adviser)).toHaveLength(1)
  const stranger = await app.signedIn('legal-adviser', await aFoundation(app))
  for (const visitor of [lisse, stranger]) {
    expect((await list('12', visitor)).permits).toEqual([])
    expect((await visitor.ask(contract.planRenewal, { permitId })).problem).toBe('common/not-found')
    expect(await told(visitor)).toEqual([])
  }
  expect(await told(guide)).toEqual([])
  expect((await guide.ask(contract.listExpiringPermits, {})).problem).toBe('common/not-allowed')
  expect((await guide.ask(contract.planRenewal, { permitId })).problem).toBe('common/not-allowed')
})
