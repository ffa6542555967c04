import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addStartingWords } from '../src/apps/starting-words.ts'
import { findSignedIn } from '#capabilities/access/commands/coming-in.ts'
import { newId } from '#kernel/ids.ts'
import { testApp } from '../test/harness/test-app.ts'
import { practicePassword, practicePeople } from './accounts.ts'
import { secondFiles } from './doubles.ts'
import { families } from './families.ts'
import { loadDemo } from './load.ts'
import { asylumSeekers } from './reception-world.ts'

// A Monday: what is "this week" has to be there then too.
const app = await testApp({ today: '2026-11-23' })
const foundation = { id: newId(), name: 'Oefenstichting', locations: [], municipalities: [] }
const refusedFolder = await fs.mkdtemp(path.join(os.tmpdir(), 'reisgezel-demo-'))
const load = () =>
  loadDemo({
    ...app,
    files: app.server.files,
    foundationId: foundation.id,
    refusedFolder,
    addStartingWords,
    today: app.today(),
  })

beforeAll(async () => {
  await app.asOwner(`insert into foundation (id, name, kind) values ($1, $2, 'practice')`, [
    foundation.id,
    foundation.name,
  ])
  await load()
})
afterAll(() => fs.rm(refusedFolder, { recursive: true }))

const counts = () =>
  app.asOwner(`select (select count(*) from client)::int as clients, (select count(*) from contact_moment)::int as contacts,
    (select count(*) from worker)::int as workers, (select count(*) from role_holding)::int as roles,
    (select count(*) from import_batch)::int as imports, (select count(*) from auth.account_user)::int as accounts`)

async function signedInAs(role: string) {
  const { email } = practicePeople.find((person) => person.role === role)!
  const accountId = await app.auth.checkPassword(email, practicePassword)
  const token = await app.auth.openSession(accountId!, { ip: '127.0.0.1', userAgent: null }, false)
  return (await findSignedIn(app.database, token, { today: app.today(), now: app.now() }))!
}

test('a second time changes nothing', async () => {
  const before = await counts()
  expect(before[0]).toMatchObject({
    clients: 88 + families.flatMap((family) => family.members).length + secondFiles.length + asylumSeekers.length,
    roles: 10,
    imports: 1,
    accounts: 10,
  })
  await load()
  expect(await counts()).toEqual(before)
})

test('every practice account signs in with its role, in a practice foundation', async () => {
  for (const person of practicePeople) {
    const { session } = await signedInAs(person.role)
    expect(session).toMatchObject({
      roles: [person.role],
      foundation: { practice: true },
      account: { name: person.name },
    })
  }
})

test('the guide has seven people in three households, one of them long not spoken', async () => {
  const { actor } = await signedInAs('guide')
  const seen = await app.as(actor!, (tx) =>
    tx
      .selectFrom('client as c')
      .innerJoin('household_membership as m', (join) =>
        join.onRef('m.client_id', '=', 'c.id').onRef('m.foundation_id', '=', 'c.foundation_id'),
      )
      .select(['c.given_names', 'm.household_id'])
      .execute(),
  )
  expect(seen.length).toBe(7)
  expect(new Set(seen.map((row) => row.household_id)).size).toBe(3)
  const talks = await app.as(actor!, (tx) =>
    tx.selectFrom('contact_moment').select(['held_on']).orderBy('held_on', 'desc').execute(),
  )
  expect(talks[0]!.held_on).toBe('2026-11-23')
})

test('the team leader and the legal adviser see everybody, the coordinator and the administrator nobody', async () => {
  const clients = async (role: string) =>
    app.as((await signedInAs(role)).actor!, async (tx) => (await tx.selectFrom('client').select('id').execute()).length)
  const everybody = 88 + families.flatMap((family) => family.members).length + secondFiles.length + asylumSeekers.length
  expect([await clients('team-leader'), await clients('legal-adviser')]).toEqual([everybody, everybody])
  expect([await clients('coordinator'), await clients('administrator')]).toEqual([0, 0])
})

test('invented people do not touch the figures of the register', async () => {
  const [found] = await app.asOwner(`
    select (select count(*) from worker where number is null and coalesce(in_service_on, '1900-01-01') <= '2017-12-31')::int as workers,
      (select count(*) from placement p join client c using (foundation_id) where c.id = p.client_id and c.source_number is null and p.housed_on < '2018-01-01')::int as placements,
      (select count(*) from contact_moment m join client c using (foundation_id) where c.id = m.client_id and c.source_number is null and m.held_on < '2018-01-01')::int as contacts,
      (select count(*) from housing_target where year = 2017)::int as targets`)
  expect(found).toEqual({ workers: 0, placements: 0, contacts: 0, targets: 4 })
})

