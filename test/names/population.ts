import { slip, write } from './clerks.ts'
import { type Stock, stocks } from './name-stock.ts'
import { type Random, type Style, styles } from './spell.ts'

/** What a paper says of a person. */
export type Paper = {
  readonly givenNames: string
  readonly familyName: string
  readonly bornOn: string
  readonly gender: 'm' | 'f'
  readonly script: 'latin' | 'own'
}
/** A person, with the names behind what the paper says: each paper writes these in its own way. */
export type Person = Paper & {
  readonly language: string
  readonly given: readonly string[]
  readonly family: readonly string[]
}

/** The same numbers for the same seed, on every machine (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Sums of weights that fall with the rank: the first name of a list is had by many, the last by few. */
function ladder(length: number): Float64Array {
  const sums = new Float64Array(length)
  let sum = 0
  for (let rank = 0; rank < length; rank += 1) sums[rank] = sum += 1 / (rank + 2)
  return sums
}

const ladders = new Map<number, Float64Array>()

function frequent(from: readonly string[], random: Random): string {
  const sums = ladders.get(from.length) ?? ladder(from.length)
  ladders.set(from.length, sums)
  const wanted = random() * sums[from.length - 1]!
  let low = 0
  let high = from.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return from[low]!
}

const languages = Object.entries(stocks)

export function personsOf(seed: number, count: number): Person[] {
  const random = randomOf(seed)
  return Array.from({ length: count }, () => personOf(random))
}

function personOf(random: Random): Person {
  let left = random() * languages.reduce((sum, [, { share }]) => sum + share, 0)
  const [language, stock] = languages.find(([, { share }]) => (left -= share) < 0) ?? languages[0]!
  const gender = random() < 0.6 ? 'm' : 'f'
  const { given, family } = namesOf(language, stock, gender, random)
  const person = { language, given, family, gender, bornOn: birthOf(stock, random) } as const
  const style: Style = random() < 0.75 ? 'english' : styles[Math.floor(random() * styles.length)]!
  return { ...person, ...written(person, style, random) }
}

type Names = { given: string[]; family: string[] }

/** How names are made up: a family name, or the names of father and grandfather. */
function namesOf(language: string, stock: Stock, gender: 'm' | 'f', random: Random): Names {
  const own = frequent(gender === 'm' ? stock.men : stock.women, random)
  const father = () => frequent(stock.men, random)
  switch (language) {
    case 'arabic':
      return { given: random() < 0.4 ? [own, father()] : [own], family: [frequent(stock.families, random)] }
    case 'kurdish':
      return {
        given: [own],
        family: random() < 0.5 ? [father(), frequent(stock.families, random)] : [frequent(stock.families, random)],
      }
    case 'dari':
      return { given: [own], family: random() < 0.12 ? [] : [frequent(stock.families, random)] }
    case 'tigrinya':
    case 'amharic':
      return { given: [own], family: random() < 0.5 ? [father(), father()] : [father()] }
    case 'somali':
      return { given: [own], family: [father(), father()] }
    case 'ukrainian':
    case 'russian':
      return { given: [own], family: [gendered(frequent(stock.families, random), gender)] }
    default:
      return { given: random() < 0.15 ? [own, father()] : [own], family: [frequent(stock.families, random)] }
  }
}

const gendered = (family: string, gender: 'm' | 'f') =>
  gender === 'm'
    ? family
    : family
        .replace(/ський$/, 'ська')
        .replace(/(ов|ев|ин)$/, '$1а')
        .replace(/ів$/, 'ова')

const two = (number: number) => String(number).padStart(2, '0')

function birthOf({ january }: Stock, random: Random): string {
  const year = 2024 - Math.floor(75 * random() ** 1.2)
  if (random() < january) return `${year}-01-01`
  return `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
}

type Written = Pick<Paper, 'givenNames' | 'familyName' | 'script'>

function written(
  of: { language: string } & { given: readonly string[]; family: readonly string[] },
  style: Style,
  random: Random,
): Written {
  const { script } = stocks[of.language]!
  const names = (sources: readonly string[]) =>
    sources.map((source) => write(source, of.language, script, style, random)).join(' ')
  return { givenNames: names(of.given), familyName: names(of.family), script: style === 'own' ? 'own' : 'latin' }
}

/** The same person as another paper writes him: other spelling or script, and once in a while another slip. */
export function respelled(person: Person, random: Random): Paper {
  const style = random() < 0.15 ? 'own' : styles[Math.floor(random() * (styles.length - 1))]!
  const names = leaveOut(person, random)
  const paper = {
    ...written({ language: person.language, ...names }, style, random),
    gender: person.gender,
    bornOn: otherBirth(person.bornOn, random),
  }
  if (random() < 0.2)
    return random() < 0.5
      ? { ...paper, givenNames: slip(paper.givenNames, random) }
      : { ...paper, familyName: slip(paper.familyName, random) }
  if (random() < 0.08 && paper.familyName !== '')
    return { ...paper, givenNames: paper.familyName, familyName: paper.givenNames }
  return paper
}

function leaveOut({ given, family }: Person, random: Random): { given: readonly string[]; family: readonly string[] } {
  if (given.length + family.length < 3 || random() > 0.35) return { given, family }
  return given.length > 1 ? { given: given.slice(0, 1), family } : { given, family: family.slice(0, 1) }
}

function otherBirth(bornOn: string, random: Random): string {
  const chance = random()
  const [year, month, day] = bornOn.split('-') as [string, string, string]
  if (chance < 0.12) return `${year}-01-01`
  if (chance < 0.15 && Number(day) <= 12) return `${year}-${day}-${month}`
  if (chance < 0.17) return `${Number(year) + 1}-${month}-${day}`
  return bornOn
}
