import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { countNames, foldedColumns, keepDoubles } from '#capabilities/clients/public.ts'
import { importFrom, rollBackImport } from '#capabilities/imports/public.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { type Person, personsOf, randomOf, respelled } from '../test/names/population.ts'
import type { Bench } from './cluster.ts'
import { personOf } from './persons.ts'
import { FOUNDATION, idOf } from './world.ts'

const WARMING = 100
const NEWCOMERS = 300
const DOUBLES = 200
const IMPORTED = 10_000
const TAKEN_BACK = 'taken back on purpose'

/** What keeping the pairs of a new person costs on save, whether a double is found, and an import of many, among all persons. */
export async function measureDoubles(bench: Bench, persons: number): Promise<string> {
  const begun = performance.now()
  const common = await countNames(bench.installation.database, FOUNDATION)
  const counted = (performance.now() - begun) / 1000
  // A server that just started reads all from disk.
  for (const [at, newcomer] of personsOf(12, WARMING).entries()) await saveOnce(bench, newcomer, at)
  const times: number[] = []
  const pairs: Pair[] = []
  for (const [at, newcomer] of personsOf(10, NEWCOMERS).entries()) {
    const { took, found } = await saveOnce(bench, newcomer, at)
    times.push(took)
    pairs.push(...found)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => `${times[Math.floor(share * (times.length - 1))]!.toFixed(1)} ms`
  const { kept, probably } = await saveDoubles(bench, persons)
  const before = loadOfMachine()
  const seconds = await importOnce(bench)
  const percent = (count: number) => `${((100 * count) / DOUBLES).toFixed(1)}%`
  return [
    `Counting names: ${common} parts are common, ${counted.toFixed(1)} s.`,
    `Keeping the pairs of one new person on save, ${NEWCOMERS} of them one after another: p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}; ${pairs.length} pairs, ${pairs.filter((pair) => pair.probably).length} of them probable.`,
    `Of ${DOUBLES} who are there already under another spelling, the pair is kept of ${percent(kept)}, as probable of ${percent(probably)}.`,
    `Load of the machine: ${before}`,
    `Import of ${IMPORTED} persons with their pairs, read, judged and taken: ${seconds.toFixed(1)} s.`,
    `Load of the machine: ${loadOfMachine()}`,
    '',
  ].join('\n')
}
const loadOfMachine = () =>
  os
    .loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')

/** Registers persons anew under another spelling: is the pair with their own file kept? */
async function saveDoubles(bench: Bench, persons: number): Promise<{ kept: number; probably: number }> {
  const random = randomOf(14)
  let kept = 0
  let probably = 0
  for (let turn = 0; turn < DOUBLES; turn += 1) {
    const number = 1 + Math.floor(random() * persons)
    const known = personOf(number)
    const { found } = await saveOnce(bench, { ...known, ...respelled(known, random) }, turn)
    const pair = found.find(({ one_id, other_id }) => [one_id, other_id].includes(idOf(5, number)))
    if (pair) kept += 1
    if (pair?.probably) probably += 1
  }
  return { kept, probably }
}

type Pair = { one_id: string; other_id: string; probably: boolean }

/** In a transaction that is taken back, so that the next newcomer finds the same persons. */
async function saveOnce({ installation }: Bench, { givenNames, familyName, bornOn, gender }: Person, at: number) {
  let took = 0
  let found: Pair[] = []
  const id = newId()
  const work = installation.database.asSystem(
    { reason: 'bench', foundationId: FOUNDATION, today: todayInAmsterdam() },
    async (tx) => {
      const row = {
        foundation_id: FOUNDATION,
        id,
        number: 90_000_000 + at,
        location_id: idOf(1, 1),
        given_names: givenNames,
        family_name: familyName,
        birth_date: bornOn,
        sex: gender === 'm' ? ('male' as const) : ('female' as const),
        ...foldedColumns(givenNames, familyName, []),
      }
      await tx.insertInto('client').values(row).execute()
      const begun = performance.now()
      await keepDoubles(tx, FOUNDATION, [id])
      took = performance.now() - begun
      found = await tx.selectFrom('possible_double').select(['one_id', 'other_id', 'probably']).execute()
      throw new Error(TAKEN_BACK)
    },
  )
  await work.catch((error: Error) => {
    if (error.message !== TAKEN_BACK) throw error
  })
  return { took, found }
}

async function importOnce({ folder, installation }: Bench): Promise<number> {
  const from = path.join(folder, 'register')
  await fs.mkdir(from, { recursive: true })
  const rows = personsOf(11, IMPORTED).map(({ givenNames, familyName, bornOn, gender }, n) => {
    const born = bornOn.split('-').reverse().join('-')
    return ['D' + n, givenNames, familyName, born, gender === 'm' ? 'M' : 'V', 'Gemeente 1'].join(';')
  })
  const head = 'Cliëntnr;Voornamen;Achternaam;Geboortedatum;Geslacht;Gemeente'
  await fs.writeFile(path.join(from, 'clienten.csv'), `${head}\r\n${rows.join('\r\n')}\r\n`)
  const on = { database: installation.database, foundationId: FOUNDATION, accountId: null, today: todayInAmsterdam() }
  const begun = performance.now()
  const result = await importFrom(on, { from, dryRun: false, refusedFolder: from })
  const seconds = (performance.now() - begun) / 1000
  const { taken = 0, held = 0 } = result.summary.kinds?.clients ?? {}
  if (taken + held !== IMPORTED) throw new Error(`the import took ${taken} and held ${held} of ${IMPORTED} rows`)
  await rollBackImport(on, result.batch!.id)
  return seconds
}
