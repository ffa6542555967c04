import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { getReport, openFigure } from '#capabilities/reporting/contract.ts'
import { aClient, aFoundation, aWord, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let coordinator: Visitor
let townHall: Visitor
const centre = newId()
const hotel = newId()

/** Both locations are in Lisse; every client is registered in Hillegom. */
beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom] = here.locations
  leader = await app.signedIn('team-leader', here, { locationId: hillegom!.id })
  coordinator = await app.signedIn('coordinator', here)
  townHall = await app.signedIn('municipality', here, { municipalityId: here.municipalities[1]!.id })
  await app.asSystem(here, async (tx) => {
    for (const [id, name] of Object.entries({ [centre]: 'AZC De Duinrand', [hotel]: 'Hotel De Tulp' }))
      await tx
        .insertInto('reception_location')
        .values({ foundation_id: here.id, id, name, kind: 'centre', municipality_id: here.municipalities[1]!.id })
        .execute()
  })
  // Opened before, on the first, on the last day of the stay, and on the day of leaving, which is none of it.
  for (const opened of ['2025-02-28', '2025-03-01', '2025-08-31', '2025-09-01'])
    await aCase(centre, ['2025-03-01', '2025-09-01'], opened)
  // Six at the hotel, of which five closed while they were there, and one after they had gone.
  for (let at = 0; at < 5; at++) await aCase(hotel, ['2025-01-01', null], '2025-05-05', '2025-06-06')
  await aCase(hotel, ['2025-01-01', '2025-06-01'], '2025-05-05', '2025-06-06')
  // Opened before the year: where somebody stayed on its first day counts for what was handled.
  await aCase(hotel, ['2025-01-01', null], '2024-10-10')
  await aCase(null, ['2025-01-01', null], '2025-05-05')
})

async function aCase(
  place: string | null,
  [from_on, left_on]: [string, string | null],
  opened_on: string,
  closed_on: string | null = null,
) {
  const client = await aClient(app, here)
  const [owner, deputy] = [await aWorker(app, here, 'Anna de Wit'), await aWorker(app, here, 'Bas Vos')]
  await app.asSystem(here, async (tx) => {
    const kind_id = await aWord(tx, here, 'legal-case-kind', 'Naturalisatie')
    const at = { foundation_id: here.id, client_id: client.id }
    const case_id = newId()
    const outcome_id = closed_on && (await aWord(tx, here, 'legal-outcome', 'Toegekend'))
    await tx
      .insertInto('legal_case')
      .values({ ...at, id: case_id, kind_id, opened_on, closed_on, outcome_id })
      .execute()
    if (place)
      await tx
        .insertInto('reception_stay')
        .values({
          ...at,
          id: newId(),
          reception_location_id: place,
          from_on,
          left_on,
          gone_to: left_on ? 'unknown' : null,
        })
        .execute()
    // One term a dossier, to be done on the day of opening: done on that day where the dossier was closed.
    await tx
      .insertInto('legal_term')
      .values({
        ...at,
        id: newId(),
        case_id,
        subject: 'Stukken sturen',
        value: 1,
        unit: 'days',
        from_on: opened_on,
        due_on: opened_on,
        plain_on: opened_on,
        owner_id: owner.id,
        deputy_id: deputy.id,
        state: closed_on ? 'done' : 'running',
        ended_on: closed_on && opened_on,
        ...(closed_on ? { done_what: 'verstuurd', reason: 'per post' } : {}),
      })
      .execute()
  })
}

const span = (town = 1) => ({ municipalityId: here.municipalities[town]!.id, from: '2025-01-01', until: '2025-12-31' })
async function told(who: Visitor, town = 1) {
  const { body } = await who.ask(getReport, span(town))
  const all = body.chapters.flatMap(({ figures }) => figures)
  return (key: string) => all.find((figure) => figure.key === `legal.${key}AtReception`)!
}
const byPlace = (figure: { split: { word: string | null; value: number | null }[] | null }) =>
  Object.fromEntries(figure.split!.map(({ word, value }) => [word, value]))

test('by reception location: where the client stayed on the day that counts, in the municipality of the location', async () => {
  const of = await told(coordinator)
  expect(byPlace(of('opened'))).toEqual({ 'AZC De Duinrand': 2, 'Hotel De Tulp': 6 })
  // With the one that was open already. Of the four at the centre two were opened while somebody stayed there.
  expect(byPlace(of('handled'))).toEqual({ 'AZC De Duinrand': 2, 'Hotel De Tulp': 7 })
  expect(byPlace(of('closed'))).toEqual({ 'Hotel De Tulp': 5 })
  expect(byPlace(of('termsMet'))).toEqual({ 'Hotel De Tulp': 6 })
  expect(byPlace(of('termsMissed'))).toEqual({ 'AZC De Duinrand': 2 })
  expect([of('opened').value, of('closed').value]).toEqual([8, 5])
  const elsewhere = await told(leader, 0)
  expect(['opened', 'handled', 'closed', 'termsMet', 'termsMissed'].map((key) => elsewhere(key).value)).toEqual([
    0, 0, 0, 0, 0,
  ])
})

test('the number opens to its dossiers: by number for a coordinator, not at all for a town hall', async () => {
  const figure = { ...span(), key: 'legal.openedAtReception' }
  const opened = await coordinator.ask(openFigure, { ...figure, dimension: 'AZC De Duinrand' })
  expect(opened.body).toMatchObject({ shown: 2, total: 2 })
  expect(opened.body.records.map(({ on, name, to }) => [on, name, to])).toEqual([
    ['2025-03-01', null, null],
    ['2025-08-31', null, null],
  ])
  expect((await townHall.ask(openFigure, figure)).status).toBe(403)
})

test('a town hall reads no small number of a location, nor what would tell one', async () => {
  const of = await told(townHall)
  expect(byPlace(of('opened'))).toEqual({ 'AZC De Duinrand': null, 'Hotel De Tulp': null })
  expect(of('opened').value).toBe(8)
  expect(of('termsMissed').value).toBeNull()
  // What was handled holds what is new and what was closed: beside those it would tell who is in neither.
  expect([of('handled').value, ...of('handled').split!.map(({ value }) => value)]).toEqual([null, null, null])
})
