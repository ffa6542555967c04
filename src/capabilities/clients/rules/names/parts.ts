import { foldName } from '../fold-name.ts'
import { readWord, skeletonOf } from './skeleton.ts'
import { ONLY_LONG_VOWELS } from './sounds.ts'

export type NamePart = {
  /** Folded, as it is compared exactly. */
  readonly word: string
  readonly skeleton: string
  readonly sound: string
  /** Three bits for each of the first ten gaps between consonants; see `vowelsAgree`. */
  readonly vowels: number
  readonly kind: 'given' | 'family'
  /** Says nothing about who somebody is: al, bin, van, mr. */
  readonly weightless: boolean
}

/** Parts of one name that are looked at. */
const MOST_PARTS = 12

/** Words in Latin letters, folded; other scripts are known by the same table of what they read as. */
const articles = wordsOf('al el ul ال аль эль ель')
/** The article before some letters; only inside a compound: Abd ur Rahman, Shams ad Din. */
const boundArticles = wordsOf('al el ul il ar er ur as es us ad ed ud an en un at et ut az ez uz ash esh ush ال')
const servants = wordsOf(
  'abd abdul abdel abdal abdoul abdol abdur abder cabdul abdil عبد عبدال عبدول عبدل ዓብደል ዓብዱል አብዱል абд абдул',
)
/** Servant of, only if a name of God follows: Abdi and Abdu are also names by themselves. */
const maybeServants = wordsOf('abdi abdu abdo cabdi cabdu abde ዓብዲ عبدي')
const fathers = wordsOf('abu abo abou abi ابو umm um oum ummu ام')
const ofGod = wordsOf('ullah ollah allah ulla alla الله')
const silent = wordsOf(
  'bin ibn ben bint bent ould wuld wld walad بن ابن بنت ولد van von de der den ter te ten da di du la le the het t mr mrs ms dhr mevr mw ' +
    'haji hajji hajj haj alhaj hadji حاج حاجي الحاج qizi kizi qyzy ogly oglu ogli',
)
const namesOfGod = skeletonsOf(
  'rahman rahim aziz kadir salam rizak razzaq latif wahab fattah ghani samad jabbar ghafar khaliq',
)
/** Names of the Horn in two words that are as often written as one: Gebre Medhin, Tesfa Michael, Haile Mariam. */
const hornFirst = skeletonsOf(
  'gebre wolde welde tekle haile habte tesfa kidane amde sahle zere letebrhan laeke hadgu fre akeza',
)
const hornSecond = skeletonsOf(
  'michael mariam medhin giorgis selassie kristos hiwet yesus egziabher tsadik haimanot yohannes kidan meskel libanos ' +
    'amlak gergish tinsae rufael gabriel birhan silase maryam tensae',
)
/** What follows "of the" in a name of two words: Nour al-Din, Saif al-Islam. */
const ofThe = skeletonsOf('din deen islam huda haq zaman')
const ofTheWords = wordsOf('uddin eddin eddine ud-din uldin addin udin')

/** A word as it stands there, folded, and as it is read: for `Abd Al Rahman` that is `abdRahman`. */
type Word = { raw: string; folded: string }

/**
 * The words of a whole name in order. Words that belong together are one part (Abd Al Rahman, Abu Bakr, Hamid Ullah);
 * an article before a name goes, so that Al-Khatib, Alkhatib, الخطيب and Khatib are one.
 */
export function nameParts(given: string, family: string): NamePart[] {
  const parts = [...partsOf(given, 'given'), ...partsOf(family, 'family')].slice(0, MOST_PARTS)
  // A name of particles only is still a name.
  return parts.some((part) => !part.weightless) ? parts : parts.map((part) => ({ ...part, weightless: false }))
}

/** Persian and Dari names of two that are as often written as one: Alireza, Amirhossein, Gulagha. */
const persianPair =
  /^(ali|amir|shah|gh?[uo]lam|gul|m[ou]h?am+[ae]d|mir|ahmad|علي|امير|غلام|گل|محمد|احمد)(re[zd]h?a|ri[zd]a|h[ou]s+[ae][iy]n|al[iy]|agha|aqa|m[ou]ham+[ae]d|mahmu?o*d|hasan|mehdi|mahdi|رضا|حسين|علي|اغا|محمد|حسن|مهدي)$/

/** A family name of the Maghreb with "son of" written to it: Benali. */
const benName = /^ben(?!jam|yam|az|af|ed)(?=[a-z]{3})/

function partsOf(text: string, kind: NamePart['kind']): NamePart[] {
  const parts: NamePart[] = []
  for (const { raw, folded } of joinWords(wordsIn(text)).flatMap(splitWord)) {
    const weightless = silent.has(folded) || articles.has(folded)
    const bare = weightless ? raw : withoutArticle(raw, folded)
    const { skeleton, sound, vowels } = readWord(bare)
    if (skeleton !== '') parts.push({ word: folded, skeleton, sound, vowels, kind, weightless })
  }
  return parts
}

