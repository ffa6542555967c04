import { bringTexts, type Texts } from '#platform/web/i18n/t.ts'

const load = async (language: 'nl' | 'en'): Promise<Record<string, Texts>> =>
  (language === 'nl' ? await import('./texts.nl.ts') : await import('./texts.en.ts')).texts

/** The words of checklists, for a part on a page that comes without them. */
export const bringChecklistTexts = (): Promise<void> => bringTexts(load)
