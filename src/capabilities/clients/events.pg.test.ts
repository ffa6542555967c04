import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Endpoint, InputOf } from '#kernel/endpoint.ts'
import {
  aClient,
  aFoundation,
  aHousehold,
  aTrajectory,
  aWord,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { getClient, getClientFile, getHousehold, searchClients } from './contract.ts'
import { getDetails, permitLines } from './contract/details.ts'
import * as events from './contract/events.ts'
import { getFamily, relativeLines } from './contract/family.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let guide: Visitor
let mother: TestClient
let father: TestClient
let daughter: TestClient
let householdId: string
const word: Record<string, string> = {}

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  await app.asSystem(here, async (tx) => {
    for (const name of ['AMV', 'Ex-AMV']) word[name] = await aWord(tx, here, 'target-group', name)
    word.Eritrese = await aWord(tx, here, 'nationality', 'Eritrese')
  })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
})
beforeEach(async () => {
  mother = await aClient(app, here, { givenNames: 'Rahel', bornOn: '1990-04-12' })
  father = await aClient(app, here, { givenNames: 'Dawit', bornOn: '1988-01-01', sex: 'male' })
  daughter = await aClient(app, here, { givenNames: 'Selam', bornOn: '2015-01-01' })
  householdId = (await aHousehold(app, here, [mother, father, daughter])).id
  await app.asOwner(`update household_membership set role = 'partner' where client_id = $1`, [father.id])
  const worker = await aWorker(app, here, 'Joke Verhoef')
  await aTrajectory(app, here, { clientId: mother.id, workerId: worker.id, startedOn: '2026-01-01' })
  guide = await app.signedIn('guide', here, { workerId: worker.id })
})

type Event = { preview: Endpoint; record: Endpoint }
type Written = [table: string, action: string]

/** Which record each step is about, and what becomes of it. */
const writes: Record<string, Written> = {
  'client-begins': ['client', 'insert'],
  'relative-goes': ['relative', 'delete'],
  'household-begins': ['household', 'insert'],
  'membership-ends': ['household_membership', 'update'],
  'membership-begins': ['household_membership', 'insert'],
  'role-changes': ['household_membership', 'update'],
  'residence-ends': ['client_municipality', 'update'],
  'residence-begins': ['client_municipality', 'insert'],
  'permit-ends': ['residence_permit', 'update'],
  'permit-begins': ['residence_permit', 'insert'],
  'name-kept': ['client_name', 'insert'],
  'name-added': ['client_name', 'insert'],
  'name-changes': ['client', 'update'],
  'group-kept': ['client_target_group', 'insert'],
  'group-changes': ['client', 'update'],
  dies: ['client', 'update'],
}

/** Pairs that could be one person are worked out from what was written, and nobody wrote them. */
const changes = async () =>
  (
    await app.asOwner<{ subject: string; action: string }>(
      `select subject, action from audit.event
       where foundation_id = $1 and action in ('insert', 'update', 'delete') and subject <> 'possible_double' order by at, id`,
      [here.id],
    )
  ).map(({ subject, action }): Written => [subject, action])

/** Looks, which writes nothing, and saves, which writes exactly what was shown. */
async function happens(of: Event, wish: Record<string, unknown>, who = leader) {
  const before = (await changes()).length
  const seen = await who.ask(of.preview, wish as InputOf<Endpoint>)
  expect([seen.status, seen.errors]).toEqual([200, undefined])
  const preview = seen.body as events.Preview
  expect((await changes()).length).toBe(before)
  const stale = await who.ask(of.record, { ...wish, seen: 'anders' } as InputOf<Endpoint>)
  expect(stale.problem).toBe('clients/preview-outdated')
  expect((await changes()).length).toBe(before)
  const saved = await who.ask(of.record, { ...wish, seen: preview.seen } as InputOf<Endpoint>)
  expect([saved.status, saved.errors]).toEqual([200, undefined])
  const written = (await changes()).slice(before).map(String).sort()
  const announced = [
    ...preview.steps.map(({ what }) => String(writes[what])),
    ...(preview.following?.tasks ?? []).map(() => 'task,insert'),
  ]
  expect(written).toEqual(announced.sort())
  return { preview, newClientIds: (saved.body as { newClientIds: string[] }).newClientIds }
}
const refuses = async (of: Event, wish: Record<string, unknown>, who = leader) => {
  const answer = await who.ask(of.preview, wish as InputOf<Endpoint>)
  return answer.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? answer.problem
}
const fileOf = async (id: string, who = leader) => (await who.ask(getClientFile, { clientId: id })).body
const rolesIn = async (of: TestClient | string) =>
  (await fileOf(typeof of === 'string' ? of : of.id)).household?.members.map(
    ({ client, role }) => `${client.givenNames} ${role}`,
  )
