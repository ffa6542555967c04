import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
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
import * as contract from './contract.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let client: TestClient
let words: Record<'declaration' | 'tigrinya' | 'certificate', string>

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  client = await aClient(app, here, { givenNames: 'Dawit', familyName: 'Haile' })
  words = await app.asSystem(here, async (tx) => ({
    declaration: await aWord(tx, here, 'programme', 'Participatieverklaringstraject'),
    tigrinya: await aWord(tx, here, 'language', 'Tigrinya'),
    certificate: await aWord(tx, here, 'enrolment-outcome', 'Certificaat'),
  }))
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
})

const group = (changes: Partial<contract.GroupValues> = {}): contract.GroupValues => ({
  number: null,
  programmeId: words.declaration,
  languageId: words.tigrinya,
  startsOn: '2026-10-01',
  endsOn: '2026-12-01',
  sessions: 4,
  municipalityId: here.municipalities[0]!.id,
  ...changes,
})
const enrolment = (changes: Partial<contract.EnrolmentValues> = {}): contract.EnrolmentValues => ({
  invitedOn: '2026-09-20',
  sessionsAttended: null,
  completed: false,
  completedOn: null,
  outcomeId: null,
  ...changes,
})
const form = async () => (await leader.ask(contract.formGroup, group())).body.id
const enrol = (groupId: string, of = client, visitor = leader) =>
  visitor.ask(contract.enrolClient, { groupId, clientId: of.id, ...enrolment() })
const read = async (groupId: string, visitor = leader) => (await visitor.ask(contract.getGroup, { groupId })).body

test('a group is formed, somebody takes part and finishes', async () => {
  const groupId = await form()
  const made = await enrol(groupId)
  expect(made.status).toBe(200)
  const done = enrolment({
    sessionsAttended: 4,
    completed: true,
    completedOn: '2026-11-18',
    outcomeId: words.certificate,
  })
  await leader.ask(contract.correctEnrolment, { enrolmentId: made.body.id, ...done, version: 1 })
  const found = await read(groupId)
  expect(found.group).toMatchObject({
    programme: 'Participatieverklaringstraject',
    language: 'Tigrinya',
    municipality: 'Hillegom',
    participants: 1,
    completed: 1,
  })
  expect(found.enrolments).toEqual([
    {
      id: made.body.id,
      client: { id: client.id, number: client.number, name: 'Dawit Haile', language: null },
      values: done,
      outcome: 'Certificaat',
      version: 2,
    },
  ])
  expect(found.may).toEqual({ manage: true, enrol: true, keepAttendance: true })
  const { groups } = (await leader.ask(contract.listGroups, { year: 2026 })).body
  expect(groups.find((one) => one.id === groupId)?.completed).toBe(1)
  expect((await leader.ask(contract.listGroups, { year: 2025 })).body).toMatchObject({ groups: [], years: [2026] })
})

test('a group is corrected; who read an older version is refused', async () => {
  const groupId = await form()
  const change = { groupId, ...group({ endsOn: '2026-12-08' }), version: 1 }
  expect((await leader.ask(contract.correctGroup, change)).body).toEqual({ id: groupId, version: 2 })
  const late = await leader.ask(contract.correctGroup, change)
  expect(late.body).toMatchObject({ status: 409, current: { version: 2, values: { endsOn: '2026-12-08' } } })
})

test('faults stand at their fields', async () => {
  const ask = async (changes: Partial<contract.GroupValues>) =>
    (await leader.ask(contract.formGroup, group(changes))).errors
  expect(await ask({ endsOn: '2026-09-30' })).toEqual([{ pointer: '/endsOn', code: 'fault/ends-before-start' }])
  expect(await ask({ sessions: 1000 })).toEqual([{ pointer: '/sessions', code: 'fault/out-of-range' }])
  expect(await ask({ programmeId: words.tigrinya })).toEqual([
    { pointer: '/programmeId', code: 'fault/unknown-choice' },
  ])
  expect((await ask({ municipalityId: newId() }))?.[0]?.pointer).toBe('/municipalityId')

  const groupId = await form()
  const { id } = (await enrol(groupId)).body
  const correct = async (changes: Partial<contract.EnrolmentValues>) =>
    (await leader.ask(contract.correctEnrolment, { enrolmentId: id, ...enrolment(changes), version: 1 })).errors
  expect(await correct({ completedOn: '2026-11-01' })).toEqual([{ pointer: '/completed', code: 'fault/required' }])
  expect(await correct({ completed: true, completedOn: '2026-09-01' })).toEqual([
    { pointer: '/completedOn', code: 'fault/ends-before-start' },
  ])
  const twice = await enrol(groupId)
  expect([twice.status, twice.errors?.[0]?.pointer, twice.errors?.[0]?.code]).toEqual([
    422,
    '/clientId',
    'fault/already-there',
  ])
})

