import fs from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { openApp } from '../src/apps/server/app.ts'
import { type Bench, openBench } from './cluster.ts'
import { measureDoubles } from './doubles.ts'
import { measureNames } from './names.ts'
import { generatePersons, type PersonsWorld, wrongTokens } from './persons.ts'
import { measureSearch } from './search.ts'

type Options = {
  persons: number
  keep: string | undefined
  requests: number
  only: readonly string[]
  names: boolean
  doubles: boolean
}

const SAMPLE = 200
const settings = { shared_buffers: '5GB', max_wal_size: '16GB', synchronous_commit: 'off' }
const say = (text: string) => process.stderr.write(`${text}\n`)
const gigabytes = (bytes: number) => `${(bytes / 1024 ** 3).toFixed(1)} GB`

/** Searching among very many persons. */
export async function benchPersons({ persons, keep, requests, only, names, doubles }: Options): Promise<void> {
  const bench = await openBench(keep, settings)
  try {
    const world = await worldOf(bench, persons)
    const wrong = await wrongTokens(bench.owner, SAMPLE, world.persons)
    if (wrong > 0) throw new Error(`${wrong} of ${SAMPLE} files have other words than a write gives them`)
    const made = `${world.persons} persons at ${world.locations} locations, ${world.tokens} words, ${gigabytes(world.bytes)}, made in ${world.seconds.toFixed(0)} s`
    const seen = `the team leader sees ${world.atLocation} of them, the guide ${world.own}; the words of ${SAMPLE} files are those that a write gives`
    if (doubles) {
      process.stdout.write(`\n${made}\n\n${await measureDoubles(bench, world.persons)}`)
      return
    }
    if (names) {
      process.stdout.write(`\n${made}\n\n${await measureNames(bench, world.persons)}`)
      return
    }
    const app = await openApp(bench.installation, null)
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const report = await measureSearch(bench, { port, requests, only, say })
    process.stdout.write(`\n${made}\n${seen}\n\n${report}`)
    await app.close()
  } finally {
    await bench.close()
  }
}

/** What is in the kept cluster, or made now. */
async function worldOf({ folder, owner }: Bench, persons: number): Promise<PersonsWorld> {
  const file = path.join(folder, 'world.json')
  const kept = await fs.readFile(file, 'utf8').catch(() => null)
  if (kept !== null) {
    await renewSessions(owner)
    const world = JSON.parse(kept) as PersonsWorld
    if (world.persons !== persons) throw new Error(`${folder} holds ${world.persons} persons`)
    return world
  }
  const world = await generatePersons(owner, persons, say)
  await fs.writeFile(file, JSON.stringify(world))
  return world
}

const renewSessions = (owner: Bench['owner']) =>
  owner.query("update auth.session set expires_at = now() + interval '12 hours', second_factor_at = now()")
