import { getClientInSight } from '#capabilities/clients/public.ts'
import { addTasks, endTasksOf } from '#capabilities/planning/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/conferences.ts'
import { refuseConference, tidyConference } from '../rules/conferences.ts'
import * as store from '../store/conferences.ts'
import { findColleague, hasEnded } from '../store/people.ts'

async function peopleFaults({ tx, actor }: Ctx, wish: contract.ConferenceValues): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const id of wish.workerIds)
    if (!(await findColleague(tx, id, [])).here) faults.push({ pointer: '/workerIds', code: 'fault/unknown-choice' })
  for (const id of wish.partnerIds)
    if (await hasEnded(tx, id, wish.heldOn)) faults.push({ pointer: '/partnerIds', code: 'fault/unknown-choice' })
  for (const [at, { workerId }] of wish.actions.entries()) {
    if (workerId === null || workerId === actor.workerId) continue
    const { here, sees } = await findColleague(tx, workerId, wish.clientIds.slice(0, 1))
    const pointer = `/actions/${at}/workerId`
    if (!here) faults.push({ pointer, code: 'fault/unknown-choice' })
    // What is agreed about a client is a task for who sees the file; anybody else would never find it.
    else if (!sees) faults.push({ pointer, code: 'fault/sees-no-file' })
  }
  return faults
}

const origin = (id: string) => ({ kind: 'conference-action', id })

export async function recordConference(ctx: Ctx, input: ParsedOf<typeof contract.recordConference>) {
  const { tx, actor, today } = ctx
  const wish = tidyConference(input)
  for (const clientId of wish.clientIds) {
    await getClientInSight(tx, clientId)
    // Broken glass is for looking.
    if (actor.brokenGlassIds.includes(clientId)) throw problem('common/not-allowed')
  }
  const errors = [...refuseConference(wish, today), ...(await peopleFaults(ctx, wish))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const { id, actions } = await store.insertConference(tx, actor, wish)
  const tasks = actions.flatMap(({ id: actionId, what, workerId, beforeOn }) =>
    workerId === null
      ? []
      : [
          {
            clientId: wish.clientIds[0]!,
            kind: 'follow-up' as const,
            dueOn: beforeOn,
            belongsTo: 'worker' as const,
            workerId,
            title: what.slice(0, 200),
            origin: origin(actionId),
            occasion: 'agreed',
          },
        ],
  )
  await addTasks(tx, actor, tasks)
  return { id, version: 1 }
}

export async function finishAction({ tx, today }: Ctx, input: ParsedOf<typeof contract.finishAction>) {
  const { actionId, version, doneOn } = input
  const found = await store.findAction(tx, actionId)
  if (!found) throw problem('common/not-found')
  if (doneOn !== null && (doneOn > today || doneOn < found.heldOn))
    throw problem('common/invalid-input', {
      errors: [{ pointer: '/doneOn', code: doneOn > today ? 'fault/in-the-future' : 'fault/ends-before-start' }],
    })
  await store.finish(tx, { actionId, version, doneOn })
  if (doneOn !== null) await endTasksOf(tx, origin(actionId), 'done')
  return { id: actionId, version: version + 1 }
}
