import type { TermRule } from '../contract.ts'
import { familyRules } from './shipped/family.ts'
import { objectionRules } from './shipped/objection.ts'
import type { Row } from './shipped/row.ts'
import { settlingRules } from './shipped/settling.ts'
import { stayRules } from './shipped/stay.ts'

/** From before anything that an office still has open. */
const always = '2000-01-01'

const ruleOf = ({ id, nl, en, after, value, unit, source, certainty, ...rest }: Row): TermRule => ({
  id,
  meaning: { nl, en },
  countsFrom: { nl: after[0], en: after[1] },
  length: { value, unit },
  mode: rest.mode ?? 'term',
  back: rest.back ?? false,
  appliesTo: rest.on ?? 'decision',
  regime: rest.regime ?? null,
  validFrom: rest.from ?? always,
  validUntil: rest.until ?? null,
  source,
  certainty,
  grave: rest.grave ?? false,
})

/** The rules that come with the program, each with how sure it is. */
export const shippedRules: readonly TermRule[] = [
  ...familyRules,
  ...objectionRules,
  ...stayRules,
  ...settlingRules,
].map(ruleOf)
