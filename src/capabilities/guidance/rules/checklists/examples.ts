import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Person } from './items.ts'

export const examples = ['single', 'family', 'school', 'unaccompanied'] as const
type Who = 'grown-up' | 'partner' | 'toddler' | 'pupil' | 'student' | 'minor'

/** Households of nobody, to see what a checklist would be: they signed on `today`. */
export function exampleHomes(
  today: PlainDate,
  nameOf: (who: Who) => string,
): Record<(typeof examples)[number], readonly Person[]> {
  const someone = (who: Who, years: number, changes: Partial<Person> = {}): Person => ({
    id: who,
    name: nameOf(who),
    number: who === 'grown-up' || who === 'minor' ? 1 : 2,
    birthDate: addDays(today, -Math.round(years * 365.25) - 30),
    unaccompanied: false,
    startedOn: null,
    endedOn: null,
    anew: false,
    signedOn: null,
    said: [],
    ...changes,
  })
  const guided = { startedOn: today, signedOn: today }
  const grownUp = someone('grown-up', 34, guided)
  return {
    single: [grownUp],
    family: [grownUp, someone('partner', 32), someone('toddler', 2)],
    school: [grownUp, someone('pupil', 8), someone('student', 13)],
    unaccompanied: [someone('minor', 16, { ...guided, unaccompanied: true })],
  }
}
