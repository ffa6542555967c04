import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakGlass, findAtDesk, openForWalkIn } from '#capabilities/access/contract/openings.ts'
import { findDifferences } from '#capabilities/access/store/couplings.ts'
import { getClientFile, searchClients } from '#capabilities/clients/contract.ts'
import { getContact, prepareContact } from '#capabilities/contacts/contract.ts'
import { getMyDay } from '#capabilities/guidance/contract.ts'
import { getPlacement, listPlacements } from '#capabilities/housing/contract.ts'
import { getLegalCase, listLegalCases } from '#capabilities/legal/contract.ts'
import { listPairs } from '#capabilities/matching/contract.ts'
import { addDays } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aWord, aWorker, type TestClient } from '../harness/builders.ts'
import { testApp } from '../harness/test-app.ts'
import type { Visitor } from '../harness/visitor.ts'

/** Random histories of couplings, households, moves, secrecy, openings and functions, against a model of who sees what. */
const app = await testApp()

type Role = 'guide' | 'team-leader' | 'legal-adviser' | 'receptionist'
type Person = { role: Role; at: number; visitor: Visitor; workerId: string | null; until: string | null }
type Span = { from: string; until: string | null }
type Known = TestClient & {
  at: number
  secret: boolean
  named: Set<Person>
  trajectories: (Span & { id: string; workerId: string })[]
  home: (Span & { id: string; household: string })[]
  records: { contact: string; legalContact: string; legalCase: string; placement: string }
}
type Opening = { person: Person; client: Known; kind: 'walk-in' | 'break-glass'; until: string }
type World = {
  of: Awaited<ReturnType<typeof aFoundation>>
  people: Person[]
  clients: Known[]
  openings: Opening[]
  closed: Set<number>
  households: string[]
}

const holds = ({ from, until }: Span) => from <= app.today() && (until === null || until >= app.today())
const inSpan = (spans: readonly Span[]) => spans.filter(holds)

/** What each function sees by default, said once more and in another way than the table of the product. */
const compartmentsOf: Record<Role, readonly string[]> = {
  guide: ['basics', 'contacts', 'guidance', 'housing', 'language'],
  'team-leader': ['basics', 'contacts', 'guidance', 'housing', 'language', 'legal'],
  'legal-adviser': ['basics', 'legal'],
  receptionist: [],
}
const behindGlass = ['basics', 'contacts', 'guidance', 'housing', 'language', 'legal']

/** Who sees all of this needs no broken glass, and a second one opens nothing. */
const ofGuidance = ['basics', 'contacts', 'guidance', 'housing', 'language']

const works = (person: Person) => person.until === null || person.until >= app.today()
const open = (world: World, person: Person, client: Known, kind: Opening['kind']) =>
  !client.secret &&
  // Opened at the desk of a location: it closes where the client is no longer.
  (kind === 'break-glass' || located(world, person, client)) &&
  world.openings.some(
    (one) => one.person === person && one.client === client && one.kind === kind && one.until > app.now().toISOString(),
  )
const coupled = (world: World, person: Person, client: Known) => {
  const with_ = world.clients.filter(
    (other) =>
      other === client ||
      inSpan(other.home).some((one) =>
        inSpan(client.home).some(
          (mine) => (one as { household?: string }).household === (mine as { household?: string }).household,
        ),
      ),
  )
  return with_.some((one) =>
    inSpan(one.trajectories).some((t) => (t as { workerId?: string }).workerId === person.workerId),
  )
}
const located = (world: World, person: Person, client: Known) => client.at === person.at && !world.closed.has(client.at)
const knows = (person: Person, client: Known) => !client.secret || client.named.has(person)

function sees(world: World, person: Person, client: Known, compartment: string): boolean {
  if (!works(person)) return false
  if (behindGlass.includes(compartment) && open(world, person, client, 'break-glass')) return true
  if (!compartmentsOf[person.role].includes(compartment)) return false
  if (person.role === 'guide') {
    return (knows(person, client) && coupled(world, person, client)) || open(world, person, client, 'walk-in')
  }
  return knows(person, client) && located(world, person, client)
}

