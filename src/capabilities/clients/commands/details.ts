import { type Fault, problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type { NameValues } from '../contract/details.ts'
import { refuseName } from '../rules/details.ts'
import { getClientInSight } from '../store/in-sight.ts'
import * as store from '../store/lines.ts'

type Refuse<V> = (ctx: Ctx, values: V) => (Fault | null)[] | Promise<(Fault | null)[]>

/** Adding, correcting and taking back a line of one kind. A line of a client out of sight does not exist. */
function commandsFor<V extends Record<string, string | number | boolean | null>>(
  lines: store.Lines<V>,
  refuseValues: Refuse<V>,
) {
  async function refuse(ctx: Ctx, values: V) {
    const errors = (await refuseValues(ctx, values)).filter((fault) => fault !== null)
    if (errors.length > 0) throw problem('common/invalid-input', { errors })
  }
  return {
    async add(ctx: Ctx, clientId: string, values: V) {
      await getClientInSight(ctx.tx, clientId)
      await refuse(ctx, values)
      const { id } = await lines.insert(ctx.tx, ctx.actor.foundationId, clientId, values)
      return { id, version: 1 }
    },
    async correct(ctx: Ctx, id: string, version: number, values: V) {
      if (!(await lines.find(ctx.tx, id))) throw problem('common/not-found')
      await refuse(ctx, values)
      await refuseStale(await lines.change(ctx.tx, id, version, values), () => lines.find(ctx.tx, id))
      return { id, version: version + 1 }
    },
    async remove(ctx: Ctx, id: string) {
      if (!(await lines.remove(ctx.tx, id))) throw problem('common/not-found')
      return { id }
    },
  }
}

export const names = commandsFor<NameValues>(store.names, (_, wish) => [refuseName(wish)])
