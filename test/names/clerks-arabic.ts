import { capital, type Letters, pick, type Random, spell, type Style } from './spell.ts'

const plainArabic: Letters = {
  H: 'h',
  S: 's',
  T: 't',
  D: 'd',
  Z: 'z',
  E: '',
  G: 'gh',
  x: 'kh',
  $: 'sh',
  v: 'th',
  V: ['dh', 'z', 'th'],
  C: 'ch',
  J: 'zh',
  '@': ['a', 'a', 'ah', 'eh'],
  Y: 'a',
  "'": '',
  A: ['a', 'a', 'a', 'aa'],
  I: ['i', 'i', 'ee'],
  U: ['u', 'ou', 'oo'],
  i: ['i', 'i', 'e'],
  u: ['u', 'u', 'o'],
  a: ['a', 'a', 'a', 'e'],
  3: 'e',
  6: 'o',
  y: 'y',
  q: 'q',
}
const arabic: Readonly<Record<Exclude<Style, 'own'>, Letters>> = {
  english: plainArabic,
  french: {
    ...plainArabic,
    $: 'ch',
    U: 'ou',
    u: ['ou', 'o'],
    j: ['dj', 'j'],
    q: 'k',
    I: 'i',
    w: ['ou', 'w'],
    D: ['d', 'dh'],
  },
  german: {
    ...plainArabic,
    $: 'sch',
    x: 'ch',
    j: ['dsch', 'j'],
    U: 'u',
    I: 'i',
    y: ['j', 'y'],
    q: ['q', 'k'],
    C: 'tsch',
  },
  dutch: {
    ...plainArabic,
    $: ['sj', 'sh'],
    x: ['ch', 'kh'],
    U: 'oe',
    j: ['dj', 'j'],
    I: 'ie',
    y: ['j', 'y'],
    q: 'k',
    C: 'tsj',
  },
  turkish: {
    ...plainArabic,
    $: ['ş', 's'],
    x: 'h',
    j: 'c',
    U: 'u',
    I: 'i',
    w: 'v',
    q: 'k',
    v: 's',
    V: 'z',
    D: ['d', 'z'],
    G: 'g',
    C: 'ç',
  },
}
const persian: Letters = {
  D: 'z',
  V: 'z',
  v: 's',
  q: ['q', 'gh'],
  w: ['w', 'v'],
  i: ['e', 'i'],
  u: ['o', 'u'],
  '@': ['eh', 'a', 'e'],
  I: ['i', 'i', 'y'],
}

/** Letters that stand for another sound than in Arabic. */
const lettersOf: Readonly<Record<string, Letters>> = { dari: persian, farsi: persian, kurdish: { v: 'v', w: 'w' } }

const arabicScript: Letters = {
  b: 'ب',
  p: 'پ',
  t: 'ت',
  v: 'ث',
  j: 'ج',
  C: 'چ',
  H: 'ح',
  x: 'خ',
  d: 'د',
  V: 'ذ',
  r: 'ر',
  z: 'ز',
  J: 'ژ',
  s: 'س',
  $: 'ش',
  S: 'ص',
  D: 'ض',
  T: 'ط',
  Z: 'ظ',
  E: 'ع',
  G: 'غ',
  f: 'ف',
  q: 'ق',
  k: 'ك',
  g: 'گ',
  l: 'ل',
  m: 'م',
  n: 'ن',
  h: 'ه',
  w: 'و',
  y: 'ي',
  A: 'ا',
  I: 'ي',
  U: 'و',
  3: 'ي',
  6: 'و',
  '@': 'ة',
  Y: 'ى',
  "'": 'ء',
  a: '',
  i: '',
  u: '',
  e: '',
  o: '',
}
const persianScript: Letters = { ...arabicScript, k: 'ک', y: 'ی', I: 'ی', Y: 'ی', '@': 'ه' }
const soraniScript: Letters = {
  ...persianScript,
  a: 'ە',
  e: 'ە',
  3: 'ێ',
  6: 'ۆ',
  U: 'وو',
  S: 'س',
  D: 'ز',
  T: 'ت',
  Z: 'ز',
  v: 'ڤ',
  u: 'و',
  '@': 'ە',
  Y: 'ا',
  E: 'ع',
}

/** In Arabic letters, or those of Persian or Sorani. */
export function arabicOwn(source: string, language: string, random: Random): string {
  const words = source.split('_').map((word) => {
    if (word === 'Allah') return 'الله'
    const sorani = language === 'kurdish' && random() < 0.4
    const letters = sorani
      ? soraniScript
      : language === 'arabic' || language === 'kurdish'
        ? arabicScript
        : persianScript
    const article = /^al(?=[^aeiouAIU])/.test(word) && language === 'arabic' ? 'ال' : ''
    const bare = (article === '' ? word : word.slice(2)).replace(/([^aeiouAIU])\1/g, '$1')
    const carrier = sorani ? 'ئ' : pick(['ا', 'ا', 'أ'], random)
    const led = bare.replace(/^[aeiu]/, (vowel) => (sorani ? vowel : '')).replace(/^A/, 'A')
    return article + (/^[aeiuo]/.test(bare) ? carrier : '') + spell(led, letters, random)
  })
  const glued = (words[0] === 'عبد' || words.at(-1) === 'الله') && random() < 0.5
  return words.join(glued ? '' : ' ')
}

export function arabicLatin(source: string, language: string, style: Exclude<Style, 'own'>, random: Random): string {
  const letters = { ...arabic[style], ...lettersOf[language] }
  const write = (text: string) => spell(text, letters, random)
  const [first, second] = source.replace(/[ae]@/g, '@').split('_') as [string, string | undefined]
  if (second === undefined) return withArticle(first, language, write, random)
  if (second === 'Allah')
    return (
      write(first) + pick(['ullah', ' Ullah', 'ollah'], random).replace('ullah', first === 'Eabd' ? 'ullah' : 'ullah')
    )
  if (first === 'Eabd') return servant(write(second.slice(2)), style, random)
  if (second === 'aldIn') return write(first) + pick([' Al-Din', 'eddin', ' Aldeen', 'uddin', 'eddine'], random)
  return `${write(first)}${pick([' ', ' ', ''], random)}${write(second)}`.replace(
    / (.)/,
    (_, letter: string) => ` ${letter.toUpperCase()}`,
  )
}

function withArticle(source: string, language: string, write: (text: string) => string, random: Random): string {
  if (language !== 'arabic' || !/^al(?=[^aeiouAIU])/.test(source)) return write(source)
  const name = write(source.slice(2))
  return pick(['Al ', 'Al-', 'Al', 'El ', 'El', ''], random) + (random() < 0.8 ? capital(name) : name)
}

function servant(name: string, style: Style, random: Random): string {
  if (style === 'french')
    return `Abd${pick(['el', 'e'], random)}${name}`.replace(/e([rsn])/, random() < 0.5 ? 'e$1$1' : 'e$1')
  return pick(
    [`Abdul${name}`, `Abd Al ${capital(name)}`, `Abdul ${capital(name)}`, `Abdel${name}`, `Abd Al-${capital(name)}`],
    random,
  )
}