const said = ({ steps }: events.Preview) =>
  steps.map(({ what, name, role }) => [what, name, role].filter(Boolean).join(' '))
const noted = ({ notes }: events.Preview) => notes.map(({ what, name }) => `${what} ${name.split(' ')[0]}`)

const move = (wish: object) => ({
  clientId: mother.id,
  people: [],
  target: 'new',
  withClientId: null,
  municipalityId: null,
  fromOn: '2026-11-10',
  ...wish,
})
const going = (...people: TestClient[]) => people.map(({ id }) => ({ clientId: id, role: null as string | null }))

test('a separation: who goes begins a household, who stays keeps theirs with a new head; the past stays', async () => {
  const { preview } = await happens(events.moves, move({ people: going(mother, daughter) }))
  expect(said(preview)).toEqual([
    expect.stringMatching(/^membership-ends Rahel/),
    expect.stringMatching(/^membership-ends Selam/),
    expect.stringMatching(/^role-changes Dawit .* head$/),
    'household-begins',
    expect.stringMatching(/^membership-begins Rahel .* head$/),
    expect.stringMatching(/^membership-begins Selam .* child$/),
  ])
  expect(noted(preview)).toEqual(['stays Dawit', 'guide-loses Joke'])
  expect(await rolesIn(mother)).toEqual(['Rahel head', 'Selam child'])
  expect(await rolesIn(father)).toEqual(['Dawit head'])
  const { members } = (await leader.ask(getHousehold, { householdId })).body
  expect(members.map(({ client, untilOn }) => [client.givenNames, untilOn]).sort()).toEqual([
    ['Dawit', null],
    ['Rahel', '2026-11-09'],
    ['Selam', '2026-11-09'],
  ])
  // What was told of the guide is so: the father went out of sight.
  expect((await guide.ask(getClientFile, { clientId: father.id })).problem).toBe('common/not-found')
})

test('two households become one: chosen roles, the old one ends, and the guide of one sees the others', async () => {
  const aunt = await aClient(app, here, { givenNames: 'Letebrhan', bornOn: '1960-01-01' })
  await aHousehold(app, here, [aunt])
  expect((await guide.ask(getClientFile, { clientId: aunt.id })).problem).toBe('common/not-found')
  const wish = move({
    clientId: aunt.id,
    target: 'with',
    withClientId: mother.id,
    people: [{ clientId: aunt.id, role: 'parent' }],
  })
  const { preview } = await happens(events.moves, wish)
  expect(noted(preview)).toEqual(['household-ends ', 'guide-gains Joke'])
  expect(await rolesIn(mother)).toEqual(['Rahel head', 'Dawit partner', 'Selam child', 'Letebrhan parent'])
  expect((await guide.ask(getClientFile, { clientId: aunt.id })).status).toBe(200)
})

test('somebody without a household is joined: that one gets a household as its head', async () => {
  const alone = await aClient(app, here, { givenNames: 'Tsegay' })
  const wish = move({ target: 'with', withClientId: alone.id, people: [{ clientId: father.id, role: 'lodger' }] })
  const { preview } = await happens(events.moves, wish)
  expect(said(preview)).toContainEqual(expect.stringMatching(/^membership-begins Tsegay .* head$/))
  expect(await rolesIn(alone)).toEqual(['Tsegay head', 'Dawit lodger'])
})

