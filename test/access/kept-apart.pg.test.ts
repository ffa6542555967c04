import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { type Role, roles } from '#kernel/actor.ts'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aTrajectory, aWorker } from '../harness/builders.ts'
import { testApp } from '../harness/test-app.ts'

/**
 * Compartments in which nothing is kept yet have their doors already: the first table that is put in one opens for these
 * functions and for no other. Own clients and those of a colleague at the same location; + is also writing. By hand from
 * docs/privacy.md.
 */
const kept = {
  'flight-story': { 'legal-adviser': 'own+ colleague+', 'team-leader': 'own colleague' },
  health: { 'team-leader': 'own+ colleague+' },
  money: { 'budget-coach': 'own+', 'team-leader': 'own+ colleague+' },
  meldcode: { 'team-leader': 'own+ colleague+' },
} as const satisfies Record<string, Partial<Record<Role, string>>>

const app = await testApp()
const ours = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
const [here, there] = ours.locations as [{ id: string; name: string }, { id: string; name: string }]
const [worker, colleague] = [await aWorker(app, ours), await aWorker(app, ours)]
const clientOf = async (workerId: string, location: { id: string; name: string }) => {
  const { id } = await aClient(app, ours, { location })
  await aTrajectory(app, ours, { clientId: id, workerId })
  return id
}
const clients: Record<string, string> = {
  own: await clientOf(worker.id, here),
  colleague: await clientOf(colleague.id, here),
  elsewhere: await clientOf(colleague.id, there),
  secret: await clientOf(worker.id, here),
}
await app.asOwner('update client set secret = true where id = $1', [clients['secret']])
const visitors = await Promise.all(
  roles.map((role) =>
    app.signedIn(
      role,
      ours,
      role === 'municipality'
        ? { municipalityId: ours.municipalities[0]!.id }
        : { locationId: here.id, workerId: worker.id },
    ),
  ),
)

test.each(Object.entries(kept))(
  'what is put in %s opens for those who may, and for nobody else',
  async (compartment, opens) => {
    const table = `kept_${compartment.replace('-', '_')}`
    await app.asOwner(`create table ${table} (foundation_id uuid not null, id uuid not null default gen_random_uuid(),
    client_id uuid not null, note text not null, primary key (foundation_id, id))`)
    await app.asOwner(`select app.protect_with_client('${table}', '${compartment.replace('-', '_')}')`)
    await app.asOwner(`grant select, insert, update on ${table} to reisgezel_app`)
    for (const id of Object.values(clients)) {
      await app.asOwner(`insert into ${table} (foundation_id, client_id, note) values ($1, $2, 'iets')`, [ours.id, id])
    }
    const found: Partial<Record<Role, string>> = {}
    for (const [at, role] of roles.entries()) {
      const { actor } = visitors[at]!
      const cells = await app.as(actor!, async (tx) => {
        const read = await sql<{ client_id: string }>`select client_id from ${sql.table(table)}`.execute(tx)
        const changed = await sql<{ client_id: string }>`
        update ${sql.table(table)} set note = 'anders' returning client_id`.execute(tx)
        const changes = new Set(changed.rows.map((row) => row.client_id))
        return Object.entries(clients)
          .filter(([, id]) => read.rows.some((row) => row.client_id === id))
          .map(([state, id]) => `${state}${changes.has(id) ? '+' : ''}`)
      })
      if (cells.length > 0) found[role] = cells.join(' ')
      const adding = app.as(actor!, (tx) =>
        sql`insert into ${sql.table(table)} (foundation_id, id, client_id, note)
        values (${ours.id}, ${newId()}, ${clients['own']!}, 'nieuw')`.execute(tx),
      )
      if (cells.includes('own+')) await adding
      else await expect(adding).rejects.toThrow(/row-level security/)
    }
    expect(found).toEqual(opens)
  },
)
