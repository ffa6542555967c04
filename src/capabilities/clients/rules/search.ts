import { dayExists, type PlainDate } from '#kernel/dates.ts'
import type { FoundBy } from '../contract.ts'
import { foldName } from './fold-name.ts'

/** What somebody typed, as the database looks for it: a birth date, and words that each begin a word of the file. */
export type Question = { words: readonly string[]; bornOn: PlainDate | null }

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
  const words = new Set(
    foldName(rest)
      .split(' ')
      .filter((word) => word !== ''),
  )
  const two = (of: number | undefined) => String(of).padStart(2, '0')
  return { words: [...words].slice(0, MOST_WORDS), bornOn: isDate ? `${year}-${two(month)}-${two(day)}` : null }
}

type Numbers = { number: number; sourceNumber: string | null; vNumber: string | null }

/** Which number answers the question, for a row whose name does not show it. */
export function foundByNumber(question: Question, row: Numbers): FoundBy | null {
  const begins = (text: string | null) =>
    text !== null && question.words.some((word) => numberTokens([text]).some((token) => token.startsWith(word)))
  if (begins(String(row.number))) return 'client-number'
  if (begins(row.sourceNumber)) return 'source-number'
  if (begins(row.vNumber)) return 'v-number'
  return question.bornOn === null ? null : 'birth-date'
}

/** The words by which numbers are found: `C-0012` by `C-0012`, `0012` and `c0012`. */
export function numberTokens(numbers: readonly (string | null)[]): string[] {
  const given = numbers.filter((text) => text !== null).map(foldName)
  return [...new Set(given.flatMap((text) => [...text.split(' '), text.replaceAll(' ', '')]))].filter(
    (text) => text !== '',
  )
}

/** Parts of a name in order; `found` marks the letters that the question begins with. */
export function markName(name: string, words: readonly string[]): { text: string; found: boolean }[] {
  return name
    .split(/([\s-]+)/)
    .filter((part) => part !== '')
    .flatMap((part) => markWord(part, words))
}

function markWord(part: string, words: readonly string[]) {
  const folded = foldName(part)
  const best = words.filter((word) => folded.startsWith(word)).sort((a, b) => b.length - a.length)[0]
  if (folded === '' || best === undefined) return [{ text: part, found: false }]
  const letters = Array.from(part)
  const end = letters.findIndex((_, index) => foldName(letters.slice(0, index + 1).join('')).length >= best.length) + 1
  const rest = letters.slice(end).join('')
  return [{ text: letters.slice(0, end).join(''), found: true }, ...(rest === '' ? [] : [{ text: rest, found: false }])]
}
