import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayEnrol, mayManageGroups } from './access.ts'
import type * as contract from './contract.ts'
import { refuseEnrolment, refuseGroup } from './rules.ts'
import * as store from './store.ts'

function refuse(errors: Fault[]) {
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

export async function readGroup({ tx, actor }: Ctx, groupId: string) {
  const [found, [group]] = [await store.groups.find(tx, groupId), await store.findGroups(tx, { id: groupId })]
  if (!found || !group) throw problem('common/not-found')
  return {
    group,
    values: found.values,
    version: found.version,
    enrolments: mayEnrol(actor) ? await store.findEnrolments(tx, groupId) : [],
    may: { manage: mayManageGroups(actor), enrol: mayEnrol(actor) },
  }
}

export async function formGroup({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.formGroup>) {
  refuse(refuseGroup(wish))
  return store.groups.insert(tx, actor.foundationId, wish)
}

export async function correctGroup({ tx }: Ctx, { groupId, version, ...wish }: ParsedOf<typeof contract.correctGroup>) {
  refuse(refuseGroup(wish))
  await refuseStale(await store.groups.change(tx, groupId, version, wish), () => store.groups.find(tx, groupId))
  return { id: groupId, version: version + 1 }
}

export async function enrolClient({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.enrolClient>) {
  if (!(await store.groups.find(tx, wish.groupId))) throw problem('common/not-found')
  await getClientInSight(tx, wish.clientId)
  refuse(refuseEnrolment(wish))
  return store.enrolments.insert(tx, actor.foundationId, wish)
}

export async function correctEnrolment({ tx }: Ctx, { enrolmentId, version, ...wish }: ParsedOf<typeof contract.correctEnrolment>) {
  refuse(refuseEnrolment(wish))
  await refuseStale(await store.enrolments.change(tx, enrolmentId, version, wish), () => store.enrolments.find(tx, enrolmentId))
  return { id: enrolmentId, version: version + 1 }
}
