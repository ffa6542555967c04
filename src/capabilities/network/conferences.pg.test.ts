import { beforeAll, beforeEach, expect, test } from 'vitest'
import { getHistory } from '#capabilities/access/contract/history.ts'
import { listTasks } from '#capabilities/planning/contract/tasks.ts'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as concernsOf from './contract/concerns.ts'
import * as contract from './contract/conferences.ts'
import { addPartner } from './contract/partners.ts'
import { valuesOf } from './rules/conferences.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let elsewhere: Visitor
let guide: Visitor
let colleague: Visitor
let coordinator: Visitor
let joke: { id: string; name: string }
let piet: { id: string; name: string }
let mother: TestClient
let wijkteam: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = here.locations
  const signedIn = async (role: 'team-leader' | 'guide', locationId: string, name?: string) => {
    const worker = await aWorker(app, here, name)
    await app.asOwner('update worker set location_id = $2 where id = $1', [worker.id, locationId])
    return [await app.signedIn(role, here, { locationId, workerId: worker.id }), worker] as const
  }
  ;[leader] = await signedIn('team-leader', hillegom!.id)
  ;[elsewhere] = await signedIn('team-leader', lisse!.id)
  ;[guide, joke] = await signedIn('guide', hillegom!.id, 'Joke Verhoef')
  ;[colleague, piet] = await signedIn('guide', hillegom!.id, 'Piet Bos')
  coordinator = await app.signedIn('coordinator', here)
  mother = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  await aTrajectory(app, here, { clientId: mother.id, workerId: joke.id })
  const partner = { subjects: [], about: null, area: null, contactName: null, phone: null, email: null, website: null }
  const added = await leader.ask(addPartner, { name: 'Wijkteam', ...partner, note: null, activeUntil: null })
  wijkteam = added.body.id
})

const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
const tasksOf = async (who: Visitor) =>
  (await who.ask(listTasks, { whose: 'mine', state: 'open' })).body.tasks.map(({ title, dueOn }) => `${title} ${dueOn}`)

const conferenceOf = (more: Partial<contract.ConferenceValues> = {}): contract.ConferenceValues => ({
  heldOn: '2026-11-17',
  clientIds: [mother.id],
  workerIds: [joke.id],
  partnerIds: [wijkteam],
  others: 'Jeugdverpleegkundige',
  ground: 'consent',
  groundNote: null,
  discussed: 'Schulden en de school van de kinderen',
  actions: [
    { what: 'Budgetcoach vragen', workerId: joke.id, who: null, beforeOn: '2026-11-24' },
    { what: 'School bellen', workerId: null, who: 'Wijkteam', beforeOn: '2026-11-30' },
  ],
  ...more,
})
const record = (who: Visitor, more?: Partial<contract.ConferenceValues>) =>
  who.ask(contract.recordConference, conferenceOf(more))

test('a case conference is written down; what a colleague takes on is their task, and done with it', async () => {
  const { body } = await record(guide)
  expect(await tasksOf(guide)).toEqual(['Budgetcoach vragen 2026-11-24'])
  const { conference } = (await leader.ask(contract.getConference, { conferenceId: body.id })).body
  expect(conference).toMatchObject({
    clients: [{ name: 'Rahel Tesfay' }],
    workers: [{ name: 'Joke Verhoef' }],
    partners: [{ name: 'Wijkteam' }],
    actions: [
      { what: 'Budgetcoach vragen', worker: { name: 'Joke Verhoef' }, late: false },
      { what: 'School bellen', who: 'Wijkteam', worker: null },
    ],
  })
  const { id, version } = conference.actions[0]!
  const done = await guide.ask(contract.finishAction, { actionId: id, version, doneOn: '2026-11-18' })
  expect(done.status).toBe(200)
  expect(await tasksOf(guide)).toEqual([])
  expect((await guide.ask(contract.finishAction, { actionId: id, version, doneOn: null })).problem).toBe(
    'common/stale-version',
  )
  const listed = (await guide.ask(contract.listConferencesOfClient, { clientId: mother.id })).body.conferences
  expect(listed.map(({ actions }) => actions.map(({ doneOn }) => doneOn))).toEqual([['2026-11-18', null]])
})

