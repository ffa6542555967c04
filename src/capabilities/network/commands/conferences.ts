import { getClientInSight } from '#capabilities/clients/public.ts'
import { addTasks, endTasksOf } from '#capabilities/planning/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type * as contract from '../contract/conferences.ts'
import {
  differs,
  refuseConference,
  refuseLines,
  shownConference,
  tidyConference,
  valuesOf,
} from '../rules/conferences.ts'
import * as store from '../store/conferences.ts'
import { findColleague, hasEnded } from '../store/people.ts'

/** `before`: who stood there already may have left since. */
async function peopleFaults(
  { tx, actor }: Ctx,
  wish: contract.ConferenceValues,
  before: ReadonlySet<string> = new Set(),
): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const id of wish.workerIds)
    if (!before.has(id) && !(await findColleague(tx, id, [])).here)
      faults.push({ pointer: '/workerIds', code: 'fault/unknown-choice' })
  for (const id of wish.partnerIds)
    if (!before.has(id) && (await hasEnded(tx, id, wish.heldOn)))
      faults.push({ pointer: '/partnerIds', code: 'fault/unknown-choice' })
  for (const [at, { workerId }] of wish.actions.entries()) {
    if (workerId === null || workerId === actor.workerId || before.has(workerId)) continue
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
  const wish = tidyConference({ ...input, clientIds: [...new Set(input.clientIds)] })
  for (const clientId of wish.clientIds) {
    await getClientInSight(tx, clientId)
    // Broken glass is for looking.
    if (actor.brokenGlassIds.includes(clientId)) throw problem('common/not-allowed')
  }
  const errors = [...refuseConference(wish, today), ...(await peopleFaults(ctx, wish))]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const { id, actions } = await store.insertConference(tx, actor, wish)
  await addTasks(
    tx,
    actor,
    actions.flatMap((action) => taskOf(wish.clientIds[0]!, action, 'agreed')),
  )
  return { id, version: 1 }
}

/** What a colleague takes on; an occasion makes it once. */
const taskOf = (clientId: string, { id, what, workerId, beforeOn }: store.MadeAction, occasion: string) =>
  workerId === null
    ? []
    : [
        {
          clientId,
          kind: 'follow-up' as const,
          dueOn: beforeOn,
          belongsTo: 'worker' as const,
          workerId,
          title: what.slice(0, 200),
          origin: origin(id),
          occasion,
        },
      ]

/** The report and the plan as they are to stand there; each change is kept by who made it, and tasks go along. */
export async function correctConference(ctx: Ctx, input: ParsedOf<typeof contract.correctConference>) {
  const { tx, actor, today } = ctx
  const { conferenceId, version, ...values } = input
  const found = await store.findConference(tx, conferenceId)
  if (!found) throw problem('common/not-found')
  const now = shownConference(found, today)
  if (now.version !== version)
    throw problem('common/stale-version', {
      current: { id: conferenceId, version: now.version, values: valuesOf(now) },
    })
  const clientIds = now.clients.map(({ id }) => id)
  if (clientIds.some((id) => actor.brokenGlassIds.includes(id))) throw problem('common/not-allowed')
  const wish = tidyConference(values)
  const before = [now.workers, now.partners, now.actions.flatMap(({ worker }) => worker ?? [])].flat()
  const faults = await peopleFaults(ctx, { ...wish, clientIds }, new Set(before.map(({ id }) => id)))
  const errors = [...refuseConference(wish, today), ...refuseLines(wish, now), ...faults]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const lines = await store.correctConference(tx, actor, { ...wish, conferenceId, version })
  for (const line of lines) {
    const was = now.actions.find(({ id }) => id === line.id)
    if (was && (was.doneOn !== null || !differs(line, was))) continue
    if (was) await endTasksOf(tx, origin(line.id), 'lapsed')
    await addTasks(tx, actor, taskOf(clientIds[0]!, line, was ? `agreed-${version + 1}` : 'agreed'))
  }
  return { id: conferenceId, version: version + 1 }
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
