import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import type { Named } from '#kernel/shapes.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { aClient, aFoundation, aTrajectory, aWord, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import { halfPeriod, municipalityReportJson, yearPeriod } from './public.ts'

let app: TestApp
let foundation: TestFoundation
let town: Named
let elsewhere: Named

beforeAll(async () => {
  app = await testApp()
})

/** Every test counts in a foundation of its own. */
async function fresh() {
  foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  ;[town, elsewhere] = [foundation.municipalities[0]!, foundation.municipalities[1]!]
}

type Json = Record<string, Record<string, unknown>>
const report = (period = yearPeriod(2017), of = town) =>
  app.asSystem(
    foundation,
    (tx) =>
      municipalityReportJson(tx, {
        foundationId: foundation.id,
        municipalityId: of.id,
        period,
        today: app.today(),
      }) as Promise<Json>,
  )
const writing = (work: (tx: Tx) => Promise<unknown>) => app.asSystem(foundation, async (tx) => void (await work(tx)))

type Housed = {
  bornOn?: string
  sex?: 'male' | 'female' | 'other'
  on?: string
  leftOn?: string
  dwelling?: string
  nationality?: string
  in?: Named
  group?: string
  arrangement?: string
  nareis?: boolean
}
async function housed(wish: Housed = {}) {
  const client = await aClient(app, foundation, {
    bornOn: wish.bornOn ?? '1980-05-05',
    sex: wish.sex ?? 'male',
    municipality: wish.in ?? town,
  })
  await writing(async (tx) => {
    const word = async (list: 'nationality' | 'target-group' | 'housing-arrangement', name: string | undefined) =>
      name === undefined ? null : aWord(tx, foundation, list, name)
    await tx
      .updateTable('client')
      .set({
        nationality_id: await word('nationality', wish.nationality),
        target_group_id: await word('target-group', wish.group),
        nareis: wish.nareis ?? false,
      })
      .where('id', '=', client.id)
      .execute()
    await tx
      .insertInto('placement')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        client_id: client.id,
        municipality_id: (wish.in ?? town).id,
        housed_on: wish.on ?? '2017-04-01',
        left_on: wish.leftOn ?? null,
        dwelling_id: wish.dwelling ?? null,
        arrangement_id: await word('housing-arrangement', wish.arrangement),
      })
      .execute()
  })
  return client
}
async function dwelling(): Promise<string> {
  const id = newId()
  await writing((tx) =>
    tx.insertInto('dwelling').values({ foundation_id: foundation.id, id, municipality_id: town.id }).execute(),
  )
  return id
}
const contact = (clientId: string, on: string, kind = 'Infopunt') =>
  writing(async (tx) =>
    tx
      .insertInto('contact_moment')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        client_id: clientId,
        held_on: on,
        kind_id: await aWord(tx, foundation, 'contact-kind', kind),
      })
      .execute(),
  )
const dossier = (
  clientId: string,
  kind: string,
  opened: string,
  closed: string | null = null,
  outcome: string | null = null,
) =>
  writing(async (tx) =>
    tx
      .insertInto('legal_case')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        client_id: clientId,
        kind_id: await aWord(tx, foundation, 'legal-case-kind', kind),
        opened_on: opened,
        closed_on: closed,
        outcome_id: outcome === null ? null : await aWord(tx, foundation, 'legal-outcome', outcome),
      })
      .execute(),
  )
const worker = async (job: string, from: string | null, until: string | null = null) => {
  const id = newId()
  await writing(async (tx) =>
    tx
      .insertInto('worker')
      .values({
        foundation_id: foundation.id,
        id,
        name: 'Test',
        folded_name: 'test',
        kind: 'volunteer',
        function_id: await aWord(tx, foundation, 'function', job),
        in_service_on: from,
        left_service_on: until,
      })
      .execute(),
  )
  return id
}

test('housed: in the year, with this municipality, whether or not they left later', async () => {
  await fresh()
  await housed({ on: '2017-01-01' })
  await housed({ on: '2017-12-31', leftOn: '2017-12-31' })
  await housed({ on: '2016-12-31' })
  await housed({ on: '2018-01-01' })
  await housed({ in: elsewhere })
  expect((await report()).housing!.housed).toBe(2)
})

