import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/absences.ts'
import { refuseAbsence } from '../rules/absences.ts'
import * as store from '../store/absences.ts'

/** Who stands in sees files, so that is for who leads; oneself says no more than being away. */
async function refuse({ tx, actor, today }: Ctx, wish: contract.AbsenceValues, except: string | null) {
  const errors: Fault[] = refuseAbsence(wish, today)
  const person = await store.findPerson(tx, wish.workerId)
  if (person === null || !(person.led || wish.workerId === actor.workerId))
    errors.push({ pointer: '/workerId', code: 'fault/unknown-choice' })
  else if (wish.standInId !== null && !person.led) errors.push({ pointer: '/standInId', code: 'fault/for-leader' })
  if (wish.standInId !== null && (await store.findPerson(tx, wish.standInId)) === null)
    errors.push({ pointer: '/standInId', code: 'fault/unknown-choice' })
  if (errors.length === 0 && (await store.isAway(tx, wish, except)))
    errors.push({ pointer: '/fromOn', code: 'fault/overlaps' })
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function recordAbsence(ctx: Ctx, wish: ParsedOf<typeof contract.recordAbsence>) {
  await refuse(ctx, wish, null)
  return store.absences.insert(ctx.tx, ctx.actor.foundationId, wish)
}

/** Not-found out of sight; not-allowed for who sees it and does not keep it. */
async function lock({ tx, actor }: Ctx, absenceId: string, version: number) {
  const found = await store.absences.find(tx, absenceId)
  if (!found) throw problem('common/not-found')
  const { workerId, standInId } = found.values
  const led = (await store.findPerson(tx, workerId))?.led ?? false
  if (!led && !(workerId === actor.workerId && standInId === null)) throw problem('common/not-allowed')
  await store.absences.lock(tx, absenceId, version)
}

export async function correctAbsence(
  ctx: Ctx,
  { absenceId, version, ...wish }: ParsedOf<typeof contract.correctAbsence>,
) {
  await lock(ctx, absenceId, version)
  await refuse(ctx, wish, absenceId)
  await store.absences.change(ctx.tx, absenceId, version, wish)
  return { id: absenceId, version: version + 1 }
}

export async function removeAbsence(ctx: Ctx, { absenceId, version }: ParsedOf<typeof contract.removeAbsence>) {
  await lock(ctx, absenceId, version)
  if (!(await store.removeAbsence(ctx.tx, absenceId))) throw problem('common/not-allowed')
  return { id: absenceId }
}
