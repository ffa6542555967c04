import type { ParsedOf } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import { problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayKeepChecklists } from '../access.ts'
import type * as contract from '../contract/checklist-template.ts'
import { shipped } from '../rules/checklists/shipped.ts'
import { mostOwnItems, refuseTemplateItem, templateItems } from '../rules/checklists/templates.ts'
import * as store from '../store/checklist-template.ts'

export async function listTemplateItems({ tx, actor, today }: Ctx) {
  const items = templateItems(shipped, await store.findOwnItems(tx))
  return { today, items, may: { change: mayKeepChecklists(actor) } }
}

export async function addTemplateItem({ tx, actor }: Ctx, values: ParsedOf<typeof contract.addTemplateItem>) {
  const errors = refuseTemplateItem(values)
  const own = await store.findOwnItems(tx)
  if (own.length >= mostOwnItems) errors.push({ pointer: '/titleNl', code: 'fault/too-many' })
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const item = `own-${newId()}`
  return { item, version: await store.keepItem(tx, actor.foundationId, { item, values, version: 0 }) }
}

export async function changeTemplateItem(
  { tx, actor }: Ctx,
  { item, version, ...values }: ParsedOf<typeof contract.changeTemplateItem>,
) {
  const known = templateItems(shipped, await store.findOwnItems(tx)).some((one) => one.item === item)
  if (!known) throw problem('common/not-found')
  const errors = refuseTemplateItem(values)
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  return { item, version: await store.keepItem(tx, actor.foundationId, { item, values, version }) }
}

/** What the foundation made itself has nothing to go back to: it is hidden, or ends on a day. */
export async function restoreTemplateItem(
  { tx }: Ctx,
  { item, version }: ParsedOf<typeof contract.restoreTemplateItem>,
) {
  if (!shipped.some(({ key }) => key === item)) throw problem('common/not-found')
  await store.dropItem(tx, item, version)
  return {}
}
