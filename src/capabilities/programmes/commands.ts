import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { refuseWords } from '#capabilities/organisation/public.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayEnrol, mayKeepAttendance, mayManageGroups } from './access.ts'
import type * as contract from './contract.ts'
import { refuseEnrolment, refuseGroup } from './rules.ts'
import * as store from './store.ts'

function refuse(errors: Fault[]) {
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

const groupLists = { programmeId: 'programme', languageId: 'language' } as const
const enrolmentLists = { outcomeId: 'enrolment-outcome' } as const

async function refuseGroupWish(tx: Tx, wish: contract.GroupValues) {
  refuse([...refuseGroup(wish), ...(await refuseWords(tx, wish, groupLists))])
}
async function refuseEnrolmentWish(tx: Tx, wish: contract.EnrolmentValues) {
  refuse([...refuseEnrolment(wish), ...(await refuseWords(tx, wish, enrolmentLists))])
}

export async function readGroup({ tx, actor }: Ctx, groupId: string) {
  const [found, [group]] = [await store.groups.find(tx, groupId), await store.findGroups(tx, { id: groupId })]
  if (!found || !group) throw problem('common/not-found')
  return {
    group,
    values: found.values,
    version: found.version,
    enrolments: mayKeepAttendance(actor) ? await store.findEnrolments(tx, groupId) : [],
    may: { manage: mayManageGroups(actor), enrol: mayEnrol(actor), keepAttendance: mayKeepAttendance(actor) },
  }
}

export async function formGroup({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.formGroup>) {
  await refuseGroupWish(tx, wish)
  return store.groups.insert(tx, actor.foundationId, wish)
}

export async function correctGroup({ tx }: Ctx, { groupId, version, ...wish }: ParsedOf<typeof contract.correctGroup>) {
  await store.groups.lock(tx, groupId, version)
  await refuseGroupWish(tx, wish)
  await store.groups.change(tx, groupId, version, wish)
  return { id: groupId, version: version + 1 }
}

export async function enrolClient({ tx, actor }: Ctx, wish: ParsedOf<typeof contract.enrolClient>) {
  if (!(await store.groups.find(tx, wish.groupId))) throw problem('common/not-found')
  await getClientInSight(tx, wish.clientId)
  await refuseEnrolmentWish(tx, wish)
  return store.enrolments.insert(tx, actor.foundationId, wish)
}

export async function correctEnrolment(
  { tx }: Ctx,
  { enrolmentId, version, ...wish }: ParsedOf<typeof contract.correctEnrolment>,
) {
  await store.enrolments.lock(tx, enrolmentId, version)
  await refuseEnrolmentWish(tx, wish)
  await store.enrolments.change(tx, enrolmentId, version, wish)
  return { id: enrolmentId, version: version + 1 }
}
