import type { Counted, TermRule, Words } from '../contract.ts'
import { fullDate, lengthWords } from './words.ts'

const moves = new Set(['not-a-working-day', 'two-working-days', 'suspended', 'extended', 'shortened', 'restarted'])

/** Of these the day that is counted is the first on which it can be done; of all others it is the last. */
const firstDays: ReadonlySet<string> = new Set(['asylum-permit-renewal', 'regular-permit-renewal'])

/**
 * The date in one sentence: `Uiterlijk maandag 15 maart 2027: drie maanden na de beschikking van zondag 13 december 2026;
 * 13 maart is een zaterdag; 14 maart is een zondag.`
 */
export function explain(
  { steps, due }: Counted,
  rule: Pick<TermRule, 'id' | 'countsFrom' | 'length' | 'back'> | null,
): Words {
  const event = fullDate(steps[0]!.on)
  const [day, many] = [fullDate(due), rule && lengthWords(rule.length)]
  const counted: Words =
    rule && many
      ? { nl: `${many.nl} ${rule.countsFrom.nl} ${event.nl}`, en: `${many.en} ${rule.countsFrom.en} ${event.en}` }
      : steps.find(({ kind }) => kind === 'plain')!.words
  const because = steps.filter(({ kind }) => moves.has(kind)).map(({ words }) => words)
  const sentence = (opening: string, parts: readonly string[]) => `${opening}: ${parts.join('; ')}.`
  const start =
    rule && firstDays.has(rule.id)
      ? { nl: 'Op zijn vroegst', en: 'At the earliest' }
      : { nl: 'Uiterlijk', en: 'At the latest' }
  return {
    nl: sentence(`${start.nl} ${day.nl}`, [counted.nl, ...because.map(({ nl }) => nl)]),
    en: sentence(`${start.en} ${day.en}`, [counted.en, ...because.map(({ en }) => en)]),
  }
}
