import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { problem } from '#kernel/problem.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Details } from '../contract/details.ts'
import { identifiers, languages, listOf, names, nationalities, permits, targetGroups } from './lines.ts'
import { hasPhoto } from './photo.ts'

type Found = Omit<Details, 'today' | 'may'>

const word = (column: string) =>
  sql`(select name from list_item where foundation_id = c.foundation_id and id = ${sql.ref(column)})`
const latestFirst = sql`coalesce(r.until_on, 'infinity') desc, r.from_on desc nulls last`

const clientJson = sql`json_build_object(
  'id', c.id, 'number', c.number, 'givenNames', c.given_names, 'familyName', c.family_name, 'birthDate', c.birth_date,
  'birthDatePrecision', c.birth_date_precision, 'birthDateEstimated', c.birth_date_estimated,
  'nationality', ${word('c.nationality_id')}, 'language', ${word('c.language_id')},
  'targetGroup', ${word('c.target_group_id')}, 'targetGroupFrom', c.target_group_from, 'vNumber', c.v_number,
  'deceasedOn', c.deceased_on, 'version', c.version, 'photo', ${hasPhoto})`

/** One statement; a client out of sight does not exist. */
export async function findDetails(tx: Tx, clientId: string): Promise<Found> {
  const [found] = await readPlannedOnce(
    tx,
    'clients.details',
    sql<Found>`
      select ${clientJson} as client,
        ${listOf(names, sql`r.created_at`, { script: sql`r.script` })} as names,
        ${listOf(nationalities, latestFirst, { name: word('r.nationality_id') })} as nationalities,
        ${listOf(languages, sql`r.created_at`, { name: word('r.language_id') })} as languages,
        ${listOf(identifiers, sql`r.created_at`)} as identifiers,
        ${listOf(permits, latestFirst)} as permits,
        ${listOf(targetGroups, latestFirst, { name: word('r.target_group_id') })} as "targetGroups",
        (select bsn_basis is not null from foundation where id = c.foundation_id) as "keepsBsn"
      from client c where c.foundation_id = (select app.foundation()) and c.id = ${clientId}`,
  )
  if (!found) throw problem('common/not-found')
  return found
}

export type Standing = {
  nationalityId: string | null
  targetGroupId: string | null
  targetGroupFrom: PlainDate | null
  birthDate: PlainDate | null
  deceasedOn: PlainDate | null
  keepsBsn: boolean
  version: number
}

/** What a change of the details is judged by, locked; null for a client out of sight. */
export async function lockStanding(tx: Tx, clientId: string): Promise<Standing | null> {
  const { rows } = await sql<Standing>`
    select c.nationality_id as "nationalityId", c.target_group_id as "targetGroupId",
      c.target_group_from as "targetGroupFrom", c.birth_date as "birthDate",
      c.deceased_on as "deceasedOn", c.version,
      (select bsn_basis is not null from foundation where id = c.foundation_id) as "keepsBsn"
    from client c where c.foundation_id = (select app.foundation()) and c.id = ${clientId}
    for no key update of c`.execute(tx)
  return rows[0] ?? null
}

type Change = { target_group_id: string; target_group_from: PlainDate } | { deceased_on: PlainDate | null }

/** True when the client still had this version. */
export async function changeStanding(tx: Tx, clientId: string, version: number, change: Change): Promise<boolean> {
  const of = tx.updateTable('client').set(change).where('id', '=', clientId).where('version', '=', version)
  return (await of.executeTakeFirst()).numUpdatedRows > 0n
}
