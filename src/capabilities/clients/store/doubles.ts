import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import { readPlannedOnce } from '#platform/server/db/connection.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Compared, Verdict } from '../rules/alike.ts'

// All of this looks among everybody of the foundation: call it inside comparingEverybody.

export type Person = Compared & { id: string; otherNames: Compared['parts'][]; documentNumbers: string[] }
export type FoundPair = { oneId: string; otherId: string } & Verdict

/** Nobody else writes pairs of this foundation until the transaction ends: two who register one person see each other. */
export async function lockDoubles(tx: Tx, foundationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('possible_double ' || ${foundationId}, 0))`.execute(tx)
}

const person = sql`
  c.id, c.birth_date as "birthDate", c.birth_date_precision as "birthDatePrecision",
  c.birth_date_estimated as "birthDateEstimated", c.sex, c.v_number as "vNumber", c.name_parts as parts,
  array(select n.name_parts from client_name n where n.foundation_id = c.foundation_id and n.client_id = c.id) as "otherNames",
  array(select i.value from client_identifier i where i.foundation_id = c.foundation_id and i.client_id = c.id
    and i.kind = 'document') as "documentNumbers"`

export async function findPersons(tx: Tx, ids: readonly string[]): Promise<Person[]> {
  const query = sql<Person>`select ${person} from client c
    where c.foundation_id = (select app.foundation()) and c.id = any (${ids}::uuid[])`
  return readPlannedOnce(tx, 'clients.compared', query)
}

/** Writes what was found of these persons; what somebody judged, asked or put together by hand stays as it is. */
export async function writePairs(
  tx: Tx,
  foundationId: string,
  of: readonly string[],
  pairs: readonly FoundPair[],
): Promise<void> {
  const found = JSON.stringify(pairs.map((pair) => ({ id: newId(), ...pair })))
  const query = sql<never>`
    with found as materialized (
      select * from jsonb_to_recordset(${found}::jsonb) f (id uuid, "oneId" uuid, "otherId" uuid, score real, probably boolean, reasons text[])
    ), gone as (
      delete from possible_double p
      where p.foundation_id = ${foundationId}::uuid and (p.one_id = any (${of}::uuid[]) or p.other_id = any (${of}::uuid[]))
        and p.verdict is null and p.asked_side is null and p.score is not null
        and not exists (select from found f where f."oneId" = p.one_id and f."otherId" = p.other_id)
    )
    insert into possible_double as p (foundation_id, id, one_id, other_id, score, probably, reasons)
    select ${foundationId}::uuid, id, "oneId", "otherId", score, probably, reasons from found
    on conflict (foundation_id, one_id, other_id) do update
      set score = excluded.score, probably = excluded.probably, reasons = excluded.reasons
      where p.score is not null and (p.score, p.probably, p.reasons) is distinct from (excluded.score, excluded.probably, excluded.reasons)`
  await readPlannedOnce(tx, 'clients.write-pairs', query)
}
