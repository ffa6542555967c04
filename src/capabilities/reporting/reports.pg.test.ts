import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { stopPdfWorker } from '#platform/server/pdf/render-pdf.ts'
import { aClient, aFoundation, aWord, type TestClient, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract.ts'

let app: TestApp
let foundation: TestFoundation
let leader: Visitor
let coordinator: Visitor
let administrator: Visitor
let near: TestClient
let far: TestClient

/** One municipality, two locations: the team leader of the first does not see the client of the second. */
beforeAll(async () => {
  app = await testApp()
  foundation = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = foundation.locations
  leader = await app.signedIn('team-leader', foundation, { locationId: hillegom!.id })
  coordinator = await app.signedIn('coordinator', foundation)
  administrator = await app.signedIn('administrator', foundation)
  const municipality = foundation.municipalities[0]!
  near = await aClient(app, foundation, { familyName: 'Dichtbij', location: hillegom!, municipality })
  far = await aClient(app, foundation, { familyName: 'Verweg', location: lisse!, municipality })
  await contact(near, '2025-02-01')
  await contact(far, '2025-03-01')
})
afterAll(stopPdfWorker)

const contact = (client: TestClient, on: string) =>
  app.asSystem(foundation, async (tx) => {
    const kind_id = await aWord(tx, foundation, 'contact-kind', 'Infopunt')
    await tx
      .insertInto('contact_moment')
      .values({ foundation_id: foundation.id, id: newId(), client_id: client.id, held_on: on, kind_id })
      .execute()
  })

const span = (year = 2025) => ({
  municipalityId: foundation.municipalities[0]!.id,
  from: `${year}-01-01`,
  until: `${year}-12-31`,
})
const contacts = { key: 'contacts.held' }
const valueIn = (report: contract.Report) =>
  report.chapters.flatMap(({ figures }) => figures).find(({ key }) => key === contacts.key)?.value

test('totals count everybody, for whoever may read reports', async () => {
  for (const visitor of [leader, coordinator, administrator]) {
    const { status, body } = await visitor.ask(contract.getReport, span())
    expect(status).toBe(200)
    expect(valueIn(body)).toBe(2)
  }
})

test.each(['guide', 'legal-adviser'] as const)('a %s reads no reports', async (role) => {
  const visitor = await app.signedIn(role, foundation)
  expect((await visitor.ask(contract.getReport, span())).status).toBe(403)
  expect((await visitor.ask(contract.openFigure, { ...span(), ...contacts })).status).toBe(403)
})

test('a team leader opens a figure with the names within reach, and the same sentence for the rest', async () => {
  const { body } = await leader.ask(contract.openFigure, { ...span(), ...contacts })
  expect(body).toMatchObject({ total: 2, shown: 1 })
  expect(body.records).toEqual([
    expect.objectContaining({
      clientId: near.id,
      clientNumber: near.number,
      name: 'Amina Dichtbij',
      on: '2025-02-01',
      to: 'contact',
    }),
  ])
  expect(JSON.stringify(body)).not.toContain(far.id)
  expect(body.notShown.nl).toBe('Het cijfer telt iedereen. De lijst laat alleen zien wat u mag zien.')
})

test('a coordinator opens it by number, date and what made it count, without name or link', async () => {
  const { body } = await coordinator.ask(contract.openFigure, { ...span(), ...contacts })
  expect(body.records.map(({ clientNumber, on, attribute }) => [clientNumber, on, attribute])).toEqual([
    [near.number, '2025-02-01', 'Infopunt'],
    [far.number, '2025-03-01', 'Infopunt'],
  ])
  for (const record of body.records) expect(record).toMatchObject({ clientId: null, name: null, to: null })
  expect(JSON.stringify(body)).not.toMatch(/Dichtbij|Verweg/)
})

test('whose numbers a coordinator saw stands in the log, and no id of theirs goes out', async () => {
  const opened = await coordinator.ask(contract.openFigure, { ...span(), ...contacts, offset: 1, limit: 1 })
  expect(JSON.stringify(opened.body)).not.toContain(far.id)
  const [look] = await app.asOwner(
    `select action, client_ids from audit.event where subject = 'reporting.openFigure' and account_id = $1
     order by at desc, id desc limit 1`,
    [coordinator.actor.accountId],
  )
  expect(look).toEqual({ action: 'list', client_ids: [far.id] })
})

test('an administrator has the numbers only', async () => {
  const { body } = await administrator.ask(contract.getReport, span())
  expect(body.may).toEqual({ finalise: false, withdraw: false, open: false })
  expect(body.chapters.flatMap(({ figures }) => figures).some(({ open }) => open)).toBe(false)
  expect((await administrator.ask(contract.openFigure, { ...span(), ...contacts })).status).toBe(403)
  expect((await administrator.ask(contract.finaliseReport, span())).status).toBe(403)
})

test('pages, and one word of a split figure', async () => {
  const second = await coordinator.ask(contract.openFigure, {
    ...span(),
    ...contacts,
    dimension: 'Infopunt',
    offset: 1,
    limit: 1,
  })
  expect(second.body.records.map(({ clientNumber }) => clientNumber)).toEqual([far.number])
  const none = await coordinator.ask(contract.openFigure, { ...span(), ...contacts, dimension: 'Juridisch' })
  expect(none.body).toMatchObject({ total: 0, records: [] })
})

test('what lacks a word opens apart from the word Onbekend, in the report of now and in a finalised one', async () => {
  const other = await aFoundation(app)
  const [known, unsaid] = [await aClient(app, other), await aClient(app, other)]
  await app.asSystem(other, async (tx) => {
    const nationality_id = await aWord(tx, other, 'nationality', 'Onbekend')
    await tx.updateTable('client').set({ nationality_id }).where('id', '=', known.id).execute()
    for (const { id: client_id } of [known, unsaid]) {
      const municipality_id = other.municipalities[0]!.id
      const home = { id: newId(), client_id, municipality_id, housed_on: '2025-03-01' }
      await tx
        .insertInto('placement')
        .values({ foundation_id: other.id, ...home })
        .execute()
    }
  })
  const visitor = await app.signedIn('coordinator', other)
  const days = { ...span(), municipalityId: other.municipalities[0]!.id }
  const key = 'housing.nationality'
  const figures = (report: contract.Report) => report.chapters.flatMap((chapter) => chapter.figures)
  const { body: live } = await visitor.ask(contract.getReport, days)
  expect(figures(live).find((figure) => figure.key === key)?.split).toEqual([
    { word: 'Onbekend', value: 1, before: null },
    { word: null, value: 1, before: null },
  ])
  const { body: finalised } = await visitor.ask(contract.finaliseReport, days)
  const opened = async (part: { dimension?: string; wordless?: 'yes' }) => {
    const page = { key, ...part }
    const now = (await visitor.ask(contract.openFigure, { ...days, ...page })).body
    const then = (await visitor.ask(contract.openFinalisedFigure, { reportId: finalised.id, ...page })).body
    expect(then.records).toEqual(now.records)
    return now.records.map(({ clientNumber }) => clientNumber)
  }
  expect(await opened({})).toHaveLength(2)
  expect(await opened({ dimension: 'Onbekend' })).toEqual([known.number])
  expect(await opened({ wordless: 'yes' })).toEqual([unsaid.number])

  const file = async (lang: string) =>
    (
      await visitor.send(
        'GET',
        `/api/v1/reports/municipality/file?${new URLSearchParams({ ...days, format: 'csv', lang })}`,
      )
    ).raw.body
  expect(await file('nl')).toContain(';Niet ingevuld;1;')
  expect(await file('en')).toContain(';Not filled in;1;')
})

test('bad questions get a clear answer', async () => {
  const backwards = await leader.ask(contract.getReport, { ...span(), from: '2025-12-31', until: '2025-01-01' })
  expect(backwards).toMatchObject({ status: 422, errors: [{ pointer: '/until', code: 'fault/ends-before-start' }] })
  const impossible = await leader.ask(contract.getReport, { ...span(), until: '2025-02-31' })
  expect(impossible.errors).toEqual([expect.objectContaining({ pointer: '/until', code: 'fault/date-does-not-exist' })])
  expect((await leader.ask(contract.getReport, { ...span(), municipalityId: newId() })).status).toBe(404)
  expect((await leader.ask(contract.openFigure, { ...span(), key: 'housing.closing' })).problem).toBe(
    'reporting/unknown-figure',
  )
})

test('finalised: frozen and numbered; drift is shown; withdrawn with a reason it stays readable and can be replaced', async () => {
  const { body: first } = await coordinator.ask(contract.finaliseReport, span(2024))
  expect(first.number).toMatch(/^2026-\d\d$/)
  expect((await leader.ask(contract.finaliseReport, span(2024))).problem).toBe('reporting/already-finalised')
  expect((await leader.ask(contract.getReport, span(2024))).body.standing?.number).toBe(first.number)

  await contact(near, '2024-05-01')
  const { body: drifted } = await leader.ask(contract.getFinalisedReport, { reportId: first.id })
  expect([valueIn(drifted), drifted.state, drifted.number]).toEqual([0, 'finalised', first.number])
  expect(drifted.drift).toEqual([
    expect.objectContaining({ key: 'contacts.held', whole: true, finalised: 0, live: 1 }),
    expect.objectContaining({ key: 'contacts.held', whole: false, word: 'Infopunt', finalised: 0, live: 1 }),
    expect.objectContaining({ key: 'contacts.bySubject', whole: true, finalised: 0, live: 1 }),
    expect.objectContaining({ key: 'contacts.bySubject', whole: false, finalised: 0, live: 1 }),
  ])

  const withdrawal = { reportId: first.id, reason: 'Een contact ontbrak.', version: drifted.version! }
  expect((await leader.ask(contract.withdrawReport, { ...withdrawal, version: 99 })).status).toBe(409)
  expect((await leader.ask(contract.withdrawReport, withdrawal)).status).toBe(200)
  expect((await leader.ask(contract.withdrawReport, withdrawal)).problem).toBe('reporting/already-withdrawn')
  const { body: second } = await leader.ask(contract.finaliseReport, span(2024))
  expect(Number(second.number.slice(5))).toBe(Number(first.number.slice(5)) + 1)

  const { body: listed } = await leader.ask(contract.listReports, {})
  expect(listed.reports.map(({ number, state, replacedBy }) => [number, state, replacedBy?.name ?? null])).toEqual([
    [second.number, 'finalised', null],
    [first.number, 'withdrawn', second.number],
  ])
  const { body: kept } = await leader.ask(contract.getFinalisedReport, { reportId: first.id })
  expect(kept).toMatchObject({ state: 'withdrawn', withdrawnBecause: 'Een contact ontbrak.', may: { withdraw: false } })
})

test('a finalised figure opens to what it counted then, and holds no names', async () => {
  const { body: report } = await leader.ask(contract.finaliseReport, span())
  await app.asSystem(foundation, (tx) => tx.deleteFrom('contact_moment').where('client_id', '=', far.id).execute())
  const { body } = await coordinator.ask(contract.openFinalisedFigure, { reportId: report.id, ...contacts })
  expect(body.records.map(({ clientNumber }) => clientNumber)).toEqual([near.number, far.number])
  const { body: within } = await leader.ask(contract.openFinalisedFigure, { reportId: report.id, ...contacts })
  expect(within.records.map(({ name }) => name)).toEqual(['Amina Dichtbij'])
  const stored = await app.asOwner<{ all: string }>(
    'select (select json_agg(r)::text from municipality_report r) || (select json_agg(r)::text from report_record r) as all',
  )
  expect(stored[0]!.all).not.toMatch(/Amina|Dichtbij|Verweg/)
  await contact(far, '2025-03-01')
})

test('a period that still runs is as of today and cannot be finalised', async () => {
  const { body } = await coordinator.ask(contract.getReport, span(2026))
  expect([body.asOf, body.may.finalise]).toEqual([app.today(), false])
  expect((await coordinator.ask(contract.finaliseReport, span(2026))).problem).toBe('reporting/period-still-runs')
})

test('a period runs through its last day, and can be finalised the day after', async () => {
  const until = (day: string) => ({ ...span(2026), until: day })
  const [today, yesterday] = [app.today(), addDays(app.today(), -1)]
  const { body: running } = await coordinator.ask(contract.getReport, until(today))
  expect([running.runs, running.may.finalise]).toEqual([true, false])
  expect((await coordinator.ask(contract.finaliseReport, until(today))).problem).toBe('reporting/period-still-runs')
  const { body: over } = await coordinator.ask(contract.getReport, until(yesterday))
  expect([over.runs, over.may.finalise]).toEqual([false, true])
  expect((await coordinator.ask(contract.finaliseReport, until(yesterday))).status).toBe(200)
})

test('the database itself keeps a finalised report as it is', async () => {
  const change = (set: string) => app.asOwner(`update municipality_report set ${set} where withdrawn_at is null`)
  await expect(change(`chapters = '[]'`)).rejects.toThrow('a finalised report does not change')
  await expect(change(`number = 'x'`)).rejects.toThrow('a finalised report does not change')
})

test('another foundation has neither the municipality nor the report', async () => {
  const other = await aFoundation(app, { locations: ['Elders'] })
  const stranger = await app.signedIn('team-leader', other)
  expect((await stranger.ask(contract.getReport, span())).status).toBe(404)
  const { body } = await leader.ask(contract.listReports, {})
  const reportId = body.reports[0]!.id
  expect((await stranger.ask(contract.getFinalisedReport, { reportId })).status).toBe(404)
  expect((await stranger.ask(contract.listReports, {})).body.reports).toEqual([])
})

test.each([
  ['pdf', 'application/pdf'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['csv', 'text/csv; charset=utf-8'],
] as const)('downloads as %s, with a name that says what it is', async (format, type) => {
  const query = new URLSearchParams({ ...span(), format, lang: 'nl' })
  const { status, headers } = await administrator.send('GET', `/api/v1/reports/municipality/file?${query}`)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe(type)
  expect(headers['content-disposition']).toContain(`verslag-hillegom-2025.${format}`)
})
