import { language } from '#platform/web/i18n/language.ts'

/** What a step or a paper is called comes from the server in both languages. */
export const said = (words: { nl: string; en: string }): string => words[language()]

export const addressOfDossier = (clientId: string, caseId: string): string =>
  `/clienten/${clientId}/juridisch/${caseId}`

export const nameOf = ({ givenNames, familyName }: { givenNames: string; familyName: string }): string =>
  [givenNames, familyName].filter(Boolean).join(' ')
