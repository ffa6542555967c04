import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Reckoned } from '../contract/terms.ts'
import type { TurnRow, TurnValues } from '../contract/turns.ts'

/** How a term is counted, as it was when it was written down. */
export type CountedBy = {
  id: string
  version: number
  clientId: string
  caseId: string
  eventId: string | null
  state: 'waiting' | 'running' | 'suspended' | 'done' | 'withdrawn'
  rule: string | null
  ruleVersion: string | null
  value: number | null
  unit: 'days' | 'weeks' | 'months' | 'years' | null
  back: boolean
  fromOn: PlainDate | null
  ruleOn: PlainDate | null
  dueOn: PlainDate | null
  waitsFor: string | null
  standsSince: PlainDate | null
}
const counted = sql`t.id, t.version, t.client_id as "clientId", t.case_id as "caseId", t.event_id as "eventId", t.state, t.rule,
  t.rule_version as "ruleVersion", t.value, t.unit, t.back, t.from_on as "fromOn", t.rule_on as "ruleOn", t.due_on as "dueOn",
  t.waits_for as "waitsFor", t.stands_since as "standsSince"`

export async function findCounted(tx: Tx, id: string): Promise<CountedBy | null> {
  const { rows } = await sql<CountedBy>`select ${counted} from legal_term t where t.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Others of the same dossier that wait for the same event; nobody changes them meanwhile. */
export async function lockWaitingBeside(tx: Tx, { id, caseId, eventId }: CountedBy): Promise<CountedBy[]> {
  if (eventId === null) return []
  const { rows } = await sql<CountedBy>`select ${counted} from legal_term t
    where t.event_id = ${eventId} and t.case_id = ${caseId} and t.state = 'waiting' and t.id <> ${id}
    order by t.id for update`.execute(tx)
  return rows
}

export async function findTurns(tx: Tx, termId: string): Promise<TurnRow[]> {
  const { rows } = await sql<TurnRow>`
    select u.id, u.kind, u.from_on as "fromOn", u.to_on as "toOn", u.value, u.unit, u.ground, u.due_before as "dueBefore",
      u.due_after as "dueAfter", w.name as by, u.created_at as at
    from legal_term_turn u
    left join app.colleague w on w.foundation_id = u.foundation_id and w.id = u.recorded_by
    where u.term_id = ${termId} order by u.created_at, u.id`.execute(tx)
  return rows
}

type NewTurn = TurnValues & {
  clientId: string
  termId: string
  dueBefore: PlainDate | null
  dueAfter: PlainDate | null
}
export async function insertTurn(
  tx: Tx,
  actor: Pick<Actor, 'foundationId' | 'workerId'>,
  turn: NewTurn,
): Promise<void> {
  await sql`
    insert into legal_term_turn (foundation_id, id, client_id, term_id, kind, from_on, to_on, value, unit, ground, due_before,
      due_after, recorded_by)
    values (${actor.foundationId}, ${newId()}, ${turn.clientId}, ${turn.termId}, ${turn.kind}, ${turn.fromOn}, ${turn.toOn},
      ${turn.value}, ${turn.unit}, ${turn.ground}, ${turn.dueBefore}, ${turn.dueAfter}, ${actor.workerId})`.execute(tx)
}

export type Turned = {
  state: 'running' | 'suspended'
  fromOn: PlainDate
  standsSince: PlainDate | null
  reckoned: Reckoned
}
/** Of the version that was locked before. */
export async function writeTurned(tx: Tx, id: string, { state, fromOn, standsSince, reckoned }: Turned): Promise<void> {
  await sql`update legal_term set state = ${state}, from_on = ${fromOn}, stands_since = ${standsSince}, due_on = ${reckoned.dueOn},
      plain_on = ${reckoned.plainOn}, rule_version = ${reckoned.ruleVersion}, source = ${reckoned.source},
      certainty = ${reckoned.certainty}, grave = ${reckoned.grave}, first_day = ${reckoned.firstDay}, sentence = ${JSON.stringify(reckoned.sentence)}::jsonb,
      steps = ${JSON.stringify(reckoned.steps)}::jsonb
    where id = ${id}`.execute(tx)
}
