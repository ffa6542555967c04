import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { getClientFile } from '#capabilities/clients/contract.ts'
import { listConsents } from '#capabilities/documents/contract/consent.ts'
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
import * as locations from './contract/locations.ts'
import * as procedure from './contract/procedure.ts'
import * as signals from './contract/signals.ts'
import * as stays from './contract/stays.ts'

let app: TestApp
let here: TestFoundation
let coordinator: Visitor
let lawyer: Visitor
let guide: Visitor
let receptionist: Visitor
let townHall: Visitor
let elsewhere: Visitor
let sanne: { id: string; name: string }
let joris: { id: string; name: string }
let client: TestClient
let centre: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const [hillegom, lisse] = here.locations
  const at = { locationId: hillegom!.id }
  sanne = await aWorker(app, here, 'Sanne Terpstra')
  const joke = await aWorker(app, here, 'Joke Verhoef')
  joris = await aWorker(app, here, 'Joris Wind')
  await app.signedIn('legal-adviser', here, { locationId: hillegom!.id, workerId: joris.id })
  await app.asSystem(here, (tx) => aWord(tx, here, 'legal-case-kind', 'Asielprocedure'))
  coordinator = await app.signedIn('coordinator', here)
  lawyer = await app.signedIn('legal-adviser', here, { ...at, workerId: sanne.id })
  guide = await app.signedIn('guide', here, { ...at, workerId: joke.id })
  receptionist = await app.signedIn('receptionist', here, at)
  townHall = await app.signedIn('municipality', here, { municipalityId: here.municipalities[0]!.id })
  elsewhere = await app.signedIn('legal-adviser', here, { locationId: lisse!.id, workerId: sanne.id })
  client = await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })
  await aTrajectory(app, here, { clientId: client.id, workerId: joke.id })
  centre = (await coordinator.ask(locations.addReceptionLocation, locationOf())).body.id
})