test('adult on the eighteenth birthday itself; born on 29 February, on 1 March', async () => {
  await fresh()
  await housed({ bornOn: '1999-04-01', on: '2017-04-01' })
  await housed({ bornOn: '1999-04-02', on: '2017-04-01' })
  await housed({ bornOn: '2000-02-29', on: '2018-02-28' })
  await housed({ bornOn: '2000-02-29', on: '2018-03-01' })
  expect((await report()).housing!).toMatchObject({ adults: 1, children: 1 })
  expect((await report(yearPeriod(2018))).housing!).toMatchObject({ adults: 1, children: 1 })
})

test('other gender is named only when there is somebody', async () => {
  await fresh()
  await housed({ sex: 'female' })
  expect((await report()).housing!).not.toHaveProperty('otherGender')
  await housed({ sex: 'other' })
  expect((await report()).housing!).toMatchObject({ male: 0, female: 1, otherGender: 1 })
})

test('the largest nationality: by count, then by the alphabet; null when nobody was housed', async () => {
  await fresh()
  expect((await report()).housing!.largestNationality).toBeNull()
  await housed({ nationality: 'Syrische' })
  await housed({ nationality: 'Eritrese' })
  expect((await report()).housing!.largestNationality).toEqual({ name: 'Eritrese', count: 1 })
  await housed({ nationality: 'Syrische' })
  await housed({})
  await housed({})
  await housed({})
  expect((await report()).housing!.largestNationality).toEqual({ name: 'Syrische', count: 2 })
})

test('unaccompanied minors, GVA, shared dwellings and family who followed, by meaning', async () => {
  await fresh()
  await housed({ group: 'AMV' })
  await housed({ arrangement: 'GVA' })
  await housed({ arrangement: 'Woningdeling', nareis: true })
  await housed({ group: 'Statushouder', arrangement: 'Regulier' })
  expect((await report()).housing!).toMatchObject({
    unaccompaniedMinors: 1,
    gva: 1,
    houseSharing: 1,
    familyReunificationArrivals: 1,
  })
})

test('homes first let in the year; one or more persons by who moved in during the year', async () => {
  await fresh()
  const [single, family, older] = [await dwelling(), await dwelling(), await dwelling()]
  await housed({ dwelling: single, on: '2017-03-01' })
  await housed({ dwelling: single, on: '2018-01-02' })
  await housed({ dwelling: family, on: '2017-03-01' })
  await housed({ dwelling: family, on: '2017-11-30' })
  await housed({ dwelling: older, on: '2016-05-01' })
  await housed({ dwelling: older, on: '2017-05-01' })
  expect((await report()).housing!).toMatchObject({ dwellings: 2, singles: 1, families: 1 })
})

test('the balance: backlog at the start, targets, housed and corrections; unknown without a target', async () => {
  await fresh()
  expect((await report()).housing!).toMatchObject({
    target: null,
    openingBacklog: null,
    closingBacklog: null,
    closingLead: null,
  })
  const target = (half: 1 | 2, opening: number | null) =>
    writing((tx) =>
      tx
        .insertInto('housing_target')
        .values({
          foundation_id: foundation.id,
          id: newId(),
          municipality_id: town.id,
          year: 2017,
          half,
          target: 3,
          opening_balance: opening,
        })
        .execute(),
    )
  await target(1, 2)
  await target(2, null)
  await housed()
  expect((await report()).housing!).toMatchObject({ target: 6, openingBacklog: -2, closingBacklog: 3, closingLead: 0 })
  await writing((tx) =>
    tx
      .insertInto('realisation_correction')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        municipality_id: town.id,
        corrected_on: '2017-12-31',
        persons: 4,
        reason: 'administratief',
      })
      .execute(),
  )
  expect((await report()).housing!).toMatchObject({ housed: 1, closingBacklog: 0, closingLead: 1 })
  expect((await report(halfPeriod(2017, 2))).housing!).toMatchObject({ target: 3, openingBacklog: 0, closingLead: 1 })
})

test('contacts and trajectories by kind as written, of clients of this municipality on the day', async () => {
  await fresh()
  const [mine, theirs] = [
    await aClient(app, foundation, { municipality: town }),
    await aClient(app, foundation, { municipality: elsewhere }),
  ]
  await contact(mine.id, '2017-01-01', 'infopunt ')
  await contact(mine.id, '2017-12-31')
  await contact(mine.id, '2018-01-01')
  await contact(theirs.id, '2017-06-01')
  await aTrajectory(app, foundation, { clientId: mine.id, workerId: null, startedOn: '2017-02-01', kind: 'Coaching' })
  await aTrajectory(app, foundation, { clientId: mine.id, workerId: null, startedOn: '2016-12-31', kind: 'Coaching' })
  expect(await report()).toMatchObject({
    contacts: { 'infopunt ': 1, Infopunt: 1 },
    trajectoriesStarted: { Coaching: 1 },
  })
})