test('a report and its plan are corrected: who changed what is kept, and tasks follow', async () => {
  const { id: conferenceId, version } = (await record(guide)).body
  const { conference } = (await leader.ask(contract.getConference, { conferenceId })).body
  const { actions, ...values } = valuesOf(conference)
  const [first, second] = actions
  const wish = {
    ...values,
    conferenceId,
    version,
    discussed: 'Alleen de schulden',
    workerIds: [],
    actions: [
      { ...first!, beforeOn: '2026-11-27' },
      second!,
      { id: null, what: 'Brief lezen', workerId: joke.id, who: null, beforeOn: '2026-12-01' },
    ],
  }
  expect((await elsewhere.ask(contract.correctConference, wish)).status).toBe(404)
  expect((await coordinator.ask(contract.correctConference, wish)).status).toBe(403)
  const gone = await leader.ask(contract.correctConference, { ...wish, actions: [first!] })
  expect(faults(gone)).toEqual(['/actions fault/line-gone'])
  expect((await leader.ask(contract.correctConference, wish)).body).toEqual({ id: conferenceId, version: version + 1 })
  const late = await guide.ask(contract.correctConference, wish)
  expect(late.problem).toBe('common/stale-version')
  expect(await tasksOf(guide)).toEqual(['Budgetcoach vragen 2026-11-27', 'Brief lezen 2026-12-01'])
  const now = (await guide.ask(contract.getConference, { conferenceId })).body.conference
  expect([now.discussed, now.workers, now.actions.map(({ what }) => what)]).toEqual([
    'Alleen de schulden',
    [],
    ['Budgetcoach vragen', 'School bellen', 'Brief lezen'],
  ])
  const history = await guide.ask(getHistory, { record: 'case_conference', recordId: conferenceId })
  const byLeader = history.body.changes.filter(({ account }) => account?.id === leader.actor.accountId)
  const told = byLeader.flatMap(({ fields }) => fields.map(({ name, before, after }) => `${name}: ${before} ${after}`))
  expect(told).toEqual(
    expect.arrayContaining([
      'discussed: Schulden en de school van de kinderen Alleen de schulden',
      'before_on: 2026-11-24 2026-11-27',
      'what: null Brief lezen',
    ]),
  )
  expect((await elsewhere.ask(getHistory, { record: 'case_conference', recordId: conferenceId })).status).toBe(404)
})

test('of two clients it is seen by who sees both', async () => {
  const neighbour = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  await aTrajectory(app, here, { clientId: neighbour.id, workerId: piet.id })
  const { body } = await record(leader, { clientIds: [mother.id, neighbour.id], actions: [] })
  const statusOf = async (who: Visitor) => (await who.ask(contract.getConference, { conferenceId: body.id })).status
  expect(await Promise.all([leader, guide, colleague, elsewhere, coordinator].map(statusOf))).toEqual([
    200, 404, 404, 404, 403,
  ])
  await app.asOwner('update client set secret = true where id = $1', [neighbour.id])
  expect(await statusOf(leader)).toBe(404)
})

test('without consent it is said why it was allowed; nobody gets a task about a file that they do not see', async () => {
  const told = async (more: object) => faults(await record(guide, more))
  expect(await told({ ground: 'legal-duty' })).toEqual(['/groundNote fault/say-ground'])
  expect(await told({ heldOn: '2026-11-19', actions: [] })).toEqual(['/heldOn fault/in-the-future'])
  expect(await told({ clientIds: [] })).toEqual(['/clientIds fault/required'])
  expect(await told({ partnerIds: [], others: '', workerIds: [] })).toEqual(['/partnerIds fault/who-was-there'])
  const action = { what: 'Bellen', workerId: piet.id, who: null, beforeOn: '2026-11-24' }
  expect(await told({ actions: [action] })).toEqual(['/actions/0/workerId fault/sees-no-file'])
  expect(await told({ actions: [{ ...action, workerId: null }] })).toEqual(['/actions/0/who fault/required'])
  expect(await told({ actions: [{ ...action, workerId: joke.id, beforeOn: '2026-11-16' }] })).toEqual([
    '/actions/0/beforeOn fault/ends-before-start',
  ])
  expect((await record(colleague)).status).toBe(404)
})

const concernOf = (more: Partial<concernsOf.ConcernValues> & { clientId?: string | null } = {}) => ({
  clientId: mother.id,
  kind: 'wrong-rules' as const,
  partnerId: null,
  about: 'Gemeente: inkomen',
  municipalityId: null,
  noticedOn: '2026-11-12',
  what: 'De uitkering werd stopgezet zonder brief',
  done: null,
  followUp: null,
  followUpOn: null,
  ownerId: null,
  ...more,
})
const note = (who: Visitor, more?: Parameters<typeof concernOf>[0]) => who.ask(concernsOf.noteConcern, concernOf(more))
const seen = async (who: Visitor) => (await who.ask(concernsOf.listConcerns, {})).body.concerns.map(({ what }) => what)

