/**
 * The Ethiopic syllables of Tigrinya and Amharic. A syllable is a consonant (its row) and a vowel (its place in the row):
 * ä u i a e ə o and, last, wa. The sixth, ə, is often no vowel at all and is written in Latin letters as i, e or not.
 */
const rows: readonly (readonly [first: number, consonant: string])[] = [
  [0x1200, 'h'],
  [0x1208, 'l'],
  [0x1210, 'h'],
  [0x1218, 'm'],
  [0x1220, 's'],
  [0x1228, 'r'],
  [0x1230, 's'],
  [0x1238, 'S'],
  [0x1240, 'k'],
  [0x1248, 'k'],
  [0x1250, 'k'],
  [0x1258, 'k'],
  [0x1260, 'b'],
  [0x1268, 'w'],
  [0x1270, 't'],
  [0x1278, 'S'],
  [0x1280, 'h'],
  [0x1288, 'h'],
  [0x1290, 'n'],
  [0x1298, 'n'],
  [0x12a0, ''],
  [0x12a8, 'k'],
  [0x12b0, 'k'],
  [0x12b8, 'x'],
  [0x12c0, 'x'],
  [0x12c8, 'w'],
  [0x12d0, ''],
  [0x12d8, 'z'],
  [0x12e0, 'j'],
  [0x12e8, 'y'],
  [0x12f0, 'd'],
  [0x12f8, 'd'],
  [0x1300, 'j'],
  [0x1308, 'g'],
  [0x1310, 'g'],
  [0x1318, 'g'],
  [0x1320, 't'],
  [0x1328, 'S'],
  [0x1330, 'b'],
  [0x1338, 's'],
  [0x1340, 's'],
  [0x1348, 'f'],
  [0x1350, 'b'],
]

/** Rows of a consonant with a w after it: kwä, gwi. */
const rounded = new Set([0x1248, 0x1258, 0x1288, 0x12b0, 0x12c0, 0x1310])
/** Rows whose first vowel is said as a: hä, ḥä, ḫä, ’ä. */
const open = new Set([0x1200, 0x1210, 0x1280, 0x12a0, 0x12d0])

type Syllable = { consonant: string; vowel: string }

function syllableOf(code: number): Syllable | null {
  const row = rows.find(([first]) => code >= first && code < first + 8)
  if (row === undefined) return null
  const [first, consonant] = row
  const order = code - first
  const round = rounded.has(first)
  const plain = ['e', 'u', 'i', 'a', 'e', '', 'o', round ? 'a' : 'ua'][order]!
  const vowel = order === 0 && open.has(first) ? 'a' : plain
  if (consonant === '') return { consonant, vowel: vowel === '' ? 'e' : vowel }
  return { consonant, vowel: round && order > 0 ? `u${vowel}` : vowel }
}

const syllables: ReadonlyMap<string, Syllable> = new Map(
  Array.from({ length: 0x135b - 0x1200 }, (_, at) => 0x1200 + at).flatMap((code) => {
    const syllable = syllableOf(code)
    return syllable === null ? [] : [[String.fromCharCode(code), syllable] as const]
  }),
)

export const isGeez = (letter: string): boolean => syllables.has(letter)

/** ኸ is kh where a word begins (Khedija) and is written as k inside (Tekle). A w or y inside a word is a vowel. */
const heardFirst: Readonly<Record<string, string>> = { w: 'W', y: 'i', x: 'h' }
const heardInside: Readonly<Record<string, string>> = { w: 'u', y: 'i', x: 'k' }

/** A run of Ethiopic syllables as sounds. */
export function readGeez(run: string): string {
  let sounds = ''
  let before = ''
  for (const letter of run) {
    const { consonant, vowel } = syllables.get(letter)!
    const first = sounds === ''
    const glide = first ? (heardFirst[consonant] ?? consonant) : (heardInside[consonant] ?? consonant)
    // No Tigrinya or Amharic word begins with two consonants; two of one kind have a vowel between them.
    sounds += before !== '' && before === consonant ? `.${glide}` : glide
    sounds += vowel === '' && first ? '.' : vowel
    before = vowel === '' ? consonant : ''
  }
  return sounds
}
