import { route, type Route } from '#platform/server/http/route.ts'
import { mayKeepChecklists } from '../access.ts'
import * as commands from '../commands/checklist-template.ts'
import * as contract from '../contract/checklist-template.ts'

const write = { can: mayKeepChecklists, audit: { writes: 'checklist_template_item' } } as const

export const checklistTemplateRoutes: readonly Route[] = [
  route(contract.listTemplateItems, {
    can: mayKeepChecklists,
    audit: { none: 'what can stand on a checklist, of nobody' },
    handle: commands.listTemplateItems,
  }),
  route(contract.addTemplateItem, { ...write, handle: commands.addTemplateItem }),
  route(contract.changeTemplateItem, { ...write, handle: commands.changeTemplateItem }),
  route(contract.restoreTemplateItem, { ...write, handle: commands.restoreTemplateItem }),
]
