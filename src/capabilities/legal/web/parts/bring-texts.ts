import { bringTexts, type Texts } from '#platform/web/i18n/t.ts'

const load = async (language: 'nl' | 'en'): Promise<Record<string, Texts>> =>
  (language === 'nl' ? await import('../reminders/texts.nl.ts') : await import('../reminders/texts.en.ts'))
    .texts as Record<string, Texts>
const terms = async (language: 'nl' | 'en'): Promise<Record<string, Texts>> =>
  (language === 'nl' ? await import('../terms/texts.nl.ts') : await import('../terms/texts.en.ts')).texts as Record<
    string,
    Texts
  >

/** The words of this part, for a page that comes without them. */
export async function bringReminderTexts(): Promise<void> {
  await Promise.all([bringTexts(load), bringTexts(terms)])
}