/** The words that stand in a name as it is written; apostrophes and dots inside a word do not part it. */
function wordsIn(text: string): Word[] {
  return text
    .slice(0, 400)
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}'’‘`´ʼʹʾʿ′\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+/u)
    .map((raw) => ({ raw, folded: foldName(raw).replaceAll(' ', '') }))
    .filter(({ folded }) => folded !== '')
}

function splitWord(word: Word): Word[] {
  const pair = persianPair.exec(word.folded)
  return pair === null ? [word] : [pair[1]!, pair[2]!].map((half) => ({ raw: half, folded: half }))
}

function joinWords(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]!
    const before = joined.at(-1)
    const taken = takeCompound(words, at)
    if (taken !== null) {
      joined.push(taken.word)
      at += taken.length
    } else if (before !== undefined && (ofGod.has(word.folded) || ofTheWords.has(word.folded))) {
      joined[joined.length - 1] = together([before, word])
      at += 1
    } else {
      joined.push(word)
      at += 1
    }
  }
  return joined
}

const together = (words: readonly Word[]): Word => ({
  raw: words.map(({ raw }) => raw).join(''),
  folded: words.map(({ folded }) => folded).join(''),
})

/** A compound that begins here, with how many words it takes. */
function takeCompound(words: readonly Word[], at: number): { word: Word; length: number } | null {
  const first = words[at]!
  const next = words[at + 1]
  if (next === undefined) return null
  const skip = boundArticles.has(next.folded) && words[at + 2] !== undefined ? 1 : 0
  const second = words[at + 1 + skip]!
  const bare = withoutArticle(second.raw, second.folded)
  const take = (raw: string) => ({
    word: { raw, folded: together(words.slice(at, at + 2 + skip)).folded },
    length: 2 + skip,
  })
  if (servants.has(first.folded)) return take(servantOf(bare))
  const known = skeletonOf(bare)
  if (maybeServants.has(first.folded)) return namesOfGod.has(known) ? take(servantOf(bare)) : null
  if (fathers.has(first.folded)) return take(`${first.raw}${bare}`)
  const article = skip === 1 || bare !== second.raw
  if (article && ofThe.has(known) && !articles.has(first.folded)) return take(`${first.raw}al${bare}`)
  if (skip === 0 && hornSecond.has(known) && hornFirst.has(skeletonOf(first.raw))) return take(first.raw + second.raw)
  return null
}

/** A vowel between, lest d and h be read as one letter: Abd Hamid. */
const servantOf = (name: string) => (/^[aاأإآ]/i.test(name) ? `abd${name}` : `abdu${name}`)

/** Names that begin with a vowel and often have the article written to them: Alahmad, Alali, Elomar. */
const startsWithVowel = skeletonsOf(
  'ahmad omar ali ibrahim issa abed abdullah asad aziz amin amir abbas ayoub obeid othman akkad awad ani ismail anbari',
)

/** Names that begin with al or el by themselves. */
const noArticle =
  /^(?:[ae]l[aeiouy]|al(?:bert|bina|do|fred|ganesh|ma[sz]$|per$|pars|taf|tan|tin$|mir$|shat)|el(?:bet|dar|ham|mas$|mira|naz|nur|sa$|sabet|shad|vi)|ال(?:ياس|هام|ماس$|طاف|فت|ين$|كسندر|يزابيث|ما$))/

/** Alkhatib, Elkhatib, الخطيب: a name with the article written to it. */
function withoutArticle(raw: string, folded: string): string {
  const latin = /^[ae]l[a-z]{3,}$/.test(folded)
  if (benName.test(folded)) return folded.slice(3)
  const arabic = /^ال.{3,}$/.test(folded)
  if (latin && startsWithVowel.has(skeletonOf(folded.slice(2)))) return folded.slice(2)
  if ((!latin && !arabic) || noArticle.test(folded)) return raw
  return latin ? folded.slice(2) : raw.replace(/^ال/, '')
}

/**
 * May be one name by their vowels: no gap in which one has a vowel and the other another. Of two words in Arabic letters
 * the vowels that are written are the same: a vowel that is left out is short, and حسن (Hassan) is not حسين (Hussein).
 */
export function vowelsAgree(a: number, b: number): boolean {
  const both = a & b
  if ((both & ONLY_LONG_VOWELS) !== 0) return a === b
  return ((both | (both >> 1) | (both >> 2)) & 0o1111111111) === 0o1111111111
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map((word) => foldName(word)))
}

function skeletonsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map(skeletonOf))
}
