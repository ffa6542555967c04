import { beforeAll, beforeEach, expect, test } from 'vitest'
import { correctFoundation, getOrganisation } from '#capabilities/organisation/contract.ts'
import { getHistory } from '#capabilities/access/contract/history.ts'
import { findAtDesk } from '#capabilities/access/contract/openings.ts'
import type { Endpoint, InputOf } from '#kernel/endpoint.ts'
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
import { correctClient, getClient, getClientFile, searchClients } from './contract.ts'
import { sealBsns } from './store/seal-bsns.ts'
import * as contract from './contract/details.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let guide: Visitor
let stranger: Visitor
let administrator: Visitor
let client: TestClient
const word: Record<string, string> = {}

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app)
  await app.asSystem(here, async (tx) => {
    for (const name of ['Syrische', 'Staatloos', 'Nederlandse']) word[name] = await aWord(tx, here, 'nationality', name)
    for (const name of ['Arabisch', 'Koerdisch']) word[name] = await aWord(tx, here, 'language', name)
    for (const name of ['AMV', 'Ex-AMV', 'Statushouder']) word[name] = await aWord(tx, here, 'target-group', name)
  })
  const [joke, piet] = [await aWorker(app, here), await aWorker(app, here)]
  const coupled = await aClient(app, here)
  await aTrajectory(app, here, { clientId: coupled.id, workerId: joke.id, startedOn: '2026-05-06' })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  guide = await app.signedIn('guide', here, { workerId: joke.id })
  stranger = await app.signedIn('guide', here, { workerId: piet.id })
  administrator = await app.signedIn('administrator', here)
})
beforeEach(async () => {
  client = await aClient(app, here, { bornOn: '2008-06-01' })
})

const details = async (of = client) => (await leader.ask(contract.getDetails, { clientId: of.id })).body
async function change(set: Record<string, unknown>) {
  const { body } = await leader.ask(getClient, { clientId: client.id })
  const wish = { ...body.values, ...set, clientId: client.id, version: body.version }
  expect((await leader.ask(correctClient, wish as InputOf<typeof correctClient>)).status).toBe(200)
}
const found = async (q: string, who = leader) => (await who.ask(searchClients, { q })).body.rows.map((row) => row.id)
const fault = (answer: { errors?: { pointer: string; code: string }[] | undefined }) =>
  answer.errors?.map(({ pointer, code }) => `${pointer} ${code}`)

test('more nationalities, with dates, beside the first; the first is not written down twice', async () => {
  await change({ nationalityId: word['Syrische'] })
  const wish = { clientId: client.id, fromOn: '2025-03-01', untilOn: null }
  const { body } = await leader.ask(contract.nationalityLines.add, { ...wish, nationalityId: word['Nederlandse']! })
  expect(await details()).toMatchObject({
    client: { nationality: 'Syrische' },
    nationalities: [{ id: body.id, name: 'Nederlandse', values: { fromOn: '2025-03-01', untilOn: null } }],
  })
  const again = (id: string) => leader.ask(contract.nationalityLines.add, { ...wish, nationalityId: id })
  expect(fault(await again(word['Syrische']!))).toEqual(['/nationalityId fault/already-there'])
  expect(fault(await again(word['Nederlandse']!))).toEqual(['/nationalityId fault/already-there'])
  // A word of another list is no nationality.
  expect(fault(await again(word['Arabisch']!))).toEqual(['/nationalityId fault/unknown-choice'])
  const turned = { ...wish, nationalityId: word['Staatloos']!, untilOn: '2020-01-01' }
  expect(fault(await leader.ask(contract.nationalityLines.add, turned))).toEqual(['/untilOn fault/ends-before-start'])
})

test('a language with how well it is spoken and read, beside the one to talk in', async () => {
  await change({ languageId: word['Arabisch'] })
  const values = {
    languageId: word['Koerdisch']!,
    speaking: 'mother-tongue',
    reading: 'none',
    knowsScript: false,
  } as const
  const { body } = await leader.ask(contract.languageLines.add, { clientId: client.id, ...values })
  const { client: about, languages } = await details()
  expect([about.language, languages]).toEqual(['Arabisch', [{ id: body.id, version: 1, name: 'Koerdisch', values }]])
  const better = { spokenLanguageId: body.id, ...values, reading: 'little' as const, version: 1 }
  expect((await leader.ask(contract.languageLines.correct, better)).status).toBe(200)
  expect((await details()).languages[0]!.values.reading).toBe('little')
  const { changes } = (await leader.ask(getHistory, { record: 'client_language', recordId: body.id })).body
  expect(changes[0]!.fields).toEqual([{ name: 'reading', before: 'none', after: 'little' }])
})

test('a number of a paper is tidied, checked and found by its beginning', async () => {
  const wish = {
    clientId: client.id,
    kind: 'document' as const,
    paper: 'residence-document' as const,
    validUntil: null,
  }
  const add = (value: string) => leader.ask(contract.identifierLines.add, { ...wish, value })
  expect(fault(await add('III-V120AL568'))).toEqual(['/value fault/no-such-number'])
  const { body } = await add('iii-v123 al568')
  expect((await details()).identifiers).toMatchObject([{ id: body.id, values: { value: 'III-V123AL568' } }])
  for (const q of ['III-V123AL568', 'v123al', 'iiiv123al568']) expect(await found(q)).toEqual([client.id])
  expect(await found('V123AL568', stranger)).toEqual([])
  await leader.ask(contract.identifierLines.remove, { identifierId: body.id })
  expect(await found('V123AL568')).toEqual([])
})

