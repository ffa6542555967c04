import { addDays } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ground } from './people.ts'

/** What happened to trajectories on their way: one stood still, one lasts longer, one has a second guide, one was closed. */
export async function addTrajectories(tx: Tx, on: Ground, clients: ReadonlyMap<string, string>): Promise<void> {
  const said_by = on.workers.get('Sanne Terpstra')!
  const day = (days: number) => addDays(on.today, days)
  const of = async (client: string) => {
    const client_id = clients.get(client)!
    const { id } = await tx
      .selectFrom('trajectory')
      .select('id')
      .where('client_id', '=', client_id)
      .orderBy('started_on', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    return { foundation_id: on.foundationId, id: newId(), client_id, trajectory_id: id }
  }
  await tx
    .insertInto('trajectory_pause')
    .values({
      ...(await of('Rahel Ghebremedhin')),
      from_on: day(-40),
      until_on: day(-27),
      reason: 'Opname in het ziekenhuis',
      said_by,
    })
    .execute()
  await tx
    .insertInto('trajectory_extension')
    .values({
      ...(await of('Omid Rahimi')),
      until_on: day(900),
      said_on: day(-5),
      reason: 'De gezinshereniging loopt nog; de gemeente is akkoord met een half jaar langer.',
      said_by,
    })
    .execute()
  await tx
    .insertInto('trajectory_guide')
    .values({ ...(await of('Samira Al Khatib')), worker_id: on.workers.get('Anja de Graaf')!, from_on: day(-20) })
    .execute()
  await tx
    .insertInto('exit_interview')
    .values({
      ...(await of('Amal Haddad')),
      held_on: day(-11),
      present: 'Bassam en Lina',
      reached: 'De administratie doen Amal en Bassam zelf. De kinderen gaan met plezier naar school.',
      remaining: 'Bassam zoekt nog een stage in een garage.',
      referred_to: 'Werkplein Bollenstreek',
      contact_after: true,
      held_by: on.workers.get('Kees Brouwer')!,
    })
    .execute()
}