test('who moves is counted in the municipality of the day', async () => {
  await fresh()
  const mover = await aClient(app, foundation, { municipality: town })
  await writing(async (tx) => {
    await tx
      .updateTable('client_municipality')
      .set({ until_on: '2017-06-30' })
      .where('client_id', '=', mover.id)
      .execute()
    await tx
      .insertInto('client_municipality')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        client_id: mover.id,
        municipality_id: elsewhere.id,
        from_on: '2017-07-01',
      })
      .execute()
  })
  await contact(mover.id, '2017-06-30')
  await contact(mover.id, '2017-07-01')
  await contact(mover.id, '2017-07-02')
  expect((await report()).contacts).toEqual({ Infopunt: 1 })
  expect((await report(yearPeriod(2017), elsewhere)).contacts).toEqual({ Infopunt: 2 })
})

test('family reunification: opened, handled, completed with an outcome that means granted', async () => {
  await fresh()
  const { id } = await aClient(app, foundation, { municipality: town })
  await dossier(id, 'Gezinshereniging', '2017-05-01')
  await dossier(id, 'Nareis', '2016-05-01', '2017-01-01', 'Ingewilligd')
  await dossier(id, 'Gezinshereniging', '2016-05-01', '2016-12-31', 'Ingewilligd')
  await dossier(id, 'Gezinshereniging', '2015-05-01', '2018-02-01', 'Ingewilligd')
  await dossier(id, 'Gezinshereniging', '2017-05-01', '2017-06-01', 'Afgewezen')
  await dossier(id, 'Gezinshereniging', '2018-01-01')
  await dossier(id, 'Asiel', '2017-05-01')
  await dossier(id, 'Asiel', '2016-05-01', '2017-05-01', 'Ingewilligd')
  const found = await report()
  expect(found.familyReunification).toEqual({ opened: 2, handled: 4, completedSuccessfully: 1 })
  expect(found.otherLegalCasesOpened).toBe(1)
})

test('programmes: groups that started here, enrolments from any town, and those finished', async () => {
  await fresh()
  const people = [
    await aClient(app, foundation, { municipality: town }),
    await aClient(app, foundation, { municipality: elsewhere }),
  ]
  const group = async (startsOn: string, at: Named) => {
    const id = newId()
    await writing(async (tx) => {
      await tx
        .insertInto('training_group')
        .values({
          foundation_id: foundation.id,
          id,
          programme_id: await aWord(tx, foundation, 'programme', 'VIP'),
          starts_on: startsOn,
          municipality_id: at.id,
        })
        .execute()
      for (const [i, client] of people.entries())
        await tx
          .insertInto('enrolment')
          .values({ foundation_id: foundation.id, id: newId(), group_id: id, client_id: client.id, completed: i === 1 })
          .execute()
    })
  }
  await group('2017-01-01', town)
  await group('2016-12-31', town)
  await group('2017-03-01', elsewhere)
  expect((await report()).programmes).toEqual({ VIP: { groups: 1, participants: 2, completed: 1 } })
})

test('team on the last day, pairs begun and language coaches who began, of the whole foundation', async () => {
  await fresh()
  await worker('Tolk', '2010-01-01', '2017-12-31')
  await worker('Tolk', '2010-01-01', '2017-12-30')
  await worker('Tolk', '2018-01-01')
  await worker('Teamleider', null)
  const coach = await worker('Vrijwillig taalcoach', '2017-01-01')
  const client = await aClient(app, foundation, { municipality: elsewhere })
  await writing((tx) =>
    tx
      .insertInto('language_pair')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        client_id: client.id,
        worker_id: coach,
        started_on: '2017-12-31',
      })
      .execute(),
  )
  expect(await report()).toMatchObject({
    team: { Tolk: 1, Teamleider: 1, 'Vrijwillig taalcoach': 1 },
    languagePairs: { newCoaches: 1, newPairs: 1 },
  })
})

test('an empty foundation gives every name, with nothing in it', async () => {
  await fresh()
  expect(await report()).toMatchObject({
    contacts: {},
    trajectoriesStarted: {},
    programmes: {},
    team: {},
    otherLegalCasesOpened: 0,
  })
})
