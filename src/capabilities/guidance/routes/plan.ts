import { downloadRoute, route, type Route } from '#platform/server/http/route.ts'
import { mayMeasure, mayReadGuidance } from '../access.ts'
import * as commands from '../commands/plan.ts'
import { printPlan } from '../commands/print-plan.ts'
import * as contract from '../contract/plan.ts'

const write = { can: mayMeasure, audit: { writes: 'goal' } } as const

export const planRoutes: readonly Route[] = [
  route(contract.getPlan, { can: mayReadGuidance, audit: { reads: 'goal' }, handle: commands.getPlan }),
  route(contract.getGoal, { can: mayReadGuidance, audit: { reads: 'goal' }, handle: commands.getGoal }),
  route(contract.addGoal, { ...write, handle: commands.addGoal }),
  route(contract.changeGoal, { ...write, handle: commands.changeGoal }),
  route(contract.withdrawGoal, { ...write, handle: commands.withdrawGoal }),
  route(contract.removeGoal, { ...write, handle: commands.removeGoal }),
  route(contract.agreePlan, { ...write, handle: commands.agreePlan }),
  route(contract.reviewPlan, { can: mayMeasure, audit: { writes: 'goal_score' }, handle: commands.reviewPlan }),
  downloadRoute(contract.printPlan, { can: mayReadGuidance, audit: { exports: 'goal' }, handle: printPlan }),
]
