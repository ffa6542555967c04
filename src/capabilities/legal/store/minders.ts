import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'

type Minders = { ownerId: string | null; deputyId: string | null }

/**
 * Who would mind a new term of this dossier: as its last one, as far as they can; else its adviser, with somebody who leads
 * there. Only who is there and sees the dossier: who is away is no suggestion.
 */
export async function findUsualMinders(tx: Tx, caseId: string, clientId: string): Promise<Minders> {
  const { rows } = await sql<Minders & { leaders: string[] }>`
    with usual as (
      select coalesce(t.owner_id, l.adviser_id) as owner_id, t.deputy_id
      from legal_case l left join lateral (select owner_id, deputy_id from legal_term t
        where t.foundation_id = l.foundation_id and t.case_id = l.id order by t.created_at desc, t.id desc limit 1) t on true
      where l.id = ${caseId})
    select (select owner_id from usual where app.minds_today(owner_id, ${clientId}) = 'here') as "ownerId",
      (select deputy_id from usual where app.minds_today(deputy_id, ${clientId}) = 'here') as "deputyId",
      array(select one from unnest(app.leaders_of_client(${clientId})) one
        where app.minds_today(one, ${clientId}) = 'here' order by one) as leaders`.execute(tx)
  const { ownerId, deputyId, leaders } = rows[0]!
  return { ownerId, deputyId: deputyId ?? leaders.find((one) => one !== ownerId) ?? null }
}
