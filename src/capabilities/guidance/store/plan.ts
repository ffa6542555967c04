import { sql } from 'kysely'
import { newId } from '#kernel/ids.ts'
import type { Actor } from '#kernel/actor.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Goal, GoalValues } from '../contract/plan.ts'

export type FoundGoal = Goal & { clientId: string }

const shown = sql`g.id, g.version, g.client_id as "clientId", g.life_domain as "lifeDomain", g.own_words as "ownWords", g.steps,
  to_json(g.outcomes) as outcomes, g.importance, g.difficulty, g.importance * g.difficulty as weight, g.review_on as "reviewOn",
  g.agreed_on as "agreedOn", g.withdrawn_on as "withdrawnOn", g.withdrawn_why as "withdrawnWhy",
  coalesce((select json_agg(json_build_object('heldOn', s.held_on, 'baseline', s.baseline, 'score', s.score) order by s.held_on, s.baseline desc)
    from goal_score s where s.foundation_id = g.foundation_id and s.goal_id = g.id), '[]') as scores`

export async function findGoals(tx: Tx, clientId: string): Promise<FoundGoal[]> {
  const { rows } = await sql<FoundGoal>`select ${shown} from goal g
    where g.client_id = ${clientId} order by g.created_at, g.id limit 200`.execute(tx)
  return rows
}
export async function findGoal(tx: Tx, id: string): Promise<FoundGoal | null> {
  const { rows } = await sql<FoundGoal>`select ${shown} from goal g where g.id = ${id}`.execute(tx)
  return rows[0] ?? null
}
export async function lockGoal(tx: Tx, id: string, version: number): Promise<void> {
  const { rows } = await sql`select from goal where id = ${id} and version = ${version} for update`.execute(tx)
  await refuseStale(rows.length > 0, () => findGoal(tx, id))
}

const outcomesOf = (wish: GoalValues) => sql`array[${sql.join(wish.outcomes)}]::text[]`

export async function insertGoal(tx: Tx, actor: Actor, clientId: string, wish: GoalValues) {
  const id = newId()
  await sql`insert into goal (foundation_id, id, client_id, life_domain, own_words, steps, outcomes, importance, difficulty, review_on)
    values (${actor.foundationId}, ${id}, ${clientId}, ${wish.lifeDomain}, ${wish.ownWords}, ${wish.steps || null},
      ${outcomesOf(wish)}, ${wish.importance}, ${wish.difficulty}, ${wish.reviewOn})`.execute(tx)
  return { id, version: 1 }
}
export async function changeGoal(tx: Tx, id: string, wish: GoalValues): Promise<void> {
  await sql`update goal set life_domain = ${wish.lifeDomain}, own_words = ${wish.ownWords}, steps = ${wish.steps || null},
      outcomes = ${outcomesOf(wish)}, importance = ${wish.importance}, difficulty = ${wish.difficulty}, review_on = ${wish.reviewOn}
    where id = ${id}`.execute(tx)
}
export async function agreeGoal(tx: Tx, id: string, agreedOn: string): Promise<void> {
  await sql`update goal set agreed_on = ${agreedOn} where id = ${id} and agreed_on is null`.execute(tx)
}
export async function withdrawGoal(tx: Tx, id: string, on: string, why: string): Promise<void> {
  await sql`update goal set withdrawn_on = ${on}, withdrawn_why = ${why} where id = ${id}`.execute(tx)
}
export async function removeGoal(tx: Tx, id: string): Promise<boolean> {
  const result = await sql`delete from goal where id = ${id} and agreed_on is null`.execute(tx)
  return (result.numAffectedRows ?? 0n) > 0n
}
export async function planReview(tx: Tx, goalIds: readonly string[], reviewOn: string): Promise<void> {
  await sql`update goal set review_on = ${reviewOn} where id in (${sql.join([...goalIds])})`.execute(tx)
}

/** The same goal on the same day again is a correction: the log keeps what stood there. */
export async function keepScore(
  tx: Tx,
  actor: Actor,
  wish: { clientId: string; goalId: string; heldOn: string; baseline: boolean; score: number },
): Promise<void> {
  await sql`insert into goal_score (foundation_id, id, client_id, goal_id, held_on, baseline, score, recorded_by)
    values (${actor.foundationId}, ${newId()}, ${wish.clientId}, ${wish.goalId}, ${wish.heldOn}, ${wish.baseline}, ${wish.score}, ${actor.workerId})
    on conflict (foundation_id, goal_id, held_on, baseline)
    do update set score = excluded.score, recorded_by = excluded.recorded_by where goal_score.score <> excluded.score`.execute(
    tx,
  )
}

/** What stands at the head of the printed plan. */
export async function findNames(
  tx: Tx,
  clientId: string,
): Promise<{ name: string; number: number; foundation: string }> {
  const { rows } = await sql<{ name: string; number: number; foundation: string }>`
    select trim(c.given_names || ' ' || c.family_name) as name, c.number, f.name as foundation
    from client c join foundation f on f.id = c.foundation_id where c.id = ${clientId}`.execute(tx)
  return rows[0]!
}