test('together to another municipality: the household stays, the town of each has a history', async () => {
  const lisse = here.municipalities[1]!
  const wish = move({ target: 'same', municipalityId: lisse.id, people: going(mother, father, daughter) })
  const { preview } = await happens(events.moves, wish)
  expect(preview.steps.filter(({ what }) => what === 'residence-begins').map((step) => [step.word, step.on])).toEqual([
    ['Lisse', '2026-11-10'],
    ['Lisse', '2026-11-10'],
    ['Lisse', '2026-11-10'],
  ])
  for (const { id } of [mother, father, daughter]) {
    const { residences } = await fileOf(id)
    expect(residences.map(({ municipality, fromOn, untilOn }) => [municipality.name, fromOn, untilOn])).toEqual([
      ['Lisse', '2026-11-10', null],
      ['Hillegom', null, '2026-11-09'],
    ])
  }
})

test('a move that cannot be says why, at its field', async () => {
  const stranger = await aClient(app, here)
  const hidden = await aClient(app, here, { location: here.locations[1]! })
  expect(await refuses(events.moves, move({}))).toEqual(['/people fault/required'])
  expect(await refuses(events.moves, move({ people: going(stranger) }))).toEqual(['/people fault/unknown-choice'])
  expect(await refuses(events.moves, move({ people: going(mother, father, daughter) }))).toEqual([
    '/people fault/nobody-stays',
  ])
  expect(await refuses(events.moves, move({ target: 'same', people: going(mother) }))).toEqual([
    '/municipalityId fault/required',
  ])
  const into = (withClientId: string | null) =>
    move({ target: 'with', withClientId, people: [{ clientId: father.id, role: 'lodger' }] })
  expect(await refuses(events.moves, into(null))).toEqual(['/withClientId fault/required'])
  expect(await refuses(events.moves, into(hidden.id))).toEqual(['/withClientId fault/unknown-choice'])
  expect(await refuses(events.moves, into(mother.id))).toEqual(['/withClientId fault/already-there'])
  expect(await refuses(events.moves, move({ clientId: hidden.id, people: going(hidden) }))).toBe('common/not-found')
  expect(await refuses(events.moves, move({ people: going(mother) }), await app.signedIn('guide', here))).toBe(
    'common/not-found',
  )
})

test('what changed after the preview was seen is not saved over: one looks again', async () => {
  const wish = move({ people: going(father) }) as InputOf<typeof events.moves.preview>
  const { seen } = (await leader.ask(events.moves.preview, wish)).body
  await app.asOwner(`update household_membership set role = 'lodger' where client_id = $1`, [father.id])
  expect((await leader.ask(events.moves.record, { ...wish, seen })).problem).toBe('clients/preview-outdated')
  expect(await rolesIn(mother)).toHaveLength(3)
})

const relative = (relation: 'child' | 'partner' | 'parent', givenNames: string) => ({
  clientId: mother.id,
  relation,
  givenNames,
  familyName: 'Haile',
  birthDate: relation === 'child' ? '2011-01-01' : '1960-01-01',
  birthDatePrecision: 'year' as const,
  birthDateEstimated: false,
  whereabouts: 'abroad' as const,
  country: 'Soedan',
  deceased: false,
})

