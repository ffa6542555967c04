import { route, type Route } from '#platform/server/http/route.ts'
import { mayChooseHabits, mayManageLegal, mayReadLegal } from '../access.ts'
import * as commands from '../commands/reminders.ts'
import * as contract from '../contract/reminders.ts'
import * as gaps from '../store/gaps.ts'

export const reminderRoutes: readonly Route[] = [
  route(contract.listOwnReminders, {
    can: mayReadLegal,
    audit: {
      lists: 'legal_reminder',
      whose: ({ reminders }) => [...new Set(reminders.map(({ client }) => client.id))],
    },
    handle: (ctx) => commands.listOwnReminders(ctx, { answer: mayManageLegal(ctx.actor) }),
  }),
  route(contract.answerReminders, {
    can: mayManageLegal,
    audit: { writes: 'legal_reminder' },
    handle: commands.answerReminders,
  }),
  route(contract.getReminderHabits, {
    can: mayReadLegal,
    audit: { none: 'how long before a term people are told, about nobody' },
    handle: commands.getReminderHabits,
  }),
  route(contract.chooseReminderHabits, {
    can: mayChooseHabits,
    audit: { writes: 'legal_reminder_habit' },
    handle: commands.chooseReminderHabits,
  }),
  route(contract.listCasesWithoutNextStep, {
    can: mayReadLegal,
    audit: { lists: 'legal_case', whose: ({ cases }) => [...new Set(cases.map(({ client }) => client.id))] },
    handle: async ({ tx, actor, today }) => ({ today, ...(await gaps.findGaps(tx, actor)) }),
  }),
]
