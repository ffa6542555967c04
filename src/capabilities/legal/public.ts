export { checkNextSteps, postTermLetters, remindOfTerms } from './commands/reminders.ts'
