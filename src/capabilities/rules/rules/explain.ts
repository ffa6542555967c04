import type { Counted, TermRule, Words } from '../contract.ts'
import { fullDate, lengthWords } from './words.ts'

const moves = new Set(['not-a-working-day', 'two-working-days', 'suspended', 'extended', 'shortened', 'restarted'])

/**
 * The date in one sentence: `Uiterlijk maandag 15 maart 2027: drie maanden na de beschikking van zondag 13 december 2026;
 * 13 maart is een zaterdag; 14 maart is een zondag.`
 */
export function explain({ steps, due }: Counted, rule: Pick<TermRule, 'countsFrom' | 'length' | 'back'> | null): Words {
  const event = fullDate(steps[0]!.on)
  const [day, many] = [fullDate(due), rule && lengthWords(rule.length)]
  const counted: Words =
    rule && many
      ? { nl: `${many.nl} ${rule.countsFrom.nl} ${event.nl}`, en: `${many.en} ${rule.countsFrom.en} ${event.en}` }
      : steps.find(({ kind }) => kind === 'plain')!.words
  const because = steps.filter(({ kind }) => moves.has(kind)).map(({ words }) => words)
  const sentence = (start: string, parts: readonly string[]) => `${start}: ${parts.join('; ')}.`
  return {
    nl: sentence(`Uiterlijk ${day.nl}`, [counted.nl, ...because.map(({ nl }) => nl)]),
    en: sentence(`At the latest ${day.en}`, [counted.en, ...because.map(({ en }) => en)]),
  }
}
