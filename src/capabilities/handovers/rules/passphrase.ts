/** Letters and digits that are not taken for one another, on paper or over the phone: no I, L, O, U, 0 or 1. */
export const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const GROUP = 4

/** Groups of four, as one reads them out. */
export const inGroups = (letters: string): string => letters.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? ''

/** However it was typed: small letters, spaces, points. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Letters from random bytes; a byte that would make some letters likelier than others is passed over. */
export function lettersFrom(bytes: Uint8Array, count: number): string {
  const most = Math.floor(256 / ALPHABET.length) * ALPHABET.length
  const letters = [...bytes].filter((byte) => byte < most).map((byte) => ALPHABET[byte % ALPHABET.length]!)
  if (letters.length < count) throw new Error('too few random bytes')
  return letters.slice(0, count).join('')
}