const locationOf = (more: Partial<locations.LocationValues> = {}): locations.LocationValues => ({
  name: 'AZC De Duinrand',
  kind: 'centre',
  targetGroup: 'Gezinnen',
  municipalityId: here.municipalities[0]!.id,
  capacity: 300,
  openedOn: '2020-01-01',
  closedOn: null,
  note: null,
  ...more,
})
const stayOf = (more: Partial<stays.StayValues> = {}): stays.StayValues => ({
  receptionLocationId: centre,
  fromOn: '2026-03-01',
  leftOn: null,
  goneTo: null,
  municipalityId: null,
  note: null,
  ...more,
})
const faults = ({ errors }: { errors?: { pointer: string; code: string }[] | undefined }) =>
  (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
const recordStay = (who: Visitor, more?: Partial<stays.StayValues>) =>
  who.ask(stays.recordStay, { clientId: client.id, ...stayOf(more) })
const procedureOf = (who: Visitor) => who.ask(procedure.getProcedure, { clientId: client.id })

test('a location is kept by who coordinates: a name that is taken and a closing before the opening are refused', async () => {
  const add = async (more: Partial<locations.LocationValues>) =>
    faults(await coordinator.ask(locations.addReceptionLocation, locationOf(more)))
  expect(await add({ name: 'azc de duinrand' })).toEqual(['/name fault/already-there'])
  expect(await add({ name: 'Noodopvang', closedOn: '2019-12-31' })).toEqual(['/closedOn fault/closes-before-opening'])
  const correction = { receptionLocationId: centre, ...locationOf({ closedOn: '2027-01-31' }), version: 1 }
  expect((await coordinator.ask(locations.correctReceptionLocation, correction)).status).toBe(200)
  expect((await coordinator.ask(locations.correctReceptionLocation, correction)).problem).toBe('common/stale-version')
  const { body } = await lawyer.ask(locations.listReceptionLocations, {})
  expect(body.locations).toMatchObject([{ state: 'closing', staying: 0, municipality: 'Hillegom' }])
  expect(body.may.keep).toBe(false)
  // Who sees no files is not told how many stay there.
  expect((await coordinator.ask(locations.listReceptionLocations, {})).body.locations[0]!.staying).toBeNull()
})

test('a client stays in one place at a time, and moves to a municipality', async () => {
  const { body } = await recordStay(guide)
  expect(faults(await recordStay(guide, { fromOn: '2026-05-01' }))).toEqual(['/fromOn fault/stays-elsewhere'])
  const left = { leftOn: '2026-06-01', goneTo: 'municipality', municipalityId: here.municipalities[1]!.id } as const
  const correction = { stayId: body.id, ...stayOf(left), version: 1 }
  expect((await guide.ask(stays.correctStay, correction)).status).toBe(200)
  expect((await recordStay(guide, { fromOn: '2026-06-01' })).status).toBe(200)
  const found = (await lawyer.ask(stays.listStaysOfClient, { clientId: client.id })).body.stays
  expect(found.map(({ location, municipality }) => [location, municipality])).toEqual([
    ['AZC De Duinrand', null],
    ['AZC De Duinrand', 'Lisse'],
  ])
  const staying = await lawyer.ask(locations.listStaysAtLocation, { receptionLocationId: centre })
  expect(staying.body.stays).toMatchObject([{ client: { name: 'Rahel Tesfay' }, fromOn: '2026-06-01' }])
})

test('the database itself keeps two stays apart, and two at once give one', async () => {
  await recordStay(guide)
  const insert = app.asOwner(
    `insert into reception_stay (foundation_id, id, client_id, reception_location_id, from_on) values ($1, $2, $3, $4, '2026-09-01')`,
    [here.id, newId(), client.id, centre],
  )
  await expect(insert).rejects.toThrow(/one_stay_at_a_time/)
  client = await aClient(app, here)
  const both = await Promise.all([recordStay(lawyer), recordStay(lawyer)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422])
})

const interviewOf = (more: object = {}) => ({
  clientId: client.id,
  kind: 'substantive' as const,
  heldOn: '2026-11-10',
  attendedById: sanne.id,
  correctionsDueOn: '2026-11-19',
  correctionsGround: 'Brief van de IND van 10 november',
  corrections: null,
  correctionsOn: null,
  note: null,
  ownerId: sanne.id,
  deputyId: joris.id,
  ...more,
})

test('the procedure of a client: regime by the day of applying, help given, and corrections until they are sent', async () => {
  const { id: clientId } = client
  const application = { clientId, endedOn: null, outcome: null, note: null }
  await lawyer.ask(procedure.recordApplication, { ...application, appliedOn: '2026-06-11' })
  await lawyer.ask(procedure.recordApplication, { ...application, appliedOn: '2026-06-12' })
  const told = {
    kind: 'information',
    subject: 'Hoe een gehoor gaat',
    heldOn: '2026-11-09',
    workerId: sanne.id,
  } as const
  const rest = { languageId: null, interpreter: 'phone', minutes: 60, note: '' } as const
  await lawyer.ask(procedure.recordPreparation, { clientId, ...told, ...rest })
  const { body: held } = await lawyer.ask(procedure.recordInterview, interviewOf())
  const found = (await procedureOf(lawyer)).body
  expect(found.applications.map(({ regime }) => regime.kind)).toEqual(['new', 'old'])
  // Six months after 11 June 2026, by the rule of that day.
  expect(found.applications[1]!.decision).toMatchObject({ dueOn: '2026-12-11' })
  expect(found.preparations).toMatchObject([{ worker: 'Sanne Terpstra', values: { minutes: 60, note: null } }])
  expect(found.interviews).toMatchObject([{ urgency: 'soon', attendedBy: 'Sanne Terpstra' }])
  const due = async () => (await lawyer.ask(procedure.listCorrectionsDue, {})).body.interviews
  expect(await due()).toMatchObject([{ client: { name: 'Rahel Tesfay' }, urgency: 'soon' }])
  const { clientId: _, ...values } = interviewOf({ corrections: 'sent', correctionsOn: '2026-11-18' })
  await lawyer.ask(procedure.correctInterview, { interviewId: held.id, version: 1, ...values })
  expect(await due()).toEqual([])
  expect((await procedureOf(lawyer)).body.interviews).toMatchObject([{ urgency: null }])
})

test('tracing with consent, and talks about return until the outcome', async () => {
  const { id: clientId } = client
  const tracing = { clientId, sought: 'Moeder', referredTo: 'Rode Kruis', referredOn: '2026-11-02', note: null }
  const open = { outcome: null, outcomeOn: null }
  const wish = { ...tracing, ...open, consentHow: 'spoken' as const }
  const late = await lawyer.ask(procedure.referForTracing, { ...wish, consentOn: '2026-11-03' })
  expect(faults(late)).toEqual(['/consentOn fault/consent-first'])
  expect((await lawyer.ask(procedure.referForTracing, { ...wish, consentOn: '2026-11-02' })).status).toBe(200)
  const without = await lawyer.ask(procedure.referForTracing, {
    ...wish,
    consentOn: '2026-11-02',
    consentHow: null as never,
  })
  expect(faults(without)).toEqual(['/consentHow fault/consent-missing'])
  // What was agreed stands in the register of consent, once: the refused ones wrote nothing down.
  const { consents } = (await lawyer.ask(listConsents, { clientId })).body
  expect(consents).toMatchObject([
    { purpose: 'family-tracing', recipient: 'Rode Kruis', givenOn: '2026-11-02', givenHow: 'spoken', valid: true },
  ])

  const begin = { clientId, startedOn: '2026-09-01', endedOn: null, outcome: null, organisation: null, note: null }
  const { body } = await lawyer.ask(procedure.beginReturnCounselling, begin)
  const talk = { counsellingId: body.id, workerId: sanne.id, minutes: 45, note: 'Over zijn zus' }
  expect((await lawyer.ask(procedure.recordReturnTalk, { ...talk, heldOn: '2026-09-08' })).status).toBe(200)
  const before = await lawyer.ask(procedure.recordReturnTalk, { ...talk, heldOn: '2026-08-08' })
  expect(faults(before)).toEqual(['/heldOn fault/outside-counselling'])
  const { clientId: _, ...values } = { ...begin, endedOn: '2026-10-01', outcome: 'own-support' as const }
  await lawyer.ask(procedure.correctReturnCounselling, { counsellingId: body.id, version: 1, ...values })
  expect((await procedureOf(lawyer)).body).toMatchObject({
    tracings: [{ values: { sought: 'Moeder' } }],
    counsellings: [{ values: { outcome: 'own-support' }, talks: [{ worker: 'Sanne Terpstra' }] }],
  })
})

test('the procedure is closed to who has no legal compartment, on the timeline too; the stay is not', async () => {
  await recordStay(guide)
  await lawyer.ask(procedure.recordInterview, interviewOf())
  for (const who of [guide, receptionist, townHall, coordinator])
    expect((await procedureOf(who)).problem).toBe('common/not-allowed')
  expect((await procedureOf(elsewhere)).problem).toBe('common/not-found')
  expect((await elsewhere.ask(procedure.listCorrectionsDue, {})).body.interviews).toEqual([])
  const eventsOf = async (who: Visitor) =>
    (await who.ask(getClientFile, { clientId: client.id })).body.events
      .filter(({ capability }) => capability === 'reception')
      .map(({ detail }) => detail.what)
  expect(await eventsOf(lawyer)).toEqual(['interview-substantive', 'stay'])
  expect(await eventsOf(guide)).toEqual(['stay'])
})

test('a team leader for whom the foundation closed the compartment sees no row of it', async () => {
  await lawyer.ask(procedure.recordInterview, interviewOf())
  await app.asSystem(here, (tx) =>
    sql`insert into access_rule (foundation_id, id, role, compartment, reach, may_write)
      values (${here.id}, ${newId()}, 'team-leader', 'legal', 'none', false)`.execute(tx),
  )
  const leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id, workerId: sanne.id })
  expect((await procedureOf(leader)).problem).toBe('common/not-allowed')
  const rowsOf = (who: Visitor) =>
    app.as(who.actor, async (tx) => (await sql`select id from asylum_interview`.execute(tx)).rows.length)
  expect(await Promise.all([lawyer, leader, guide, receptionist, townHall].map(rowsOf))).toEqual([1, 0, 0, 0, 0])
})

test('what is told to the national office is read by who gives legal help and who coordinates', async () => {
  const signal = { kind: 'trend', subject: 'Wachten op het nader gehoor', what: 'Langer dan een jaar' } as const
  const rest = { receptionLocationId: centre, sentOn: '2026-11-01', answer: null, answeredOn: null }
  const { body } = await lawyer.ask(signals.noteNationalSignal, { ...signal, ...rest })
  const answered = { nationalSignalId: body.id, ...signal, ...rest, version: 1 }
  const half = await coordinator.ask(signals.correctNationalSignal, { ...answered, answer: 'Bekend' })
  expect(faults(half)).toEqual(['/answeredOn fault/required'])
  const whole = { ...answered, answer: 'Bekend', answeredOn: '2026-11-10' }
  expect((await coordinator.ask(signals.correctNationalSignal, whole)).status).toBe(200)
  for (const who of [lawyer, elsewhere, coordinator])
    expect((await who.ask(signals.listNationalSignals, {})).body.signals).toMatchObject([
      { location: 'AZC De Duinrand', sentBy: 'Sanne Terpstra', values: { answer: 'Bekend' } },
    ])
  expect((await guide.ask(signals.listNationalSignals, {})).problem).toBe('common/not-allowed')
})
