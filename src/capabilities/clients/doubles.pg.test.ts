import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
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
import { listAuditEvents } from '#capabilities/access/contract/log.ts'
import { keepDoubles } from './commands/keep-doubles.ts'
import { getClientFile, registerClient, searchClients } from './contract.ts'
import * as contract from './contract/doubles.ts'
import { nameLines } from './contract/details.ts'

let app: TestApp
let here: TestFoundation
let leader: Visitor
let elsewhere: Visitor
let guide: Visitor

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})
beforeEach(async () => {
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  elsewhere = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
  guide = await app.signedIn('guide', here, { workerId: (await aWorker(app, here)).id })
})

const keep = (...clients: TestClient[]) =>
  app.asSystem(here, (tx) =>
    keepDoubles(
      tx,
      here.id,
      clients.map(({ id }) => id),
    ),
  )
const listed = async (who = leader) => (await who.ask(contract.listPossibleDoubles, {})).body
const rahel = { givenNames: 'Rahel', familyName: 'Ghebremedhin', bornOn: '1987-03-04' }
const spelled = { givenNames: 'Rahel', familyName: 'Gebremedhn', bornOn: '1987-03-04' }

async function twins() {
  const one = await aClient(app, here, { ...rahel, vNumber: '2012345678' })
  const other = await aClient(app, here, spelled)
  await keep(other)
  return { one, other }
}
/** The only pair that waits, as it is merged: the file of `kept` stays. */
async function merge(kept: TestClient, picks: contract.MergePicks = {}, who = leader) {
  const [pair] = (await listed(who)).pairs
  const { body } = await who.ask(contract.getPossibleDouble, { doubleId: pair!.id })
  const side = body.one.file?.id === kept.id ? 'one' : 'other'
  return who.ask(contract.mergeClients, { doubleId: pair!.id, version: body.version, keep: side, picks })
}

test('who registers somebody who seems to be there already finds the pair, with the reasons, and nobody else does', async () => {
  const one = await aClient(app, here, rahel)
  const values = { locationId: here.locations[0]!.id, birthDate: '1987-03-04', birthDateEstimated: false, sex: null }
  const nothing = { vNumber: null, phone: null, email: null, remarks: null, nareis: false, needsInterpreter: false }
  const none = { nationalityId: null, languageId: null, targetGroupId: null, municipalityId: null, withClientId: null }
  const register = (of: typeof spelled, neverthelessReason: string | null = null) =>
    leader.ask(registerClient, {
      ...values,
      ...nothing,
      ...none,
      givenNames: of.givenNames,
      familyName: of.familyName,
      role: null,
      neverthelessReason,
    })
  expect((await register(spelled)).status).toBe(409)
  expect((await register(spelled, 'Nicht met dezelfde naam')).status).toBe(200)
  expect((await listed()).pairs).toEqual([])
  const other = await aClient(app, here, { ...rahel, familyName: 'Ghebremedhn', vNumber: '2011111111' })
  await keep(other)
  const { pairs } = await listed()
  expect(pairs).toHaveLength(2)
  const mine = pairs.find(({ persons }) => persons.some(({ id }) => id === one.id))!
  expect(mine).toMatchObject({ probably: true, persons: [{ id: one.id }, { id: other.id }], elsewhere: null })
  expect(mine.reasons).toContain('same-birth-date')
  expect((await listed(elsewhere)).pairs).toEqual([])
  expect((await guide.ask(contract.listPossibleDoubles, {})).status).toBe(403)
})

test('said to be two people, with a reason, is remembered for ever and can be taken back', async () => {
  const { one, other } = await twins()
  const [pair] = (await listed()).pairs
  await leader.ask(contract.judgeNotSame, { doubleId: pair!.id, why: 'Nicht en tante, samen gezien' })
  await keep(one, other)
  expect((await listed()).pairs).toEqual([])
  expect(
    (await leader.ask(contract.mergeClients, { doubleId: pair!.id, version: 2, keep: 'one', picks: {} })).status,
  ).toBe(403)
  await leader.ask(contract.withdrawVerdict, { doubleId: pair!.id })
  expect((await listed()).pairs).toHaveLength(1)
})

