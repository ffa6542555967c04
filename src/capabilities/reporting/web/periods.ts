export const periodChoices = ['year', 'h1', 'h2', 'q1', 'q2', 'q3', 'q4', 'range'] as const
export type PeriodChoice = (typeof periodChoices)[number]

const spans: Record<Exclude<PeriodChoice, 'range'>, readonly [string, string]> = {
  year: ['01-01', '12-31'],
  h1: ['01-01', '06-30'],
  h2: ['07-01', '12-31'],
  q1: ['01-01', '03-31'],
  q2: ['04-01', '06-30'],
  q3: ['07-01', '09-30'],
  q4: ['10-01', '12-31'],
}

/** First and last day of a part of a year, both included. */
export function spanOf(year: number, period: Exclude<PeriodChoice, 'range'>): { from: string; until: string } {
  const [from, until] = spans[period]
  return { from: `${year}-${from}`, until: `${year}-${until}` }
}
