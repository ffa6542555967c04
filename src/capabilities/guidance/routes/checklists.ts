import type { AnswerOf } from '#kernel/endpoint.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageTrajectories, mayMeasure, mayReadGuidance } from '../access.ts'
import * as commands from '../commands/checklists.ts'
import * as contract from '../contract/checklists.ts'

/** Items are about others of the household as well. */
const shownIn = ({ clientId, items }: AnswerOf<typeof contract.getChecklist>) => [
  ...new Set([clientId, ...items.flatMap(({ about }) => (about === null ? [] : [about.id]))]),
]

export const checklistRoutes: readonly Route[] = [
  route(contract.getChecklist, {
    can: mayReadGuidance,
    audit: { reads: 'checklist_item', whose: shownIn },
    handle: commands.getChecklist,
  }),
  route(contract.setChecklistItem, {
    can: mayMeasure,
    audit: { writes: 'checklist_item' },
    handle: commands.setChecklistItem,
  }),
  route(contract.listDueItems, {
    can: mayReadGuidance,
    audit: { lists: 'checklist_item', whose: ({ items }) => [...new Set(items.map(({ client }) => client.id))] },
    handle: commands.listDueItems,
  }),
  route(contract.countChecklists, {
    can: mayManageTrajectories,
    audit: { none: 'numbers of files that the reader sees, no names' },
    handle: commands.countChecklists,
  }),
]
