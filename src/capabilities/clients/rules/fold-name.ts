/** Letters that do not come apart into a plain letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
  // Arabic and Persian ways of writing one letter
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ە: 'ه',
  ھ: 'ه',
}

// Marks over Latin, Greek and Cyrillic letters; points of Hebrew and Arabic, with the hamza on a carrier. Vowel signs
// of other scripts are letters in their own right and stay.
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g
const unseen = /[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g
const apostrophes = /['’‘`´ʼʹʾʿ′]/g

/**
 * A name with capitals, accents, hyphens and ways of writing one letter taken away, for comparing:
 * `AL-JUNDI` and `Al Jundi` are one name, as are `Zoë` and `zoe`, `أحمد` and `احمد`. Spelling stays:
 * Mohammed and Muhammad are two names here.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(unseen, '')
    .replace(apostrophes, '')
    .replace(marks, '')
    .replace(/[\u0080-\uffff]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** A person's whole folded name, given names first. */
export const foldFullName = (given: string, family: string): string => foldName(`${given} ${family}`)

/** The words by which a name is found, each once. A name that is written with a hyphen is also found as one word. */
export function searchTokens(given: string, family: string): string[] {
  const words = foldFullName(given, family).split(' ')
  const joined = `${given} ${family}`
    .split(/\s+/)
    .filter((word) => /\p{L}[-'’‐‑]\p{L}/u.test(word))
    .map((word) => foldName(word).replaceAll(' ', ''))
  return [...new Set([...words, ...joined])].filter((word) => word !== '')
}