test('a name or number that is changed makes pairs and ends them', async () => {
  const one = await aClient(app, here, rahel)
  const other = await aClient(app, here, { givenNames: 'Hanna', familyName: 'Tesfay', bornOn: '1987-03-04' })
  await keep(one, other)
  expect((await listed()).pairs).toEqual([])
  const name = { kind: 'document', givenNames: 'ራሄል', familyName: 'ገብረመድህን', paper: null } as const
  const { body } = await leader.ask(nameLines.add, { clientId: other.id, ...name })
  expect((await listed()).pairs).toHaveLength(1)
  await leader.ask(nameLines.remove, { nameId: body.id })
  expect((await listed()).pairs).toEqual([])
})

test('a secret person is in no pair, except for who is named', async () => {
  const { other } = await twins()
  await app.asOwner('update client set secret = true where id = $1', [other.id])
  expect((await listed()).pairs).toEqual([])
})

test('of a file elsewhere only its location is told, until that location shows it; then both have agreed', async () => {
  const one = await aClient(app, here, rahel)
  const other = await aClient(app, here, { ...spelled, location: here.locations[1]! })
  await keep(one)
  const [pair] = (await listed()).pairs
  expect(pair).toMatchObject({ reasons: [], persons: [{ id: one.id }], elsewhere: { location: 'Lisse', asked: null } })
  const doubleId = pair!.id
  const seen = (await leader.ask(contract.getPossibleDouble, { doubleId })).body
  expect([seen.one, seen.other].find(({ mine }) => !mine)).toMatchObject({ file: null, location: 'Lisse' })
  expect(seen.may).toEqual({ judge: true, ask: true, merge: false })
  const wish = { doubleId, version: seen.version, keep: 'one', picks: {} } as const
  expect((await leader.ask(contract.mergeClients, wish)).status).toBe(403)

  await elsewhere.ask(contract.askAboutDouble, { doubleId })
  const offered = (await leader.ask(contract.getPossibleDouble, { doubleId })).body
  expect([offered.one, offered.other].find(({ mine }) => !mine)?.file?.values.familyName).toBe('Gebremedhn')
  expect((await leader.ask(getClientFile, { clientId: other.id })).status).toBe(404)
  const own = (await elsewhere.ask(contract.getPossibleDouble, { doubleId })).body
  expect([own.one, own.other].find(({ mine }) => !mine)?.file).toBe(null)
  expect(own.may.merge).toBe(false)
  expect((await merge(one)).status).toBe(200)
  expect((await elsewhere.ask(searchClients, { q: 'Gebremedhn' })).body.rows).toEqual([])
})

test('merged, everything hangs on one file, and the old number, the old name and the old address lead to it', async () => {
  const { one, other } = await twins()
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: other.id, workerId: worker.id })
  const guideOfOther = await app.signedIn('guide', here, { workerId: worker.id })
  const done = await merge(one)
  expect(done).toMatchObject({ status: 200, body: { clientId: one.id, inSight: true } })
  const ids = async (q: string) => (await leader.ask(searchClients, { q })).body.rows.map(({ id }) => id)
  for (const q of [String(other.number), String(one.number), '2012345678', 'Gebremedhn Rahel', 'Ghebremedhin']) {
    expect(await ids(q), q).toEqual([one.id])
  }
  expect(await leader.ask(getClientFile, { clientId: other.id })).toMatchObject({
    status: 410,
    body: { current: { clientId: one.id } },
  })
  expect((await guideOfOther.ask(getClientFile, { clientId: one.id })).status).toBe(200)
  expect((await guide.ask(getClientFile, { clientId: other.id })).status).toBe(404)
  expect((await listed()).merges).toMatchObject([{ client: { id: one.id }, goneNumber: other.number }])
})

