import { withStems } from './stems.ts'

/**
 * Latin letters as sounds, as written by Dutch, German, French, English, Italian, Turkish, Kurdish and Somali clerks:
 * what letters are when nothing else is known. ʃ and ʒ stand for letters with a mark that says so (ş, š, č, ž).
 */
const clusters: Readonly<Record<string, string>> = {
  schtsch: 'S',
  tsch: 'S',
  tsj: 'S',
  sch: 'S',
  sj: 'S',
  sh: 'S',
  tch: 'S',
  ch: 'S',
  cz: 'S',
  ʃ: 'S',
  dzh: 'j',
  dzj: 'j',
  dsch: 'j',
  dsj: 'j',
  zj: 'j',
  zh: 'j',
  dj: 'j',
  j: 'j',
  ʒ: 'j',
  kh: 'h',
  h: 'h',
  x: 'h',
  gh: 'g',
  g: 'g',
  th: 't',
  t: 't',
  dh: 'd',
  d: 'd',
  ph: 'f',
  f: 'f',
  ts: 's',
  tz: 's',
  s: 's',
  ck: 'k',
  c: 'k',
  k: 'k',
  q: 'k',
  b: 'b',
  p: 'b',
  l: 'l',
  m: 'm',
  n: 'n',
  r: 'r',
  z: 'z',
  v: 'u',
  w: 'u',
  y: 'i',
  a: 'a',
  e: 'e',
  i: 'i',
  o: 'o',
  u: 'u',
}
const anyCluster = new RegExp(
  Object.keys(clusters)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
)

/** What a letter is between certain neighbours. Looked at only when the word has the letter; in this order. */
const turns: readonly (readonly [letter: string, rules: readonly (readonly [RegExp, string])[]])[] = [
  [
    'c',
    [
      // Somali c is ayn: Cali, Cabdi, Ismaaciil, Sacid, Nimco
      [/^c(?=abd|ali|um[au]r|ilmi|i+se$|adan|a+sh|aish|awil|abuk|an?ab|awad|aydi|arab|eyn|idil)/, ''],
      [/c(?=aa|ii|uu|ee)|(?<=aa|ii|uu)c/g, ''],
      [/(?<=^sa|^su|^ja+ma|^du|^ju|^jum|isma|^shu)c(?=id|ad|d|a?$|al|il|ayb)|(?<=[aeiou])c(?=abd)/g, ''],
      // ch before a consonant is kh (Achmed, Mochtar), but Achraf and Bouchra are French
      [/^chr/, 'kr'],
      [/ch(?=[mtnldkbsfw])/g, 'kh'],
      [/(?<=[ae][iy])ch$/, 'kh'],
      [/^ch(?=al[ie]+[dlf]|adi+d?j|osr|osh)|(?<=^m[ou])ch(?=am)|(?<=^ra)ch(?=el)/, 'kh'],
      // Turkish and Kurdish c is dj: Cemal, Recep, Can, Ciwan; Alice and Celine are said with an s
      [/(?<=ali|feli|lu)c(?=e$|i)|^c(?=elin|ecil)/, 's'],
      [/c(?=[ei])|^c(?=an$|ano?$|ana?n|ahi[td]|afer|ab+a[rt]|uma|ev)/g, 'j'],
    ],
  ],
  ['x', [[/(?<=[ae]le)x(?=and|[aei]|$)|(?<=feli)x$/, 'ks']]],
  [
    'j',
    [
      // j that is said as y: Johannes, Jusuf, Andrej, Natalja, Marija
      [
        /^j(?=oh|o?e?us|oes|os|asm|as+[ie]n|as+[ei]r|on|ak|aq|aco|ah[iyj]|ared|eman|ord|o?e?u?ri|o?e?uli|ar|ev|ew|odit)/,
        'y',
      ],
      [/j(?=k)|(?<=o)j(?=[nslm])/g, 'i'],
      [/(?<=[eiy])j$|(?<=kola|ha)j(?=$|lo)/, 'i'],
      [/(?<=[lt]|^mar|^mir|^mer)j(?=[aeou])|(?<=n)j(?=a$)|(?<=[rlsnfvmkw]i)j(?=[ae]$)|(?<=ah)j(?=a)/g, 'y'],
    ],
  ],
  // A Russian family name as Germans write it: s between vowels is z, and z is ts
  [
    'w',
    [
      [/(?<=[aeiou])s(?=[aeioubdglmnr])(?=.*[oe]wa?$)/, 'z'],
      [/(?<=[a-y])z(?=[aeiou]*[oe]wa?$)/, 'ts'],
    ],
  ],
  // French and Italian w: Oualid, Uoldu
  ['u', [[/^o?u(?=[aeo])/, 'w']]],
  // The q of Persian: Sadegh. French and Italian gue, ghe: Guebre, Ghebre.
  [
    'g',
    [
      [/gh$/, 'k'],
      [/gu(?=[ei])/g, 'g'],
    ],
  ],
]

/** A run of small Latin letters as sounds. */
export function readLatin(run: string): string {
  let word = withStems(run)
  for (const [letter, rules] of turns) {
    if (word.includes(letter)) for (const [pattern, turned] of rules) word = word.replace(pattern, turned)
  }
  const sounds = word.replace(anyCluster, (cluster) => clusters[cluster]!)
  return word.startsWith('v') || word.startsWith('w') ? `W${sounds.slice(1)}` : sounds
}
