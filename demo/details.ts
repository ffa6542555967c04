import { nameLines } from '#capabilities/clients/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ground } from './people.ts'

type Name = Parameters<typeof nameLines.insert>[3]
type Told = {
  bornIn?: { precision: 'month' | 'year'; source: string }
  call?: string
  say?: string
  names?: readonly Name[]
}

/** What the practice people tell about themselves at length: a few, so that every list can be seen filled. */
const told: Readonly<Record<string, Told>> = {
  'Rahel Ghebremedhin': {
    say: 'ra-HEEL ge-bre-med-HIEN',
    names: [
      { kind: 'own-script', givenNames: 'ራሄል', familyName: 'ገብረመድህን', paper: 'Doopakte' },
      { kind: 'document', givenNames: 'Rahel', familyName: 'Gebremedhn', paper: 'Brief van het COA' },
    ],
  },
  'Dawit Haile': { bornIn: { precision: 'year', source: 'Eigen woorden; er is geen geboortebewijs' } },
  'Samira Al Khatib': {
    call: 'Sam',
    say: 'sa-MIE-ra al ga-TIEB',
    names: [{ kind: 'own-script', givenNames: 'سميرة', familyName: 'الخطيب', paper: 'Paspoort' }],
  },
}

export async function addDetails(tx: Tx, on: Ground, people: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, of] of Object.entries(told)) {
    const clientId = people.get(name)!
    if (of.bornIn) {
      await tx
        .updateTable('client')
        .set({ birth_date_precision: of.bornIn.precision, birth_date_source: of.bornIn.source })
        .where('id', '=', clientId)
        .execute()
    }
    await tx
      .updateTable('client')
      .set({ call_name: of.call ?? null, say_name: of.say ?? null })
      .where('id', '=', clientId)
      .execute()
    for (const one of of.names ?? []) await nameLines.insert(tx, on.foundationId, clientId, one)
  }
}
