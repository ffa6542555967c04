import type { FastifyRequest } from 'fastify'
import type pg from 'pg'
import { insertTogether } from '#capabilities/contacts/store.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Bench } from './cluster.ts'
import { quantilesOf } from './measure.ts'
import { FOUNDATION, idOf, uuid, type World } from './world.ts'

/** At location 2, besides what the world has: trajectories of all its clients, tasks, measurements and an agenda. */
export async function addGuidance(owner: pg.Client, world: World): Promise<{ led: number; appointments: number }> {
  const f = FOUNDATION
  await owner.query('set role reisgezel_owner')
  const tables = [
    'trajectory',
    'task',
    'measurement',
    'checklist_item',
    'appointment',
    'appointment_worker',
    'appointment_client',
  ]
  for (const table of tables) await owner.query(`alter table ${table} disable trigger user`)
  // Every client of the location is guided: a location with so many clients is one with so many trajectories.
  await owner.query(`insert into trajectory (foundation_id, id, client_id, kind_id, started_on, worker_id)
    select '${f}', ${uuid(20, 'c.number')}, c.id, ${uuid(3, '4')}, current_date - (c.number * 7 % 700), ${uuid(4, '2 + c.number % 20')}
    from client c where c.location_id = '${world.locationId}'
      and not exists (select from trajectory t where t.client_id = c.id)`)
  await owner.query(`insert into task (foundation_id, id, client_id, belongs_to, kind, title, due_on)
    select '${f}', ${uuid(21, 'c.number')}, c.id, 'guide', 'own', 'Bellen', current_date - 200 + (c.number * 11 % 400) from client c`)
  await owner.query(
    `insert into measurement (foundation_id, id, client_id, instrument, moment, taken_on, state, finished_at, begun_by)
    select '${f}', ${uuid(22, 'c.number')}, c.id, 'zrm-2017', 'baseline', current_date - (c.number * 3 % 600), 'finished', now(), $1
    from client c where c.number % 2 = 0`,
    [world.guideAccount],
  )
  await owner.query(`insert into checklist_item (foundation_id, id, client_id, item, state, set_on)
    select '${f}', ${uuid(23, 'c.number')}, c.id, 'doctor', 'done', current_date - (c.number * 5 % 300) from client c where c.number % 3 = 0`)
  await owner.query(`insert into appointment (foundation_id, id, location_id, kind, from_at, until_at)
    select '${f}', ${uuid(24, 'n')}, '${world.locationId}', 'talk', date_trunc('day', now()) - interval '100 days' + n * interval '30 minutes',
      date_trunc('day', now()) - interval '100 days' + n * interval '30 minutes' + interval '25 minutes' from generate_series(1, 10000) n`)
  await owner.query(`insert into appointment_worker (foundation_id, id, appointment_id, worker_id)
    select '${f}', ${uuid(25, 'n')}, ${uuid(24, 'n')}, ${uuid(4, '1 + n % 20')} from generate_series(1, 10000) n`)
  await owner.query(`insert into appointment_client (foundation_id, id, appointment_id, client_id)
    select '${f}', ${uuid(26, 'n')}, ${uuid(24, 'n')}, ${uuid(5, `1 + (n * 10 + 1) % ${world.clients}`)} from generate_series(1, 10000) n`)
  for (const table of tables) await owner.query(`alter table ${table} enable trigger user`)
  await owner.query('reset role')
  await owner.query('vacuum analyze')
  const { rows } = await owner.query<{ n: number }>(
    'select count(*)::int as n from trajectory t join client c on c.id = t.client_id where c.location_id = $1',
    [world.locationId],
  )
  return { led: rows[0]!.n, appointments: 10_000 }
}

/**
 * Recording contacts with all that belongs to it, beside its transaction alone (row security, history, audit) and the bare
 * insert of the same row; each `atOnce` at a time.
 */
export async function measureRecording(of: {
  bench: Bench
  port: number
  cookie: string
  files: readonly string[]
  pool: pg.Pool
  world: World
  count: number
  atOnce: number
}): Promise<{ ours: number; statements: number; bare: number }> {
  const { owner, installation } = of.bench
  const kindId = idOf(3, 1)
  const today = todayInAmsterdam()
  const actor = await installation.access.actorOf({ headers: { cookie: of.cookie }, ip: '127.0.0.1' } as FastifyRequest)
  if (!actor) throw new Error('the guide is not signed in')
  const values = {
    heldOn: today,
    kindId,
    mannerId: null,
    subjectId: null,
    minutes: 15,
    workerId: of.world.guideId,
    note: null,
  }
  const write = (clientId: string) =>
    installation.database.asActor(actor, today, (tx) =>
      insertTogether(tx, actor.foundationId, [{ id: newId(), clientId }], values),
    )
  const record = async (clientId: string) => {
    const answer = await fetch(`http://127.0.0.1:${of.port}/api/v1/clients/${clientId}/contacts`, {
      method: 'POST',
      headers: { cookie: of.cookie, 'content-type': 'application/json', 'x-requested-with': 'reisgezel' },
      body: JSON.stringify(values),
    })
    if (answer.status !== 200) throw new Error(`recording a contact: ${answer.status} ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  const insert = (clientId: string) =>
    of.pool.query({
      name: 'record',
      text: `insert into contact_moment (foundation_id, id, client_id, held_on, kind_id, minutes, worker_id) values ($1, gen_random_uuid(), $2, $3, $4, 15, $5)`,
      values: [FOUNDATION, clientId, today, kindId, of.world.guideId],
    })
  await quantilesOf(of.files, record, 200, of.atOnce)
  const ours = await quantilesOf(of.files, record, of.count, of.atOnce)
  await quantilesOf(of.files, write, 200, of.atOnce)
  const statements = await quantilesOf(of.files, write, of.count, of.atOnce)
  await owner.query('set role reisgezel_owner')
  await owner.query('alter table contact_moment disable trigger user')
  await quantilesOf(of.files, insert, 200, of.atOnce)
  const bare = await quantilesOf(of.files, insert, of.count, of.atOnce)
  await owner.query('alter table contact_moment enable trigger user')
  await owner.query('reset role')
  return { ours: ours.perSecond, statements: statements.perSecond, bare: bare.perSecond }
}
