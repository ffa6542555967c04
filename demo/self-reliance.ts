import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { addDays } from '#kernel/dates.ts'
import { dayAgo } from './plan.ts'
import type { Ground } from './people.ts'
import { type Goal, goals, type Measured, measured, measuredDomains } from './self-reliance-world.ts'

type Clients = ReadonlyMap<string, string>

/** Measurements and goals of a few practice people: beginning, in between and, of who is almost done, the end. */
export async function addSelfReliance(tx: Tx, on: Ground, clients: Clients): Promise<void> {
  for (const one of measured) await addMeasurement(tx, on, clients, one)
  for (const goal of goals) await addGoal(tx, on, clients, goal)
}

const scoresOf = (levels: string) =>
  Object.fromEntries(measuredDomains.map((domain, at) => [domain, { level: Number(levels[at]), why: null }]))

async function addMeasurement(tx: Tx, on: Ground, clients: Clients, one: Measured) {
  const [clientId, takenBy] = [clients.get(one.client)!, on.workers.get(one.by)!]
  const id = newId()
  await tx
    .insertInto('measurement')
    .values({
      foundation_id: on.foundationId,
      id,
      client_id: clientId,
      instrument: 'zrm-2017',
      moment: one.moment,
      taken_on: dayAgo(on.today, one.ago, true),
      taken_by: takenBy,
      present: one.present ?? null,
      scores: JSON.stringify(scoresOf(one.levels)),
      state: 'finished',
      finished_at: `${dayAgo(on.today, one.ago, true)}T12:00:00Z`,
      begun_by: newId(),
    })
    .execute()
  if (!one.remarks) return
  await tx
    .insertInto('measurement_remark')
    .values({
      foundation_id: on.foundationId,
      id: newId(),
      client_id: clientId,
      measurement_id: id,
      health: false,
      remarks: JSON.stringify(one.remarks),
    })
    .execute()
}

async function addGoal(tx: Tx, on: Ground, clients: Clients, goal: Goal) {
  const row = { foundation_id: on.foundationId, client_id: clients.get(goal.client)! }
  const id = newId()
  await tx
    .insertInto('goal')
    .values({
      ...row,
      id,
      life_domain: goal.domain,
      own_words: goal.words,
      steps: goal.steps,
      outcomes: [...goal.outcomes],
      importance: goal.importance,
      difficulty: goal.difficulty,
      agreed_on: dayAgo(on.today, goal.agreed, true),
      review_on: addDays(on.today, 30),
    })
    .execute()
  for (const [at, [ago, score]] of goal.scores.entries())
    await tx
      .insertInto('goal_score')
      .values({
        ...row,
        id: newId(),
        goal_id: id,
        held_on: dayAgo(on.today, ago, true),
        baseline: at === 0,
        score,
        recorded_by: on.workers.get(goal.by)!,
      })
      .execute()
}