test('numbers count everybody, names are shown to who sees the file', async () => {
  const groupId = await form()
  const mine = await aClient(app, here, { givenNames: 'Fadumo' })
  await enrol(groupId)
  await enrol(groupId, mine)
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: mine.id, workerId: worker.id })
  const guide = await app.signedIn('guide', here, { workerId: worker.id })
  const seen = await read(groupId, guide)
  expect([seen.group.participants, seen.enrolments.map((one) => one.client.id)]).toEqual([2, [mine.id]])
  expect((await enrol(groupId, client, guide)).problem).toBe('common/not-found')
  expect((await guide.ask(contract.formGroup, group())).problem).toBe('common/not-allowed')

  const coordinator = await app.signedIn('coordinator', here)
  const counted = await read(groupId, coordinator)
  expect([counted.group.participants, counted.enrolments]).toEqual([2, []])
  expect(counted.may).toEqual({ manage: true, enrol: false, keepAttendance: false })
})

test('another location enrols none of ours, another foundation knows no such group', async () => {
  const groupId = await form()
  const lisse = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  expect((await enrol(groupId, client, lisse)).problem).toBe('common/not-found')
  const { id } = (await enrol(groupId)).body
  const change = { enrolmentId: id, ...enrolment({ sessionsAttended: 1 }), version: 1 }
  expect((await lisse.ask(contract.correctEnrolment, change)).problem).toBe('common/not-found')
  const stranger = await app.signedIn('team-leader', await aFoundation(app))
  expect((await stranger.ask(contract.getGroup, { groupId })).problem).toBe('common/not-found')
  expect((await stranger.ask(contract.listGroups, {})).body.groups).toEqual([])
})

test('a trainer keeps attendance by name, number and language, and sees no file and enrols nobody', async () => {
  const groupId = await form()
  const far = await aClient(app, here, { location: here.locations[1]! })
  await enrol(groupId)
  const coordinator = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  await enrol(groupId, far, coordinator)
  await app.asSystem(here, (tx) =>
    tx.updateTable('client').set({ language_id: words.tigrinya }).where('id', '=', client.id).execute(),
  )
  const trainer = await app.signedIn('trainer', here, { locationId: here.locations[0]!.id })
  const { enrolments, may } = await read(groupId, trainer)
  expect(enrolments.map((one) => one.client)).toEqual([
    { id: client.id, number: client.number, name: 'Dawit Haile', language: 'Tigrinya' },
  ])
  expect(may).toEqual({ manage: true, enrol: false, keepAttendance: true })
  const [{ id, version } = { id: '', version: 0 }] = enrolments
  const kept = await trainer.ask(contract.correctEnrolment, {
    enrolmentId: id,
    ...enrolment({ sessionsAttended: 3 }),
    version,
  })
  expect(kept.status).toBe(200)
  expect((await enrol(groupId, client, trainer)).problem).toBe('common/not-allowed')
  expect(await app.as(trainer.actor, (tx) => tx.selectFrom('client').select('id').execute())).toEqual([])

  await app.asSystem(here, (tx) => tx.updateTable('client').set({ secret: true }).where('id', '=', client.id).execute())
  expect((await read(groupId, trainer)).enrolments).toEqual([])
  await app.asSystem(here, (tx) =>
    tx.updateTable('client').set({ secret: false }).where('id', '=', client.id).execute(),
  )
})
