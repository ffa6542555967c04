import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import {
  aClient,
  aFoundation,
  aWord,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { checkNextSteps } from './commands/gaps.ts'
import { postTermLetters, remindOfTerms } from './commands/reminders.ts'
import { openLegalCase } from './contract.ts'
import * as contract from './contract/reminders.ts'
import { addStep, planStep } from './contract/steps.ts'
import { addTerm, changeMinders, endTerm, getTerm } from './contract/terms.ts'

let app: TestApp
let here: TestFoundation
let [adviser, deputy, leader, lisse]: Visitor[] = []
let [anna, bas, chris]: { id: string; name: string }[] = []
let client: TestClient
let caseId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  app.setNow('2026-11-18T11:00:00Z')
  await app.asOwner(`update legal_reminder set mail = 'needless'`, [])
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const signedIn = async (role: 'legal-adviser' | 'team-leader', at: number, name: string) => {
    const worker = await aWorker(app, here, name)
    return [
      await app.signedIn(role, here, { locationId: here.locations[at]!.id, workerId: worker.id }),
      worker,
    ] as const
  }
  ;[adviser, anna] = await signedIn('legal-adviser', 0, 'Anna de Wit')
  ;[deputy, bas] = await signedIn('legal-adviser', 0, 'Bas Vos')
  ;[leader, chris] = await signedIn('team-leader', 0, 'Chris Smit')
  ;[lisse] = await signedIn('team-leader', 1, 'Dirk Mol')
  client = await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' })
  const kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', 'Gezinshereniging'))
  const dossier = { kindId, openedOn: '2026-03-02', closedOn: null, outcomeId: null, persons: 3 }
  caseId = (await adviser.ask(openLegalCase, { clientId: client.id, ...dossier })).body.id
})

/** Ends so many days from today; the act moves no day that is a working day. */
async function aTerm(days: number, about = `Over ${days} dagen`) {
  const own = { rule: null, value: 100, unit: 'days' as const, ruleOn: null, back: false, waitsFor: null }
  const fromOn = addDays('2026-11-18', days - 100)
  const wish = { caseId, ...own, fromOn, about, ownerId: anna!.id, deputyId: bas!.id }
  const { id } = (await adviser!.ask(addTerm, wish)).body
  // Dated when its event was.
  await app.asOwner('update legal_term set dated_on = $2 where id = $1', [id, fromOn])
  return id
}
const tell = (at = app.now()) => remindOfTerms(app.server, here.id, at)
async function posted(at = app.now()) {
  app.letters.length = 0
  const count = await postTermLetters(app, at)
  const mine = app.letters.filter(({ text }) => text.includes(`Dossier ${client.number}:`))
  return { ...count, letters: mine.map(({ to, subject, text }) => ({ to, subject, text })) }
}
const own = async (who: Visitor) =>
  (await who.ask(contract.listOwnReminders, {})).body.reminders.map(
    ({ about, part, days }) => `${about} ${part} ${days}`,
  )
const lines = () =>
  app.asOwner<{ line: string }>(
    `select concat_ws(' ', w.name, r.distance, r.mail) as line from legal_reminder r
     join worker w on w.foundation_id = r.foundation_id and w.id = r.worker_id where r.foundation_id = $1 order by r.created_at, w.name`,
    [here.id],
  )
const away = (workerId: string) =>
  app.asOwner(
    `insert into absence (foundation_id, id, worker_id, kind, from_on, until_on) values ($1, $2, $3, 'leave', '2026-11-18', '2026-11-30')`,
    [here.id, newId(), workerId],
  )

test('the owner is told on the own page and by mail, once, and no name goes out', async () => {
  await aTerm(29)
  await aTerm(14)
  await tell()
  expect(await own(adviser!)).toEqual(['Over 14 dagen owner 14'])
  expect([await own(deputy!), await own(leader!)]).toEqual([[], []])
  const { sent, failed, letters } = await posted()
  expect([sent, failed]).toEqual([1, 0])
  expect(letters).toMatchObject([{ to: adviser!.email, subject: 'Termijn: nog 14 dagen' }])
  expect(letters[0]!.text).toContain(`Dossier ${client.number}: nog 14 dagen, uiterlijk woensdag 2 december 2026.`)
  expect(JSON.stringify(letters)).not.toMatch(/Omid|Rahimi|Anna|Over 14/)
  await tell()
  expect((await posted()).letters).toEqual([])
  expect(await lines()).toEqual([{ line: 'Anna de Wit 14 posted' }])
})

