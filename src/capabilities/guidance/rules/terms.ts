import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import { type NewTerm, phaseFields } from '../contract/terms.ts'

type Validity = { inForceFrom: PlainDate; inForceUntil: PlainDate | null }

export const holdsOn = ({ inForceFrom, inForceUntil }: Validity, today: PlainDate): 'now' | 'later' | 'past' =>
  inForceFrom > today ? 'later' : inForceUntil !== null && inForceUntil < today ? 'past' : 'now'

type Field = keyof typeof phaseFields
const fields = Object.keys(phaseFields) as Field[]
/** A phase follows the one before it. */
const follows: readonly (readonly [Field, Field])[] = [
  ['settleFrom', 'integrateFrom'],
  ['yearOneFrom', 'yearTwoFrom'],
]

/** The phases that were filled in, in the order in which they begin. */
export const phasesIn = (wish: Pick<NewTerm, Field>): { key: string; fromMonth: number }[] =>
  fields
    .flatMap((field) => {
      const fromMonth = wish[field]
      return fromMonth === null ? [] : [{ key: phaseFields[field], fromMonth }]
    })
    .sort((a, b) => a.fromMonth - b.fromMonth)

const at = (field: string, code: string): Fault => ({ pointer: `/${field}`, code })

export function refuseTerm(wish: NewTerm): Fault[] {
  const faults: Fault[] = []
  if (wish.untilMonth !== null && wish.untilMonth < wish.fromMonth)
    faults.push(at('untilMonth', 'fault/months-before-first'))
  if (wish.inForceUntil !== null && wish.inForceUntil < wish.inForceFrom)
    faults.push(at('inForceUntil', 'fault/ends-before-start'))
  return [...faults, ...refusePhases(wish)]
}

function refusePhases(wish: NewTerm): Fault[] {
  const outside = fields.filter((field) => {
    const month = wish[field]
    return month !== null && (month < wish.fromMonth || (wish.untilMonth !== null && month > wish.untilMonth))
  })
  const early = follows.flatMap(([before, after]) => {
    const [first, second] = [wish[before], wish[after]]
    return first !== null && second !== null && second <= first ? [after] : []
  })
  // Two phases cannot begin in one month: nobody could say in which of them somebody is.
  const twice = fields.filter((field, place) =>
    fields.slice(0, place).some((other) => wish[field] !== null && wish[other] === wish[field]),
  )
  const said = new Map<string, Fault>()
  for (const field of twice) said.set(field, at(field, 'fault/phase-begins-twice'))
  for (const field of early) said.set(field, at(field, 'fault/phase-out-of-order'))
  for (const field of outside) said.set(field, at(field, 'fault/phase-outside'))
  return [...said.values()]
}

/** An end comes earlier than it was, and never before the first day: so nothing else can come to hold at the same time. */
export function refuseEndOfTerm(term: Validity, until: PlainDate): Fault[] {
  if (until < term.inForceFrom) return [at('inForceUntil', 'fault/ends-before-start')]
  return term.inForceUntil !== null && until > term.inForceUntil ? [at('inForceUntil', 'fault/holds-shorter')] : []
}
