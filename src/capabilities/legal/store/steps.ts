import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { StepState } from '../contract/steps.ts'

export const steps = recordsIn<{
  state: StepState
  doneOn: PlainDate | null
  dueOn: PlainDate | null
  termId: string | null
  reason: string | null
  note: string | null
}>('legal_step', {
  state: 'state',
  doneOn: 'done_on',
  dueOn: 'due_on',
  termId: 'term_id',
  reason: 'reason',
  note: 'note',
})

export type FoundStep = {
  id: string
  version: number
  caseId: string
  clientId: string
  key: string | null
  title: string | null
  place: number
  state: StepState
  doneOn: PlainDate | null
  dueOn: PlainDate | null
  reason: string | null
  note: string | null
  term: { id: string; version: number; about: string; dueOn: PlainDate; running: boolean } | null
}

const columns = sql`s.id, s.version, s.case_id as "caseId", s.client_id as "clientId", s.step as key, s.title, s.place, s.state,
  s.done_on as "doneOn", s.due_on as "dueOn", s.reason, s.note,
  case when t.id is not null then json_build_object('id', t.id, 'version', t.version, 'about', t.subject, 'dueOn', t.due_on,
    'running', t.state = 'running') end as term`

/** In the order in which they are taken; of two at one place the one that was added last comes last. */
export async function findSteps(tx: Tx, caseId: string): Promise<FoundStep[]> {
  const { rows } = await sql<FoundStep>`select ${columns} from legal_step s
    left join legal_term t on t.foundation_id = s.foundation_id and t.id = s.term_id
    where s.case_id = ${caseId} order by s.place, s.id`.execute(tx)
  return rows
}

/** A step of the plan stands a hundred after the one before it, so that others fit between. */
const between = 100
export async function insertPlanned(
  tx: Tx,
  of: { foundationId: string; clientId: string; caseId: string },
  planned: readonly { key: string; at: number }[],
): Promise<number> {
  const rows = planned.map(({ key, at }) => ({ id: newId(), step: key, place: (at + 1) * between }))
  const result = await sql`insert into legal_step (foundation_id, id, client_id, case_id, step, place)
    select ${of.foundationId}, r.id, ${of.clientId}, ${of.caseId}, r.step, r.place
    from json_to_recordset(${JSON.stringify(rows)}::json) r (id uuid, step text, place int)
    on conflict (foundation_id, case_id, step) do nothing`.execute(tx)
  return Number(result.numAffectedRows ?? 0n)
}

type NewStep = {
  foundationId: string
  clientId: string
  caseId: string
  title: string
  place: number
  dueOn: PlainDate | null
  note: string | null
}
export async function insertOwn(tx: Tx, wish: NewStep): Promise<{ id: string; version: number }> {
  const id = newId()
  await sql`insert into legal_step (foundation_id, id, client_id, case_id, title, place, due_on, note)
    values (${wish.foundationId}, ${id}, ${wish.clientId}, ${wish.caseId}, ${wish.title}, ${wish.place}, ${wish.dueOn},
      ${wish.note})`.execute(tx)
  return { id, version: 1 }
}

export const placeAfter = (places: readonly number[], after: number | null): number => {
  if (after === null) return (places.at(-1) ?? 0) + between
  const following = places.find((place) => place > after)
  return following === undefined ? after + between : Math.floor((after + following) / 2)
}

/** Steps that nobody has taken and that do not belong to the plan any more. */
export async function skipOthers(tx: Tx, caseId: string, keys: readonly string[], reason: string): Promise<void> {
  await sql`update legal_step set state = 'skipped', reason = ${reason}
    where case_id = ${caseId} and state = 'open' and step is not null and step <> all (${[...keys]}::text[])`.execute(
    tx,
  )
}

export async function caseOf(tx: Tx, stepId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select case_id as id from legal_step where id = ${stepId}`.execute(tx)
  return rows[0]?.id ?? null
}
