export { askForEvidence } from './commands/evidence-letter.ts'
