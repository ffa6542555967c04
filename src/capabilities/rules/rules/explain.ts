import type { Counted, TermRule, Words } from '../contract.ts'
import { lengthWords, fullDate } from './words.ts'

const moves = new Set(['not-a-working-day', 'two-working-days', 'suspended', 'extended', 'shortened', 'restarted'])

/**
 * The date in one sentence: `Uiterlijk maandag 15 maart 2027: drie maanden na de beschikking van zondag 13 december 2026;
 * 13 maart is een zaterdag; 14 maart is een zondag.`
 */
export function explain(
  { steps }: Counted,
  rule: Pick<TermRule, 'id' | 'countsFrom' | 'length' | 'back'> | null,
): Words {
  const event = fullDate(steps[0]!.on)
  const many = rule && lengthWords(rule.length)
  const counted: Words =
    rule && many
      ? { nl: `${many.nl} ${rule.countsFrom.nl} ${event.nl}`, en: `${many.en} ${rule.countsFrom.en} ${event.en}` }
      : steps.find(({ kind }) => kind === 'plain')!.words
  const because = steps.filter(({ kind }) => moves.has(kind)).map(({ words }) => words)
  const sentence = (opening: string, parts: readonly string[]) => `${opening}: ${parts.join('; ')}.`
  const due = steps.at(-1)!.words
  return {
    nl: sentence(capital(due.nl), [counted.nl, ...because.map(({ nl }) => nl)]),
    en: sentence(capital(due.en), [counted.en, ...because.map(({ en }) => en)]),
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
