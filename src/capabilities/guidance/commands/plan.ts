import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { getClientInSight, lockClientInSight } from '#capabilities/clients/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayMeasure } from '../access.ts'
import type * as contract from '../contract/plan.ts'
import { refuseAgreeing, reviewsOf } from '../rules/goals.ts'
import * as store from '../store/plan.ts'

const refuseFaults = (errors: readonly Fault[]) => {
  if (errors.length > 0) throw problem('common/invalid-input', { errors: [...errors] })
}
const shown = ({ clientId: _, ...goal }: store.FoundGoal): contract.Goal => goal
const scoresOf = (goals: readonly store.FoundGoal[]) =>
  goals.flatMap(({ id, scores }) => scores.map((score) => ({ goalId: id, ...score })))

export async function getPlan({ tx, actor }: Ctx, { clientId }: ParsedOf<typeof contract.getPlan>) {
  await getClientInSight(tx, clientId)
  const goals = await store.findGoals(tx, clientId)
  return { goals: goals.map(shown), reviews: reviewsOf(goals, scoresOf(goals)), may: { write: mayMeasure(actor) } }
}

export async function getGoal({ tx, actor }: Ctx, { goalId }: ParsedOf<typeof contract.getGoal>) {
  const found = await store.findGoal(tx, goalId)
  if (!found) throw problem('common/not-found')
  return { ...found, may: { write: mayMeasure(actor) } }
}

export async function addGoal({ tx, actor }: Ctx, { clientId, ...wish }: ParsedOf<typeof contract.addGoal>) {
  await lockClientInSight(tx, clientId)
  return store.insertGoal(tx, actor, clientId, wish)
}

async function lock({ tx }: Ctx, goalId: string, version: number): Promise<store.FoundGoal> {
  const seen = await store.findGoal(tx, goalId)
  if (!seen) throw problem('common/not-found')
  await lockClientInSight(tx, seen.clientId)
  await store.lockGoal(tx, goalId, version)
  return seen
}

/** Of an agreed goal these stay: they are what the client said yes to. */
const agreedParts = ['lifeDomain', 'ownWords', 'importance', 'difficulty'] as const

export async function changeGoal(ctx: Ctx, { goalId, version, ...wish }: ParsedOf<typeof contract.changeGoal>) {
  const found = await lock(ctx, goalId, version)
  if (found.agreedOn !== null) {
    const frozen: Fault[] = agreedParts.flatMap((name) =>
      wish[name] === found[name] ? [] : [{ pointer: `/${name}`, code: 'fault/agreed-stays' }],
    )
    const outcomes = wish.outcomes.flatMap((text, at) =>
      text === found.outcomes[at] ? [] : [{ pointer: `/outcomes/${at}`, code: 'fault/agreed-stays' }],
    )
    const { agreedOn } = found
    const rest = frozen.length + outcomes.length > 0 ? [] : refuseAgreeing(wish, agreedOn, ctx.today)
    refuseFaults([...frozen, ...outcomes, ...rest])
  }
  await store.changeGoal(ctx.tx, goalId, wish)
  return { id: goalId, version: version + 1 }
}

export async function withdrawGoal(ctx: Ctx, wish: ParsedOf<typeof contract.withdrawGoal>) {
  const found = await lock(ctx, wish.goalId, wish.version)
  if (found.agreedOn === null || found.withdrawnOn !== null) throw problem('common/not-found')
  const faults: Fault[] = []
  if (wish.withdrawnOn < found.agreedOn) faults.push({ pointer: '/withdrawnOn', code: 'fault/ends-before-start' })
  if (wish.withdrawnOn > ctx.today) faults.push({ pointer: '/withdrawnOn', code: 'fault/in-the-future' })
  refuseFaults(faults)
  await store.withdrawGoal(ctx.tx, wish.goalId, wish.withdrawnOn, wish.withdrawnWhy)
  return { id: wish.goalId, version: wish.version + 1 }
}

export async function removeGoal({ tx }: Ctx, { goalId }: ParsedOf<typeof contract.removeGoal>) {
  if (!(await store.removeGoal(tx, goalId))) throw problem('common/not-found')
  return {}
}

type Scored = readonly { goalId: string; score: number }[]

/** The goals named in a form, each once and of this client; a fault at the line of any other. */
function named(goals: readonly store.FoundGoal[], scores: Scored, fits: (goal: store.FoundGoal) => boolean) {
  const faults: Fault[] = []
  const found = scores.flatMap(({ goalId }, at) => {
    const goal = goals.find(({ id }) => id === goalId)
    const twice = scores.findIndex((one) => one.goalId === goalId) !== at
    if (goal && !twice && fits(goal)) return [goal]
    faults.push({ pointer: `/scores/${at}/goalId`, code: 'fault/unknown-reference' })
    return []
  })
  return { found, faults }
}

export async function agreePlan({ tx, actor, today }: Ctx, wish: ParsedOf<typeof contract.agreePlan>) {
  await lockClientInSight(tx, wish.clientId)
  const { found, faults } = named(
    await store.findGoals(tx, wish.clientId),
    wish.scores,
    (goal) => goal.agreedOn === null,
  )
  refuseFaults(faults)
  const open = found.flatMap((goal, at) =>
    refuseAgreeing(goal, wish.agreedOn, today).map((fault) =>
      fault.pointer === '/agreedOn' ? fault : { ...fault, pointer: `/scores/${at}${fault.pointer}` },
    ),
  )
  refuseFaults(open.filter(({ pointer }, at) => open.findIndex((one) => one.pointer === pointer) === at))
  for (const { goalId, score } of wish.scores) {
    await store.agreeGoal(tx, goalId, wish.agreedOn)
    await store.keepScore(tx, actor, { clientId: wish.clientId, goalId, heldOn: wish.agreedOn, baseline: true, score })
  }
  return { count: wish.scores.length }
}

export async function reviewPlan({ tx, actor, today }: Ctx, wish: ParsedOf<typeof contract.reviewPlan>) {
  await lockClientInSight(tx, wish.clientId)
  const all = await store.findGoals(tx, wish.clientId)
  const { found, faults } = named(all, wish.scores, (goal) => goal.agreedOn !== null && goal.withdrawnOn === null)
  if (wish.heldOn > today) faults.push({ pointer: '/heldOn', code: 'fault/in-the-future' })
  if (found.some(({ agreedOn }) => agreedOn !== null && wish.heldOn < agreedOn))
    faults.push({ pointer: '/heldOn', code: 'fault/before-agreed' })
  if (wish.reviewOn !== null && wish.reviewOn <= wish.heldOn)
    faults.push({ pointer: '/reviewOn', code: 'fault/review-before-agreed' })
  refuseFaults(faults)
  for (const { goalId, score } of wish.scores)
    await store.keepScore(tx, actor, { clientId: wish.clientId, goalId, heldOn: wish.heldOn, baseline: false, score })
  const goalIds = wish.scores.map(({ goalId }) => goalId)
  if (wish.reviewOn !== null) await store.planReview(tx, goalIds, wish.reviewOn)
  return { count: wish.scores.length }
}
