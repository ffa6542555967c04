import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { aClient, aFoundation, aTrajectory, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract/plan.ts'

let app: TestApp
let here: TestFoundation
let guide: Visitor

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom'] })
  const worker = await aWorker(app, here)
  guide = await app.signedIn('guide', here, { locationId: here.locations[0]!.id, workerId: worker.id })
  workerId = worker.id
})
let workerId: string
const someone = async () => {
  const { id } = await aClient(app, here)
  await aTrajectory(app, here, { clientId: id, workerId })
  return id
}

const goal = (importance: number, changes: Partial<contract.GoalValues> = {}): contract.GoalValues => ({
  lifeDomain: 'language',
  ownWords: 'Ik wil met de juf praten',
  steps: 'Elke week oefenen',
  outcomes: ['nooit', 'met hulp', 'kort zelf', 'meestal zelf', 'altijd zelf'],
  importance,
  difficulty: 1,
  reviewOn: '2027-02-01',
  ...changes,
})
const add = async (clientId: string, wish: contract.GoalValues) =>
  (await guide.ask(contract.addGoal, { clientId, ...wish })).body.id
const plan = async (clientId: string) => (await guide.ask(contract.getPlan, { clientId })).body

test('agreed, reviewed and worked out as in the published example; a withdrawn goal is kept and not counted', async () => {
  const clientId = await someone()
  const ids = [
    await add(clientId, goal(3)),
    await add(clientId, goal(2)),
    await add(clientId, goal(1)),
    await add(clientId, goal(3)),
  ]
  const scores = (...all: number[]) => all.map((score, at) => ({ goalId: ids[at]!, score }))
  const agree = await guide.ask(contract.agreePlan, {
    clientId,
    agreedOn: '2026-05-01',
    scores: scores(-1, -1, -2, -2),
  })
  expect(agree.body).toEqual({ count: 4 })
  await guide.ask(contract.reviewPlan, {
    clientId,
    heldOn: '2026-11-01',
    scores: scores(1, 0, -1, 2),
    reviewOn: '2027-05-01',
  })
  const version = (await plan(clientId)).goals[3]!.version
  const withdrawal = { goalId: ids[3]!, withdrawnOn: '2026-11-02', withdrawnWhy: 'Wil dit niet meer', version }
  expect((await guide.ask(contract.withdrawGoal, withdrawal)).status).toBe(200)

  const { goals, reviews } = await plan(clientId)
  expect(goals).toHaveLength(4)
  expect(goals[0]).toMatchObject({ reviewOn: '2027-05-01', weight: 3 })
  expect(reviews.map(({ before, now, change }) => [before.t, now.t, change].map((t) => t.toFixed(1)))).toEqual([
    ['34.6', '54.4', '19.8'],
  ])
  expect(
    (
      await guide.ask(contract.reviewPlan, {
        clientId,
        heldOn: '2026-11-03',
        scores: [scores(0, 0, 0, 1)[3]!],
        reviewOn: null,
      })
    ).errors,
  ).toEqual([{ pointer: '/scores/0/goalId', code: 'fault/unknown-reference' }])
})

test('what is agreed stays as it is, in the form and in the database; steps and the next look may change', async () => {
  const clientId = await someone()
  const id = await add(clientId, goal(1, { outcomes: ['nooit', '', '', '', ''], reviewOn: null }))
  const early = await guide.ask(contract.agreePlan, {
    clientId,
    agreedOn: '2026-11-18',
    scores: [{ goalId: id, score: -2 }],
  })
  expect(early.errors?.map(({ pointer }) => pointer)).toEqual([
    ...[1, 2, 3, 4].map((at) => `/scores/0/outcomes/${at}`),
    '/scores/0/reviewOn',
  ])
  expect((await guide.ask(contract.changeGoal, { goalId: id, ...goal(1), version: 1 })).status).toBe(200)
  await guide.ask(contract.agreePlan, { clientId, agreedOn: '2026-11-18', scores: [{ goalId: id, score: -2 }] })
  const { version } = (await plan(clientId)).goals[0]!
  const change = (wish: contract.GoalValues) => guide.ask(contract.changeGoal, { goalId: id, ...wish, version })
  expect(
    (await change(goal(3, { ownWords: 'Iets anders', outcomes: ['a', 'b', 'c', 'd', 'altijd zelf'] }))).errors,
  ).toEqual(
    ['/ownWords', '/importance', ...[0, 1, 2, 3].map((at) => `/outcomes/${at}`)].map((pointer) => ({
      pointer,
      code: 'fault/agreed-stays',
    })),
  )
  expect((await change(goal(1, { steps: 'Twee keer per week', reviewOn: '2027-03-01' }))).status).toBe(200)
  expect((await guide.ask(contract.removeGoal, { goalId: id })).status).toBe(404)
  await expect(
    app.asSystem(here, (tx) => tx.updateTable('goal').set({ importance: 3 }).where('id', '=', id).execute()),
  ).rejects.toMatchObject({ code: '23514' })
  await expect(
    app.asSystem(here, (tx) => tx.updateTable('goal').set({ agreed_on: null }).where('id', '=', id).execute()),
  ).rejects.toMatchObject({ code: '23514' })
})

test.each(contract.planLanguages)('the plan on paper in %s, tagged, with the person’s own words', async (language) => {
  const clientId = await someone()
  await add(clientId, goal(2, { ownWords: 'أريد أن أعمل في مخبز', lifeDomain: 'work-education' }))
  await add(clientId, goal(2))
  const { raw: printed } = await guide.ask(contract.printPlan, { clientId, language })
  expect([printed.statusCode, printed.headers['content-type']]).toEqual([200, 'application/pdf'])
  const text = execFileSync('pdftotext', ['-', '-'], {
    input: printed.rawPayload,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  expect(text).toContain('Ik wil met de juf praten')
  expect(printed.rawPayload.toString('latin1')).toMatch(new RegExp(`/Lang ?\\(${language}`))
  const title = { nl: 'Mijn plan', en: 'My plan', ar: 'خطتي', ti: 'መደበይ' }[language]
  if (language !== 'ar') expect(text).toContain(title)
  const rows = await app.asOwner(
    'select action from audit.event where subject = $1 and client_id = $2 and action = $3',
    ['guidance.printPlan', clientId, 'export'],
  )
  expect(rows).toHaveLength(1)
})
