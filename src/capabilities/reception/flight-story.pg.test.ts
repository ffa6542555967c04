import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { breakGlass } from '#capabilities/access/contract/openings.ts'
import { getClientFile, searchClients } from '#capabilities/clients/contract.ts'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aTrajectory, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { listConsents, recordConsent, withdrawConsent } from '#capabilities/documents/contract/consent.ts'
import * as contract from './contract/flight-story.ts'

let app: TestApp
let here: TestFoundation
let lawyer: Visitor
let clientId: string
let storyId: string
let at: { locationId: string }
let sanne: { id: string }
let joke: { id: string }

const words = 'Zij vluchtte over de kwelderbrug.'

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  at = { locationId: here.locations[0]!.id }
  sanne = await aWorker(app, here, 'Sanne Terpstra')
  joke = await aWorker(app, here, 'Joke Verhoef')
  lawyer = await app.signedIn('legal-adviser', here, { ...at, workerId: sanne.id })
  clientId = (await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' })).id
  await aTrajectory(app, here, { clientId, workerId: joke.id })
  storyId = (await lawyer.ask(contract.writeFlightStory, { clientId, askedOn: '2026-11-10', words })).body.id
})

const open = (who: Visitor) => who.ask(contract.getFlightStory, { flightStoryId: storyId })
const list = (who: Visitor) => who.ask(contract.listFlightStories, { clientId })
const consentOf = (more: Partial<contract.ConsentValues> = {}): contract.ConsentValues => ({
  recipientKind: 'lawyer',
  recipient: 'Mr. A. Voorbeeld',
  covers: 'whole',
  coversWhat: null,
  consentOn: '2026-11-12',
  consentHow: 'signed',
  consentUntil: '2026-11-30',
  language: 'ti',
  ...more,
})
const consent = async (more?: Partial<contract.ConsentValues>) =>
  (await lawyer.ask(contract.recordStoryConsent, { flightStoryId: storyId, ...consentOf(more) })).body.id
const share = (consentId: string, sharedWhat: contract.Extent = 'whole') =>
  lawyer.ask(contract.shareFlightStory, { flightStoryId: storyId, consentId, sharedWhat })
const withdraw = (consentId: string) =>
  lawyer.ask(withdrawConsent, { consentId, withdrawnOn: '2026-11-18', version: 1 })

test('every opening is written down with whose file it was; the words stand in no line of the log', async () => {
  const looks = async () =>
    (
      await app.asOwner(
        `select client_id from audit.event where subject = 'reception.getFlightStory' and account_id = $1`,
        [lawyer.actor.accountId],
      )
    ).map((row) => row['client_id'])
  expect((await open(lawyer)).body.values.words).toBe(words)
  await open(lawyer)
  expect(await looks()).toEqual([clientId, clientId])
  await lawyer.ask(contract.rewriteFlightStory, {
    flightStoryId: storyId,
    askedOn: '2026-11-10',
    words: `${words} En verder.`,
    version: 1,
  })
  const kept = await app.asOwner(
    `select id from audit.event where concat(old_values, new_values, why) like '%kwelderbrug%'`,
  )
  expect(kept).toEqual([])
})

test('what stood there before is kept, and who comes second loses nothing', async () => {
  const rewrite = (text: string, version: number) =>
    lawyer.ask(contract.rewriteFlightStory, { flightStoryId: storyId, askedOn: '2026-11-10', words: text, version })
  expect((await rewrite('Tweede tekst', 1)).status).toBe(200)
  const late = await rewrite('Derde tekst', 1)
  expect(late.problem).toBe('common/stale-version')
  expect(late.body).toMatchObject({ current: { version: 2, values: { words: 'Tweede tekst' } } })
  const texts = await app.asOwner('select number, words from flight_story_text where story_id = $1 order by 1', [
    storyId,
  ])
  expect(texts).toEqual([
    { number: 1, words },
    { number: 2, words: 'Tweede tekst' },
  ])
  const change = app.as(lawyer.actor, (tx) => sql`update flight_story_text set words = 'weg'`.execute(tx))
  await expect(change).rejects.toThrow(/permission denied/)
})

