import { language } from '#platform/web/i18n/language.ts'

/** What the law says comes from the server in both languages. */
export const said = (words: { nl: string; en: string }): string => words[language()]
