/**
 * Arabic letters with those of Persian, Dari and Kurdish (Sorani), as sounds. Short vowels are not written in Arabic and
 * Persian: where two consonants begin a word a vowel stands between them (`.`), elsewhere nobody knows.
 */
const letters: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  چ: 'S',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ڕ: 'r',
  ز: 'z',
  ژ: 'j',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ڤ: 'u',
  ق: 'k',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  ڵ: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ھ: 'h',
  ہ: 'h',
  ٹ: 't',
  ڈ: 'd',
  ړ: 'r',
  ښ: 'S',
  ټ: 't',
  ډ: 'd',
  ڼ: 'n',
  ځ: 'z',
  څ: 's',
  ږ: 'j',
  ګ: 'g',
  ں: 'n',
  ا: 'a',
  ٱ: 'a',
  آ: 'a',
  أ: 'a',
  إ: 'i',
  ؤ: 'u',
  ئ: 'i',
  ء: '',
  ع: '',
  و: 'u',
  ۆ: 'o',
  ۇ: 'u',
  ي: 'i',
  ی: 'i',
  ى: 'a',
  ې: 'e',
  ۍ: 'i',
  ێ: 'e',
  ە: 'e',
  ة: 'a',
}

/** Words whose letters do not tell how they are said, as one would write them in Latin letters. */
const words: Readonly<Record<string, string>> = {
  عمرو: 'amr',
  يحيي: 'yahya',
  // a last ya that is said a; Persians write it as they write i
  مرتضي: 'murtada',
  مصطفي: 'mustafa',
  موسي: 'musa',
  عيسي: 'isa',
  مجتبي: 'mujtaba',
  كبري: 'kubra',
  صغري: 'sugra',
  ليلي: 'layla',
  هدي: 'huda',
  بشري: 'bushra',
  سلمي: 'salma',
  داوود: 'dawud',
  دعاء: 'dua',
  رحمن: 'rahman',
  اسحق: 'ishak',
  سموئيل: 'samuel',
  // v, which Arabic writes as f
  هيفين: 'hivin',
  بيريفان: 'birivan',
  شيفان: 'shivan',
  افين: 'avin',
  فيان: 'vian',
  سيفان: 'sivan',
  فيفين: 'fivin',
  ايفا: 'iva',
  ايفان: 'ivan',
}

export const isArabic = (letter: string): boolean => letters[letter] !== undefined

/** How a whole word is written in Latin letters, where its own letters do not tell. */
export const arabicWord = (word: string): string | undefined => words[word]

const isVowelLetter = (letter: string | undefined) => letter !== undefined && 'اآىيیوۆێەة'.includes(letter)

/** A run of Arabic letters as sounds. */
export function readArabic(run: string): string {
  // Egyptians write the last letter of Ali as that of Isa
  const word = run === 'على' ? 'علي' : run.replace(/(?<=.)(?:ا?لله|ﷲ)$/, 'وله')
  let sounds = ''
  for (let at = 0; at < word.length; at += 1) sounds += soundAt(word, at)
  return sounds
}

function soundAt(word: string, at: number): string {
  const letter = word[at]!
  const next = word[at + 1]
  if (at === 0) return firstSound(letter, next)
  const sound = letters[letter]!
  if (next === undefined && 'هھہ'.includes(letter) && !isVowelLetter(word[at - 1])) return 'a'
  if (sound === '' && next === undefined) return ''
  // A letter twice has a vowel between: twice one sound is written once. The article before an l is no such case.
  if (letter === next && !isVowelLetter(letter) && !(letter === 'ل' && word[at - 1] === 'ا')) return `${sound}.`
  return sound
}

/** An alif or ayn that begins a word stands for any vowel; after a first consonant comes a vowel. */
function firstSound(letter: string, next: string | undefined): string {
  if ('اٱأعء'.includes(letter)) return next === 'ا' || next === 'آ' ? '' : '.'
  if (letter === 'ئ') return ''
  const sound = letter === 'و' ? 'W' : letters[letter]!
  return next === undefined || isVowelLetter(next) || 'إؤ'.includes(letter) ? sound : `${sound}.`
}
