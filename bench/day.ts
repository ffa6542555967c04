import type { AddressInfo } from 'node:net'
import os from 'node:os'
import pg from 'pg'
import { openApp } from '../src/apps/server/app.ts'
import { openBench } from './cluster.ts'
import { addGuidance, measureRecording } from './guidance.ts'
import { type Measured, measure, table } from './measure.ts'
import { generateWorld } from './world.ts'

const atOnce = 20
const contactsEach = 50
const settings = { shared_buffers: '1GB', max_wal_size: '8GB', synchronous_commit: 'off' }
const ms = (value: number) => `${value.toFixed(1)} ms`

/** Of somebody who opens the same screen over and over. */
const pause = 2000

/** The start page of a guide, the board of who leads a location, the agenda and recording a contact, 20 at a time. */
export async function benchDay({ clients, requests }: { clients: number; requests: number }): Promise<void> {
  const bench = await openBench(undefined, settings)
  try {
    const world = await generateWorld(bench.owner, clients, contactsEach)
    const { led, appointments } = await addGuidance(bench.owner, world)
    const app = await openApp(bench.installation, null)
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const cookie = (role: string) => bench.installation.auth.cookies.header(`bench-${role}`)
    const results: [string, Measured][] = []
    const ask = async (name: string, role: string, path: string, count = requests) => {
      for (const [how, wait, times] of [
        ['', 0, count],
        [`, each every ${pause / 1000} s`, pause, Math.min(count, atOnce * 10)],
      ] as const) {
        const one = await measure(name + how, port, cookie(role), [path], times, atOnce, 200, wait)
        process.stderr.write(`${one.name} of a ${role}: p95 ${ms(one.p95)}\n`)
        results.push([role, one])
      }
    }
    const day = (after: number) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10)
    await ask('my day', 'guide', '/api/v1/my-day')
    await ask('board of a location', 'team-leader', '/api/v1/guidance-board')
    await ask('my day', 'team-leader', '/api/v1/my-day', Math.min(requests, 100))
    await ask(
      'agenda of a week',
      'team-leader',
      `/api/v1/appointments?fromOn=${day(-3)}&untilOn=${day(3)}&locationId=${world.locationId}`,
    )
    const { rows } = await bench.owner.query<{ id: string }>(
      'select distinct client_id as id from client_coupling where worker_id = $1 limit 60',
      [world.guideId],
    )
    const pool = new pg.Pool({ ...bench.connection, max: 10 })
    pool.on('connect', (client) => void client.query('set role reisgezel_owner'))
    const files = rows.map(({ id }) => id)
    const recording = { bench, port, cookie: cookie('guide'), files, pool, world, count: requests, atOnce }
    const { ours, statements, bare } = await measureRecording(recording)
    await pool.end()
    const lines = results.map(([role, one]) => [one.name, role, ms(one.median), ms(one.p95), one.perSecond.toFixed(0)])
    process.stdout.write(
      `\n${clients} clients, ${world.contacts} contacts, ${led} trajectories at the location, ${appointments} appointments, ${os.cpus().length} cores, ${atOnce} at a time\n\n` +
        `${table([['what', 'role', 'median', 'p95', 'per s'], ...lines])}\n\n` +
        `${table([
          ['recording a contact', 'per s', 'ratio'],
          ['bare insert, as owner, without triggers', bare.toFixed(0), ''],
          ['its transaction as a guide, with audit', statements.toFixed(0), (statements / bare).toFixed(2)],
          ['over HTTP, with session, checks and answer', ours.toFixed(0), (ours / bare).toFixed(2)],
        ])}\n`,
    )
    await app.close()
  } finally {
    await bench.close()
  }
}
