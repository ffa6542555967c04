import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { stopPdfWorker } from '#platform/server/pdf/render-pdf.ts'
import { correctFoundation, getOrganisation } from '#capabilities/organisation/contract.ts'
import { aClient, aFoundation, aWord, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'
import { figureOf } from './rules/chapters.ts'

let app: TestApp
let foundation: TestFoundation
let townHall: Visitor
let coordinator: Visitor
let leader: Visitor

/** 2025 in Hillegom: seven people housed, two of them children; contacts of three kinds, one of them seldom. */
beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = foundation.municipalities
  townHall = await app.signedIn('municipality', foundation, { municipalityId: hillegom!.id })
  coordinator = await app.signedIn('coordinator', foundation)
  leader = await app.signedIn('team-leader', foundation, { locationId: foundation.locations[0]!.id })
  for (const bornOn of [...Array.from({ length: 5 }, () => '1990-01-01'), '2015-01-01', '2016-01-01']) {
    await housed(bornOn, hillegom!.id)
  }
  await housed('1990-01-01', lisse!.id)
  const client = await aClient(app, foundation)
  for (const [kind, count] of Object.entries({ Infopunt: 9, Spreekuur: 6, Huisbezoek: 1 })) {
    for (let at = 0; at < count; at++) await contact(client.id, kind)
  }
})
afterAll(stopPdfWorker)

async function housed(bornOn: string, municipalityId: string) {
  const client = await aClient(app, foundation, { bornOn, sex: 'female' })
  await app.asSystem(foundation, (tx) =>
    tx
      .insertInto('placement')
      .values({
        foundation_id: foundation.id,
        id: newId(),
        client_id: client.id,
        municipality_id: municipalityId,
        housed_on: '2025-03-01',
      })
      .execute(),
  )
}
const contact = (clientId: string, kind: string) =>
  app.asSystem(foundation, async (tx) => {
    const kind_id = await aWord(tx, foundation, 'contact-kind', kind)
    await tx
      .insertInto('contact_moment')
      .values({ foundation_id: foundation.id, id: newId(), client_id: clientId, held_on: '2025-05-01', kind_id })
      .execute()
  })

const span = (from = '2025-01-01', until = '2025-12-31', town = 0) => ({
  municipalityId: foundation.municipalities[town]!.id,
  from,
  until,
})
const fileOf = async (visitor: Visitor, path: string, format: string) =>
  (await visitor.send('GET', `/api/v1/reports/${path}format=${format}`)).raw
const liveFile = (visitor: Visitor, format: string) =>
  fileOf(visitor, `municipality/file?${new URLSearchParams(span())}&`, format)

test('small numbers, and those beside them that would tell them, are not in the answer', async () => {
  const { status, body } = await townHall.ask(contract.getReport, span())
  expect(status).toBe(200)
  const told = (key: string) => figureOf(body.chapters, key)
  expect(told('housing.housed')).toMatchObject({ value: 7 })
  expect(told('housing.children')).toMatchObject({ value: null, hidden: { below: 5 } })
  expect(told('housing.adults')).toMatchObject({ value: null, hidden: { below: null } })
  expect(told('housing.male')).toMatchObject({ value: 0 })
  expect(told('contacts.held')?.split).toEqual([
    { word: 'Huisbezoek', value: null, hidden: { below: 5 }, before: null },
    { word: 'Infopunt', value: 9, before: null },
    { word: 'Spreekuur', value: null, hidden: { below: null }, before: null },
  ])
  expect(body).toMatchObject({
    smallNumberLimit: 5,
    drift: null,
    may: { finalise: false, withdraw: false, open: false },
  })
  expect(JSON.stringify(body.chapters.map(({ sentences }) => sentences))).not.toMatch(/volwassenen|NaN/)

  const whole = (await coordinator.ask(contract.getReport, span())).body
  expect(whole.smallNumberLimit).toBeNull()
  expect(figureOf(whole.chapters, 'housing.children')).toMatchObject({ value: 2 })
})

test('downloads say no more than the screen', async () => {
  const csv = (await liveFile(townHall, 'csv')).body
  expect(csv).toContain(';Huisbezoek;minder dan 5;;')
  expect(csv).toContain(';Spreekuur;niet getoond;;')
  expect((await liveFile(coordinator, 'csv')).body).toContain(';Huisbezoek;1;;')
  for (const format of ['xlsx', 'pdf']) expect((await liveFile(townHall, format)).statusCode, format).toBe(200)
})

test('another municipality, a part of a year and a year that still runs do not exist', async () => {
  const wishes = [
    span('2025-01-01', '2025-12-31', 1),
    span('2025-01-01', '2025-06-30'),
    span('2025-01-01', '2025-12-30'),
    span('2026-01-01', '2026-12-31'),
    { ...span(), municipalityId: newId() },
  ]
  for (const wish of wishes) {
    expect((await townHall.ask(contract.getReport, wish)).problem).toBe('common/not-found')
    const file = await fileOf(townHall, `municipality/file?${new URLSearchParams(wish)}&`, 'csv')
    expect(file.statusCode).toBe(404)
  }
  expect((await townHall.ask(contract.openFigure, { ...span(), key: 'contacts.held' })).status).toBe(403)
  expect((await townHall.ask(contract.finaliseReport, span())).status).toBe(403)
})

