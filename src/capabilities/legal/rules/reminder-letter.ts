import type { PlainDate } from '#kernel/dates.ts'
import type { Part } from './reminders.ts'

type Language = 'nl' | 'en'
/** One term that somebody is told of. A letter goes over the open road: the number of a file stands in it, and no name. */
export type ToldLine = {
  termId: string
  number: number
  part: Part
  dueOn: PlainDate
  heedOn: PlainDate
  /** Until the last day, from today; negative when it is past. */
  left: number
}
type Facts = { to: string; language: Language; lines: readonly ToldLine[]; home: string }
export type TermLetter = { to: string; subject: string; text: string }

type LetterWords = {
  hello: string
  subject: (count: number, worst: number) => string
  said: (count: number) => string
  line: (line: ToldLine) => string
  why: Record<Exclude<Part, 'owner'>, string>
  passed: string
  where: string
  seen: string
}

export const dayIn = (language: Language, on: PlainDate) =>
  new Date(`${on}T12:00:00Z`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

const nlLeft = (left: number) =>
  left < 0
    ? `${-left} ${left === -1 ? 'dag' : 'dagen'} te laat`
    : left === 0
      ? 'vandaag is de laatste dag'
      : `nog ${left} ${left === 1 ? 'dag' : 'dagen'}`
const enLeft = (left: number) =>
  left < 0
    ? `${-left} ${left === -1 ? 'day' : 'days'} late`
    : left === 0
      ? 'today is the last day'
      : `${left} ${left === 1 ? 'day' : 'days'} left`

const nl: LetterWords = {
  hello: 'Goedendag,',
  subject: (count, worst) => (count === 1 ? `Termijn: ${nlLeft(worst)}` : `${count} termijnen: ${nlLeft(worst)}`),
  said: (count) => (count === 1 ? 'Deze termijn loopt.' : 'Deze termijnen lopen.'),
  line: ({ number, dueOn, heedOn, left }) =>
    [
      `Dossier ${number}: ${nlLeft(left)}, uiterlijk ${dayIn('nl', dueOn)}.`,
      ...(heedOn < dueOn ? [`Houd ${dayIn('nl', heedOn)} aan: het weekend of een feestdag zit ertussen.`] : []),
    ].join(' '),
  why: {
    deputy: 'U krijgt dit als vervanger: de eigenaar is er niet, of gaf geen antwoord.',
    leader: 'U krijgt dit als teamleider: wie erop let, is er niet of gaf geen antwoord.',
  },
  passed: 'Wat voorbij is, gaat elke dag naar de eigenaar, de vervanger en de teamleider, tot het is afgehandeld.',
  where: 'De termijn staat hier:',
  seen: 'Druk daar op “Gezien”, dan weet iedereen dat u het oppakt.',
}
const en: LetterWords = {
  hello: 'Hello,',
  subject: (count, worst) => (count === 1 ? `Deadline: ${enLeft(worst)}` : `${count} deadlines: ${enLeft(worst)}`),
  said: (count) => (count === 1 ? 'This deadline is running.' : 'These deadlines are running.'),
  line: ({ number, dueOn, heedOn, left }) =>
    [
      `File ${number}: ${enLeft(left)}, at the latest ${dayIn('en', dueOn)}.`,
      ...(heedOn < dueOn ? [`Keep to ${dayIn('en', heedOn)}: a weekend or a holiday lies in between.`] : []),
    ].join(' '),
  why: {
    deputy: 'You get this as the deputy: the owner is away, or gave no answer.',
    leader: 'You get this as the team leader: whoever minds it is away or gave no answer.',
  },
  passed: 'What has passed goes to the owner, the deputy and the team leader every day, until it is dealt with.',
  where: 'The deadline is here:',
  seen: 'Press “Seen” there, so that everybody knows that you see to it.',
}
const words: Record<Language, LetterWords> = { nl, en }

/** What somebody is told of, in one letter, the most pressing first. */
export function termLetter({ to, language, lines, home }: Facts): TermLetter {
  const say = words[language]
  // Of a term for which there are several reasons by now, one line.
  const once = [...new Map(lines.map((one) => [one.termId, one])).values()]
  const inOrder = once.toSorted((a, b) => a.left - b.left)
  const told = inOrder.map((one) =>
    [
      say.line(one),
      ...(one.left < 0 ? [say.passed] : one.part === 'owner' ? [] : [say.why[one.part]]),
      `${say.where} ${home}/termijnen/${one.termId}`,
    ].join('\n'),
  )
  return {
    to,
    subject: say.subject(once.length, inOrder[0]?.left ?? 0),
    text: [say.hello, say.said(once.length), ...told, say.seen].join('\n\n'),
  }
}
