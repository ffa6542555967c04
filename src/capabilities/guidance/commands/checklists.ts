import type { ParsedOf } from '#kernel/endpoint.ts'
import { problem } from '#kernel/problem.ts'
import { getClientInSight, lockClientInSight } from '#capabilities/clients/public.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { mayMeasure } from '../access.ts'
import type * as contract from '../contract/checklists.ts'
import { checklistOf, countItems, progressOf, refuseSaying } from '../rules/checklists/items.ts'
import { shipped } from '../rules/checklists/shipped.ts'
import { templatesOn } from '../rules/checklists/templates.ts'
import { findOwnItems } from '../store/checklist-template.ts'
import * as store from '../store/checklists.ts'

const mostDue = 50

type Templates = ReturnType<typeof templatesOn>
/** As this foundation has them. */
export const templatesHere = async (tx: Tx): Promise<Templates> => templatesOn(shipped, await findOwnItems(tx))

/** The lists of a household that still run. One that has ended is looked at in its file, and asks nothing of anybody. */
const openLists = ({ people, asked }: store.Home, templates: Templates, today: string) =>
  asked.flatMap((id) => {
    const { name } = people.find((one) => one.id === id)!
    const { running, items } = checklistOf(templates, people, id, today)
    if (running === null || running.endedOn !== null) return []
    return [items.map((item) => ({ ...item, client: { id, name } }))]
  })

export async function getChecklist({ tx, actor, today }: Ctx, { clientId }: ParsedOf<typeof contract.getChecklist>) {
  await getClientInSight(tx, clientId)
  const list = checklistOf(await templatesHere(tx), await store.findHomeOf(tx, today, clientId), clientId, today)
  const change = mayMeasure(actor) && !actor.brokenGlassIds.includes(clientId)
  return { clientId, today, ...list, progress: progressOf(list.items), may: { change } }
}

/** `clientId`: in whose file the item is kept. Only what stands on a list of that household is said something about. */
export async function setChecklistItem(
  { tx, actor, today }: Ctx,
  wish: ParsedOf<typeof contract.setChecklistItem>,
): Promise<{ version: number }> {
  await lockClientInSight(tx, wish.clientId)
  const errors = refuseSaying(wish)
  const home = await store.findHomeOf(tx, today, wish.clientId)
  const templates = await templatesHere(tx)
  const listed = home
    .flatMap(({ id }) => checklistOf(templates, home, id, today).items)
    .some(({ key, clientId }) => key === wish.item && clientId === wish.clientId)
  if (!listed) errors.push({ pointer: '/item', code: 'fault/unknown-choice' })
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  return { version: await store.say(tx, actor, today, { ...wish, remark: wish.remark || null }) }
}

/** Two of a household that one person guides share its matters: those come once, from whom they stand with. */
export async function listDueItems({ tx, actor, today }: Ctx) {
  const homes = actor.workerId === null ? [] : await store.findHomesGuidedBy(tx, today, actor.workerId)
  const templates = await templatesHere(tx)
  const due = homes
    .flatMap((home) => openLists(home, templates, today).flat())
    .filter(({ urgency }) => urgency !== null && urgency !== 'later')
    .sort((a, b) => a.due.on.localeCompare(b.due.on))
  return { today, items: due.slice(0, mostDue), count: due.length }
}

export async function countChecklists(
  { tx, actor, today }: Ctx,
  { locationId }: ParsedOf<typeof contract.countChecklists>,
) {
  const homes = await store.findHomesInSight(tx, actor, today, locationId ?? null)
  const templates = await templatesHere(tx)
  const lists = homes.flatMap((home) => openLists(home, templates, today))
  return { today, clients: lists.length, items: countItems(templates(today), lists.flat()) }
}