const bsn = { kind: 'bsn' as const, value: '123456782', paper: null, validUntil: null }

test('a BSN is refused without a legal basis, by the command and by the database', async () => {
  const refused = await leader.ask(contract.identifierLines.add, { clientId: client.id, ...bsn })
  expect(fault(refused)).toEqual(['/kind fault/no-basis'])
  const insert = app.asOwner(
    `insert into client_identifier (foundation_id, id, client_id, kind, bsn, search_tokens)
     values ($1, gen_random_uuid(), $2, 'bsn', '123456782', '{}')`,
    [here.id, client.id],
  )
  await expect(insert).rejects.toThrow('legal basis')
  expect((await details()).keepsBsn).toBe(false)
})

test('with a basis a BSN is kept, shown by its end, found only whole, and goes before the basis goes', async () => {
  const other = await aFoundation(app)
  const [boss, lead] = [await app.signedIn('administrator', other), await app.signedIn('team-leader', other)]
  const its = await aClient(app, other)
  const basis = async (bsnBasis: string | null) => {
    const { foundation } = (await boss.ask(getOrganisation, {})).body
    const { name, smallNumberLimit, version } = foundation
    return boss.ask(correctFoundation, { name, smallNumberLimit, version, bsnBasis })
  }
  expect((await basis('Wet maatschappelijke ondersteuning 2015, artikel 5.1.1')).status).toBe(200)
  const wrong = await lead.ask(contract.identifierLines.add, { clientId: its.id, ...bsn, value: '123456783' })
  expect(fault(wrong)).toEqual(['/value fault/no-bsn'])
  const { body } = await lead.ask(contract.identifierLines.add, { clientId: its.id, ...bsn, value: '1234.56.782' })
  const shown = await lead.ask(contract.getDetails, { clientId: its.id })
  expect(shown.body.identifiers[0]!.values.value).toBe('•••••6782')
  expect(shown.raw.payload).not.toContain('123456782')
  for (const [q, ids] of [
    ['123456782', [its.id]],
    ['12345678', []],
    ['#1234', []],
    ['1234', []],
  ] as const) {
    expect([q, await found(q, lead)]).toEqual([q, ids])
  }
  const kept = await app.asOwner<{ row: string }>(
    'select to_jsonb(i)::text as row from client_identifier i where id = $1',
    [body.id],
  )
  const looked = await app.asOwner<{ row: string }>(
    `select to_jsonb(e)::text as row from audit.event e where foundation_id = $1
     union all select to_jsonb(t)::text from client_token t where foundation_id = $1`,
    [other.id],
  )
  expect([...kept, ...looked].filter(({ row }) => row.includes('123456782'))).toEqual([])
  expect((await lead.ask(contract.getIdentifier, { identifierId: body.id })).body).toEqual({
    clientId: its.id,
    value: '123456782',
  })
  for (const visitor of [leader, boss]) {
    expect([403, 404]).toContain((await visitor.ask(contract.getIdentifier, { identifierId: body.id })).status)
  }
  const events = await app.asOwner(
    `select from audit.event where foundation_id = $1 and client_id = $2 and action = 'read' and subject = 'clients.getIdentifier'`,
    [other.id, its.id],
  )
  expect(events).toHaveLength(1)
  const desk = await app.signedIn('receptionist', other, { locationId: other.locations[0]!.id })
  expect((await desk.ask(findAtDesk, { q: '123456782' })).body).toMatchObject({ found: [] })
  const read = { identifierId: body.id, ...bsn, value: '•••••6782', version: 1 }
  expect(fault(await lead.ask(contract.identifierLines.correct, read))).toEqual(['/value fault/remove-and-add'])
  const history = await lead.ask(getHistory, { record: 'client_identifier', recordId: body.id })
  expect(history.raw.payload).not.toContain('123456782')
  expect(fault(await basis(null))).toEqual(['/bsnBasis fault/bsn-left-behind'])
  await lead.ask(contract.identifierLines.remove, { identifierId: body.id })
  expect((await basis(null)).status).toBe(200)
  expect((await administrator.ask(getOrganisation, {})).body.foundation.bsnBasis).toBeNull()
})

test('a BSN that was kept in figures is sealed when the program starts, once', async () => {
  const other = await aFoundation(app)
  const lead = await app.signedIn('team-leader', other)
  const its = await aClient(app, other)
  await app.asOwner(`update foundation set bsn_basis = 'een wet' where id = $1`, [other.id])
  const [line] = await app.asOwner<{ id: string }>(
    `insert into client_identifier (foundation_id, id, client_id, kind, bsn, search_tokens)
     values ($1, gen_random_uuid(), $2, 'bsn', '123456782', '{#123456782}') returning id`,
    [other.id, its.id],
  )
  expect(await sealBsns(app.logins.owner, app.server.sealing.bsn)).toBe(1)
  expect(await sealBsns(app.logins.owner, app.server.sealing.bsn)).toBe(0)
  expect((await lead.ask(contract.getIdentifier, { identifierId: line!.id })).body.value).toBe('123456782')
  expect(await found('123456782', lead)).toEqual([its.id])
  const rows = await app.asOwner(`select from client_identifier where bsn ~ '^\\d+$' or version > 1`)
  expect(rows).toEqual([])
})

