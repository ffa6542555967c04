import { foldName } from '../fold-name.ts'
import { arabicWord, isArabic, readArabic } from './arabic.ts'
import { isCyrillic, readCyrillic } from './cyrillic.ts'
import { isGeez, readGeez } from './geez.ts'
import { readLatin } from './latin.ts'
import { ONLY_LONG_VOWELS, read, type Reading } from './sounds.ts'

type Script = 'latin' | 'arabic' | 'geez' | 'cyrillic'

const readers: Readonly<Record<Script, (run: string) => string>> = {
  latin: readLatin,
  arabic: (run) => {
    const known = arabicWord(foldName(run))
    return known === undefined ? readArabic(run) : readLatin(known)
  },
  geez: readGeez,
  cyrillic: readCyrillic,
}

/** A word of a script without a table is compared by its folded letters; not by more of them than this. */
const MOST_LETTERS = 60

const hushed = /[šşșŝśçčćĉ]/g
const voiced = /[žż]/g
const plain = /^[a-zʃʒ]+$/
/** Marks over letters, points and signs that are not seen: no letters. */
const ignored = /[\p{Mn}\p{Cf}\u0640]/gu

/**
 * How a word of a name is heard: sound, skeleton and vowels at once. Cheap enough to be done on every write of an import. Takes the
 * word as it stands on the paper, not folded: folding takes away marks that say something (ş, й, ە).
 */
export function readWord(word: string): Reading {
  const known = lately.get(word)
  if (known !== undefined) return known
  const reading = readAnew(word)
  if (lately.size >= MOST_LATELY) lately.clear()
  lately.set(word, reading)
  return reading
}

/** Names come back: of the words of a thousand persons one in ten is new. */
const lately = new Map<string, Reading>()
const MOST_LATELY = 20_000

function readAnew(word: string): Reading {
  const tidy = word.normalize('NFKC').toLowerCase().replace(hushed, 'ʃ').replace(voiced, 'ʒ')
  const sounds = plain.test(tidy) ? readLatin(tidy) : readRuns(tidy.replace(ignored, ''))
  const reading = sounds === null ? null : settled(read(sounds))
  if (reading === null || reading.skeleton === '') return asFolded(word)
  return /[\u0620-\u06cc]/.test(tidy) && !sorani.test(tidy)
    ? { ...reading, vowels: reading.vowels | ONLY_LONG_VOWELS }
    : reading
}

/** Kurdish letters: all vowels are written. */
const sorani = /[ەێۆ]/

/** Read once more until nothing changes: what was read in another script may be a stem of the Latin table. */
function settled(reading: Reading): Reading {
  let now = reading
  for (let round = 0; round < 4; round += 1) {
    const again = read(readLatin(now.sound.replaceAll('š', 'ʃ').replaceAll('ž', 'ʒ')))
    if (again.sound === now.sound) return now
    now = again
  }
  return now
}

/** The coarse key under which all spellings of one name fall together, in whatever script. */
export const skeletonOf = (word: string): string => readWord(word).skeleton

/** As `skeletonOf`, with the vowels where the script writes them: for ranking and for the distance between spellings. */
export const soundOf = (word: string): string => readWord(word).sound

function asFolded(word: string): Reading {
  const folded = foldName(word).replaceAll(' ', '')
  const sounds = readRuns(folded)
  const reading = sounds === null ? null : settled(read(sounds))
  if (reading !== null && reading.skeleton !== '') return reading
  const kept = foldName(Array.from(folded).slice(0, MOST_LETTERS).join(''))
  return { sound: kept, skeleton: kept, vowels: -1 >>> 2 }
}

/** Reads each stretch of one script by its own table; null when a letter has none. */
function readRuns(tidy: string): string | null {
  let sounds = ''
  let run = ''
  let script: Script | null = null
  for (const letter of tidy) {
    const found = scriptOf(letter)
    const letters = found === 'latin' && !plain.test(letter) ? foldName(letter) : letter
    if (found === null) {
      if (/[\p{L}\p{N}]/u.test(letter) && foldName(letter) !== '') return null
      continue
    }
    if (script !== null && found !== script) {
      sounds += readers[script](run)
      run = ''
    }
    script = found
    run += letters
  }
  return script === null ? sounds : sounds + readers[script](run)
}

function scriptOf(letter: string): Script | null {
  if (plain.test(letter)) return 'latin'
  if (isArabic(letter)) return 'arabic'
  if (isGeez(letter)) return 'geez'
  if (isCyrillic(letter)) return 'cyrillic'
  return plain.test(foldName(letter)) ? 'latin' : null
}
