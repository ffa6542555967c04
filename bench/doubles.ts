import fs from 'node:fs/promises'
import path from 'node:path'
import { foldedColumns, keepDoubles } from '#capabilities/clients/public.ts'
import { importFrom, rollBackImport } from '#capabilities/imports/public.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { type Person, personsOf } from '../test/names/population.ts'
import type { Bench } from './cluster.ts'
import { FOUNDATION, idOf } from './world.ts'

const NEWCOMERS = 300
const IMPORTED = 10_000
const TAKEN_BACK = 'taken back on purpose'

/** What keeping the pairs of a new person costs on save, and an import of many, each among all persons. */
export async function measureDoubles(bench: Bench): Promise<string> {
  const times: number[] = []
  let pairs = 0
  for (const [at, newcomer] of personsOf(10, NEWCOMERS).entries()) {
    const { took, found } = await saveOnce(bench, newcomer, at)
    times.push(took)
    pairs += found
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => `${times[Math.floor(share * (times.length - 1))]!.toFixed(1)} ms`
  const seconds = await importOnce(bench)
  return [
    `Keeping the pairs of one new person on save, ${NEWCOMERS} of them one after another: p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}; ${pairs} pairs.`,
    `Import of ${IMPORTED} persons with their pairs, read, judged and taken: ${seconds.toFixed(1)} s.`,
    '',
  ].join('\n')
}

/** In a transaction that is taken back, so that the next newcomer finds the same persons. */
async function saveOnce({ installation }: Bench, { givenNames, familyName, bornOn, gender }: Person, at: number) {
  let took = 0
  let found = 0
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
      found = (await tx.selectFrom('possible_double').select('id').execute()).length
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
