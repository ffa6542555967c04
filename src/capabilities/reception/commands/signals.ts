import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/signals.ts'
import { refuseNationalSignal, tidyNationalSignal } from '../rules/signals.ts'
import { nationalSignals } from '../store/signals.ts'

function refuse({ today }: Ctx, wish: contract.NationalSignalValues) {
  const errors = refuseNationalSignal(wish, today)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function noteNationalSignal(ctx: Ctx, input: ParsedOf<typeof contract.noteNationalSignal>) {
  refuse(ctx, input)
  const { tx, actor } = ctx
  return nationalSignals.insert(tx, actor.foundationId, { ...tidyNationalSignal(input), sentById: actor.workerId })
}

export async function correctNationalSignal(ctx: Ctx, input: ParsedOf<typeof contract.correctNationalSignal>) {
  const { nationalSignalId: id, version, ...wish } = input
  await nationalSignals.lock(ctx.tx, id, version)
  refuse(ctx, wish)
  await nationalSignals.change(ctx.tx, id, version, tidyNationalSignal(wish))
  return { id, version: version + 1 }
}
