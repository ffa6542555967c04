export { checkNextSteps } from './commands/gaps.ts'
export { postTermLetters, remindOfTerms } from './commands/reminders.ts'