test('nareizigers arrive: each gets a file, a place in the family, the town and a permit, and is elsewhere no more', async () => {
  await app.asOwner('update client set nationality_id = $1 where id = $2', [word.Eritrese, mother.id])
  const [son, grandmother] = [relative('child', 'Yonatan'), relative('parent', 'Abeba')]
  const ids = [
    (await leader.ask(relativeLines.add, son)).body.id,
    (await leader.ask(relativeLines.add, grandmother)).body.id,
  ]
  const left = (await leader.ask(relativeLines.add, relative('child', 'Blijft'))).body.id
  const wish = {
    clientId: mother.id,
    relativeIds: ids,
    fromOn: '2026-11-12',
    kind: 'asylum-fixed',
    untilOn: '2031-11-11',
  }
  const { newClientIds } = await happens(events.arrivals, wish)
  expect(newClientIds).toHaveLength(2)
  expect((await rolesIn(mother))!.slice(2)).toEqual(['Yonatan child', 'Selam child', 'Abeba parent'])
  expect((await leader.ask(getFamily, { clientId: mother.id })).body.relatives.map(({ id }) => id)).toEqual([left])
  const [found] = (await leader.ask(searchClients, { q: 'Yonatan Haile' })).body.rows
  const { values } = (await leader.ask(getClient, { clientId: found!.id })).body
  expect(values).toMatchObject({
    birthDate: '2011-01-01',
    birthDatePrecision: 'year',
    nareis: true,
    nationalityId: word.Eritrese,
    locationId: here.locations[0]!.id,
  })
  const { permits } = (await leader.ask(getDetails, { clientId: found!.id })).body
  expect(permits[0]!.values).toMatchObject({ kind: 'asylum-fixed', ground: 'nareis', fromOn: '2026-11-12' })
  expect((await fileOf(found!.id)).residences[0]).toMatchObject({ fromOn: '2026-11-12' })
  expect(await refuses(events.arrivals, { ...wish, relativeIds: ids })).toEqual(['/relativeIds fault/unknown-choice'])
  // Opening a file is not for a guide.
  expect(await refuses(events.arrivals, { ...wish, relativeIds: [left] }, guide)).toBe('common/not-allowed')
})

const birth = (wish: object = {}) => ({
  clientId: mother.id,
  givenNames: 'Hanna',
  familyName: 'Haile',
  birthDate: '2026-11-15',
  sex: 'female',
  nationalityId: word.Eritrese,
  ...wish,
})

test('a child is born: a file beside that of the parents, in their household and town', async () => {
  const { newClientIds } = await happens(events.births, birth())
  expect(await rolesIn(newClientIds[0]!)).toEqual(['Rahel head', 'Dawit partner', 'Selam child', 'Hanna child'])
  expect(await fileOf(newClientIds[0]!)).toMatchObject({
    client: { givenNames: 'Hanna', nationality: 'Eritrese', birthDate: '2026-11-15' },
    residences: [{ municipality: { name: 'Hillegom' }, fromOn: '2026-11-15' }],
  })
  expect(await refuses(events.births, birth())).toBe('clients/possible-double')
  expect(await refuses(events.births, birth({ birthDate: '2026-12-01' }))).toEqual(['/birthDate fault/in-the-future'])
  expect(await refuses(events.births, birth({ givenNames: '', familyName: null }))).toEqual([
    '/familyName fault/required',
  ])
  expect(await refuses(events.births, birth({ givenNames: 'Oud', birthDate: '1985-01-01' }))).toBe(
    'clients/older-than-parent',
  )
  expect(await refuses(events.births, birth({ nationalityId: word.AMV }))).toEqual([
    '/nationalityId fault/unknown-choice',
  ])
})

test('a child of a daughter of the house is hers; a mother without a household gets one', async () => {
  await app.asOwner(`update client set birth_date = '2005-01-01' where id = $1`, [daughter.id])
  await app.asOwner(`update client set birth_date = '1970-01-01' where id = $1`, [mother.id])
  const { newClientIds } = await happens(events.births, birth({ clientId: daughter.id, givenNames: 'Liya' }))
  const { members } = (await leader.ask(getFamily, { clientId: newClientIds[0]! })).body
  expect(members.find(({ id }) => id === newClientIds[0])!.ofClientId).toBe(daughter.id)
  const alone = await aClient(app, here, { givenNames: 'Saba' })
  const child = await happens(events.births, birth({ clientId: alone.id, givenNames: 'Noah', sex: 'male' }))
  expect(await rolesIn(child.newClientIds[0]!)).toEqual(['Saba head', 'Noah child'])
})

test('beside a secret file nobody is added that would tell of it', async () => {
  await app.asOwner('update client set secret = true where id = $1', [mother.id])
  const account = (
    await app.asOwner<{ id: string }>(
      'select account_id as id from role_holding where foundation_id = $1 and role = $2',
      [here.id, 'team-leader'],
    )
  )[0]!
  await app.asOwner(
    'insert into secrecy_member (foundation_id, id, client_id, account_id) values ($1, gen_random_uuid(), $2, $3)',
    [here.id, mother.id, account.id],
  )
  expect(await refuses(events.births, birth({ familyName: 'Geheim' }))).toEqual(['/givenNames fault/kept-secret'])
})

