import type { Amount } from '../../contract/known.ts'
import { amountsOfSettling } from './amounts-settling.ts'
import { amountsOfStay } from './amounts-stay.ts'

export type AmountRow = readonly [
  id: string,
  nl: string,
  en: string,
  value: number,
  upTo: number | null,
  unit: Amount['unit'],
  source: string,
  certainty: Amount['certainty'],
  validFrom: string,
  validUntil: string | null,
]

/** Euros, hours and counts of domain.md sections 4 to 6: no term is counted by them, and they are told with their source. */
export const shippedAmounts: readonly Amount[] = [...amountsOfStay, ...amountsOfSettling].map(
  ([id, nl, en, value, upTo, unit, source, certainty, validFrom, validUntil]) => ({
    id,
    meaning: { nl, en },
    value,
    upTo,
    unit,
    source,
    certainty,
    validFrom,
    validUntil,
  }),
)
