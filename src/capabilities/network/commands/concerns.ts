import { getClientInSight } from '#capabilities/clients/public.ts'
import { addTasks, endTasksOf } from '#capabilities/planning/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayCountAllConcerns } from '../access.ts'
import type * as contract from '../contract/concerns.ts'
import { periodsUntil, perPeriod, refuseConcern, tidyConcern } from '../rules/concerns.ts'
import * as store from '../store/concerns.ts'
import { findColleague, findWorkplace } from '../store/people.ts'

type Wish = contract.ConcernValues & { clientId: string | null }

/** Who follows it up is of the team and sees the file; else it would reach nobody. */
async function ownerFaults({ tx, actor }: Ctx, { ownerId, clientId }: Wish, before: string | null): Promise<Fault[]> {
  if (ownerId === null || ownerId === actor.workerId || ownerId === before) return []
  const { here, sees } = await findColleague(tx, ownerId, clientId === null ? [] : [clientId])
  if (!here) return [{ pointer: '/ownerId', code: 'fault/unknown-choice' }]
  return sees ? [] : [{ pointer: '/ownerId', code: 'fault/sees-no-file' }]
}

async function refuse(ctx: Ctx, wish: Wish, before: string | null = null) {
  const errors = [...refuseConcern(wish, ctx.today), ...(await ownerFaults(ctx, wish, before))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

const origin = (id: string) => ({ kind: 'concern', id })

/** What is still to be done stands among the tasks of who does it. */
async function remind({ tx, actor }: Ctx, id: string, { clientId, followUp, followUpOn, ownerId }: Wish) {
  if (!followUp || followUpOn === null || ownerId === null) return
  const made = { clientId, kind: 'follow-up', dueOn: followUpOn, belongsTo: 'worker', workerId: ownerId } as const
  const occasion = `${followUpOn} ${ownerId}`
  await addTasks(tx, actor, [{ ...made, title: followUp.slice(0, 200), origin: origin(id), occasion }])
}

/** What is about nobody belongs where who writes it down works. */
async function placeOf({ tx, actor }: Ctx): Promise<string | null> {
  const own = actor.workerId === null ? null : await findWorkplace(tx, actor.workerId)
  return own ?? actor.sight.read.basics?.locationIds[0] ?? null
}

export async function noteConcern(ctx: Ctx, input: ParsedOf<typeof contract.noteConcern>) {
  const { tx, actor } = ctx
  const wish = tidyConcern(input)
  if (wish.clientId !== null) {
    await getClientInSight(tx, wish.clientId)
    // Broken glass is for looking.
    if (actor.brokenGlassIds.includes(wish.clientId)) throw problem('common/not-allowed')
  }
  await refuse(ctx, wish)
  const saved = await store.concerns.insert(tx, actor.foundationId, {
    ...wish,
    locationId: wish.clientId === null ? await placeOf(ctx) : null,
    noticedById: actor.workerId,
    closedOn: null,
    result: null,
  })
  await remind(ctx, saved.id, wish)
  return saved
}

async function lock({ tx }: Ctx, concernId: string, version: number) {
  const found = await store.concerns.find(tx, concernId)
  if (!found) throw problem('common/not-found')
  await store.concerns.lock(tx, concernId, version)
  return found.values
}

export async function correctConcern(ctx: Ctx, input: ParsedOf<typeof contract.correctConcern>) {
  const { tx } = ctx
  const { concernId, version, ...values } = input
  const found = await lock(ctx, concernId, version)
  const wish = tidyConcern({ ...values, clientId: found.clientId })
  await refuse(ctx, wish, found.ownerId)
  if (!(await store.concerns.change(tx, concernId, version, wish))) throw problem('common/not-allowed')
  const moved = (['followUp', 'followUpOn', 'ownerId'] as const).some((name) => wish[name] !== found[name])
  if (moved && found.closedOn === null) {
    await endTasksOf(tx, origin(concernId), 'lapsed')
    await remind(ctx, concernId, wish)
  }
  return { id: concernId, version: version + 1 }
}

export async function closeConcern(ctx: Ctx, input: ParsedOf<typeof contract.closeConcern>) {
  const { tx, today } = ctx
  const { concernId, version, closedOn, result } = input
  const found = await lock(ctx, concernId, version)
  if (found.closedOn !== null) throw problem('network/step-taken')
  const late = closedOn > today
  if (late || closedOn < found.noticedOn)
    throw problem('common/invalid-input', {
      errors: [{ pointer: '/closedOn', code: late ? 'fault/in-the-future' : 'fault/ends-before-start' }],
    })
  if (!(await store.concerns.change(tx, concernId, version, { closedOn, result }))) throw problem('common/not-allowed')
  await endTasksOf(tx, origin(concernId), 'done')
  return { id: concernId, version: version + 1 }
}

/** Of the foundation for who coordinates, else of what one sees. */
export async function countConcerns({ tx, actor, today }: Ctx, { per }: ParsedOf<typeof contract.countConcerns>) {
  const span = { from: periodsUntil(today, per)[0]!, until: today }
  const all = mayCountAllConcerns(actor)
  const counted = all ? await store.countAll(tx, span) : await store.countSeen(tx, actor, span)
  return { today, of: all ? ('foundation' as const) : ('own' as const), periods: perPeriod(counted, today, per) }
}