test('many servers at once tell once and post once', async () => {
  for (const days of [0, 1, 3, 7, 14, 28]) await aTerm(days)
  await Promise.all([1, 2, 3, 4].map(() => tell()))
  expect(await lines()).toHaveLength(6)
  app.letters.length = 0
  const counts = await Promise.all([1, 2, 3].map(() => postTermLetters(app, app.now())))
  expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(app.letters.length)
  const told = app.letters.map(({ text }) => text).join('\n')
  expect(told.match(/\/termijnen\//g)).toHaveLength(6)
  expect((await posted()).letters).toEqual([])
})

test('the deputy hears of it when the owner is away, and who leads when both are', async () => {
  const legalTermId = await aTerm(7)
  await away(anna!.id)
  await tell()
  expect([await own(adviser!), await own(deputy!)]).toEqual([[], ['Over 7 dagen deputy 7']])
  await away(bas!.id)
  await tell()
  expect([await own(leader!), await own(lisse!)]).toEqual([['Over 7 dagen leader 7'], []])
  const { term, told } = (await leader!.ask(getTerm, { legalTermId })).body
  expect(term).toMatchObject({ ownerAway: true, bothAway: true })
  expect(told.map(({ worker, part }) => `${worker.name} ${part}`)).toEqual(['Chris Smit leader', 'Bas Vos deputy'])
  await app.asOwner('update worker set left_service_on = $2 where id = $1', [chris!.id, '2026-11-17'])
  await app.asOwner('delete from absence where worker_id = $1', [anna!.id])
  await tell()
  expect(await own(adviser!)).toEqual(['Over 7 dagen owner 7'])
})

test('who gives no answer is passed by; an answer is one for all', async () => {
  const legalTermId = await aTerm(14)
  await tell()
  await tell(new Date('2026-11-20T11:00:00Z'))
  expect(await lines()).toHaveLength(1)
  await tell(new Date('2026-11-21T11:00:00Z'))
  await tell(new Date('2026-11-24T11:00:00Z'))
  expect((await lines()).map(({ line }) => line)).toEqual([
    'Anna de Wit 14 waiting',
    'Bas Vos 14 waiting',
    'Chris Smit 14 waiting',
  ])
  expect((await leader!.ask(contract.answerReminders, { legalTermId })).status).toBe(200)
  for (const who of [adviser!, deputy!, leader!]) expect(await own(who)).toEqual([])
  const { told } = (await adviser!.ask(getTerm, { legalTermId })).body
  expect(told[0]).toMatchObject({ answered: { on: '2026-11-18', by: 'Chris Smit' } })
  await tell(new Date('2026-11-25T11:00:00Z'))
  expect((await lines()).map(({ line }) => line).slice(3)).toEqual(['Anna de Wit 7 waiting'])
})

test('what has passed comes back every day to all of them, until it is done', async () => {
  const legalTermId = await aTerm(0)
  const days = ['2026-11-19', '2026-11-20'].map((on) => new Date(`${on}T08:00:00Z`))
  for (const at of days) {
    await tell(at)
    await tell(at)
  }
  expect((await lines()).map(({ line }) => line)).toEqual(
    [-1, -2].flatMap((on) => ['Anna de Wit', 'Bas Vos', 'Chris Smit'].map((name) => `${name} ${on} waiting`)),
  )
  const ending = { outcome: 'done' as const, what: 'Ingediend', document: 'Bevestiging', reason: null }
  expect((await adviser!.ask(endTerm, { legalTermId, version: 2, ...ending })).status).toBe(200)
  await tell(new Date('2026-11-21T08:00:00Z'))
  expect(await lines()).toHaveLength(6)
  // What was to be said of it is needless by now.
  expect((await posted(days[1])).letters).toEqual([])
  expect((await lines()).every(({ line }) => line.endsWith('needless'))).toBe(true)
})

test('mail that fails is tried again; given up, the next one hears of it', async () => {
  await aTerm(14)
  await tell()
  const { send } = app.server.mailer
  app.server.mailer.send = async () => Promise.reject(new Error('no mail today'))
  try {
    let at = app.now().getTime()
    for (let tries = 1; tries <= 8; tries++) {
      expect(await posted(new Date(at))).toMatchObject({ sent: 0, failed: 1 })
      expect(await posted(new Date(at))).toMatchObject({ sent: 0, failed: 0 })
      at += 11 * 3_600_000
    }
    expect(await posted(new Date(at))).toMatchObject({ sent: 0, failed: 0 })
  } finally {
    app.server.mailer.send = send
  }
  expect(await lines()).toEqual([{ line: 'Anna de Wit 14 failed' }])
  await tell()
  expect((await posted()).letters).toMatchObject([{ to: deputy!.email }])
})

test('a letter that was handed over by a process that was killed is not posted twice: the next one hears of it', async () => {
  await aTerm(14)
  await tell()
  const { send } = app.server.mailer
  const killed = new Promise<never>(() => {})
  app.server.mailer.send = () => killed
  void postTermLetters(app, app.now())
  while ((await lines())[0]!.line !== 'Anna de Wit 14 posting') await new Promise((resolve) => setTimeout(resolve, 20))
  app.server.mailer.send = send
  expect((await posted()).letters).toEqual([])
  const later = new Date(app.now().getTime() + 16 * 60_000)
  expect((await posted(later)).letters).toEqual([])
  expect(await lines()).toEqual([{ line: 'Anna de Wit 14 failed' }])
  await tell()
  expect((await posted(later)).letters).toMatchObject([{ to: deputy!.email }])
})

test('a clock that jumped ahead and back tells nobody twice, and forgets nothing', async () => {
  await aTerm(20)
  await tell(new Date('2027-03-01T08:00:00Z'))
  expect(await lines()).toHaveLength(3)
  await posted(new Date('2027-03-01T08:00:00Z'))
  await tell()
  await tell()
  expect((await lines()).map(({ line }) => line).slice(3)).toEqual(['Anna de Wit 28 waiting'])
  expect((await posted()).letters).toHaveLength(1)
})

test('another last day is another reason; another owner hears of it', async () => {
  const legalTermId = await aTerm(14)
  await tell()
  const swapped = { legalTermId, version: 2, ownerId: bas!.id, deputyId: anna!.id }
  expect((await adviser!.ask(changeMinders, swapped)).status).toBe(200)
  await tell()
  expect((await lines()).map(({ line }) => line)).toEqual(['Anna de Wit 14 waiting', 'Bas Vos 14 waiting'])
})

test('how long before people are told is chosen by who leads; the last day always belongs to it', async () => {
  expect((await adviser!.ask(contract.getReminderHabits, {})).body).toEqual({
    distances: [28, 14, 7, 3, 1, 0],
    patience: 3,
    version: 0,
    may: { change: false },
  })
  const choose = (distances: number[], version: number, who = leader!) =>
    who.ask(contract.chooseReminderHabits, { distances, patience: 5, version })
  expect((await choose([7, 0], 0, adviser!)).problem).toBe('common/not-allowed')
  expect((await choose([7, 3], 0)).errors).toMatchObject([{ pointer: '/distances', code: 'fault/without-last-day' }])
  expect((await choose([0, 21, 21], 0)).body).toEqual({ version: 1 })
  expect((await choose([0, 7], 0)).problem).toBe('common/stale-version')
  expect((await lisse!.ask(contract.getReminderHabits, {})).body).toMatchObject({ distances: [21, 0], patience: 5 })
  await aTerm(25)
  await aTerm(20)
  await tell()
  expect(await lines()).toEqual([{ line: 'Anna de Wit 21 waiting' }])
})

test('open dossiers without a next step with a date are found every morning, and said since when', async () => {
  const gaps = async (who = adviser!) => (await who.ask(contract.listCasesWithoutNextStep, {})).body
  expect(await gaps()).toMatchObject({ total: 1, cases: [{ caseId, sinceOn: null, waits: false }] })
  expect(await checkNextSteps(app.server, here.id, app.now())).toBe(1)
  expect(await checkNextSteps(app.server, here.id, new Date('2026-11-20T06:00:00Z'))).toBe(1)
  expect(await gaps()).toMatchObject({ cases: [{ sinceOn: '2026-11-18' }] })
  expect(await gaps(lisse!)).toEqual({ today: '2026-11-18', total: 0, cases: [] })
  await aTerm(30)
  expect((await gaps()).total).toBe(0)
  expect(await checkNextSteps(app.server, here.id, new Date('2026-11-21T06:00:00Z'))).toBe(0)
  expect(await app.asOwner('select id from legal_case_gap where foundation_id = $1', [here.id])).toEqual([])
})

test.each([
  ['2026-11-17', 1],
  ['2026-11-18', 0],
  ['2026-11-19', 0],
])('a step that was to be taken on %s is a next step no longer than its day', async (dueOn, total) => {
  const step = { caseId, afterId: null, title: 'Bellen met de IND', note: null }
  const { id, version } = (await adviser!.ask(addStep, { ...step, dueOn: '2026-12-01' })).body
  expect((await adviser!.ask(contract.listCasesWithoutNextStep, {})).body.total).toBe(0)
  await adviser!.ask(planStep, { legalStepId: id, version, dueOn, note: null })
  expect((await adviser!.ask(contract.listCasesWithoutNextStep, {})).body.total).toBe(total)
})

test('others answer and read nothing of it', async () => {
  const legalTermId = await aTerm(7)
  await tell()
  expect((await lisse!.ask(contract.answerReminders, { legalTermId })).problem).toBe('common/not-found')
  expect(await own(lisse!)).toEqual([])
  const rows = ({ actor }: Visitor) => app.as(actor, (tx) => tx.selectFrom('legal_reminder').select('id').execute())
  expect([(await rows(lisse!)).length, (await rows(deputy!)).length]).toEqual([0, 1])
  // Nobody tells by hand.
  await expect(
    app.as(adviser!.actor, (tx) =>
      tx
        .insertInto('legal_reminder')
        .columns([
          'foundation_id',
          'id',
          'client_id',
          'term_id',
          'worker_id',
          'part',
          'due_version',
          'distance',
          'told_on',
        ])
        .expression((eb) =>
          eb
            .selectFrom('legal_reminder')
            .select([
              'foundation_id',
              eb.val(newId()).as('id'),
              'client_id',
              'term_id',
              'worker_id',
              'part',
              'due_version',
              eb.val(99).as('distance'),
              'told_on',
            ]),
        )
        .execute(),
    ),
  ).rejects.toThrow('row-level security')
})
