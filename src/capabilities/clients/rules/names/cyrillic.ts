/**
 * Russian and Ukrainian letters, with those of neighbours, as sounds. Г is one letter for both: Oleh and Oleg are one
 * name. Ё and э are an e (Артём, Артем), и and і an i.
 */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'u',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'ii',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'b',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 'S',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ў: 'u',
  қ: 'k',
  ғ: 'g',
  һ: 'h',
  ҳ: 'h',
  ң: 'n',
  ө: 'o',
  ү: 'u',
  ұ: 'u',
  ә: 'a',
  ҷ: 'j',
  џ: 'j',
  ј: 'i',
  љ: 'li',
  њ: 'ni',
  ѓ: 'g',
  ќ: 'k',
  ђ: 'j',
  ћ: 'S',
}

/** Beginnings and names that Ukrainians and Russians write with another letter; how they are read. */
const forms: Readonly<Record<string, string>> = {
  олекс: 'алекс',
  олена: 'елена',
  алена: 'елена',
  алёна: 'елена',
  николай: 'микола',
  екатерин: 'катерин',
  дмитрий: 'дмитро',
  дмитрій: 'дмитро',
  василий: 'василь',
  василій: 'василь',
  євген: 'евген',
  ганна: 'ханна',
  ибрагим: 'ибраһим',
  ібрагім: 'ибраһим',
  магомед: 'муһаммед',
}
const anyForm = new RegExp(`^(?:${Object.keys(forms).join('|')})`)

export const isCyrillic = (letter: string): boolean => letters[letter] !== undefined

/** A run of Cyrillic small letters as sounds. */
export function readCyrillic(run: string): string {
  let sounds = ''
  for (const letter of run.replace(anyForm, (form) => forms[form]!)) sounds += letters[letter]
  return run.startsWith('в') ? `W${sounds.slice(1)}` : sounds
}
