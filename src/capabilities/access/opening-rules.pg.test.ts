import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { type Actor, roles } from '#kernel/actor.ts'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aWorker } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { mayBreakGlass, mayOpenForWalkIn } from './access.ts'

// Who may open a file for once is decided twice: by the application for its buttons, by the database for the opening itself.
const app = await testApp()
const here = await aFoundation(app)
const client = await aClient(app, here)
const worker = await aWorker(app, here)
const at = { locationId: here.locations[0]!.id, workerId: worker.id }
afterEach(() => app.asOwner('delete from access_rule'))

const asked = (actor: Actor) =>
  app.as(actor, async (tx) => {
    const { rows } = await sql<{ glass: boolean; walkIn: boolean }>`
      select coalesce(app.may_open(${client.id}, 'break-glass'), false) as glass,
        coalesce(app.may_open(${client.id}, 'walk-in'), false) as "walkIn"`.execute(tx)
    return rows[0]!
  })
const closed = (compartment: string) =>
  app.asOwner(
    `insert into access_rule (foundation_id, id, role, compartment, reach, may_write)
     select $1, gen_random_uuid(), d.role, d.compartment, 'none', false from app.compartment_default d
     where d.compartment = $2 and d.reach <> 'none'`,
    [here.id, compartment],
  )

test.each(roles)(
  'a %s opens with broken glass and for a walk-in where the database lets them, and nowhere else',
  async (role) => {
    const { actor } = await app.signedIn(role, here, at)
    expect(await asked(actor)).toEqual({ glass: mayBreakGlass(actor), walkIn: mayOpenForWalkIn(actor) })
  },
)

test('both say yes and no: what is compared is no row of the same word', async () => {
  const [guide, desk] = [await app.signedIn('guide', here, at), await app.signedIn('receptionist', here, at)]
  expect([await asked(guide.actor), await asked(desk.actor)]).toEqual([
    { glass: true, walkIn: true },
    { glass: false, walkIn: false },
  ])
})

test.each(['desk', 'basics'])(
  'a foundation that closes %s closes the walk-in in both, for every function',
  async (of) => {
    await closed(of)
    for (const role of roles) {
      const { actor } = await app.signedIn(role, here, at)
      expect([role, await asked(actor)]).toEqual([role, { glass: mayBreakGlass(actor), walkIn: false }])
      expect([role, mayOpenForWalkIn(actor)]).toEqual([role, false])
    }
  },
)

test('a number that is nobody’s, and a file of another foundation, open for no function', async () => {
  const elsewhere = await aClient(app, await aFoundation(app))
  const { actor } = await app.signedIn('team-leader', here, at)
  for (const id of [newId(), elsewhere.id]) {
    const rows = await app.as(actor, async (tx) => {
      const found = await sql<{ open: boolean }>`select app.may_open(${id}, 'break-glass') as open`.execute(tx)
      return found.rows
    })
    expect(rows).toEqual([{ open: false }])
  }
})
