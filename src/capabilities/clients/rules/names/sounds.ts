/**
 * The alphabet of sounds that every script is read into, and what becomes of a word once it is read.
 *
 * A reader (`latin.ts`, `arabic.ts`, `geez.ts`, `cyrillic.ts`) gives a string of these letters:
 *
 * - consonants `b` (also p) `d` `f` `g` `h` (also kh) `j` (dj, zh) `k` (also q) `l` `m` `n` `r` `s` (also ts)
 *   `S` (sj, sh, tsj) `t` (also th) `z`, and `Y` and `W` for a y, w or v that begins a word;
 * - vowels `a` `e` `i` (also y inside a word) `o` `u` (also w and v inside a word), and `.` for a vowel that must stand
 *   there but that the script leaves out.
 *
 * From that string come three things: the *sound*, with vowels in three kinds; the *skeleton*, without them; and the
 * *vowels*, as bits, to tell Hassan from Hussein, whose skeletons are one.
 */
export type Reading = {
  /** Consonants, with the vowels a, i and u where the script writes them. */
  readonly sound: string
  /** The key under which all spellings of one name fall together. */
  readonly skeleton: string
  /** For each gap between consonants, three bits: may be an a, an i, a u. The first ten gaps, and `ONLY_LONG_VOWELS`. */
  readonly vowels: number
}

/** Bit of `vowels`: of a word in Arabic letters, which have the long vowels only. */
export const ONLY_LONG_VOWELS = 1 << 30

/** Sounds of one word that are looked at; the rest of a longer word does not count. */
const MOST_SOUNDS = 60
const GAPS = 10

const ANY = 0b111
const bitsOf: Readonly<Record<string, number>> = { a: 0b001, e: 0b011, i: 0b010, o: 0b100, u: 0b100, '.': ANY }

/** What a reader of letters would take for one sound, and the sound that it is. */
const joined: Readonly<Record<string, string>> = {
  th: 't',
  dh: 'd',
  gh: 'g',
  kh: 'h',
  sh: 'S',
  zh: 'j',
  Sh: 'S',
  ts: 's',
  tz: 's',
  tS: 'S',
  dj: 'j',
  dS: 'j',
}
const joints = new RegExp(Object.keys(joined).join('|'), 'g')
const doubled = /([^aeiou.])\1+/g

export function read(sounds: string): Reading {
  const settled = settle(sounds.length > MOST_SOUNDS ? sounds.slice(0, MOST_SOUNDS) : sounds)
  const { sound, vowels } = voice(settled)
  return { sound, skeleton: squeeze(sound), vowels }
}

/** Adjacent sounds that are written as one become one; names made with "servant of" get one form. */
function settle(sounds: string): string {
  let before = ''
  let now = sounds
  while (now !== before) {
    before = now
    now = servant(now)
      .replace(joints, (pair) => joined[pair]!)
      .replace(doubled, '$1')
  }
  return slavic(faith(now))
    .replace(/^i(?=[aeou.])/, 'Y')
    .replace(/^u(?=[aeio.])/, 'W')
}

/** A family name with such an end is Ukrainian or Russian, and its h is the g of the other. */
const slavicEnd = /(?:[ae]nk[ao]|Suk|[tni]iuk|n[iy]k|sk[iy]+|skai?|o[uv]iS)$/
const slavic = (sounds: string) => (slavicEnd.test(sounds) ? sounds.replaceAll('h', 'g') : sounds)

const consonantsIn = (sounds: string) => sounds.replace(/[aeiou.]+/g, '').length

/** Abdulrahman, Abdelrahman, Abderrahmane, Abdirahman: `abd`, then the name of God without article or linking vowel. */
function servant(sounds: string): string {
  const start = /^[aeio.]bd[aeiou.]+/.exec(sounds)
  if (start === null) return sounds
  const rest = sounds.slice(start[0].length)
  const bare = rest.startsWith('l') ? rest.slice(1).replace(/^[aeiou.]+/, '') : rest
  const kept = consonantsIn(bare) >= 2 ? bare : rest
  if (consonantsIn(kept) < 2) return sounds
  return /^[hSdj]/.test(kept) ? `abda${kept}` : `abd${kept}`
}

/** Noureddine, Nur al-Din, Nuruddin: the end of a name made with "of the faith". */
function faith(sounds: string): string {
  return /[^aeiou.][aeiou.]+l?d[iey]+n[aeiou.]*$/.test(sounds)
    ? sounds.replace(/[aeiou.]+l?d[iey]+n[aeiou.]*$/, 'adin')
    : sounds
}