test('who is in two households stays in the one that was chosen, and looking beforehand changes nothing', async () => {
  const { one, other } = await twins()
  const [husband, child] = [
    await aClient(app, here, { givenNames: 'Yonas', familyName: 'Kidane', bornOn: '1980-02-02' }),
    await aClient(app, here, { givenNames: 'Sara', familyName: 'Abraham', bornOn: '2015-02-02' }),
  ]
  await aHousehold(app, here, [one, husband])
  const second = await aHousehold(app, here, [other, child])
  const [pair] = (await listed()).pairs
  const before = await everything()
  const side = one.id < other.id ? 'one' : 'other'
  const picks = { household: side === 'one' ? 'other' : 'one' } as const
  const preview = await leader.ask(contract.previewMerge, { doubleId: pair!.id, keep: side, picks })
  expect(preview.body).toEqual({
    lines: expect.arrayContaining([
      { of: 'household_membership', moved: 1, aside: 1 },
      { of: 'client_municipality', moved: 0, aside: 1 },
    ]),
    hidden: 0,
  })
  expect(await everything()).toEqual(before)
  expect((await merge(one, picks)).status).toBe(200)
  const { household } = (await leader.ask(getClientFile, { clientId: one.id })).body
  expect(household?.id).toBe(second.id)
  expect(household?.members.map(({ client }) => client.id).sort()).toEqual([one.id, child.id].sort())
})

/** Pairs are looked for again. */
const unlike = (of: string) =>
  of === 'possible_double' ? `'{id,version,created_at,updated_at}'::text[]` : `'{}'::text[]`
/** All rows of the foundation that hang on clients. */
async function everything() {
  const tables = await app.asOwner<{ of: string }>(
    `select 'client' as of union all select distinct f.of::text from app.hanging_on_client() f
     union all select 'client_token' union all select 'client_coupling' union all select 'possible_double' union all select 'import_link'`,
  )
  const rows: Record<string, unknown> = {}
  for (const { of } of tables) {
    if (of === 'client_merge') continue
    rows[of] = await app.asOwner(
      `select to_jsonb(t) - ${unlike(of)} as row from ${of} t where foundation_id = $1 order by (to_jsonb(t) - ${unlike(of)})::text`,
      [here.id],
    )
  }
  return rows
}

test('a merge that is undone leaves both as they were', async () => {
  const { one, other } = await twins()
  await aHousehold(app, here, [one])
  await aHousehold(app, here, [other, await aClient(app, here, { givenNames: 'Sara', familyName: 'Abraham' })])
  await aTrajectory(app, here, { clientId: other.id, workerId: (await aWorker(app, here)).id })
  const before = await everything()
  const { body } = await merge(one)
  expect(await everything()).not.toEqual(before)
  const undone = await leader.ask(contract.undoMerge, { mergeId: body.id, toGone: [], fieldsToGone: [] })
  expect(undone).toMatchObject({ status: 200, body: { clientId: one.id, goneId: other.id } })
  expect(await everything()).toEqual(before)
  expect((await leader.ask(contract.undoMerge, { mergeId: body.id, toGone: [], fieldsToGone: [] })).status).toBe(409)
})

test('what came after a merge goes with whom it is said to', async () => {
  const { one, other } = await twins()
  const { body } = await merge(one)
  const added = async (kind: 'former' | 'alias', familyName: string) =>
    (await leader.ask(nameLines.add, { clientId: one.id, kind, givenNames: 'Rahel', familyName, paper: null })).body.id
  const [theirs, ours] = [await added('former', 'Tesfay'), await added('alias', 'Kidane')]
  const { body: merged } = await leader.ask(contract.getMerge, { mergeId: body.id })
  expect(merged.since.map(({ id, of, words, seen }) => [id, of, words, seen]).sort()).toEqual(
    [
      [theirs, 'client_name', 'Rahel Tesfay', true],
      [ours, 'client_name', 'Rahel Kidane', true],
    ].sort(),
  )
  await leader.ask(contract.undoMerge, { mergeId: body.id, toGone: [theirs], fieldsToGone: [] })
  const names = await app.asOwner<{ client_id: string; id: string }>(
    'select client_id, id from client_name where foundation_id = $1 order by family_name',
    [here.id],
  )
  expect(names).toEqual([
    { client_id: one.id, id: ours },
    { client_id: other.id, id: theirs },
  ])
})

