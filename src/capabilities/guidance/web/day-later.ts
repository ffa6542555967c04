import { OwnReminders } from '#capabilities/legal/web/parts/OwnReminders.tsx'
import { bringReminderTexts } from '#capabilities/legal/web/parts/bring-texts.ts'
import { DayTasks } from '#capabilities/planning/web/parts/DayTasks.tsx'
import { bringPlanningTexts } from '#capabilities/planning/web/parts/bring-texts.ts'
import { bringChecklistTexts } from './checklists/bring-texts.ts'
import { DayItems } from './checklists/DayItems.tsx'

/** Parts of the start page that come after it, with their words: one piece, as each costs the first load its address. */
export async function dayLater() {
  await Promise.all([bringPlanningTexts(), bringChecklistTexts(), bringReminderTexts()])
  return { DayTasks, DayItems, OwnReminders }
}