test('a new permit ends the one that runs the day before', async () => {
  const old = {
    kind: 'asylum-fixed' as const,
    ground: null,
    receivedOn: null,
    fromOn: '2022-01-01',
    untilOn: '2027-01-01',
  }
  await leader.ask(permitLines.add, { clientId: mother.id, ...old })
  const wish = { ...old, clientId: mother.id, kind: 'asylum-indefinite', fromOn: '2026-11-01', untilOn: null }
  await happens(events.newPermits, wish, guide)
  const { permits } = (await leader.ask(getDetails, { clientId: mother.id })).body
  expect(permits.map(({ values }) => [values.kind, values.fromOn, values.untilOn])).toEqual([
    ['asylum-indefinite', '2026-11-01', null],
    ['asylum-fixed', '2022-01-01', '2026-10-31'],
  ])
  expect(await refuses(events.newPermits, wish)).toEqual(['/fromOn fault/overlaps'])
})

test('a name is corrected: the new one is written, the old one still finds the person', async () => {
  const wish = { clientId: mother.id, givenNames: 'Rahel', familyName: 'Ghebremedhin', paper: 'Paspoort' }
  const { preview } = await happens(events.renamings, wish, guide)
  expect(preview.steps.map(({ what, word: text }) => [what, text])).toEqual([
    ['name-kept', `Rahel Test${mother.number}`],
    ['name-added', 'Rahel Ghebremedhin'],
    ['name-changes', 'Rahel Ghebremedhin'],
  ])
  for (const q of [`Test${mother.number}`, 'Rahel Ghebremedhin']) {
    expect((await leader.ask(searchClients, { q })).body.rows.map(({ id }) => id)).toContain(mother.id)
  }
  expect(await refuses(events.renamings, wish)).toEqual(['/familyName fault/already-there'])
  expect(await refuses(events.renamings, { ...wish, givenNames: ' ', familyName: null })).toEqual([
    '/familyName fault/required',
  ])
})

test('an AMV turns eighteen: the group of now is kept as one of before, and not a day too soon', async () => {
  const boy = await aClient(app, here, { bornOn: '2008-11-15' })
  await app.asOwner('update client set target_group_id = $1 where id = $2', [word.AMV, boy.id])
  const wish = { clientId: boy.id, targetGroupId: word['Ex-AMV'], fromOn: '2026-11-15' }
  expect(await refuses(events.comingsOfAge, { ...wish, fromOn: '2026-11-14' })).toEqual(['/fromOn fault/not-of-age'])
  await happens(events.comingsOfAge, wish)
  expect((await leader.ask(getDetails, { clientId: boy.id })).body).toMatchObject({
    client: { targetGroup: 'Ex-AMV', targetGroupFrom: '2026-11-15' },
    targetGroups: [{ name: 'AMV', values: { fromOn: null, untilOn: '2026-11-14' } }],
  })
  expect(await refuses(events.comingsOfAge, wish)).toEqual(['/targetGroupId fault/already-there'])
})

test('a death is written down; what is left to do is named, and the file stays where it was', async () => {
  const { preview } = await happens(events.passings, { clientId: mother.id, deceasedOn: '2026-11-17' }, guide)
  expect(noted(preview)).toEqual(['guidance-runs Rahel'])
  expect((await fileOf(mother.id, guide)).client.deceasedOn).toBe('2026-11-17')
  expect(await rolesIn(mother)).toHaveLength(3)
  expect(await refuses(events.passings, { clientId: father.id, deceasedOn: '1980-01-01' })).toEqual([
    '/deceasedOn fault/before-birth',
  ])
  expect(await refuses(events.passings, { clientId: mother.id, deceasedOn: '2026-11-16' })).toEqual([
    '/deceasedOn fault/already-there',
  ])
})