/** The sound and the vowels of a settled word. */
function voice(settled: string): { sound: string; vowels: number } {
  const open = settled.length > 1 && settled.endsWith('h')
  const word = open ? settled.slice(0, -1) : settled
  let sound = ''
  let vowels = 0
  let gap = 0
  let at = 0
  while (at <= word.length) {
    let end = at
    while (end < word.length && isVowel(word[end]!)) end += 1
    const run = word.slice(at, end)
    const last = end === word.length
    sound += sing(run, at === 0, last)
    if (gap < GAPS) vowels |= (last ? finalBits(run, open) : middleBits(run, word[at - 1])) << (3 * gap)
    if (!last) sound += letterOf(word[end]!)
    gap += 1
    at = end + 1
  }
  for (; gap < GAPS; gap += 1) vowels |= ANY << (3 * gap)
  return { sound, vowels }
}

const isVowel = (sound: string) => 'aeiou.'.includes(sound)
const letterOf = (sound: string) =>
  sound === 'S' ? 'š' : sound === 'j' ? 'ž' : sound === 'W' ? 'w' : sound === 'Y' ? 'y' : sound

/** Two letters that are one vowel. */
const pairs: Readonly<Record<string, string>> = { ee: 'i', oo: 'u', ou: 'u', oe: 'u', ie: 'i' }
const pairOf = (pair: string) => pairs[pair]!

const simplify = (run: string) => (run.length < 2 ? run : run.replace(/ee|oo|ou|oe|ie/g, pairOf))

const kindOf: Readonly<Record<string, string>> = { e: 'a', '.': 'a', o: 'u' }

/** Vowels in three kinds; of vowels beside each other the last is sung, an i or u before another is a y or w. */
function sing(run: string, first: boolean, last: boolean): string {
  if (run.length < 2) return last && run === 'o' ? 'a' : (kindOf[run] ?? run)
  const ended = last ? run.replace(/(?<=[aei]i)e$/, '').replace(/(?<!o)o$/, 'a') : run
  const simple = simplify(ended)
  const led = first ? simple.replace(/^([iu])\1(?=.)/, 'a$1') : simple
  const kinds = led
    .replace(/[e.]/g, 'a')
    .replaceAll('o', 'u')
    .replace(/(.)\1+/g, '$1')
  let sung = ''
  for (let at = 0; at < kinds.length; at += 1) {
    const left = kinds.length - 1 - at
    if (left === 0) sung += kinds[at]
    else if (kinds[at] !== 'a') sung += kinds[at] === 'i' ? 'y' : 'w'
    else if (left > 1) sung += 'a'
  }
  return sung
}

function middleBits(run: string, before: string | undefined): number {
  if (run === '' || run.includes('.')) return ANY
  // Welde and Wolde, Werku and Worku
  if (before === 'W' && (run === 'e' || run === 'o')) return ANY
  const simple = simplify(run)
  let bits = 0
  for (let at = 0; at < simple.length; at += 1) {
    const glides = at === simple.length - 2 && 'ae'.includes(simple[at]!) && 'iuo'.includes(simple[at + 1]!)
    if (!glides) bits |= bitsOf[simple[at]!]!
  }
  return bits
}

/** At the end of a name no vowel says something (Samir is not Samira), but an e nothing. */
function finalBits(run: string, open: boolean): number {
  if (run === '') return open ? ANY : bitsOf['u']!
  if (open) return middleBits(run, undefined) | bitsOf['e']!
  if (run === 'e') return ANY
  const bits = middleBits(run.replace(/(?<=[aei]i)e$/, ''), undefined)
  return run === 'o' ? bits | bitsOf['a']! : bits
}

/** Two consonants that would be read as one if nothing stood between them. */
const apart = /^(?:(.)\1|[tdgkszš]h|t[szš]|dš)$/

/**
 * The skeleton of a sound. Inside a word w and y are vowels and go; j, y and g are one sound at the start (Jamal, Gamal;
 * Jonas, Yonas), j and g everywhere; d and t are one at the end (Mahmoud, Mahmut). A name that begins with a vowel begins
 * with `a`. `a` also stands between two consonants that would else be read as one. A name of one consonant keeps its
 * vowels: Ali, Isa and Aya would else be one name.
 */
function squeeze(sound: string): string {
  const lead = /^[aiu]/.test(sound) ? 'a' : ''
  const start = lead === '' ? sound.replace(/^[yž]/, 'g') : sound.slice(1)
  const letters = `${start.slice(0, 1)}${start.slice(1).replace(/[wy]/g, '')}`
    .replaceAll('ž', 'g')
    .replace(lead === '' ? /[aiu]/g : /^[wy]|[aiu]/g, '')
    .replace(/h+$/, '')
  if (letters.length < 2) return `${lead}${start.replaceAll('ž', 'g').replace(/g+h*/g, 'g')}`
  const ended = letters.replace(/d$/, 't')
  let skeleton = lead
  for (let at = 0; at < ended.length; at += 1) {
    if (at > 0 && apart.test(ended.slice(at - 1, at + 1))) skeleton += 'a'
    skeleton += ended[at]
  }
  return skeleton
}
