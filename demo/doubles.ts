import { foldedColumns, keepDoubles } from '#capabilities/clients/public.ts'
import { takeNumbers } from '#capabilities/organisation/public.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ground, Words } from './people.ts'

/** Two of the practice people, registered once more from another paper. */
export const secondFiles = [
  {
    given: 'Mahmud',
    family: 'Elsayed',
    born: '1982-02-18',
    sex: 'male',
    remarks: 'Kwam binnen met een brief van het COA.',
  },
  { given: 'Hanan', family: 'Darweesh', born: '1975-01-01', sex: 'female', remarks: null },
] as const

/** Lays them down, and looks for doubles among everybody of practice. */
export async function addSecondFiles(tx: Tx, on: Ground, words: Words): Promise<void> {
  const first = await takeNumbers(tx, on.foundationId, 'client', secondFiles.length)
  const nationality = await words('nationality', 'Syrische')
  for (const [i, { given, family, born, sex, remarks }] of secondFiles.entries()) {
    const id = newId()
    await tx
      .insertInto('client')
      .values({
        ...foldedColumns(given, family, [String(first + i)]),
        foundation_id: on.foundationId,
        id,
        number: first + i,
        location_id: on.locationId,
        given_names: given,
        family_name: family,
        birth_date: born,
        birth_date_estimated: born.endsWith('-01-01'),
        sex,
        nationality_id: nationality,
        remarks,
      })
      .execute()
    await tx
      .insertInto('client_municipality')
      .values({
        foundation_id: on.foundationId,
        id: newId(),
        client_id: id,
        municipality_id: on.towns.get('Hillegom')!,
      })
      .execute()
  }
  const everybody = await tx.selectFrom('client').select('id').orderBy('number').execute()
  await keepDoubles(
    tx,
    on.foundationId,
    everybody.map(({ id }) => id),
  )
}