test('the log is found by the number that is no more, with what was done before and the merge itself', async () => {
  const { one, other } = await twins()
  await leader.ask(getClientFile, { clientId: other.id })
  const { body } = await merge(one)
  const officer = await app.signedIn('privacy-officer', here)
  const log = async () => (await officer.ask(listAuditEvents, { clientNumber: other.number })).body.events
  const doneIn = async () => (await log()).map(({ action, subject, clientNumber }) => [action, subject, clientNumber])
  expect(await doneIn()).toEqual(
    expect.arrayContaining([
      ['read', 'clients.getClientFile', other.number],
      ['insert', 'client_merge', one.number],
    ]),
  )
  await leader.ask(contract.undoMerge, { mergeId: body.id, toGone: [], fieldsToGone: [] })
  expect(await doneIn()).toEqual(
    expect.arrayContaining([
      ['read', 'clients.getClientFile', other.number],
      ['update', 'client_merge', one.number],
    ]),
  )
})

const day = fc.integer({ min: 0, max: 60 })
const stretch = fc.tuple(fc.option(day), fc.option(day))
/** What hangs on one of three people: days are counted from the first of 2026. */
const hanging = fc.record({
  who: fc.integer({ min: 0, max: 2 }),
  of: fc.constantFrom(
    'membership',
    'municipality',
    'nationality',
    'trajectory',
    'contact',
    'lesson',
    'enrolment',
    'name',
    'relative',
    'child',
  ),
  stretch,
})
type Hanging = typeof hanging extends fc.Arbitrary<infer T> ? T : never
const dayOf = (at: number | null) =>
  at === null ? null : new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)

/** Puts it there as far as the file takes it: who is in a household already is not in a second one. */
async function hang(people: readonly TestClient[], { who, of, stretch: [a, b] }: Hanging): Promise<void> {
  const [from, until] = a !== null && b !== null && a > b ? [b, a] : [a, b]
  const row = { foundation: here.id, client: people[who]!.id, from: dayOf(from), until: dayOf(until) }
  const word = (list: string) =>
    `(select id from list_item where foundation_id = $1 and list = '${list}' order by name limit 1)`
  const into: Record<Hanging['of'], string> = {
    membership: `with h as (insert into household (foundation_id, id) values ($1, gen_random_uuid()) returning id)
      insert into household_membership (foundation_id, id, household_id, client_id, role, from_on, until_on)
      select $1, gen_random_uuid(), id, $2, 'head', $3::date, $4::date from h`,
    municipality: `insert into client_municipality (foundation_id, id, municipality_id, client_id, from_on, until_on)
      select $1, gen_random_uuid(), id, $2, $3::date, $4::date from municipality where foundation_id = $1 order by name limit 1`,
    nationality: `insert into client_nationality (foundation_id, id, nationality_id, client_id, from_on, until_on)
      values ($1, gen_random_uuid(), ${word('nationality')}, $2, $3::date, $4::date)`,
    trajectory: `insert into trajectory (foundation_id, id, kind_id, client_id, started_on, ended_on)
      values ($1, gen_random_uuid(), ${word('trajectory-kind')}, $2, coalesce($3::date, '2026-01-01'), $4::date)`,
    contact: `insert into contact_moment (foundation_id, id, kind_id, client_id, held_on, note)
      values ($1, gen_random_uuid(), ${word('contact-kind')}, $2, coalesce($3::date, $4::date, '2026-01-01'), 'gesproken')`,
    lesson: `with p as (insert into language_pair (foundation_id, id, worker_id, client_id, started_on)
        select $1, gen_random_uuid(), id, $2, '2025-01-01' from worker where foundation_id = $1 order by id limit 1 returning id)
      insert into pair_lesson (foundation_id, id, pair_id, client_id, held_on, minutes)
      select $1, gen_random_uuid(), id, $2, coalesce($3::date, $4::date, '2026-01-01'), 60 from p`,
    enrolment: `insert into enrolment (foundation_id, id, group_id, client_id, invited_on, completed_on)
      select $1, gen_random_uuid(), id, $2, $3::date, $4::date from training_group where foundation_id = $1 order by id limit 1`,
    relative: `insert into relative (foundation_id, id, client_id, relation, given_names, family_name, birth_date, whereabouts)
      values ($1, gen_random_uuid(), $2, 'child', 'Yusuf', '', coalesce($3::date, $4::date), 'abroad')`,
    // In the household of another of the three, as a child of theirs.
    child: `insert into household_membership (foundation_id, id, household_id, client_id, of_client_id, role, from_on, until_on)
      select $1, gen_random_uuid(), m.household_id, $2, m.client_id, 'child', $3::date, $4::date
      from household_membership m where m.foundation_id = $1 and m.client_id <> $2 order by m.created_at, m.id limit 1`,
    name: `insert into client_name (foundation_id, id, client_id, given_names, family_name, kind, script, folded_name, search_tokens, name_parts, paper)
      values ($1, gen_random_uuid(), $2, 'Selam', 'Tesfaye', 'alias', 'latin', 'selam tesfaye', '{selam,tesfaye}', '[]', coalesce($3, $4))`,
  }
  await app.asOwner(into[of], Object.values(row)).catch((error: { code: string }) => {
    if (!['23505', '23P01'].includes(error.code)) throw error
  })
}

