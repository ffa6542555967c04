import type { LifeEventFollower } from '#platform/server/life-events.ts'
import { tasksAtEighteen } from '../rules/eighteen.ts'
import { countOpenOf, endOpenOf, insertMade } from '../store/tasks.ts'

/** Who turns eighteen has much to arrange; for who dies nothing is left to do. */
export const planningFollower: LifeEventFollower = {
  async preview({ tx, today }, event) {
    if (event.what === 'dies') return { tasks: [], lapsing: await countOpenOf(tx, event.clientId) }
    return { tasks: tasksAtEighteen(event.fromOn, today), lapsing: 0 }
  },
  async follow({ tx, actor, today }, event) {
    if (event.what === 'dies') return endOpenOf(tx, event.clientId)
    const made = tasksAtEighteen(event.fromOn, today).map((task) => ({
      ...task,
      clientId: event.clientId,
      belongsTo: 'guide' as const,
      origin: { kind: 'turned-eighteen', id: event.clientId },
      occasion: task.kind,
    }))
    return insertMade(tx, actor.foundationId, made)
  },
}
