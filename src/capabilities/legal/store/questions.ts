import { sql } from 'kysely'
import { eyesOf, inSight } from '#capabilities/clients/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { LegalQuestion, QuestionValues } from '../contract/questions.ts'

type Row = QuestionValues & {
  caseId: string | null
  clientId: string | null
  locationId: string | null
  askedById: string | null
}
export const questions = recordsIn<Row>('legal_question', {
  caseId: 'case_id',
  clientId: 'client_id',
  locationId: 'location_id',
  askedById: 'asked_by_id',
  subject: 'subject',
  question: 'question',
  askedOn: 'asked_on',
  answeredOn: 'answered_on',
  answer: 'answer',
  answeredBy: 'answered_by',
})

const columns = sql`q.id, q.version, q.subject, q.asked_on as "askedOn", q.answered_on as "answeredOn", w.name as "askedBy",
  coalesce(q.answered_on, app.today()) - q.asked_on as days,
  case when c.id is not null then json_build_object('caseId', l.id, 'kind', k.name, 'client',
    json_build_object('id', c.id, 'number', c.number, 'name', trim(c.given_names || ' ' || c.family_name))) end as about`
const beside = sql`
  left join client c on c.foundation_id = q.foundation_id and c.id = q.client_id
  left join legal_case l on l.foundation_id = q.foundation_id and l.id = q.case_id
  left join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
  left join app.colleague w on w.foundation_id = q.foundation_id and w.id = q.asked_by_id`
/** Open ones first, the longest waiting on top; then the latest answer. */
const inOrder = sql`q.answered_on is not null, case when q.answered_on is null then q.asked_on end, q.answered_on desc, q.id`
/** No more than the log writes down of one list. */
const most = 200

/** It begins at the files in sight, because the questions of others are many. */
export async function findQuestions(
  tx: Tx,
  actor: Actor,
): Promise<{ open: number; count: number; found: LegalQuestion[] }> {
  const { rows } = await sql<LegalQuestion & { open: number; count: number }>`
    with meant as materialized (
      select q.foundation_id, q.id from client c
      join legal_question q on q.foundation_id = c.foundation_id and q.client_id = c.id
      where ${inSight(eyesOf(actor), 'c')}
      union all
      select q.foundation_id, q.id from legal_question q
      where q.foundation_id = (select app.foundation()) and q.client_id is null
        and q.location_id = any ((select app.places('read', 'legal'))::uuid[])
    )
    select ${columns}, count(*) over ()::int as count, (count(*) filter (where q.answered_on is null) over ())::int as open
    from meant m join legal_question q on q.foundation_id = m.foundation_id and q.id = m.id ${beside}
    order by ${inOrder} limit ${most}`.execute(tx)
  const [first] = rows
  return {
    open: first?.open ?? 0,
    count: first?.count ?? 0,
    found: rows.map(({ open: _, count: __, ...row }) => row),
  }
}

export async function findQuestionsOfCase(tx: Tx, caseId: string): Promise<LegalQuestion[]> {
  const { rows } = await sql<LegalQuestion>`
    select ${columns} from legal_question q ${beside} where q.case_id = ${caseId} order by ${inOrder} limit ${most}`.execute(
    tx,
  )
  return rows
}

export async function findQuestion(tx: Tx, id: string): Promise<LegalQuestion | null> {
  const { rows } =
    await sql<LegalQuestion>`select ${columns} from legal_question q ${beside} where q.id = ${id}`.execute(tx)
  return rows[0] ?? null
}