const step = fc.record({
  kept: fc.integer({ min: 0, max: 2 }),
  gone: fc.integer({ min: 0, max: 2 }),
  picksGone: fc.boolean(),
})

test('merging and undoing, whatever hangs on the files and however often, gives back what was there', async () => {
  await app.asSystem(here, async (tx) => {
    await aWord(tx, here, 'nationality', 'Syrische')
    await aWord(tx, here, 'trajectory-kind', 'Begeleiding')
    await aWord(tx, here, 'contact-kind', 'Gesprek')
    const programme = await aWord(tx, here, 'programme', 'Taal')
    await tx
      .insertInto('training_group')
      .values({ foundation_id: here.id, id: newId(), programme_id: programme, starts_on: '2026-01-01' })
      .execute()
  })
  let merges = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(hanging, { maxLength: 12 }),
      fc.array(step, { minLength: 1, maxLength: 2 }),
      async (rows, steps) => {
        const people = [
          await aClient(app, here, rahel),
          await aClient(app, here, { ...spelled, vNumber: null }),
          await aClient(app, here, { givenNames: 'Rahel', familyName: 'ገብረመድህን', bornOn: null }),
        ]
        for (const row of rows) await hang(people, row)
        const pairs = new Map<string, string>()
        for (const [i, j] of [
          [0, 1],
          [0, 2],
          [1, 2],
        ] as const) {
          const { body } = await leader.ask(contract.pairClients, { clientId: people[i]!.id, otherId: people[j]!.id })
          pairs.set(`${i}${j}`, body.id).set(`${j}${i}`, body.id)
        }
        const before = await everything()
        const done: string[] = []
        for (const { kept, gone, picksGone } of steps) {
          const doubleId = pairs.get(`${kept}${gone}`)
          if (!doubleId) continue
          const keep = people[kept]!.id < people[gone]!.id ? 'one' : 'other'
          const pick = picksGone ? (keep === 'one' ? 'other' : 'one') : keep
          const picks = { name: pick, household: pick, municipality: pick, birthDate: pick } as const
          const merged = await leader.ask(contract.mergeClients, { doubleId, version: 1, keep, picks })
          if (merged.status === 200) {
            done.unshift(merged.body.id)
            merges += 1
          }
        }
        for (const mergeId of done) {
          expect((await leader.ask(contract.undoMerge, { mergeId, toGone: [], fieldsToGone: [] })).status).toBe(200)
        }
        expect(await everything()).toEqual(before)
        // The next history begins with nobody.
        await app.asOwner('delete from client where foundation_id = $1', [here.id])
      },
    ),
    { numRuns: 12 },
  )
  expect(merges).toBeGreaterThan(3)
}, 120_000)