test('there is something for every room: a running group, open dossiers, people who wait for a home', async () => {
  const [found] = await app.asOwner(`
    select (select count(*) from training_group where starts_on <= '2026-11-23' and ends_on >= '2026-11-23')::int as groups,
      (select count(*) from legal_case l join client c on c.foundation_id = l.foundation_id and c.id = l.client_id where l.closed_on is null and c.source_number is null)::int as cases,
      (select count(*) from placement where housed_on is null and allocated_on >= '2026-01-01')::int as waiting,
      (select count(*) from housing_target where year = 2026)::int as targets,
      (select count(*) from import_row where outcome = 'held')::int as held`)
  expect(found).toEqual({ groups: 2, cases: 6, waiting: 7, targets: 4, held: 1 })
})

test('a legal adviser has terms that are missed, near and far, each with its sentence and steps; a guide none', async () => {
  const terms = async (role: string) =>
    app.as((await signedInAs(role)).actor!, (tx) =>
      tx
        .selectFrom('legal_term')
        .select(['due_on', 'sentence', 'steps'])
        .where('state', '=', 'running')
        .orderBy('due_on')
        .execute(),
    )
  const [missed, near, ...far] = await terms('legal-adviser')
  const [first, second] = [missed!.due_on!, near!.due_on!]
  expect(first < '2026-11-23' && second >= '2026-11-23' && second <= '2026-11-30').toBe(true)
  expect(far).toHaveLength(5)
  for (const { due_on, sentence, steps } of [missed!, near!, ...far]) {
    expect((sentence as { nl: string }).nl).toContain(due_on!.slice(0, 4))
    expect((steps as unknown[]).length).toBeGreaterThan(0)
  }
  expect(await terms('guide')).toEqual([])
})

test('a language coach has a learner and lessons, a trainer names in a group, a town hall a year to read', async () => {
  const seen = async (role: string, table: 'pair_lesson' | 'client' | 'enrolment') =>
    app.as((await signedInAs(role)).actor!, async (tx) => (await tx.selectFrom(table).select('id').execute()).length)
  expect([await seen('language-coach', 'pair_lesson'), await seen('language-coach', 'client')]).toEqual([5, 0])
  expect(await seen('trainer', 'enrolment')).toBeGreaterThan(5)
  expect([await seen('trainer', 'client'), await seen('municipality', 'client')]).toEqual([0, 0])
})

test('one family shows two full years: talks that taper, three measurements, goals reached, the checklist closed', async () => {
  const family = `select m.client_id from household_membership m join household_membership o using (foundation_id, household_id)
    join client c on c.foundation_id = o.foundation_id and c.id = o.client_id where c.given_names = 'Amal' and c.family_name = 'Haddad'`
  const [found] = await app.asOwner(`
    select (select array_agg(n order by quarter) from (select ('2026-11-23'::date - held_on) / 91 as quarter, count(*)::int as n
        from contact_moment where client_id in (${family}) group by 1) q) as talks,
      (select count(note)::int from contact_moment where client_id in (${family})) as notes,
      (select array_agg(moment order by taken_on) from measurement where client_id in (${family})) as measured,
      (select array_agg(distinct g.id) filter (where s.score >= 0) from goal g join goal_score s on s.goal_id = g.id
        where g.client_id in (${family})) as reached,
      (select array_agg(ended_on is not null and end_reason_id is not null) from trajectory where client_id in (${family})) as ended,
      (select count(*)::int from task where client_id in (${family}) and outcome is null) as open_tasks`)
  const { talks, ...rest } = found as { talks: number[] }
  // The latest quarter first: each of the nine has talks, the first months far more than the last of guidance.
  expect(talks.length).toBe(9)
  expect(talks.at(-2)!).toBeGreaterThan(2 * talks[1]!)
  expect(rest).toMatchObject({
    notes: 17,
    measured: ['baseline', 'interim', 'final'],
    ended: [true, true],
    open_tasks: 0,
  })
  expect((rest as { reached: string[] }).reached.length).toBe(3)
})

test('who leads finds what guides offer, what was contracted, months that were confirmed and some that were not', async () => {
  const [found] = await app.asOwner(`
    select (select count(*) from worker where guides_at_most is not null)::int as offers,
      (select count(*) from contracted_number where year = 2026)::int as contracted,
      (select count(*) > 2 from monthly_check) as confirmed,
      (select count(*) from monthly_check_line l join monthly_check c on c.id = l.check_id
        where date_trunc('month', l.started_on)::date <> c.month)::int as elsewhere,
      (select count(*) > 0 from trajectory t where t.started_on between '2026-09-01' and '2026-10-31'
        and not exists (select from monthly_check_line l where l.trajectory_id = t.id)) as unchecked`)
  expect(found).toEqual({ offers: 3, contracted: 2, confirmed: true, elsewhere: 0, unchecked: true })
})
