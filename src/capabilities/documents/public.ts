export { askForEvidence } from './commands/evidence-letter.ts'
export { writeDownConsent } from './commands/consent.ts'
export { hasLegalDocument } from './store/documents.ts'
export { tidyFiles } from './commands/tidy-files.ts'
