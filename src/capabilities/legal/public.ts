export { checkNextSteps } from './commands/gaps.ts'
export { durationsOfPeriod } from './report/durations.ts'
export { postTermLetters, remindOfTerms } from './commands/reminders.ts'
