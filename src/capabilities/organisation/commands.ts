import type { ParsedOf } from '#kernel/endpoint.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import type {
  addListItem as AddListItem,
  addLocation as AddLocation,
  addMunicipality as AddMunicipality,
  assignMunicipality as AssignMunicipality,
  correctListItem as CorrectListItem,
  correctLocation as CorrectLocation,
  correctMunicipality as CorrectMunicipality,
  releaseMunicipality as ReleaseMunicipality,
  correctFoundation as CorrectFoundation,
} from './contract.ts'
import { refuseDates, refuseMeaning } from './rules.ts'
import * as store from './store.ts'

function refuse(...faults: (Fault | null)[]) {
  const errors = faults.filter((fault) => fault !== null)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
}

/** A record as its form has it, for whoever was second. */
const asForm = <T extends { version: number }>(record: T | null | undefined) =>
  record ? { values: record, version: record.version } : null

export async function correctFoundation({ tx }: Ctx, wish: ParsedOf<typeof CorrectFoundation>) {
  if (wish.bsnBasis === null && (await store.hasBsn(tx)))
    refuse({ pointer: '/bsnBasis', code: 'fault/bsn-left-behind' })
  await refuseStale(await store.changeFoundation(tx, wish), async () => asForm(await store.getFoundation(tx)))
  return { id: (await store.getFoundation(tx)).id }
}

export async function addLocation({ tx, actor }: Ctx, wish: ParsedOf<typeof AddLocation>) {
  refuse(refuseDates(wish.openedOn, wish.closedOn, '/closedOn'))
  return store.insertLocation(tx, actor.foundationId, wish)
}

export async function correctLocation({ tx }: Ctx, wish: ParsedOf<typeof CorrectLocation>) {
  refuse(refuseDates(wish.openedOn, wish.closedOn, '/closedOn'))
  const current = async () =>
    asForm((await store.findLocations(tx)).find((location) => location.id === wish.locationId))
  await refuseStale(await store.changeLocation(tx, wish), current)
  return { id: wish.locationId }
}

export async function assignMunicipality({ tx, actor }: Ctx, wish: ParsedOf<typeof AssignMunicipality>) {
  refuse(refuseDates(wish.fromOn, wish.untilOn, '/untilOn'))
  return store.insertServiceArea(tx, actor.foundationId, wish)
}

export async function releaseMunicipality({ tx }: Ctx, wish: ParsedOf<typeof ReleaseMunicipality>) {
  if (!(await store.deleteServiceArea(tx, wish.locationId, wish.serviceAreaId))) throw problem('common/not-found')
  return { id: wish.serviceAreaId }
}

export async function addMunicipality({ tx, actor }: Ctx, wish: ParsedOf<typeof AddMunicipality>) {
  refuse(refuseDates(wish.validFrom, wish.validUntil, '/validUntil'))
  return store.insertMunicipality(tx, actor.foundationId, wish)
}

export async function correctMunicipality({ tx, actor }: Ctx, wish: ParsedOf<typeof CorrectMunicipality>) {
  refuse(refuseDates(wish.validFrom, wish.validUntil, '/validUntil'))
  const current = async () =>
    asForm((await store.findMunicipalities(tx)).find((town) => town.id === wish.municipalityId))
  await refuseStale(await store.changeMunicipality(tx, actor.foundationId, wish), current)
  return { id: wish.municipalityId }
}

export async function addListItem({ tx, actor }: Ctx, wish: ParsedOf<typeof AddListItem>) {
  refuse(refuseMeaning(wish.list, wish.meaning))
  return store.insertItem(tx, actor.foundationId, wish)
}

export async function correctListItem({ tx }: Ctx, wish: ParsedOf<typeof CorrectListItem>) {
  const item = await store.findItem(tx, wish.itemId)
  if (!item) throw problem('common/not-found')
  refuse(refuseMeaning(item.list, wish.meaning))
  await refuseStale(await store.changeItem(tx, wish), async () => asForm(await store.findItem(tx, wish.itemId)))
  return { id: wish.itemId }
}
