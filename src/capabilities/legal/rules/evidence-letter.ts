import type { Words } from '../contract/steps.ts'

const languages = [
  ['nl', /^(nederlands|dutch)$/i],
  ['ar', /^(arabisch|arabic)$/i],
  ['ti', /^(tigrinya|tigrigna)$/i],
] as const
export type LetterLanguage = (typeof languages)[number][0] | 'en'

/** By the name of a language in the list; who reads one that no letter is written in gets English, and who has none Dutch. */
export function languageOfLetter(name: string | null): LetterLanguage {
  if (name === null) return 'nl'
  return languages.find(([, says]) => says.test(name.trim()))?.[0] ?? 'en'
}

/** The Dutch word stays, because that is what stands on the papers and on the forms here. */
export const namedIn = (language: LetterLanguage, title: Words): string =>
  language === 'nl' || title.nl === title.en ? title.nl : `${title.nl} (${title.en})`