async function newWorld(): Promise<World> {
  const of = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const people: Person[] = []
  const roles: [Role, number][] = [
    ['guide', 0],
    ['guide', 1],
    ['team-leader', 0],
    ['team-leader', 1],
    ['legal-adviser', 0],
    ['receptionist', 0],
  ]
  for (const [role, at] of roles) {
    const workerId = role === 'guide' ? (await aWorker(app, of)).id : null
    const visitor = await app.signedIn(role, of, {
      locationId: of.locations[at]!.id,
      ...(workerId ? { workerId } : {}),
    })
    people.push({ role, at, visitor, workerId, until: null })
  }
  const clients: Known[] = []
  for (const at of [0, 0, 1]) clients.push(await newClient(of, at, people[0]!))
  return { of, people, clients, openings: [], closed: new Set(), households: [newId(), newId()] }
}

async function newClient(of: World['of'], at: number, writer: Person): Promise<Known> {
  const client = await aClient(app, of, { givenNames: 'Zoeknaam', location: of.locations[at]! })
  const [contact, legalContact, legalCase, placement] = [newId(), newId(), newId(), newId()]
  await app.asSystem(of, async (tx) => {
    const row = { foundation_id: of.id, client_id: client.id }
    const kind = (name: string) => aWord(tx, of, 'contact-kind', name)
    const held = { ...row, held_on: '2026-01-05', worker_id: writer.workerId }
    await tx
      .insertInto('contact_moment')
      .values({ ...held, id: contact, kind_id: await kind('Begeleiding') })
      .execute()
    await tx
      .insertInto('contact_moment')
      .values({ ...held, id: legalContact, kind_id: await kind('Juridisch') })
      .execute()
    const kind_id = await aWord(tx, of, 'legal-case-kind', 'Nareis')
    await tx
      .insertInto('legal_case')
      .values({ ...row, id: legalCase, kind_id, opened_on: '2026-01-05' })
      .execute()
    await tx
      .insertInto('placement')
      .values({ ...row, id: placement, allocated_on: '2026-01-05' })
      .execute()
  })
  const records = { contact, legalContact, legalCase, placement }
  return { ...client, at, secret: false, named: new Set(), trajectories: [], home: [], records }
}

