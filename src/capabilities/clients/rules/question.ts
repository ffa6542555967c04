import { dayExists, type PlainDate } from '#kernel/dates.ts'
import type { FoundBy } from '../contract.ts'
import { searchTokens } from './fold-name.ts'
import { keptParts } from './heard.ts'
import { numberTokens, typedWords } from './search.ts'

/** What somebody typed, as the database looks for it. */
export type Question = {
  /** Each begins a word or number of the file. */
  words: readonly string[]
  /** The same words as parts of a name that is heard; none when nothing was typed that is a name. */
  parts: readonly HeardPart[]
  /** Words that are no part of a name: numbers, or the beginning of one. */
  numbers: readonly string[]
  bornOn: PlainDate | null
  /** A year typed beside a name. */
  bornIn: number | null
  /** Figures of a telephone number, whole or its last ones. */
  phone: string | null
  email: string | null
  address: Address | null
}
/** A street with its house number, a postcode, or both; `house` is a number typed beside a postcode alone. */
export type Address = { street: string | null; postcode: string | null; house: string | null }
export type HeardPart = { skeleton: string; vowels: number }

const MOST_WORDS = 8
const dutchDate = /(?:^|\s)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?=\s|$)/
const isoDate = /(?:^|\s)(\d{4})-(\d{2})-(\d{2})(?=\s|$)/

export function readQuestion(typed: string): Question {
  const dutch = dutchDate.exec(typed)
  const iso = isoDate.exec(typed)
  const parts = dutch ? [dutch[3], dutch[2], dutch[1]] : iso ? [iso[1], iso[2], iso[3]] : null
  const [year, month, day] = (parts ?? []).map(Number)
  const isDate = year !== undefined && year >= 1900 && year <= 2200 && dayExists(year, month!, day!)
  const rest = isDate ? typed.replace((dutch ?? iso)![0], ' ') : typed
  const typedHere = typedWords(rest)
  const named = typedHere.some((word) => !/\d/.test(word))
  const bornIn = isDate || !named ? undefined : typedHere.find(isYear)
  const words = [...new Set(typedHere.filter((word) => word !== bornIn))].slice(0, MOST_WORDS)
  const two = (of: number | undefined) => String(of).padStart(2, '0')
  return {
    words,
    parts: partsIn(rest),
    numbers: words.filter((word) => /\d/.test(word)),
    bornOn: isDate ? `${year}-${two(month)}-${two(day)}` : null,
    bornIn: bornIn === undefined ? null : Number(bornIn),
    phone: isDate ? null : phoneFigures(typed),
    email: /^\S+@\S+$/.test(typed.trim()) ? typed.trim() : null,
    address: isDate ? null : readAddress(typed),
  }
}

/** Fewer figures are the end of anybody's number. */
const FEWEST_FIGURES = 6

/** As app.phone_figures has them; null when more was typed than a telephone number. */
function phoneFigures(typed: string): string | null {
  const latin = typed.replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 15))
  if (!/^\s*\+?[\d\s()./-]+$/.test(latin)) return null
  const figures = latin
    .replace(/\D/g, '')
    .replace(/^(?:0031|31)?0?(?=[1-9]\d{8}$)/, '')
    .replace(/^00/, '')
  return figures.length < FEWEST_FIGURES ? null : figures
}

const dutchPostcode = /(?:^|\s)([1-9]\d{3})\s?([a-z]{2})(?=\s|,|$)/i
// Three letters at least, so that a name of which the number follows is no street of one letter.
const streetAndHouse = /^[\p{L}\d'.\s-]*\p{Script=Latin}{3}[\p{L}\d'.\s-]*\s\d{1,5}(?:\s?[-/]?\s?[a-z\d]{1,4})?$/iu
const houseAlone = /^\d{1,5}(?:\s?[-/]?\s?[a-z\d]{1,4})?$/i

/** Null for what names no house: a street alone is half a town. */
function readAddress(typed: string): Address | null {
  const code = dutchPostcode.exec(typed)
  const postcode = code ? `${code[1]}${code[2]}` : null
  // Behind the postcode stands the town, where the street stands before it.
  const [before, after] = code ? [typed.slice(0, code.index), typed.slice(code.index + code[0].length)] : [typed, '']
  const rest = (before.trim() || after).replaceAll(',', ' ').trim()
  const street = streetAndHouse.test(rest) && !isYear(rest.split(/\s/).at(-1)!) ? rest : null
  const house = postcode !== null && houseAlone.test(rest) ? rest : null
  return street === null && postcode === null ? null : { street, postcode, house }
}

const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word)

/** Each part once: a word typed twice asks for nothing more. */
function partsIn(text: string): HeardPart[] {
  const letters = text.replace(/[^\s]*\d[^\s]*/g, ' ')
  const parts = keptParts(letters, '').map(({ skeleton, vowels }) => ({ skeleton, vowels }))
  return parts
    .filter((part, at) => parts.findIndex(({ skeleton }) => skeleton === part.skeleton) === at)
    .slice(0, MOST_WORDS)
}

type Numbers = { number: number; sourceNumber: string | null; vNumber: string | null }
type Row = Numbers & { birthDate: PlainDate | null; givenNames: string; familyName: string }

/** How a question found somebody: as written, as heard, with a typing error or a part less, or by how one is reached. */
export type Hit = 'written' | 'heard' | 'near' | 'phone' | 'email' | 'address'

/** Why a row answers the question, as far as its name does not show it. */
export function foundBy(question: Question, row: Row, how: Hit | null): FoundBy[] {
  const onTheDay = row.birthDate === question.bornOn
  const byNumber = how === null || how === 'written' ? foundByNumber(question, row) : null
  const reasons: FoundBy[] = byNumber === null || (byNumber === 'birth-date' && !onTheDay) ? [] : [byNumber]
  if (how === 'phone' || how === 'email' || how === 'address') reasons.push(how)
  if (how === 'heard') reasons.push('sounds-alike')
  if (how === 'near') reasons.push('looks-alike')
  reasons.push(...foundByMore(question, row, how))
  const year = question.bornIn ?? question.bornOn?.slice(0, 4)
  if (year !== undefined && !onTheDay && row.birthDate?.startsWith(String(year))) reasons.push('birth-year')
  return reasons
}

/** What stands neither in the name nor in the numbers of the row stands in another name or on a paper. */
function foundByMore({ words, parts }: Question, row: Row, how: Hit | null): FoundBy[] {
  if (how === 'heard') {
    const own = keptParts(row.givenNames, row.familyName).map(({ skeleton }) => skeleton)
    return parts.some((part) => !own.some((skeleton) => skeleton.startsWith(part.skeleton))) ? ['other-name'] : []
  }
  if (how !== 'written') return []
  const numbers = numberTokens([String(row.number), row.sourceNumber, row.vNumber])
  const own = [...searchTokens(row.givenNames, row.familyName), ...numbers]
  const elsewhere = words.filter((word) => !own.some((token) => token.startsWith(word)))
  if (elsewhere.length === 0) return []
  return [elsewhere.some((word) => /\d/.test(word)) ? 'document-number' : 'other-name']
}

/** Which number answers the question, for a row whose name does not show it. */
export function foundByNumber(question: Question, row: Numbers): FoundBy | null {
  const begins = (text: string | null) =>
    text !== null && question.words.some((word) => numberTokens([text]).some((token) => token.startsWith(word)))
  if (begins(String(row.number))) return 'client-number'
  if (begins(row.sourceNumber)) return 'source-number'
  if (begins(row.vNumber)) return 'v-number'
  return question.bornOn === null ? null : 'birth-date'
}