test('a signal is noted and followed up by a colleague, as a task before a day, until it is closed with a result', async () => {
  const followUp = { followUp: 'Afdeling bellen', followUpOn: '2026-11-20', ownerId: joke.id }
  const { body } = await note(leader, followUp)
  expect(await tasksOf(guide)).toEqual(['Afdeling bellen 2026-11-20'])
  expect((await guide.ask(concernsOf.getConcern, { concernId: body.id })).body).toMatchObject({
    clientId: mother.id,
    concern: { owner: { name: 'Joke Verhoef' }, about: 'Gemeente: inkomen', late: false },
  })
  const closing = { concernId: body.id, version: 1, closedOn: '2026-11-18', result: 'Uitkering loopt weer' }
  expect((await guide.ask(concernsOf.closeConcern, closing)).status).toBe(200)
  expect([await tasksOf(guide), await seen(guide)]).toEqual([[], []])
  expect((await guide.ask(concernsOf.closeConcern, { ...closing, version: 2 })).problem).toBe('network/step-taken')
})

test('a signal about nobody is of who noticed it, who follows it up, and who leads the location', async () => {
  const what = 'De wachttijd voor een taalles is een half jaar'
  const { body } = await note(guide, { clientId: null, what })
  expect([await seen(guide), await seen(leader)]).toEqual([[what], [what]])
  expect([await seen(colleague), await seen(elsewhere)]).toEqual([[], []])
  expect((await colleague.ask(concernsOf.getConcern, { concernId: body.id })).status).toBe(404)
  const handed = { ...concernOf({ what }), concernId: body.id, version: 1 }
  const { clientId: _none, ...values } = handed
  const followUp = { followUp: 'Navragen', followUpOn: '2026-11-25', ownerId: piet.id }
  expect((await guide.ask(concernsOf.correctConcern, { ...values, ...followUp })).status).toBe(200)
  expect([await seen(colleague), await tasksOf(colleague)]).toEqual([[what], ['Navragen 2026-11-25']])
})

test('a signal about a client follows the file: not for another guide, and not when it is secret', async () => {
  const { body } = await note(guide)
  expect([await seen(guide), await seen(leader)]).toEqual([[concernOf().what], [concernOf().what]])
  expect([await seen(colleague), await seen(elsewhere)]).toEqual([[], []])
  await app.asOwner('update client set secret = true where id = $1', [mother.id])
  expect([await seen(guide), await seen(leader)]).toEqual([[], []])
  expect((await guide.ask(concernsOf.getConcern, { concernId: body.id })).status).toBe(404)
})

test('what is wrong in a signal is told at its field', async () => {
  const told = async (more: object) => faults(await note(guide, more))
  expect(await told({ what: '' })).toEqual(['/what fault/required'])
  expect(await told({ kind: 'personal', clientId: null })).toEqual(['/kind fault/personal-of-somebody'])
  expect(await told({ noticedOn: '2026-12-01' })).toEqual(['/noticedOn fault/in-the-future'])
  expect(await told({ followUp: 'Bellen' })).toEqual(['/followUpOn fault/required', '/ownerId fault/required'])
  const followUp = { followUp: 'Bellen', followUpOn: '2026-11-20', ownerId: piet.id }
  expect(await told(followUp)).toEqual(['/ownerId fault/sees-no-file'])
})

test('the trend: of the location for who leads, of the foundation and without a client for who coordinates', async () => {
  await note(guide)
  await note(guide, { noticedOn: '2026-08-03', kind: 'obstacle' })
  await note(elsewhere, { clientId: null, noticedOn: '2026-08-20', kind: 'obstacle' })
  const counted = async (who: Visitor) => {
    const { of, periods } = (await who.ask(concernsOf.countConcerns, { per: 'quarter' })).body
    return [
      of,
      ...periods.filter(({ total }) => total > 0).map(({ from, counts, total }) => [from, counts.obstacle, total]),
    ]
  }
  expect(await counted(leader)).toEqual(['own', ['2026-07-01', 1, 1], ['2026-10-01', 0, 1]])
  expect(await counted(coordinator)).toEqual(['foundation', ['2026-07-01', 2, 2], ['2026-10-01', 0, 1]])
  expect((await guide.ask(concernsOf.countConcerns, {})).status).toBe(403)
  expect((await coordinator.ask(concernsOf.listConcerns, {})).status).toBe(403)
})
