export type Random = () => number
export const styles = ['english', 'french', 'german', 'dutch', 'turkish', 'own'] as const
export type Style = (typeof styles)[number]

export const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!

/** What is written for a letter; of several, one of them. */
export type Letters = Readonly<Record<string, string | readonly string[]>>

export function spell(text: string, letters: Letters, random: Random): string {
  let written = ''
  for (const letter of text) {
    const choice = letters[letter]
    written += choice === undefined ? letter : typeof choice === 'string' ? choice : pick(choice, random)
  }
  return written
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