const client = fc.nat({ max: 2 })
const person = fc.nat({ max: 5 })
const days = fc.integer({ min: -20, max: 20 })
const step = fc.oneof(
  fc.record({
    do: fc.constant('couple' as const),
    client,
    person: fc.nat({ max: 1 }),
    from: days,
    length: fc.option(fc.nat({ max: 20 })),
  }),
  fc.record({ do: fc.constant('uncouple' as const), client }),
  fc.record({ do: fc.constant('join' as const), client, household: fc.nat({ max: 1 }) }),
  fc.record({ do: fc.constant('leave' as const), client }),
  fc.record({ do: fc.constant('move' as const), client, to: fc.nat({ max: 1 }) }),
  fc.record({
    do: fc.constant('secret' as const),
    client,
    on: fc.boolean(),
    named: fc.uniqueArray(person, { maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('walk-in' as const), client, person }),
  fc.record({ do: fc.constant('break-glass' as const), client, person }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 3, 13, 24, 24 * 15) }),
  fc.record({ do: fc.constant('end function' as const), person, on: fc.boolean() }),
  fc.record({ do: fc.constant('close location' as const), at: fc.nat({ max: 1 }), closed: fc.boolean() }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const sql = (text: string, values: unknown[]) => app.asOwner(text, values)

async function take(world: World, one: Step): Promise<void> {
  const { of } = world
  const of_ = 'client' in one ? world.clients[one.client]! : world.clients[0]!
  switch (one.do) {
    case 'couple': {
      const id = newId()
      const worker = world.people[one.person]!.workerId!
      const from = addDays(app.today(), one.from)
      const until = one.length === null ? null : addDays(from, one.length)
      await app.asSystem(of, async (tx) => {
        const kind_id = await aWord(tx, of, 'trajectory-kind', 'Begeleiding')
        await tx
          .insertInto('trajectory')
          .values({
            foundation_id: of.id,
            id,
            client_id: of_.id,
            worker_id: worker,
            kind_id,
            started_on: from,
            ended_on: until,
          })
          .execute()
      })
      of_.trajectories.push({ id, workerId: worker, from, until })
      return
    }
    case 'uncouple': {
      const running = of_.trajectories.pop()
      if (running) await sql('delete from trajectory where id = $1', [running.id])
      return
    }
    case 'join': {
      if (inSpan(of_.home).length > 0) return
      const household = world.households[one.household]!
      await sql('insert into household (foundation_id, id) values ($1, $2) on conflict do nothing', [of.id, household])
      const id = newId()
      await sql(
        `insert into household_membership (foundation_id, id, household_id, client_id, role, from_on) values ($1, $2, $3, $4, 'child', $5)`,
        [of.id, id, household, of_.id, app.today()],
      )
      of_.home.push({ id, household, from: app.today(), until: null })
      return
    }
    case 'leave': {
      const now = of_.home.findIndex(holds)
      if (now < 0) return
      await sql('delete from household_membership where id = $1', [of_.home[now]!.id])
      of_.home.splice(now, 1)
      return
    }
    case 'move':
      await sql('update client set location_id = $2 where id = $1', [of_.id, of.locations[one.to]!.id])
      of_.at = one.to
      return
    case 'secret': {
      const named = one.named.map((at) => world.people[at]!)
      await sql('delete from secrecy_member where client_id = $1', [of_.id])
      for (const { visitor } of one.on ? named : []) {
        await sql('insert into secrecy_member (foundation_id, id, client_id, account_id) values ($1, $2, $3, $4)', [
          of.id,
          newId(),
          of_.id,
          visitor.actor.accountId,
        ])
      }
      await sql('update client set secret = $2 where id = $1', [of_.id, one.on])
      of_.secret = one.on
      of_.named = new Set(one.on ? named : [])
      return
    }
    case 'walk-in':
    case 'break-glass':
      return openOnce(world, one.do, world.people[one.person]!, of_)
    case 'wait':
      app.setNow(new Date(app.now().getTime() + one.hours * 3_600_000).toISOString())
      return
    case 'end function': {
      const who = world.people[one.person]!
      who.until = one.on ? addDays(app.today(), -1) : null
      await sql('update role_holding set until_on = $2 where account_id = $1', [who.visitor.actor.accountId, who.until])
      return
    }
    case 'close location':
      await sql('update location set closed_on = $2 where id = $1', [
        of.locations[one.at]!.id,
        one.closed ? addDays(app.today(), -1) : null,
      ])
      if (one.closed) world.closed.add(one.at)
      else world.closed.delete(one.at)
  }
}

async function openOnce(world: World, kind: Opening['kind'], who: Person, of: Known): Promise<void> {
  const reason = 'Omdat het moet'
  const answer =
    kind === 'walk-in'
      ? await who.visitor.ask(openForWalkIn, { clientId: of.id, reason })
      : await who.visitor.ask(breakGlass, { clientNumber: of.number, reason })
  const may =
    works(who) &&
    !of.secret &&
    (kind === 'walk-in'
      ? who.role === 'guide' && located(world, who, of)
      : who.role !== 'receptionist' && !ofGuidance.every((part) => sees(world, who, of, part)))
  expect([kind, who.role, answer.status === 200]).toEqual([kind, who.role, may])
  if (may) world.openings.push({ person: who, client: of, kind, until: answer.body.endsAt })
}

/** Lists, searches and single records of everybody, against the model. */
let compared = 0
async function compare(world: World, how: 'lists' | 'all') {
  for (const who of world.people) {
    compared++
    const seen = (compartment: string) => world.clients.filter((one) => sees(world, who, one, compartment))
    const ids = (found: readonly Known[]) => found.map((one) => one.id).sort()
    const { visitor } = who
    const search = await visitor.ask(searchClients, { q: 'zoeknaam' })
    expect([who.role, 'search', (search.body.rows ?? []).map((row) => row.id).sort()]).toEqual([
      who.role,
      'search',
      ids(seen('basics')),
    ])
    const list = await visitor.ask(searchClients, {})
    expect([who.role, 'list', list.body.total ?? 0]).toEqual([who.role, 'list', seen('basics').length])
    const desk = await visitor.ask(findAtDesk, { q: 'zoeknaam' })
    const atDesk = world.clients.filter((one) => works(who) && located(world, who, one) && knows(who, one))
    expect([who.role, 'desk', (desk.body.found ?? []).map((card) => card.clientId).sort()]).toEqual([
      who.role,
      'desk',
      ids(atDesk),
    ])
    if (how === 'all') for (const one of world.clients) await compareFile(world, who, one)
  }
}

async function compareFile(world: World, who: Person, one: Known) {
  const { visitor } = who
  const basics = sees(world, who, one, 'basics')
  const found = async (asked: Promise<{ status: number }>) => (await asked).status === 200
  const file = await visitor.ask(getClientFile, { clientId: one.id })
  expect([who.role, 'file', file.status === 200]).toEqual([who.role, 'file', basics])
  if (basics) {
    const parts = new Set(file.body.events.map((event) => event.capability))
    expect([who.role, parts.has('legal'), parts.has('housing')]).toEqual([
      who.role,
      sees(world, who, one, 'legal'),
      sees(world, who, one, 'housing'),
    ])
  }
  const writes = who.role !== 'receptionist'
  const { records } = one
  const paths = {
    proposal: await found(visitor.ask(prepareContact, { clientId: one.id })),
    contact: await found(visitor.ask(getContact, { contactId: records.contact })),
    'legal contact': await found(visitor.ask(getContact, { contactId: records.legalContact })),
    'legal case': await found(visitor.ask(getLegalCase, { caseId: records.legalCase })),
    placement: await found(visitor.ask(getPlacement, { placementId: records.placement })),
    placements: JSON.stringify((await visitor.ask(listPlacements, { clientId: one.id })).body ?? {}).includes(
      records.placement,
    ),
    'legal list': ((await visitor.ask(listLegalCases, {})).body.cases ?? []).some((row) => row.client.id === one.id),
    day: JSON.stringify((await visitor.ask(getMyDay, {})).body ?? {}).includes(one.id),
    pairs: JSON.stringify((await visitor.ask(listPairs, {})).body ?? {}).includes(one.id),
  }
  const legal = sees(world, who, one, 'legal')
  expect([who.role, paths]).toEqual([
    who.role,
    {
      proposal: basics && writes,
      contact: sees(world, who, one, 'contacts') && writes,
      'legal contact': legal && writes,
      'legal case': legal,
      placement: sees(world, who, one, 'housing'),
      placements: sees(world, who, one, 'housing'),
      'legal list': legal,
      // Only those who see the trajectories have a day with people in it.
      day: paths.day && sees(world, who, one, 'guidance'),
      pairs: false,
    },
  ])
}

test('whatever happens, everybody sees what the model says and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      app.setNow('2026-11-18T11:00:00Z')
      const world = await newWorld()
      for (const one of steps) {
        await take(world, one)
        await compare(world, 'lists')
      }
      await compare(world, 'all')
      expect(await app.asSystem(world.of, findDifferences)).toEqual([])
    }),
    // Shrinking such a history takes longer than reading it.
    { numRuns: 6, endOnFailure: true },
  )
  expect(compared).toBeGreaterThan(150)
}, 180_000)