test('nobody without the compartment sees that there is one: by no endpoint, and by no row', async () => {
  await consent()
  await app.asSystem(here, (tx) =>
    sql`insert into access_rule (foundation_id, id, role, compartment, reach, may_write)
      values (${here.id}, ${newId()}, 'team-leader', 'flight-story', 'none', false)`.execute(tx),
  )
  const blind = await Promise.all([
    app.signedIn('guide', here, { ...at, workerId: joke.id }),
    app.signedIn('team-leader', here, { ...at, workerId: joke.id }),
    app.signedIn('receptionist', here, at),
    app.signedIn('coordinator', here),
    app.signedIn('administrator', here),
    app.signedIn('privacy-officer', here),
    app.signedIn('municipality', here, { municipalityId: here.municipalities[0]!.id }),
  ])
  for (const who of blind) {
    expect([who.actor.roles, (await open(who)).problem]).toEqual([who.actor.roles, 'common/not-allowed'])
    expect((await list(who)).problem).toBe('common/not-allowed')
    for (const table of ['flight_story', 'flight_story_text', 'flight_story_sharing'])
      expect((await app.as(who.actor, (tx) => sql`select id from ${sql.table(table)}`.execute(tx))).rows).toEqual([])
  }
  const elsewhere = await app.signedIn('legal-adviser', here, { locationId: here.locations[1]!.id, workerId: sanne.id })
  expect((await open(elsewhere)).problem).toBe('common/not-found')
})

test('a team leader reads it by default and writes nothing in it', async () => {
  const leader = await app.signedIn('team-leader', here, { ...at, workerId: joke.id })
  expect((await open(leader)).body).toMatchObject({ values: { words }, may: { keep: false } })
  const rewrite = { flightStoryId: storyId, askedOn: '2026-11-10', words: 'anders', version: 1 }
  expect((await leader.ask(contract.rewriteFlightStory, rewrite)).problem).toBe('common/not-allowed')
})

test('broken glass opens the file and not the flight story', async () => {
  const other = await app.signedIn('legal-adviser', here, { locationId: here.locations[1]!.id, workerId: sanne.id })
  const [{ number }] = (await app.asOwner('select number from client where id = $1', [clientId])) as [
    { number: number },
  ]
  const broken = await other.ask(breakGlass, {
    clientNumber: number,
    reason: 'Spoed: haar advocaat belt en zij is onbereikbaar',
  })
  expect(broken.status).toBe(200)
  expect((await other.ask(getClientFile, { clientId })).status).toBe(200)
  expect((await open(other)).problem).toBe('common/not-found')
  expect((await list(other)).body).toMatchObject({ stories: [], may: { keep: false } })
})

test('search and timeline know nothing of it, for who may read it either', async () => {
  expect((await lawyer.ask(searchClients, { q: 'kwelderbrug' })).body.rows).toEqual([])
  const file = await lawyer.ask(getClientFile, { clientId })
  expect(JSON.stringify(file.body)).not.toMatch(/kwelderbrug|flight/)
})

test('it is shared on consent for one recipient, once', async () => {
  const id = await consent()
  expect((await share(id)).status).toBe(200)
  expect((await share(id)).problem).toBe('reception/shared-before')
  expect((await open(lawyer)).body.story.sharings).toMatchObject([
    { state: 'shared', sharedOn: '2026-11-18', sharedWhat: 'whole', sharedBy: 'Sanne Terpstra' },
  ])
})

test('without consent that holds today nothing is shared and nothing is lost', async () => {
  const over = await consent({ consentUntil: '2026-11-17' })
  expect((await share(over)).problem).toBe('reception/no-consent')
  const part = await consent({ covers: 'part', coversWhat: 'de reis' })
  expect((await share(part)).problem).toBe('reception/no-consent')
  expect((await share(part, 'part')).status).toBe(200)
  const taken = await consent()
  expect((await withdraw(taken)).status).toBe(200)
  expect((await share(taken)).problem).toBe('reception/no-consent')
  const states = (await open(lawyer)).body.story.sharings.map(({ state }) => state)
  expect(states.toSorted()).toEqual(['over', 'shared', 'withdrawn'])
})