test('finalised reports: its own, of whole years, while they stand; small numbers hidden from the kept ones too', async () => {
  const finalised = async (wish: ReturnType<typeof span>) => (await coordinator.ask(contract.finaliseReport, wish)).body
  const [year, half, other] = [
    await finalised(span()),
    await finalised(span('2025-01-01', '2025-06-30')),
    await finalised(span('2025-01-01', '2025-12-31', 1)),
  ]
  const { body: listed } = await townHall.ask(contract.listReports, {})
  expect(listed.reports.map(({ id }) => id)).toEqual([year.id])
  expect(listed).toMatchObject({
    municipalities: [{ name: 'Hillegom' }],
    years: [2025],
    may: { finalise: false, choosePeriod: false },
  })
  const { body: kept } = await townHall.ask(contract.getFinalisedReport, { reportId: year.id })
  expect(kept).toMatchObject({ state: 'finalised', drift: null, smallNumberLimit: 5 })
  expect(figureOf(kept.chapters, 'housing.children')).toMatchObject({ value: null, hidden: { below: 5 } })
  // What was counted later is no second number of the same year.
  await contact((await aClient(app, foundation)).id, 'Infopunt')
  const { body: live } = await townHall.ask(contract.getReport, span())
  expect(live).toMatchObject({ id: year.id, state: 'finalised' })
  const whole = (await coordinator.ask(contract.getFinalisedReport, { reportId: year.id })).body
  expect(figureOf(whole.chapters, 'housing.children')).toMatchObject({ value: 2 })

  for (const { id } of [half, other]) {
    expect((await townHall.ask(contract.getFinalisedReport, { reportId: id })).problem).toBe('common/not-found')
    expect((await fileOf(townHall, `${id}/file?`, 'csv')).statusCode).toBe(404)
  }
  await coordinator.ask(contract.withdrawReport, {
    reportId: year.id,
    reason: 'Er ontbrak iets.',
    version: kept.version!,
  })
  expect((await townHall.ask(contract.getFinalisedReport, { reportId: year.id })).problem).toBe('common/not-found')
})

test('a team leader has the municipalities that the own location serves, whole, and no other', async () => {
  expect((await leader.ask(contract.getReport, span())).body.smallNumberLimit).toBeNull()
  const elsewhere = span('2024-01-01', '2024-12-31', 1)
  expect((await leader.ask(contract.getReport, elsewhere)).problem).toBe('common/not-found')
  expect((await leader.ask(contract.openFigure, { ...elsewhere, key: 'contacts.held' })).problem).toBe(
    'common/not-found',
  )
  expect((await leader.ask(contract.finaliseReport, elsewhere)).problem).toBe('common/not-found')
  const { id } = (await coordinator.ask(contract.finaliseReport, elsewhere)).body
  expect((await leader.ask(contract.getFinalisedReport, { reportId: id })).problem).toBe('common/not-found')
  expect((await leader.ask(contract.openFinalisedFigure, { reportId: id, key: 'contacts.held' })).problem).toBe(
    'common/not-found',
  )
  expect((await leader.ask(contract.withdrawReport, { reportId: id, reason: 'Weg.', version: 1 })).problem).toBe(
    'common/not-found',
  )
  const { body } = await leader.ask(contract.listReports, {})
  expect(body.municipalities.map(({ name }) => name)).toEqual(['Hillegom'])
  expect(body.reports.map((report) => report.id)).not.toContain(id)

  const serves = { location_id: foundation.locations[0]!.id, municipality_id: foundation.municipalities[1]!.id }
  await app.asSystem(foundation, (tx) =>
    tx
      .insertInto('location_municipality')
      .values({ foundation_id: foundation.id, id: newId(), ...serves, from_on: '2023-01-01', until_on: '2024-06-30' })
      .execute(),
  )
  expect((await leader.ask(contract.getFinalisedReport, { reportId: id })).status).toBe(200)
  expect((await leader.ask(contract.getReport, span('2025-01-01', '2025-12-31', 1))).status).toBe(404)
})

test('the administrator sets up to where a number is small; what would say the number itself is refused', async () => {
  const administrator = await app.signedIn('administrator', foundation)
  const set = async (smallNumberLimit: number) => {
    const { version, name } = (await administrator.ask(getOrganisation, {})).body.foundation
    return administrator.ask(correctFoundation, { name, smallNumberLimit, version })
  }
  for (const limit of [1, 2, 51, -1]) {
    expect((await set(limit)).errors).toEqual([
      expect.objectContaining({ pointer: '/smallNumberLimit', code: 'fault/out-of-range' }),
    ])
  }
  expect(await set(0)).toMatchObject({ status: 200 })
  const { body } = await townHall.ask(contract.getReport, span())
  expect(body.smallNumberLimit).toBeNull()
  expect(figureOf(body.chapters, 'housing.children')).toMatchObject({ value: 2 })
  await set(3)
  const three = (await townHall.ask(contract.getReport, span())).body
  expect(figureOf(three.chapters, 'housing.children')).toMatchObject({ value: null, hidden: { below: 3 } })
})