test('a residence permit with its dates; it is not received tomorrow', async () => {
  const wish = { clientId: client.id, kind: 'asylum-fixed' as const, ground: 'refugee' as const }
  const dates = { fromOn: '2026-06-15', untilOn: '2029-06-14', receivedOn: '2026-07-01' }
  expect((await leader.ask(contract.permitLines.add, { ...wish, ...dates })).status).toBe(200)
  expect((await details()).permits.map(({ values }) => values)).toEqual([
    { kind: 'asylum-fixed', ground: 'refugee', ...dates },
  ])
  const tomorrow = await leader.ask(contract.permitLines.add, { ...wish, ...dates, receivedOn: '2026-11-19' })
  expect(fault(tomorrow)).toEqual(['/receivedOn fault/in-the-future'])
})

test('from a day on another target group: the one of now becomes one of before', async () => {
  await change({ targetGroupId: word['AMV'] })
  const ask = async (targetGroupId: string, fromOn: string, version?: number) =>
    leader.ask(contract.changeTargetGroup, {
      clientId: client.id,
      targetGroupId,
      fromOn,
      version: version ?? (await details()).client.version,
    })
  expect((await ask(word['Ex-AMV']!, '2026-06-01')).status).toBe(200)
  expect(await details()).toMatchObject({
    client: { targetGroup: 'Ex-AMV', targetGroupFrom: '2026-06-01' },
    targetGroups: [{ name: 'AMV', values: { fromOn: null, untilOn: '2026-05-31' } }],
  })
  expect(fault(await ask(word['Ex-AMV']!, '2026-07-01'))).toEqual(['/targetGroupId fault/already-there'])
  expect(fault(await ask(word['Statushouder']!, '2026-06-01'))).toEqual(['/fromOn fault/overlaps'])
  expect(fault(await ask(word['Statushouder']!, '2026-11-19'))).toEqual(['/fromOn fault/in-the-future'])
  expect((await ask(word['Statushouder']!, '2026-11-18', 1)).problem).toBe('common/stale-version')
  // Two groups of before at once cannot be.
  const early = { clientId: client.id, targetGroupId: word['Statushouder']!, fromOn: null, untilOn: '2026-01-01' }
  expect((await leader.ask(contract.targetGroupLines.add, early)).errors?.[0]?.code).toBe('fault/overlaps')
})

test('a death is written down, seen in the file, and can be taken back', async () => {
  const version = async () => (await details()).client.version
  const ask = async (deceasedOn: string | null) =>
    leader.ask(contract.recordDeath, { clientId: client.id, deceasedOn, version: await version() })
  expect(fault(await ask('2026-11-19'))).toEqual(['/deceasedOn fault/in-the-future'])
  expect(fault(await ask(null))).toEqual(['/deceasedOn fault/required'])
  expect(fault(await ask('2008-05-31'))).toEqual(['/deceasedOn fault/before-birth'])
  expect((await ask('2026-11-03')).status).toBe(200)
  const file = (await leader.ask(getClientFile, { clientId: client.id })).body
  expect(file.client.deceasedOn).toBe('2026-11-03')
  expect((await ask(null)).status).toBe(200)
  expect((await details()).client.deceasedOn).toBeNull()
  const stale = await leader.ask(contract.recordDeath, { clientId: client.id, deceasedOn: null, version: 1 })
  expect(stale.problem).toBe('common/stale-version')
})

test('how somebody may be reached is kept, and said in the file', async () => {
  const reach = { contactWay: 'whatsapp', mayWriteHome: false, secondContact: 'Zus Hanan, 06-00001234' }
  await change(reach)
  const { body } = await leader.ask(getClientFile, { clientId: client.id })
  expect(body.client).toMatchObject(reach)
})

test('nothing of this exists for who does not see the client', async () => {
  const { body } = await leader.ask(contract.permitLines.add, {
    clientId: client.id,
    kind: 'other',
    ground: null,
    fromOn: null,
    untilOn: null,
    receivedOn: null,
  })
  const asks: [Endpoint, Record<string, unknown>][] = [
    [contract.getDetails, { clientId: client.id }],
    [contract.permitLines.remove, { permitId: body.id }],
    [contract.recordDeath, { clientId: client.id, deceasedOn: null, version: 1 }],
    [
      contract.languageLines.add,
      { clientId: client.id, languageId: word['Arabisch'], speaking: null, reading: null, knowsScript: null },
    ],
  ]
  for (const who of [stranger, guide]) {
    for (const [ask, input] of asks) expect((await who.ask(ask, input)).problem).toBe('common/not-found')
  }
})
