import type { Period } from '#kernel/dates.ts'
import { halfPeriod, quarterPeriod, yearPeriod } from '../../rules/periods.ts'

export const periodChoices = ['year', 'h1', 'h2', 'q1', 'q2', 'q3', 'q4', 'range'] as const
export type PeriodChoice = (typeof periodChoices)[number]

/** First and last day of a part of a year, both included. */
export function spanOf(year: number, choice: Exclude<PeriodChoice, 'range'>): Period {
  switch (choice) {
    case 'year':
      return yearPeriod(year)
    case 'h1':
    case 'h2':
      return halfPeriod(year, choice === 'h1' ? 1 : 2)
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return quarterPeriod(year, Number(choice[1]) as 1 | 2 | 3 | 4)
  }
}
