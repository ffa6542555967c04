import { sql } from 'kysely'
import { addDays, addMonths, type PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { workerOf } from './terms.ts'

type Practised = {
  client: string
  /** Months back from this one. */
  ago: number
  changed: string | null
  awaited: string | null
  from: string | null
  next: number
}

/** What moved in the open dossiers; one of them is done for this month already. Invented. */
const practised: readonly Practised[] = [
  {
    client: 'Selam Tesfaye',
    ago: 2,
    changed: 'Aanvraag ingediend.',
    awaited: 'Ontvangstbevestiging',
    from: 'de IND',
    next: -40,
  },
  {
    client: 'Selam Tesfaye',
    ago: 1,
    changed: 'De IND vraagt om DNA-onderzoek.',
    awaited: 'Afspraak bij de post',
    from: 'de ambassade',
    next: 9,
  },
  { client: 'Khaled Darwish', ago: 1, changed: null, awaited: 'Stukken uit Syrië', from: 'de familie', next: -4 },
  {
    client: 'Khaled Darwish',
    ago: 0,
    changed: 'Bezwaar besproken met de advocaat.',
    awaited: 'Gronden van bezwaar',
    from: 'de advocaat',
    next: 6,
  },
]

/** The legal adviser guides all open dossiers that are no legacy but one, which nobody has taken up. */
export async function addMutations(tx: Tx, { foundationId, today }: { foundationId: string; today: PlainDate }) {
  const adviser = await workerOf(tx, 'legal-adviser')
  await sql`update legal_case l set adviser_id = ${adviser} from client c
    where c.foundation_id = l.foundation_id and c.id = l.client_id and l.closed_on is null and c.source_number is null
      and c.given_names || ' ' || c.family_name <> 'Shirin Moradi'`.execute(tx)
  for (const { client, ago, changed, awaited, from, next } of practised) {
    const found = await tx
      .selectFrom('legal_case as l')
      .innerJoin('client as c', (join) => join.onRef('c.id', '=', 'l.client_id'))
      .select(['l.id', 'l.client_id'])
      .where(sql<string>`c.given_names || ' ' || c.family_name`, '=', client)
      .where('l.closed_on', 'is', null)
      .where('c.source_number', 'is', null)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('legal_mutation')
      .values({
        foundation_id: foundationId,
        id: newId(),
        client_id: found.client_id,
        case_id: found.id,
        month: `${addMonths(`${today.slice(0, 7)}-01`, -ago).slice(0, 7)}-01`,
        changed,
        awaited,
        awaited_from: from,
        next_on: addDays(today, next),
        written_by_id: adviser,
      })
      .execute()
  }
}