test.each([
  ['it is over', { consentUntil: '2026-11-17' }, 'whole', '2026-11-18'],
  ['it covers a part', { covers: 'part', coversWhat: 'de reis' }, 'whole', '2026-11-18'],
  ['the day is another', {}, 'whole', '2026-11-17'],
] as [string, Partial<contract.ConsentValues>, string, string][])(
  'the database refuses at the moment itself: %s',
  async (_why, more, what, on) => {
    const id = await consent(more)
    await expect(forced(id, what, on)).rejects.toMatchObject({ constraint: 'shared_with_consent' })
  },
)

/** Past the commands, by whatever way. */
const forced = (consentId: string, what = 'whole', on = '2026-11-18') =>
  app.as(lawyer.actor, (tx) =>
    sql`insert into flight_story_sharing (foundation_id, id, client_id, story_id, consent_id, shared_on, shared_what, shared_text)
      values (${here.id}, ${newId()}, ${clientId}, ${storyId}, ${consentId}, ${on}, ${what}, 1)`.execute(tx),
  )

test('the database refuses one that was taken back, of another client, or about something else', async () => {
  const id = await consent()
  await withdraw(id)
  const other = (await aClient(app, here)).id
  const told = { purpose: 'flight-story', recipient: 'Mr. A. Voorbeeld', covers: '', language: 'nl' } as const
  const days = { givenOn: '2026-11-12', untilOn: null }
  const written = async (clientOf: string, more: object) =>
    (await lawyer.ask(recordConsent, { clientId: clientOf, ...told, ...days, compartments: ['flight-story'], ...more }))
      .body.id
  const refused = [id, await written(other, {}), await written(clientId, { purpose: 'legal-aid' })]
  for (const one of refused) await expect(forced(one)).rejects.toMatchObject({ constraint: 'shared_with_consent' })
  // Written down in the register itself, it holds here as well.
  const ready = await written(clientId, {})
  expect((await open(lawyer)).body.story.sharings).toMatchObject([
    { id, state: 'withdrawn' },
    { id: ready, state: 'ready', values: { covers: 'whole', consentUntil: null } },
  ])
  expect((await share(ready)).status).toBe(200)
})

test('in the register it stands with the others, for who sees the flight story; to the rest it only says that there is something', async () => {
  await consent({ covers: 'part', coversWhat: 'de kwelderbrug' })
  const seen = async (who: Visitor) => (await who.ask(listConsents, { clientId })).body
  expect(await seen(lawyer)).toMatchObject({
    closed: false,
    consents: [
      {
        purpose: 'flight-story',
        recipient: 'Mr. A. Voorbeeld',
        covers: 'de kwelderbrug',
        language: 'ti',
        givenHow: 'signed',
      },
    ],
  })
  const guide = await app.signedIn('guide', here, { ...at, workerId: joke.id })
  const told = await seen(guide)
  expect(told).toMatchObject({ closed: true, consents: [], sharings: [] })
  expect(JSON.stringify(told)).not.toMatch(/kwelderbrug|Voorbeeld|flight/)
  const rows = await app.as(guide.actor, (tx) => sql`select id from consent`.execute(tx))
  expect(rows.rows).toEqual([])
  const elsewhere = await app.signedIn('legal-adviser', here, { locationId: here.locations[1]!.id, workerId: sanne.id })
  expect((await elsewhere.ask(listConsents, { clientId })).problem).toBe('common/not-found')
})

test('what was shared stays as it was, and consent can still be taken back', async () => {
  const id = await consent()
  await share(id)
  const change = (what: string) =>
    app.as(lawyer.actor, (tx) => sql`update flight_story_sharing set ${sql.raw(what)} where id = ${id}`.execute(tx))
  await expect(change('shared_on = null')).rejects.toThrow(/permission denied/)
  await withdraw(id)
  expect((await open(lawyer)).body.story.sharings).toMatchObject([{ state: 'withdrawn', withdrawnOn: '2026-11-18' }])
})
