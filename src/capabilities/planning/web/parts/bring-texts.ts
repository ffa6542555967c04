import { bringTexts, type Texts } from '#platform/web/i18n/t.ts'

const parts = async (language: 'nl' | 'en'): Promise<readonly { texts: Texts }[]> =>
  language === 'nl'
    ? Promise.all([import('../texts.nl.ts'), import('../agenda-texts.nl.ts')])
    : Promise.all([import('../texts.en.ts'), import('../agenda-texts.en.ts')])

/** One load for each part, because what they share by name is joined when they are added. */
const loads = [0, 1].map(
  (at) =>
    async (language: 'nl' | 'en'): Promise<Record<string, Texts>> =>
      (await parts(language))[at]!.texts as Record<string, Texts>,
)

/** The words of this capability, for a part of it on a page that comes without them. */
export async function bringPlanningTexts(): Promise<void> {
  await Promise.all(loads.map(bringTexts))
}
