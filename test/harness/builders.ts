import { ensureListItems } from '#capabilities/organisation/public.ts'
import type { List } from '#capabilities/organisation/contract.ts'
import { foldedColumns } from '#capabilities/clients/rules/folded.ts'
import { newId } from '#kernel/ids.ts'
import type { Named } from '#kernel/shapes.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { TestApp } from './test-app.ts'

export type TestFoundation = { id: string; name: string; locations: readonly Named[]; municipalities: readonly Named[] }

let serial = 0

/** A foundation with a location per name, each serving the municipality of the same name. */
export async function aFoundation(
  app: TestApp,
  of: { name?: string; locations?: readonly string[]; practice?: boolean } = {},
): Promise<TestFoundation> {
  const id = newId()
  const name = of.name ?? `Stichting ${++serial}`
  await app.asOwner('insert into foundation (id, name, kind) values ($1, $2, $3)', [
    id,
    name,
    of.practice ? 'practice' : 'own',
  ])
  const names = of.locations ?? ['Hillegom']
  const foundation = { id, name, locations: names.map(named), municipalities: names.map(named) }
  await app.asSystem(foundation, async (tx) => {
    for (const [i, location] of foundation.locations.entries()) {
      const municipality = foundation.municipalities[i]!
      await tx
        .insertInto('location')
        .values({ foundation_id: id, ...location })
        .execute()
      await tx
        .insertInto('municipality')
        .values({ foundation_id: id, ...municipality })
        .execute()
      await tx
        .insertInto('location_municipality')
        .values({ foundation_id: id, id: newId(), location_id: location.id, municipality_id: municipality.id })
        .execute()
    }
  })
  return foundation
}

const named = (name: string): Named => ({ id: newId(), name })

/** The id of a word of the foundation; added when it is not there. */
export async function aWord(tx: Tx, of: TestFoundation, list: List, name: string): Promise<string> {
  const ids = await ensureListItems(tx, of.id, list, [name])
  return ids.get(name)!
}

export type TestClient = { id: string; number: number }

/** A client with a name, a municipality and whatever the test says about it. */
export async function aClient(
  app: TestApp,
  of: TestFoundation,
  wish: {
    givenNames?: string
    familyName?: string
    bornOn?: string | null
    vNumber?: string | null
    sex?: 'male' | 'female' | 'other'
    location?: Named
    municipality?: Named
  } = {},
): Promise<TestClient> {
  const client = { id: newId(), number: ++serial + 1000 }
  const given = wish.givenNames ?? 'Amina'
  const family = wish.familyName ?? `Test${client.number}`
  await app.asSystem(of, async (tx) => {
    await tx
      .insertInto('client')
      .values({
        foundation_id: of.id,
        id: client.id,
        number: client.number,
        location_id: (wish.location ?? of.locations[0]!).id,
        given_names: given,
        family_name: family,
        ...foldedColumns(given, family, [String(client.number), wish.vNumber ?? null]),
        birth_date: wish.bornOn === undefined ? '1990-04-12' : wish.bornOn,
        v_number: wish.vNumber ?? null,
        sex: wish.sex ?? 'female',
      })
      .execute()
    await tx
      .insertInto('client_municipality')
      .values({
        foundation_id: of.id,
        id: newId(),
        client_id: client.id,
        municipality_id: (wish.municipality ?? of.municipalities[0]!).id,
      })
      .execute()
  })
  return client
}

/** A household of these clients: the first is its head, the others are partner or child as given. */
export async function aHousehold(
  app: TestApp,
  of: TestFoundation,
  members: readonly TestClient[],
  from: string | null = null,
): Promise<{ id: string }> {
  const id = newId()
  await app.asSystem(of, async (tx) => {
    await tx.insertInto('household').values({ foundation_id: of.id, id }).execute()
    for (const [i, member] of members.entries()) {
      await tx
        .insertInto('household_membership')
        .values({
          foundation_id: of.id,
          id: newId(),
          household_id: id,
          client_id: member.id,
          role: i === 0 ? 'head' : 'child',
          from_on: from,
        })
        .execute()
    }
  })
  return { id }
}

/** Somebody of the team. */
export async function aWorker(
  app: TestApp,
  of: TestFoundation,
  name = `Medewerker ${++serial}`,
): Promise<{ id: string; name: string }> {
  const id = newId()
  await app.asSystem(of, async (tx) => {
    await tx
      .insertInto('worker')
      .values({
        foundation_id: of.id,
        id,
        name,
        folded_name: name.toLowerCase(),
        kind: 'volunteer',
        function_id: await aWord(tx, of, 'function', 'Maatschappelijk begeleider'),
        in_service_on: '2015-01-01',
      })
      .execute()
  })
  return { id, name }
}

/** An open trajectory couples the worker to the client: from then on the guide sees the file. */
export async function aTrajectory(
  app: TestApp,
  of: TestFoundation,
  wish: { clientId: string; workerId: string | null; startedOn?: string; endedOn?: string | null; kind?: string },
): Promise<{ id: string }> {
  const id = newId()
  await app.asSystem(of, async (tx) => {
    await tx
      .insertInto('trajectory')
      .values({
        foundation_id: of.id,
        id,
        client_id: wish.clientId,
        worker_id: wish.workerId,
        kind_id: await aWord(tx, of, 'trajectory-kind', wish.kind ?? 'Maatschappelijke begeleiding'),
        started_on: wish.startedOn ?? '2026-01-05',
        ended_on: wish.endedOn ?? null,
      })
      .execute()
  })
  return { id }
}
