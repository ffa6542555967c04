import type { Figure } from '../contract.ts'

/** How long dossiers of one kind took (`kind` null: all of them), and over how many that is computed. */
export type Duration = { kind: string | null; cases: number; half: number | null; threeQuarters: number | null }

const texts = {
  half: {
    key: 'legal.halfClosedWithin',
    label: { nl: 'De helft van de dossiers was klaar binnen', en: 'Half of the cases were closed within' },
    definition: {
      nl: 'Van de juridische dossiers die in de periode zijn afgesloten: het aantal dagen waarbinnen de helft klaar was (de mediaan), van de dag van openen tot de dag van afsluiten. Op dezelfde dag geopend en afgesloten is 0 dagen.',
      en: 'Of the legal cases closed in the period: the number of days within which half of them were closed (the median), from the day of opening to the day of closing. Opened and closed on the same day is 0 days.',
    },
  },
  threeQuarters: {
    key: 'legal.threeQuartersClosedWithin',
    label: {
      nl: 'Drie van de vier dossiers waren klaar binnen',
      en: 'Three out of four cases were closed within',
    },
    definition: {
      nl: 'Van de juridische dossiers die in de periode zijn afgesloten: het aantal dagen waarbinnen drie van de vier klaar waren (het derde kwartiel), van de dag van openen tot de dag van afsluiten.',
      en: 'Of the legal cases closed in the period: the number of days within which three out of four were closed (the third quartile), from the day of opening to the day of closing.',
    },
  },
} as const

/** Two figures in days, by kind of dossier. A year in which nothing was closed has no duration: unknown, not 0. */
export function durationFigures(now: readonly Duration[], before: readonly Duration[]): Figure[] {
  const kinds = [...new Set([...now, ...before].flatMap(({ kind }) => kind ?? []))].sort((one, other) =>
    one.localeCompare(other, 'nl'),
  )
  const numbers = (measure: keyof typeof texts, kind: string | null) => {
    const [of, then] = [now, before].map((all) => all.find((one) => one.kind === kind))
    return {
      value: of?.[measure] ?? null,
      before: then?.[measure] ?? null,
      over: { value: of?.cases ?? 0, before: then?.cases ?? 0 },
    }
  }
  return (['half', 'threeQuarters'] as const).map((measure) => ({
    ...texts[measure],
    version: 1,
    unit: { nl: 'dagen', en: 'days' },
    population: {
      nl: 'Cliënten die op de dag van afsluiten in deze gemeente woonden.',
      en: 'Clients who lived in this municipality on the day of closing.',
    },
    attribute: null,
    record: null,
    ...numbers(measure, null),
    split: kinds.map((word) => ({ word, ...numbers(measure, word) })),
    open: false,
  }))
}

type Computed = Pick<Figure, 'value' | 'before' | 'hidden' | 'beforeHidden' | 'over'>

/** Over fewer dossiers than the limit it would tell of somebody; over how many it is computed is not told at all. */
export function withoutFew<N extends Computed>({ over, ...numbers }: N, limit: number): Omit<N, 'over'> {
  if (!over) return numbers
  const few = (cases: number) => cases >= 1 && cases < limit
  return {
    ...numbers,
    ...(few(over.value) ? { value: null, hidden: { below: null } } : {}),
    ...(few(over.before) ? { before: null, beforeHidden: { below: null } } : {}),
  }
}
