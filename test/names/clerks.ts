import { arabicLatin, arabicOwn } from './clerks-arabic.ts'
import type { Stock } from './name-stock.ts'
import { capital, type Letters, type Random, spell, type Style } from './spell.ts'

/**
 * How clerks write a name: the own script of the paper, or Latin letters as a land writes them. Tables of their own, not
 * those by which names are read: a proof must not lean on what it proves.
 */
const geezOrders = ['ä', 'u', 'i', 'a', 'e', 'ə', 'o']
const geezRows: Readonly<Record<string, number>> = {
  h: 0x1200,
  l: 0x1208,
  m: 0x1218,
  r: 0x1228,
  s: 0x1230,
  š: 0x1238,
  q: 0x1240,
  b: 0x1260,
  v: 0x1268,
  t: 0x1270,
  č: 0x1278,
  n: 0x1290,
  ñ: 0x1298,
  ʾ: 0x12a0,
  k: 0x12a8,
  w: 0x12c8,
  z: 0x12d8,
  y: 0x12e8,
  d: 0x12f0,
  ǧ: 0x1300,
  g: 0x1308,
  ṣ: 0x1338,
  f: 0x1348,
  p: 0x1350,
}
const geezEnglish: Letters = {
  ä: 'e',
  ə: ['', 'i', 'e'],
  č: 'ch',
  š: 'sh',
  ǧ: 'j',
  ñ: 'gn',
  ʾ: '',
  ṣ: ['ts', 's'],
  q: ['k', 'q'],
  f: ['f', 'f', 'ph'],
  y: ['y', 'i'],
}
const geezStyles: Readonly<Record<Style, Letters>> = {
  english: geezEnglish,
  french: { ...geezEnglish, u: 'ou', č: 'tch' },
  german: { ...geezEnglish, y: ['j', 'y'], č: 'tsch', š: 'sch' },
  dutch: { ...geezEnglish, y: ['j', 'y'], š: 'sj' },
  turkish: { ...geezEnglish, w: ['u', 'w'], y: 'i', g: 'gh', ṣ: 'tz' },
  own: {},
}

function geez(source: string, style: Style, random: Random): string {
  const text = /^[aeiouäə]/.test(source) ? `ʾ${source}` : source
  if (style !== 'own') return spell(text, geezStyles[style], random).replace(/gh(?=[^ei])/g, 'g')
  return text.replace(/([^äuiaeəo])([äuiaeəo]?)/g, (_, consonant: string, vowel: string) =>
    String.fromCharCode(geezRows[consonant]! + geezOrders.indexOf(vowel === '' ? 'ə' : vowel)),
  )
}

const ukrainian: Letters = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: ['i', 'y'],
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ю: ['iu', 'yu'],
  я: ['ia', 'ya'],
  ь: '',
  ё: ['e', 'yo'],
  э: 'e',
  ы: 'y',
  ъ: '',
}
const asRussian: Letters = { ...ukrainian, г: 'g', и: 'i', й: ['y', 'i'] }
const german: Letters = {
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  х: 'ch',
  в: 'w',
  ж: 'sch',
  й: 'j',
  ю: 'ju',
  я: 'ja',
  є: 'je',
}
const dutch: Letters = { ч: 'tsj', ш: 'sj', щ: 'sjtsj', х: 'ch', ж: 'zj', у: 'oe', й: 'j', ю: 'joe', я: 'ja', є: 'je' }
/** Ukrainian first names as Russian papers have them. */
const russianForms: Readonly<Record<string, string>> = {
  олександр: 'александр',
  сергій: 'сергей',
  андрій: 'андрей',
  володимир: 'владимир',
  микола: 'николай',
  михайло: 'михаил',
  дмитро: 'дмитрий',
  василь: 'василий',
  євген: 'евгений',
  олексій: 'алексей',
  петро: 'петр',
  павло: 'павел',
  данило: 'даниил',
  олена: 'елена',
  наталія: 'наталья',
  тетяна: 'татьяна',
  світлана: 'светлана',
  катерина: 'екатерина',
  ольга: 'ольга',
}

function cyrillic(source: string, language: string, style: Style, random: Random): string {
  if (style === 'own') return source
  const russian = language === 'russian' || style === 'turkish' || style === 'french'
  const text = russian ? (russianForms[source] ?? source) : source
  const base = russian ? asRussian : ukrainian
  const letters = style === 'german' ? { ...base, ...german } : style === 'dutch' ? { ...base, ...dutch } : base
  return spell(text, letters, random)
}

const somaliForms: Readonly<Record<string, string>> = {
  faadumo: 'fatima',
  saynab: 'zainab',
  sahra: 'zahra',
  cabdicasiis: 'abdiaziz',
}

function somali(source: string, style: Style, random: Random): string {
  if (style === 'own' || style === 'turkish') return source
  const text = random() < 0.3 ? (somaliForms[source] ?? source) : source
  const english = text
    .replaceAll('x', 'h')
    .replaceAll('c', '')
    .replace(/(a|i|u|e|o)\1/g, '$1')
  return random() < 0.3 ? english.replace(/o$/, 'a') : english
}

const unmarked = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')

function turkish(source: string, style: Style): string {
  if (style === 'german') return unmarked(source.replaceAll('ö', 'oe').replaceAll('ü', 'ue'))
  return style === 'own' || style === 'turkish' ? source : unmarked(source)
}

/** One name as a clerk with this habit writes it. */
export function write(source: string, language: string, script: Stock['script'], style: Style, random: Random): string {
  switch (script) {
    case 'arabic':
      return style === 'own'
        ? arabicOwn(source, language, random)
        : capital(arabicLatin(source, language, style, random))
    case 'geez':
      return capital(geez(source, style, random))
    case 'cyrillic':
      return capital(cyrillic(source, language, style, random))
    case 'somali':
      return capital(somali(source, style, random))
    case 'turkish':
      return capital(turkish(source, style))
  }
}

/** A slip of the fingers: a letter left out, doubled, swapped with the next or taken for its neighbour. */
export function slip(word: string, random: Random): string {
  const letters = Array.from(word)
  if (letters.length < 4) return word
  const at = 1 + Math.floor(random() * (letters.length - 2))
  const kind = Math.floor(random() * 4)
  if (kind === 0) letters.splice(at, 1)
  else if (kind === 1) letters.splice(at, 0, letters[at]!)
  else if (kind === 2) letters.splice(at, 2, letters[at + 1]!, letters[at]!)
  else letters[at] = letters[(at + 2) % letters.length]!.toLowerCase()
  return letters.join('')
}
