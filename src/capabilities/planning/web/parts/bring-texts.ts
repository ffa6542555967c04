import { bringTexts, type Texts } from '#platform/web/i18n/t.ts'

const load = async (language: 'nl' | 'en'): Promise<Record<string, Texts>> =>
  (language === 'nl' ? await import('../texts.nl.ts') : await import('../texts.en.ts')).texts as unknown as Record<
    string,
    Texts
  >

/** The words of this capability, for a part of it on a page that comes without them. */
export const bringPlanningTexts = (): Promise<void> => bringTexts(load)
